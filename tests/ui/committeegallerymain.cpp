// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// simsa_committee_gallery [--dark] [--english] --page NAME [--grab FILE.png] [--qm FILE]: the pages of
// committee and office with the invented call. NAME: arrivals matrix texts plan decisions counterseal
// overview people intake bundles checkpoints packets capacity capacity-roadmap capacity-preview verify
// verify-partly verify-fails
#include "committeedemo.h"

#include "viewmodel/committeesession.h"
#include "viewmodel/language.h"
#include "widgets/committee/arrivalspage.h"
#include "widgets/committee/countersealpage.h"
#include "widgets/committee/decisionspage.h"
#include "widgets/committee/matrixpage.h"
#include "widgets/committee/matrixtable.h"
#include "widgets/committee/planpage.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/themecontroller.h"
#include "widgets/office/bundlespage.h"
#include "widgets/office/capacitypage.h"
#include "widgets/office/checkpointspage.h"
#include "widgets/office/intakepage.h"
#include "widgets/office/overviewpage.h"
#include "widgets/office/packetspage.h"
#include "widgets/office/peoplepage.h"
#include "widgets/office/verifypage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTimer>

using namespace simsa;
using namespace simsa::widgets;
using viewmodel::PacketVerdictForm;
using viewmodel::Status;

namespace {

const QStringList committeePages{QStringLiteral("counterseal"), QStringLiteral("arrivals"),
                                 QStringLiteral("matrix"), QStringLiteral("plan"),
                                 QStringLiteral("decisions")};

void addCommittee(MainFrame &frame, viewmodel::CommitteeSession *session, ThemeController *themes,
                  bool korean)
{
    frame.addPage(QStringLiteral("counterseal"), new CountersealPage(session, themes));
    frame.addPage(QStringLiteral("arrivals"), new ArrivalsPage(session, themes));
    frame.addPage(QStringLiteral("matrix"), new MatrixPage(session, themes));
    frame.addPage(QStringLiteral("plan"), new PlanPage(session, themes));
    frame.addPage(QStringLiteral("decisions"), new DecisionsPage(session, themes));
    const QStringList ko{QStringLiteral("확인 서명"), QStringLiteral("도착"), QStringLiteral("점수표"),
                         QStringLiteral("배분안"), QStringLiteral("결정")};
    const QStringList en{QStringLiteral("Countersign"), QStringLiteral("Arrived"), QStringLiteral("Scores"),
                         QStringLiteral("Plan"), QStringLiteral("Decisions")};
    for (int i = 0; i < committeePages.size(); ++i)
        frame.setPageTitle(committeePages.at(i), (korean ? ko : en).at(i));
    frame.setPageCount(QStringLiteral("arrivals"), 3);
}

void addOffice(MainFrame &frame, viewmodel::OfficeSession *session, ThemeController *themes, bool korean,
               PacketVerdictForm form)
{
    frame.addPage(QStringLiteral("overview"), new OverviewPage(session, themes));
    auto *intake = new IntakePage(session, themes);
    frame.addPage(QStringLiteral("intake"), intake);
    frame.addPage(QStringLiteral("people"), new PeoplePage(session, themes));
    frame.addPage(QStringLiteral("bundles"), new BundlesPage(session, themes));
    frame.addPage(QStringLiteral("checkpoints"), new CheckpointsPage(session, themes));
    frame.addPage(QStringLiteral("packets"), new PacketsPage(session, themes));
    auto *verify = new VerifyPage(themes);
    frame.addPage(QStringLiteral("verify"), verify);
    auto *outlook = new viewmodel::OutlookSession([](const auto &) { return base::Result<>(); }, &frame);
    outlook->load(test::demoOffice().charter, test::demoOutlook());
    frame.addPage(QStringLiteral("capacity"), new CapacityPage(outlook, themes));
    const QStringList ids{QStringLiteral("overview"),    QStringLiteral("intake"),
                          QStringLiteral("people"),      QStringLiteral("bundles"),
                          QStringLiteral("checkpoints"), QStringLiteral("packets"),
                          QStringLiteral("verify"),      QStringLiteral("capacity")};
    const QStringList ko{QStringLiteral("개요"),      QStringLiteral("접수"),      QStringLiteral("사람"),
                         QStringLiteral("심사자료"),  QStringLiteral("도착·기점"), QStringLiteral("증빙자료"),
                         QStringLiteral("증빙 확인"), QStringLiteral("용량")};
    const QStringList en{QStringLiteral("Overview"), QStringLiteral("Intake"),      QStringLiteral("People"),
                         QStringLiteral("Material"), QStringLiteral("Checkpoints"), QStringLiteral("Packets"),
                         QStringLiteral("Verify"),   QStringLiteral("Capacity")};
    for (int i = 0; i < ids.size(); ++i)
        frame.setPageTitle(ids.at(i), (korean ? ko : en).at(i));
    intake->setReport(test::demoIntake());
    verify->setReport(test::demoPacket(form));
}

void prepare(MainFrame &frame, viewmodel::CommitteeSession *session, const QString &page)
{
    if (page == QLatin1String("matrix") || page == QLatin1String("texts"))
        if (auto *matrix = frame.findChild<MatrixPage *>()) {
            matrix->findChild<QLineEdit *>(QStringLiteral("matrixQueryLineEdit"))
                ->setText(QStringLiteral("sd≥7.5 and not state:withdrawn sort:-sd"));
            matrix->findChild<MatrixTable *>()->setCurrentProposal(
                base::ProposalId(QStringLiteral("SIM26-113")));
            if (page == QLatin1String("texts"))
                emit matrix->findChild<MatrixTable *>()->activated();
        }
    if (auto *capacity = frame.findChild<CapacityPage *>()) {
        if (page == QLatin1String("capacity-roadmap"))
            capacity->showView(CapacityPage::Roadmap);
        if (page == QLatin1String("capacity-preview"))
            capacity->setPreview(test::demoPreview());
    }
    if (page == QLatin1String("plan"))
        if (auto *plan = frame.findChild<PlanPage *>())
            plan->workshop()->setLine(46);
    if (page == QLatin1String("decisions"))
        session->draftPlan(test::demoScenario(46));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("english"), {}},
                       {QStringLiteral("page"), {}, QStringLiteral("name"), QStringLiteral("matrix")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")},
                       {QStringLiteral("qm"), {}, QStringLiteral("file")},
                       {QStringLiteral("grab"), {}, QStringLiteral("file")}});
    parser.process(application);
    const bool korean = !parser.isSet(QStringLiteral("english"));
    viewmodel::Language language;
    language.set(korean ? viewmodel::Language::Id::Korean : viewmodel::Language::Id::English);
    QTranslator newer; // texts not merged yet
    if (korean && parser.isSet(QStringLiteral("qm")) && newer.load(parser.value(QStringLiteral("qm"))))
        QApplication::installTranslator(&newer);
    ThemeController themes;
    themes.applyTo(&application);
    if (parser.isSet(QStringLiteral("dark")))
        themes.setChoice(ThemeController::Choice::Dark);
    QString page = parser.value(QStringLiteral("page"));
    const PacketVerdictForm form = page.endsWith(QLatin1String("-partly"))  ? PacketVerdictForm::Partly
                                   : page.endsWith(QLatin1String("-fails")) ? PacketVerdictForm::Fails
                                                                            : PacketVerdictForm::Holds;
    viewmodel::CommitteeSession session(std::make_shared<test::DemoPort>());
    viewmodel::OfficeSession office;
    MainFrame frame(&themes, &language);
    const QString shown =
        page == QLatin1String("texts") ? QStringLiteral("matrix") : page.section(u'-', 0, 0);
    const bool committee = committeePages.contains(shown);
    if (committee)
        addCommittee(frame, &session, &themes, korean);
    else
        addOffice(frame, &office, &themes, korean, form);
    office.setSnapshot(test::demoOffice());
    session.reload();
    frame.setCall(korean ? QStringLiteral("2026 첨단 GPU 활용 지원 (가상)")
                         : QStringLiteral("2026 GPU support (fictional)"));
    frame.setPerson(committee ? QStringLiteral("위원장 (가상)") : QStringLiteral("담당자 (가상)"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    frame.resize(size.value(0).toInt(), size.value(1).toInt());
    frame.showPage(shown);
    frame.show();
    QObject::connect(&frame, &MainFrame::quitRequested, &application, &QApplication::quit);
    QTimer::singleShot(600, &frame, [&] { prepare(frame, &session, page); });
    QTimer::singleShot(1200, &frame, [&] {
        if (page == QLatin1String("decisions"))
            session.adoptPlan(*session.draft());
    });
    if (parser.isSet(QStringLiteral("grab")))
        QTimer::singleShot(2200, &frame, [&] {
            frame.grab().save(parser.value(QStringLiteral("grab")));
            QApplication::quit();
        });
    return QApplication::exec();
}
