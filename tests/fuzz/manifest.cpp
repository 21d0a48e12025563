// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "bundle/manifest.h"

using namespace simsa;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    static_cast<void>(fuzz::canonicalObject(json));
    const auto manifest = bundle::decodeManifest(json);
    if (!manifest)
        return 0;
    const auto again = bundle::encodeManifest(*manifest);
    fuzz::require(again.has_value(), "a manifest that was read can be written");
    fuzz::require(*again == json, "a manifest is one text only");
    return 0;
}
