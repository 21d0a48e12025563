// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "crypto/cms.h"
#include "crypto/gate.h"
#include "crypto/inspect.h"

using namespace simsa;
using fuzz::require;

namespace {

/// The element written again from its parts.
QByteArray rewritten(const crypto::DerElement &element)
{
    if (!(element.tag & 0x20))
        return crypto::derElement(element.tag, element.body);
    QByteArray children;
    for (crypto::DerCursor rest(element.body); !rest.atEnd();) {
        children += rewritten(rest.next());
        require(!rest.failed(), "strict DER can be walked");
    }
    return crypto::derElement(element.tag, children);
}

void checkEncoding(const QByteArray &der)
{
    if (crypto::checkStrictDer(der))
        require(rewritten(crypto::DerCursor(der).next()) == der, "strict DER is one text only");
}

/// Signatures: the gates let through nothing that OpenSSL then takes for something else.
void checkSigned(const QByteArray &der)
{
    const fuzz::Keys &keys = fuzz::keys();
    const auto shape = crypto::gateSignedData(der);
    const auto attached = crypto::verifyAttached(der, keys.ca);
    if (attached) {
        require(shape && shape->attached, "what verifies has passed the gate");
        require(attached->content == fuzz::signedText(), "nobody signs anything else");
        require(shape->content == attached->content, "gate and OpenSSL read the same content");
    }
    if (const auto two = crypto::verifyAttached(der, keys.ca, 2); two)
        require(two->content == fuzz::signedText() && two->signers.size() == 2, "two signers are two");
    if (crypto::verifyDetached(der, fuzz::signedText(), keys.ca))
        require(shape && !shape->attached, "a detached signature has no content");
    require(!crypto::verifyDetached(der, fuzz::sealedText(), keys.ca), "nobody signs another content");
}

void checkEnveloped(const QByteArray &der)
{
    const fuzz::Keys &keys = fuzz::keys();
    const bool passed = crypto::gateEnveloped(der).has_value();
    const auto opened = crypto::openWith(der, keys.reader);
    const auto shared = crypto::openWithKek(der, keys.kek, keys.keyId);
    const auto secret = crypto::openSecretWith(der, keys.reader);
    require(passed || (!opened && !shared && !secret), "what opens has passed the gate");
    require(opened.has_value() == secret.has_value(), "both ways of opening agree");
    require(!opened || *opened == fuzz::sealedText(), "no other plaintext comes out");
    require(!shared || *shared == fuzz::sealedText(), "no other plaintext comes out under the shared key");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray der = fuzz::bytesOf(data, size);
    checkEncoding(der);
    checkSigned(der);
    checkEnveloped(der);
    const bool gated = crypto::gateSignedData(der) || crypto::gateEnveloped(der);
    require(gated || !crypto::inspect(der), "what is shown has passed a gate");
    return 0;
}
