// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/assignment.h"
#include "call/people.h"
#include "record/revocation.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CountersealSummary)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

QStringList charterLines(const call::Charter &charter)
{
    QStringList lines{charter.title.in(isKorean())};
    lines << Words::tr("Reviewing from %1 to %2, meeting %3, results %4")
                 .arg(format::date(charter.dates.reviewFrom.date()),
                      format::dateTime(charter.dates.reviewUntil), format::date(charter.dates.meeting.date()),
                      format::date(charter.dates.release.date()));
    for (const call::Cluster &cluster : charter.clusters) {
        int peak = 0;
        for (const call::MonthCapacity &month : cluster.capacity)
            peak = std::max(peak, month.usable().value());
        lines << Words::tr("Cluster %1: up to %2, at most %3 a project")
                     .arg(cluster.name.in(isKorean()),
                          format::nodesAndGpus(base::Nodes(peak), cluster.gpusPerNode),
                          format::nodes(cluster.perProjectCap));
    }
    for (const call::Criterion &criterion : charter.rubric.criteria)
        lines << Words::tr("Criterion %1: %2 points, %n items", nullptr,
                           static_cast<int>(criterion.items.size()))
                     .arg(criterion.name.in(isKorean()))
                     .arg(criterion.weight());
    lines << aggregationSentence(charter.scoring);
    lines << Words::tr("Cut-off %1, at least %2 reviews a proposal")
                 .arg(format::score(charter.scoring.cutoff))
                 .arg(charter.scoring.minReviews);
    return lines;
}

QStringList rosterLines(const call::Roster &roster)
{
    QStringList lines;
    for (const call::RosterEntry &entry : roster.entries) {
        const call::Organisation *own = nullptr;
        for (const call::Organisation &organisation : roster.organisations)
            own = organisation.id == entry.person.org ? &organisation : own;
        QStringList roles;
        for (const call::Role role : entry.roles)
            roles << call::nameOf(role);
        lines << QStringLiteral("%1 %2 · %3 · %4 · %5")
                     .arg(entry.person.id.text(), entry.person.name.in(isKorean()),
                          own ? own->name.in(isKorean()) : format::missing(),
                          roles.join(QStringLiteral(", ")),
                          Words::tr("%n devices", nullptr, static_cast<int>(entry.devices.size())));
    }
    return lines;
}

QStringList assignmentLines(const call::Assignments &assignments)
{
    QMap<base::PersonId, int> byPerson;
    QSet<base::ProposalId> proposals;
    for (const call::Assignment &assignment : assignments.list) {
        ++byPerson[assignment.reviewer];
        proposals.insert(assignment.proposal);
    }
    QStringList lines{Words::tr("%1 assignments of %2 proposals to %3 reviewers")
                          .arg(format::count(assignments.list.size()), format::count(proposals.size()),
                               format::count(byPerson.size()))};
    for (auto it = byPerson.cbegin(); it != byPerson.cend(); ++it)
        lines << QStringLiteral("%1: %2").arg(it.key().text(), format::count(*it));
    return lines;
}

QString reasonWord(crypto::RevocationReason reason)
{
    using crypto::RevocationReason;
    switch (reason) {
    case RevocationReason::Unspecified:
        break;
    case RevocationReason::KeyCompromise:
        return Words::tr("a key was lost or stolen");
    case RevocationReason::AffiliationChanged:
        return Words::tr("they belong to another institution now");
    case RevocationReason::Superseded:
        return Words::tr("newer certificates replace them");
    case RevocationReason::CessationOfOperation:
        return Words::tr("the device is not used any more");
    }
    return Words::tr("no reason given");
}

QStringList revocationLines(const record::Revocation &revocation)
{
    QStringList lines{
        Words::tr("Certificates of %1, device %2").arg(revocation.person.text(), revocation.device.hex()),
        Words::tr("What no checkpoint acknowledged before %1 will not count")
            .arg(format::dateTime(revocation.invalidityDate)),
        Words::tr("Reason: %1").arg(reasonWord(revocation.reason))};
    if (!revocation.text.isEmpty())
        lines << revocation.text;
    return lines;
}

} // namespace

QStringList summaryOf(const AwaitingItem &item)
{
    if (item.type == record::Type::Charter)
        if (const auto charter = call::charterFromJson(item.body))
            return charterLines(*charter);
    if (item.type == record::Type::Roster)
        if (const auto roster = call::rosterFromJson(item.body))
            return rosterLines(*roster);
    if (item.type == record::Type::Assignment)
        if (const auto assignments = call::assignmentsFromJson(item.body))
            return assignmentLines(*assignments);
    if (item.type == record::Type::Revocation)
        if (const auto revocation = record::revocationFromJson(item.body))
            return revocationLines(*revocation);
    return {Words::tr("This record cannot be read here. Do not sign it; ask the office.")};
}

} // namespace simsa::viewmodel
