// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/documentvalues.h"

#include "reconcile/official.h"

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::Nodes;
using base::Result;
using record::Outcome;

namespace {

struct Words
{
    QString korean;
    QString english;
};

Words wordsOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Award:
        return {QStringLiteral("선정"), QStringLiteral("Awarded")};
    case Outcome::Conditional:
        return {QStringLiteral("조건부 선정"), QStringLiteral("Awarded with conditions")};
    case Outcome::Reserve:
        return {QStringLiteral("예비"), QStringLiteral("Reserve")};
    case Outcome::Rejected:
        return {QStringLiteral("선정제외"), QStringLiteral("Not awarded")};
    case Outcome::Ineligible:
        return {QStringLiteral("대상제외"), QStringLiteral("Not eligible")};
    }
    return {};
}

/// Why an application was turned away before the reviews.
Words wordsOf(call::Eligibility eligibility)
{
    switch (eligibility) {
    case call::Eligibility::Ok:
        return {};
    case call::Eligibility::Withdrawn:
        return {QStringLiteral("신청 철회"), QStringLiteral("The application was withdrawn.")};
    case call::Eligibility::MissingDocument:
        return {QStringLiteral("필수 제출서류 누락"), QStringLiteral("A required document is missing.")};
    case call::Eligibility::DuplicateSupport:
        return {QStringLiteral("중복지원 해당"),
                QStringLiteral("The project is already supported elsewhere.")};
    case call::Eligibility::Ineligible:
        return {QStringLiteral("신청자격 미충족"),
                QStringLiteral("The call is not open to this application.")};
    }
    return {};
}

LetterKind kindOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Award:
        return LetterKind::Award;
    case Outcome::Conditional:
        return LetterKind::Conditional;
    case Outcome::Reserve:
    case Outcome::Rejected:
    case Outcome::Ineligible:
        return LetterKind::Rejection;
    }
    return LetterKind::Rejection;
}

/// Nodes that others of the plan hold on that cluster in that month.
Nodes heldByOthers(const record::Plan &plan, const record::PlannedAward &ours, int month)
{
    Nodes held;
    for (const record::PlannedAward &award : plan.awards) {
        const bool counts = award.proposal != ours.proposal && award.cluster == ours.cluster &&
                            award.start <= month && month < award.start + award.months;
        held += counts ? award.nodes : Nodes();
    }
    return held;
}

/// Makes one letter; both languages differ only in the texts chosen.
class LetterMaker
{
public:
    LetterMaker(const Dossier &dossier, const Stated<record::Decision> &decision,
                const call::Proposal &proposal, Language language)
        : m_dossier(dossier)
        , m_charter(dossier.charter->value)
        , m_decision(decision)
        , m_proposal(proposal)
        , m_korean(language == Language::Korean)
    {
    }

    [[nodiscard]] Result<Letter> make();

private:
    void fillHead();
    void fillAward(const record::PlannedAward &award);
    void fillScores();
    [[nodiscard]] Result<> fillGrounds();

    const Dossier &m_dossier;
    const call::Charter &m_charter;
    const Stated<record::Decision> &m_decision;
    const call::Proposal &m_proposal;
    bool m_korean;
    Letter m_letter;
};

void LetterMaker::fillHead()
{
    m_letter.kind = kindOf(m_decision.value.outcome);
    m_letter.callTitle = m_charter.title.in(m_korean);
    m_letter.documentNumber = m_charter.call.text() + QLatin1Char('-') + m_proposal.id.text();
    m_letter.issued = m_charter.dates.release.date();
    m_letter.office = m_charter.office.in(m_korean);
    m_letter.signatory = m_letter.office;
    m_letter.recipient =
        m_proposal.orgName.isEmpty() ? m_proposal.org.text() : m_proposal.orgName.in(m_korean);
    if (m_letter.recipient.isEmpty()) // an application that names no organisation goes by its number
        m_letter.recipient = m_letter.documentNumber;
    m_letter.investigator = m_proposal.applicant.in(m_korean);
    m_letter.proposal = m_proposal.id;
    m_letter.proposalTitle = m_proposal.title.in(m_korean);
    m_letter.objectionUntil = m_letter.issued.addDays(m_charter.dates.objectionDays);
    m_letter.decisionId = m_decision.id.hex();
}

void LetterMaker::fillAward(const record::PlannedAward &award)
{
    const call::Cluster *cluster = m_charter.cluster(award.cluster);
    m_letter.awards.append({cluster ? cluster->name.in(m_korean) : award.cluster.text(),
                            m_charter.month(award.start), award.months, award.nodes});
    // Conditions are met before the machines are handed over.
    const base::Month first = m_charter.month(award.start);
    const QDate due = QDate(first.year(), first.month(), 1).addDays(-1);
    for (const call::LocalText &condition : m_decision.value.conditions)
        m_letter.conditions.append({condition.in(m_korean), due});
    for (int month = 1; cluster && month <= m_charter.months; ++month) {
        const bool ours = award.start <= month && month < award.start + award.months;
        m_letter.capacity.append({m_charter.month(month), cluster->capacity.value(month - 1).free(),
                                  heldByOthers(m_dossier.plan->value, award, month),
                                  ours ? award.nodes : Nodes()});
    }
}

void LetterMaker::fillScores()
{
    const auto *score = m_dossier.reconciliation->value.of(m_proposal.id);
    if (!m_charter.visibility.applicantsSeeScore || !score || score->reviews.isEmpty())
        return;
    m_letter.total = score->score;
    QList<reconcile::ReviewTotal> totals;
    for (const base::RecordId &id : score->reviews) {
        if (const auto *review = m_dossier.review(id))
            totals.append(reconcile::totalOf(m_charter.rubric, review->author, m_proposal.id,
                                             review->value.content.levels));
    }
    const auto official = reconcile::officialOf(m_charter.scoring, m_proposal.id, totals);
    for (qsizetype i = 0; i < official.criterionMeans.size(); ++i) {
        const call::Criterion &criterion = m_charter.rubric.criteria.at(i);
        m_letter.scores.append({criterion.name.in(m_korean), official.criterionMeans.at(i).rounded(),
                                base::Score(criterion.weight() * 100)});
    }
}

Result<> LetterMaker::fillGrounds()
{
    const auto *opinion = m_decision.value.opinion ? m_dossier.opinion(*m_decision.value.opinion) : nullptr;
    const QString drafted = opinion ? opinion->value.reasons.in(m_korean) : QString();
    const QString decided = m_decision.value.reasons.in(m_korean);
    const Words early = wordsOf(m_proposal.eligibility);
    QString reasons = decided.isEmpty() ? drafted : decided;
    if (reasons.trimmed().isEmpty())
        reasons = m_korean ? early.korean : early.english;
    const QString weaknesses = opinion ? opinion->value.weaknesses.in(m_korean) : QString();
    if (m_letter.kind != LetterKind::Rejection) {
        m_letter.opinion = drafted.isEmpty() ? decided : drafted;
        return {};
    }
    if (reasons.trimmed().isEmpty())
        return base::fail(ErrorCode::ReasonMissing, m_proposal.id.text());
    m_letter.reasons = QStringList{reasons};
    // Nobody is refused without being told what was weak; the reasons stand in where no opinion says it.
    m_letter.weaknesses = QStringList{weaknesses.trimmed().isEmpty() ? reasons : weaknesses};
    return {};
}

Result<Letter> LetterMaker::make()
{
    fillHead();
    if (m_decision.value.award)
        fillAward(*m_decision.value.award);
    fillScores();
    if (const auto filled = fillGrounds(); !filled)
        return base::fail(filled);
    return m_letter;
}

} // namespace

QString outcomeWord(Outcome outcome, Language language)
{
    const Words words = wordsOf(outcome);
    return language == Language::Korean ? words.korean : words.english;
}

const call::Proposal *proposalOf(const QList<call::Proposal> &proposals, const base::ProposalId &id)
{
    const auto it = std::find_if(proposals.begin(), proposals.end(),
                                 [&](const call::Proposal &one) { return one.id == id; });
    return it == proposals.end() ? nullptr : &*it;
}

Result<LetterPair> letterPairOf(const Dossier &dossier, const Stated<record::Decision> &decision,
                                const call::Proposal &proposal)
{
    LetterPair pair;
    pair.proposal = proposal.id;
    for (const Language language : {Language::Korean, Language::English}) {
        auto letter = LetterMaker(dossier, decision, proposal, language).make();
        if (!letter)
            return base::fail(letter);
        pair.letters.at(static_cast<std::size_t>(language)) = *std::move(letter);
    }
    return pair;
}

} // namespace simsa::packet
