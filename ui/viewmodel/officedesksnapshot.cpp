// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/ledgerarrivals.h"
#include "viewmodel/officesession.h"

namespace simsa::viewmodel {

OfficeSnapshot officeSnapshot(office::Desk &desk, const QDateTime &now)
{
    OfficeSnapshot snapshot;
    const exchange::Ledger &ledger = desk.ledger();
    if (ledger.charter())
        snapshot.charter = ledger.charter()->value;
    if (ledger.roster())
        snapshot.roster = ledger.roster()->value;
    snapshot.publications = desk.publications();
    snapshot.proposals = desk.proposals();
    snapshot.conflicts = static_cast<int>(desk.conflicts().size());
    snapshot.bundles = desk.bundles();
    snapshot.reviewers = desk.reviewers();
    snapshot.arrivals = arrivalsOf(ledger);
    snapshot.questions = dialogueOf(desk).threads();
    snapshot.now = now;
    return snapshot;
}

} // namespace simsa::viewmodel
