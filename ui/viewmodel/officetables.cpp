// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/officetables.h"

#include "crypto/certificate.h"
#include "viewmodel/format.h"
#include "viewmodel/rolewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

/// A renewed laptop stands twice, under the certificates of each time.
QString deviceRow(const call::RosterEntry &entry, const call::DeviceEntry &device)
{
    return entry.person.id.text() + device.device.hex() + device.from.toString(Qt::ISODate);
}

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

TableCell stateCell(const OfficeSnapshot &snapshot, const office::ReviewerStanding &standing)
{
    const int wanted = standing.assigned - standing.recused;
    if (!standing.enrolled)
        return statusCell(Status::Missing, Words::tr("not enrolled"), Tone::Warn);
    if (wanted > 0 && standing.acknowledged >= wanted)
        return statusCell(Status::Acknowledged, Words::tr("finished"));
    if (!standing.pledged)
        return statusCell(Status::Missing, Words::tr("no pledge yet"), Tone::Warn);
    if (isBehind(snapshot, standing))
        return statusCell(Status::Late, Words::tr("behind"), Tone::Warn);
    TableCell cell = statusCell(Status::Draft, Words::tr("under way"));
    cell.part = 0.5;
    return cell;
}

QString organisationOf(const OfficeSnapshot &snapshot, const base::PersonId &person)
{
    if (!snapshot.roster)
        return format::missing();
    const call::Roster &roster = *snapshot.roster;
    for (const call::RosterEntry &entry : roster.entries)
        for (const call::Organisation &own : roster.organisations)
            if (entry.person.id == person && own.id == entry.person.org)
                return own.name.in(isKorean());
    return format::missing();
}

// "강도윤 V01": the page's head says of all that they are made up, where they are.
TableCell reviewerCell(const office::ReviewerStanding &standing)
{
    const QString name = standing.name.in(isKorean());
    return {.text = QStringLiteral("%1 %2").arg(format::plainName(name), standing.person.text()),
            .toolTip = name};
}

QList<TableCell> deviceCells(const call::DeviceEntry &device)
{
    const auto certificate = crypto::Certificate::fromDer(device.signing);
    if (!certificate)
        return {{Words::tr("certificate cannot be read"), Tone::Bad}, {}, {}};
    return {{format::date(certificate->notAfter().date())},
            {crypto::shortFingerprint(certificate->fingerprint())},
            {device.device.hex().left(8), Tone::Secondary}};
}

} // namespace

bool isBehind(const OfficeSnapshot &snapshot, const office::ReviewerStanding &standing)
{
    if (!snapshot.charter)
        return false;
    const call::Dates &dates = snapshot.charter->dates;
    const qint64 whole = dates.reviewFrom.secsTo(dates.reviewUntil);
    const qint64 gone = dates.reviewFrom.secsTo(snapshot.now);
    const int wanted = standing.assigned - standing.recused;
    if (whole <= 0 || gone * 2 < whole || wanted <= 0)
        return false;
    return !standing.pledged || standing.acknowledged * 2 < wanted;
}

QStringList reviewerColumns()
{
    return {Words::tr("Reviewer"),     Words::tr("Organisation"), Words::tr("Assigned"),
            Words::tr("Acknowledged"), Words::tr("State"),        Words::tr("Last arrival")};
}

bool areAllMarked(const OfficeSnapshot &snapshot)
{
    const auto isMarked = [](const office::ReviewerStanding &standing) {
        const QString name = standing.name.in(isKorean());
        return format::plainName(name) != name;
    };
    const auto &all = snapshot.reviewers;
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), isMarked);
}

QList<TableRow> reviewerRows(const OfficeSnapshot &snapshot, ReviewerFilter filter)
{
    QList<TableRow> rows;
    for (const office::ReviewerStanding &standing : snapshot.reviewers) {
        const bool contact = !standing.enrolled || !standing.pledged || isBehind(snapshot, standing);
        if (filter == ReviewerFilter::ToContact && !contact)
            continue;
        const int wanted = std::max(1, standing.assigned - standing.recused);
        TableCell progress{.text = format::count(standing.acknowledged)};
        progress.fraction = static_cast<double>(standing.acknowledged) / wanted;
        rows.append(
            {standing.person.text(),
             {reviewerCell(standing),
              {format::plainName(organisationOf(snapshot, standing.person))},
              numberCell(format::count(standing.assigned)),
              progress,
              stateCell(snapshot, standing),
              {standing.lastArrival.isValid() ? format::dateTime(standing.lastArrival) : format::missing(),
               Tone::Secondary}}});
    }
    return rows;
}

QStringList peopleColumns()
{
    return {Words::tr("Person"),       Words::tr("Roles"),
            Words::tr("Organisation"), Words::tr("Certificate until"),
            Words::tr("Fingerprint"),  Words::tr("Device")};
}

QList<TableRow> peopleRows(const OfficeSnapshot &snapshot)
{
    QList<TableRow> rows;
    if (!snapshot.roster)
        return rows;
    for (const call::RosterEntry &entry : snapshot.roster->entries) {
        const QList<TableCell> person{
            {QStringLiteral("%1 %2").arg(entry.person.name.in(isKorean()), entry.person.id.text())},
            {roleWords(entry.roles)},
            {organisationOf(snapshot, entry.person.id)}};
        if (entry.devices.isEmpty())
            rows.append({entry.person.id.text(),
                         person + QList<TableCell>{
                                      statusCell(Status::Missing, Words::tr("not enrolled"), Tone::Warn)}});
        for (const call::DeviceEntry &device : entry.devices)
            rows.append({deviceRow(entry, device), person + deviceCells(device)});
    }
    return rows;
}

base::PersonId personOfRow(const OfficeSnapshot &snapshot, const QString &row)
{
    for (const call::RosterEntry &entry :
         snapshot.roster ? snapshot.roster->entries : QList<call::RosterEntry>()) {
        const auto isRow = [&](const call::DeviceEntry &device) { return row == deviceRow(entry, device); };
        if (row == entry.person.id.text() || std::any_of(entry.devices.begin(), entry.devices.end(), isRow))
            return entry.person.id;
    }
    return {};
}

QStringList bundleColumns()
{
    return {Words::tr("For"), Words::tr("Proposals"), Words::tr("Size"), Words::tr("File")};
}

QList<TableRow> bundleRows(const OfficeSnapshot &snapshot)
{
    QList<TableRow> rows;
    for (const office::BuiltBundle &bundle : snapshot.bundles)
        rows.append(
            {bundle.id.hex(),
             {{QStringLiteral("%1 %2").arg(snapshot.nameOf(bundle.person), bundle.person.text())},
              numberCell(format::count(bundle.proposals)),
              numberCell(format::bytes(bundle.size)),
              {.text = QFileInfo(bundle.path).fileName(), .tone = Tone::Secondary, .toolTip = bundle.path}}});
    return rows;
}

QStringList checkpointColumns()
{
    return {Words::tr("Number"), Words::tr("Chains"), Words::tr("Made"), Words::tr("Next due")};
}

QList<TableRow> checkpointRows(const OfficeSnapshot &snapshot)
{
    QList<TableRow> rows;
    for (const CheckpointState &checkpoint : snapshot.arrivals.checkpoints)
        rows.append({QString::number(checkpoint.number),
                     {numberCell(format::count(checkpoint.number), true),
                      numberCell(format::count(checkpoint.heads)),
                      {format::dateTime(checkpoint.time)},
                      {format::dateTime(checkpoint.nextDue), Tone::Secondary}}});
    return rows;
}

QStringList packetColumns()
{
    return {Words::tr("For"), Words::tr("Made"), Words::tr("Size"), Words::tr("File")};
}

QList<TableRow> packetRows(const QList<MadePacket> &packets)
{
    QList<TableRow> rows;
    for (const MadePacket &packet : packets)
        rows.append({packet.path,
                     {{packet.archive ? Words::tr("archive and auditors")
                                      : Words::tr("applicant of %1").arg(packet.proposal)},
                      {format::dateTime(packet.made), Tone::Secondary},
                      numberCell(format::bytes(packet.size)),
                      {.text = QFileInfo(packet.path).fileName(), .toolTip = packet.path}}});
    return rows;
}

} // namespace simsa::viewmodel
