// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/capacitypane.h"

#include "charts/capacitypanel.h"
#include "charts/capacityseriesmodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/monthstepper.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace simsa::widgets {

using viewmodel::ClusterEffect;
using viewmodel::Tone;

namespace {

constexpr int tallStripPx = 72;

charts::Tone chartTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return charts::Tone::Good;
    case Tone::Warn:
        return charts::Tone::Warning;
    case Tone::Bad:
        return charts::Tone::Bad;
    case Tone::Disabled:
    case Tone::Secondary:
        return charts::Tone::Muted;
    default:
        return charts::Tone::Plain;
    }
}

charts::ChartSeries seriesOf(const ClusterEffect &cluster)
{
    charts::ChartSeries series;
    series.name = cluster.name;
    series.subtitle = cluster.amount;
    series.verdict = cluster.verdict;
    series.verdictTone = chartTone(cluster.tone);
    series.verdictDetail = cluster.demand;
    series.slot = cluster.slot;
    for (const viewmodel::EffectBar &bar : cluster.months)
        series.months.append(charts::ChartMonth::of(bar.capacity, bar.committed, bar.award, bar.demand));
    return series;
}

} // namespace

CapacityPane::CapacityPane(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::BottomEdge, themes, parent)
    , m_themes(themes)
    , m_series(new charts::CapacitySeriesModel(this))
    , m_panel(new charts::CapacityPanel(m_series, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(2);
    buildHead();
    m_panel->setObjectName(QStringLiteral("capacityPanel"));
    m_panel->setMode(charts::CapacityChart::Mode::Strip);
    m_panel->chart()->setClustersChoosable(true);
    column->addWidget(m_panel);
    connectParts();
    restyle();
    retranslate();
}

void CapacityPane::buildHead()
{
    m_shares = new SegmentBar({}, m_themes, this);
    m_shares->setObjectName(QStringLiteral("shareSegmentBar"));
    m_startLabel = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, this);
    m_start = new MonthStepper(m_themes, this);
    m_start->setObjectName(QStringLiteral("startMonthStepper"));
    m_chartButton = new QToolButton(this);
    m_tableButton = new QToolButton(this);
    m_chartButton->setObjectName(QStringLiteral("capacityChartButton"));
    m_tableButton->setObjectName(QStringLiteral("capacityTableButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_shares);
    row->addWidget(m_startLabel);
    row->addWidget(m_start);
    row->addStretch(1);
    for (QToolButton *button : {m_chartButton, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedSize(26, 24);
        row->addWidget(button);
    }
    row->setSpacing(6);
    // Not auto-exclusive: that would take in the chart panel's own pair of the same kind.
    auto *twins = new QButtonGroup(this);
    twins->addButton(m_chartButton);
    twins->addButton(m_tableButton);
    m_chartButton->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CapacityPane::connectParts()
{
    connect(m_shares, &SegmentBar::chosen, this, [this](int percent) {
        m_choice.percent = percent;
        refresh();
    });
    connect(m_start, &MonthStepper::valueChanged, this, [this](int month) {
        m_choice.start = month;
        refresh();
    });
    connect(m_panel->chart(), &charts::CapacityChart::clusterChosen, this, [this](int series) {
        if (series < 0 || series >= m_effect.clusters.size() || !m_effect.clusters.at(series).acceptable)
            return refresh(); // puts the radio back
        m_choice.cluster = m_effect.clusters.at(series).cluster;
        refresh();
    });
    connect(m_chartButton, &QToolButton::clicked, this, [this] { m_panel->setTableShown(false); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { m_panel->setTableShown(true); });
    connect(m_panel, &charts::CapacityPanel::tableShownChanged, this, [this](bool shown) {
        (shown ? m_tableButton : m_chartButton)->setChecked(true);
        restyle();
    });
    connect(m_themes, &ThemeController::themeChanged, this, &CapacityPane::restyle);
}

void CapacityPane::setCall(const call::Charter &charter, const std::optional<capacity::NodeTable> &demand)
{
    m_charter = charter;
    m_demand = demand;
    m_table = capacity::CapacityTable::fromCharter(charter).value_or(capacity::CapacityTable());
    refresh();
}

void CapacityPane::setRequest(const call::RequestLine &request)
{
    if (m_request == request)
        return;
    m_request = request;
    m_choice = {100, request.earliestStart, request.preferred};
    m_start->setRange(m_charter.firstMonth, request.earliestStart, request.latestStart);
    m_start->setValue(request.earliestStart);
    refreshShares();
    refresh();
}

void CapacityPane::refreshShares()
{
    m_shares->clear();
    if (!m_request)
        return;
    const auto options = viewmodel::shareOptions(m_charter, *m_request);
    for (const viewmodel::ShareOption &option : options)
        m_shares->addSegment(option.percent, option.name, QString::number(option.nodes.value()));
    m_shares->setCurrent(m_choice.percent);
}

void CapacityPane::refresh()
{
    if (!m_request)
        return;
    m_effect =
        viewmodel::capacityEffect(m_charter, m_table, *m_request, m_choice, m_demand ? &*m_demand : nullptr);
    QList<charts::ChartMonthLabel> months;
    for (const viewmodel::MonthName &month : std::as_const(m_effect.months))
        months.append({month.brief, month.full, month.emphasised});
    QList<charts::ChartSeries> series;
    int chosen = -1;
    for (const ClusterEffect &cluster : std::as_const(m_effect.clusters)) {
        if (cluster.cluster == m_choice.cluster)
            chosen = static_cast<int>(series.size());
        series.append(seriesOf(cluster));
    }
    m_series->setSeries(months, series);
    m_panel->chart()->setChosenCluster(chosen);
    m_panel->setSentence(m_effect.sentence);
}

void CapacityPane::stepStart(int by)
{
    m_start->step(by);
}

void CapacityPane::nextCluster()
{
    const qsizetype count = m_effect.clusters.size();
    qsizetype at = 0;
    while (at < count && m_effect.clusters.at(at).cluster != m_choice.cluster)
        ++at;
    for (qsizetype step = 1; step <= count; ++step) {
        const ClusterEffect &next = m_effect.clusters.at((at + step) % count);
        if (!next.acceptable)
            continue;
        m_choice.cluster = next.cluster;
        return refresh();
    }
}

void CapacityPane::toggleTable()
{
    m_panel->setTableShown(!m_panel->isTableShown());
}

void CapacityPane::setTall(bool tall)
{
    m_panel->chart()->setRowHeight(tall ? tallStripPx : 0);
}

void CapacityPane::restyle()
{
    const Theme &theme = m_themes->theme();
    charts::ChartPalette palette =
        theme.isDark() ? charts::ChartPalette::dark() : charts::ChartPalette::light();
    palette.fontFamilies = theme.families;
    m_panel->setChartPalette(palette);
    const auto icon = [&](QToolButton *button, const QString &name) {
        button->setIcon(
            themedIcon(name, theme, button->isChecked() ? theme.colour.accent : theme.colour.text2, 16));
    };
    icon(m_chartButton, QStringLiteral("chart"));
    icon(m_tableButton, QStringLiteral("table"));
}

void CapacityPane::retranslate()
{
    m_shares->setAccessibleName(tr("Share of the request"));
    m_startLabel->setText(tr("start"));
    m_chartButton->setAccessibleName(tr("Show as chart"));
    m_tableButton->setAccessibleName(tr("Show as table"));
    m_chartButton->setToolTip(tr("Show as chart (Ctrl+T)"));
    m_tableButton->setToolTip(tr("Show as table (Ctrl+T)"));
    m_panel->chart()->setAxisTitle(tr("month"));
    m_series->setAwardName(tr("this proposal"));
    refreshShares();
    refresh();
}

void CapacityPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
