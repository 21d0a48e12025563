// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the fuzz targets share. A target defines LLVMFuzzerTestOneInput; libFuzzer drives it in a fuzz build,
// replay.cpp runs it over its corpus in every other build.

#include "base/json.h"
#include "crypto/key.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace simsa::fuzz {

/// Ends the program, so that the input is kept, where a property does not hold.
void require(bool holds, const char *property);

/// The input as one value; a deep copy, so that reading beyond its end is seen.
[[nodiscard]] QByteArray bytesOf(const uint8_t *data, size_t size);

/// The people of the corpus, whose keys lie beside it: a CA, somebody who signs, somebody who reads, and the
/// shared key of its KEK envelopes. Read once; made by makeseeds.
struct Keys
{
    crypto::Certificate ca;
    crypto::Credential signer;
    crypto::Credential reader;
    crypto::SecretBytes kek;
    base::KeyId keyId;
};
[[nodiscard]] const Keys &keys();

/// The only contents of the DER corpus: whatever else verifies or opens is a forgery.
[[nodiscard]] QByteArray signedText();
[[nodiscard]] QByteArray sealedText();

/// `bytes` as an object, with the promise of base/json.h: what parses serialises to the same bytes.
[[nodiscard]] base::Result<QJsonObject> canonicalObject(const QByteArray &bytes);

/// What `read` reads from `object`, toJson() writes back as it was.
template<typename Read>
void requireRoundTrip(const QJsonObject &object, Read read, const char *property)
{
    const auto value = read(object);
    if (value)
        require(toJson(*value) == object, property);
}

} // namespace simsa::fuzz
