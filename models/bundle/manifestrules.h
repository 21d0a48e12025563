// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"

namespace simsa::bundle {

/// Largest plaintext of one part that a reader accepts, in bytes.
inline constexpr qint64 mostPartBytes = 64LL * 1024 * 1024;

/// The rules between fields of a manifest (FORMAT.md, "Rules"); JsonFieldInvalid with the place.
[[nodiscard]] base::Result<> checkRules(const Manifest &manifest);

} // namespace simsa::bundle
