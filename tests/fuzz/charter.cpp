// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "call/proposal.h"
#include "call/reviewcontent.h"

using namespace simsa;
using fuzz::requireRoundTrip;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto object = fuzz::canonicalObject(fuzz::bytesOf(data, size));
    if (!object)
        return 0;
    requireRoundTrip(*object, call::charterFromJson, "a charter is one text only");
    requireRoundTrip(*object, call::rosterFromJson, "a roster is one text only");
    requireRoundTrip(*object, call::assignmentsFromJson, "assignments are one text only");
    requireRoundTrip(*object, call::proposalFromJson, "a proposal is one text only");
    requireRoundTrip(*object, call::reviewContentFromJson, "a review is one text only");
    if (const auto charter = call::charterFromJson(*object); charter)
        static_cast<void>(call::validate(*charter));
    if (const auto roster = call::rosterFromJson(*object); roster)
        static_cast<void>(call::validate(*roster));
    return 0;
}
