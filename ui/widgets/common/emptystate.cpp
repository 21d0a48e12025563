// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace simsa::widgets {

using viewmodel::Tone;

EmptyState::EmptyState(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Section, Tone::Plain, themes, this))
    , m_line(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    m_line->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch();
    setButtonKind(m_button, ButtonKind::Primary);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString &title, const QString &line, const QString &button)
{
    m_title->setText(title);
    m_line->setText(line);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setFocusProxy(button.isEmpty() ? nullptr : m_button);
    setAccessibleName(title);
    setAccessibleDescription(line);
}

} // namespace simsa::widgets
