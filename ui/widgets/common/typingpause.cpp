// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typingpause.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace simsa::widgets {

namespace {
constexpr int pauseMs = 250; // a pause of 300 ms is on disk
}

TypingPause::TypingPause(QPlainTextEdit *edit)
    : m_edit(edit)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &TypingPause::commit);
    edit->installEventFilter(this);
}

void TypingPause::begin()
{
    m_pending = true;
    m_timer.start();
}

void TypingPause::commit()
{
    m_timer.stop();
    if (!m_pending)
        return;
    m_pending = false;
    emit committed(m_edit->toPlainText());
}

void TypingPause::forget()
{
    m_timer.stop();
    m_pending = false;
}

bool TypingPause::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        commit();
    return QObject::eventFilter(watched, event);
}

} // namespace simsa::widgets
