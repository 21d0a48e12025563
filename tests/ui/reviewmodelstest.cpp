// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcall.h"
#include "viewmodel/capacityeffect.h"
#include "viewmodel/language.h"
#include "viewmodel/reviewlistmodel.h"
#include "viewmodel/reviewpreview.h"
#include "viewmodel/reviewwords.h"
#include "viewmodel/scoresheetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using test::must;
using Segment = ReviewListModel::Segment;

/// What the review page shows, without a widget.
class ReviewModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void listsWorkByState();
    void filtersByWordsAndConsonants();
    void sortsByOwnTotal();
    void findsNextLeft();
    void updatesOneRow();

    void addsUpAsThePicture();
    void sendsEveryChangeToTheRecorder();
    void keepsWhatTheRecorderRefuses();
    void undoesWholeReview();
    void keepsHistoryByProposal();
    void takesNoChangeWhenReadOnly();
    void ignoresForeignLevels();

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

namespace {

QStringList shortIds(const ReviewListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += shortId(model.proposalAt(row));
    return ids;
}

/// Keeps what it is given; refuses while `full`.
struct Notebook
{
    QList<std::pair<base::ProposalId, call::ReviewContent>> kept;
    bool full = false;

    [[nodiscard]] ScoreSheetModel::Recorder recorder()
    {
        return [this](const base::ProposalId &id, const call::ReviewContent &content) -> base::Result<> {
            if (full)
                return base::fail(ErrorCode::DiskFull);
            kept.append({id, content});
            return {};
        };
    }
};

} // namespace

void ReviewModelsTest::initTestCase()
{
    m_world = std::make_unique<test::ReviewCall>();
    m_world->reviewSome();
}

void ReviewModelsTest::init()
{
    m_language.set(Language::Id::Korean);
}

call::RequestLine ReviewModelsTest::request(const QString &number) const
{
    return must(m_world->desk->work(test::ReviewCall::id(number))).proposal.request;
}

CapacityEffect ReviewModelsTest::effectOf(const QString &number, const EffectChoice &choice) const
{
    const auto table = must(capacity::CapacityTable::fromCharter(charter()));
    const auto &demand = m_world->desk->demand();
    return capacityEffect(charter(), table, request(number), choice, demand ? &*demand : nullptr);
}

void ReviewModelsTest::listsWorkByState()
{
    ReviewListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWorks(charter(), m_world->desk->works());
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.count(Segment::All), 14);
    QCOMPARE(model.count(Segment::Sealed), 4);
    QCOMPARE(model.count(Segment::Recused), 1);
    QCOMPARE(model.count(Segment::Left), 9);
    model.setSegment(Segment::Sealed);
    QCOMPARE(shortIds(model), (QStringList{u"001"_s, u"004"_s, u"009"_s, u"036"_s}));
    const auto status = [&](int row) { return model.index(row).data(StatusRole).toInt(); };
    QCOMPARE(status(0), static_cast<int>(Status::Acknowledged));
    QCOMPARE(status(2), static_cast<int>(Status::Uploaded));
    QCOMPARE(status(3), static_cast<int>(Status::Sealed));
    model.setSegment(Segment::Recused);
    QCOMPARE(shortIds(model), QStringList{u"091"_s});
    const QModelIndex recused = model.index(0);
    QCOMPARE(recused.data(SecondLineRole).toString(), u"091 · 내용 닫힘"_s);
    QCOMPARE(recused.data(TotalRole).toString(), u"회피"_s);
    QCOMPARE(recused.data(ToneRole).toInt(), static_cast<int>(Tone::Disabled));
    model.setSegment(Segment::All);
    const QModelIndex draft = model.index(model.rowOf(test::ReviewCall::id(u"115"_s)));
    QCOMPARE(draft.data(SecondLineRole).toString(), u"115 · H200 32×12개월"_s);
    QCOMPARE(draft.data(TotalRole).toString(), u"69.50"_s);
    QVERIFY(draft.data(IncompleteRole).toBool());
    QVERIFY(draft.data(PartRole).toDouble() > 0.5 && draft.data(PartRole).toDouble() < 1.0);
    const QModelIndex fresh = model.index(model.rowOf(test::ReviewCall::id(u"069"_s)));
    QCOMPARE(fresh.data(TotalRole).toString(), QString());
    m_language.set(Language::Id::English);
    model.retranslate();
    QCOMPARE(draft.data(SecondLineRole).toString(), u"115 · H200 32×12 mo"_s);
}

void ReviewModelsTest::filtersByWordsAndConsonants()
{
    ReviewListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWorks(charter(), m_world->desk->works());
    model.setFilter(u"미르"_s);
    QCOMPARE(shortIds(model), QStringList{u"115"_s});
    model.setFilter(u"ㅎㅅㅈㅁㄱ"_s);
    QCOMPARE(shortIds(model), QStringList{u"115"_s});
    model.setFilter(u"saeam"_s);
    QCOMPARE(shortIds(model), (QStringList{u"036"_s, u"054"_s}));
    model.setFilter(u"sim26-06"_s);
    QCOMPARE(shortIds(model), QStringList{u"069"_s});
    model.setFilter(u"없는 말"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(Segment::All), 14);
    QVERIFY(model.proposalAt(0).isEmpty());
}

void ReviewModelsTest::sortsByOwnTotal()
{
    ReviewListModel model;
    model.setWorks(charter(), m_world->desk->works());
    model.setOrder(ReviewListModel::Order::OwnTotal);
    const QStringList ids = shortIds(model);
    QCOMPARE(ids.mid(0, 6), (QStringList{u"001"_s, u"036"_s, u"004"_s, u"009"_s, u"082"_s, u"115"_s}));
    QCOMPARE(ids.at(6), u"026"_s);
    QVERIFY(ids.indexOf(u"091"_s) > 6); // closed: its total counts for nothing
}

void ReviewModelsTest::findsNextLeft()
{
    ReviewListModel model;
    model.setWorks(charter(), m_world->desk->works());
    const auto next = [&](const QString &from) {
        return shortId(model.nextLeft(test::ReviewCall::id(from)));
    };
    QCOMPARE(next(u"001"_s), u"026"_s);
    QCOMPARE(next(u"090"_s), u"096"_s); // passes the recused one
    QCOMPARE(next(u"118"_s), u"026"_s); // round the end
    model.setSegment(Segment::Sealed);
    QCOMPARE(next(u"001"_s), u"026"_s); // none is shown: any that is left
}

void ReviewModelsTest::updatesOneRow()
{
    ReviewListModel model;
    model.setWorks(charter(), m_world->desk->works());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    review::Work work = must(m_world->desk->work(test::ReviewCall::id(u"069"_s)));
    work.content.levels = m_world->levels({5});
    work.progress = review::Progress::Draft;
    model.updateWork(work);
    QCOMPARE(changed.count(), 1);
    const int row = model.rowOf(work.proposal.id);
    QCOMPARE(changed.first().first().value<QModelIndex>().row(), row);
    QCOMPARE(model.index(row).data(TotalRole).toString(), u"15.00"_s);
}

void ReviewModelsTest::addsUpAsThePicture()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    QAbstractItemModelTester tester(&sheet, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sheet.setCharter(charter());
    sheet.load(test::ReviewCall::id(u"115"_s), {}, false);
    QCOMPARE(sheet.rowCount(), 8);
    const QList<int> picture{5, 4, 4, 3, 4, 5};
    for (int i = 0; i < picture.size(); ++i)
        sheet.setLevel(charter().rubric.items().at(i).id, picture.at(i));
    QCOMPARE(sheet.total(), base::Score(6950));
    QCOMPARE(call::weightSet(charter().rubric, sheet.content().levels), 80);
    QStringList points;
    for (int row = 0; row < sheet.rowCount(); ++row)
        points += sheet.index(row).data(ScoreSheetModel::PointsRole).toString();
    QCOMPARE(points, (QStringList{u"15.00"_s, u"12.75"_s, u"8.50"_s, u"10.50"_s, u"12.75"_s, u"10.00"_s,
                                  u"–"_s, u"–"_s}));
    QCOMPARE(sheet.index(6).data(ScoreSheetModel::NumberRole).toString(), u"3.2"_s);
    QVERIFY(!sheet.index(6).data(ScoreSheetModel::LevelRole).isValid());
    QStringList missing;
    for (const call::Missing &gap : sheet.missing())
        missing += missingText(charter().rubric, gap);
    QCOMPARE(missing,
             (QStringList{u"3.2"_s, u"3.3"_s, u"확신"_s, u"추천"_s, u"강점 의견"_s, u"약점 의견"_s}));
}

void ReviewModelsTest::sendsEveryChangeToTheRecorder()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    const base::ProposalId id = test::ReviewCall::id(u"069"_s);
    sheet.load(id, {}, false);
    sheet.setComment(CommentField::Strengths, u"각"_s); // decomposed: NFC goes to disk
    QCOMPARE(notebook.kept.size(), 1);
    QCOMPARE(notebook.kept.last().first, id);
    QCOMPARE(notebook.kept.last().second.strengths, u"각"_s);
    sheet.setConfidence(2);
    sheet.setConfidence(2); // nothing changed
    QCOMPARE(notebook.kept.size(), 2);
    sheet.setRecommendation(call::Recommendation{call::Recommendation::Kind::Reduced, base::Nodes(2), 6});
    QCOMPARE(notebook.kept.size(), 3);
    QCOMPARE(recommendationText(*notebook.kept.last().second.recommendation), u"축소 2대, 6개월"_s);
    sheet.setItemComment(charter().rubric.items().first().id, u"말"_s);
    sheet.setItemComment(charter().rubric.items().first().id, {});
    QCOMPARE(notebook.kept.size(), 5);
    QVERIFY(notebook.kept.last().second.itemComments.isEmpty());
}

void ReviewModelsTest::keepsWhatTheRecorderRefuses()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    const base::ProposalId id = test::ReviewCall::id(u"069"_s);
    sheet.load(id, {}, false);
    QSignalSpy failed(&sheet, &ScoreSheetModel::recordFailed);
    QSignalSpy recorded(&sheet, &ScoreSheetModel::recorded);
    notebook.full = true;
    sheet.setComment(CommentField::Weaknesses, u"글"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<ErrorText>().details.startsWith(u"DiskFull"_s));
    QVERIFY(!sheet.isSaved());
    QCOMPARE(sheet.content().weaknesses, u"글"_s);
    sheet.load(id, {}, false); // read anew: must not take the text away
    QCOMPARE(sheet.content().weaknesses, u"글"_s);
    QVERIFY(!sheet.save());
    notebook.full = false;
    QVERIFY(sheet.save());
    QCOMPARE(recorded.count(), 1);
    QCOMPARE(notebook.kept.size(), 1);
    QCOMPARE(notebook.kept.first().second.weaknesses, u"글"_s);
    QVERIFY(sheet.isSaved());
}

void ReviewModelsTest::undoesWholeReview()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    sheet.load(test::ReviewCall::id(u"069"_s), {}, false);
    const base::ItemId item = charter().rubric.items().first().id;
    QVERIFY(!sheet.undo());
    sheet.setLevel(item, 3);
    sheet.setLevel(item, 5);
    for (const QString &text : {u"가"_s, u"가나"_s, u"가나다"_s}) // one step: typing goes on
        sheet.setComment(CommentField::Strengths, text);
    sheet.setLevel(item, std::nullopt);
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.content().levels.value(item), 5);
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.content().strengths, QString());
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.content().levels.value(item), 3);
    QVERIFY(sheet.redo());
    QVERIFY(sheet.redo());
    QCOMPARE(sheet.content().strengths, u"가나다"_s);
    QCOMPARE(notebook.kept.last().second, sheet.content()); // undo and redo are on disk, too
    sheet.setLevel(item, 1);
    QVERIFY(!sheet.redo()); // another way was taken
}

void ReviewModelsTest::keepsHistoryByProposal()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    const base::ItemId item = charter().rubric.items().first().id;
    const base::ProposalId one = test::ReviewCall::id(u"069"_s);
    const base::ProposalId two = test::ReviewCall::id(u"074"_s);
    sheet.load(one, {}, false);
    sheet.setLevel(item, 2);
    const call::ReviewContent left = sheet.content();
    sheet.load(two, {}, false);
    QVERIFY(!sheet.undo());
    sheet.load(one, left, false);
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.content(), call::ReviewContent());
    sheet.load(two, {}, false);
    sheet.load(one, left, false); // changed elsewhere meanwhile: nothing old may come back
    QVERIFY(!sheet.undo());
}

void ReviewModelsTest::takesNoChangeWhenReadOnly()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    sheet.load(test::ReviewCall::id(u"001"_s), m_world->complete({4, 4, 4, 4, 4, 4, 4, 4}), true);
    sheet.setLevel(charter().rubric.items().first().id, 1);
    sheet.setConfidence(1);
    QVERIFY(!sheet.undo());
    QVERIFY(notebook.kept.isEmpty());
    QCOMPARE(sheet.total(), base::Score(8500));
}

void ReviewModelsTest::ignoresForeignLevels()
{
    Notebook notebook;
    ScoreSheetModel sheet(notebook.recorder());
    sheet.setCharter(charter());
    sheet.load(test::ReviewCall::id(u"069"_s), {}, false);
    sheet.setLevel(base::ItemId(u"nowhere"_s), 1);
    for (const int level : {-1, 0, 6})
        sheet.setLevel(charter().rubric.items().first().id, level);
    QVERIFY(notebook.kept.isEmpty());
}

void ReviewModelsTest::offersUsefulShares()
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

void ReviewModelsTest::saysVerdicts()
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

void ReviewModelsTest::saysMonths_data()
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

void ReviewModelsTest::saysMonths()
{
    QFETCH(QList<int>, months);
    QFETCH(QString, text);
    QCOMPARE(monthsText(charter(), months), text);
}

void ReviewModelsTest::hidesDemandThatIsNotShown()
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

void ReviewModelsTest::previewsWhatIsSigned()
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

void ReviewModelsTest::findsOwnNames()
{
    call::ReviewContent content;
    content.strengths = u"이든바이오와 같은 방법"_s;
    content.confidentialComment = u"나는 홍심사다"_s; // never leaves the committee
    const auto found = namesIn(content, {u"이든바이오"_s, u"홍심사"_s, u"가"_s, {}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, CommentField::Strengths);
    QCOMPARE(found.first().text, u"강점에 이름이나 소속 “이든바이오”이 있습니다"_s);
}

void ReviewModelsTest::saysStanding()
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

QTEST_MAIN(ReviewModelsTest)
#include "reviewmodelstest.moc"
