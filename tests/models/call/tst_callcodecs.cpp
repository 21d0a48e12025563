// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "models/call/demodata.h"
#include "models/call/samples.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// One codec under test, with its type forgotten.
struct Codec
{
    QString name;
    QJsonObject sample;
    QStringList optional; ///< keys that may be absent
    /// parse, then serialise again
    std::function<base::Result<QJsonObject>(const QJsonObject &)> again;
};

template<typename T, typename Read>
Codec codec(const QString &name, const T &value, Read read, const QStringList &optional = {})
{
    return {name, toJson(value), optional,
            [read, value](const QJsonObject &object) -> base::Result<QJsonObject> {
                const auto parsed = read(object);
                if (!parsed)
                    return base::fail(parsed);
                if (object == toJson(value) && !(*parsed == value))
                    return base::fail(ErrorCode::Internal, u"parse(serialise(x)) != x"_s);
                return toJson(*parsed);
            }};
}

QList<Codec> codecs()
{
    using namespace samples;
    const QStringList blindable{u"org"_s,    u"org_name"_s,  u"department"_s, u"applicant_type"_s,
                                u"region"_s, u"applicant"_s, u"non_capital"_s};
    call::Charter rich = charter();
    rich.visibility.blinded = {call::BlindField::Applicant, call::BlindField::Region};
    rich.scoring.aggregation = call::Aggregation::TrimmedMean;
    rich.clusters[0].capacity[3].committed = base::Nodes(9);
    const call::Conflict conflict{.reviewer = base::PersonId(u"V01"_s),
                                  .proposal = base::ProposalId(u"SIM26-006"_s),
                                  .type = call::ConflictType::AdvisedApplication};
    const call::Assignment assignment{
        .reviewer = conflict.reviewer, .proposal = conflict.proposal, .due = day(2, 13)};
    const call::Rubric sheet = samples::rubric();
    return {
        codec(u"text"_s, samples::text(u"x"_s), call::localTextFromJson),
        codec(u"month"_s, rich.clusters.at(0).capacity.at(3), call::monthCapacityFromJson),
        codec(u"cluster"_s, rich.clusters.at(0), call::clusterFromJson),
        codec(u"pool"_s, rich.pools.at(0), call::poolFromJson),
        codec(u"level"_s, sheet.criteria.at(0).items.at(0).levels.at(0), call::levelFromJson),
        codec(u"item"_s, sheet.criteria.at(0).items.at(0), call::itemFromJson),
        codec(u"criterion"_s, sheet.criteria.at(0), call::criterionFromJson),
        codec(u"rubric"_s, sheet, call::rubricFromJson),
        codec(u"scoring"_s, rich.scoring, call::scoringPolicyFromJson),
        codec(u"plan"_s, rich.plan, call::planPolicyFromJson),
        codec(u"dates"_s, rich.dates, call::datesFromJson),
        codec(u"charter"_s, rich, call::charterFromJson),
        codec(u"organisation"_s, roster().organisations.at(0), call::organisationFromJson),
        codec(u"person"_s, roster().entries.at(0).person, call::personFromJson, {u"org"_s}),
        codec(u"entry"_s, roster().entries.at(0), call::rosterEntryFromJson, {u"org"_s}),
        codec(u"roster"_s, roster(), call::rosterFromJson, {u"org"_s}),
        codec(u"assignment"_s, assignment, call::assignmentFromJson),
        codec(u"assignments"_s, call::Assignments{.version = 3, .list = {assignment}},
              call::assignmentsFromJson),
        codec(u"conflict"_s, conflict, call::conflictFromJson),
        codec(u"request"_s, proposal().request, call::requestLineFromJson),
        codec(u"attachment"_s, proposal().attachments.at(0), call::attachmentFromJson),
        codec(u"proposal"_s, proposal(), call::proposalFromJson, blindable),
        codec(u"review"_s, review(), call::reviewContentFromJson, {u"confidence"_s, u"recommendation"_s}),
    };
}

/// One way to spoil a value, and what must come of it (nullopt: it must still parse).
struct Fault
{
    QString name;
    QJsonValue spoilt;
    std::optional<ErrorCode> expected;
};

QJsonValue ofOtherType(const QJsonValue &value)
{
    if (value.isString())
        return 7;
    if (value.isArray())
        return QJsonObject();
    if (value.isObject())
        return QJsonArray();
    return u"text"_s;
}

/// Objects whose keys are data, not fields.
bool isMap(const QString &key, const QJsonValue &value)
{
    return value.isObject() && (key == u"levels" || key == u"item_comments");
}

QList<Fault> faultsIn(const QString &key, const QJsonValue &value, const QStringList &optional);

QList<Fault> faultsInObject(const QString &key, const QJsonObject &object, const QStringList &optional)
{
    QList<Fault> faults;
    const auto with = [&](const QString &field, const QJsonValue &value) {
        QJsonObject copy = object;
        copy.insert(field, value);
        return copy;
    };
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = key + u'.' + it.key();
        if (!isMap(key, object)) {
            QJsonObject without = object;
            without.remove(it.key());
            const bool mayLack = optional.contains(it.key());
            faults.append({place + u" missing"_s, without,
                           mayLack ? std::nullopt : std::optional(ErrorCode::JsonFieldMissing)});
        }
        faults.append(
            {place + u" type"_s, with(it.key(), ofOtherType(it.value())), ErrorCode::JsonFieldInvalid});
        faults.append({place + u" null"_s, with(it.key(), QJsonValue()), ErrorCode::JsonFieldInvalid});
        if (it.value().isDouble()) {
            faults.append({place + u" negative"_s, with(it.key(), -1), ErrorCode::JsonFieldInvalid});
            faults.append({place + u" huge"_s, with(it.key(), 9e15), ErrorCode::JsonFieldInvalid});
            faults.append({place + u" fraction"_s, with(it.key(), 1.5), ErrorCode::JsonFieldInvalid});
        }
        if (it.value().isString())
            faults.append(
                {place + u" long"_s, with(it.key(), QString(200'000, u'x')), ErrorCode::JsonFieldInvalid});
        for (const Fault &inner : faultsIn(it.key(), it.value(), optional))
            faults.append({place + u'/' + inner.name, with(it.key(), inner.spoilt), inner.expected});
    }
    faults.append({key + u" unknown key"_s, with(u"zzz"_s, 1),
                   isMap(key, object) ? ErrorCode::JsonFieldInvalid : ErrorCode::JsonFieldUnknown});
    return faults;
}

QList<Fault> faultsIn(const QString &key, const QJsonValue &value, const QStringList &optional)
{
    if (value.isObject()) {
        QList<Fault> faults = faultsInObject(key, value.toObject(), optional);
        if (key == u"levels") // a level of 101 is a whole number, and no level
            faults.last().spoilt = QJsonObject{{u"C1.1"_s, 101}};
        if (key == u"item_comments")
            faults.last().spoilt = QJsonObject{{u"C1.1"_s, QString()}};
        return faults;
    }
    QList<Fault> faults;
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return faults;
    QJsonArray copy = array;
    copy[0] = ofOtherType(array.at(0));
    faults.append({key + u"[0] type"_s, copy, ErrorCode::JsonFieldInvalid});
    for (const Fault &inner : faultsIn(key + u"[0]"_s, array.at(0), optional)) {
        copy[0] = inner.spoilt;
        faults.append({inner.name, copy, inner.expected});
    }
    return faults;
}

} // namespace

class TestCallCodecs : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void faults_data();
    void faults();
    void absentFieldsMustNotBeEmpty();
    void repeatsAreRefused();
    void emptyReviewRoundTrips();
    void enumeratorsHaveTheirNames();
};

void TestCallCodecs::roundTrip()
{
    for (const Codec &codec : codecs()) {
        const QByteArray bytes = base::canonicalJson(codec.sample);
        const auto object = base::parseCanonicalJson(bytes);
        QVERIFY2(object.has_value(), qPrintable(codec.name));
        const auto again = codec.again(*object);
        QVERIFY2(again.has_value(), qPrintable(codec.name + (again ? QString() : again.error().detail)));
        QCOMPARE(base::canonicalJson(*again), bytes);
    }
}

void TestCallCodecs::faults_data()
{
    QTest::addColumn<int>("codec");
    QTest::addColumn<QJsonObject>("spoilt");
    QTest::addColumn<int>("expected");
    const QList<Codec> all = codecs();
    for (int c = 0; c < all.size(); ++c) {
        for (const Fault &fault : faultsInObject(all.at(c).name, all.at(c).sample, all.at(c).optional))
            QTest::newRow(qPrintable(all.at(c).name + u": "_s + fault.name))
                << c << fault.spoilt.toObject() << (fault.expected ? static_cast<int>(*fault.expected) : -1);
    }
}

void TestCallCodecs::faults()
{
    QFETCH(int, codec);
    QFETCH(QJsonObject, spoilt);
    QFETCH(int, expected);
    static const QList<Codec> all = codecs();
    const auto again = all.at(codec).again(spoilt);
    if (expected < 0) {
        QVERIFY(again.has_value());
        QCOMPARE(*again, spoilt);
        return;
    }
    QVERIFY(!again.has_value());
    QCOMPARE(static_cast<int>(again.error().code), expected);
    QVERIFY(!again.error().detail.isEmpty());
}

void TestCallCodecs::absentFieldsMustNotBeEmpty()
{
    const QJsonObject good = toJson(samples::proposal());
    for (const QString &key : {u"org"_s, u"department"_s, u"region"_s, u"applicant_type"_s}) {
        QJsonObject object = good;
        object.insert(key, QString());
        const auto parsed = call::proposalFromJson(object);
        QVERIFY2(!parsed.has_value(), qPrintable(key));
        QCOMPARE(parsed.error().code, ErrorCode::JsonFieldInvalid);
    }
    for (const QString &key : {u"org_name"_s, u"applicant"_s}) {
        QJsonObject object = good;
        object.insert(key, toJson(call::LocalText()));
        QCOMPARE(call::proposalFromJson(object).error().code, ErrorCode::JsonFieldInvalid);
    }
}

void TestCallCodecs::repeatsAreRefused()
{
    QJsonObject scoring = toJson(samples::charter().scoring);
    scoring.insert(u"tie_order"_s, QJsonArray{u"median"_s, u"median"_s});
    QCOMPARE(call::scoringPolicyFromJson(scoring).error().code, ErrorCode::JsonFieldInvalid);
    QJsonObject entry = toJson(samples::roster().entries.at(0));
    entry.insert(u"roles"_s, QJsonArray{u"reviewer"_s, u"reviewer"_s});
    QCOMPARE(call::rosterEntryFromJson(entry).error().code, ErrorCode::JsonFieldInvalid);
    entry.insert(u"roles"_s, QJsonArray{u"emperor"_s});
    QCOMPARE(call::rosterEntryFromJson(entry).error().code, ErrorCode::JsonFieldInvalid);
    QJsonObject plan = toJson(samples::charter().plan);
    plan.insert(u"award_percents"_s, QJsonArray{100, 0});
    QCOMPARE(call::planPolicyFromJson(plan).error().code, ErrorCode::JsonFieldInvalid);
}

void TestCallCodecs::emptyReviewRoundTrips()
{
    const call::ReviewContent empty;
    const QJsonObject object = toJson(empty);
    QVERIFY(!object.contains(u"confidence"_s));
    QCOMPARE(call::reviewContentFromJson(object).value(), empty);
    QJsonObject spoilt = object;
    spoilt.insert(u"levels"_s, QJsonObject{{u"no spaces"_s, 3}});
    QCOMPARE(call::reviewContentFromJson(spoilt).error().code, ErrorCode::JsonFieldInvalid);
}

void TestCallCodecs::enumeratorsHaveTheirNames()
{
    QCOMPARE(call::nameOf(call::Role::Clerk), u"clerk"_s);
    QCOMPARE(call::nameOf(call::Role::Auditor), u"auditor"_s);
    QCOMPARE(call::roleFromName(u"chair"_s), call::Role::Chair);
    QVERIFY(!call::roleFromName(u"Chair"_s));
    QCOMPARE(call::nameOf(call::ConflictType::SameOrg), u"SAME_ORG"_s);
    QCOMPARE(call::nameOf(call::ConflictType::MutualEvaluation), u"MUTUAL_EVALUATION"_s);
    QCOMPARE(call::nameOf(call::ConflictType::AdvisedApplication), u"ADVISED_APPLICATION"_s);
    QCOMPARE(call::conflictTypeFromName(u"SANCTIONED_3Y"_s), call::ConflictType::Sanctioned3Y);
    QCOMPARE(call::nameOf(call::Eligibility::Ineligible), u"INELIGIBLE"_s);
    QCOMPARE(call::eligibilityFromName(u"INELIGIBLE_DUPLICATE"_s), call::Eligibility::DuplicateSupport);
    for (const auto &row : samples::demo(u"coi.csv"_s))
        QVERIFY2(call::conflictTypeFromName(row.value(u"type"_s)), qPrintable(row.value(u"type"_s)));
    for (const auto &row : samples::demo(u"proposals.csv"_s))
        QVERIFY(call::eligibilityFromName(row.value(u"eligibility"_s)));
}

QTEST_APPLESS_MAIN(TestCallCodecs)
#include "tst_callcodecs.moc"
