// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/contact.h"

namespace simsa::exchange {

/// The vault's row `identity`/`own-devices`: what the person said of other devices that are theirs.
struct OwnDevices
{
    QList<base::DeviceId> confirmed; ///< not warned of any more
    QList<Contact> linked;           ///< works with this one: reads along, and is believed as this one is

    [[nodiscard]] bool isKnown(const base::DeviceId &device) const;
    /// Encryption certificates that one's own records are sealed to.
    [[nodiscard]] QList<crypto::Certificate> readers() const;
    friend bool operator==(const OwnDevices &, const OwnDevices &) = default;
};

/// VaultDamaged for a row that nobody here wrote. Rows of before there were links, plain ids, are read, too.
[[nodiscard]] base::Result<OwnDevices> readOwnDevices(const Vault &vault);
void keepOwnDevices(Changes &changes, const OwnDevices &devices);

/// Keeps that `device`, whose certificates the caller has checked, is the person's own and works with this
/// one. Linked again with newer certificates, the former ones stay believed and are sealed to no more.
[[nodiscard]] base::Result<> linkDevice(Vault &vault, const Contact &device);

} // namespace simsa::exchange
