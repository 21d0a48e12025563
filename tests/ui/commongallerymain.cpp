// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// simsa_gallery [--dark] [--english] [--page parts|welcome|unlock|sheet|palette|help|keys]: every part in a
// window, to be looked at. With QT_QPA_PLATFORM=offscreen and --grab FILE.png it writes a picture and ends.
#include "commongallery.h"

#include "viewmodel/language.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/toast.h"
#include "widgets/common/unlockpage.h"
#include "widgets/common/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QMenu>
#include <QTimer>

using namespace simsa;
using namespace simsa::widgets;
using viewmodel::Status;

namespace {

PreviewContent samplePreview()
{
    PreviewContent content;
    content.title = QStringLiteral("이대로 서명하고 봉인합니다");
    content.audience = QStringLiteral("평가 1건 · 위원회 3명과 나만 열 수 있음");
    content.bodyHtml =
        QStringLiteral("<p><b>SIM26-036</b> 단백질 언어모델 기반 효소 설계<br>등급 4 4 5 3 4 4 3 4 · 합계 "
                       "<b>81.00</b> · 추천 전체<br>강점 “선행 실험의 산정 근거가 분명하고…” (132자)</p>");
    content.findings = {{Finding::Severity::Warn,
                         QStringLiteral("강점 2행에 소속 이름 “이든바이오”가 있습니다"),
                         QStringLiteral("고치기")}};
    content.consequence = QStringLiteral("봉인 뒤에는 사유를 적고 새 판을 만듭니다");
    content.verb = QStringLiteral("서명하고 봉인");
    return content;
}

void fill(MainFrame &frame, ThemeController &themes)
{
    frame.addPage(QStringLiteral("welcome"), new WelcomePage(&themes), false);
    auto *unlock = new UnlockPage(&themes);
    frame.addPage(QStringLiteral("unlock"), unlock, false);
    frame.addPage(QStringLiteral("review"), new test::PartsSheet(&themes));
    frame.addPage(QStringLiteral("committee"), new QWidget);
    frame.addPage(QStringLiteral("packet"), new QWidget);
    frame.setPageTitle(QStringLiteral("review"), QStringLiteral("심사"));
    frame.setPageTitle(QStringLiteral("committee"), QStringLiteral("순위·비교"));
    frame.setPageTitle(QStringLiteral("packet"), QStringLiteral("보내기"));
    frame.setPageCount(QStringLiteral("review"), 17);
    frame.setPageCount(QStringLiteral("packet"), 2);
    unlock->setVault(QStringLiteral("문가람 심사위원 (가상)"),
                     QStringLiteral("2026 첨단 GPU 활용 지원 (가상) · 노트북 1"),
                     QStringLiteral("마지막으로 연 때 2026-02-11 09:12"));
    unlock->setNote(QStringLiteral("14:21에 자동으로 잠갔습니다."));
    unlock->showError(viewmodel::errorText({base::ErrorCode::PassphraseWrong, {}}));
    StatusItems *status = frame.status();
    status->set(StatusSlot::Saved, QStringLiteral("check"),
                QStringLiteral("모두 이 컴퓨터에 저장됨 14:32:07"), QStringLiteral("saved"),
                viewmodel::Tone::Ok);
    status->setGlyph(StatusSlot::Sealed, Status::Sealed, QStringLiteral("봉인, 보내기 대기 2"),
                     QStringLiteral("2"));
    status->setGlyph(StatusSlot::Acknowledged, Status::Acknowledged,
                     QStringLiteral("확인됨 18 (기점 7, 14:05)"), QStringLiteral("18"));
    status->set(StatusSlot::Depot, QStringLiteral("depot"), QStringLiteral("전달 저장소: 폴더, 14:05 닿음"),
                QStringLiteral("reached"));
    status->set(StatusSlot::Deadline, {}, QStringLiteral("마감 2026-02-20 18:00 · 9일 남음"),
                QStringLiteral("9"));
    auto *seal = new QAction(QStringLiteral("이 평가 봉인 미리보기"), &frame);
    seal->setShortcut(Qt::CTRL | Qt::Key_Return);
    seal->setProperty("english", QStringLiteral("Preview and seal this review"));
    seal->setProperty("where", QStringLiteral("심사"));
    frame.addCommand(QStringLiteral("review"), seal);
    auto *newer = new QAction(QStringLiteral("봉인한 평가 새 판 만들기…"), &frame);
    newer->setEnabled(false);
    newer->setProperty("disabledReason", QStringLiteral("사유가 필요합니다"));
    frame.addCommand(QStringLiteral("review"), newer);
    auto *welcome = frame.findChild<WelcomePage *>();
    welcome->setChecks({{true,
                         QStringLiteral("저장 공간 84.2 GB 남음"),
                         QStringLiteral("심사자료는 보통 0.5~2 GB입니다"),
                         {}},
                        {false, QStringLiteral("디스크 암호화를 확인하지 못했습니다"),
                         QStringLiteral("보관함은 따로 암호화되지만, 전체 디스크 암호화를 권합니다"),
                         QStringLiteral("켜는 방법")},
                        {true,
                         QStringLiteral("시계가 맞습니다"),
                         QStringLiteral("2026-02-11 14:30, 표준시와 0.4초 차이"),
                         {}},
                        {true,
                         QStringLiteral("열람 격리 사용 가능"),
                         QStringLiteral("PDF는 따로 가둔 프로세스에서 그려집니다"),
                         {}}});
}

void openPage(MainFrame &frame, ThemeController &themes, const QString &page)
{
    const bool own = page == QLatin1String("welcome") || page == QLatin1String("unlock");
    frame.showPage(own ? page : QStringLiteral("review"));
    if (!own) {
        auto *calls = new QMenu(&frame);
        calls->addAction(QStringLiteral("2026 첨단 GPU 활용 지원 (가상)"));
        frame.setCall(QStringLiteral("2026 첨단 GPU 활용 지원 (가상)"), calls);
        frame.setPerson(QStringLiteral("문가람 심사위원 (가상)"));
    }
    if (page == QLatin1String("sheet")) {
        themes.setMotionAllowed(false);
        (new PreviewSheet(&themes, frame.pageArea()))->open(samplePreview());
        frame.toast()->say(QStringLiteral("036 평가를 봉인했습니다. 보내기 대기 3건"),
                           QStringLiteral("보기"));
    } else if (page == QLatin1String("palette")) {
        frame.findChild<CommandPalette *>()->open(QStringLiteral("ㅂㅇ"));
    } else if (page == QLatin1String("help")) {
        frame.menu()->action(FrameCommand::Help)->trigger();
    } else if (page == QLatin1String("keys")) {
        frame.menu()->action(FrameCommand::Keys)->trigger();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("english"), {}},
                       {QStringLiteral("page"), {}, QStringLiteral("name"), QStringLiteral("parts")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")},
                       {QStringLiteral("grab"), {}, QStringLiteral("file")}});
    parser.process(application);
    viewmodel::Language language;
    language.set(parser.isSet(QStringLiteral("english")) ? viewmodel::Language::Id::English
                                                         : viewmodel::Language::Id::Korean);
    ThemeController themes;
    themes.applyTo(&application);
    if (parser.isSet(QStringLiteral("dark")))
        themes.setChoice(ThemeController::Choice::Dark);
    MainFrame frame(&themes, &language);
    fill(frame, themes);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    frame.resize(size.value(0).toInt(), size.value(1).toInt());
    frame.show();
    QObject::connect(&frame, &MainFrame::quitRequested, &application, &QApplication::quit);
    QTimer::singleShot(0, &frame, [&] { openPage(frame, themes, parser.value(QStringLiteral("page"))); });
    if (parser.isSet(QStringLiteral("grab")))
        QTimer::singleShot(700, &frame, [&] {
            frame.grab().save(parser.value(QStringLiteral("grab")));
            QApplication::quit();
        });
    return QApplication::exec();
}
