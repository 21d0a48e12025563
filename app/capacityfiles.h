// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/outlook.h"
#include "intake/usereport.h"
#include "packet/packetverifier.h"

namespace simsa::app {

/// What a file can say of capacity.
enum class CapacityFile {
    Outlook, ///< the whole, as an office hands it on
    Changes,
    Roadmap,
    Use,
    Packet, ///< a decided call, whose awards are commitments here
};

/// What a file would give, before anything is kept.
struct CapacityImport
{
    CapacityFile kind = CapacityFile::Use;
    capacity::Outlook outlook;            ///< only the part the file is about
    std::optional<intake::UseReport> use; ///< with Use
    QString call;                         ///< with Packet
    int awards = 0;                       ///< with Packet
};

/// How a file is read: names and times of measured use, the table changes must fit, whom to believe.
struct CapacityRules
{
    intake::UseRules use;
    base::CallId call;             ///< whose own packet commits nothing more
    capacity::CapacityTable table; ///< of the charter
    packet::PacketTrust trust;
};

/// The rules for a charter, and for a file that was last changed at `written` (by this computer's clock).
[[nodiscard]] CapacityRules capacityRules(const call::Charter &charter, const QDateTime &written);

/// Reads a file of any kind, told apart by what stands in it; nothing is kept. Errors as those of readUse,
/// readChanges, readRoadmap, outlookFromBytes, awardsOf. A packet's awards on clusters that this call shares
/// (same id) become changes of what is committed, whose reason is the call's id; InvalidArgument for the
/// call's own packet, whose awards come out of what is free.
[[nodiscard]] base::Result<CapacityImport> readCapacityFile(const QString &path, const CapacityRules &rules);

/// `kept` with the file in it: an outlook takes its place; changes and roadmap take the place of those kept;
/// use replaces the same clusters and months; a packet replaces what its call was noted with before.
/// CapacityInvalid where the changes do not fit the table (capacity::changed).
[[nodiscard]] base::Result<capacity::Outlook>
withFile(const capacity::Outlook &kept, const CapacityImport &file, const CapacityRules &rules);

/// The programme's public roadmap, with sources (resources/capacity/roadmap.json).
[[nodiscard]] base::Result<capacity::Roadmap> publicRoadmap();

} // namespace simsa::app
