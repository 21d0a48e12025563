// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/outlooksession.h"

namespace simsa::viewmodel {

using base::Result;
using capacity::Outlook;

namespace {

constexpr qsizetype mostUndone = 200;

} // namespace

OutlookSession::OutlookSession(Keep keep, QObject *parent)
    : QObject(parent)
    , m_keep(std::move(keep))
{
}

void OutlookSession::load(const std::optional<call::Charter> &charter, const Outlook &outlook)
{
    if (charter == m_charter && outlook == m_outlook)
        return;
    if (outlook != m_outlook) {
        m_undo.clear();
        m_redo.clear();
    }
    m_charter = charter;
    m_outlook = outlook;
    emit changed();
}

capacity::CapacityTable OutlookSession::table() const
{
    if (!m_charter)
        return {};
    const auto table = capacity::CapacityTable::fromCharter(*m_charter);
    if (!table)
        return {};
    return capacity::changed(*table, m_outlook.changes).value_or(*table);
}

Result<> OutlookSession::checked(const Outlook &next) const
{
    if (const auto ok = capacity::validate(next.roadmap); !ok)
        return ok;
    if (!m_charter || next.changes == m_outlook.changes)
        return {};
    const auto table = capacity::CapacityTable::fromCharter(*m_charter);
    if (!table)
        return base::fail(table);
    const auto fits = capacity::changed(*table, next.changes);
    return fits ? Result<>() : base::fail(fits);
}

Result<> OutlookSession::put(const Outlook &next)
{
    Result<> done = checked(next);
    if (done && m_keep)
        done = m_keep(next);
    if (!done) {
        emit failed(done.error());
        return done;
    }
    m_outlook = next;
    return {};
}

Result<> OutlookSession::edit(const Outlook &next)
{
    if (next == m_outlook)
        return {};
    const Outlook before = m_outlook;
    if (auto done = put(next); !done)
        return done;
    m_undo.append(before);
    if (m_undo.size() > mostUndone)
        m_undo.removeFirst();
    m_redo.clear();
    emit changed();
    return {};
}

void OutlookSession::undo()
{
    if (m_undo.isEmpty())
        return;
    const Outlook before = m_outlook;
    if (!put(m_undo.last()))
        return;
    m_undo.removeLast();
    m_redo.append(before);
    emit changed();
}

void OutlookSession::redo()
{
    if (m_redo.isEmpty())
        return;
    const Outlook before = m_outlook;
    if (!put(m_redo.last()))
        return;
    m_redo.removeLast();
    m_undo.append(before);
    emit changed();
}

} // namespace simsa::viewmodel
