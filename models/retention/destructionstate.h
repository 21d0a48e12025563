// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/retention.h"
#include "exchange/vault.h"

#include <optional>

namespace simsa::retention {

/// How far the destruction of a call has come in this vault; kept beside the calls, so that it survives them.
struct DestructionState
{
    base::RecordId closed;
    bool begun = false;            ///< the last confirmation is signed, and not yet all of it carried out
    QList<call::RecordClass> held; ///< whose destruction ends the call; fixed by the first act
    QList<call::RecordClass> destroyed; ///< classes, those of the act that is under way included
    bool whole = false;
    QList<QByteArray> confirmations; ///< signed, oldest first

    friend bool operator==(const DestructionState &, const DestructionState &) = default;
};

/// Nothing if no destruction was ever begun; VaultDamaged.
[[nodiscard]] base::Result<std::optional<DestructionState>> destructionState(const exchange::Vault &vault,
                                                                             const base::CallId &call);
void keep(exchange::Changes &changes, const base::CallId &call, const DestructionState &state);

} // namespace simsa::retention
