// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/month.h"
#include "call/cluster.h"
#include "call/localtext.h"
#include "call/policy.h"
#include "call/rubric.h"

namespace simsa::call {

/// What reviewers are called in this call: 심사위원 or 평가위원.
enum class ReviewerWord { Simsawiwon, Pyeonggawiwon };

/// A field of a proposal that the charter may keep from reviewers.
enum class BlindField { Applicant, Organisation, ApplicantType, Region };

/// Classes of what is kept, each with its own term.
enum class RecordClass { Applications, Reviews, Decisions, Identities };

/// Who sees what, as far as the call may choose.
struct Visibility
{
    bool reviewersSeeDemand = true;  ///< total demand of the call beside the request
    bool applicantsSeeScore = false; ///< the official score in the result letter
    QList<BlindField> blinded;       ///< absent from what reviewers get; without repeats

    friend bool operator==(const Visibility &, const Visibility &) = default;
};

/// Which fields of a review must be filled before it can be sealed.
struct RequiredFields
{
    bool confidence = true;
    bool recommendation = true;
    bool strengths = true;
    bool weaknesses = true;
    bool commentToApplicant = true;
    bool confidentialComment = false;
    int minCharacters = 1; ///< each required comment must have, without leading and trailing space; 1–2000

    friend bool operator==(const RequiredFields &, const RequiredFields &) = default;
};

/// How long after the call is closed something of a class is destroyed.
struct Retention
{
    RecordClass what = RecordClass::Applications;
    int days = 0; ///< after closing; 0: at closing

    friend bool operator==(const Retention &, const Retention &) = default;
};

/// The public rules of a call, one version of them. No names of people, no assignments, no conflicts.
struct Charter
{
    int version = 1; ///< from 1, rising
    base::CallId call;
    LocalText title;
    LocalText office; ///< the programme office, as letters name it
    QList<Pool> pools;
    QList<Cluster> clusters;
    base::Month firstMonth; ///< month 1 of the horizon
    int months = 0;         ///< length of the horizon, 1–120
    Rubric rubric;
    ScoringPolicy scoring;
    PlanPolicy plan;
    Dates dates;
    Visibility visibility;
    RequiredFields required;
    ReviewerWord reviewerWord = ReviewerWord::Pyeonggawiwon;
    QList<Retention> destroyAfter; ///< at most one a class; a class without one is kept

    /// The cluster or pool, or nullptr; valid as long as the charter is.
    [[nodiscard]] const Cluster *cluster(const base::ClusterId &id) const;
    [[nodiscard]] const Pool *pool(const base::PoolId &id) const;
    /// The calendar month of month `index` (1-based) of the horizon.
    [[nodiscard]] base::Month month(int index) const { return firstMonth.plus(index - 1); }

    friend bool operator==(const Charter &, const Charter &) = default;
};

[[nodiscard]] QJsonObject toJson(const Charter &charter);
/// Shape and ranges only (JsonField… with the place); drafts that break a rule between fields can be read, so
/// whoever relies on a charter calls validate() too.
[[nodiscard]] base::Result<Charter> charterFromJson(const QJsonObject &object);

/// CharterInvalid with the place ("clusters[1].capacity[3]") for the first rule broken: ids, horizon,
/// capacity of every month (free ≥ 0), rubric, policies, order of dates, no class or field twice.
[[nodiscard]] base::Result<> validate(const Charter &charter);

} // namespace simsa::call
