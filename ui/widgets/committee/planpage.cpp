// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/planpage.h"

#include "charts/capacitypanel.h"
#include "charts/capacityseriesmodel.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/planseries.h"
#include "widgets/committee/plantable.h"
#include "widgets/committee/planwhy.h"
#include "widgets/common/banner.h"
#include "widgets/common/chartcolours.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keycap.h"
#include "widgets/common/parts.h"
#include "widgets/common/previewsheet.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

PlanPage::PlanPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_model(new CommitteePlanModel(this))
    , m_series(new charts::CapacitySeriesModel(this))
{
    build();
    connectParts();
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
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    auto *totals = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), work);
    m_totals = totals;
    m_totalsRow = new QHBoxLayout(totals);
    m_totalsRow->setContentsMargins(12, 6, 12, 6);
    m_totalsRow->setSpacing(32);
    totals->setMinimumHeight(56);
    column->addWidget(totals);
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

QWidget *PlanPage::buildHead()
{
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this);
    m_name = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_name->setBold(true);
    m_state = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    m_reset = makeButton(ButtonKind::Plain, head, QStringLiteral("Alt Home"));
    m_reset->setObjectName(QStringLiteral("resetLineButton"));
    m_sign = makeButton(ButtonKind::Primary, head);
    m_sign->setObjectName(QStringLiteral("signPlanButton"));
    rowOf(head)->addWidget(m_name);
    rowOf(head)->addWidget(m_state, 1);
    rowOf(head)->addWidget(m_reset);
    rowOf(head)->addWidget(m_sign);
    return head;
}

QWidget *PlanPage::buildRight()
{
    auto *right = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(right);
    auto *charts = new QWidget(right);
    auto *chartColumn = makeColumn(charts, 0, {12, 8, 12, 8});
    m_chart = new charts::CapacityPanel(m_series, charts);
    m_chart->setMode(charts::CapacityChart::Mode::Plan);
    chartColumn->addWidget(m_chart);
    column->addWidget(charts);
    m_why = new PlanWhy(themes(), right);
    column->addWidget(m_why, 1);
    return right;
}

QWidget *PlanPage::buildKeys()
{
    Panel *strip = makeStrip(Qt::TopEdge, themes(), this, 28, Panel::Ground::Surface2);
    for (const char *keys : {"Alt ↑ ↓", "Alt Home", "Ctrl T"}) {
        rowOf(strip)->addWidget(new KeyCap(QString::fromUtf8(keys), themes(), strip));
        auto *word = makeLabel(TextRole::Caption, Tone::Secondary, themes(), strip);
        m_keyWords.append(word);
        rowOf(strip)->addWidget(word);
    }
    rowOf(strip)->addStretch(1);
    return strip;
}

void PlanPage::connectParts()
{
    connect(m_session, &CommitteeSession::changed, this, [this] {
        if (isVisible())
            makeDraft();
        refresh();
    });
    connect(m_session, &CommitteeSession::draftChanged, this, &PlanPage::refresh);
    connect(m_session, &CommitteeSession::busyChanged, this, &PlanPage::refreshHead);
    connect(m_session, &CommitteeSession::failed, this, [this](const base::Error &error) {
        m_sheet->setBusy(false);
        m_banner->showError(errorText(error));
    });
    connect(m_session, &CommitteeSession::succeeded, this, [this] {
        m_sheet->close();
        m_banner->clear();
    });
    connect(m_table, &PlanTable::proposalChanged, this, &PlanPage::refreshSelection);
    connect(m_why, &PlanWhy::reasonsRequested, this, &PlanPage::opinionRequested);
    connect(m_empty, &EmptyState::activated, this, &PlanPage::scoresRequested);
    connect(m_reset, &QPushButton::clicked, this, &PlanPage::resetLine);
    connect(m_sign, &QPushButton::clicked, this, &PlanPage::previewPlan);
    connect(m_sheet, &PreviewSheet::cancelled, m_sheet, &PreviewSheet::close);
    connect(m_sheet, &PreviewSheet::accepted, this, [this] {
        m_sheet->setBusy(true);
        m_session->adoptPlan();
    });
    connect(themes(), &ThemeController::themeChanged, this, &PlanPage::restyle);
    const auto bind = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    bind(Qt::ALT | Qt::Key_Up, [this] { moveLine(-1); });
    bind(Qt::ALT | Qt::Key_Down, [this] { moveLine(1); });
    bind(Qt::ALT | Qt::Key_Home, [this] { resetLine(); });
}

const record::Plan *PlanPage::plan() const
{
    return m_session->draft() ? &*m_session->draft() : nullptr;
}

// The signed plan and the draft say the same: nothing is left to sign.
bool PlanPage::isSigned() const
{
    const auto &signedPlan = m_session->snapshot().plan;
    return signedPlan && plan() && signedPlan->awards == plan()->awards && signedPlan->line == plan()->line &&
           signedPlan->reconciliation == plan()->reconciliation;
}

void PlanPage::makeDraft()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    if (!snapshot.reconciliation || m_session->isDrafting())
        return;
    if (!m_session->draft() && snapshot.plan && !m_resumed)
        m_wantedLine = snapshot.plan->line; // go on from what was signed
    m_session->draftPlan(m_wantedLine);
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makeDraft();
}

void PlanPage::moveLine(int by)
{
    if (!plan())
        return;
    const int from = m_wantedLine > 0 ? m_wantedLine : m_model->line();
    m_wantedLine = std::clamp(from + by, 1, std::max(1, m_model->lastRank()));
    m_session->draftPlan(m_wantedLine);
}

void PlanPage::resetLine()
{
    m_wantedLine = 0;
    m_session->draftPlan(0);
}

QJsonObject PlanPage::place() const
{
    return {{QStringLiteral("line"), m_wantedLine},
            {QStringLiteral("proposal"), m_table->currentProposal().text()}};
}

void PlanPage::resume(const QJsonObject &place)
{
    m_resumed = true;
    m_wantedLine = std::max(0, place.value(u"line").toInt());
    m_table->setCurrentProposal(base::ProposalId(place.value(u"proposal").toString()));
    if (m_session->draft())
        m_session->draftPlan(m_wantedLine);
}

void PlanPage::refresh()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const bool possible = plan() && snapshot.charter && !snapshot.rows.isEmpty();
    m_stack->setCurrentIndex(possible ? 0 : 1);
    const int line = m_model->lineRow();
    if (possible)
        m_model->setPlan(snapshot, *plan());
    else
        m_model->clear();
    if (m_session->draftError() && plan())
        m_banner->showError(errorText(*m_session->draftError()));
    if (m_model->lineRow() != line)
        m_table->showLine(); // it was moved: keep it in sight
    refreshHead();
    refreshSelection();
}

void PlanPage::refreshHead()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    m_name->setText(tr("By rank"));
    m_state->setText(isSigned()      ? tr("signed, and in force")
                     : snapshot.plan ? tr("tried out; another plan is signed")
                                     : tr("tried out; nothing is signed yet"));
    m_sign->setVisible(snapshot.isChair);
    m_sign->setEnabled(plan() && !isSigned() && !m_session->isBusy());
    m_reset->setEnabled(plan() && m_wantedLine > 0);
    qDeleteAll(m_totals->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_totalsRow->takeAt(0))
        delete item;
    const QList<PlanTotal> totals = plan() ? totalsOf(snapshot, *plan()) : QList<PlanTotal>();
    for (const PlanTotal &total : totals) {
        auto *cell = new QWidget(m_totals);
        auto *column = makeColumn(cell);
        auto *caption = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
        caption->setText(total.caption);
        auto *number = makeLabel(TextRole::Title, Tone::Plain, themes(), cell);
        number->setText(total.number);
        auto *unit = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
        unit->setText(total.unit);
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(number);
        row->addWidget(unit, 1, Qt::AlignBottom);
        column->addWidget(caption);
        column->addLayout(row);
        m_totalsRow->addWidget(cell);
    }
    m_totalsRow->addStretch(1);
}

void PlanPage::refreshSelection()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const base::ProposalId proposal = m_table->currentProposal();
    m_why->show(snapshot.row(proposal),
                plan() ? remarksOn(snapshot, *plan(), proposal) : QList<PlanRemark>());
    refreshChart();
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
    PreviewContent content;
    content.title = tr("Sign this plan");
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
    content.bodyHtml = body + QStringLiteral("</table>");
    const int open = static_cast<int>(withoutReasons(snapshot, *plan()).size());
    if (open > 0)
        content.findings = {
            {Finding::Severity::Note,
             tr("%n proposals that get nothing still need reasons; decisions wait for them.", nullptr, open),
             {}}};
    content.consequence = tr("Its feasibility is checked once more. A plan signed later replaces it");
    content.verb = tr("Sign");
    m_sheet->open(content);
}

QList<QWidget *> PlanPage::panes() const
{
    return {m_table, m_chart->chart(), m_why};
}

void PlanPage::retranslate()
{
    m_empty->setTexts(tr("No plan yet"), tr("A plan starts from the official scores. Sign them first."),
                      tr("To the scores"));
    m_reset->setText(tr("Charter's line"));
    m_sign->setText(tr("Sign plan…"));
    m_table->setAccessibleName(tr("Ranking with the plan; the cut line moves with Alt and the arrows"));
    m_chart->setTitle(tr("Nodes by month"));
    const QString words[] = {tr("move the line"), tr("charter's line"), tr("chart or table")};
    for (int i = 0; i < m_keyWords.size(); ++i)
        m_keyWords.at(i)->setText(words[i]);
    refresh();
}

} // namespace simsa::widgets
