// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetverifier.h"

#include "packet/examination.h"

#include <algorithm>

namespace simsa::packet {

using base::Result;

namespace {

using Step = void (*)(Examination &);

/// Each rests on the one before: the first failure is the last word.
constexpr std::array<Step, 7> foundations{checkStructure,       checkDigests,   checkCa,
                                          checkPacketSignature, checkIndexFile, checkRecordSignatures,
                                          checkCounterseals};

/// Independent of each other: all are reported.
constexpr std::array<Step, 14> statements{checkPins,       checkSignerRoles,     checkPacketSigners,
                                          checkRevocation, checkReferences,      checkReviews,
                                          checkScores,     checkRanks,           checkPlan,
                                          checkDecisions,  checkDecisionNumbers, checkEndorsements,
                                          checkHandouts,   checkTimestamps};

QString kindOf(const QString &name)
{
    if (name == QLatin1String(mimetypeName))
        return QStringLiteral("mimetype");
    if (name == QLatin1String(manifestName))
        return QStringLiteral("manifest");
    if (name == QLatin1String(signatureName))
        return QStringLiteral("signature");
    return name == QLatin1String(indexName) ? QStringLiteral("index") : QString();
}

} // namespace

Overall PacketVerdict::overall() const
{
    if (firstFailure())
        return Overall::Fails;
    const bool whole = std::all_of(checks.begin(), checks.end(),
                                   [](const Check &one) { return one.status == CheckStatus::Ok; });
    return whole ? Overall::Holds : Overall::Partly;
}

const Check *PacketVerdict::firstFailure() const
{
    const auto it = std::find_if(checks.begin(), checks.end(),
                                 [](const Check &one) { return one.status == CheckStatus::Failed; });
    return it == checks.end() ? nullptr : &*it;
}

const Check *PacketVerdict::check(CheckCode code) const
{
    const auto it =
        std::find_if(checks.begin(), checks.end(), [code](const Check &one) { return one.code == code; });
    return it == checks.end() ? nullptr : &*it;
}

void Examination::ok(CheckCode code, qsizetype good, const QString &subject)
{
    verdict.checks.append(
        {code, CheckStatus::Ok, subject, {}, static_cast<int>(good), static_cast<int>(good)});
}

void Examination::absent(CheckCode code, const QString &subject)
{
    verdict.checks.append({code, CheckStatus::NotInPacket, subject, {}, 0, 0});
}

void Examination::failed(CheckCode code, const QString &subject, const base::Error &error, qsizetype good,
                         qsizetype total)
{
    verdict.checks.append(
        {code, CheckStatus::Failed, subject, error, static_cast<int>(good), static_cast<int>(total)});
}

void Examination::judge(CheckCode code, const Result<> &result, qsizetype total)
{
    if (result)
        ok(code, total);
    else
        failed(code, result.error().detail, result.error(), 0, total);
}

Result<PacketVerdict> verifyPacket(const QString &path, const PacketTrust &trust)
{
    const auto container = Container::open(path);
    if (!container)
        return base::fail(container);
    Examination examination;
    examination.container = &*container;
    examination.trust = &trust;
    for (const Step step : foundations) {
        step(examination);
        if (examination.verdict.firstFailure())
            break;
    }
    // A version nobody here can read is no damage, and is told apart from it.
    const Check *failure = examination.verdict.firstFailure();
    if (failure && failure->error && failure->error->code == base::ErrorCode::PacketVersionUnknown)
        return base::fail(failure->error->code, failure->error->detail);
    for (const Step step : statements) {
        if (failure)
            break;
        step(examination);
    }
    return examination.verdict;
}

Result<PacketListing> listPacket(const QString &path)
{
    const auto container = Container::open(path);
    if (!container)
        return base::fail(container);
    if (const auto structure = container->checkStructure(); !structure)
        return base::fail(structure);
    const auto json = container->read(QLatin1String(indexName));
    const auto index = json ? decodeIndex(*json) : base::fail(json);
    if (!index)
        return base::fail(index);
    PacketListing listing{index->audience, index->call, {}};
    for (const bundle::ZipEntry &entry : container->zip().entries()) {
        const auto line = std::find_if(index->files.begin(), index->files.end(),
                                       [&](const IndexLine &one) { return one.name == entry.name; });
        if (line != index->files.end())
            listing.entries.append({entry.name, line->what, entry.size, line->record});
        else
            listing.entries.append({entry.name, kindOf(entry.name), entry.size, {}});
    }
    return listing;
}

} // namespace simsa::packet
