// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/proposal.h"
#include "exchange/vault.h"

#include <QIODevice>

#include <memory>

namespace simsa::office {

/// How applications lie in the vault: one row a proposal, one row an attachment named by its hash.

[[nodiscard]] QString attachmentRow(const base::Digest &sha256);

/// All proposals of a call, by id.
[[nodiscard]] base::Result<QList<call::Proposal>> readProposals(const exchange::Vault &vault,
                                                                const base::CallId &call);
void keepProposal(exchange::Changes &changes, const base::CallId &call, const call::Proposal &proposal,
                  const QList<QByteArray> &files);

/// The bytes of an attachment, its hash checked again; NotFound, VaultDamaged.
[[nodiscard]] base::Result<QByteArray> readAttachment(const exchange::Vault &vault, const base::CallId &call,
                                                      const call::Attachment &attachment);

/// Conflicts known beforehand.
[[nodiscard]] base::Result<QList<call::Conflict>> readConflicts(const exchange::Vault &vault,
                                                                const base::CallId &call);
void keepConflicts(exchange::Changes &changes, const base::CallId &call,
                   const QList<call::Conflict> &conflicts);

} // namespace simsa::office
