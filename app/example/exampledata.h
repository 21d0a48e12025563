// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/people.h"
#include "call/reviewcontent.h"
#include "intake/calltables.h"
#include "office/desk.h"
#include "record/statements.h"

namespace simsa::app {

/// What an example call is made of, wherever it comes from; invented names are marked (가상).
struct ExampleData
{
    call::Charter charter;
    QList<call::Organisation> organisations;
    QList<call::Person> reviewers;
    QList<call::Proposal> proposals; ///< without attachments
    QDateTime receivedAt;
    QList<call::Conflict> conflicts;
    QList<intake::ReviewRow> reviews; ///< the assignments are their pairs
};

/// The invented call of 120 proposals, dated so that reviewing is under way on `today`: the first month of
/// capacity is the month after it. Deterministic.
[[nodiscard]] base::Result<ExampleData> inventedCall(const QDateTime &today);

/// The applications with their documents: two PDFs each for the invented call, none for real cases. Slow, so
/// asked for only when they are taken in; uses every core.
[[nodiscard]] base::Result<QList<office::Application>> applicationsOf(const ExampleData &data, bool withPdfs,
                                                                      quint64 seed);

/// Real submissions and real GPU requests from the folder `cases` (see models/intake/openreviewopenb.h);
/// `most` proposals, all with 0.
[[nodiscard]] base::Result<ExampleData> realCall(const QString &cases, const QDateTime &today, int most = 0);

/// Invented texts: what a reviewer and the committee would have written, chosen by the seed.
class ExampleTexts
{
public:
    [[nodiscard]] static base::Result<ExampleTexts> load(quint64 seed);

    /// The row's levels and confidence with comments that fit them.
    [[nodiscard]] call::ReviewContent reviewOf(const intake::ReviewRow &row,
                                               const call::Rubric &rubric) const;
    /// The opinion on a proposal by how it fared: "award", "reject", "no_room" or "ineligible".
    [[nodiscard]] record::Opinion opinionOn(const base::ProposalId &proposal, const QString &fate) const;
    [[nodiscard]] call::LocalText pledge() const;

private:
    [[nodiscard]] QString pick(const QString &list, const QString &key) const;
    [[nodiscard]] call::LocalText pickText(const QJsonArray &list, const QString &key) const;
    [[nodiscard]] quint32 numberOf(const QString &key) const;

    QJsonObject m_texts;
    quint64 m_seed = 1;
};

} // namespace simsa::app
