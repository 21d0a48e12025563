// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "review/desk.h"
#include "viewmodel/status.h"

#include <QStringList>

/// The words of the review desk, in the current language.
namespace simsa::viewmodel {

/// True when the call's own texts are to be shown in Korean; follows viewmodel/language.h.
[[nodiscard]] bool isKoreanShown();

/// Glyph of one's own work on a proposal.
[[nodiscard]] Status statusOf(const review::Work &work);
/// How much of what the charter asks for is there, 0…1: levels, comments, confidence and recommendation.
[[nodiscard]] double partFilled(const call::Charter &charter, const call::ReviewContent &content);
/// What may still be changed: not recused and not closed by a sealed recusal.
[[nodiscard]] bool isOpen(const review::Work &work);
/// review::isUnfinished.
[[nodiscard]] bool isLeft(const review::Work &work);

/// "115" of "SIM26-115": what follows the last hyphen, or the whole id.
[[nodiscard]] QString shortId(const base::ProposalId &id);
/// "1.1" of "C1.1": ids as the sheet numbers them, by their place.
[[nodiscard]] QString itemNumber(const call::Rubric &rubric, const base::ItemId &item);
/// "H200 32대 (256장) · 12개월 · 시작 04~06월".
[[nodiscard]] QString requestText(const call::Charter &charter, const call::RequestLine &request);
/// "H200 32×12개월".
[[nodiscard]] QString requestBrief(const call::Charter &charter, const call::RequestLine &request);

[[nodiscard]] QString conflictName(call::ConflictType type);
/// The types a reviewer may choose from, most common first.
[[nodiscard]] QList<call::ConflictType> conflictTypes();
[[nodiscard]] QString recommendationName(call::Recommendation::Kind kind);
/// "축소 16대, 12개월".
[[nodiscard]] QString recommendationText(const call::Recommendation &recommendation);
[[nodiscard]] QString confidenceName(int confidence);

/// Name of what is missing, for a jump: "3.2", "약점 의견", "추천".
[[nodiscard]] QString missingText(const call::Rubric &rubric, const call::Missing &missing);

/// How far the sealed review of a work has come: here only, uploaded, or acknowledged by which checkpoint and
/// when.
[[nodiscard]] QString deliveryText(const review::Work &work);

/// The status line's texts for a standing; empty texts are not shown.
struct StandingTexts
{
    QString saved;
    QString sealed;
    QString uploaded;
    QString acknowledged;
    QString deadline;
};
[[nodiscard]] StandingTexts standingTexts(const review::Standing &standing, const QDateTime &until,
                                          const QDateTime &now);

} // namespace simsa::viewmodel
