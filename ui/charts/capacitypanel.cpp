// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacitypanel.h"

#include "charts/capacityseriesmodel.h"
#include "charts/chartactions.h"
#include "charts/chartlegend.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::charts {

namespace {

// The two signs of the toggle, drawn so that they follow the palette: bars, and a grid.
QIcon toggleIcon(bool table, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap picture(QSize(16, 16) * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (table) {
        painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1, 1);
        painter.drawLine(QLineF(2, 6.5, 14, 6.5));
        painter.drawLine(QLineF(7, 6.5, 7, 13));
    } else {
        painter.drawLine(QLineF(2, 14, 14, 14));
        for (const QRectF bar : {QRectF(3, 8, 2, 4), QRectF(7, 3, 2, 9), QRectF(11, 6, 2, 6)})
            painter.drawRect(bar);
    }
    return QIcon(picture);
}

} // namespace

CapacityPanel::CapacityPanel(CapacitySeriesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    buildHeader();
    buildBody();
    for (QObject *focusable : {static_cast<QObject *>(m_chart), static_cast<QObject *>(m_table)})
        focusable->installEventFilter(this);
    connect(m_chart, &CapacityChart::cursorMonthChanged, this, &CapacityPanel::refreshReading);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        refreshReading(m_chart->cursorMonth());
        m_legend->setUseShown(m_model->columnCount() > CapacitySeriesModel::Used);
    });
    connect(m_actions, &ChartActions::exported, this, &CapacityPanel::exported);
    connect(m_actions, &ChartActions::exportFailed, this, &CapacityPanel::exportFailed);
    connect(model, &QAbstractItemModel::headerDataChanged, this,
            [this] { m_legend->setAwardName(m_model->awardName()); });
    retranslate();
    setTitle({});
    setSentence({});
    placeLegend();
    setChartPalette(m_palette);
}

void CapacityPanel::buildHeader()
{
    m_header = new QWidget(this);
    m_titleLabel = new QLabel(m_header);
    m_titleLabel->setObjectName(QStringLiteral("capacityTitleLabel"));
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_chartButton = new QToolButton(m_header);
    m_chartButton->setObjectName(QStringLiteral("showChartToolButton"));
    m_tableButton = new QToolButton(m_header);
    m_tableButton->setObjectName(QStringLiteral("showTableToolButton"));
    for (QToolButton *button : {m_chartButton, m_tableButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setMinimumSize(24, 22);
    }
    m_menuButton = new QToolButton(m_header);
    m_menuButton->setObjectName(QStringLiteral("chartMenuToolButton"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMinimumSize(24, 22);
    m_menuButton->setText(QStringLiteral("⋯"));
    m_chartButton->setChecked(true);
    connect(m_chartButton, &QToolButton::clicked, this, [this] { setTableShown(false); });
    connect(m_tableButton, &QToolButton::clicked, this, [this] { setTableShown(true); });
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_titleLabel);
    row->addStretch(1);
    row->addWidget(m_chartButton);
    row->addWidget(m_tableButton);
    row->addWidget(m_menuButton);
}

void CapacityPanel::buildBody()
{
    m_chart = new CapacityChart(this);
    m_chart->setObjectName(QStringLiteral("capacityChart"));
    m_chart->setModel(m_model);
    m_actions = new ChartActions(m_chart);
    // Not the button's own menu, which would put an arrow beside the three points.
    QMenu *menu = m_actions->menu(m_menuButton);
    connect(m_menuButton, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("capacityTableView"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 8));
    // The chart alone decides how high the panel wants to be.
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_legend = new ChartLegend(this);
    m_readingLabel = new QLabel(this);
    m_readingLabel->setObjectName(QStringLiteral("capacityReadingLabel"));
    m_readingLabel->setTextFormat(Qt::PlainText);
    m_sentenceLabel = new QLabel(this);
    m_sentenceLabel->setObjectName(QStringLiteral("capacitySentenceLabel"));
    m_sentenceLabel->setTextFormat(Qt::PlainText);
    m_sentenceLabel->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_stack);
    column->addWidget(m_legend, 0, Qt::AlignHCenter);
    column->addWidget(m_readingLabel);
    column->addWidget(m_sentenceLabel);
    column->addStretch(1);
}

// In the plan the patterns stand beside the names, so the legend lists less and fits into the header.
void CapacityPanel::placeLegend()
{
    const bool strip = m_chart->mode() == CapacityChart::Mode::Strip;
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *row = qobject_cast<QHBoxLayout *>(m_header->layout());
    column->removeWidget(m_legend);
    row->removeWidget(m_legend);
    if (strip || m_header->isHidden())
        column->insertWidget(2, m_legend, 0, Qt::AlignHCenter);
    else
        row->insertWidget(2, m_legend);
    m_legend->setParts(strip || !m_awardShown, false);
    m_legend->setUseShown(m_model->columnCount() > CapacitySeriesModel::Used);
    m_legend->setVisible(!isTableShown() && m_chart->mode() != CapacityChart::Mode::Stacked);
}

bool CapacityPanel::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void CapacityPanel::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
    (shown ? m_tableButton : m_chartButton)->setChecked(true);
    // Spare height goes to the table, but not to a chart.
    auto *body = qobject_cast<QVBoxLayout *>(layout());
    body->setStretch(body->indexOf(m_stack), shown ? 1 : 0);
    body->setStretch(body->count() - 1, shown ? 0 : 1);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_legend->setVisible(!shown && m_chart->mode() != CapacityChart::Mode::Stacked);
    if (shown) {
        m_table->horizontalHeader()->setResizeContentsPrecision(50);
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + 16);
    }
    emit tableShownChanged(shown);
}

// A shortcut of the panel's own would be one of two beside the window's command of the same keys, and then
// neither acts; the key is taken before shortcuts are looked at.
bool CapacityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                setTableShown(!isTableShown());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CapacityPanel::setMode(CapacityChart::Mode mode)
{
    m_chart->setMode(mode);
    placeLegend();
    refreshReading(m_chart->cursorMonth());
}

void CapacityPanel::setTitle(const QString &title)
{
    m_titleLabel->setText(title);
    m_header->setVisible(!title.isEmpty());
    placeLegend();
}

void CapacityPanel::setSentence(const QString &sentence)
{
    m_sentenceLabel->setText(sentence);
    refreshReading(m_chart->cursorMonth());
}

void CapacityPanel::setAwardShown(bool shown)
{
    m_awardShown = shown;
    m_legend->setAwardShown(shown);
    placeLegend();
}

void CapacityPanel::setChartPalette(const ChartPalette &palette)
{
    m_palette = palette;
    m_chart->setChartPalette(palette);
    m_legend->setChartPalette(palette);
    m_chartButton->setIcon(toggleIcon(false, palette.accent, devicePixelRatioF()));
    m_tableButton->setIcon(toggleIcon(true, palette.text2, devicePixelRatioF()));
}

// "2026-08   H200-A 198/255   B200 231/255", in place of the sentence while a month is pointed at.
void CapacityPanel::refreshReading(int month)
{
    QStringList parts;
    for (int i = 0; month >= 0 && month < m_model->monthCount() && i < m_model->seriesCount(); ++i) {
        if (parts.isEmpty())
            parts << m_model->month(month).full;
        if (const QString reading = m_model->reading(i, month); !reading.isEmpty())
            parts << QStringLiteral("%1 %2").arg(m_model->series(i).name, reading);
    }
    const bool strip = m_chart->mode() == CapacityChart::Mode::Strip;
    m_readingLabel->setText(parts.join(QStringLiteral("   ")));
    // Strips are short of room: the reading takes the sentence's place; a plan has room for both.
    m_readingLabel->setVisible(!strip || !parts.isEmpty());
    m_sentenceLabel->setVisible(!m_sentenceLabel->text().isEmpty() && (!strip || parts.isEmpty()));
}

void CapacityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CapacityPanel::retranslate()
{
    m_chartButton->setAccessibleName(tr("Show as chart"));
    m_chartButton->setToolTip(tr("Show as chart (Ctrl+T)"));
    m_tableButton->setAccessibleName(tr("Show as table"));
    m_tableButton->setToolTip(tr("Show as table (Ctrl+T)"));
    m_table->setAccessibleName(tr("Capacity by cluster and month, as a table"));
    m_menuButton->setAccessibleName(tr("Copy, save, months"));
    m_menuButton->setToolTip(tr("Copy the chart, save it, show fewer or more months"));
    m_actions->retranslate();
    m_legend->setAwardName(m_model->awardName());
}

} // namespace simsa::charts
