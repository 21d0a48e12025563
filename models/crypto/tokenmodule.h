// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto.

#include "base/result.h"

#include <QString>

#include <p11-kit/pkcs11.h>

namespace simsa::crypto {

/// The functions of the PKCS#11 module at this absolute path. It is loaded once and stays: to finalize one
/// that another part of the process still uses would take its sessions away. TokenUnavailable.
[[nodiscard]] base::Result<const CK_FUNCTION_LIST *> tokenModule(const QString &path);

} // namespace simsa::crypto
