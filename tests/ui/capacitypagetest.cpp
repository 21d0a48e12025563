// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity beside the charter: what the page shows, how it is edited, what it refuses.
#include "committeedemo.h"

#include "charts/capacitychart.h"
#include "charts/capacityseriesmodel.h"
#include "viewmodel/language.h"
#include "widgets/common/banner.h"
#include "widgets/common/themecontroller.h"
#include "widgets/office/capacitypage.h"
#include "widgets/office/capacityseries.h"

#include "intake/usereport.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;
using capacity::Outlook;

class CapacityPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyProblemHasItsWords();
    void editsAreKeptAtOnce();
    void whatCannotBeIsRefused();
    void afullDiskLosesNothing();
    void undoAndRedo();
    void stagesAndAims();
    void useStandsBeforeTheHorizon();
    void roadmapInYears();
    void pageShowsBoth();
    void previewKeepsNothingBeforeItIsTold();
    void faultsCannotBeKept();
    void droppedFiles();
    void keysAlone();
    void committeeOnlyLooks();
    void emptyStates();
    void everythingHasAName();

private:
    [[nodiscard]] std::unique_ptr<CapacityPage> page();

    Language m_language;
    ThemeController m_themes;
    std::unique_ptr<OutlookSession> m_session;
    QList<Outlook> m_kept;
    base::Result<> m_answer;
};

void CapacityPageTest::initTestCase()
{
    m_language.set(Language::Id::English);
    m_themes.applyTo(qApp);
}

void CapacityPageTest::init()
{
    m_kept.clear();
    m_answer = {};
    m_session = std::make_unique<OutlookSession>([this](const Outlook &outlook) {
        if (m_answer)
            m_kept.append(outlook);
        return m_answer;
    });
    m_session->load(test::demoOffice().charter, test::demoOutlook());
}

std::unique_ptr<CapacityPage> CapacityPageTest::page()
{
    auto page = std::make_unique<CapacityPage>(m_session.get(), &m_themes);
    page->resize(1366, 696);
    page->show();
    page->activateWindow();
    return QTest::qWaitForWindowActive(page.get()) ? std::move(page) : nullptr;
}

void CapacityPageTest::everyProblemHasItsWords()
{
    QCOMPARE(useProblemNames().size(), int(intake::UseProblem::RowDoubled) + 1);
    QCOMPARE(useProblemNames().at(int(intake::UseProblem::PeriodTooLong)), QStringLiteral("PeriodTooLong"));
    QCOMPARE(useProblemNames().at(int(intake::UseProblem::NameUnmapped)), QStringLiteral("NameUnmapped"));
    const QString line = useNoteLine({UseNote::Severity::Error, QStringLiteral("TimeUnreadable"), 12,
                                      QStringLiteral("start"), QStringLiteral("x"), 1});
    QVERIFY2(line.contains(QStringLiteral("12")) && line.contains(QStringLiteral("start")), qPrintable(line));
}

void CapacityPageTest::editsAreKeptAtOnce()
{
    ChangeTableModel changes(m_session.get());
    QAbstractItemModelTester tester(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto set = [&](int column, const QString &text) {
        return changes.setData(changes.index(0, column), text, Qt::EditRole);
    };
    QVERIFY(set(ChangeTableModel::Nodes, QStringLiteral("-12")));
    QVERIFY(set(ChangeTableModel::Reason, QStringLiteral(" 점검 ")));
    QVERIFY(set(ChangeTableModel::To, QString()));
    QVERIFY(set(ChangeTableModel::Part, changes.choices(ChangeTableModel::Part).at(1)) == false); // spare -12
    QCOMPARE(m_kept.size(), 3);
    QCOMPARE(m_kept.last().changes.first().nodes, -12);
    QCOMPARE(m_kept.last().changes.first().reason, QStringLiteral("점검"));
    QVERIFY(!m_kept.last().changes.first().last);
    QCOMPARE(changes.index(0, ChangeTableModel::Nodes).data().toString(), QStringLiteral("-12"));
    QVERIFY(changes.append() && changes.remove(0));
    QCOMPARE(changes.rowCount(), 3);
    QCOMPARE(m_kept.last(), m_session->outlook());
}

void CapacityPageTest::whatCannotBeIsRefused()
{
    ChangeTableModel changes(m_session.get());
    QSignalSpy failed(m_session.get(), &OutlookSession::failed);
    const QList<std::pair<int, QString>> bad{
        {ChangeTableModel::Nodes, QStringLiteral("0")},
        {ChangeTableModel::Nodes, QStringLiteral("many")},
        {ChangeTableModel::Nodes, QStringLiteral("-100000")},
        {ChangeTableModel::From, QStringLiteral("2026-13")},
        {ChangeTableModel::To, QStringLiteral("soon")},
        {ChangeTableModel::Reason, QString()},
        {ChangeTableModel::Cluster, QStringLiteral("X9")},
    };
    for (const auto &[column, text] : bad)
        QVERIFY2(!changes.setData(changes.index(0, column), text, Qt::EditRole), qPrintable(text));
    QCOMPARE(failed.size(), bad.size());
    QVERIFY(m_kept.isEmpty());
    QCOMPARE(m_session->outlook(), test::demoOutlook());
    QVERIFY(!m_session->canUndo());
}

void CapacityPageTest::afullDiskLosesNothing()
{
    ChangeTableModel changes(m_session.get());
    m_answer = base::fail(base::ErrorCode::DiskFull);
    QSignalSpy failed(m_session.get(), &OutlookSession::failed);
    QVERIFY(!changes.remove(0));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->outlook(), test::demoOutlook());
    QCOMPARE(changes.rowCount(), 3);
}

void CapacityPageTest::undoAndRedo()
{
    ChangeTableModel changes(m_session.get());
    QVERIFY(changes.remove(0));
    QVERIFY(changes.remove(0));
    m_session->undo();
    QCOMPARE(changes.rowCount(), 2);
    m_session->undo();
    m_session->undo(); // nothing more
    QCOMPARE(m_session->outlook(), test::demoOutlook());
    QCOMPARE(m_kept.last(), test::demoOutlook()); // what is undone is undone on disk
    m_session->redo();
    QCOMPARE(changes.rowCount(), 2);
    m_answer = base::fail(base::ErrorCode::DiskFull);
    m_session->undo();
    QCOMPARE(changes.rowCount(), 2);
    QVERIFY(m_session->canUndo());
}

void CapacityPageTest::stagesAndAims()
{
    StageTableModel stages(m_session.get());
    QAbstractItemModelTester tester(&stages, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stages.rowCount(), 5 + 1);
    QCOMPARE(stages.index(0, StageTableModel::Nodes).data().toString(), QStringLiteral("287"));
    QVERIFY(stages.setData(stages.index(2, StageTableModel::Gpus), QStringLiteral("8,496"), Qt::EditRole));
    QCOMPARE(m_session->outlook().roadmap.stages.at(2).gpus, 8496);
    QVERIFY(stages.setData(stages.index(5, StageTableModel::Gpus), QStringLiteral("50000"), Qt::EditRole));
    QCOMPARE(m_session->outlook().roadmap.aims.first().gpus, 50000);
    QVERIFY(!stages.setData(stages.index(5, StageTableModel::Name), QStringLiteral("x"), Qt::EditRole));
    QVERIFY(!stages.setData(stages.index(0, StageTableModel::Source), QString(), Qt::EditRole));
    QVERIFY(stages.append() && stages.append());
    QCOMPARE(stages.rowCount(), 8);
    QVERIFY(stages.remove(7)); // the aim
    QVERIFY(m_session->outlook().roadmap.aims.isEmpty());
    QVERIFY(aimSentence(m_session->outlook().roadmap).isEmpty());
    QVERIFY(aimSentence(test::demoOutlook().roadmap).contains(QStringLiteral("2,544")));
}

void CapacityPageTest::useStandsBeforeTheHorizon()
{
    const CapacityRows rows = clusterRows(*m_session);
    const call::Charter charter = *m_session->charter();
    QCOMPARE(rows.months.size(), charter.months + 6);
    QCOMPARE(rows.months.first().full, charter.firstMonth.plus(-6).toString());
    const charts::ChartSeries &first = rows.series.first();
    QVERIFY(first.months.at(0).used && first.months.at(9).used && !first.months.at(10).used);
    QCOMPARE(first.months.at(0).committed, 0); // nobody knows who held what before
    QCOMPARE(first.use.size(), 20 + charter.months - 4 - 0 - (charter.months - 5));
    QVERIFY(std::isnan(first.use.last().y()));
    QCOMPARE(first.months.at(6).committed, charter.clusters.first().capacity.first().committed.value() + 60);
}

void CapacityPageTest::roadmapInYears()
{
    const CapacityRows rows = roadmapRows(test::demoOutlook().roadmap);
    QCOMPARE(rows.months.size(), 34);
    QCOMPARE(rows.series.size(), 5);
    QVERIFY(!rows.series.at(0).tentative && rows.series.at(2).tentative);
    int nodes = 0;
    for (const charts::ChartSeries &series : rows.series)
        nodes += series.months.last().capacity;
    QCOMPARE(nodes, 287 + 1020 + 1125 + 1875 + 1875);
    QCOMPARE(rows.months.at(10).year, QStringLiteral("2027"));
    QVERIFY(roadmapRows({}).series.isEmpty());
}

void CapacityPageTest::pageShowsBoth()
{
    const auto shown = page();
    QVERIFY(shown);
    auto *chart = shown->findChild<charts::CapacityChart *>();
    QCOMPARE(chart->model()->seriesCount(), int(m_session->charter()->clusters.size()));
    shown->showView(CapacityPage::Roadmap);
    QCOMPARE(chart->model()->seriesCount(), 5);
    QCOMPARE(chart->mode(), charts::CapacityChart::Mode::Stacked);
    QVERIFY(shown->findChild<QTableView *>(QStringLiteral("stageTableView"))->isVisible());
    shown->showView(CapacityPage::Clusters);
    QVERIFY(shown->findChild<QTableView *>(QStringLiteral("changeTableView"))->isVisible());
    const int before = chart->model()->value(0, 8)->committed;
    ChangeTableModel changes(m_session.get());
    QVERIFY(changes.setData(changes.index(2, ChangeTableModel::Nodes), QStringLiteral("61"), Qt::EditRole));
    QCOMPARE(chart->model()->value(0, 8)->committed, before + 1); // the chart follows
}

void CapacityPageTest::previewKeepsNothingBeforeItIsTold()
{
    const auto shown = page();
    QVERIFY(shown);
    shown->setPreview(test::demoPreview());
    auto *keep = shown->findChild<QPushButton *>(QStringLiteral("keepPreviewButton"));
    QVERIFY(keep->isVisible() && keep->isEnabled());
    QVERIFY(m_kept.isEmpty());
    QCOMPARE(shown->findChild<QTableView *>(QStringLiteral("previewTableView"))->model()->rowCount(),
             3); // two notes, one month
    QTest::keyClick(shown->findChild<QTableView *>(QStringLiteral("previewTableView")), Qt::Key_Escape);
    QVERIFY(!keep->isVisible() && m_kept.isEmpty());
    shown->setPreview(test::demoPreview());
    keep->click();
    QCOMPARE(m_kept.size(), 1);
    QVERIFY(!keep->isVisible());
    QCOMPARE(shown->findChild<Banner *>()->kind(), Banner::Kind::Ok);
}

void CapacityPageTest::faultsCannotBeKept()
{
    const auto shown = page();
    QVERIFY(shown);
    OutlookPreview bad = test::demoPreview();
    bad.keepable = false;
    shown->setPreview(bad);
    auto *keep = shown->findChild<QPushButton *>(QStringLiteral("keepPreviewButton"));
    QVERIFY(keep->isVisible() && !keep->isEnabled());
    keep->click();
    QVERIFY(m_kept.isEmpty());
    shown->setPreview(test::demoPreview());
    m_answer = base::fail(base::ErrorCode::DiskFull);
    keep->click();
    QVERIFY(keep->isVisible()); // the preview stays until it is kept
    QCOMPARE(shown->findChild<Banner *>()->kind(), Banner::Kind::Bad);
}

void CapacityPageTest::droppedFiles()
{
    const auto shown = page();
    QVERIFY(shown);
    QSignalSpy given(shown.get(), &CapacityPage::fileGiven);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/use.csv"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shown.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shown.get(), &drop);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toString(), QStringLiteral("/tmp/use.csv"));
}

void CapacityPageTest::keysAlone()
{
    const auto shown = page();
    QVERIFY(shown);
    auto *table = shown->findChild<QTableView *>(QStringLiteral("changeTableView"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ChangeTableModel::Nodes));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY(m_kept.size() == 2);
    // The new row is being edited: Escape ends that, F2 begins again.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(2, ChangeTableModel::Nodes));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_session->outlook().changes.last().nodes, 7);
}

void CapacityPageTest::committeeOnlyLooks()
{
    m_session->setEditable(false);
    const auto shown = page();
    QVERIFY(shown);
    auto *table = shown->findChild<QTableView *>(QStringLiteral("changeTableView"));
    QVERIFY(!table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown->findChild<QPushButton *>(QStringLiteral("addRowButton"))->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(table->model()->rowCount(), 3);
    shown->setPreview(test::demoPreview()); // but takes the office's file
    shown->findChild<QPushButton *>(QStringLiteral("keepPreviewButton"))->click();
    QCOMPARE(m_kept.size(), 1);
}

void CapacityPageTest::emptyStates()
{
    m_session->load({}, {});
    const auto shown = page();
    QVERIFY(shown);
    QVERIFY(!shown->findChild<charts::CapacityChart *>()->isVisible());
    QVERIFY(!shown->findChild<QPushButton *>(QStringLiteral("takeCapacityButton"))->isEnabled());
    shown->showView(CapacityPage::Roadmap);
    QSignalSpy asked(shown.get(), &CapacityPage::publicRoadmapRequested);
    for (QPushButton *button : shown->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(QStringLiteral("public")))
            button->click();
    QCOMPARE(asked.size(), 1);
}

void CapacityPageTest::everythingHasAName()
{
    const auto shown = page();
    QVERIFY(shown);
    for (const auto view : {CapacityPage::Clusters, CapacityPage::Roadmap}) {
        shown->showView(view);
        for (QWidget *widget : shown->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(CapacityPageTest)
#include "capacitypagetest.moc"
