// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/revocation.h"

#include "base/clock.h"
#include "record/bodyfields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;
using crypto::RevocationReason;

namespace {

constexpr int longestReason = 4000;
constexpr int mostSerials = 64;

struct Named
{
    RevocationReason reason;
    const char *name;
};

constexpr std::array<Named, 5> reasons{{
    {RevocationReason::Unspecified, "unspecified"},
    {RevocationReason::KeyCompromise, "key-compromise"},
    {RevocationReason::AffiliationChanged, "affiliation-changed"},
    {RevocationReason::Superseded, "superseded"},
    {RevocationReason::CessationOfOperation, "cessation"},
}};

/// 1–20 bytes (RFC 5280), spelled as certificates are spelled here.
bool isSerial(const QString &text)
{
    static const QRegularExpression serial(QStringLiteral("\\A(?!00.)([0-9a-f]{2}){1,20}\\z"));
    return serial.match(text).hasMatch();
}

} // namespace

QString nameOf(RevocationReason reason)
{
    const auto it =
        std::find_if(reasons.begin(), reasons.end(), [&](const Named &one) { return one.reason == reason; });
    return QLatin1String(it == reasons.end() ? reasons.front().name : it->name);
}

std::optional<RevocationReason> reasonNamed(const QString &name)
{
    const auto it = std::find_if(reasons.begin(), reasons.end(),
                                 [&](const Named &one) { return name == QLatin1String(one.name); });
    return it == reasons.end() ? std::nullopt : std::optional(it->reason);
}

QJsonObject toJson(const Revocation &revocation)
{
    return {{QStringLiteral("device"), revocation.device.hex()},
            {QStringLiteral("invalidity_date"), base::formatUtc(revocation.invalidityDate)},
            {QStringLiteral("person"), revocation.person.text()},
            {QStringLiteral("reason"), nameOf(revocation.reason)},
            {QStringLiteral("serials"), QJsonArray::fromStringList(revocation.serials)},
            {QStringLiteral("text"), revocation.text}};
}

base::Result<Revocation> revocationFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("revocation"));
    Revocation revocation;
    revocation.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    revocation.invalidityDate = reader.time(QStringLiteral("invalidity_date"));
    revocation.person = reader.name<base::PersonId>(QStringLiteral("person"));
    const auto reason = reasonNamed(reader.string(QStringLiteral("reason"), 64));
    if (!reason)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("reason"));
    revocation.reason = reason.value_or(RevocationReason::Unspecified);
    revocation.serials = reader.strings(QStringLiteral("serials"), mostSerials);
    QStringList distinct = revocation.serials;
    if (distinct.isEmpty() || distinct.removeDuplicates() > 0 ||
        !std::all_of(distinct.begin(), distinct.end(), isSerial))
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("serials"));
    revocation.text = reader.string(QStringLiteral("text"), longestReason);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return revocation;
}

} // namespace simsa::record
