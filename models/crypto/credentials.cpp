// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/credentials.h"

namespace simsa::crypto {

base::Result<QList<Credential>> allCredentials(const KeySource &keys, KeyUse use)
{
    const auto present = keys.credential(use);
    if (!present)
        return base::fail(present);
    return QList<Credential>{*present} + keys.former(use);
}

base::Result<Credential> credentialOf(const KeySource &keys, KeyUse use, const Certificate &certificate)
{
    const auto all = allCredentials(keys, use);
    if (!all)
        return base::fail(all);
    for (const Credential &one : *all) {
        if (one.certificate == certificate)
            return one;
    }
    return base::fail(base::ErrorCode::NotFound, certificate.serialHex());
}

} // namespace simsa::crypto
