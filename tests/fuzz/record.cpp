// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "record/decisions.h"
#include "record/record.h"
#include "record/statements.h"

using namespace simsa;
using fuzz::requireRoundTrip;
using namespace record;

namespace {

/// Every body codec is tried on every body: nothing promises that type and body agree.
void checkBody(const QJsonObject &body)
{
    requireRoundTrip(body, pledgeFromJson, "a pledge is one text only");
    requireRoundTrip(body, recusalFromJson, "a recusal is one text only");
    requireRoundTrip(body, reviewFromJson, "a review is one text only");
    requireRoundTrip(body, opinionFromJson, "an opinion is one text only");
    requireRoundTrip(body, countersealFromJson, "a counterseal is one text only");
    requireRoundTrip(body, reconciliationFromJson, "a reconciliation is one text only");
    requireRoundTrip(body, planFromJson, "a plan is one text only");
    requireRoundTrip(body, decisionFromJson, "a decision is one text only");
    requireRoundTrip(body, endorsementFromJson, "an endorsement is one text only");
    requireRoundTrip(body, handoutFromJson, "a handout is one text only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    const auto object = fuzz::canonicalObject(json);
    const auto decoded = decode(json);
    fuzz::require(object || !decoded, "a record is canonical JSON");
    if (decoded)
        fuzz::require(encode(*decoded) == json, "a record is one text only");
    if (object)
        checkBody(object->value(QStringLiteral("body")).toObject());
    return 0;
}
