// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "viewmodel/committeesession.h"
#include "viewmodel/language.h"
#include "widgets/committee/countersealpage.h"
#include "widgets/committee/decisionspage.h"
#include "widgets/committee/matrixdetail.h"
#include "widgets/committee/matrixpage.h"
#include "widgets/committee/matrixtable.h"
#include "widgets/committee/planpage.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/themecontroller.h"

#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;

class CommitteePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_themes.applyTo(qApp);
        m_themes.setMotionAllowed(false);
    }
    void init()
    {
        m_port = std::make_shared<test::DemoPort>();
        m_session = std::make_unique<CommitteeSession>(m_port);
        QSignalSpy changed(m_session.get(), &CommitteeSession::changed);
        m_session->reload();
        QVERIFY(changed.wait(10000));
    }

    void altArrowsMoveTheLine()
    {
        PlanPage page(m_session.get(), &m_themes);
        show(page);
        QTRY_VERIFY(page.model()->lineRow() > 0);
        const int charters = page.model()->line();
        const qsizetype awards = m_session->draft()->awards.size();
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(page.focusProxy(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(page.model()->line(), charters - 60);
        QVERIFY(m_session->draft()->awards.size() < awards);
        QTest::keyClick(page.focusProxy(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(page.model()->line(), charters - 59);
        QTest::keyClick(page.focusProxy(), Qt::Key_Home, Qt::AltModifier);
        QTRY_COMPARE(page.model()->line(), charters);
        QCOMPARE(m_session->draft()->line, 0); // the charter's own cut-off
    }

    void lineStopsAtTheEnds()
    {
        PlanPage page(m_session.get(), &m_themes);
        show(page);
        QTRY_VERIFY(page.model()->lineRow() > 0);
        page.moveLine(-1000);
        QTRY_COMPARE(page.model()->line(), 1);
        page.moveLine(5000);
        QTRY_COMPARE(page.model()->line(), page.model()->lastRank());
    }

    void planIsSignedOnlyAfterThePreview()
    {
        PlanPage page(m_session.get(), &m_themes);
        show(page);
        QTRY_VERIFY(m_session->draft() != nullptr);
        auto *sign = page.findChild<QPushButton *>(QStringLiteral("signPlanButton"));
        QTRY_VERIFY(sign->isEnabled());
        sign->click();
        auto *sheet = page.findChild<PreviewSheet *>();
        QVERIFY(sheet->isOpen());
        QVERIFY(!m_session->snapshot().plan);
        emit sheet->accepted();
        QTRY_VERIFY(m_session->snapshot().plan.has_value());
        QTRY_VERIFY(!sheet->isOpen());
        QVERIFY(!sign->isEnabled()); // nothing is left to sign
    }

    void arrowsCrossTheFrozenColumns()
    {
        MatrixPage page(m_session.get(), &m_themes);
        show(page);
        auto *table = page.findChild<MatrixTable *>();
        table->fixedView()->setFocus();
        table->fixedView()->setCurrentIndex(table->fixedView()->model()->index(0, 3));
        QTest::keyClick(table->fixedView(), Qt::Key_Right);
        QTRY_VERIFY(table->reviewerView()->hasFocus());
        QCOMPARE(table->reviewerView()->currentIndex().column(), 4);
        QTest::keyClick(table->reviewerView(), Qt::Key_Left);
        QTRY_VERIFY(table->fixedView()->hasFocus());
        QCOMPARE(table->fixedView()->currentIndex().column(), 3);
    }

    void currentProposalSurvivesAQuery()
    {
        MatrixPage page(m_session.get(), &m_themes);
        show(page);
        const base::ProposalId wanted(QStringLiteral("SIM26-113"));
        page.showProposal(wanted);
        auto *table = page.findChild<MatrixTable *>();
        QCOMPARE(table->currentProposal(), wanted);
        page.findChild<FilterLineEdit *>()->setText(QStringLiteral("sort:-sd"));
        QCOMPARE(table->currentProposal(), wanted);
        QCOMPARE(table->fixedView()->currentIndex().row(), 0);
    }

    void chairSendsAReviewBack()
    {
        MatrixPage page(m_session.get(), &m_themes);
        QMap<QString, dialogue::Typed> kept;
        page.setTypedPlaces({[&](const QString &place) { return kept.value(place); },
                             [&](const QString &place, const dialogue::Typed &typed) -> base::Result<> {
                                 kept.insert(place, typed);
                                 return {};
                             }});
        show(page);
        page.showProposal(base::ProposalId(QStringLiteral("SIM26-113")));
        const auto buttons = [&page] {
            QList<QPushButton *> all;
            for (QPushButton *one : page.findChild<MatrixDetail *>()->findChildren<QPushButton *>()) {
                if (one->objectName().startsWith(QLatin1String("return_")))
                    all.append(one);
            }
            return all;
        };
        QTRY_VERIFY(!buttons().isEmpty());
        buttons().first()->setFocus();
        QTest::keyClick(buttons().first(), Qt::Key_Space);
        auto *edit = page.findChild<QPlainTextEdit *>(QStringLiteral("returnQuestionEdit"));
        auto *send = page.findChild<QPushButton *>(QStringLiteral("sendBackButton"));
        QVERIFY(edit->isVisible() && edit->hasFocus());
        QVERIFY(!send->isEnabled());
        edit->insertPlainText(QStringLiteral("왜 4입니까?"));
        QTest::keyClick(edit, Qt::Key_Escape); // put aside, and kept
        QVERIFY(!edit->isVisible());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().text, QStringLiteral("왜 4입니까?"));
        buttons().first()->click();
        QCOMPARE(edit->toPlainText(), QStringLiteral("왜 4입니까?"));
        QSignalSpy changed(m_session.get(), &CommitteeSession::changed);
        send->click();
        QVERIFY(changed.wait(10000));
        QCOMPARE(m_session->snapshot().questions.last().text, QStringLiteral("왜 4입니까?"));
        QVERIFY(!edit->isVisible());
    }

    void membersSendNothingBack()
    {
        CommitteeSnapshot snapshot = test::demoSnapshot();
        snapshot.isChair = false;
        MatrixDetail detail(&m_themes);
        show(detail);
        detail.show(snapshot.row(base::ProposalId(QStringLiteral("SIM26-113"))), snapshot);
        for (const QPushButton *one : detail.findChildren<QPushButton *>())
            QVERIFY(!one->objectName().startsWith(QLatin1String("return_")));
    }

    void membersSignNoScores()
    {
        CommitteeSnapshot snapshot = test::demoSnapshot();
        snapshot.isChair = false;
        CommitteeSession session(std::make_shared<test::DemoPort>(snapshot));
        QSignalSpy changed(&session, &CommitteeSession::changed);
        session.reload();
        QVERIFY(changed.wait(10000));
        MatrixPage page(&session, &m_themes);
        show(page);
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("signScoresButton"))->isVisible());
        DecisionsPage decisions(&session, &m_themes);
        QVERIFY(!decisions.nextStep()); // nothing adopted yet
    }

    void decisionsGoStepByStep()
    {
        DecisionsPage page(m_session.get(), &m_themes);
        show(page);
        QVERIFY(!page.nextStep()); // no plan
        m_session->draftPlan(test::demoScenario(46));
        QTRY_VERIFY(m_session->draft() != nullptr);
        m_session->adoptPlan(*m_session->draft());
        QTRY_VERIFY(page.nextStep() == DecisionStep::Propose);
        auto *next = page.findChild<QPushButton *>(QStringLiteral("nextStepButton"));
        QTRY_VERIFY(next->isVisible());
        QVERIFY(!next->isEnabled()); // reasons are missing
        m_session->advance(DecisionStep::Propose);
        QTRY_VERIFY(page.nextStep() == DecisionStep::Adopt);
        m_session->advance(DecisionStep::Adopt);
        QTRY_VERIFY(!page.nextStep()); // the chair is done; members endorse
    }

    void whatIsTypedIsThereAgain()
    {
        m_session->draftPlan(test::demoScenario(46));
        QTRY_VERIFY(m_session->draft() != nullptr);
        m_session->adoptPlan(*m_session->draft());
        QTRY_VERIFY(m_session->snapshot().plan.has_value());
        const base::ProposalId wanted(QStringLiteral("SIM26-113"));
        const QString typed = QStringLiteral("아직 다 쓰지 못한 의견 ");
        DecisionsPage before(m_session.get(), &m_themes);
        show(before);
        before.editOpinion(wanted);
        auto *reasons = before.findChildren<QPlainTextEdit *>().first();
        reasons->setPlainText(typed);
        const QJsonObject place = before.place();

        CommitteeSession session(m_port); // unlocked again: nothing is read yet
        DecisionsPage after(&session, &m_themes);
        show(after);
        after.resume(place);
        QCOMPARE(after.place(), place);
        session.reload();
        QTRY_COMPARE(after.findChildren<QPlainTextEdit *>().first()->toPlainText(), typed.trimmed());
        QCOMPARE(after.place(), place);
    }

    void placesAreFoundAgain()
    {
        MatrixPage matrix(m_session.get(), &m_themes);
        show(matrix);
        matrix.showProposal(base::ProposalId(QStringLiteral("SIM26-113")));
        matrix.findChild<FilterLineEdit *>()->setText(QStringLiteral("sort:-sd"));
        PlanPage plan(m_session.get(), &m_themes);
        show(plan);
        QTRY_VERIFY(plan.model()->lineRow() > 0);
        plan.moveLine(-7);
        const int line = plan.workshop()->current().steering.line;
        QVERIFY(line > 0);
        QTRY_COMPARE(m_session->draft()->line, line);

        CommitteeSession session(m_port);
        MatrixPage matrixAfter(&session, &m_themes);
        PlanPage planAfter(&session, &m_themes);
        matrixAfter.resume(matrix.place());
        planAfter.resume(plan.place());
        show(matrixAfter);
        show(planAfter);
        session.reload();
        QTRY_VERIFY(session.draft() != nullptr);
        QTRY_COMPARE(session.draft()->line, line);
        QCOMPARE(matrixAfter.place(), matrix.place());
        QCOMPARE(planAfter.place(), plan.place());
    }

    void countersealEmptiesTheList()
    {
        CountersealPage page(m_session.get(), &m_themes);
        show(page);
        auto *sign = page.findChild<QPushButton *>(QStringLiteral("countersealButton"));
        QVERIFY(sign->isEnabled());
        sign->click();
        emit page.findChild<PreviewSheet *>()->accepted();
        QTRY_VERIFY(m_session->snapshot().awaiting.isEmpty());
        QTRY_VERIFY(!sign->isVisible()); // the empty state stands there
        const auto *again = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(again && again->text() == QLatin1String("Pull again")); // and has the keyboard
    }
    void aReloadLeavesTheKeyboardInTheCounterseals()
    {
        CountersealPage page(m_session.get(), &m_themes);
        show(page);
        auto *sign = page.findChild<QPushButton *>(QStringLiteral("countersealButton"));
        sign->setFocus();
        QVERIFY(sign->hasFocus());
        m_session->reload();
        QVERIFY(!sign->isEnabled());
        QVERIFY(page.focusProxy()->hasFocus());
        QTRY_VERIFY(sign->isEnabled());
    }

    void languageAndThemeSwitchWhileShown()
    {
        Language language;
        MatrixPage page(m_session.get(), &m_themes);
        show(page);
        language.set(Language::Id::Korean);
        QCoreApplication::processEvents();
        m_themes.setChoice(ThemeController::Choice::Dark);
        language.set(Language::Id::English);
        QCoreApplication::processEvents();
        QCOMPARE(page.findChild<QPushButton *>(QStringLiteral("signScoresButton"))->text(),
                 QStringLiteral("Sign official scores…"));
        m_themes.setChoice(ThemeController::Choice::Light);
    }

private:
    static void show(QWidget &page)
    {
        page.resize(1366, 696);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    ThemeController m_themes;
    std::shared_ptr<test::DemoPort> m_port;
    std::unique_ptr<CommitteeSession> m_session;
};

QTEST_MAIN(CommitteePagesTest)
#include "committeepagestest.moc"
