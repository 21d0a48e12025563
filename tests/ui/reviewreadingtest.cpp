// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpagefixture.h"

#include "models/pdfhost/pdfhostsamples.h"
#include "viewmodel/language.h"
#include "widgets/common/datatable.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/pdfside.h"
#include "widgets/review/pdfview.h"
#include "widgets/review/rankingpage.h"
#include "widgets/review/reviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::widgets;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using test::must;
using test::ReviewCall;

/// Reading on the review page: the strip beside the pages, passages, the search over all attachments, and the
/// ranking by drag.
class ReviewReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsPagesAndOutline();
    void findsInAllAttachments();
    void remembersPassages();
    void jumpsFromAnItem();
    void undoesPassages();
    void keepsNotesOfAFullDisk();
    void closesPassagesWithARecusal();
    void namesEverythingFocusable();
    void ranksByDrag();

private:
    template<typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] PdfPane *pane() const { return m_page->findChild<PdfPane *>(); }
    [[nodiscard]] PdfView *view() const { return m_page->findChild<PdfView *>(); }
    [[nodiscard]] review::Passages kept(const QString &number) const
    {
        return must(m_world->desk->notebook().passages(ReviewCall::id(number)));
    }
    /// The first attachment of the proposal is read, and its words are known.
    void read(const QString &number);
    void rememberTwoWords();

    viewmodel::Language m_language;
    ThemeController m_themes;
    std::unique_ptr<ReviewCall> m_world;
    std::unique_ptr<ReviewPage> m_page;
};

namespace {

QList<QByteArray> attachments(const call::Proposal &)
{
    return {tests::pdfOf({u"서버 32대를 신청한다\n근거는 다음 쪽"_s, u"근거: 체크포인트"_s}),
            tests::pdfWithOutline()};
}

} // namespace

void ReviewReadingTest::initTestCase()
{
    m_themes.applyTo(qApp);
    m_themes.setMotionAllowed(false);
}

void ReviewReadingTest::init()
{
    m_language.set(viewmodel::Language::Id::English);
    m_world = std::make_unique<ReviewCall>(attachments);
    m_world->reviewSome();
    m_page = shownReviewPage(*m_world, &m_themes);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReviewReadingTest::cleanup()
{
    m_world->memory().fillAfter(-1);
    m_page.reset();
    m_world.reset();
}

void ReviewReadingTest::read(const QString &number)
{
    m_page->showProposal(ReviewCall::id(number));
    QTRY_VERIFY(view()->accessibleDescription().contains(u"32대"_s));
}

void ReviewReadingTest::rememberTwoWords()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view()->selectedText(), u"서버 32대를"_s);
    QTest::keyClick(view(), Qt::Key_M);
}

void ReviewReadingTest::showsPagesAndOutline()
{
    read(u"115"_s);
    QVERIFY(!pane()->side()->isVisible());
    QTest::keyClick(view(), Qt::Key_F4);
    auto *pages = part<QListWidget>(u"pdfPageList"_s);
    QVERIFY(pages->isVisible() && pages->hasFocus());
    QCOMPARE(pages->count(), 2);
    QTest::keyClick(pages, Qt::Key_Right);
    QTRY_COMPARE(view()->currentPage(), 1);
    QTRY_VERIFY(!pages->item(1)->icon().pixmap(88, 124).toImage().allGray() ||
                pages->item(1)->icon().availableSizes().first().width() == 88);
    // The second attachment came with an outline.
    pane()->nextAttachment();
    auto *outline = part<QTreeWidget>(u"pdfOutline"_s);
    QTRY_COMPARE(outline->topLevelItemCount(), 2);
    pane()->side()->setTab(PdfSide::Outline);
    QVERIFY(outline->isVisible());
    outline->setFocus();
    outline->setCurrentItem(outline->topLevelItem(0)->child(0));
    QTRY_COMPARE(view()->currentPage(), 1);
    outline->setCurrentItem(outline->topLevelItem(1)); // leads out of the document: nothing moves
    QCOMPARE(view()->currentPage(), 1);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F4);
    QVERIFY(!pane()->side()->isVisible() && view()->hasFocus());
}

void ReviewReadingTest::findsInAllAttachments()
{
    read(u"115"_s);
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    part<QLineEdit>(u"pdfFindLineEdit"_s)->setText(u"근거"_s);
    auto *hits = part<QListWidget>(u"pdfHitList"_s);
    QTRY_COMPARE(hits->count(), 2);
    QVERIFY(pane()->side()->isVisible());
    QTRY_VERIFY(hits->parentWidget()->findChild<QLabel *>()->text().contains(u"2"_s));
    QVERIFY(hits->item(0)->text().contains(u"근거는 다음 쪽"_s));
    hits->setFocus();
    hits->setCurrentRow(1);
    QTRY_COMPARE(view()->currentPage(), 1);
    // What no attachment has is said; another search replaces this one.
    part<QLineEdit>(u"pdfFindLineEdit"_s)->setText(u"없는말"_s);
    QTRY_VERIFY(hits->parentWidget()->findChild<QLabel *>()->text().contains(u"none"_s));
    QCOMPARE(hits->count(), 0);
}

void ReviewReadingTest::remembersPassages()
{
    read(u"115"_s);
    QSignalSpy noticed(m_page.get(), &ReviewPage::noticed);
    QTest::keyClick(view(), Qt::Key_M); // nothing is selected
    QCOMPARE(noticed.size(), 1);
    QVERIFY(kept(u"115"_s).all().isEmpty());
    rememberTwoWords();
    // On disk at once, before a word of the note is typed.
    QCOMPARE(kept(u"115"_s).all().size(), 1);
    const review::Passage passage = kept(u"115"_s).all().first();
    QCOMPARE(passage.text, u"서버 32대를"_s);
    QCOMPARE(passage.quads.size(), 1);
    QCOMPARE(passage.file,
             must(m_world->desk->work(ReviewCall::id(u"115"_s))).proposal.attachments.first().sha256);
    auto *note = part<QPlainTextEdit>(u"passageNote"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"m and 3 stay letters"_s);
    m_page->flush();
    QCOMPARE(kept(u"115"_s).all().first().note, u"m and 3 stay letters"_s);
    QCOMPARE(part<QListWidget>(u"passageList"_s)->count(), 1);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_M); // the same words once more
    QVERIFY(note->hasFocus());
    QCOMPARE(kept(u"115"_s).all().size(), 1);
    // Nothing of it stands in the review.
    const review::Work work = must(m_world->desk->work(ReviewCall::id(u"115"_s)));
    QVERIFY(!work.content.strengths.contains(u"letters"_s) &&
            !work.content.commentToApplicant.contains(u"32대를"_s));
    m_page->showProposal(ReviewCall::id(u"001"_s));
    QCOMPARE(part<QListWidget>(u"passageList"_s)->count(), 0);
    m_page->showProposal(ReviewCall::id(u"115"_s));
    QCOMPARE(part<QListWidget>(u"passageList"_s)->count(), 1);
}

void ReviewReadingTest::jumpsFromAnItem()
{
    read(u"115"_s);
    const QList<call::Item> items = m_world->desk->charter().rubric.items();
    auto *levels = part<LevelButtons>(u"levels_"_s + items.at(2).id.text());
    levels->setFocus();
    rememberTwoWords(); // of the item that is open
    QCOMPARE(kept(u"115"_s).all().first().item, items.at(2).id);
    QCOMPARE(part<QComboBox>(u"passageItem"_s)->currentData().toString(), items.at(2).id.text());
    pane()->nextAttachment();
    QTRY_COMPARE(view()->pageCount(), 3);
    levels->setFocus();
    QTest::keyClick(levels, Qt::Key_P);
    QTRY_COMPARE(view()->pageCount(), 2); // back in the file of the passage
    // Another item for it, chosen by hand.
    auto *combo = part<QComboBox>(u"passageItem"_s);
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    QCOMPARE(kept(u"115"_s).all().first().item, items.at(0).id);
}

void ReviewReadingTest::undoesPassages()
{
    read(u"115"_s);
    rememberTwoWords();
    auto *list = part<QListWidget>(u"passageList"_s);
    for (QPushButton *button : list->parentWidget()->findChildren<QPushButton *>())
        button->click();
    QVERIFY(kept(u"115"_s).all().isEmpty());
    view()->setFocus();
    m_page->undo();
    QCOMPARE(kept(u"115"_s).all().size(), 1);
    QCOMPARE(list->count(), 1);
}

void ReviewReadingTest::keepsNotesOfAFullDisk()
{
    read(u"115"_s);
    rememberTwoWords();
    m_world->memory().fillAfter(0);
    auto *note = part<QPlainTextEdit>(u"passageNote"_s);
    QTest::keyClicks(note, u"late"_s);
    QVERIFY(!m_page->flush());
    QVERIFY(!m_page->isSaved());
    QCOMPARE(note->toPlainText(), u"late"_s);
    m_page->showProposal(ReviewCall::id(u"001"_s)); // must not be left: it would be gone
    QCOMPARE(m_page->currentProposal(), ReviewCall::id(u"115"_s));
    m_world->memory().fillAfter(-1);
    QVERIFY(m_page->flush());
    QCOMPARE(kept(u"115"_s).all().first().note, u"late"_s);
}

void ReviewReadingTest::closesPassagesWithARecusal()
{
    read(u"054"_s);
    rememberTwoWords();
    must(m_world->desk->recuse({ReviewCall::id(u"054"_s), call::ConflictType::SameOrg, {}}));
    m_page->reload();
    QCOMPARE(part<QListWidget>(u"passageList"_s)->count(), 0);
    QCOMPARE(view()->pageCount(), 0);
    QCOMPARE(m_world->desk->notebook().passages(ReviewCall::id(u"054"_s)).error().code, ErrorCode::NotFound);
    m_page->undo();
    QCOMPARE(kept(u"054"_s).all().size(), 1);
}

void ReviewReadingTest::namesEverythingFocusable()
{
    read(u"115"_s);
    rememberTwoWords();
    for (const auto tab : {PdfSide::Pages, PdfSide::Outline, PdfSide::Passages, PdfSide::Hits}) {
        pane()->side()->setTab(tab);
        for (const QWidget *widget : pane()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2((button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

void ReviewReadingTest::ranksByDrag()
{
    RankingPage page(m_world->desk.get(), &m_themes);
    page.resize(1366, 696);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *table = page.findChild<DataTable *>(u"rankingTableView"_s);
    const auto rankOf = [this](const QString &id) {
        return m_world->desk->notebook().ranking().value()->rankOf(base::ProposalId(id));
    };
    const auto drag = [table](int from, int to, double within) {
        const auto at = [table](int row, double part) {
            return QPoint(200, table->rowViewportPosition(row) + int(table->rowHeight(row) * part));
        };
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, at(from, 0.5));
        const QPoint end = at(to, within);
        QMouseEvent move(QEvent::MouseMove, end, table->viewport()->mapToGlobal(end), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table->viewport(), &move);
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, end);
    };
    const QString third = table->rows()->idAt(2);
    drag(2, 0, 0.1); // to the top
    QCOMPARE(rankOf(third), 1);
    QCOMPARE(table->currentId(), third);
    const QString second = table->rows()->idAt(1);
    drag(0, 1, 0.5); // onto the one below: a tie
    QCOMPARE(rankOf(third), 1);
    QCOMPARE(rankOf(second), 1);
    const auto spoken = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(spoken.begin(), spoken.end(),
                        [](const QLabel *label) { return label->accessibleName().endsWith(u"tied."_s); }));
    page.undo();
    QCOMPARE(rankOf(second), 2);
    page.undo();
    QCOMPARE(table->rows()->idAt(2), third);
    drag(0, 0, 0.9); // nowhere
    QCOMPARE(table->rows()->idAt(2), third);
}

QTEST_MAIN(ReviewReadingTest)
#include "reviewreadingtest.moc"
