// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"

namespace simsa::crypto {

/// The present credential and then the former ones, newest first: whatever may still open or go on with what
/// was made before a renewal. The errors of KeySource::credential.
[[nodiscard]] base::Result<QList<Credential>> allCredentials(const KeySource &keys, KeyUse use);

/// The one of them that belongs to `certificate`; NotFound.
[[nodiscard]] base::Result<Credential> credentialOf(const KeySource &keys, KeyUse use,
                                                    const Certificate &certificate);

} // namespace simsa::crypto
