// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "viewmodel/committeesession.h"
#include "widgets/committee/planpage.h"
#include "widgets/committee/plantable.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;

/// Everything by keyboard, on the invented call with the committee's own rule.
class PlanPageTest : public QObject
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
        open();
        QTRY_VERIFY(m_page->model()->lineRow() > 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void digitsSetTheSize()
    {
        const base::ProposalId proposal = fullAward();
        key(Qt::Key_3);
        QTRY_COMPARE(award(proposal)->percent, 50);
        QVERIFY(said().contains(QStringLiteral("50 %")));
        QVERIFY(said().contains(QStringLiteral("by hand")));
        QCOMPARE(kept().first().steering.changes.size(), 1); // in the vault as soon as it is done
        key(Qt::Key_1);
        QTRY_COMPARE(award(proposal)->percent, 100);
        key(Qt::Key_4);
        QTRY_VERIFY(award(proposal)->percent < 100);
        key(Qt::Key_Backspace);
        QTRY_COMPARE(award(proposal)->percent, 100);
        QVERIFY(m_session->draft()->changes.isEmpty());
    }

    void bracketsMoveTheStart()
    {
        const base::ProposalId proposal = movable();
        const int start = award(proposal)->start;
        key(Qt::Key_BracketRight);
        QTRY_COMPARE(award(proposal)->start, start + 1);
        key(Qt::Key_BracketLeft);
        QTRY_COMPARE(award(proposal)->start, start);
    }

    void clusterIsNextWithCAndItsJamo()
    {
        const base::ProposalId proposal = withAlternative();
        const base::ClusterId before = award(proposal)->cluster;
        key(Qt::Key_C);
        QTRY_VERIFY(change(proposal) && !change(proposal)->cluster.isEmpty() &&
                    change(proposal)->cluster != before);
        const base::ClusterId second = change(proposal)->cluster;
        QTest::keyClick(table(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(change(proposal)->cluster != second);
    }

    void undoAndRedo()
    {
        const base::ProposalId proposal = fullAward();
        key(Qt::Key_3);
        QTRY_COMPARE(award(proposal)->percent, 50);
        key(Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(m_session->draft()->line > 0);
        m_page->undo();
        QTRY_COMPARE(m_session->draft()->line, 0);
        QCOMPARE(award(proposal)->percent, 50);
        m_page->undo();
        QTRY_COMPARE(award(proposal)->percent, 100);
        m_page->undo();
        QCOMPARE(said(), QStringLiteral("Nothing to undo"));
        m_page->redo();
        QTRY_COMPARE(award(proposal)->percent, 50);
    }

    void aRowThatWasMovedNeedsAReason()
    {
        const int row = m_page->model()->lineRow() - 2;
        const base::ProposalId proposal = m_page->model()->proposalAt(row);
        table()->setCurrentProposal(proposal);
        key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_page->model()->rowOf(proposal), row - 1);
        auto *reason = m_page->findChild<QLineEdit *>(QStringLiteral("changeReasonLineEdit"));
        QTRY_VERIFY(reason->isVisible());
        // Nothing can be signed before the minutes can say why.
        sign()->click();
        auto *sheet = m_page->findChild<PreviewSheet *>();
        QVERIFY(sheet->isOpen());
        emit sheet->findingActivated(0);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("123 policy")); // digits are text here
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(m_page->workshop()->withoutReason().isEmpty());
        QTRY_VERIFY(sign()->isEnabled() && !m_session->isDrafting());
        sign()->click();
        QVERIFY(sheet->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("123 policy")));
        emit sheet->accepted();
        QTRY_VERIFY(m_session->snapshot().plan.has_value());
        QCOMPARE(m_session->snapshot().plan->changes.first().reason, QStringLiteral("123 policy"));
    }

    void setAsideAndBack()
    {
        const base::ProposalId proposal = fullAward();
        key(Qt::Key_Delete);
        QTRY_VERIFY(!m_session->draft()->awardOf(proposal));
        QCOMPARE(m_page->workshop()->withoutReason(), QList<base::ProposalId>{proposal});
        key(Qt::Key_Delete);
        QTRY_VERIFY(m_session->draft()->awardOf(proposal));
    }

    void theMouseDragsTheLine()
    {
        table()->showLine();
        const int before = m_page->model()->line();
        const QPoint from =
            table()->visualRect(m_page->model()->index(m_page->model()->lineRow(), 0)).center();
        QTest::mousePress(table()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(table()->viewport(), from - QPoint(0, 60));
        QTRY_VERIFY(m_page->model()->line() < before);
        QTest::mouseMove(table()->viewport(), from - QPoint(0, 90));
        QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, from - QPoint(0, 90));
        QTRY_VERIFY(!m_session->isDrafting());
        m_page->undo(); // the drag is one step
        QTRY_COMPARE(m_page->model()->line(), before);
    }

    void explanationsFollowTheRow()
    {
        const record::PlannedRefusal *refusal = nullptr;
        for (const record::PlannedRefusal &one : m_session->draft()->refusals)
            if (one.reason == QLatin1String("no_room"))
                refusal = &one;
        QVERIFY(refusal);
        table()->setCurrentProposal(refusal->proposal);
        QTRY_VERIFY(remarks().contains(QStringLiteral("To be freed: ")));
        table()->setCurrentProposal(fullAward());
        QTRY_VERIFY(remarks().contains(QStringLiteral("node-months would be free")));
        table()->setCurrentProposal(refusal->proposal);
        QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(remarks().contains(QStringLiteral("whatever else")));
    }

    void scenariosStandSideBySide()
    {
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        auto *name = m_page->findChild<QLineEdit *>(QStringLiteral("scenarioNameLineEdit"));
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Half for the first"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_page->workshop()->current().name, QStringLiteral("Half for the first"));
        QVERIFY(!name->isVisible());
        table()->setFocus();
        const base::ProposalId proposal = fullAward();
        key(Qt::Key_3);
        QTRY_COMPARE(award(proposal)->percent, 50);
        QTest::keyClick(table(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(award(proposal)->percent, 100);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        auto *compared = m_page->findChild<DataTable *>(QStringLiteral("comparisonTable"));
        QTRY_VERIFY(compared->isVisible() && compared->rows()->rowOf(proposal.text()) >= 0);
        QCOMPARE(compared->rows()->columnCount(), 3);
        // A restart finds both again, with the second in hand.
        QTest::keyClick(compared, Qt::Key_2, Qt::AltModifier);
        const QJsonObject place = m_page->place();
        cleanup();
        open();
        m_page->resume(place);
        QTRY_COMPARE(m_page->workshop()->active(), 1);
        QTRY_VERIFY(award(proposal) && award(proposal)->percent == 50);
        QVERIFY(m_page->workshop()->remove());
        QVERIFY(!m_page->workshop()->remove()); // the last stays
        QTRY_COMPARE(kept().size(), 1);
        m_page->undo();
        QTRY_COMPARE(kept().size(), 2);
        QCOMPARE(m_page->workshop()->current().name, QStringLiteral("Half for the first"));
    }

    void theMenuOfARowHasItsKeys()
    {
        (void)fullAward();
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().size() > 10);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void aFullDiskLosesNothing()
    {
        const base::ProposalId proposal = fullAward();
        m_port->failNext(base::ErrorCode::DiskFull);
        key(Qt::Key_3);
        auto *banner = m_page->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QTRY_COMPARE(award(proposal)->percent, 50); // still on the screen, and kept with the next step
        key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(kept().first().steering, m_page->workshop()->current().steering);
    }

    void theKeyboardIsInTheTable()
    {
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_F2);
        auto *name = m_page->findChild<QLineEdit *>(QStringLiteral("scenarioNameLineEdit"));
        QTest::keyClicks(name, QStringLiteral("x"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(m_page->workshop()->current().name, QStringLiteral("By rank"));
    }

    void aBetterPlanStandsBesideTheCommittees()
    {
        auto *find = m_page->findChild<QPushButton *>(QStringLiteral("findBetterButton"));
        find->click();
        QVERIFY(!find->isEnabled());
        QTest::keyClick(table(), Qt::Key_Escape); // keeps what is there: at least the committee's own
        QTRY_VERIFY_WITH_TIMEOUT(m_page->workshop()->scenarios().size() == 2, 60000);
        QVERIFY(find->isEnabled());
        QCOMPARE(m_page->workshop()->active(), 0); // beside, not instead
        const committee::Scenario &found = m_page->workshop()->scenarios().last();
        QVERIFY(found.found.has_value());
        auto *sentence = m_page->findChild<TextLabel *>(QStringLiteral("comparisonSentence"));
        QTRY_VERIFY(sentence->isVisible() && sentence->text().contains(found.name));
        // Rows of what was found do not move by hand.
        m_page->workshop()->activate(1);
        QTRY_COMPARE(m_session->draft()->scenario, found.name);
        table()->setFocus();
        key(Qt::Key_3);
        QVERIFY(said().contains(QStringLiteral("found by the computer")));
        // It can be signed, by the rule that it was made by.
        QTRY_VERIFY(sign()->isEnabled());
        sign()->click();
        emit m_page->findChild<PreviewSheet *>()->accepted();
        QTRY_VERIFY(m_session->snapshot().plan.has_value());
        QVERIFY(m_session->snapshot().plan->rule.contains(QStringLiteral("objective=score_nm")));
    }

    // What a screen reader meets: every control has a name, and results are announced.
    void everythingHasAName()
    {
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                            widget->objectName())));
        }
        const auto commands = m_page->commands();
        for (const QAction *action : commands)
            QVERIFY(!action->text().isEmpty());
    }

private:
    void open()
    {
        m_session = std::make_unique<CommitteeSession>(m_port);
        m_page = std::make_unique<PlanPage>(m_session.get(), &m_themes);
        m_page->resize(1366, 696);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->setFocus();
        m_session->reload();
    }
    PlanTable *table() const { return m_page->findChild<PlanTable *>(); }
    QPushButton *sign() const { return m_page->findChild<QPushButton *>(QStringLiteral("signPlanButton")); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(table(), key, modifiers);
    }
    QString said() const
    {
        return m_page->findChild<TextLabel *>(QStringLiteral("planResultLabel"))->accessibleName();
    }
    QString remarks() const
    {
        QStringList texts;
        const auto labels = m_page->findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            texts.append(label->text());
        return texts.join(u'\n');
    }
    const QList<committee::Scenario> &kept() const { return m_port->kept(); }
    const record::PlannedAward *award(const base::ProposalId &proposal) const
    {
        return m_session->draft() ? m_session->draft()->awardOf(proposal) : nullptr;
    }
    const record::PlannedChange *change(const base::ProposalId &proposal) const
    {
        return m_page->workshop()->current().steering.of(proposal);
    }
    /// Puts the cursor on an award for which `fits` holds.
    base::ProposalId
    choose(const std::function<bool(const record::PlannedAward &, const call::RequestLine &)> &fits)
    {
        for (const record::PlannedAward &one : m_session->draft()->awards) {
            const committee::Row *row = m_session->snapshot().row(one.proposal);
            if (row && fits(one, row->proposal.request)) {
                table()->setFocus();
                table()->setCurrentProposal(one.proposal);
                return one.proposal;
            }
        }
        return {};
    }
    base::ProposalId fullAward()
    {
        return choose([](const record::PlannedAward &one, const call::RequestLine &request) {
            return one.percent == 100 && request.floorPercent <= 50 && one.nodes.value() >= 4;
        });
    }
    base::ProposalId movable()
    {
        return choose([](const record::PlannedAward &one, const call::RequestLine &request) {
            return one.start < request.latestStart;
        });
    }
    base::ProposalId withAlternative()
    {
        return choose([](const record::PlannedAward &, const call::RequestLine &request) {
            return !request.alternatives.isEmpty();
        });
    }

    ThemeController m_themes;
    std::shared_ptr<test::DemoPort> m_port;
    std::unique_ptr<CommitteeSession> m_session;
    std::unique_ptr<PlanPage> m_page;
};

QTEST_MAIN(PlanPageTest)
#include "planpagetest.moc"
