// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/themecontroller.h"
#include "widgets/office/bundlespage.h"
#include "widgets/office/checkpointspage.h"
#include "widgets/office/intakepage.h"
#include "widgets/office/overviewpage.h"
#include "widgets/office/packetspage.h"
#include "widgets/office/peoplepage.h"
#include "widgets/office/verifypage.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;

class OfficePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }
    void init() { m_session = std::make_unique<OfficeSession>(); }

    void emptyCallShowsNoTables()
    {
        OverviewPage overview(m_session.get(), &m_themes);
        PeoplePage people(m_session.get(), &m_themes);
        BundlesPage bundles(m_session.get(), &m_themes);
        CheckpointsPage checkpoints(m_session.get(), &m_themes);
        PacketsPage packets(m_session.get(), &m_themes);
        for (QWidget *page : QList<QWidget *>{&overview, &people, &bundles, &checkpoints, &packets}) {
            show(*page);
            for (const DataTable *table : page->findChildren<DataTable *>())
                QCOMPARE(table->rows()->rowCount(), 0);
        }
    }

    void snapshotFillsThePages()
    {
        OverviewPage overview(m_session.get(), &m_themes);
        PeoplePage people(m_session.get(), &m_themes);
        BundlesPage bundles(m_session.get(), &m_themes);
        CheckpointsPage checkpoints(m_session.get(), &m_themes);
        m_session->setSnapshot(test::demoOffice());
        QCOMPARE(overview.findChild<DataTable *>()->rows()->rowCount(), 15);
        QCOMPARE(people.findChild<DataTable *>()->rows()->rowCount(), 15); // one line each, enrolled or not
        QCOMPARE(bundles.findChild<DataTable *>()->rows()->rowCount(), 15);
        QCOMPARE(checkpoints.findChild<DataTable *>()->rows()->rowCount(), 31);
        checkpoints.showLooks();
        QCOMPARE(checkpoints.findChild<DataTable *>()->rows()->rowCount(), 3);
    }

    void recoveryIsForThePersonOfTheRow()
    {
        OfficeSnapshot snapshot = test::demoOffice();
        call::DeviceEntry device;
        device.from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        device.until = device.from.addYears(1);
        call::DeviceEntry renewed = device;
        renewed.from = device.until;
        renewed.until = renewed.from.addYears(1);
        snapshot.roster->entries[1].devices = {device, renewed};
        snapshot.roster->entries[2].devices.clear();
        m_session->setSnapshot(snapshot);
        PeoplePage page(m_session.get(), &m_themes);
        show(page);
        auto *table = page.findChild<DataTable *>();
        auto *forgotten = page.findChild<QPushButton *>(QStringLiteral("forgottenButton"));
        QSignalSpy asked(&page, &PeoplePage::recoveryRequested);
        QStringList people;
        for (int row = 0; row < table->rows()->rowCount(); ++row) {
            table->selectRow(row);
            forgotten->click();
            QCOMPARE(asked.size(), row + 1);
            people << asked.last().first().value<base::PersonId>().text();
        }
        QCOMPARE(people.count(snapshot.roster->entries[1].person.id.text()), 2);
        QCOMPARE(people.count(snapshot.roster->entries[2].person.id.text()), 1);
        people.removeDuplicates();
        QCOMPARE(people.size(), snapshot.roster->entries.size());
    }

    void busyGreysWhatWouldStartMore()
    {
        m_session->setSnapshot(test::demoOffice());
        CheckpointsPage page(m_session.get(), &m_themes);
        show(page);
        auto *make = page.findChild<QPushButton *>(QStringLiteral("makeCheckpointButton"));
        QSignalSpy asked(&page, &CheckpointsPage::checkpointRequested);
        make->click();
        QCOMPARE(asked.size(), 1);
        m_session->beginWork(QStringLiteral("checkpoint"));
        QVERIFY(!make->isEnabled());
        m_session->endWork(base::Error{base::ErrorCode::DiskFull, {}});
        QVERIFY(make->isEnabled());
        QVERIFY(page.findChild<Banner *>()->isVisible());
        QVERIFY(!page.findChild<Banner *>()->text().isEmpty());
    }

    void intakeTakesOnlyWhatIsClean()
    {
        IntakePage page(m_session.get(), &m_themes);
        show(page);
        IntakeReport report = test::demoIntake();
        page.setReport(report);
        auto *take = page.findChild<QPushButton *>(QStringLiteral("takeInButton"));
        QVERIFY(!take->isEnabled());
        QCOMPARE(page.findChild<DataTable *>()->rows()->rowCount(), static_cast<int>(report.rows.size()));
        report.rows.clear();
        page.setReport(report);
        QVERIFY(take->isEnabled());
        QSignalSpy asked(&page, &IntakePage::takeInRequested);
        take->click();
        QCOMPARE(asked.size(), 1);
        page.setTaken(report.applications);
        QVERIFY(!take->isVisible());
    }

    void f8GoesToTheNextFinding()
    {
        IntakePage page(m_session.get(), &m_themes);
        show(page);
        page.setReport(test::demoIntake());
        auto *table = page.findChild<DataTable *>();
        const int count = table->rows()->rowCount();
        QVERIFY(count >= 4);
        table->selectRow(count - 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F8);
        QTRY_COMPARE(table->currentIndex().row(), 0); // round to the top
    }

    void f5ChecksAgainAndEscapeStops()
    {
        IntakePage page(m_session.get(), &m_themes);
        show(page);
        page.setReport(test::demoIntake());
        auto *table = page.findChild<DataTable *>();
        QSignalSpy asked(&page, &IntakePage::intakeRequested);
        QTest::keyClick(table, Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), test::demoIntake().path);
        m_session->beginWork(QStringLiteral("check"));
        QTest::keyClick(table, Qt::Key_F5);
        QCOMPARE(asked.size(), 1); // not twice at a time
        m_session->endWork();
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(table->rows()->rowCount(), 0);
    }

    void droppedTableIsLookedThrough()
    {
        IntakePage page(m_session.get(), &m_themes);
        show(page);
        QSignalSpy asked(&page, &IntakePage::intakeRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/list.csv"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("/nowhere/list.csv"));
    }

    void verdictsHaveThreeForms()
    {
        VerifyPage page(&m_themes);
        show(page);
        for (const auto form :
             {PacketVerdictForm::Holds, PacketVerdictForm::Partly, PacketVerdictForm::Fails}) {
            page.setReport(test::demoPacket(form));
            QCOMPARE(page.findChild<DataTable *>()->rows()->rowCount(),
                     static_cast<int>(page.report().checks.size()));
            bool shown = false;
            for (const QWidget *widget : page.findChildren<QWidget *>())
                shown =
                    shown || (widget->isVisible() && widget->accessibleName() == verdictTitle(page.report()));
            QVERIFY(shown);
        }
    }

    void everyTableHasAName()
    {
        OverviewPage overview(m_session.get(), &m_themes);
        PeoplePage people(m_session.get(), &m_themes);
        VerifyPage verify(&m_themes);
        for (QWidget *page : QList<QWidget *>{&overview, &people, &verify})
            for (const QTableView *table : page->findChildren<QTableView *>())
                QVERIFY(!table->accessibleName().isEmpty());
    }

private:
    static void show(QWidget &page)
    {
        page.resize(1366, 696);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    ThemeController m_themes;
    std::unique_ptr<OfficeSession> m_session;
};

QTEST_MAIN(OfficePagesTest)
#include "officepagestest.moc"
