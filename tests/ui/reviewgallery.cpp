// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// simsa_review_gallery [--dark] [--english] [--page review|comments|pledge|recused|recuse|seal|failed|table]
// [--size WxH]: the review page over invented data, to be looked at. --grab FILE.png writes a picture and
// ends.
#include "reviewcall.h"

#include "documents/proposaldocument.h"
#include "viewmodel/language.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/toast.h"
#include "widgets/review/pdfview.h"
#include "widgets/review/reviewpage.h"
#include "widgets/review/reviewstatus.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace simsa;
using namespace simsa::widgets;

namespace {

QList<QByteArray> pdfs(const call::Proposal &proposal)
{
    const documents::ProposalText text{proposal.id,
                                       proposal.title.ko,
                                       proposal.orgName.ko,
                                       QStringLiteral("LLM"),
                                       proposal.request.preferred.text().left(4),
                                       proposal.request.nodes,
                                       proposal.request.months,
                                       proposal.receivedAt,
                                       7};
    return {test::must(documents::proposalPdf(text)), test::must(documents::summaryPdf(text))};
}

void openPage(ReviewPage &page, test::ReviewCall &world, const QString &name)
{
    const auto press = [&page](const char *button) {
        if (auto *found = page.findChild<QPushButton *>(QLatin1String(button)))
            found->click();
    };
    page.showProposal(test::ReviewCall::id(name == QLatin1String("recused") ? QStringLiteral("091")
                                                                            : QStringLiteral("115")));
    if (name == QLatin1String("recuse"))
        press("recuseButton");
    if (name == QLatin1String("table"))
        page.toggleTable();
    if (name == QLatin1String("seal") || name == QLatin1String("comments")) {
        call::ReviewContent content = world.complete({5, 4, 4, 3, 4, 5, 5, 4});
        content.strengths += QStringLiteral(" 나라대학교 자료와도 견주었다.");
        if (name == QLatin1String("comments"))
            content.weaknesses.clear();
        test::must(world.desk->record(page.currentProposal(), content));
        page.reload();
        page.showProposal(test::ReviewCall::id(QStringLiteral("082")));
        page.showProposal(test::ReviewCall::id(QStringLiteral("115")));
        if (name == QLatin1String("seal"))
            page.openSealPreview();
        else
            page.findChild<QPlainTextEdit *>(QStringLiteral("weaknessesTextEdit"))->setFocus();
    }
    if (name == QLatin1String("failed")) {
        world.memory().fillAfter(0);
        page.findChild<QPlainTextEdit *>(QStringLiteral("strengthsTextEdit"))
            ->appendPlainText(QStringLiteral("+"));
        page.flush();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("english"), {}},
                       {QStringLiteral("page"), {}, QStringLiteral("name"), QStringLiteral("review")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")},
                       {QStringLiteral("grab"), {}, QStringLiteral("file")}});
    parser.process(application);
    viewmodel::Language language;
    language.set(parser.isSet(QStringLiteral("english")) ? viewmodel::Language::Id::English
                                                         : viewmodel::Language::Id::Korean);
    ThemeController themes;
    themes.applyTo(&application);
    themes.setMotionAllowed(false);
    if (parser.isSet(QStringLiteral("dark")))
        themes.setChoice(ThemeController::Choice::Dark);
    test::ReviewCall world(pdfs);
    const QString page = parser.value(QStringLiteral("page"));
    if (page != QLatin1String("pledge"))
        world.reviewSome();
    MainFrame frame(&themes, &language);
    auto *review = new ReviewPage({world.desk.get(),
                                   world.seat(),
                                   &themes,
                                   QStringLiteral(SIMSA_PDF_WORKER),
                                   {QStringLiteral("홍심사"), QStringLiteral("나라대학교")},
                                   {}});
    frame.addPage(QStringLiteral("review"), review);
    frame.setPageTitle(QStringLiteral("review"), ReviewPage::tr("Review"));
    frame.setPageCount(QStringLiteral("review"), world.desk->standing().remaining);
    frame.setPanes(QStringLiteral("review"), review->panes());
    for (QAction *action : review->commands())
        frame.addCommand(QStringLiteral("review"), action);
    frame.setCall(world.desk->charter().title.in(!parser.isSet(QStringLiteral("english"))));
    frame.setPerson(world.cast.first.name.in(!parser.isSet(QStringLiteral("english"))));
    const auto status = [&] {
        showStanding(*world.desk, world.clock().now(), review->isSaved(), *frame.status());
    };
    QObject::connect(review, &ReviewPage::changed, &frame, status);
    QObject::connect(review, &ReviewPage::noticed, frame.toast(),
                     [&frame](const QString &message) { frame.toast()->say(message); });
    QObject::connect(&frame, &MainFrame::undoRequested, review, &ReviewPage::undo);
    QObject::connect(&frame, &MainFrame::redoRequested, review, &ReviewPage::redo);
    QObject::connect(&frame, &MainFrame::tableTwinRequested, review, &ReviewPage::toggleTable);
    QObject::connect(&frame, &MainFrame::quitRequested, &application, &QApplication::quit);
    status();
    frame.showPage(QStringLiteral("review"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    frame.resize(size.value(0).toInt(), size.value(1).toInt());
    frame.setWindowFlag(Qt::FramelessWindowHint); // the picture has no title bar
    frame.show();
    QTimer::singleShot(0, &frame, [&] { openPage(*review, world, page); });
    if (parser.isSet(QStringLiteral("grab")))
        QTimer::singleShot(3000, &frame, [&] {
            frame.grab().save(parser.value(QStringLiteral("grab")));
            QApplication::quit();
        });
    return QApplication::exec();
}
