// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/charter.h"
#include "call/proposal.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace simsa::intake {

/// One level (1–10) of reviewer 0 … reviewers − 1; weighted by the rubric it is ten times as many points.
struct RealRating
{
    int reviewer = 0;
    base::ProposalId proposal;
    int level = 0;
    friend bool operator==(const RealRating &, const RealRating &) = default;
};

/// A call made of data nobody in this project wrote: ICLR 2021 submissions and ratings (OpenReview) paired
/// with the GPU requests and nodes of Alibaba's cluster trace (openb). Everything a charter needs of it is
/// here.
struct RealCall
{
    QList<call::Pool> pools;       ///< one: OPEN
    QList<call::Cluster> clusters; ///< the 8-GPU nodes by model, largest first, constant over `months`
    int months = 15;
    call::Rubric rubric; ///< one criterion OVERALL with one item OVERALL of levels 1–10
    int reviewers = 10;
    QList<call::Proposal> proposals; ///< without organisation, applicant and attachments
    QList<RealRating> ratings;
};

/// Reads `folder`/iclr2021/{paperlist,ratings}.tsv and `folder`/openb/openb_{node_list_gpu_node,
/// pod_list_default}.csv. Submission i (from 0, the first `most`; 0: all) takes the i-th pod that asks for a
/// GPU: nodes = num_gpu; months = min(12, 1 + ⌊(deletion − creation) / 12 days⌋), 12 without deletion; start
/// = 1 + (first byte of SHA-256 of its id in UTF-8) mod 4, fixed. The largest cluster is preferred and the
/// others are alternatives where the nodes fit (the trace names no model). Rating column j of row i is
/// reviewer (3i + j) mod 10's. FileNotFound, CsvColumnsWrong, CsvMalformed with file and line.
[[nodiscard]] base::Result<RealCall> readOpenReviewOpenB(const QString &folder, const QDateTime &receivedAt,
                                                         int most = 0);

} // namespace simsa::intake
