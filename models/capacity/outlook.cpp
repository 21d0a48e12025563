// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/outlook.h"

#include "call/fields.h"

namespace simsa::capacity {

using base::ErrorCode;
using base::Result;

namespace {

const QString kindName = QStringLiteral("simsa-capacity");
constexpr int knownVersion = 1;

} // namespace

QJsonObject toJson(const Outlook &outlook)
{
    return {{QStringLiteral("kind"), kindName},
            {QStringLiteral("v"), knownVersion},
            {QStringLiteral("changes"), call::fields::array(outlook.changes)},
            {QStringLiteral("use"), toJson(outlook.use)},
            {QStringLiteral("roadmap"), toJson(outlook.roadmap)}};
}

Result<Outlook> outlookFromJson(const QJsonObject &object)
{
    if (object.value(QStringLiteral("kind")).toString() != kindName)
        return base::fail(ErrorCode::JsonFieldInvalid, QStringLiteral("kind"));
    if (object.value(QStringLiteral("v")).toInt() != knownVersion)
        return base::fail(ErrorCode::Unsupported, QStringLiteral("v"));
    if (call::fields::holdsForeign(object))
        return base::fail(ErrorCode::JsonFieldInvalid, QStringLiteral("null or fraction"));
    base::JsonReader r(object, QStringLiteral("capacity"));
    static_cast<void>(r.string(QStringLiteral("kind")));
    static_cast<void>(r.integer(QStringLiteral("v"), knownVersion, knownVersion));
    const QJsonArray changes = r.array(QStringLiteral("changes"), mostChanges);
    const QJsonArray use = r.array(QStringLiteral("use"), MeasuredUse::mostEntries);
    const QJsonObject roadmap = r.object(QStringLiteral("roadmap"));
    if (const auto ok = r.finish(); !ok)
        return base::fail(ok);
    Outlook outlook;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto change = capacityChangeFromJson(changes.at(i).toObject());
        if (!change)
            return base::failAt(change, QStringLiteral("changes[%1]").arg(i));
        outlook.changes.append(*change);
    }
    const auto measured = measuredUseFromJson(use);
    if (!measured)
        return base::fail(measured);
    outlook.use = *measured;
    const auto stages = roadmapFromJson(roadmap);
    if (!stages)
        return base::fail(stages);
    outlook.roadmap = *stages;
    return outlook;
}

QByteArray outlookBytes(const Outlook &outlook)
{
    return base::canonicalJson(toJson(outlook)) + '\n';
}

Result<Outlook> outlookFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes.endsWith('\n') ? bytes.chopped(1) : bytes);
    return json ? outlookFromJson(*json) : base::fail(json);
}

bool looksLikeOutlook(const QByteArray &bytes)
{
    return bytes.startsWith('{') && bytes.contains("\"kind\":\"simsa-capacity\"");
}

} // namespace simsa::capacity
