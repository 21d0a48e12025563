// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcontent.h"
#include "exchange/vault.h"
#include "record/statements.h"

#include <QDateTime>

#include <optional>

namespace simsa::review {

/// An unsealed review with the time of its last change.
struct Draft
{
    call::ReviewContent content;
    QDateTime changedAt;

    friend bool operator==(const Draft &, const Draft &) = default;
};

[[nodiscard]] QString draftRow(const base::ProposalId &proposal);
[[nodiscard]] QString recusalRow(const base::ProposalId &proposal);

[[nodiscard]] QJsonObject toJson(const Draft &draft);
/// VaultDamaged for what toJson did not write.
[[nodiscard]] base::Result<Draft> draftFromJson(const QJsonObject &json);
[[nodiscard]] QByteArray toBytes(const Draft &draft);
/// VaultDamaged for bytes that toBytes did not write.
[[nodiscard]] base::Result<Draft> draftFromBytes(const QByteArray &bytes);

/// The same with texts in NFC, and sure to be read again: what a keyboard or clipboard gives may be
/// decomposed or too long. InvalidArgument with the place.
[[nodiscard]] base::Result<Draft> readable(const Draft &draft);
[[nodiscard]] base::Result<record::Recusal> readable(const record::Recusal &recusal);

/// What one row of table `drafts` holds: a review, a recusal, what is kept for one's own eyes (passages,
/// earlier drafts, the ranking), or nothing where it cannot be read.
struct DraftOfRow
{
    base::ProposalId proposal;
    std::optional<Draft> draft;
    std::optional<record::Recusal> recusal;
    bool isOwnNotes = false; ///< `proposal` is empty for the ranking
};
[[nodiscard]] DraftOfRow draftOfRow(const exchange::Row &row);

/// Whether a row of table `drafts` is a question, an answer or a reason that is being typed.
[[nodiscard]] bool isTypedText(const QString &row);

/// All unsealed drafts and recusals of a call.
struct Drafts
{
    QMap<base::ProposalId, Draft> reviews;
    QMap<base::ProposalId, record::Recusal> recusals;
};
[[nodiscard]] base::Result<Drafts> readDrafts(const exchange::Vault &vault, const base::CallId &call);

} // namespace simsa::review
