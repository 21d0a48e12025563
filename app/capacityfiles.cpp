// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacityfiles.h"

#include "base/files.h"
#include "intake/capacitytables.h"
#include "packet/packetawards.h"

#include <algorithm>

// Q_INIT_RESOURCE must stand outside every namespace; it keeps the linker from dropping the static library's
// resource.
static void initCapacityResource()
{
    Q_INIT_RESOURCE(capacity);
}

namespace simsa::app {

using base::Result;
using capacity::CapacityChange;
using capacity::CapacityPart;

namespace {

constexpr qint64 mostBytes = 512LL * 1024 * 1024;

bool looksLikePacket(const QByteArray &bytes)
{
    return bytes.startsWith("PK") && bytes.left(200).contains("application/vnd.etsi.asic-e+zip");
}

/// One change an award, with months and clusters of this call.
QList<CapacityChange> commitmentsOf(const packet::PacketAwards &decided, const capacity::CapacityTable &table)
{
    QList<CapacityChange> changes;
    for (const record::PlannedAward &award : decided.awards) {
        const base::Month first = decided.charter.month(award.start);
        const base::Month last = first.plus(award.months - 1);
        const auto same = std::find_if(changes.begin(), changes.end(), [&](const CapacityChange &change) {
            return change.cluster == award.cluster && change.first == first && change.last == last;
        });
        if (same != changes.end())
            same->nodes += award.nodes.value();
        else if (table.has(award.cluster))
            changes.append({award.cluster, CapacityPart::Committed, first, last, award.nodes.value(),
                            decided.charter.call.text()});
    }
    return changes;
}

Result<CapacityImport> readPacket(const QString &path, const CapacityRules &rules)
{
    const auto decided = packet::awardsOf(path, rules.trust);
    if (!decided)
        return base::fail(decided);
    CapacityImport file{
        CapacityFile::Packet, {}, {}, decided->charter.call.text(), static_cast<int>(decided->awards.size())};
    file.outlook.changes = commitmentsOf(*decided, rules.table);
    return file;
}

/// Hands a result on, or puts its value where it belongs.
template<typename T>
Result<CapacityImport> imported(CapacityFile kind, const Result<T> &read, T capacity::Outlook::*part)
{
    if (!read)
        return base::fail(read);
    CapacityImport file{kind, {}, {}, {}, 0};
    file.outlook.*part = *read;
    return file;
}

} // namespace

CapacityRules capacityRules(const call::Charter &charter, const QDateTime &written)
{
    CapacityRules rules;
    rules.call = charter.call;
    rules.use.clusters = charter.clusters;
    const QDateTime wall = written.toLocalTime();
    rules.use.until = QDateTime(wall.date(), wall.time(), Qt::UTC);
    if (const auto table = capacity::CapacityTable::fromCharter(charter))
        rules.table = *table;
    return rules;
}

Result<CapacityImport> readCapacityFile(const QString &path, const CapacityRules &rules)
{
    const auto bytes = base::readFile(path, mostBytes);
    if (!bytes)
        return base::fail(bytes);
    if (looksLikePacket(*bytes))
        return readPacket(path, rules);
    if (capacity::looksLikeOutlook(*bytes)) {
        const auto outlook = capacity::outlookFromBytes(*bytes);
        return outlook ? Result<CapacityImport>(CapacityImport{CapacityFile::Outlook, *outlook, {}, {}, 0})
                       : base::fail(outlook);
    }
    if (intake::looksLikeChanges(*bytes))
        return imported(CapacityFile::Changes, intake::readChanges(*bytes), &capacity::Outlook::changes);
    if (intake::looksLikeRoadmap(*bytes))
        return imported(CapacityFile::Roadmap, intake::readRoadmap(*bytes), &capacity::Outlook::roadmap);
    const auto use = intake::readUse(*bytes, rules.use);
    if (!use)
        return base::fail(use);
    CapacityImport file{CapacityFile::Use, {}, *use, {}, 0};
    file.outlook.use = use->use;
    return file;
}

Result<capacity::Outlook> withFile(const capacity::Outlook &kept, const CapacityImport &file,
                                   const CapacityRules &rules)
{
    capacity::Outlook outlook = file.kind == CapacityFile::Outlook ? file.outlook : kept;
    switch (file.kind) {
    case CapacityFile::Outlook:
        break;
    case CapacityFile::Changes:
        outlook.changes = file.outlook.changes;
        break;
    case CapacityFile::Roadmap:
        outlook.roadmap = file.outlook.roadmap;
        break;
    case CapacityFile::Use:
        outlook.use.take(file.outlook.use);
        break;
    case CapacityFile::Packet:
        outlook.changes.removeIf([&](const CapacityChange &change) {
            return change.part == CapacityPart::Committed && change.reason == file.call;
        });
        outlook.changes += file.outlook.changes;
        break;
    }
    if (const auto fits = capacity::changed(rules.table, outlook.changes); !fits)
        return base::fail(fits);
    if (outlook.use.months().size() > capacity::MeasuredUse::mostEntries)
        return base::fail(base::ErrorCode::CapacityInvalid, QStringLiteral("use"));
    return outlook;
}

Result<capacity::Roadmap> publicRoadmap()
{
    initCapacityResource();
    const auto bytes = base::readFile(QStringLiteral(":/capacity/roadmap.json"), mostBytes);
    if (!bytes)
        return base::fail(bytes);
    const auto outlook = capacity::outlookFromBytes(*bytes);
    return outlook ? Result<capacity::Roadmap>(outlook->roadmap) : base::fail(outlook);
}

} // namespace simsa::app
