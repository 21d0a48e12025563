// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/change.h"

#include "call/fields.h"
#include "capacity/texts.h"

namespace simsa::capacity {

using base::ErrorCode;
using base::fail;
using base::Nodes;
using base::Result;

namespace {

tl::unexpected<base::Error> invalid(const QString &what)
{
    return fail(ErrorCode::CapacityInvalid, what);
}

Nodes &partOf(call::MonthCapacity &month, CapacityPart part)
{
    switch (part) {
    case CapacityPart::InService:
        return month.inService;
    case CapacityPart::Spare:
        return month.spare;
    case CapacityPart::Reserved:
        return month.reserved;
    case CapacityPart::Committed:
        return month.committed;
    }
    return month.inService;
}

/// The first number of a month that is below 0, or empty.
QString shortfallOf(call::MonthCapacity month)
{
    for (int part = 0; part < capacityPartNames().size(); ++part) {
        const int nodes = partOf(month, static_cast<CapacityPart>(part)).value();
        if (nodes < 0)
            return QStringLiteral("%1 %2").arg(capacityPartNames().at(part)).arg(nodes);
    }
    return month.free() < Nodes(0) ? QStringLiteral("free %1").arg(month.free().value()) : QString();
}

/// False where a number leaves any sensible range, long before it leaves an int.
bool apply(const CapacityChange &change, base::Month firstMonth, QList<call::MonthCapacity> &months)
{
    constexpr int outOfRange = 1'000'000'000;
    const int last = static_cast<int>(months.size()) - 1;
    const int from = std::max(0, change.first.since(firstMonth));
    const int until = change.last ? std::min(last, change.last->since(firstMonth)) : last;
    for (int month = from; month <= until; ++month) {
        Nodes &nodes = partOf(months[month], change.part);
        nodes += Nodes(change.nodes);
        if (std::abs(nodes.value()) > outOfRange)
            return false;
    }
    return true;
}

} // namespace

const QStringList &capacityPartNames()
{
    static const QStringList names{QStringLiteral("in_service"), QStringLiteral("spare"),
                                   QStringLiteral("reserved"), QStringLiteral("committed")};
    return names;
}

Result<> validate(const CapacityChange &change)
{
    if (!change.cluster.isValid())
        return invalid(QStringLiteral("cluster"));
    if (!change.first.isValid())
        return invalid(QStringLiteral("from"));
    if (change.last && (!change.last->isValid() || *change.last < change.first))
        return invalid(QStringLiteral("to"));
    if (change.nodes == 0 || std::abs(change.nodes) > call::fields::mostNodes)
        return invalid(QStringLiteral("nodes"));
    if (!isOneLine(change.reason) || change.reason.isEmpty())
        return invalid(QStringLiteral("reason"));
    return {};
}

Result<CapacityTable> changed(const CapacityTable &table, const QList<CapacityChange> &changes)
{
    if (changes.size() > mostChanges)
        return invalid(QStringLiteral("changes"));
    QHash<base::ClusterId, QList<call::MonthCapacity>> rows;
    for (const base::ClusterId &cluster : table.clusters()) {
        for (int month = 1; month <= table.months(); ++month)
            rows[cluster].append(table.at(cluster, month));
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const CapacityChange &change = changes.at(i);
        if (const auto ok = validate(change); !ok)
            return base::failAt(ok, QStringLiteral("changes[%1]").arg(i));
        if (!rows.contains(change.cluster))
            return invalid(QStringLiteral("changes[%1]: %2").arg(i).arg(change.cluster.text()));
        if (!apply(change, table.firstMonth(), rows[change.cluster]))
            return invalid(QStringLiteral("changes[%1]: nodes").arg(i));
    }
    for (const base::ClusterId &cluster : table.clusters()) {
        for (int month = 0; month < table.months(); ++month) {
            const QString shortfall = shortfallOf(rows[cluster].at(month));
            if (!shortfall.isEmpty())
                return invalid(
                    QStringList{cluster.text(), table.firstMonth().plus(month).toString(), shortfall}.join(
                        u' '));
        }
    }
    return CapacityTable::of(table.clusters(), rows, table.firstMonth(), table.months());
}

QStringList reasonsAt(const QList<CapacityChange> &changes, const base::ClusterId &cluster, base::Month month,
                      CapacityPart part)
{
    QStringList reasons;
    for (const CapacityChange &change : changes) {
        if (change.cluster == cluster && change.part == part && change.holdsIn(month))
            reasons.append(change.reason);
    }
    return reasons;
}

QJsonObject toJson(const CapacityChange &change)
{
    QJsonObject json{
        {QStringLiteral("cluster"), change.cluster.text()},
        {QStringLiteral("part"), capacityPartNames().at(static_cast<int>(change.part))},
        {QStringLiteral("from"), change.first.toString()},
        {QStringLiteral("nodes"), change.nodes},
        {QStringLiteral("reason"), change.reason},
    };
    if (change.last)
        json.insert(QStringLiteral("to"), change.last->toString());
    return json;
}

Result<CapacityChange> capacityChangeFromJson(const QJsonObject &object)
{
    const auto change =
        call::fields::whole<CapacityChange>(object, QStringLiteral("change"), [](base::JsonReader &r) {
            CapacityChange read;
            read.cluster = r.name<base::ClusterId>(QStringLiteral("cluster"));
            read.part = static_cast<CapacityPart>(r.choice(QStringLiteral("part"), capacityPartNames()));
            read.first = r.month(QStringLiteral("from"));
            if (r.has(QStringLiteral("to")))
                read.last = r.month(QStringLiteral("to"));
            read.nodes = r.number(QStringLiteral("nodes"), -call::fields::mostNodes, call::fields::mostNodes);
            read.reason = r.text(QStringLiteral("reason"), longestText);
            return read;
        });
    if (!change)
        return change;
    if (const auto ok = validate(*change); !ok)
        return fail(ok);
    return change;
}

} // namespace simsa::capacity
