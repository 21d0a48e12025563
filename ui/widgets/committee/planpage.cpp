// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/planpage.h"

#include "charts/capacitypanel.h"
#include "charts/capacityseriesmodel.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/plancompare.h"
#include "widgets/committee/planhead.h"
#include "widgets/committee/planseries.h"
#include "widgets/committee/plantable.h"
#include "widgets/committee/planwhy.h"
#include "widgets/common/banner.h"
#include "widgets/common/chartcolours.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keycap.h"
#include "widgets/common/parts.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/progressline.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanPageChanges)
};

QString whatChanged(const record::PlannedChange &change, const call::Charter &charter)
{
    QStringList parts;
    if (change.place > 0)
        parts.append(Words::tr("considered at rank %1").arg(change.place));
    if (change.setAside)
        parts.append(Words::tr("set aside"));
    if (change.percent > 0)
        parts.append(QStringLiteral("%1 %").arg(change.percent));
    if (!change.cluster.isEmpty())
        parts.append(clusterName(change.cluster, charter));
    if (change.start > 0)
        parts.append(format::month(charter.month(change.start)));
    return parts.join(QStringLiteral(", "));
}

// What is signed with the awards: whatever was settled by hand, and why.
QString changesHtml(const record::Plan &plan, const call::Charter &charter)
{
    if (plan.changes.isEmpty())
        return {};
    QString html =
        QStringLiteral("<p><b>%1</b></p><table>").arg(Words::tr("Settled by hand").toHtmlEscaped());
    for (const record::PlannedChange &change : plan.changes)
        html += QStringLiteral("<tr><td>%1&nbsp;</td><td>%2&nbsp;</td><td>%3</td></tr>")
                    .arg(change.proposal.text().toHtmlEscaped(), whatChanged(change, charter).toHtmlEscaped(),
                         change.reason.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

PlanPage::PlanPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_model(new CommitteePlanModel(this))
    , m_workshop(new PlanWorkshop(session, this))
    , m_search(new PlanSearch(this))
    , m_series(new charts::CapacitySeriesModel(this))
    , m_commands(new PlanCommands(this))
{
    build();
    connectParts();
    connectHead();
    connectSearch();
    restyle();
    retranslate();
}

void PlanPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    m_banner = new Banner(themes(), work);
    m_head = new PlanHead(themes(), work);
    m_progress = new ProgressLine(themes(), work);
    m_progress->setContentsMargins(betweenStrips);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    auto *splitter = new QSplitter(work);
    splitter->setChildrenCollapsible(false);
    auto *left = new Panel(Panel::Ground::Surface, Qt::RightEdge, themes(), splitter);
    auto *leftColumn = makeColumn(left, 0, {0, 0, 1, 0});
    m_table = new PlanTable(m_model, themes(), left);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(buildKeys());
    splitter->addWidget(left);
    splitter->addWidget(buildRight());
    splitter->setSizes({716, 650});
    column->addWidget(splitter, 1);
    m_empty = new EmptyState(themes(), this);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    m_sheet = new PreviewSheet(themes(), this);
    setFocusProxy(m_table);
}

QWidget *PlanPage::buildRight()
{
    m_right = new QStackedWidget(this);
    auto *right = new Panel(Panel::Ground::Surface, {}, themes(), m_right);
    auto *column = makeColumn(right);
    auto *charts = new QWidget(right);
    auto *chartColumn = makeColumn(charts, 0, {12, 8, 12, 8});
    m_chart = new charts::CapacityPanel(m_series, charts);
    m_chart->setMode(charts::CapacityChart::Mode::Plan);
    chartColumn->addWidget(m_chart);
    column->addWidget(charts);
    m_why = new PlanWhy(themes(), right);
    column->addWidget(m_why, 1);
    m_comparing = new PlanCompare(m_session, themes(), m_right);
    m_right->addWidget(right);
    m_right->addWidget(m_comparing);
    return m_right;
}

QWidget *PlanPage::buildKeys()
{
    Panel *strip = makeStrip(Qt::TopEdge, themes(), this, 28, Panel::Ground::Surface2);
    for (const char *keys : {"Alt ↑ ↓", "1 2 3 4", "[ ]", "C"}) {
        rowOf(strip)->addWidget(new KeyCap(QString::fromUtf8(keys), themes(), strip));
        auto *word = makeLabel(TextRole::Caption, Tone::Secondary, themes(), strip);
        m_keyWords.append(word);
        rowOf(strip)->addWidget(word);
    }
    m_result = makeLabel(TextRole::Caption, Tone::Plain, themes(), strip);
    m_result->setObjectName(QStringLiteral("planResultLabel"));
    m_result->setElided(true);
    m_result->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    rowOf(strip)->addWidget(m_result, 1);
    return strip;
}

void PlanPage::connectParts()
{
    connect(m_session, &CommitteeSession::changed, this, [this] {
        if (isVisible())
            m_workshop->refresh();
        refresh();
    });
    connect(m_session, &CommitteeSession::draftChanged, this, [this] {
        m_answers.clear();
        refresh();
        sayResult();
    });
    connect(m_session, &CommitteeSession::busyChanged, this, &PlanPage::refreshHead);
    connect(m_session, &CommitteeSession::failed, this, [this](const base::Error &error) {
        m_sheet->setBusy(false);
        m_banner->showError(errorText(error));
    });
    connect(m_session, &CommitteeSession::succeeded, this, [this] {
        m_sheet->close();
        m_banner->clear();
    });
    connect(m_table, &PlanTable::proposalChanged, this, [this] {
        m_answers.clear();
        refreshSelection();
    });
    connect(m_table, &PlanTable::lineDragged, this,
            [this](int rank, bool first) { steered(m_workshop->setLine(rank, !first), {}); });
    connect(m_table, &PlanTable::menuRequested, this, &PlanPage::openMenu);
    connect(m_why, &PlanWhy::reasonsRequested, this, &PlanPage::opinionRequested);
    connect(m_why, &PlanWhy::forceRequested, this, &PlanPage::askForced);
    connect(m_why, &PlanWhy::ruleCostsRequested, this, &PlanPage::askRuleCosts);
    connect(m_why, &PlanWhy::reasonWritten, this,
            [this](const QString &reason) { m_workshop->setReason(m_table->currentProposal(), reason); });
    connect(m_empty, &EmptyState::activated, this, &PlanPage::scoresRequested);
    connect(m_sheet, &PreviewSheet::cancelled, m_sheet, &PreviewSheet::close);
    connect(m_sheet, &PreviewSheet::findingActivated, this, [this] {
        m_sheet->close();
        showFindings(m_workshop->withoutReason().value(0));
    });
    connect(m_sheet, &PreviewSheet::accepted, this, [this] {
        m_sheet->setBusy(true);
        m_session->adoptPlan(m_previewed);
    });
    connect(themes(), &ThemeController::themeChanged, this, &PlanPage::restyle);
}

void PlanPage::connectHead()
{
    connect(m_commands, &PlanCommands::triggered, this, &PlanPage::run);
    for (int i = 0; i < committee::mostScenarios; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { m_workshop->activate(i); });
    }
    connect(m_workshop, &PlanWorkshop::scenariosChanged, this, [this] {
        m_head->setScenarios(m_workshop->scenarios(), m_workshop->active());
        if (m_right->currentIndex() == 1)
            m_comparing->show(m_workshop->scenarios(), m_workshop->active());
    });
    connect(m_head, &PlanHead::scenarioChosen, m_workshop, &PlanWorkshop::activate);
    connect(m_head, &PlanHead::newRequested, this, &PlanPage::addScenario);
    connect(m_head, &PlanHead::renamed, m_workshop, &PlanWorkshop::rename);
    connect(m_head, &PlanHead::namingEnded, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_head, &PlanHead::searchRequested, this, &PlanPage::findBetter);
    connect(m_head, &PlanHead::aimChosen, this, [this](int index) {
        m_aim = index;
        refreshHead();
    });
    connect(m_head, &PlanHead::compareRequested, this,
            [this] { toggleCompare(m_right->currentIndex() == 0); });
    connect(m_head, &PlanHead::signRequested, this, &PlanPage::previewPlan);
    connect(m_comparing, &PlanCompare::proposalChosen, m_table, &PlanTable::setCurrentProposal);
}

const record::Plan *PlanPage::plan() const
{
    return m_session->draft();
}

// The signed plan and the draft say the same: nothing is left to sign.
bool PlanPage::isSigned() const
{
    const auto &signedPlan = m_session->snapshot().plan;
    return signedPlan && plan() && signedPlan->awards == plan()->awards && signedPlan->line == plan()->line &&
           signedPlan->changes == plan()->changes && signedPlan->reconciliation == plan()->reconciliation;
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_session->isDrafting())
        m_workshop->refresh();
}

QJsonObject PlanPage::place() const
{
    return {{QStringLiteral("scenario"), std::max(0, m_workshop->active())},
            {QStringLiteral("proposal"), m_table->currentProposal().text()}};
}

void PlanPage::resume(const QJsonObject &place)
{
    m_table->setCurrentProposal(base::ProposalId(place.value(u"proposal").toString()));
    m_wantedScenario = place.value(u"scenario").toInt();
    m_workshop->activate(m_wantedScenario);
}

void PlanPage::refresh()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    if (m_workshop->active() >= 0 && m_wantedScenario > 0)
        m_workshop->activate(std::exchange(m_wantedScenario, 0));
    const bool possible = plan() && snapshot.charter && !snapshot.rows.isEmpty();
    const bool appears = possible && m_stack->currentIndex() == 1;
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(possible ? 0 : 1);
    if (appears && hasKeyboard)
        m_table->setFocus(Qt::OtherFocusReason); // not the first button of the head
    const int line = m_model->lineRow();
    if (possible)
        m_model->setPlan(snapshot, *plan(), m_workshop->order());
    else
        m_model->clear();
    if (m_session->draftError() && plan())
        m_banner->showError(errorText(*m_session->draftError()));
    if (m_model->lineRow() != line && m_said.proposal.isEmpty() && !m_table->isDragging())
        m_table->showLine(); // it was moved: keep it in sight
    refreshHead();
    refreshSelection();
}

void PlanPage::refreshHead()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    m_head->setState(isSigned()      ? tr("signed, and in force")
                     : snapshot.plan ? tr("for consideration; another plan is signed")
                                     : tr("for consideration; nothing is signed yet"));
    const bool isMade = plan() && !m_session->draftError() && plan()->scenario == m_workshop->current().name;
    m_head->setSigning(snapshot.isChair, isMade && !isSigned() && !m_session->isBusy());
    QStringList aims;
    for (const NamedAim &aim : snapshot.charter ? aimsOf(*snapshot.charter) : QList<NamedAim>())
        aims.append(aim.words);
    m_head->setAims(aims, m_aim);
    m_head->setTotals(plan() ? totalsOf(snapshot, *plan()) : QList<PlanTotal>());
}

void PlanPage::refreshSelection()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const base::ProposalId proposal = m_table->currentProposal();
    m_remarks.clear();
    if (const record::Plan *now = plan(); now && snapshot.charter) {
        const QString outcome = outcomeSentence(*now, proposal, *snapshot.charter);
        if (!outcome.isEmpty())
            m_remarks.append(
                {now->awardOf(proposal) ? PlanRemark::Kind::Note : PlanRemark::Kind::Warn, outcome, {}});
    }
    const record::PlannedChange *change = m_workshop->current().steering.of(proposal);
    m_why->showReason(change && change->needsReason() ? std::optional(change->reason) : std::nullopt);
    showRemarks();
    explain();
    refreshChart();
}

void PlanPage::showRemarks()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    m_why->show(snapshot.row(m_table->currentProposal()),
                m_answers + m_remarks + (plan() ? remarksOn(snapshot, *plan()) : QList<PlanRemark>()));
}

void PlanPage::refreshChart()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    if (!snapshot.charter || !plan())
        return;
    const base::ProposalId proposal = m_table->currentProposal();
    m_series->setAwardName(tr("selected proposal %1").arg(proposal.text().section(u'-', -1)));
    m_series->setSeries(planMonths(*snapshot.charter), planSeries(*snapshot.charter, *plan(), proposal));
    m_chart->chart()->setAxisTitle(tr("%1, month").arg(snapshot.charter->firstMonth.year()));
}

void PlanPage::restyle()
{
    m_chart->setChartPalette(chartColoursOf(themes()->theme()));
    m_chart->setFont(themes()->theme().font());
    refreshSelection();
}

void PlanPage::previewPlan()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    m_previewed = *plan(); // what is shown is what is signed, whatever is tried meanwhile
    PreviewContent content;
    content.title = tr("Sign this plan: %1").arg(plan()->scenario);
    content.audience =
        tr("Chair, for office and committee: %n awards", nullptr, static_cast<int>(plan()->awards.size()));
    QString body = QStringLiteral("<p><b>%1</b></p><table>").arg(m_model->lineTitle().toHtmlEscaped());
    for (const record::PlannedAward &award : plan()->awards)
        body += QStringLiteral("<tr><td>%1&nbsp;</td><td>%2 %3×%4&nbsp;</td><td>%5</td></tr>")
                    .arg(award.proposal.text().toHtmlEscaped(),
                         clusterName(award.cluster, *snapshot.charter).toHtmlEscaped())
                    .arg(award.nodes.value())
                    .arg(award.months)
                    .arg(format::month(snapshot.charter->month(award.start)));
    content.bodyHtml = body + QStringLiteral("</table>") + changesHtml(*plan(), *snapshot.charter);
    const int silent = static_cast<int>(m_workshop->withoutReason().size());
    if (silent > 0)
        content.findings.append(
            {Finding::Severity::Bad,
             tr("%n change(s) by hand still need a reason for the minutes.", nullptr, silent),
             tr("Write it")});
    const int open = static_cast<int>(withoutReasons(snapshot, *plan()).size());
    if (open > 0)
        content.findings.append(
            {Finding::Severity::Note,
             tr("%n proposals that get nothing still need reasons; decisions wait for them.", nullptr, open),
             {}});
    content.consequence = tr("Its feasibility is checked once more. A plan signed later replaces it");
    content.verb = tr("Sign");
    m_sheet->open(content);
}

QList<QWidget *> PlanPage::panes() const
{
    return {m_table, m_chart->chart(), m_why, m_comparing};
}

void PlanPage::retranslate()
{
    m_empty->setTexts(tr("No plan yet"), tr("A plan starts from the official scores. Sign them first."),
                      tr("To the scores"));
    m_commands->retranslate();
    m_table->setAccessibleName(tr("Ranking with the plan; the cut line moves with Alt and the arrows"));
    m_chart->setTitle(tr("Nodes by month"));
    const QString words[] = {tr("line"), tr("size"), tr("start"), tr("cluster")};
    for (int i = 0; i < m_keyWords.size(); ++i)
        m_keyWords.at(i)->setText(words[i]);
    refresh();
}

} // namespace simsa::widgets
