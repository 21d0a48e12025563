// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/assignment.h"
#include "call/people.h"
#include "record/closed.h"
#include "record/revocation.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "viewmodel/recordclasswords.h"
#include "viewmodel/rolewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

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

QString deviceChange(const call::DeviceEntry &device, const call::RosterEntry *before)
{
    const QString id = device.device.hex().left(8);
    const auto has = [&](const call::DeviceEntry &one) {
        return one.device == device.device && one.signing == device.signing;
    };
    const auto known = before ? std::find_if(before->devices.begin(), before->devices.end(), has)
                              : QList<call::DeviceEntry>::const_iterator();
    if (!before || known == before->devices.end())
        return Words::tr("device %1 is new").arg(id);
    if (known->until != device.until)
        return Words::tr("device %1 now ends at %2").arg(id, format::dateTime(device.until));
    return *known == device ? QString() : Words::tr("device %1 is changed").arg(id);
}

QStringList changesOf(const call::RosterEntry &entry, const call::RosterEntry *before)
{
    QStringList changes;
    if (!before)
        changes << Words::tr("new here as %1").arg(roleWords(entry.roles));
    else if (before->roles != entry.roles)
        changes << Words::tr("now %1, was %2").arg(roleWords(entry.roles), roleWords(before->roles));
    if (before && before->person != entry.person)
        changes << Words::tr("name or institution changed");
    for (const call::DeviceEntry &device : entry.devices)
        if (const QString change = deviceChange(device, before); !change.isEmpty())
            changes << change;
    for (const call::DeviceEntry &gone : before ? before->devices : QList<call::DeviceEntry>()) {
        if (std::none_of(entry.devices.begin(), entry.devices.end(),
                         [&](const call::DeviceEntry &one) { return one.device == gone.device; }))
            changes << Words::tr("device %1 is gone").arg(gone.device.hex().left(8));
    }
    return changes;
}

const call::RosterEntry *entryOf(const call::Roster &roster, const base::PersonId &person)
{
    const auto found =
        std::find_if(roster.entries.begin(), roster.entries.end(),
                     [&](const call::RosterEntry &entry) { return entry.person.id == person; });
    return found == roster.entries.end() ? nullptr : &*found;
}

/// What a long list hides: who and which device comes, ends or goes.
QStringList rosterChanges(const call::Roster &roster, const call::Roster &before)
{
    QStringList lines;
    const auto add = [&](const call::Person &person, const QStringList &changes) {
        if (!changes.isEmpty())
            lines << QStringLiteral("%1 %2: %3")
                         .arg(person.id.text(), person.name.in(isKorean()),
                              changes.join(QStringLiteral(", ")));
    };
    for (const call::RosterEntry &entry : roster.entries)
        add(entry.person, changesOf(entry, entryOf(before, entry.person.id)));
    for (const call::RosterEntry &entry : before.entries)
        if (!entryOf(roster, entry.person.id))
            add(entry.person, {Words::tr("no longer in it")});
    lines.prepend(lines.isEmpty()
                      ? Words::tr("The same people and devices as in version %1").arg(before.version)
                      : Words::tr("What changes against version %1:").arg(before.version));
    return lines << Words::tr("Everybody in it:");
}

QStringList closingLines(const record::Closed &closed)
{
    QStringList lines{Words::tr("The call is closed as of %1; nothing more is stated in it")
                          .arg(format::dateTime(closed.closedAt))};
    for (const call::RetentionTerm &term : closed.retention)
        lines << Words::tr("%1: to be destroyed on every computer from %2")
                     .arg(recordClassWord(term.what), format::dateTime(term.due));
    for (const QString &name : call::recordClassNames()) {
        const auto what = static_cast<call::RecordClass>(call::recordClassNames().indexOf(name));
        if (!closed.term(what))
            lines << Words::tr("%1: kept, without a date").arg(recordClassWord(what));
    }
    if (!closed.reason.isEmpty())
        lines << closed.reason;
    return lines;
}

QStringList rosterLines(const call::Roster &roster)
{
    QStringList lines;
    for (const call::RosterEntry &entry : roster.entries) {
        const call::Organisation *own = nullptr;
        for (const call::Organisation &organisation : roster.organisations)
            own = organisation.id == entry.person.org ? &organisation : own;
        lines << QStringLiteral("%1 %2 · %3 · %4 · %5")
                     .arg(entry.person.id.text(), entry.person.name.in(isKorean()),
                          own ? own->name.in(isKorean()) : format::missing(), roleWords(entry.roles),
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
        if (const auto roster = call::rosterFromJson(item.body)) {
            const auto before = call::rosterFromJson(item.before);
            return (before ? rosterChanges(*roster, *before) : QStringList()) + rosterLines(*roster);
        }
    if (item.type == record::Type::Assignment)
        if (const auto assignments = call::assignmentsFromJson(item.body))
            return assignmentLines(*assignments);
    if (item.type == record::Type::Revocation)
        if (const auto revocation = record::revocationFromJson(item.body))
            return revocationLines(*revocation);
    if (item.type == record::Type::Closed)
        if (const auto closed = record::closedFromJson(item.body))
            return closingLines(*closed);
    return {Words::tr("This record cannot be read here. Do not sign it; ask the office.")};
}

} // namespace simsa::viewmodel
