// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/draftfield.h"

#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace simsa::widgets {

namespace {
constexpr int fieldHeight = 72;
} // namespace

DraftField::DraftField(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Body, viewmodel::Tone::Plain, themes, this))
    , m_edit(new QPlainTextEdit(this))
    , m_pause(m_edit)
{
    m_title->setBold(true);
    m_title->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(fieldHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_edit);
    connect(&m_pause, &TypingPause::committed, this, &DraftField::committed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.begin();
        emit typed();
    });
}

void DraftField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
}

void DraftField::setText(const QString &text)
{
    if (m_pause.isPending() || text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void DraftField::clear()
{
    m_pause.forget();
    setText({});
}

QString DraftField::text() const
{
    return m_edit->toPlainText();
}

void DraftField::commit()
{
    m_pause.commit();
}

} // namespace simsa::widgets
