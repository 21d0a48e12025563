// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "record/bodies.h"
#include "record/record.h"
#include "retention/confirmation.h"

using namespace simsa;
using namespace record;

namespace {

/// Every body codec is tried on every body: nothing promises that type and body agree.
void checkBody(const QJsonObject &body)
{
    for (int type = 0; type < static_cast<int>(Type::Unknown); ++type) {
        const auto again = reread(static_cast<Type>(type), body);
        fuzz::require(!again || *again == body, "a body is one text only");
    }
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
    if (!object)
        return 0;
    checkBody(object->value(QStringLiteral("body")).toObject());
    fuzz::requireRoundTrip(*object, retention::confirmationFromJson, "a confirmation is one text only");
    return 0;
}
