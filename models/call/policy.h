// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantities.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace simsa::call {

/// How several reviews become one score.
enum class Aggregation {
    Mean,
    TrimmedMean, ///< without one highest and one lowest
};

/// What is compared with the cut-off.
enum class CutoffOn {
    Raw,     ///< the exact rational: 69.996… is below 70
    Rounded, ///< after half-up rounding to 1/100 point: 69.996… passes
};

/// One step that parts proposals of equal standing; each goes on only where the one before left a tie.
enum class TieStep {
    Score,          ///< higher official score, rounded to 1/100 point
    Criteria,       ///< higher mean of the heaviest criterion, then of the next heaviest, …
    Median,         ///< higher median of totals
    Deviation,      ///< smaller standard deviation
    FewerGpuMonths, ///< smaller request
    EarlierReceipt, ///< application received earlier
    Lottery,        ///< order of SHA-256 of `seed|proposal`
};

/// From reviews to a ranking (domain.md §2.1, §2.2, §2.10).
struct ScoringPolicy
{
    Aggregation aggregation = Aggregation::Mean;
    int minForTrim = 3; ///< ≥ 3; with fewer reviews the plain mean stands in
    int minReviews = 3; ///< ≥ 1; with fewer the proposal counts as missing reviews
    base::Score cutoff{7000};
    CutoffOn cutoffOn = CutoffOn::Raw;
    QList<TieStep> tieOrder = {TieStep::Score,     TieStep::Criteria,       TieStep::Median,
                               TieStep::Deviation, TieStep::FewerGpuMonths, TieStep::EarlierReceipt,
                               TieStep::Lottery};
    QString lotterySeed; ///< published with the charter, before any score exists; needed by TieStep::Lottery

    friend bool operator==(const ScoringPolicy &, const ScoringPolicy &) = default;
};

/// What the committee's planning must keep to.
struct PlanPolicy
{
    QList<int> awardPercents = {100, 75,
                                50}; ///< of the request, tried in this order; strictly falling, 1–100
    bool strictStop = false;         ///< stop at the first that does not fit instead of skipping it
    base::Nodes orgCap;              ///< most nodes of one organisation in any month; 0: no such rule

    friend bool operator==(const PlanPolicy &, const PlanPolicy &) = default;
};

/// The call's calendar, UTC.
struct Dates
{
    QDateTime opens;
    QDateTime closes;
    QDateTime reviewFrom;
    QDateTime reviewUntil;
    QDateTime meeting;
    QDateTime release;
    int objectionDays = 10;       ///< after release, in which an applicant may object
    int objectionAnswerDays = 30; ///< in which the office answers
    int checkpointHours = 24;     ///< the office writes a checkpoint at least this often
    int graceMinutes = 60;        ///< after reviewUntil, before a review is flagged late

    friend bool operator==(const Dates &, const Dates &) = default;
};

[[nodiscard]] QJsonObject toJson(const ScoringPolicy &policy);
[[nodiscard]] QJsonObject toJson(const PlanPolicy &policy);
[[nodiscard]] QJsonObject toJson(const Dates &dates);
/// Shape and ranges only (JsonField…); the rules between fields are validate(Charter)'s.
[[nodiscard]] base::Result<ScoringPolicy> scoringPolicyFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<PlanPolicy> planPolicyFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Dates> datesFromJson(const QJsonObject &object);

/// Stable names used in formats, in the order of the enumerators.
[[nodiscard]] const QStringList &tieStepNames();

} // namespace simsa::call
