// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcall.h"
#include "viewmodel/grouprole.h"
#include "viewmodel/language.h"
#include "viewmodel/reviewlistmodel.h"
#include "viewmodel/reviewwords.h"
#include "viewmodel/scoresheetmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
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
    void groups();
    void filtersManyAtOneKey();
    void findsNextLeft();
    void updatesOneRow();

    void addsUpAsThePicture();
    void sendsEveryChangeToTheRecorder();
    void keepsWhatTheRecorderRefuses();
    void undoesWholeReview();
    void keepsHistoryByProposal();
    void takesNoChangeWhenReadOnly();
    void ignoresForeignLevels();

private:
    [[nodiscard]] const call::Charter &charter() const { return m_world->desk->charter(); }

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

void ReviewModelsTest::groups()
{
    ReviewListModel model;
    test::ReviewCall world;
    world.reviewSome();
    model.setWorks(world.desk->charter(), world.desk->works());
    const auto heads = [&model] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const QString head = model.index(row).data(viewmodel::GroupRole).toString(); !head.isEmpty())
                found.append(head);
        }
        return found;
    };
    QCOMPARE(heads(), QStringList());
    model.setGrouping(ReviewListModel::Grouping::State);
    const QStringList states = heads();
    QVERIFY(states.size() >= 4);
    int whole = 0;
    for (const QString &head : states)
        whole += head.section(u" · "_s, -1).toInt();
    QCOMPARE(whole, model.rowCount());
    // Within a group the order holds, and what changes moves only with the next order.
    review::Work first = world.desk->works().first();
    first.progress = review::Progress::Recused;
    model.updateWork(first);
    QCOMPARE(heads(), states);
    model.setGrouping(ReviewListModel::Grouping::Pool);
    QVERIFY(!heads().isEmpty());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(heads().first()));
    model.setFilter(u"없는과제"_s);
    QCOMPARE(heads(), QStringList());
}

void ReviewModelsTest::filtersManyAtOneKey()
{
    constexpr int many = 100000;
    test::ReviewCall world;
    const review::Work sample = world.desk->works().first();
    QList<review::Work> works(many, sample);
    for (int i = 0; i < many; ++i) {
        works[i].proposal.id = base::ProposalId(u"SIM26-%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        works[i].proposal.title.ko = i % 1000 == 7 ? u"새로운 평가 방법"_s : u"대규모 언어모델 학습 과제"_s;
    }
    ReviewListModel model;
    model.setWorks(world.desk->charter(), works);
    QElapsedTimer clock;
    qint64 worst = 0;
    for (const QString &typed :
         {u"ㅅ"_s, u"ㅅㄹ"_s, u"ㅅㄹㅇ"_s, u"ㅅㄹㅇㅍ"_s, u"새"_s, u"새로"_s, QString()}) {
        clock.start();
        model.setFilter(typed);
        worst = std::max(worst, clock.elapsed());
    }
    model.setFilter(u"ㅅㄹㅇㅍㄱ"_s);
    QCOMPARE(model.rowCount(), many / 1000);
    qInfo("worst key over %d rows: %lld ms", many, static_cast<long long>(worst));
    QVERIFY2(worst < 1000, "far from one key; the bar itself is measured in tests/bench");
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

QTEST_MAIN(ReviewModelsTest)
#include "reviewmodelstest.moc"
