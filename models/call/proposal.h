// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/quantities.h"
#include "call/charter.h"
#include "call/localtext.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace simsa::call {

/// Another cluster the applicant would accept, with the nodes needed there.
struct Alternative
{
    base::ClusterId cluster;
    base::Nodes nodes;

    friend bool operator==(const Alternative &, const Alternative &) = default;
};

/// What is asked for. Months are 1-based in the charter's horizon.
struct RequestLine
{
    base::ClusterId preferred;
    base::Nodes nodes;               ///< on the preferred cluster, ≥ 1
    int months = 0;                  ///< ≥ 1
    int earliestStart = 1;           ///< ≥ 1
    int latestStart = 1;             ///< ≥ earliestStart
    int floorPercent = 100;          ///< least useful share of the nodes asked for, 1–100
    QList<Alternative> alternatives; ///< in order of preference; never the preferred cluster

    /// Nodes asked for on this cluster; nullopt where it is not acceptable.
    [[nodiscard]] std::optional<base::Nodes> nodesOn(const base::ClusterId &cluster) const;
    /// ⌈nodes × percent / 100⌉: award levels round up to whole nodes.
    [[nodiscard]] static base::Nodes share(base::Nodes nodes, int percent);
    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

/// A file that came with the application.
struct Attachment
{
    QString name;
    QString mediaType;
    qint64 size = 0; ///< bytes
    base::Digest sha256;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Outcome of the check before scoring; only Ok goes on to planning.
enum class Eligibility { Ok, Withdrawn, MissingDocument, DuplicateSupport, Ineligible };

/// One application. Fields a charter can blind are absent when empty, in the value and in its JSON.
struct Proposal
{
    base::ProposalId id;
    base::PoolId pool;
    LocalText title;
    QString summary;      ///< may be empty
    QString field;        ///< research field code, may be empty
    QDateTime receivedAt; ///< UTC
    RequestLine request;
    QList<Attachment> attachments;
    Eligibility eligibility = Eligibility::Ok;

    QString applicantType;          ///< BlindField::ApplicantType; empty: absent
    base::OrgId org;                ///< BlindField::Organisation; empty: absent
    LocalText orgName;              ///< BlindField::Organisation; empty: absent
    QString department;             ///< BlindField::Organisation; empty: absent
    QString region;                 ///< BlindField::Region; empty: absent
    std::optional<bool> nonCapital; ///< BlindField::Region
    LocalText applicant;            ///< BlindField::Applicant: the principal investigator; empty: absent

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// The proposal as reviewers may get it: fields the charter blinds are absent.
[[nodiscard]] Proposal blinded(const Proposal &proposal, const Charter &charter);

[[nodiscard]] QJsonObject toJson(const RequestLine &request);
[[nodiscard]] QJsonObject toJson(const Attachment &attachment);
[[nodiscard]] QJsonObject toJson(const Proposal &proposal);
/// Shape and ranges only (JsonField…); an absent field that stands there empty is JsonFieldInvalid.
[[nodiscard]] base::Result<RequestLine> requestLineFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Attachment> attachmentFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Proposal> proposalFromJson(const QJsonObject &object);

/// ProposalInvalid with the place ("request.nodes"): ids, pool and clusters known, nodes within the cluster's
/// cap, months within its maximum, start window in order and its earliest end inside the horizon.
[[nodiscard]] base::Result<> validate(const Proposal &proposal, const Charter &charter);

/// Stable names ("OK", "WITHDRAWN", …), as in data files and records.
[[nodiscard]] QString nameOf(Eligibility eligibility);
[[nodiscard]] std::optional<Eligibility> eligibilityFromName(const QString &name);

} // namespace simsa::call
