// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seat.h"
#include "record/question.h"

namespace simsa::dialogue {

/// What is being typed and was not sent: durable like every draft.
struct Typed
{
    QString text;
    QString asked; ///< of an answer about a proposal

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && asked.isEmpty(); }
    friend bool operator==(const Typed &, const Typed &) = default;
};

/// Where a text is typed: one row of the vault's drafts each.
[[nodiscard]] QString askingPlace(const base::ProposalId &proposal);
[[nodiscard]] QString returningPlace(const base::RecordId &review);
[[nodiscard]] QString answeringPlace(const record::ThreadId &thread);
/// Of a new version of one's own sealed review.
[[nodiscard]] QString reasonPlace(const base::ProposalId &proposal);

/// Empty where nothing is typed. VaultDamaged.
[[nodiscard]] base::Result<Typed> typedAt(const exchange::Seat &seat, const QString &place);
/// Durably; nothing typed leaves no row.
[[nodiscard]] base::Result<> keepTyped(const exchange::Seat &seat, const QString &place, const Typed &typed);

} // namespace simsa::dialogue
