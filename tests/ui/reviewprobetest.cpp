// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpagefixture.h"

#include "models/pdfhost/pdfhostsamples.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/pdfview.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/reviewpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace simsa;
using namespace simsa::widgets;
using namespace Qt::StringLiterals;
using test::must;
using test::ReviewCall;

namespace {

double msOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1'000'000.0;
}

/// Measures how long the event loop is held by each event.
class ProbeApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        QElapsedTimer clock;
        clock.start();
        const bool done = QApplication::notify(receiver, event);
        m_inside = false;
        m_longest = std::max(m_longest, msOf(clock));
        return done;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    double m_longest = 0;
    bool m_inside = false;
};

QList<QByteArray> attachments(const call::Proposal &proposal)
{
    QStringList pages;
    for (int page = 0; page < 12; ++page)
        pages.append(u"%1\n%2쪽 서버를 신청한다"_s.arg(proposal.title.ko).arg(page + 1));
    return {tests::pdfOf(pages), tests::pdfWithOutline()};
}

} // namespace

/// The event loop over a scripted evening. Each step is done in three sessions and its best one counts, so
/// that other work of the machine is not taken for ours: above 100 ms fails, above 16 ms is reported.
class ReviewProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }
    void neverHoldsTheEventLoop();
    void showsTheFirstPageSoon();

private:
    using Step = std::pair<QString, std::function<void()>>;
    [[nodiscard]] QList<Step> script();
    void openWorld();

    ThemeController m_themes;
    std::unique_ptr<ReviewCall> m_world;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewProbeTest::openWorld()
{
    m_page.reset();
    m_world = std::make_unique<ReviewCall>(attachments);
    m_world->reviewSome();
    m_page = shownReviewPage(*m_world, &m_themes);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QList<ReviewProbeTest::Step> ReviewProbeTest::script()
{
    const auto key = [this](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), pressed, modifiers);
    };
    auto *view = m_page->findChild<PdfView *>();
    const auto type = [this](const QString &name, const QString &text) {
        auto *field = m_page->findChild<QPlainTextEdit *>(name);
        field->setFocus();
        // As an input method does.
        for (const QChar letter : text) {
            QInputMethodEvent commit;
            commit.setCommitString(letter);
            QCoreApplication::sendEvent(field, &commit);
        }
    };
    return {
        {u"next proposal"_s, [=] { key(Qt::Key_Down, Qt::ControlModifier); }},
        {u"page shown"_s, [=] { QVERIFY(QTest::qWaitFor([=] { return view->pageCount() == 12; })); }},
        {u"pages"_s, [=] { key(Qt::Key_PageDown); }},
        {u"strip"_s, [=] { key(Qt::Key_F4); }},
        {u"gap"_s, [=] { key(Qt::Key_F8); }},
        {u"level"_s, [=] { key(Qt::Key_4); }},
        {u"comment"_s, [=] { type(u"strengthsTextEdit"_s, u"근거가 분명하다. "_s.repeated(8)); }},
        {u"saved"_s, [this] { QVERIFY(m_page->flush()); }},
        {u"undo"_s, [this] { m_page->undo(); }},
        {u"filter"_s,
         [this] {
             auto *list = m_page->findChild<ProposalList *>();
             list->filterLineEdit()->setFocus();
             QTest::keyClicks(list->filterLineEdit(), u"sim"_s);
             list->filterLineEdit()->clear();
             list->view()->setFocus();
         }},
        {u"group"_s, [=] { key(Qt::Key_G); }},
        {u"find"_s,
         [=, this] {
             key(Qt::Key_F, Qt::ControlModifier);
             QTest::keyClicks(m_page->focusWidget(), u"12"_s);
             QTest::qWait(400); // the search over all attachments runs meanwhile
             key(Qt::Key_Escape);
         }},
        {u"theme"_s,
         [this] {
             m_themes.setChoice(ThemeController::Choice::Dark);
             m_themes.setChoice(ThemeController::Choice::Light);
         }},
    };
}

void ReviewProbeTest::neverHoldsTheEventLoop()
{
    auto *probe = static_cast<ProbeApplication *>(qApp);
    QMap<QString, double> best;
    for (int session = 0; session < 3; ++session) {
        openWorld();
        for (const auto &[name, act] : script()) {
            QTest::qWait(20);
            probe->takeLongest();
            QElapsedTimer clock;
            clock.start();
            act();
            // What was called directly holds the loop as an event does; waiting is done in events.
            const bool waits = name == u"page shown"_s || name == u"find"_s;
            const double called = waits ? 0 : msOf(clock);
            QTest::qWait(60);
            const double longest = std::max(probe->takeLongest(), name == u"comment"_s ? 0 : called);
            best[name] = session == 0 ? longest : std::min(best.value(name), longest);
        }
    }
    // Another theme polishes every widget anew: once an evening, and told only.
    QStringList tooLong;
    for (auto it = best.cbegin(); it != best.cend(); ++it) {
        if (it.value() > 16)
            qInfo("stall: %s held the event loop for %.0f ms", qPrintable(it.key()), it.value());
        if (it.value() > 100 && it.key() != u"theme"_s)
            tooLong.append(it.key());
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u", "_s)));
}

void ReviewProbeTest::showsTheFirstPageSoon()
{
    double best = 1e9;
    openWorld();
    auto *view = m_page->findChild<PdfView *>();
    for (const QString &number : {u"115"_s, u"026"_s, u"054"_s, u"069"_s, u"115"_s, u"026"_s}) {
        QTest::qWait(200); // neighbours are fetched meanwhile
        QElapsedTimer clock;
        bool shown = false;
        const auto connection = connect(view, &PdfView::pageShown, this, [&shown] { shown = true; });
        clock.start();
        m_page->showProposal(ReviewCall::id(number));
        QVERIFY(QTest::qWaitFor([&shown] { return shown; }));
        best = std::min(best, msOf(clock));
        disconnect(connection);
    }
    qInfo("first page after selection: %.0f ms at best", best);
    QVERIFY2(best <= 100, qPrintable(QString::number(best)));
}

int main(int argc, char **argv)
{
    ProbeApplication application(argc, argv);
    ReviewProbeTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "reviewprobetest.moc"
