// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "capacity/outlook.h"
#include "intake/capacitytables.h"
#include "intake/usereport.h"

using namespace simsa;
using fuzz::require;

namespace {

intake::UseRules rules()
{
    intake::UseRules rules;
    for (const auto *name : {"H200", "B200"}) {
        call::Cluster cluster;
        cluster.id = base::ClusterId(QString::fromLatin1(name));
        rules.clusters.append(cluster);
    }
    rules.names.insert(QStringLiteral("gpu"), rules.clusters.first().id);
    rules.until = QDateTime(QDate(2026, 6, 16), QTime(0, 0), Qt::UTC);
    return rules;
}

/// What was read can be kept: the file of it comes back as it was.
void requireKept(const capacity::Outlook &outlook)
{
    const QByteArray bytes = capacity::outlookBytes(outlook);
    const auto back = capacity::outlookFromBytes(bytes);
    require(back.has_value(), "what was read can be kept");
    require(*back == outlook && capacity::outlookBytes(*back) == bytes, "it comes back as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    capacity::Outlook outlook;
    if (const auto report = intake::readUse(bytes, rules())) {
        require(report->isClean() || report->use.isEmpty(), "a fault keeps everything out");
        require(report->counted <= report->rows, "no more rows count than there are");
        outlook.use = report->use;
    }
    if (const auto changes = intake::readChanges(bytes))
        outlook.changes = *changes;
    if (const auto roadmap = intake::readRoadmap(bytes))
        outlook.roadmap = *roadmap;
    requireKept(outlook);
    if (const auto read = capacity::outlookFromBytes(bytes)) {
        requireKept(*read);
        require(capacity::outlookBytes(*read).startsWith(bytes.trimmed()), "a file has one form");
    }
    return 0;
}
