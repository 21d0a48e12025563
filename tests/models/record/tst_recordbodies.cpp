// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/json.h"
#include "keys.h"
#include "record/closed.h"
#include "record/decisions.h"
#include "record/handing.h"
#include "record/question.h"
#include "record/revocation.h"
#include "record/statements.h"
#include "support/results.h"

#include <functional>

using namespace simsa;
using namespace simsa::test;
using base::ErrorCode;

namespace {

/// One kind of body: a good one, and its reader followed by its writer.
struct Codec
{
    const char *name = "";
    QJsonObject good;
    std::function<base::Result<QJsonObject>(const QJsonObject &)> again;
};

template<typename T>
Codec codec(const char *name, const T &value, base::Result<T> (*read)(const QJsonObject &))
{
    return {name, record::toJson(value), [read](const QJsonObject &body) -> base::Result<QJsonObject> {
                const auto parsed = read(body);
                if (!parsed)
                    return base::fail(parsed);
                return record::toJson(*parsed);
            }};
}

call::ReviewContent content()
{
    call::ReviewContent content;
    content.levels = {{base::ItemId(u"i1"_s), 2}};
    content.itemComments = {{base::ItemId(u"i1"_s), u"충분함"_s}};
    content.confidence = 3;
    content.recommendation = call::Recommendation{call::Recommendation::Kind::Reduced, base::Nodes(8), 6};
    content.strengths = u"강점"_s;
    return content;
}

record::PlannedAward award()
{
    return {base::ProposalId(u"p-001"_s), base::ClusterId(u"h200"_s), 2, 3, base::Nodes(4), 75};
}

record::ReconciledScore score()
{
    return {base::ProposalId(u"p-001"_s),
            {test::idOf(1), test::idOf(2), test::idOf(3)},
            25000,
            3,
            base::Score(8333),
            1,
            true};
}

record::Plan plan()
{
    const call::RequestLine request{base::ClusterId(u"h200"_s), base::Nodes(8), 3, 1, 2, 50, {}};
    return {u"base"_s,
            u"greedy"_s,
            test::idOf(4),
            9,
            {{base::ProposalId(u"p-001"_s), base::OrgId(u"o1"_s), base::PoolId(u"a"_s), u"전북"_s, true,
              request}},
            {award()},
            {{base::ProposalId(u"p-002"_s), u"no_room"_s, base::ClusterId(u"h200"_s), 3, base::Nodes(2)},
             {base::ProposalId(u"p-003"_s), u"below_line"_s, {}, 0, {}}},
            {}};
}

record::Decision decision()
{
    record::Decision decision;
    decision.proposal = base::ProposalId(u"p-001"_s);
    decision.outcome = record::Outcome::Conditional;
    decision.stage = record::DecisionStage::Adopted;
    decision.reconciliation = test::idOf(5);
    decision.plan = test::idOf(6);
    decision.opinion = test::idOf(7);
    decision.award = award();
    decision.reasons = {u"사유"_s, u"Reasons"_s};
    decision.conditions = {{u"조건"_s, u"Condition"_s}};
    decision.supersedes = test::idOf(8);
    return decision;
}

record::Revocation revocation()
{
    return {base::DeviceId::fromRaw(QByteArray(16, '\x01')).value(),
            base::PersonId(u"rev-hong"_s),
            {u"01"_s, u"7f00"_s},
            crypto::RevocationReason::KeyCompromise,
            QDateTime(QDate(2026, 2, 11), QTime(14, 5), Qt::UTC),
            u"분실"_s};
}

record::Disclosure disclosure()
{
    const auto digest = base::Digest::fromRaw(QByteArray(32, '\x07')).value();
    return {u"감사 (가상)"_s, {{test::idOf(1), "signed"}, {test::idOf(2), {}}}, {digest}};
}

record::Closed closing()
{
    const QDateTime at = base::parseUtc(u"2026-03-01T09:00:00Z"_s);
    return {at,
            u"끝남"_s,
            {{call::RecordClass::Applications, 365, base::parseUtc(u"2027-03-01T09:00:00Z"_s)},
             {call::RecordClass::Reviews, 0, at}},
            "seal"};
}

record::ThreadId threadOf(char fill)
{
    return record::ThreadId::fromRaw(QByteArray(record::ThreadId::size, fill)).value();
}

QList<Codec> codecs()
{
    const base::ProposalId p(u"p-001"_s);
    const record::AnonymousReview anonymous{
        u"A"_s, {{base::ItemId(u"i1"_s), 2}}, base::Score(8500), u"의견"_s, test::idOf(9)};
    return {
        codec("pledge", record::Pledge{u"서약"_s}, record::pledgeFromJson),
        codec("recusal", record::Recusal{p, call::ConflictType::Family, u"사유"_s}, record::recusalFromJson),
        codec("review", record::Review{p, content(), {test::idOf(1)}, u"고침"_s}, record::reviewFromJson),
        codec("question", record::Question{p, {}, false, threadOf(1), {}, u"몇 대입니까?"_s},
              record::questionFromJson),
        codec("answer", record::Question{p, {}, true, threadOf(1), u"몇 대?"_s, u"네 대"_s},
              record::questionFromJson),
        codec("return", record::Question{p, test::idOf(1), false, threadOf(2), {}, u"왜 2입니까?"_s},
              record::questionFromJson),
        codec("opinion", record::Opinion{p, {u"이유"_s, u"r"_s}, {u"약점"_s, u"w"_s}, test::idOf(1)},
              record::opinionFromJson),
        codec("counterseal", record::Counterseal{test::idOf(1), record::Type::Roster, 2},
              record::countersealFromJson),
        codec("revocation", revocation(), record::revocationFromJson),
        codec("disclosure", disclosure(), record::disclosureFromJson),
        codec("device",
              record::DeviceStatement{base::DeviceId::fromRaw(QByteArray(16, '\x01')).value(),
                                      "signing",
                                      "encryption",
                                      {{test::idOf(1), "signed"}}},
              record::deviceStatementFromJson),
        codec("reconciliation", record::Reconciliation{{score()}}, record::reconciliationFromJson),
        codec("plan", plan(), record::planFromJson),
        codec("decision", decision(), record::decisionFromJson),
        codec("endorsement", record::Endorsement{{test::idOf(1)}}, record::endorsementFromJson),
        codec("closed", closing(), record::closedFromJson),
        codec("handout", record::Handout{p, test::idOf(1), score(), {anonymous}}, record::handoutFromJson),
    };
}

/// Every body that differs from `good` in one key: removed, of another type, one too many; in nested objects
/// and lists too.
QList<QJsonObject> spoilt(const QJsonObject &good)
{
    QList<QJsonObject> all;
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject object = good;
        object.insert(key, value);
        all.append(object);
    };
    with(u"unexpected"_s, 1);
    for (auto it = good.begin(); it != good.end(); ++it) {
        QJsonObject without = good;
        without.remove(it.key());
        all.append(without);
        with(it.key(), it->isBool() ? QJsonValue(u"true"_s) : QJsonValue(true));
        with(it.key(), it->isArray() ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray{1}));
        if (it->isObject() && it.key() != u"levels" && it.key() != u"item_comments") {
            for (const QJsonObject &inner : spoilt(it->toObject()))
                with(it.key(), inner);
        }
        if (it->isArray() && !it->toArray().isEmpty() && it->toArray().first().isObject()) {
            for (const QJsonObject &inner : spoilt(it->toArray().first().toObject()))
                with(it.key(), QJsonArray{inner});
        }
    }
    return all;
}

} // namespace

class RecordBodiesTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void spoiltFieldByField();
    void rulesBetweenFields();
    void changesByHand();
    void revocations();
    void handingsOn();
    void longTexts();
    void lookups();
};

void RecordBodiesTest::roundTrip()
{
    for (const Codec &one : codecs()) {
        // Through bytes, as a record carries it.
        const auto parsed = base::parseCanonicalJson(base::canonicalJson(one.good));
        VERIFY_OK(parsed);
        const auto again = one.again(*parsed);
        QVERIFY2(again, one.name);
        QCOMPARE(*again, one.good);
    }
}

void RecordBodiesTest::spoiltFieldByField()
{
    // Absent means "not said" in a review, never in what is decided on it.
    const QStringList mayBeAbsent{u"confidence"_s, u"recommendation"_s};
    for (const Codec &one : codecs()) {
        int refused = 0;
        for (const QJsonObject &body : spoilt(one.good)) {
            const auto read = one.again(body);
            if (!read) {
                QVERIFY2(read.error().code == ErrorCode::RecordMalformed,
                         qPrintable(QString::fromLatin1(one.name) + support::outcomeOf(read)));
                ++refused;
                continue;
            }
            QVERIFY2(*read == body, qPrintable(QString::fromLatin1(one.name) +
                                               QString::fromUtf8(base::canonicalJson(body))));
            QJsonObject inner = body.value(u"content"_s).toObject();
            QVERIFY2(
                !inner.isEmpty() && (!inner.contains(mayBeAbsent[0]) || !inner.contains(mayBeAbsent[1])),
                qPrintable(QString::fromLatin1(one.name) + QString::fromUtf8(base::canonicalJson(body))));
        }
        QVERIFY2(refused >= 4, one.name);
    }
}

void RecordBodiesTest::rulesBetweenFields()
{
    const base::ProposalId p(u"p-001"_s);
    const auto malformed = [](const auto &result) {
        return !result && result.error().code == ErrorCode::RecordMalformed;
    };
    QVERIFY(malformed(record::pledgeFromJson(record::toJson(record::Pledge{}))));
    QVERIFY(malformed(record::reviewFromJson(record::toJson(record::Review{p, content(), {}, u"why"_s}))));
    QVERIFY(
        malformed(record::reviewFromJson(record::toJson(record::Review{p, content(), {test::idOf(1)}, {}}))));
    VERIFY_OK(record::reviewFromJson(record::toJson(record::Review{p, content(), {}, {}})));
    const record::Question asks{p, {}, false, threadOf(1), {}, u"몇 대?"_s};
    for (const auto &[answers, asked, about] :
         {std::tuple(false, u"몇 대?"_s, u"proposal"_s), std::tuple(true, QString(), u"proposal"_s),
          std::tuple(false, QString(), u"review"_s), std::tuple(false, QString(), u"weather"_s)}) {
        QJsonObject question = record::toJson(asks);
        question.insert(u"answers"_s, answers);
        question.insert(u"asked"_s, asked);
        question.insert(u"about"_s, about);
        QVERIFY(malformed(record::questionFromJson(question)));
    }
    QJsonObject counterseal = record::toJson(record::Counterseal{});
    counterseal.insert(u"type"_s, u"telepathy"_s);
    QVERIFY(malformed(record::countersealFromJson(counterseal)));

    record::Decision d = decision();
    d.award.reset();
    QVERIFY(malformed(record::decisionFromJson(record::toJson(d)))); // conditional gives something
    d.outcome = record::Outcome::Rejected;
    QVERIFY(malformed(record::decisionFromJson(record::toJson(d)))); // conditions without a gift
    d.conditions.clear();
    VERIFY_OK(record::decisionFromJson(record::toJson(d)));
    d.award = award();
    QVERIFY(malformed(record::decisionFromJson(record::toJson(d)))); // an award to the rejected
    d = decision();
    d.award->proposal = base::ProposalId(u"p-002"_s);
    QVERIFY(malformed(record::decisionFromJson(record::toJson(d)))); // of another proposal
    d = decision();
    d.conditions.clear();
    QVERIFY(malformed(record::decisionFromJson(record::toJson(d)))); // conditional on nothing
    d.outcome = record::Outcome::Award;
    VERIFY_OK(record::decisionFromJson(record::toJson(d)));

    record::Closed closed = closing();
    closed.retention[0].due = closed.retention[0].due.addSecs(1);
    QVERIFY(malformed(record::closedFromJson(record::toJson(closed)))); // not the date of its days
    closed = closing();
    closed.retention[1].what = call::RecordClass::Applications;
    QVERIFY(malformed(record::closedFromJson(record::toJson(closed)))); // a class twice
    QVERIFY(!closing().term(call::RecordClass::Decisions));
    QCOMPARE(closing().term(call::RecordClass::Applications)->days, 365);

    QJsonObject handout = codecs().last().good;
    QJsonArray reviews = handout.value(u"reviews"_s).toArray();
    QJsonObject review = reviews.first().toObject();
    for (const QJsonObject &levels :
         {QJsonObject{{u"i 1"_s, 1}}, QJsonObject{{u"i1"_s, 0}}, QJsonObject{{u"i1"_s, u"2"_s}}}) {
        review.insert(u"levels"_s, levels);
        handout.insert(u"reviews"_s, QJsonArray{review});
        QVERIFY(malformed(record::handoutFromJson(handout)));
    }
}

void RecordBodiesTest::changesByHand()
{
    record::Plan byHand = plan();
    byHand.changes = {{base::ProposalId(u"p-001"_s), 3, 50, base::ClusterId(u"h200"_s), 2, false, u"이유"_s}};
    const QJsonObject good = record::toJson(byHand);
    QCOMPARE(*record::planFromJson(good), byHand);
    QVERIFY(!record::toJson(plan()).contains(u"changes"_s)); // bytes of older plans stay theirs
    const auto malformed = [&](const QJsonValue &changes) {
        QJsonObject body = good;
        body.insert(u"changes"_s, changes);
        const auto read = record::planFromJson(body);
        return !read && read.error().code == ErrorCode::RecordMalformed;
    };
    const QJsonObject change = good.value(u"changes"_s).toArray().first().toObject();
    QVERIFY(malformed(QJsonValue::Null) && malformed(QJsonArray()) && malformed(QJsonArray{change, change}));
    for (const QJsonObject &inner : spoilt(change))
        QVERIFY2(malformed(QJsonArray{inner}), base::canonicalJson(inner).constData());
    QJsonObject silent = change;
    silent.insert(u"reason"_s, u" "_s);
    QVERIFY(malformed(QJsonArray{silent})); // whoever is passed by may know why
    silent.insert(u"place"_s, 0);
    QVERIFY(!malformed(QJsonArray{silent}));
    for (const QString &key : {u"percent"_s, u"start"_s})
        silent.insert(key, 0);
    silent.insert(u"cluster"_s, QString());
    QVERIFY(malformed(QJsonArray{silent})); // says nothing
}

void RecordBodiesTest::revocations()
{
    for (const QStringList &serials :
         {QStringList{}, QStringList{u"01"_s, u"01"_s}, QStringList{u"1"_s}, QStringList{u"AB"_s},
          QStringList{u"0001"_s}, QStringList{QString(42, u'1')}}) {
        record::Revocation one = revocation();
        one.serials = serials;
        COMPARE_CODE(record::revocationFromJson(record::toJson(one)), ErrorCode::RecordMalformed);
    }
    QJsonObject body = record::toJson(revocation());
    body.insert(u"reason"_s, u"dislike"_s);
    COMPARE_CODE(record::revocationFromJson(body), ErrorCode::RecordMalformed);
    for (const auto reason :
         {crypto::RevocationReason::Unspecified, crypto::RevocationReason::AffiliationChanged,
          crypto::RevocationReason::Superseded, crypto::RevocationReason::CessationOfOperation})
        QCOMPARE(record::reasonNamed(record::nameOf(reason)), reason);
    QCOMPARE(record::sealedVersion(record::Type::Revocation, body), 1);
    QCOMPARE(record::sealedVersion(record::Type::Roster, {{u"version"_s, 7}}), 7);
}

void RecordBodiesTest::handingsOn()
{
    const auto refused = [](const record::Disclosure &one) {
        const auto read = record::disclosureFromJson(record::toJson(one));
        return !read && read.error().code == ErrorCode::RecordMalformed;
    };
    record::Disclosure one = disclosure();
    one.reason.clear();
    QVERIFY(refused(one));
    one = disclosure();
    one.records.append(one.records.first());
    QVERIFY(refused(one)); // twice the same
    one.records.clear();
    QVERIFY(refused(one));
    one = disclosure();
    one.to.append(one.to.first());
    QVERIFY(refused(one));
    one.to.clear();
    QVERIFY(refused(one));
    record::DeviceStatement statement{{}, "s", {}, {}};
    COMPARE_CODE(record::deviceStatementFromJson(record::toJson(statement)), ErrorCode::RecordMalformed);
    statement.encryption = "e";
    VERIFY_OK(record::deviceStatementFromJson(record::toJson(statement))); // hands nothing over yet
}

void RecordBodiesTest::longTexts()
{
    const base::ProposalId p(u"p-001"_s);
    VERIFY_OK(record::pledgeFromJson(record::toJson(record::Pledge{QString(20000, u'x')})));
    COMPARE_CODE(record::pledgeFromJson(record::toJson(record::Pledge{QString(20001, u'x')})),
                 ErrorCode::RecordMalformed);
    VERIFY_OK(record::recusalFromJson(
        record::toJson(record::Recusal{p, call::ConflictType::Family, QString(4000, u'x')})));
    COMPARE_CODE(record::recusalFromJson(
                     record::toJson(record::Recusal{p, call::ConflictType::Family, QString(4001, u'x')})),
                 ErrorCode::RecordMalformed);
    record::Decision d = decision();
    d.reasons.ko = QString(20000, u'가');
    d.conditions = {{QString(20000, u'가'), {}}}; // paragraphs, as reasons
    VERIFY_OK(record::decisionFromJson(record::toJson(d)));
    d.reasons.ko += u'가';
    COMPARE_CODE(record::decisionFromJson(record::toJson(d)), ErrorCode::RecordMalformed);
}

void RecordBodiesTest::lookups()
{
    QCOMPARE(*plan().awardOf(base::ProposalId(u"p-001"_s)), award());
    QVERIFY(!plan().awardOf(base::ProposalId(u"p-002"_s)));
    const record::Reconciliation reconciliation{{score()}};
    QCOMPARE(reconciliation.of(base::ProposalId(u"p-001"_s))->rank, 1);
    QVERIFY(!reconciliation.of(base::ProposalId(u"p-9"_s)));
}

QTEST_GUILESS_MAIN(RecordBodiesTest)
#include "tst_recordbodies.moc"
