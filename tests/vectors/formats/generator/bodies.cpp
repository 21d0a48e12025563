// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "record/closed.h"
#include "record/decisions.h"
#include "record/handing.h"
#include "record/question.h"
#include "record/revocation.h"
#include "record/statements.h"
#include "world.h"

#include <QJsonArray>

// Records whose body is what their type says, and with each fault (models/record/FORMAT.md, "Bodies").
namespace simsa::vectors {

using namespace Qt::StringLiterals;
using record::Type;

namespace {

using Edit = std::function<void(QJsonObject &)>;

/// `body` after one key got another value.
QJsonObject with(QJsonObject body, const char *key, const QJsonValue &value)
{
    body.insert(QLatin1String(key), value);
    return body;
}

/// `body` after one key of the first object of a list got another value.
QJsonObject withFirst(const QJsonObject &body, const char *list, const char *key, const QJsonValue &value)
{
    QJsonArray array = body.value(QLatin1String(list)).toArray();
    array[0] = with(array[0].toObject(), key, value);
    return with(body, list, array);
}

/// `body` with the first element of a list there twice.
QJsonObject twice(const QJsonObject &body, const char *list)
{
    QJsonArray array = body.value(QLatin1String(list)).toArray();
    array.append(array[0]);
    return with(body, list, array);
}

base::RecordId idOf(char number)
{
    return base::RecordId::fromRaw(QByteArray(32, number)).value();
}

/// The vectors of one type: a good record, and its body otherwise.
class Bodies
{
public:
    Bodies(Book &book, const World &world, const Person &by, Type type, QJsonObject good)
        : m_book(book)
        , m_world(world)
        , m_by(by)
        , m_type(type)
        , m_good(std::move(good))
    {
        add("good", "success", m_good, "as it should be");
        add("field-unknown", with(m_good, "zeal", 1), "a field too many");
        QJsonObject less = m_good;
        less.erase(less.begin());
        add("field-missing", less, "a field less");
    }
    void add(const char *fault, const QJsonObject &body, const char *comment) const
    {
        add(fault, "RecordMalformed", body, comment);
    }
    void set(const char *fault, const char *key, const QJsonValue &value, const char *comment) const
    {
        add(fault, with(m_good, key, value), comment);
    }
    void takes(const char *name, const QJsonObject &body, const char *comment) const
    {
        add(name, "success", body, comment);
    }
    [[nodiscard]] const QJsonObject &good() const { return m_good; }

private:
    void add(const char *name, const char *code, const QJsonObject &body, const char *comment) const
    {
        record::Record made = m_world.record(m_by, m_type, body);
        made.to = {m_world.member.encryption.certificate.fingerprint()};
        const QByteArray id = record::nameOf(m_type).toLatin1() + '-' + name;
        m_book.add(id.constData(), code, record::encode(made), comment);
    }

    Book &m_book;
    const World &m_world;
    const Person &m_by;
    Type m_type;
    QJsonObject m_good;
};

void addOfReviewers(Book &book, const World &world)
{
    const base::ProposalId proposal = world.proposal.id;
    const Bodies pledge(book, world, world.hong, Type::Pledge, toJson(record::Pledge{u"서약합니다."_s}));
    pledge.set("text-empty", "text", QString(), "agreed to nothing");
    pledge.set("text-too-long", "text", QString(20001, u'x'), "20,001 characters");

    const record::Recusal recusal{proposal, call::ConflictType::Family, u"가족 (가상)"_s};
    const Bodies recuse(book, world, world.hong, Type::Recusal, toJson(recusal));
    recuse.set("conflict-unknown", "conflict", u"dislike"_s, "no such conflict");
    recuse.set("proposal-unnamed", "proposal", u"no name"_s, "no such name");

    record::Review review{proposal, {}, {}, {}};
    review.content.levels = {{base::ItemId(u"i1"_s), 2}};
    review.content.confidence = 3;
    const Bodies bodies(book, world, world.hong, Type::Review, toJson(review));
    review.supersedes = {idOf(1), idOf(2)};
    review.reason = u"고침"_s;
    const QJsonObject second = toJson(review);
    bodies.takes("of-two", second, "joins the versions of two laptops");
    bodies.add("reason-missing", with(second, "reason", QString()), "a new version that does not say why");
    bodies.set("supersedes-missing", "reason", u"고침"_s, "a reason, and no version before it");
    QJsonObject content = bodies.good().value(u"content"_s).toObject();
    bodies.set("level-0", "content", with(content, "levels", QJsonObject{{u"i1"_s, 0}}), "levels start at 1");
    bodies.set("confidence-4", "content", with(content, "confidence", 4), "confidence is 1 to 3");
}

void addOfOffice(Book &book, const World &world)
{
    const Bodies counterseal(book, world, world.chair, Type::Counterseal,
                             toJson(record::Counterseal{idOf(1), Type::Revocation, 1}));
    counterseal.set("type-unknown", "type", u"telepathy"_s, "a type that nobody could countersign");
    counterseal.set("version-0", "version", 0, "versions start at 1");

    const record::Revocation lost{
        world.hong.device,
        world.hong.id,
        {world.hong.signing.certificate.serialHex(), world.hong.encryption.certificate.serialHex()},
        crypto::RevocationReason::KeyCompromise,
        World::today(),
        u"분실 (가상)"_s};
    const Bodies revocation(book, world, world.office, Type::Revocation, toJson(lost));
    const QString serial = lost.serials.first();
    revocation.takes("renewed", with(with(revocation.good(), "reason", u"superseded"_s), "text", QString()),
                     "another reason, and not a word more");
    revocation.set("reason-unknown", "reason", u"dislike"_s, "a reason that is none");
    revocation.set("serials-none", "serials", QJsonArray(), "nothing is revoked");
    revocation.set("serial-twice", "serials", QJsonArray{serial, serial}, "one certificate twice");
    revocation.set("serial-upper-case", "serials", QJsonArray{u"AB"_s}, "a serial in capitals");
    revocation.set("serial-half-byte", "serials", QJsonArray{u"abc"_s}, "a serial of one byte and a half");
    revocation.set("serial-with-zeros", "serials", QJsonArray{u"00ab"_s}, "a serial spelled with zeros");
    revocation.set("serial-21", "serials", QJsonArray{u"ab"_s.repeated(21)}, "a serial of 21 bytes");
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(QString::number(i + 16, 16));
    revocation.set("serials-65", "serials", many, "65 certificates");
    revocation.set("date-zone", "invalidity_date", u"2026-02-11T23:05:00+09:00"_s, "not in UTC");
    revocation.set("date-missing", "invalidity_date", QJsonValue(), "null: nobody knows from when on");
    revocation.set("device-short", "device", u"d5"_s.repeated(15), "15 bytes");
}

void addClosings(Book &book, const World &world)
{
    const QDateTime at = World::today();
    record::Closed closed{
        at,
        u"끝남"_s,
        {{call::RecordClass::Applications, 365, at.addDays(365)}, {call::RecordClass::Reviews, 0, at}}};
    const Bodies bodies(book, world, world.office, Type::Closed, toJson(closed));
    closed.counterseal = world.sign("the chair's", world.chair);
    bodies.takes("handed-on", toJson(closed), "with the chair's counterseal, for reviewers");
    const QJsonObject &good = bodies.good();
    bodies.add("class-twice", twice(good, "retention"), "two terms for one class");
    bodies.add("class-unknown", withFirst(good, "retention", "what", u"gossip"_s), "no such class");
    bodies.add("due-differs", withFirst(good, "retention", "due", u"2026-02-12T14:05:00Z"_s),
               "due on another day than it says");
    bodies.add("days-negative", withFirst(good, "retention", "days", -1), "due before it is closed");
    bodies.set("time-fraction", "closed_at", u"2026-02-11T14:05:00.5Z"_s, "half a second");
    bodies.set("counterseal-no-base64", "counterseal", u"YQ"_s, "base 64 without its padding");
    bodies.set("version-2", "version", 2, "a call is closed once");
}

void addHandings(Book &book, const World &world)
{
    const QByteArray signedData = world.sign(record::encode(world.pledge({})), world.hong);
    const record::HandedRecord handed{idOf(1), signedData};
    const record::Disclosure disclosed{
        u"감사 (가상)"_s, {handed, {idOf(2), {}}}, {world.member.encryption.certificate.fingerprint()}};
    const Bodies disclosure(book, world, world.office, Type::Disclosure, toJson(disclosed));
    const QJsonObject &good = disclosure.good();
    const QString reader = disclosed.to.first().hex();
    disclosure.set("reason-empty", "reason", QString(), "nobody says why");
    disclosure.set("records-none", "records", QJsonArray(), "nothing is handed on");
    disclosure.add("record-twice", twice(good, "records"), "one record twice");
    disclosure.add("id-short", withFirst(good, "records", "id", u"01"_s.repeated(31)), "an id of 31 bytes");
    disclosure.add("no-base64", withFirst(good, "records", "signed_data", u"YW E="_s), "a space in base 64");
    disclosure.set("to-nobody", "to", QJsonArray(), "nobody may read it");
    disclosure.set("to-twice", "to", QJsonArray{reader, reader}, "one reader twice");
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(QString::number(i + 16, 16).repeated(32));
    disclosure.set("to-65", "to", many, "65 readers");

    const record::DeviceStatement linked{world.kang.device,
                                         world.kang.signing.certificate.der(),
                                         world.kang.encryption.certificate.der(),
                                         {handed}};
    const Bodies device(book, world, world.hong, Type::Device, toJson(linked));
    device.takes("linked", with(device.good(), "records", QJsonArray()),
                 "another laptop; hands nothing over");
    device.add("record-twice", twice(device.good(), "records"), "one record twice");
    device.set("signing-empty", "signing", QString(), "no certificate to believe");
    device.set("encryption-empty", "encryption", QString(), "no certificate to seal to");
    device.set("device-short", "device", u"d6"_s.repeated(15), "15 bytes");
}

void addQuestions(Book &book, const World &world)
{
    record::Question asks;
    asks.proposal = world.proposal.id;
    asks.thread = record::ThreadId::fromRaw(QByteArray(16, 't')).value();
    asks.text = u"노드 수의 근거는? (가상)"_s;
    const Bodies question(book, world, world.hong, Type::Question, toJson(asks));
    const QJsonObject &good = question.good();
    QJsonObject answer = with(good, "answers", true);
    answer.insert(u"asked"_s, asks.text);
    question.takes("answer", answer, "an answer that all reviewers of the proposal read");
    question.takes("returned", with(with(good, "about", u"review"_s), "review", idOf(1).hex()),
                   "a review comes back");
    question.set("about-unknown", "about", u"person"_s, "about a person");
    question.add("review-unnamed", with(good, "about", u"review"_s), "about a review, which none is");
    question.set("review-unmeant", "review", idOf(1).hex(), "about a proposal, with a review");
    question.add("asked-unsaid", with(good, "answers", true), "an answer without what was asked");
    question.set("asked-unmeant", "asked", asks.text, "a question that says twice what it asks");
    question.set("thread-short", "thread", u"74"_s.repeated(15), "15 bytes");
    question.set("text-empty", "text", QString(), "asks nothing");
}

record::ReconciledScore score(const World &world)
{
    return {world.proposal.id, {idOf(1), idOf(2), idOf(3)}, 25000, 3, base::Score(8333), 1, true};
}

record::PlannedAward award(const World &world)
{
    return {world.proposal.id, base::ClusterId(u"h200"_s), 1, 1, base::Nodes(4), 100};
}

void addPlans(Book &book, const World &world)
{
    const record::Reconciliation reconciled{{score(world)}, {}};
    const Bodies reconciliation(book, world, world.chair, Type::Reconciliation, toJson(reconciled));
    const QJsonObject &good = reconciliation.good();
    reconciliation.add("denominator-0", withFirst(good, "scores", "denominator", 0), "divided by nothing");
    reconciliation.add("rank-negative", withFirst(good, "scores", "rank", -1), "0 is not ranked");
    reconciliation.add("review-short", withFirst(good, "scores", "reviews", QJsonArray{u"01"_s}),
                       "no id of a record");

    const record::Plan planned{
        u"기본"_s,
        u"greedy"_s,
        idOf(4),
        9,
        {{world.proposal.id, {}, world.proposal.pool, u"전북"_s, true, world.proposal.request}},
        {award(world)},
        {{base::ProposalId(u"p-002"_s), u"no_room"_s, base::ClusterId(u"h200"_s), 3, base::Nodes(2)}},
        {}};
    const Bodies plan(book, world, world.chair, Type::Plan, toJson(planned));
    plan.add("nodes-0", withFirst(plan.good(), "awards", "nodes", 0), "an award of nothing");
    plan.add("start-0", withFirst(plan.good(), "awards", "start", 0), "months start at 1");
    plan.add("percent-101", withFirst(plan.good(), "awards", "percent", 101), "more than was asked for");
    plan.add("refusal-unsaid", withFirst(plan.good(), "refusals", "reason", QString()),
             "a refusal without why");
    plan.set("line-negative", "line", -1, "0 is no line");
}

void addDecisions(Book &book, const World &world)
{
    record::Decision decided;
    decided.proposal = world.proposal.id;
    decided.outcome = record::Outcome::Conditional;
    decided.stage = record::DecisionStage::Adopted;
    decided.reconciliation = idOf(5);
    decided.plan = idOf(6);
    decided.opinion = idOf(7);
    decided.award = award(world);
    decided.reasons = {u"사유"_s, u"Reasons"_s};
    decided.conditions = {{u"조건"_s, u"Condition"_s}};
    const Bodies decision(book, world, world.chair, Type::Decision, toJson(decided));
    const QJsonObject &good = decision.good();
    decision.takes("award", with(with(good, "outcome", u"award"_s), "conditions", QJsonArray()),
                   "an award without conditions");
    decision.set("award-missing", "award", QJsonValue(), "gives something, and does not say what");
    decision.add("award-unmeant", with(with(good, "outcome", u"rejected"_s), "conditions", QJsonArray()),
                 "rejected, and an award");
    QJsonObject other = good.value(u"award"_s).toObject();
    decision.set("award-of-another", "award", with(other, "proposal", u"p-002"_s), "an award of another's");
    decision.set("conditions-missing", "conditions", QJsonArray(), "conditional on nothing");
    decision.set("conditions-unmeant", "outcome", u"award"_s, "an award, and conditions");
    decision.set("outcome-unknown", "outcome", u"perhaps"_s, "no such outcome");
    decision.set("stage-unknown", "stage", u"whispered"_s, "no such stage");
    QJsonObject unsaid = good;
    unsaid.remove(u"supersedes"_s);
    decision.add("supersedes-missing", unsaid, "null must be said");

    const record::Opinion drafted{world.proposal.id, {u"이유"_s, u"r"_s}, {u"약점"_s, u"w"_s}, idOf(1)};
    const Bodies opinion(book, world, world.member, Type::Opinion, toJson(drafted));
    opinion.takes("first", with(opinion.good(), "supersedes", QJsonValue()), "replaces none");
    opinion.set("language-missing", "reasons", QJsonObject{{u"en"_s, u"r"_s}}, "in one language only");

    const Bodies endorsement(book, world, world.member, Type::Endorsement,
                             toJson(record::Endorsement{{idOf(1)}}));
    endorsement.set("id-upper-case", "decisions", QJsonArray{u"AB"_s.repeated(32)}, "an id in capitals");

    const record::AnonymousReview anonymous{
        u"A"_s, {{base::ItemId(u"i1"_s), 2}}, base::Score(8500), u"의견"_s, idOf(9)};
    const Bodies handout(book, world, world.chair, Type::Handout,
                         toJson(record::Handout{world.proposal.id, idOf(1), score(world), {anonymous}}));
    handout.add("level-0", withFirst(handout.good(), "reviews", "levels", QJsonObject{{u"i1"_s, 0}}),
                "levels start at 1");
    handout.add("label-empty", withFirst(handout.good(), "reviews", "label", QString()),
                "a review without a letter");
}

} // namespace

void addBodies(Book &book, const World &world)
{
    book.open("body");
    addOfReviewers(book, world);
    addOfOffice(book, world);
    addClosings(book, world);
    addHandings(book, world);
    addQuestions(book, world);
    addPlans(book, world);
    addDecisions(book, world);
}

} // namespace simsa::vectors
