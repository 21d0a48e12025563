// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::store {

/// The fewest characters (code points after NFC) of a passphrase.
inline constexpr int leastPassphraseCharacters = 12;

/// PassphraseWeak unless `passphrase` has enough characters after NFC. Forms ask this while one types.
[[nodiscard]] base::Result<> checkPassphrase(const QString &passphrase);

} // namespace simsa::store
