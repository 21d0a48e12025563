// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/dossier.h"
#include "packet/packetcontent.h"

namespace simsa::packet {

/// The values of the documents of a packet, from the signed records alone and the applications. For this
/// folder only.

/// The official word for an outcome, as letters and minutes print it.
[[nodiscard]] QString outcomeWord(record::Outcome outcome, Language language);
/// Title, organisation, … of a proposal; nullptr if the office has none of that id.
[[nodiscard]] const call::Proposal *proposalOf(const QList<call::Proposal> &proposals,
                                               const base::ProposalId &id);

/// Both letters about one decision of the dossier. NotFound: no such proposal; ReasonMissing: a refusal
/// without reasons.
[[nodiscard]] base::Result<LetterPair> letterPairOf(const Dossier &dossier,
                                                    const Stated<record::Decision> &decision,
                                                    const call::Proposal &proposal);
[[nodiscard]] std::array<Minutes, 2> minutesOf(const Dossier &dossier,
                                               const QList<call::Proposal> &proposals);
[[nodiscard]] Workbook workbookOf(const Dossier &dossier, const QList<call::Proposal> &proposals);

} // namespace simsa::packet
