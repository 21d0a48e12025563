// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simsa::crypto {

/// Like `OpenSSL 3.0.22 9 Sep 2026`, of the library that runs.
[[nodiscard]] QString opensslVersion();

/// True for a library with known holes in what Simsa uses: older than 3.0, or 3.0 below 3.0.22. The caller
/// warns, and goes on: the gates stand in front of it.
[[nodiscard]] bool opensslIsOutdated();
/// The same for a version number as OPENSSL_VERSION_NUMBER writes it (0xMNN00PP0).
[[nodiscard]] bool isOutdatedOpenssl(unsigned long version);

} // namespace simsa::crypto
