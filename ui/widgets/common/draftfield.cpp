// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/draftfield.h"

#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace simsa::widgets {

namespace {
constexpr int pauseMs = 300;
constexpr int fieldHeight = 72;
} // namespace

DraftField::DraftField(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Body, viewmodel::Tone::Plain, themes, this))
    , m_edit(new QPlainTextEdit(this))
{
    m_title->setBold(true);
    m_title->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(fieldHeight);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftField::commit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_pause.start();
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
    if (m_dirty || text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void DraftField::clear()
{
    m_pause.stop();
    m_dirty = false;
    setText({});
}

QString DraftField::text() const
{
    return m_edit->toPlainText();
}

void DraftField::commit()
{
    m_pause.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    emit committed(text());
}

bool DraftField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace simsa::widgets
