// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/files.h"
#include "crypto/cms.h"

#include <cstdio>
#include <cstdlib>

// Present under AddressSanitizer only.
extern "C" {
void __attribute__((weak)) __lsan_disable();
void __attribute__((weak)) __lsan_enable();
}

namespace simsa::fuzz {

namespace {

// OpenSSL's generators lie in its locked heap, where LeakSanitizer does not look for pointers: they are made
// here, once, and are not counted.
void makeGenerators()
{
    if (__lsan_disable)
        __lsan_disable();
    require(crypto::PrivateKey::generateP256().has_value(), "keys can be made");
    const auto random = crypto::SecretBytes::random(32);
    require(random && crypto::sealWithKek("warm", *random, {}), "something can be sealed");
    if (__lsan_enable)
        __lsan_enable();
}

QByteArray keyFile(const char *name)
{
    const auto bytes = base::readFile(QStringLiteral(SIMSA_FUZZ_FIXED "/") + QLatin1String(name), 100'000);
    require(bytes.has_value(), name);
    return *bytes;
}

crypto::Credential credential(const char *key, const char *certificate)
{
    return {crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(keyFile(key))).value(),
            crypto::Certificate::fromDer(keyFile(certificate)).value()};
}

} // namespace

void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "property does not hold: %s\n", property);
    std::abort();
}

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

const Keys &keys()
{
    static const bool made = (makeGenerators(), true);
    static_cast<void>(made);
    static const Keys all{crypto::Certificate::fromDer(keyFile("ca.der")).value(),
                          credential("signer.p8", "signer.der"), credential("reader.p8", "reader.der"),
                          crypto::SecretBytes::copyOf(keyFile("shared.key")),
                          base::KeyId::fromRaw(keyFile("shared.id")).value()};
    return all;
}

QByteArray signedText()
{
    return "{\"v\":1}";
}

QByteArray sealedText()
{
    return "what was sealed";
}

base::Result<QJsonObject> canonicalObject(const QByteArray &bytes)
{
    auto object = base::parseCanonicalJson(bytes);
    if (object)
        require(base::canonicalJson(*object) == bytes, "canonical JSON is one text only");
    return object;
}

} // namespace simsa::fuzz
