// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"

#include "reconcile/official.h"

#include <QSet>

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::RecordId;
using base::Result;

namespace {

tl::unexpected<base::Error> mismatch(const base::ProposalId &proposal)
{
    return base::fail(ErrorCode::PacketNumberMismatch, proposal.text());
}

/// The commitments are those of the score, each once, in the order of the sheet.
bool commitmentsAgree(const record::Handout &handout)
{
    QList<RecordId> commitments;
    for (const record::AnonymousReview &review : handout.reviews)
        commitments.append(review.commitment);
    const QSet<RecordId> once(commitments.begin(), commitments.end());
    return commitments == handout.score.reviews && once.size() == commitments.size();
}

/// The sheet against the records it was made of; only an archive has them.
Result<> checkAgainstRecords(const Dossier &d, const Stated<record::Handout> &handout)
{
    const record::Handout &sheet = handout.value;
    const auto *decision = d.decision(sheet.proposal);
    const record::ReconciledScore *official =
        d.reconciliation ? d.reconciliation->value.of(sheet.proposal) : nullptr;
    if (!decision || decision->id != sheet.decision || !official)
        return mismatch(sheet.proposal);
    record::ReconciledScore expected = *official;
    expected.reviews = sheet.score.reviews; // the order of the sheet tells nothing, so it differs
    const QSet<RecordId> counted(official->reviews.begin(), official->reviews.end());
    const QSet<RecordId> shown(sheet.score.reviews.begin(), sheet.score.reviews.end());
    if (expected != sheet.score || counted != shown)
        return mismatch(sheet.proposal);
    for (const record::AnonymousReview &anonymous : sheet.reviews) {
        const auto *review = d.review(anonymous.commitment);
        if (!review || review->value.content.levels != anonymous.levels)
            return mismatch(sheet.proposal);
    }
    return {};
}

Result<> checkOwnHandout(const Examination &e)
{
    const base::ProposalId &proposal = e.index.audience.proposal;
    const auto *handout = e.dossier.handout(proposal);
    const auto *decision = e.dossier.decision(proposal);
    if (!handout || !decision)
        return base::fail(ErrorCode::NotFound, proposal.text());
    const bool alone = e.dossier.handouts.size() == 1 && e.dossier.decisions.size() == 1;
    if (!alone || handout->value.decision != decision->id)
        return mismatch(proposal);
    for (const RecordId &id : {handout->id, decision->id}) {
        if (e.dossier.records[id].record.charter != e.dossier.charterHash)
            return base::fail(ErrorCode::NotFound, QStringLiteral("charter of ") + id.hex());
    }
    return {};
}

Result<> checkEveryHandout(const Examination &e)
{
    for (const auto &handout : e.dossier.handouts) {
        if (const auto sheet = checkSheet(e.dossier.charter->value, handout.value); !sheet)
            return sheet;
        if (const auto records = checkAgainstRecords(e.dossier, handout); !records)
            return records;
    }
    return {};
}

} // namespace

Result<> checkSheet(const call::Charter &charter, const record::Handout &handout)
{
    QList<base::Score> totals;
    for (const record::AnonymousReview &review : handout.reviews) {
        call::ReviewContent content;
        content.levels = review.levels;
        if (const auto valid = call::validate(charter.rubric, content); !valid)
            return base::fail(valid.error().code, handout.proposal.text());
        if (call::weightedTotal(charter.rubric, review.levels) != review.total)
            return mismatch(handout.proposal);
        totals.append(review.total);
    }
    const record::ReconciledScore &score = handout.score;
    if (score.proposal != handout.proposal || !commitmentsAgree(handout))
        return mismatch(handout.proposal);
    const reconcile::Ratio mean =
        totals.isEmpty() ? reconcile::Ratio{} : reconcile::aggregate(charter.scoring, totals);
    const bool enough = totals.size() >= charter.scoring.minReviews;
    if (mean.numerator != score.numerator || mean.denominator != score.denominator ||
        mean.rounded() != score.score || enough != score.enough)
        return mismatch(handout.proposal);
    return {};
}

bool isUnscored(const Dossier &dossier, const base::ProposalId &proposal)
{
    const auto *decision = dossier.decision(proposal);
    return decision && decision->value.outcome == record::Outcome::Ineligible && !dossier.handout(proposal);
}

void checkEndorsements(Examination &e)
{
    if (!e.isArchive() || e.dossier.endorsements.isEmpty()) {
        e.absent(CheckCode::Endorsements);
        return;
    }
    QSet<RecordId> endorsed;
    for (const auto &endorsement : e.dossier.endorsements) {
        for (const RecordId &id : endorsement.value.decisions)
            endorsed.insert(id);
    }
    const auto good = std::count_if(e.dossier.decisions.begin(), e.dossier.decisions.end(),
                                    [&](const auto &decision) { return endorsed.contains(decision.id); });
    Check check{CheckCode::Endorsements,
                CheckStatus::Ok,
                {},
                {},
                static_cast<int>(good),
                static_cast<int>(e.dossier.decisions.size())};
    // A decision that no member stands for yet is no fault, but nothing here speaks for it.
    if (check.good < check.total)
        check.status = CheckStatus::NotInPacket;
    e.verdict.checks.append(check);
}

void checkHandouts(Examination &e)
{
    if (!e.isArchive() && isUnscored(e.dossier, e.index.audience.proposal))
        e.absent(CheckCode::Handouts);
    else if (!e.isArchive())
        e.judge(CheckCode::Handouts, checkOwnHandout(e), 1);
    else if (e.dossier.handouts.isEmpty())
        e.absent(CheckCode::Handouts);
    else
        e.judge(CheckCode::Handouts, checkEveryHandout(e), e.dossier.handouts.size());
}

} // namespace simsa::packet
