// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planreclaim.h"

#include "cli/desks.h"
#include "cli/session.h"
#include "intake/tablereader.h"
#include "outcome/feasibility.h"
#include "plan/reclaim.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

// Less than a fifth used: all goes back; less than half: half of it.
const QList<plan::UseBand> usualBands{{20, 0}, {50, 50}};

/// Columns proposal and use, the second in whole per cent.
base::Result<QHash<base::ProposalId, int>> usesIn(const QByteArray &bytes)
{
    const auto table = intake::readTable(bytes);
    if (!table)
        return base::fail(table);
    const int proposal = table->column(u"proposal"_s);
    const int use = table->column(u"use"_s);
    if (proposal < 0 || use < 0)
        return base::fail(base::ErrorCode::CsvColumnsWrong, u"proposal,use"_s);
    QHash<base::ProposalId, int> uses;
    for (const intake::TableRow &row : table->rows) {
        bool isNumber = false;
        const int percent = row.cells.value(use).trimmed().toInt(&isNumber);
        const base::ProposalId id(row.cells.value(proposal).trimmed());
        if (!isNumber || percent < 0 || percent > 100 || !id.isValid() || uses.contains(id))
            return base::fail(base::ErrorCode::CsvMalformed, u"line %1"_s.arg(row.line));
        uses.insert(id, percent);
    }
    return uses;
}

QJsonObject answerOf(Session &session, const plan::Reclaimed &result)
{
    QJsonArray taken;
    for (const plan::TakenBack &one : result.taken) {
        session.say(Cli::tr("%1: %2 % used, %3 nodes go back, %4 stay")
                        .arg(one.proposal.text())
                        .arg(one.use100)
                        .arg(one.freed.value())
                        .arg(one.kept.value()));
        taken.append(QJsonObject{{u"proposal"_s, one.proposal.text()},
                                 {u"use"_s, one.use100},
                                 {u"freed"_s, one.freed.value()},
                                 {u"kept"_s, one.kept.value()},
                                 {u"node_months"_s, one.nodeMonths}});
    }
    QJsonArray funded;
    for (const plan::Award &award : result.funded) {
        if (!result.owed.contains(award.proposal))
            continue;
        session.say(Cli::tr("%1 could have %2 nodes of %3 from month %4 for %5 months")
                        .arg(award.proposal.text())
                        .arg(award.option.nodes.value())
                        .arg(award.option.cluster.text())
                        .arg(award.option.start)
                        .arg(award.option.months));
        funded.append(QJsonObject{{u"proposal"_s, award.proposal.text()},
                                  {u"cluster"_s, award.option.cluster.text()},
                                  {u"nodes"_s, award.option.nodes.value()},
                                  {u"start"_s, award.option.start},
                                  {u"months"_s, award.option.months}});
    }
    session.say(
        Cli::tr("%1 awards give nodes back; %2 more could be funded").arg(taken.size()).arg(funded.size()));
    return {{u"taken"_s, taken}, {u"funded"_s, funded}};
}

} // namespace

Outcome planReclaim(Session &session, const Arguments &arguments)
{
    const auto from = arguments.number("from", 1, 1);
    if (!from)
        return failed(from);
    const auto bytes = fileBytes(arguments.value("reclaim"));
    if (!bytes)
        return failed(bytes);
    const auto uses = usesIn(*bytes);
    if (!uses)
        return failed(uses);
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto basis = (*desk)->planBasis();
    if (!basis)
        return failed(basis);
    const auto plan = (*desk)->plan();
    if (!plan)
        return failed(base::Result<>(base::fail(base::ErrorCode::NotFound, u"plan"_s)));
    // Whoever stood below the line competes for what is freed.
    const auto instance = committee::instanceOf(*basis, {0, plan->changes});
    if (!instance)
        return failed(instance);
    const auto result = plan::reclaim(*instance, outcome::planOf(*plan), *uses, {*from, usualBands});
    if (!result)
        return failed(result);
    return Answer{answerOf(session, *result), Exit::Good, {}};
}

} // namespace simsa::cli
