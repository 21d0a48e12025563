// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main states of the review page against pictures. Regenerate with SIMSA_GOLDEN_WRITE=1, then look at
// what changed before committing it.
#include "reviewcall.h"

#include "goldenimage.h"
#include "models/pdfhost/pdfhostsamples.h"
#include "viewmodel/language.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/pdfside.h"
#include "widgets/review/pdfview.h"
#include "widgets/review/rankingpage.h"
#include "widgets/review/reviewpage.h"

#include <QApplication>
#include <QFontInfo>
#include <QPushButton>
#include <QTest>

using namespace simsa;
using namespace simsa::widgets;
using namespace Qt::StringLiterals;
using test::ReviewCall;

class ReviewGoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    [[nodiscard]] std::unique_ptr<QWidget> make(const QString &state);

    ThemeController m_themes;
    viewmodel::Language m_language;
    std::unique_ptr<ReviewCall> m_world;
};

void ReviewGoldenTest::initTestCase()
{
    m_themes.applyTo(qApp);
    m_themes.setMotionAllowed(false);
    if (!QFontInfo(m_themes.theme().font()).family().contains(QLatin1String("NanumBarunGothic")))
        QSKIP("NanumBarunGothic is not installed: golden images cannot be compared");
}

void ReviewGoldenTest::looksAsDrawn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("korean");
    QTest::newRow("pledge-light") << "pledge" << false << true;
    QTest::newRow("draft-light") << "draft" << false << true;
    QTest::newRow("draft-en-dark") << "draft" << true << false;
    QTest::newRow("notes-en-light") << "notes" << false << false;
    QTest::newRow("sealed-en-light") << "sealed" << false << false;
    QTest::newRow("recused-dark") << "recused" << true << true;
    QTest::newRow("ranking-light") << "ranking" << false << true;
}

std::unique_ptr<QWidget> ReviewGoldenTest::make(const QString &state)
{
    if (state == u"ranking"_s)
        return std::make_unique<RankingPage>(m_world->desk.get(), &m_themes);
    auto page = std::make_unique<ReviewPage>(ReviewPageParts{
        m_world->desk.get(), m_world->seat(), &m_themes, QStringLiteral(SIMSA_PDF_WORKER), {}, {}});
    if (state == u"pledge"_s)
        return page;
    const QString number = state == u"recused"_s ? u"091"_s : state == u"sealed"_s ? u"001"_s : u"115"_s;
    page->showProposal(ReviewCall::id(number));
    return page;
}

void ReviewGoldenTest::looksAsDrawn()
{
    QFETCH(const QString, state);
    QFETCH(const bool, dark);
    QFETCH(const bool, korean);
    m_language.set(korean ? viewmodel::Language::Id::Korean : viewmodel::Language::Id::English);
    m_themes.setChoice(dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
    m_world = std::make_unique<ReviewCall>([](const call::Proposal &) {
        return QList<QByteArray>{
            tests::pdfOf({u"3. GPU 소요량 산정 근거\n서버 32대를 신청한다"_s, u"둘째 쪽"_s}),
            tests::pdfWithOutline()};
    });
    if (state != u"pledge"_s)
        m_world->reviewSome();
    const std::unique_ptr<QWidget> widget = make(state);
    widget->resize(1366, 696);
    widget->show();
    if (auto *view = widget->findChild<PdfView *>(); view && view->isVisible()) {
        // Words come after the picture of their page.
        QTRY_VERIFY(view->accessibleDescription().contains(u"32대"_s));
        if (state == u"notes"_s) {
            QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
            widget->findChild<PdfPane *>()->remember({});
        }
    }
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // no cursor that blinks
    QTRY_VERIFY(test::isAsDrawn(*widget, u"review-%1"_s.arg(QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(ReviewGoldenTest)
#include "reviewgoldentest.moc"
