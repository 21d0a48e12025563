// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpagefixture.h"

#include "viewmodel/language.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/statusitems.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/capacitypane.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/rankingpage.h"
#include "widgets/review/recuseform.h"
#include "widgets/review/reviewpage.h"
#include "widgets/review/reviewstatus.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace simsa;
using namespace simsa::widgets;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using test::must;
using test::ReviewCall;

/// The review page over a real desk, by keyboard.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void opensAfterThePledge();
    void scoresByKeyboard();
    void movesBetweenProposals();
    void savesCommentsAtAPause();
    void keepsTextsOfAFullDisk();
    void undoesAndRedoes();
    void replacesDraftsFromAFile();
    void bringsEarlierDraftsBack();
    void underlinesWords();
    void ranksByKeyboard();
    void jumpsToGaps();
    void sealsWhatWasPreviewed();
    void keepsTheKeyboardAfterSealing();
    void writesANewVersion();
    void recusesAndTakesBack();
    void returnsToTheSamePlace();
    void movesTheCapacityByKeys();
    void typesDigitsIntoTexts();
    void switchesLanguageAndTheme();
    void namesEverythingFocusable();
    void fillsTheStatusBar();

private:
    void open(const QString &number);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QPlainTextEdit *edit(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] LevelButtons *levels(int item) const;
    [[nodiscard]] review::Work work(const QString &number) const;

    viewmodel::Language m_language;
    ThemeController m_themes;
    std::unique_ptr<ReviewCall> m_world;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewPageTest::initTestCase()
{
    m_themes.applyTo(qApp);
    m_themes.setMotionAllowed(false);
}

void ReviewPageTest::init()
{
    m_language.set(viewmodel::Language::Id::Korean);
    m_world = std::make_unique<ReviewCall>();
    if (QLatin1String(QTest::currentTestFunction()) != QLatin1String("opensAfterThePledge"))
        m_world->reviewSome();
    m_page = shownReviewPage(*m_world, &m_themes, {u"홍심사"_s});
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReviewPageTest::cleanup()
{
    m_world->memory().fillAfter(-1);
    m_page.reset();
    m_world.reset();
}

void ReviewPageTest::open(const QString &number)
{
    m_page->showProposal(ReviewCall::id(number));
}

void ReviewPageTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
    QTest::keyClick(focused, key, modifiers);
}

QPlainTextEdit *ReviewPageTest::edit(const QString &name) const
{
    return m_page->findChild<QPlainTextEdit *>(name);
}

QPushButton *ReviewPageTest::button(const QString &name) const
{
    return m_page->findChild<QPushButton *>(name);
}

LevelButtons *ReviewPageTest::levels(int item) const
{
    return m_page->findChild<LevelButtons *>(u"levels_"_s +
                                             m_world->desk->charter().rubric.items().at(item).id.text());
}

review::Work ReviewPageTest::work(const QString &number) const
{
    return must(m_world->desk->work(ReviewCall::id(number)));
}

void ReviewPageTest::opensAfterThePledge()
{
    QVERIFY(button(u"signPledgeButton"_s)->isVisible());
    QVERIFY(!m_page->findChild<QListView *>(u"proposalListView"_s)->isVisible());
    for (const QAction *action : m_page->commands())
        QVERIFY(!action->isEnabled());
    button(u"signPledgeButton"_s)->click();
    QVERIFY(m_world->desk->hasPledged());
    QVERIFY(m_page->findChild<QListView *>(u"proposalListView"_s)->isVisible());
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"001"_s));
}

void ReviewPageTest::scoresByKeyboard()
{
    open(u"115"_s);
    QCOMPARE(m_page->findChild<QLabel *>(u"totalLabel"_s)->text(), u"69.50"_s);
    QCOMPARE(m_page->findChild<QLabel *>(u"weightSetLabel"_s)->text(), u"/ 매긴 배점 80"_s);
    key(Qt::Key_F8); // the first gap: item 3.2
    QVERIFY(levels(6)->hasFocus());
    key(Qt::Key_4);
    QCOMPARE(work(u"115"_s).content.levels.value(m_world->desk->charter().rubric.items().at(6).id), 4);
    QCOMPARE(m_page->findChild<QLabel *>(u"totalLabel"_s)->text(), u"78.00"_s);
    key(Qt::Key_Left);
    QCOMPARE(levels(6)->level(), std::optional(3));
    key(Qt::Key_Down);
    QVERIFY(levels(7)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_5, Qt::KeypadModifier);
    QCOMPARE(levels(7)->level(), std::optional(5));
    key(Qt::Key_0);
    QCOMPARE(levels(7)->level(), std::nullopt);
    QVERIFY(!work(u"115"_s).content.levels.contains(m_world->desk->charter().rubric.items().at(7).id));
    key(Qt::Key_Up);
    QVERIFY(levels(6)->hasFocus());
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    key(Qt::Key_1); // the open item's, from the list, too
    QCOMPARE(levels(6)->level(), std::optional(1));
}

void ReviewPageTest::movesBetweenProposals()
{
    open(u"001"_s);
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    key(Qt::Key_N);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"026"_s));
    key(Qt::Key_F7);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"054"_s));
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"036"_s));
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"054"_s));
    key(Qt::Key_Down); // within the list
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"069"_s));
    key(Qt::Key_Slash);
    QCOMPARE(m_page->focusWidget()->objectName(), u"proposalFilterLineEdit"_s);
    QTest::keyClicks(m_page->focusWidget(), u"saeam"_s);
    QCOMPARE(m_page->findChild<QListView *>(u"proposalListView"_s)->model()->rowCount(), 2);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"069"_s)); // stays open though filtered away
}

void ReviewPageTest::savesCommentsAtAPause()
{
    open(u"069"_s);
    QSignalSpy changed(m_page.get(), &ReviewPage::changed);
    edit(u"strengthsTextEdit"_s)->setFocus();
    QTest::keyClicks(edit(u"strengthsTextEdit"_s), u"good"_s);
    QCOMPARE(work(u"069"_s).content.strengths, QString());
    QVERIFY(changed.wait(300));
    QCOMPARE(work(u"069"_s).content.strengths, u"good"_s);
    QTest::keyClicks(edit(u"strengthsTextEdit"_s), u" plan"_s);
    edit(u"weaknessesTextEdit"_s)->setFocus(); // leaving saves at once
    QCOMPARE(work(u"069"_s).content.strengths, u"good plan"_s);
    QTest::keyClicks(edit(u"weaknessesTextEdit"_s), u"none"_s);
    open(u"074"_s); // so does another proposal
    QCOMPARE(work(u"069"_s).content.weaknesses, u"none"_s);
    QCOMPARE(edit(u"weaknessesTextEdit"_s)->toPlainText(), QString());
    const auto again = must(review::Desk::open(m_world->seat())); // it is in the vault
    QCOMPARE(must(again->work(ReviewCall::id(u"069"_s))).content.strengths, u"good plan"_s);
}

void ReviewPageTest::keepsTextsOfAFullDisk()
{
    open(u"069"_s);
    m_world->memory().fillAfter(0);
    edit(u"strengthsTextEdit"_s)->setFocus();
    QTest::keyClicks(edit(u"strengthsTextEdit"_s), u"kept"_s);
    QVERIFY(!m_page->flush());
    QVERIFY(!m_page->isSaved());
    auto *banner = m_page->findChild<Banner *>(u"reviewBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), Banner::Kind::Bad);
    open(u"074"_s); // would lose the text: stays
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"069"_s));
    QCOMPARE(edit(u"strengthsTextEdit"_s)->toPlainText(), u"kept"_s);
    m_world->memory().fillAfter(-1);
    QVERIFY(m_page->flush());
    QVERIFY(m_page->isSaved());
    QVERIFY(banner->isHidden());
    QCOMPARE(work(u"069"_s).content.strengths, u"kept"_s);
    open(u"074"_s);
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"074"_s));
}

void ReviewPageTest::undoesAndRedoes()
{
    open(u"069"_s);
    key(Qt::Key_F8);
    key(Qt::Key_3);
    key(Qt::Key_5);
    m_page->undo();
    QCOMPARE(levels(0)->level(), std::optional(3));
    QCOMPARE(work(u"069"_s).content.levels, m_world->levels({3}));
    m_page->redo();
    QCOMPARE(work(u"069"_s).content.levels, m_world->levels({5}));
    edit(u"strengthsTextEdit"_s)->setFocus();
    QTest::keyClicks(edit(u"strengthsTextEdit"_s), u"text"_s);
    m_page->undo(); // what was typed is a step, too
    QCOMPARE(edit(u"strengthsTextEdit"_s)->toPlainText(), QString());
    QCOMPARE(work(u"069"_s).content.strengths, QString());
}

void ReviewPageTest::replacesDraftsFromAFile()
{
    const base::ProposalId id = ReviewCall::id(u"069"_s);
    open(u"069"_s);
    const call::ReviewContent other = m_world->complete({5, 4, 4, 3, 4, 5, 4, 4});
    auto *sheet = m_page->findChild<PreviewSheet *>();
    QSignalSpy noticed(m_page.get(), &ReviewPage::noticed);
    m_page->proposeDrafts({{id, work(u"069"_s).content}});
    QVERIFY(!sheet->isOpen()); // the same is nothing to ask about
    QCOMPARE(noticed.size(), 1);
    m_page->proposeDrafts({{id, other}});
    QVERIFY(sheet->isOpen());
    QVERIFY(work(u"069"_s).content != other);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(work(u"069"_s).content != other); // looked at only
    m_page->proposeDrafts({{id, other}});
    emit sheet->accepted();
    QCOMPARE(work(u"069"_s).content, other);
    QCOMPARE(levels(0)->level(), std::optional(5));
    QVERIFY(!sheet->isOpen());
}

void ReviewPageTest::bringsEarlierDraftsBack()
{
    const base::ProposalId id = ReviewCall::id(u"069"_s);
    open(u"069"_s);
    const call::ReviewContent first = m_world->complete({5, 4, 4, 3, 4, 5, 4, 4});
    must(m_world->desk->replace({{id, first}}));
    must(m_world->desk->replace({{id, m_world->complete({1, 1, 1, 1, 1, 1, 1, 1})}}));
    m_page->reload();
    for (QAction *action : m_page->commands()) {
        if (action->property("english").toString().startsWith(u"Earlier drafts"))
            action->trigger();
    }
    auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible() && !menu->actions().isEmpty());
    menu->actions().first()->trigger(); // the newest
    emit m_page->findChild<PreviewSheet *>()->accepted();
    QCOMPARE(work(u"069"_s).content, first);
}

void ReviewPageTest::underlinesWords()
{
    struct Fake final : review::Spelling
    {
        QList<review::Misspelling> misspellings(const QString &text) const override
        {
            const qsizetype at = text.indexOf(wrong);
            return at < 0 || accepted ? QList<review::Misspelling>()
                                      : QList<review::Misspelling>{{at, wrong.size()}};
        }
        QStringList suggestions(const QString &) const override { return {u"나은말"_s}; }
        void accept(const QString &word) override { accepted = word == wrong; }
        const QString wrong = u"틀린말"_s;
        bool accepted = false;
    };
    open(u"069"_s);
    QPlainTextEdit *field = edit(u"strengthsTextEdit"_s);
    m_page->setSpelling(std::make_shared<Fake>());
    field->setFocus();
    field->setPlainText(u"여기 틀린말 하나"_s);
    QTRY_COMPARE(field->extraSelections().size(), 1);
    QCOMPARE(field->extraSelections().first().cursor.selectedText(), u"틀린말"_s);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(4);
    field->setTextCursor(cursor);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(field, &byKey);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"나은말"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(field->toPlainText(), u"여기 나은말 하나"_s);
    QTRY_COMPARE(field->extraSelections().size(), 0);
    m_page->flush();
    QCOMPARE(work(u"069"_s).content.strengths, u"여기 나은말 하나"_s);
}

void ReviewPageTest::ranksByKeyboard()
{
    constexpr int remark = 5;
    RankingPage page(m_world->desk.get(), &m_themes);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto *table = page.findChild<DataTable *>(u"rankingTableView"_s);
    auto *side = page.findChild<DataTable *>(u"rankingSideTableView"_s);
    QVERIFY(table->hasFocus() && table->model()->rowCount() > 2);
    for (int row = 0; row < table->model()->rowCount(); ++row) // by the scores until one ranks
        QVERIFY(table->model()->index(row, remark).data().toString().isEmpty());
    QVERIFY(!m_world->desk->notebook().ranking().value());

    const QString first = table->currentId();
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table->currentId(), first);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(m_world->desk->notebook().ranking().value()->rankOf(base::ProposalId(first)), 2);
    QVERIFY(!table->model()->index(0, remark).data().toString().isEmpty());
    QTest::keyClick(table, Qt::Key_T);
    QCOMPARE(m_world->desk->notebook().ranking().value()->rankOf(base::ProposalId(first)), 1);
    page.undo();
    QCOMPARE(m_world->desk->notebook().ranking().value()->rankOf(base::ProposalId(first)), 2);

    QTest::keyClick(table, Qt::Key_C);
    QVERIFY(!side->isVisible()); // one alone is not compared
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(side->isVisible() && side->model()->rowCount() > 0);
}

void ReviewPageTest::jumpsToGaps()
{
    must(m_world->desk->record(ReviewCall::id(u"115"_s), [this] {
        call::ReviewContent content = m_world->complete({5, 4, 4, 3, 4, 5, 4, 4});
        content.weaknesses = u"짧다"_s;
        content.recommendation.reset();
        return content;
    }()));
    m_page->reload();
    open(u"115"_s);
    key(Qt::Key_F8);
    QCOMPARE(m_page->focusWidget()->objectName(), u"recommendationSegmentBar"_s);
    key(Qt::Key_F8);
    QCOMPARE(m_page->focusWidget()->objectName(), u"weaknessesTextEdit"_s);
    QVERIFY(edit(u"weaknessesTextEdit"_s)->accessibleDescription().contains(u"8자 더 필요"_s));
    key(Qt::Key_F8);
    QCOMPARE(m_page->focusWidget()->objectName(), u"recommendationSegmentBar"_s);
    QVERIFY(!button(u"sealButton"_s)->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier); // not ready: goes to the first gap
    QVERIFY(!m_page->findChild<PreviewSheet *>()->isOpen());
}

void ReviewPageTest::sealsWhatWasPreviewed()
{
    must(m_world->desk->record(ReviewCall::id(u"115"_s), m_world->complete({5, 4, 4, 3, 4, 5, 4, 4})));
    m_page->reload();
    open(u"115"_s);
    QVERIFY(button(u"sealButton"_s)->isEnabled());
    QSignalSpy sealed(m_page.get(), &ReviewPage::reviewSealed);
    auto *sheet = m_page->findChild<PreviewSheet *>();
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sheet->isOpen());
    key(Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
    QVERIFY(!work(u"115"_s).sealed);
    m_page->openSealPreview();
    emit sheet->accepted();
    QCOMPARE(sealed.count(), 1);
    QVERIFY(work(u"115"_s).sealed.has_value());
    QCOMPARE(work(u"115"_s).progress, review::Progress::Sealed);
    QCOMPARE(button(u"sealButton"_s)->text(), u"새 판 쓰기…"_s);
    key(Qt::Key_1); // closed: takes no level
    QVERIFY(!work(u"115"_s).hasUnsealedChanges);
}

// The button that had the keyboard is greyed for the next proposal; the keyboard must not go to the frame,
// where the page's keys do nothing.
void ReviewPageTest::keepsTheKeyboardAfterSealing()
{
    must(m_world->desk->record(ReviewCall::id(u"115"_s), m_world->complete({5, 4, 4, 3, 4, 5, 4, 4})));
    m_page->reload();
    QWidget window;
    QPushButton frame(u"frame"_s, &window);
    m_page->setParent(&window);
    m_page->show();
    window.resize(1366, 740);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    open(u"115"_s);
    button(u"sealButton"_s)->setFocus();
    QVERIFY(button(u"sealButton"_s)->hasFocus());
    key(Qt::Key_F7);
    QVERIFY(!button(u"sealButton"_s)->isEnabled());
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F8);
    QVERIFY(levels(0)->hasFocus() || qobject_cast<LevelButtons *>(QApplication::focusWidget()));
    m_page->setParent(nullptr);
}

void ReviewPageTest::writesANewVersion()
{
    open(u"036"_s);
    button(u"sealButton"_s)->click();
    QVERIFY(edit(u"reasonTextEdit"_s)->isVisible());
    QVERIFY(edit(u"reasonTextEdit"_s)->hasFocus());
    levels(0)->setFocus();
    key(Qt::Key_5);
    QVERIFY(work(u"036"_s).hasUnsealedChanges);
    m_page->openSealPreview(); // no reason yet
    QVERIFY(!m_page->findChild<PreviewSheet *>()->isOpen());
    QVERIFY(edit(u"reasonTextEdit"_s)->hasFocus());
    QTest::keyClicks(edit(u"reasonTextEdit"_s), u"misread table 3"_s);
    m_page->openSealPreview();
    QVERIFY(m_page->findChild<PreviewSheet *>()->isOpen());
    const auto before = work(u"036"_s).sealed;
    emit m_page->findChild<PreviewSheet *>()->accepted();
    QVERIFY(work(u"036"_s).sealed != before);
    QVERIFY(!work(u"036"_s).hasUnsealedChanges);
    QCOMPARE(work(u"036"_s).content.levels, m_world->levels({5, 4, 5, 3, 4, 4, 3, 4}));
}

void ReviewPageTest::recusesAndTakesBack()
{
    open(u"069"_s);
    button(u"recuseButton"_s)->click();
    QVERIFY(button(u"declareConflictButton"_s)->isVisible());
    button(u"declareConflictButton"_s)->click();
    QVERIFY(work(u"069"_s).recusal.has_value());
    QVERIFY(button(u"undoRecusalButton"_s)->isVisible());
    QVERIFY(!edit(u"strengthsTextEdit"_s)->isVisible());
    m_page->undo();
    QVERIFY(!work(u"069"_s).recusal);
    QVERIFY(button(u"sealButton"_s)->isVisible());
    open(u"091"_s); // recused before
    QSignalSpy sealed(m_page.get(), &ReviewPage::recusalSealed);
    button(u"sealRecusalButton"_s)->click();
    emit m_page->findChild<PreviewSheet *>()->accepted();
    QCOMPARE(sealed.count(), 1);
    QVERIFY(work(u"091"_s).recusalSealed);
    QVERIFY(!button(u"undoRecusalButton"_s)->isVisible());
    m_page->undo(); // nothing to take back
    QVERIFY(work(u"091"_s).recusal.has_value());
}

void ReviewPageTest::returnsToTheSamePlace()
{
    open(u"069"_s);
    button(u"recuseButton"_s)->click();
    auto *reason = m_page->findChild<RecuseForm *>()->findChild<QPlainTextEdit *>();
    reason->setPlainText(u"지난해까지 같은 연구실"_s);
    const QJsonObject place = m_page->place();
    ReviewPage after(ReviewPageParts{
        m_world->desk.get(), m_world->seat(), &m_themes, QStringLiteral(SIMSA_PDF_WORKER), {}, {}});
    QVERIFY(after.place() != place);
    after.resume(place);
    QCOMPARE(after.currentProposal(), m_page->currentProposal());
    QCOMPARE(after.place(), place);
    QCOMPARE(after.findChild<RecuseForm *>()->findChild<QPlainTextEdit *>()->toPlainText(),
             u"지난해까지 같은 연구실"_s);
    after.resume({{u"proposal"_s, u"NOT-THERE"_s}}); // of a bundle that is gone
    QCOMPARE(after.place(), place);
}

void ReviewPageTest::movesTheCapacityByKeys()
{
    open(u"115"_s);
    auto *capacity = m_page->findChild<CapacityPane *>();
    QCOMPARE(capacity->choice(), (viewmodel::EffectChoice{100, 2, base::ClusterId(u"H200-A"_s)}));
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    key(Qt::Key_BracketRight);
    QCOMPARE(capacity->choice().start, 3);
    key(Qt::Key_BracketLeft);
    key(Qt::Key_BracketLeft); // the window ends here
    QCOMPARE(capacity->choice().start, 2);
    key(Qt::Key_A);
    QCOMPARE(capacity->choice().cluster, base::ClusterId(u"H200-B"_s));
    key(Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(capacity->choice().cluster, base::ClusterId(u"B200"_s));
    key(Qt::Key_A);
    QCOMPARE(capacity->choice().cluster, base::ClusterId(u"H200-A"_s));
    open(u"069"_s);
    QCOMPARE(capacity->choice(), (viewmodel::EffectChoice{100, 2, base::ClusterId(u"B200"_s)}));
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    auto *chart = m_page->findChild<QAbstractButton *>(u"capacityChartButton"_s);
    auto *table = m_page->findChild<QAbstractButton *>(u"capacityTableButton"_s);
    QVERIFY(chart->isChecked() && !table->isChecked());
    m_page->toggleTable();
    QVERIFY(!chart->isChecked() && table->isChecked());
    m_page->toggleTable();
    QVERIFY(chart->isChecked() && !table->isChecked());
    key(Qt::Key_A); // the only one acceptable
    QCOMPARE(capacity->choice().cluster, base::ClusterId(u"B200"_s));
}

void ReviewPageTest::typesDigitsIntoTexts()
{
    open(u"069"_s);
    edit(u"strengthsTextEdit"_s)->setFocus();
    QTest::keyClicks(edit(u"strengthsTextEdit"_s), u"32 nodes an[]/"_s);
    QCOMPARE(edit(u"strengthsTextEdit"_s)->toPlainText(), u"32 nodes an[]/"_s);
    QVERIFY(work(u"069"_s).content.levels.isEmpty());
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"069"_s));
}

void ReviewPageTest::switchesLanguageAndTheme()
{
    open(u"115"_s);
    QCOMPARE(button(u"sealButton"_s)->text(), u"봉인 미리보기…"_s);
    m_language.set(viewmodel::Language::Id::English);
    QCoreApplication::processEvents();
    QCOMPARE(button(u"sealButton"_s)->text(), u"Preview and seal…"_s);
    QVERIFY(m_page->findChild<CapacityPane *>()->effect().sentence.startsWith(u"From 2026-04: "_s));
    QCOMPARE(m_page->commands().first()->text(), u"Next unfinished proposal"_s);
    const QImage light = m_page->grab().toImage();
    m_themes.setChoice(ThemeController::Choice::Dark);
    const QImage dark = m_page->grab().toImage();
    m_themes.setChoice(ThemeController::Choice::Light);
    QVERIFY(qGray(light.pixel(800, 4)) > 200);
    QVERIFY(qGray(dark.pixel(800, 4)) < 60);
}

void ReviewPageTest::namesEverythingFocusable()
{
    open(u"115"_s);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
            continue;
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = named && !named->text().isEmpty();
        QVERIFY2(hasText || !widget->accessibleName().isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                        widget->objectName())));
    }
}

void ReviewPageTest::fillsTheStatusBar()
{
    StatusItems items(&m_themes);
    showStanding(*m_world->desk, m_world->clock().now(), true, items);
    QStringList texts;
    for (const QLabel *label : items.findChildren<QLabel *>())
        texts += label->text();
    const QString all = texts.join(u'|');
    QVERIFY2(all.contains(u"봉인, 보내기 대기 1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"확인됨 2"_s), qPrintable(all));
    QVERIFY2(all.contains(u"마감 2026-02-20"_s), qPrintable(all));
}

QTEST_MAIN(ReviewPageTest)
#include "reviewpagetest.moc"
