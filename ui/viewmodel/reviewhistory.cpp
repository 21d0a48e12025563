// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewhistory.h"

namespace simsa::viewmodel {

namespace {
constexpr qint64 typingPauseMs = 3000;
constexpr qsizetype mostSteps = 500;
} // namespace

void ReviewHistory::start(const call::ReviewContent &content)
{
    *this = {};
    m_now = content;
}

void ReviewHistory::push(const call::ReviewContent &content, const QString &typedIn)
{
    if (content == m_now)
        return;
    const bool goesOn = !typedIn.isEmpty() && typedIn == m_typedIn && m_lastTyped.isValid() &&
                        m_lastTyped.elapsed() < typingPauseMs && !m_before.isEmpty();
    if (!goesOn)
        m_before.append(m_now);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_after.clear();
    m_now = content;
    m_typedIn = typedIn;
    m_lastTyped.start();
}

const call::ReviewContent &ReviewHistory::undo()
{
    if (m_before.isEmpty())
        return m_now;
    m_after.append(m_now);
    m_now = m_before.takeLast();
    m_typedIn.clear();
    return m_now;
}

const call::ReviewContent &ReviewHistory::redo()
{
    if (m_after.isEmpty())
        return m_now;
    m_before.append(m_now);
    m_now = m_after.takeLast();
    m_typedIn.clear();
    return m_now;
}

} // namespace simsa::viewmodel
