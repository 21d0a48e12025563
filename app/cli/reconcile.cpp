// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

#include "viewmodel/format.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome reconcile(Session &session, const Arguments &arguments)
{
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto id = (*desk)->reconcile(base::toNfc(arguments.value("accept-missing")));
    if (!id)
        return failed(id);
    const exchange::LedgerEntry *entry = (*desk)->ledger().find(*id);
    if (!entry)
        return tl::unexpected(Failure::of({base::ErrorCode::NotFound, id->hex()}));
    const auto made = record::reconciliationFromJson(entry->record.body);
    if (!made)
        return failed(made);
    QList<record::ReconciledScore> scores = made->scores;
    std::stable_sort(scores.begin(), scores.end(), [](const auto &a, const auto &b) {
        return (a.rank == 0 ? INT_MAX : a.rank) < (b.rank == 0 ? INT_MAX : b.rank);
    });
    QJsonArray list;
    for (const record::ReconciledScore &one : scores) {
        session.say(u"%1  %2  %3  %4"_s.arg(one.rank, 4)
                        .arg(one.proposal.text(), viewmodel::format::score(one.score))
                        .arg(one.reviews.size()));
        list.append(QJsonObject{{u"proposal"_s, one.proposal.text()},
                                {u"rank"_s, one.rank},
                                {u"score"_s, one.score.value()},
                                {u"numerator"_s, one.numerator},
                                {u"denominator"_s, one.denominator},
                                {u"reviews"_s, one.reviews.size()},
                                {u"enough"_s, one.enough}});
    }
    session.say(Cli::tr("Signed %1 official scores: %2").arg(scores.size()).arg(id->hex()));
    return Answer{{{u"record"_s, id->hex()}, {u"scores"_s, list}}, Exit::Good, {}};
}

} // namespace simsa::cli
