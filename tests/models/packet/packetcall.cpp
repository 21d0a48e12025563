// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packetcall.h"

#include "outcome/feasibility.h"
#include "outcome/scores.h"

namespace packettest {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

namespace {

template<typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: code %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    return *std::move(result);
}

/// The levels of i1 and i2, by reviewer and proposal: totals 100, 100, 76 / 100, 76, 76 / 76, 76, 64.
constexpr int levelsGiven[3][3][2] = {
    {{2, 2}, {2, 2}, {2, 1}}, {{2, 2}, {2, 1}, {2, 1}}, {{2, 1}, {2, 1}, {1, 2}}};

QByteArray all(const QStringList &texts)
{
    return texts.join(u'\n').toUtf8();
}

} // namespace

base::ProposalId proposalId(const char *id)
{
    return base::ProposalId(QString::fromLatin1(id));
}

Result<QByteArray> PlainWriter::letter(const packet::Letter &letter, packet::Language language)
{
    letters.append(letter);
    QStringList texts{u"%PDF letter"_s,
                      QString::number(static_cast<int>(language)),
                      QString::number(static_cast<int>(letter.kind)),
                      letter.callTitle,
                      letter.documentNumber,
                      letter.office,
                      letter.signatory,
                      letter.clerk,
                      letter.contact,
                      letter.recipient,
                      letter.investigator,
                      letter.proposal.text(),
                      letter.proposalTitle,
                      letter.opinion,
                      letter.decisionId,
                      letter.objectionUntil.toString(Qt::ISODate)};
    texts += letter.reasons + letter.weaknesses + letter.attachments;
    for (const packet::LetterAward &one : letter.awards)
        texts.append(one.cluster + QString::number(one.nodes.value()));
    return all(texts);
}

Result<QByteArray> PlainWriter::minutes(const packet::Minutes &minutes, packet::Language language)
{
    allMinutes.append(minutes);
    QStringList texts{u"%PDF minutes"_s, QString::number(static_cast<int>(language)), minutes.chair};
    for (const packet::MinutesDecision &one : minutes.decisions)
        texts.append(one.proposal.text() + one.outcome + one.award);
    return all(texts);
}

Result<QByteArray> PlainWriter::sheet(const packet::Workbook &workbook)
{
    workbooks.append(workbook);
    QStringList texts{u"PK sheets"_s, workbook.title, workbook.created.toString(Qt::ISODate)};
    for (const packet::Sheet &sheet : workbook.sheets)
        texts += sheet.name + sheet.header.join(u',');
    return all(texts);
}

PacketCall::PacketCall(const Lies &lies)
    : m_third(m_cast.stranger())
{
    bringIntoForce(lies);
    review();
    if (lies.pledgedAfterwards)
        state(m_cast.first, Type::Pledge, record::toJson(record::Pledge{u"서약 (가상)"_s}));
    checkpoint();
    if (lies.recusedAfterwards)
        state(m_cast.first, Type::Recusal,
              record::toJson(record::Recusal{proposalId("p-001"), call::ConflictType::Family, u"가족"_s}));
    decide(lies);
}

RecordId PacketCall::state(support::Actor &actor, Type type, const QJsonObject &body)
{
    m_cast.clock.advance(60);
    exchange::Seat seat = m_cast.seat(actor, *m_cast.office.vault);
    return must(exchange::state(seat, ledger(), type, body), "state");
}

void PacketCall::bringIntoForce(const Lies &lies)
{
    m_cast.charter.scoring.minReviews = 3;
    m_cast.charter.visibility.applicantsSeeScore = true;
    call::Proposal fourth = m_cast.proposals.at(1);
    fourth.id = proposalId("p-004");
    fourth.eligibility = call::Eligibility::MissingDocument;
    call::Proposal third = m_cast.proposals.at(1);
    third.id = proposalId("p-003");
    m_cast.proposals += {third, fourth};
    for (call::Proposal &proposal : m_cast.proposals)
        proposal.request.nodes = base::Nodes(12);

    call::RosterEntry entry = m_cast.roster.entries.last();
    entry.person.id = m_third.id;
    entry.person.name = m_third.name;
    entry.devices.first().device = m_third.device.id();
    entry.devices.first().signing = m_third.signing().certificate.der();
    entry.devices.first().encryption = m_third.encryption().certificate.der();
    m_cast.roster.entries.append(entry);

    m_cast.assignments.list.clear();
    for (const support::Actor *reviewer : {&m_cast.first, &m_cast.second, &m_third}) {
        for (int i = 0; i < 3; ++i) {
            if (reviewer != &m_third || !lies.reviewWithoutAssignment)
                m_cast.assignments.list.append(
                    {reviewer->id, m_cast.proposals.at(i).id, m_cast.charter.dates.reviewUntil});
        }
    }
    const std::pair<Type, QJsonObject> authorities[] = {{Type::Charter, call::toJson(m_cast.charter)},
                                                        {Type::Roster, call::toJson(m_cast.roster)},
                                                        {Type::Assignment, call::toJson(m_cast.assignments)}};
    for (const auto &[type, body] : authorities) {
        const RecordId made = state(m_cast.office, type, body);
        state(m_cast.chair, Type::Counterseal, record::toJson(record::Counterseal{made, type, 1}));
    }
}

void PacketCall::review()
{
    support::Actor *const reviewers[] = {&m_cast.first, &m_cast.second, &m_third};
    for (int r = 0; r < 3; ++r) {
        for (int p = 0; p < 3; ++p) {
            record::Review review{m_cast.proposals.at(p).id, support::Cast::review(), {}, {}};
            review.content.levels = {{base::ItemId(u"i1"_s), levelsGiven[r][p][0]},
                                     {base::ItemId(u"i2"_s), levelsGiven[r][p][1]}};
            reviews[review.proposal].append(state(*reviewers[r], Type::Review, record::toJson(review)));
        }
    }
}

RecordId PacketCall::checkpoint()
{
    const auto crl = m_cast.crl();
    exchange::Checkpoint common;
    common.number = ++m_checkpoints;
    common.time = m_cast.clock.now();
    common.nextDue = common.time.addDays(1);
    common.crl = crl.der();
    QList<exchange::FeedHead> heads;
    const auto feeds = must(exchange::readFeeds(*m_cast.office.vault, m_cast.charter.call), "feeds");
    for (const exchange::FeedState &feed : feeds)
        heads.append({feed.feed, feed.device, feed.head()});
    return state(m_cast.office, Type::Checkpoint, exchange::toJson(exchange::fullCheckpoint(common, heads)));
}

record::Reconciliation PacketCall::reconciliation() const
{
    const support::Actor *const reviewers[] = {&m_cast.first, &m_cast.second, &m_third};
    QList<outcome::CountedReview> counted;
    for (int p = 0; p < 3; ++p) {
        const base::ProposalId id = m_cast.proposals.at(p).id;
        for (int r = 0; r < 3; ++r) {
            record::Review review{id, support::Cast::review(), {}, {}};
            review.content.levels = {{base::ItemId(u"i1"_s), levelsGiven[r][p][0]},
                                     {base::ItemId(u"i2"_s), levelsGiven[r][p][1]}};
            counted.append({reviews.value(id).at(r), reviewers[r]->id, review});
        }
    }
    return must(outcome::reconcileRecords(m_cast.charter,
                                          outcome::contendersOf(m_cast.charter, m_cast.proposals), counted),
                "reconcile");
}

record::Plan PacketCall::plan(const RecordId &scores) const
{
    record::Plan plan{u"first"_s, u"greedy"_s, scores, 0, {}, {}, {}, {}};
    for (int p = 0; p < 3; ++p)
        plan.requests.append(outcome::requestOf(m_cast.proposals.at(p)));
    const base::ClusterId cluster(u"h200"_s);
    plan.awards = {{proposalId("p-001"), cluster, 1, 2, base::Nodes(12), 100},
                   {proposalId("p-002"), cluster, 1, 2, base::Nodes(12), 100}};
    plan.refusals = {{proposalId("p-003"), u"no_room"_s, cluster, 1, base::Nodes(2)}};
    return plan;
}

void PacketCall::decide(const Lies &lies)
{
    record::Reconciliation scores = reconciliation();
    if (lies.reconciliation)
        lies.reconciliation(scores);
    record::Decision start;
    start.reconciliation = state(m_cast.chair, Type::Reconciliation, record::toJson(scores));
    record::Plan planned = plan(start.reconciliation);
    if (lies.plan)
        lies.plan(planned);
    start.plan = state(m_cast.chair, Type::Plan, record::toJson(planned));
    for (const call::Proposal &proposal : std::as_const(m_cast.proposals))
        decideOn(proposal, scores, start, planned, lies);
    support::Actor &endorser = lies.strangerAsEndorser ? m_third : m_cast.member;
    if (!lies.nobodyEndorses)
        state(endorser, Type::Endorsement, record::toJson(record::Endorsement{decisions}));
}

void PacketCall::decideOn(const call::Proposal &proposal, const record::Reconciliation &scores,
                          const record::Decision &start, const record::Plan &planned, const Lies &lies)
{
    record::Decision decision = start;
    decision.proposal = proposal.id;
    decision.stage = record::DecisionStage::Adopted;
    if (const auto *given = planned.awardOf(proposal.id)) {
        decision.outcome = record::Outcome::Award;
        decision.award = *given;
    } else if (proposal.eligibility != call::Eligibility::Ok) {
        decision.outcome = record::Outcome::Ineligible;
    } else {
        decision.outcome = record::Outcome::Reserve;
        const record::Opinion opinion{
            proposal.id, {u"자리가 없음"_s, u"No room"_s}, {u"계획이 성김"_s, u"Thin plan"_s}, {}};
        decision.opinion = state(m_cast.member, Type::Opinion, record::toJson(opinion));
        decision.reasons = opinion.reasons;
    }
    if (lies.decision)
        lies.decision(decision);
    decisions.append(state(m_cast.chair, Type::Decision, record::toJson(decision)));
    const record::ReconciledScore *score = scores.of(proposal.id);
    if (!score)
        return;
    record::Handout handout{proposal.id, decisions.last(), *score, {}};
    std::reverse(handout.score.reviews.begin(), handout.score.reviews.end());
    const int p = static_cast<int>(m_cast.proposals.indexOf(proposal));
    for (int shown = 0; shown < 3; ++shown) {
        const int *levels = levelsGiven[2 - shown][p];
        record::AnonymousReview one{QString(QChar(u'A' + shown)),
                                    {{base::ItemId(u"i1"_s), levels[0]}, {base::ItemId(u"i2"_s), levels[1]}},
                                    {},
                                    u"신청자에게"_s,
                                    handout.score.reviews.value(shown)};
        one.total = call::weightedTotal(m_cast.charter.rubric, one.levels);
        handout.reviews.append(one);
    }
    if (lies.handout)
        lies.handout(handout);
    state(m_cast.chair, Type::Handout, record::toJson(handout));
}

packet::PacketContent PacketCall::content(const packet::Audience &audience)
{
    const exchange::Ledger now = ledger();
    return must(packet::collectPacket(source(now), audience), "collect");
}

packet::PacketInfo PacketCall::write(const QString &path, const packet::Audience &audience, bool chairSigns)
{
    QList<crypto::Credential> signers{m_cast.office.signing()};
    if (chairSigns)
        signers.append(m_cast.chair.signing());
    return must(packet::writePacket(path, content(audience), writer, signers, m_cast.clock), "write");
}

QList<QByteArray> PacketCall::reviewerTraces() const
{
    QList<QByteArray> traces;
    for (const support::Actor *one : {&m_cast.first, &m_cast.second, &m_third}) {
        for (const QString &text : {one->id.text(), one->name.ko, one->name.en, one->device.id().hex()})
            traces.append(text.toUtf8());
        traces.append(one->device.id().raw());
        traces.append(one->signing().certificate.der());
        traces.append(one->encryption().certificate.der());
    }
    return traces;
}

} // namespace packettest
