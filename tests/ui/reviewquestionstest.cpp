// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpagefixture.h"

#include "dialogue/typed.h"
#include "exchange/linked.h"
#include "office/desk.h"
#include "viewmodel/format.h"
#include "viewmodel/language.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/banner.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/questionbar.h"
#include "widgets/review/reviewpage.h"
#include "widgets/review/scorefoot.h"
#include "widgets/review/versionspage.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace simsa;
using namespace simsa::widgets;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using test::must;
using test::ReviewCall;

/// Questions to the reviewer and of the reviewer, and a review that was sealed twice, by keyboard.
class ReviewQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void nothingToShow();
    void answersAndLeavesTheReview();
    void answersByANewVersion();
    void asksTheOffice();
    void typedSurvivesAnything();
    void fullDiskKeepsItOnTheScreen();
    void readsAnswersToOthers();
    void recusedShowsNothing();
    void choosesOfTwoVersions();
    void tellsHowFarEachReviewIs();
    void namesEverythingFocusable();

private:
    void makePage();
    void exchangeAll();
    /// The office sends the review of `number` back.
    void sendBack(const QString &number, const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Everything in `part` that can have the focus has a name.
    static void auditNames(const QWidget *part);
    [[nodiscard]] QPlainTextEdit *edit(const QString &name) const
    {
        return m_page->findChild<QPlainTextEdit *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QuestionBar *bar() const { return m_page->findChild<QuestionBar *>(); }
    [[nodiscard]] review::Work work(const QString &number) const
    {
        return must(m_world->desk->work(ReviewCall::id(number)));
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : bar()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'|');
    }

    viewmodel::Language m_language;
    ThemeController m_themes;
    std::unique_ptr<ReviewCall> m_world;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewQuestionsTest::initTestCase()
{
    m_themes.applyTo(qApp);
    m_themes.setMotionAllowed(false);
}

void ReviewQuestionsTest::init()
{
    m_language.set(viewmodel::Language::Id::English);
    m_world = std::make_unique<ReviewCall>();
    m_world->reviewSome();
    makePage();
}

void ReviewQuestionsTest::cleanup()
{
    m_world->memory().fillAfter(-1);
    m_page.reset();
    m_world.reset();
}

void ReviewQuestionsTest::makePage()
{
    m_page = shownReviewPage(*m_world, &m_themes);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReviewQuestionsTest::exchangeAll()
{
    m_world->cast.sync(m_world->cast.first);
    m_world->cast.sync(m_world->cast.office);
    m_world->cast.sync(m_world->cast.office);
    m_world->cast.sync(m_world->cast.first);
    must(m_world->desk->refresh());
    m_page->reload();
}

void ReviewQuestionsTest::sendBack(const QString &number, const QString &text)
{
    exchangeAll();
    auto ledger = m_world->cast.ledger(m_world->cast.office);
    dialogue::Dialogue office(m_world->cast.seat(m_world->cast.office), ledger, {});
    must(office.returnReview(*work(number).sealed, text));
    exchangeAll();
}

void ReviewQuestionsTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key, modifiers);
}

void ReviewQuestionsTest::type(const QString &text)
{
    auto *focused = qobject_cast<QPlainTextEdit *>(m_page->focusWidget());
    QVERIFY(focused);
    focused->insertPlainText(text); // as an input method commits
}

void ReviewQuestionsTest::auditNames(const QWidget *part)
{
    for (const QWidget *widget : part->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
            continue;
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2((named && !named->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
    }
}

void ReviewQuestionsTest::nothingToShow()
{
    m_page->showProposal(ReviewCall::id(u"001"_s));
    QVERIFY(!bar()->isVisible());
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // nothing to answer
    QVERIFY(!bar()->isVisible());
}

void ReviewQuestionsTest::answersAndLeavesTheReview()
{
    sendBack(u"001"_s, u"Why 4 in <b>1.1</b>?"_s);
    // The list says so with a glyph and a word, and the key for what is left leads there.
    auto *list = m_page->findChild<ProposalList *>();
    const QModelIndex index = list->model()->index(list->model()->rowOf(ReviewCall::id(u"001"_s)));
    QCOMPARE(index.data(viewmodel::StatusRole).toInt(), static_cast<int>(viewmodel::Status::Returned));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"question"_s));
    list->view()->setFocus();
    QStringList seen;
    for (int i = 0; i < 14 && !seen.contains(u"SIM26-001"_s); ++i) {
        key(Qt::Key_F7);
        seen += m_page->currentProposal().text();
    }
    QVERIFY(seen.contains(u"SIM26-001"_s));
    QVERIFY(bar()->isVisible());
    QVERIFY2(shown().contains(u"The office sent this review back"_s), qPrintable(shown()));
    QCOMPARE(m_page->findChild<QLabel *>(u"returnedQuestionLabel"_s)->text(), u"Why 4 in <b>1.1</b>?"_s);
    QVERIFY(!button(u"sendAnswerButton"_s)->isEnabled());
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit(u"returnAnswerEdit"_s)->hasFocus());
    type(u"근거가 분명합니다."_s);
    key(Qt::Key_Tab);
    QVERIFY(button(u"sendAnswerButton"_s)->hasFocus());
    const auto before = work(u"001"_s).sealed;
    QSignalSpy sent(m_page.get(), &ReviewPage::questionSent);
    key(Qt::Key_Space);
    QCOMPARE(sent.count(), 1);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!work(u"001"_s).returned);
    QCOMPARE(work(u"001"_s).sealed, before);
    QCOMPARE(dialogueOf(*m_world->desk).threads().first().reply->text, u"근거가 분명합니다."_s);
}

void ReviewQuestionsTest::answersByANewVersion()
{
    sendBack(u"036"_s, u"Is table 3 the right one?"_s);
    m_page->showProposal(ReviewCall::id(u"036"_s));
    button(u"answerByNewVersionButton"_s)->click();
    QVERIFY(edit(u"reasonTextEdit"_s)->hasFocus());
    type(u"It was table 4."_s);
    call::ReviewContent content = work(u"036"_s).content;
    content.levels = m_world->levels({5, 4, 5, 3, 4, 4, 3, 4});
    must(m_world->desk->record(ReviewCall::id(u"036"_s), content));
    m_page->reload();
    QVERIFY(bar()->isVisible());
    QVERIFY(m_page->flush());
    // The reason is kept, too: by the time another window shows it, it is there.
    makePage();
    m_page->showProposal(ReviewCall::id(u"036"_s));
    QCOMPARE(edit(u"reasonTextEdit"_s)->toPlainText(), u"It was table 4."_s);
    m_page->openSealPreview();
    emit m_page->findChild<PreviewSheet *>()->accepted();
    QVERIFY(!work(u"036"_s).returned);
    QVERIFY(!bar()->isVisible());
    QVERIFY(dialogueOf(*m_world->desk).threads().first().newVersion.has_value());
    QCOMPARE(must(dialogue::typedAt(m_world->seat(), dialogue::reasonPlace(ReviewCall::id(u"036"_s)))),
             dialogue::Typed());
}

void ReviewQuestionsTest::asksTheOffice()
{
    m_page->showProposal(ReviewCall::id(u"115"_s));
    m_page->findChild<QListView *>(u"proposalListView"_s)->setFocus();
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit(u"askOfficeEdit"_s)->hasFocus());
    QVERIFY(!button(u"askOfficeButton"_s)->isEnabled());
    type(u"예산표가 있습니까?"_s);
    key(Qt::Key_Tab);
    QVERIFY(button(u"askOfficeButton"_s)->hasFocus());
    key(Qt::Key_Space);
    QCOMPARE(dialogueOf(*m_world->desk).threads().first().text, u"예산표가 있습니까?"_s);
    QVERIFY2(shown().contains(u"1, 1 not answered yet"_s), qPrintable(shown()));
    button(u"unfoldQuestionsButton"_s)->click();
    QTRY_VERIFY2(shown().contains(u"예산표가 있습니까?"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"has not answered yet"_s), qPrintable(shown()));
}

void ReviewQuestionsTest::typedSurvivesAnything()
{
    const base::ProposalId id = ReviewCall::id(u"115"_s);
    m_page->showProposal(id);
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"반쯤 쓴"_s);
    QTRY_COMPARE(must(dialogue::typedAt(m_world->seat(), dialogue::askingPlace(id))).text, u"반쯤 쓴"_s);
    // Put aside, another proposal and back, another window.
    key(Qt::Key_Escape);
    QVERIFY(!edit(u"askOfficeEdit"_s)->isVisible());
    m_page->showProposal(ReviewCall::id(u"001"_s));
    QVERIFY(!bar()->isVisible());
    m_page->showProposal(id);
    QVERIFY(edit(u"askOfficeEdit"_s)->isVisible());
    QCOMPARE(edit(u"askOfficeEdit"_s)->toPlainText(), u"반쯤 쓴"_s);
    makePage();
    m_page->showProposal(id);
    QCOMPARE(edit(u"askOfficeEdit"_s)->toPlainText(), u"반쯤 쓴"_s);
    button(u"askOfficeButton"_s)->click();
    QCOMPARE(must(dialogue::typedAt(m_world->seat(), dialogue::askingPlace(id))), dialogue::Typed());
    QVERIFY(!edit(u"askOfficeEdit"_s)->isVisible());
}

void ReviewQuestionsTest::fullDiskKeepsItOnTheScreen()
{
    const base::ProposalId id = ReviewCall::id(u"115"_s);
    m_page->showProposal(id);
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    m_world->memory().fillAfter(0);
    type(u"물음"_s);
    QVERIFY(!m_page->flush());
    QVERIFY(!m_page->isSaved());
    QVERIFY(m_page->findChild<Banner *>(u"reviewBanner"_s)->isVisible());
    m_page->showProposal(ReviewCall::id(u"001"_s));
    QCOMPARE(m_page->currentProposal(), id); // it would be gone
    QCOMPARE(edit(u"askOfficeEdit"_s)->toPlainText(), u"물음"_s);
    m_world->memory().fillAfter(-1);
    QVERIFY(m_page->flush());
    QVERIFY(m_page->isSaved());
    QCOMPARE(must(dialogue::typedAt(m_world->seat(), dialogue::askingPlace(id))).text, u"물음"_s);
}

void ReviewQuestionsTest::readsAnswersToOthers()
{
    // What somebody else asked comes as the office's answer alone.
    const record::Question answer{ReviewCall::id(u"115"_s),
                                  {},
                                  true,
                                  must(record::ThreadId::fromRaw(QByteArray(16, 'x'))),
                                  u"Where is the budget?"_s,
                                  u"In annex 3."_s};
    m_world->cast.state(m_world->cast.office, record::Type::Question, record::toJson(answer));
    exchangeAll();
    m_page->showProposal(ReviewCall::id(u"115"_s));
    button(u"unfoldQuestionsButton"_s)->click();
    QTRY_VERIFY2(shown().contains(u"Where is the budget?"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"In annex 3."_s), qPrintable(shown()));
    QVERIFY(!work(u"115"_s).returned);
}

void ReviewQuestionsTest::recusedShowsNothing()
{
    const base::ProposalId id = ReviewCall::id(u"115"_s);
    must(dialogueOf(*m_world->desk).ask(id, u"Anything?"_s));
    must(m_world->desk->recuse({id, call::ConflictType::Family, {}}));
    m_page->reload();
    m_page->showProposal(id);
    QVERIFY(!bar()->isVisible());
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bar()->isVisible());
}

void ReviewQuestionsTest::choosesOfTwoVersions()
{
    support::Actor laptop = m_world->cast.secondLaptop(m_world->cast.first);
    exchange::Changes contacts;
    exchange::keepContacts(
        contacts, m_world->cast.charter.call,
        {m_world->cast.contact(m_world->cast.office), m_world->cast.contact(m_world->cast.chair)});
    must(laptop.vault->write(contacts));
    must(exchange::linkDevice(*laptop.vault, m_world->cast.contact(m_world->cast.first)));
    must(exchange::linkDevice(*m_world->cast.first.vault, m_world->cast.contact(laptop)));
    m_world->cast.clock.advance(60);
    const call::ReviewContent theirs = m_world->complete({1, 1, 1, 1, 1, 1, 1, 1});
    const call::ReviewContent ours = work(u"036"_s).content;
    m_world->cast.state(laptop, record::Type::Review,
                        record::toJson(record::Review{ReviewCall::id(u"036"_s), theirs, {}, {}}));
    m_world->cast.sync(laptop);
    exchangeAll();
    m_page->showProposal(ReviewCall::id(u"036"_s));
    QCOMPARE(work(u"036"_s).content, theirs);
    QVERIFY2(shown().contains(u"two computers"_s), qPrintable(shown()));
    button(u"compareVersionsButton"_s)->click();
    auto *table = m_page->findChild<QTableView *>(u"versionsTable"_s);
    QVERIFY(table->isVisible() && table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 8); // the levels; the texts are the same
    auditNames(m_page->findChild<VersionsPage *>());
    key(Qt::Key_Right); // the first of the other version
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Space); // and back
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Space);
    QVERIFY(table->model()->index(0, 2).data().toString().startsWith(u"●"_s));
    call::ReviewContent combined = theirs;
    combined.levels.insert(ours.levels.firstKey(), ours.levels.first());
    combined.levels.insert(ours.levels.lastKey(), ours.levels.last());
    button(u"keepChoiceButton"_s)->click();
    QCOMPARE(work(u"036"_s).content, combined);
    QVERIFY(edit(u"reasonTextEdit"_s)->hasFocus());
    edit(u"reasonTextEdit"_s)->setFocus();
    type(u"This one."_s);
    m_page->openSealPreview();
    emit m_page->findChild<PreviewSheet *>()->accepted();
    QVERIFY(work(u"036"_s).versions.isEmpty());
    QVERIFY(!bar()->isVisible());
    const auto ledger = must(m_world->seat().ledger());
    const auto sealed = must(record::reviewFromJson(ledger.find(*work(u"036"_s).sealed)->record.body));
    QCOMPARE(sealed.supersedes.size(), 2);
    QCOMPARE(sealed.content, combined);
}

void ReviewQuestionsTest::tellsHowFarEachReviewIs()
{
    const auto foot = [this] {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<ScoreFoot *>()->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'|');
    };
    const auto checkpoint = [this] {
        m_world->cast.clock.advance(3600);
        const auto office = must(office::Desk::open(m_world->cast.seat(m_world->cast.office)));
        must(office->writeCheckpoint(m_world->cast.crl()));
        exchangeAll();
    };
    m_page->showProposal(ReviewCall::id(u"036"_s));
    QVERIFY2(foot().contains(u"waiting to be sent"_s), qPrintable(foot()));
    QCOMPARE(m_world->desk->standing().waiting, 0);
    must(dialogueOf(*m_world->desk).ask(ReviewCall::id(u"115"_s), u"?"_s));
    QCOMPARE(m_world->desk->standing().waiting, 1); // nothing that waits is left out
    exchangeAll();
    QCOMPARE(m_world->desk->standing().waiting, 0);
    QVERIFY2(foot().contains(u"Uploaded, not acknowledged yet"_s), qPrintable(foot()));
    checkpoint();
    const QDateTime then = m_world->cast.clock.now();
    const QString by = u"Acknowledged by checkpoint 2, "_s + viewmodel::format::dateTime(then);
    QVERIFY2(foot().contains(by), qPrintable(foot()));
    // A later one acknowledges nothing again.
    checkpoint();
    QVERIFY2(foot().contains(by), qPrintable(foot()));
    QCOMPARE(*m_world->desk->standing().checkpoint, 3);
    // Of another day the line names the day.
    const auto texts = [&](const QDateTime &now) {
        return viewmodel::standingTexts(m_world->desk->standing(), now, now).acknowledged;
    };
    const QDateTime third = m_world->cast.clock.now();
    QVERIFY(texts(third.addDays(3)).contains(viewmodel::format::dateTime(third)));
    QVERIFY(!texts(third).contains(viewmodel::format::dateTime(third)));
}

void ReviewQuestionsTest::namesEverythingFocusable()
{
    for (const auto language : {viewmodel::Language::Id::Korean, viewmodel::Language::Id::English}) {
        m_language.set(language);
        if (!work(u"001"_s).returned)
            sendBack(u"001"_s, u"?"_s);
        m_page->showProposal(ReviewCall::id(u"001"_s));
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auditNames(bar());
    }
}

QTEST_MAIN(ReviewQuestionsTest)
#include "reviewquestionstest.moc"
