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
#include "widgets/office/questionspage.h"
#include "widgets/office/verifypage.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
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

    void questionsAreAnsweredByKeyboard()
    {
        dialogue::Thread open;
        open.id = record::ThreadId::fromRaw(QByteArray(16, 'a')).value();
        open.proposal = base::ProposalId(QStringLiteral("SIM26-001"));
        open.question = base::RecordId();
        open.asker = test::demoOffice().reviewers.first().person;
        open.text = QStringLiteral("예산표가 있습니까?");
        dialogue::Thread returned = open;
        returned.id = record::ThreadId::fromRaw(QByteArray(16, 'b')).value();
        returned.review = base::RecordId();
        OfficeSnapshot snapshot = test::demoOffice();
        snapshot.questions = {returned, open};
        m_session->setSnapshot(snapshot);
        QMap<QString, dialogue::Typed> kept;
        bool full = false;
        QuestionsPage page(m_session.get(),
                           {[&](const QString &place) { return kept.value(place); },
                            [&](const QString &place, const dialogue::Typed &typed) -> base::Result<> {
                                if (full)
                                    return base::fail(base::ErrorCode::DiskFull);
                                kept.insert(place, typed);
                                return {};
                            }},
                           &m_themes);
        show(page);
        auto *table = page.findChild<DataTable *>();
        QCOMPARE(table->rows()->rowCount(), 2);
        QCOMPARE(page.waiting(), 1);
        QCOMPARE(table->currentId(), open.id.hex()); // what waits for the office stands first
        auto *asked = page.findChild<QPlainTextEdit *>(QStringLiteral("askedEdit"));
        auto *answer = page.findChild<QPlainTextEdit *>(QStringLiteral("answerEdit"));
        auto *send = page.findChild<QPushButton *>(QStringLiteral("sendAnswerButton"));
        QCOMPARE(asked->toPlainText(), open.text);
        QVERIFY(!send->isEnabled());
        answer->setFocus();
        answer->insertPlainText(QStringLiteral("붙임 3에 있습니다."));
        QVERIFY(page.flush());
        QCOMPARE(kept.value(dialogue::answeringPlace(open.id)).text, QStringLiteral("붙임 3에 있습니다."));
        full = true;
        answer->insertPlainText(QStringLiteral(" 끝"));
        QVERIFY(!page.flush());
        QVERIFY(page.findChild<Banner *>()->isVisible());
        full = false;
        QSignalSpy requested(&page, &QuestionsPage::answerRequested);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(1).toString(), QStringLiteral("붙임 3에 있습니다. 끝"));
        QCOMPARE(requested.first().at(2).toString(), open.text);
        table->selectRow(1); // a review that was sent back: nothing to write
        QVERIFY(!answer->isVisible());
        table->selectRow(0); // what was typed is there again
        QCOMPARE(answer->toPlainText(), QStringLiteral("붙임 3에 있습니다. 끝"));
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            const bool plain = widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                               widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy();
            QVERIFY2(plain || (named && !named->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                     widget->metaObject()->className());
        }
    }

    void noQuestionsSayWhatToDo()
    {
        QuestionsPage page(m_session.get(), {}, &m_themes);
        show(page);
        QCOMPARE(page.waiting(), 0);
        QVERIFY(!page.findChild<DataTable *>()->isVisible());
        QSignalSpy pulled(&page, &QuestionsPage::syncRequested);
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible())
                one->click();
        }
        QCOMPARE(pulled.size(), 1);
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
