// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewwords.h"
#include "reviewcall.h"
#include "viewmodel/capacityeffect.h"
#include "viewmodel/language.h"
#include "viewmodel/reviewpreview.h"

#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace Qt::StringLiterals;
using test::must;

/// What the review desk says: verdicts of capacity, the preview before sealing, the status line.
class ReviewWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void offersUsefulShares();
    void saysVerdicts();
    void saysMonths_data();
    void saysMonths();
    void hidesDemandThatIsNotShown();

    void previewsWhatIsSigned();
    void findsOwnNames();
    void saysStanding();

private:
    [[nodiscard]] const call::Charter &charter() const { return m_world->desk->charter(); }
    [[nodiscard]] call::RequestLine request(const QString &number) const;
    [[nodiscard]] CapacityEffect effectOf(const QString &number, const EffectChoice &choice) const;

    std::unique_ptr<test::ReviewCall> m_world;
    Language m_language;
};

void ReviewWordsTest::initTestCase()
{
    m_world = std::make_unique<test::ReviewCall>();
    m_world->reviewSome();
}

void ReviewWordsTest::init()
{
    m_language.set(Language::Id::Korean);
}

call::RequestLine ReviewWordsTest::request(const QString &number) const
{
    return must(m_world->desk->work(test::ReviewCall::id(number))).proposal.request;
}

CapacityEffect ReviewWordsTest::effectOf(const QString &number, const EffectChoice &choice) const
{
    const auto table = must(capacity::CapacityTable::fromCharter(charter()));
    const auto &demand = m_world->desk->demand();
    return capacityEffect(charter(), table, request(number), choice, demand ? &*demand : nullptr);
}

void ReviewWordsTest::offersUsefulShares()
{
    const auto told = [&](const QString &number) {
        QStringList texts;
        for (const ShareOption &option : shareOptions(charter(), request(number)))
            texts +=
                QStringLiteral("%1 %2 %3").arg(option.name).arg(option.nodes.value()).arg(option.percent);
        return texts;
    };
    QCOMPARE(told(u"115"_s), (QStringList{u"전체 32 100"_s, u"75 % 24 75"_s, u"최소 16 50"_s}));
    QCOMPARE(told(u"036"_s), QStringList{u"전체 32 100"_s});                    // floor 100 %
    QCOMPARE(told(u"096"_s), (QStringList{u"전체 16 100"_s, u"최소 12 75"_s})); // floor 75 %
    QCOMPARE(told(u"074"_s), (QStringList{u"전체 2 100"_s, u"최소 1 50"_s}));   // 75 % rounds up to all
}

void ReviewWordsTest::saysVerdicts()
{
    const CapacityEffect effect = effectOf(u"115"_s, {100, 3, base::ClusterId(u"H200-A"_s)});
    QCOMPARE(effect.clusters.size(), 3);
    QCOMPARE(effect.months.size(), 15);
    QCOMPARE(effect.months.at(0).brief, u"3"_s);
    QCOMPARE(effect.months.at(0).full, u"2026-03"_s);
    QVERIFY(effect.months.at(10).emphasised); // January
    QCOMPARE(effect.clusters.at(0).verdict, u"들어감"_s);
    QCOMPARE(effect.clusters.at(0).amount, u"32대(256장)"_s);
    QCOMPARE(effect.clusters.at(0).tone, Tone::Ok);
    QCOMPARE(effect.clusters.at(1).verdict, u"8대 부족"_s);
    QCOMPARE(effect.clusters.at(1).tone, Tone::Bad);
    QCOMPARE(effect.clusters.at(2).amount, u"16대(128장)"_s);
    QCOMPARE(effect.clusters.at(2).slot, 3);
    QCOMPARE(effect.sentence, u"2026-05 시작: H200-A 12개월 들어감 · H200-B 5·6월 8대 부족 · B200 들어감"_s);
    QCOMPARE(effectOf(u"115"_s, {75, 3, base::ClusterId(u"H200-B"_s)}).sentence,
             u"2026-05 시작: H200-A 들어감 · H200-B 12개월 들어감 · B200 들어감"_s);
    const CapacityEffect alone = effectOf(u"069"_s, {100, 2, base::ClusterId(u"B200"_s)});
    QCOMPARE(alone.clusters.at(0).verdict, u"신청 안 함"_s);
    QVERIFY(!alone.clusters.at(0).acceptable);
    QCOMPARE(alone.sentence, u"2026-04 시작: B200 12개월 들어감"_s);
    m_language.set(Language::Id::English);
    QCOMPARE(effectOf(u"115"_s, {100, 3, base::ClusterId(u"H200-A"_s)}).sentence,
             u"From 2026-05: H200-A fits for 12 months · H200-B 8 nodes short in month 5·6 · B200 fits"_s);
}

void ReviewWordsTest::saysMonths_data()
{
    QTest::addColumn<QList<int>>("months");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<int>{} << QString();
    QTest::newRow("one") << QList<int>{3} << u"5월"_s;
    QTest::newRow("gap") << QList<int>{3, 5} << u"5·7월"_s;
    QTest::newRow("three") << QList<int>{3, 4, 5} << u"5~7월"_s;
    QTest::newRow("long") << QList<int>{3, 4, 5, 6} << u"5~8월"_s;
    QTest::newRow("long with gap") << QList<int>{3, 4, 5, 7} << u"4개월 동안"_s;
    QTest::newRow("two years, few") << QList<int>{10, 11} << u"2026-12·2027-01"_s;
    QTest::newRow("two years, many") << QList<int>{9, 10, 11, 12} << u"2026-11~2027-02"_s;
}

void ReviewWordsTest::saysMonths()
{
    QFETCH(QList<int>, months);
    QFETCH(QString, text);
    QCOMPARE(monthsText(charter(), months), text);
}

void ReviewWordsTest::hidesDemandThatIsNotShown()
{
    QVERIFY(m_world->desk->demand());
    const EffectChoice choice{100, 3, base::ClusterId(u"H200-A"_s)};
    const CapacityEffect shown = effectOf(u"115"_s, choice);
    QVERIFY(shown.clusters.at(0).demand.startsWith(u"수요 "_s));
    QVERIFY(shown.clusters.at(0).months.at(0).demand.has_value());
    const auto table = must(capacity::CapacityTable::fromCharter(charter()));
    const CapacityEffect hidden = capacityEffect(charter(), table, request(u"115"_s), choice, nullptr);
    QCOMPARE(hidden.clusters.at(0).demand, QString());
    QVERIFY(!hidden.clusters.at(0).months.at(0).demand.has_value());
}

void ReviewWordsTest::previewsWhatIsSigned()
{
    record::Review review{
        test::ReviewCall::id(u"115"_s), m_world->complete({5, 4, 4, 3, 4, 5, 4, 4}), {}, {}};
    review.content.strengths = u"<b>굵게</b>\n둘째 줄"_s;
    const auto preview =
        previewOf(review, charter(), {u"제목"_s, u"Title"_s}, m_world->desk->readers(), {}, u"#5b3a86"_s);
    QCOMPARE(preview.title, u"이대로 서명하고 봉인합니다"_s);
    QVERIFY(preview.bodyHtml.contains(u"SIM26-115"_s));
    QVERIFY(preview.bodyHtml.contains(u"&lt;b&gt;굵게&lt;/b&gt;<br>둘째 줄"_s)); // text, never markup
    QVERIFY(preview.bodyHtml.contains(u"color:#5b3a86"_s));
    QVERIFY(preview.bodyHtml.contains(review.content.confidentialComment));
    QVERIFY(!preview.bodyHtml.contains(u"새 판"_s));
    QCOMPARE(preview.bodyHtml.count(u"이름 없이"_s),
             2); // strengths and weaknesses, not what the committee reads
    QVERIFY(preview.findings.isEmpty());
    review.supersedes = {base::RecordId()};
    review.reason = u"오타를 고쳤다"_s;
    QVERIFY(previewOf(review, charter(), {}, {}, {}, {}).bodyHtml.contains(u"새 판. 사유: 오타를 고쳤다"_s));
}

void ReviewWordsTest::findsOwnNames()
{
    call::ReviewContent content;
    content.strengths = u"이든바이오와 같은 방법"_s;
    content.confidentialComment = u"나는 홍심사다"_s; // never leaves the committee
    const auto found = namesIn(content, {u"이든바이오"_s, u"홍심사"_s, u"가"_s, {}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, CommentField::Strengths);
    QCOMPARE(found.first().text, u"강점에 이름이나 소속 “이든바이오”이 있습니다"_s);
}

void ReviewWordsTest::saysStanding()
{
    const QDateTime now(QDate(2026, 2, 11), QTime(5, 5), Qt::UTC);
    const auto texts = standingTexts(m_world->desk->standing(), now.addDays(9), now);
    QVERIFY(texts.saved.startsWith(u"모두 이 컴퓨터에 저장됨 "_s));
    QCOMPARE(texts.sealed, u"봉인, 보내기 대기 1"_s);
    QVERIFY2(texts.acknowledged.startsWith(u"확인됨 2 (기점 1, "_s), qPrintable(texts.acknowledged));
    QVERIFY(texts.deadline.endsWith(u"9일 남음"_s));
    QVERIFY(standingTexts({}, now, now).deadline.endsWith(u"오늘"_s));
    QVERIFY(standingTexts({}, now.addSecs(-1), now).deadline.endsWith(u"지남"_s));
    QCOMPARE(standingTexts({}, {}, now).sealed, QString());
}

QTEST_MAIN(ReviewWordsTest)
#include "reviewwordstest.moc"
