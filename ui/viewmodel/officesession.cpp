// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/officesession.h"

#include <QLocale>

namespace simsa::viewmodel {

int OfficeSnapshot::assigned() const
{
    int sum = 0;
    for (const office::ReviewerStanding &standing : reviewers)
        sum += standing.assigned;
    return sum;
}

int OfficeSnapshot::acknowledged() const
{
    int sum = 0;
    for (const office::ReviewerStanding &standing : reviewers)
        sum += standing.acknowledged;
    return sum;
}

QString OfficeSnapshot::nameOf(const base::PersonId &person) const
{
    const call::RosterEntry *entry = roster ? roster->entry(person) : nullptr;
    return entry ? entry->person.name.in(QLocale().language() == QLocale::Korean) : person.text();
}

void OfficeSession::setSnapshot(OfficeSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    emit changed();
}

void OfficeSession::setPackets(QList<MadePacket> packets)
{
    m_packets = std::move(packets);
    emit changed();
}

void OfficeSession::beginWork(const QString &what)
{
    m_busy = true;
    emit workBegan(what);
}

void OfficeSession::setProgress(int done, int total)
{
    emit workMoved(done, total);
}

void OfficeSession::endWork(const std::optional<base::Error> &error, const QString &kept)
{
    m_busy = false;
    emit workEnded(kept);
    if (error)
        emit failed(*error);
}

} // namespace simsa::viewmodel
