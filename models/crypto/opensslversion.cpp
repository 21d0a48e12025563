// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/opensslversion.h"

#include <openssl/crypto.h>

namespace simsa::crypto {

namespace {

// 3.0.22 fixes the CMS holes of 2025 and 2026, CVE-2026-63072 the last of them.
constexpr unsigned long firstFixed = 0x30000160UL;
constexpr unsigned long nextBranch = 0x30100000UL;
constexpr unsigned long firstOfBranch = 0x30000000UL;

} // namespace

QString opensslVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

bool isOutdatedOpenssl(unsigned long version)
{
    return version < firstOfBranch || (version < nextBranch && version < firstFixed);
}

bool opensslIsOutdated()
{
    return isOutdatedOpenssl(OpenSSL_version_num());
}

} // namespace simsa::crypto
