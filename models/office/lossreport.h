// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "exchange/ledger.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace simsa::office {

/// What became of one assigned proposal's review when its reviewer's device is gone.
enum class ReviewFate {
    Acknowledged, ///< under a checkpoint: safe, whatever becomes of the device
    Received,     ///< held here, not yet under a checkpoint: safe, the next checkpoint acknowledges it
    Doubtful,     ///< came after the device was lost: must be signed again before it counts
    Recused,      ///< there is nothing to lose
    Lost,         ///< nothing came: whatever was written on the device, draft or sealed, is gone
};

/// One assigned proposal in a loss report.
struct FateOf
{
    base::ProposalId proposal;
    ReviewFate fate = ReviewFate::Lost;
    QDateTime when; ///< acknowledged, else received; invalid for what is lost

    friend bool operator==(const FateOf &, const FateOf &) = default;
};

/// Exactly what is safe and what is lost with a person's devices, from what the office holds.
struct LossReport
{
    QList<FateOf> proposals;      ///< every proposal assigned to the person, in the assignments' order
    QList<base::RecordId> resend; ///< the person's own records that the new device is to be given again

    [[nodiscard]] QList<base::ProposalId> of(ReviewFate fate) const;
    friend bool operator==(const LossReport &, const LossReport &) = default;
};

/// What is gone with `devices`, which came into foreign hands at `since` (invalid: they did not). Only what
/// the office believes counts; of several versions of a review the one that came last.
[[nodiscard]] LossReport lossOf(const exchange::Ledger &ledger, const base::PersonId &person,
                                const QList<base::DeviceId> &devices, const QDateTime &since);

/// Stable names ("acknowledged", …), as in the register and in JSON answers.
[[nodiscard]] QString nameOf(ReviewFate fate);
[[nodiscard]] QJsonObject toJson(const LossReport &report);
/// JsonField….
[[nodiscard]] base::Result<LossReport> lossReportFromJson(const QJsonObject &object);

} // namespace simsa::office
