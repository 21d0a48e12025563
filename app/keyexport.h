// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation.h"

namespace simsa::app {

/// The detail of a PassphraseWeak that is strong enough, but opens the vault already.
inline constexpr QLatin1StringView vaultsOwnDetail("vault");

/// Writes a key with its certificates as PKCS#12 under a passphrase of its own, for its owner alone, all or
/// nothing. From then on the file with that passphrase is the key. PassphraseWeak (the vault's rule;
/// vaultsOwnDetail), InvalidArgument (transport), NotFound (not certified), KeyInvalid (on a token), those of
/// base::writeFile. Takes two seconds.
[[nodiscard]] base::Result<> exportKey(Workstation &workstation, crypto::KeyUse use,
                                       const QString &passphrase, const QString &path);

} // namespace simsa::app
