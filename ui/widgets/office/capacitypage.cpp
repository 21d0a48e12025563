// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/capacitypage.h"

#include "charts/capacitypanel.h"
#include "charts/capacityseriesmodel.h"
#include "viewmodel/errortext.h"
#include "widgets/common/banner.h"
#include "widgets/common/chartcolours.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/focusring.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/office/capacitypreview.h"
#include "widgets/office/capacityseries.h"
#include "widgets/office/choicedelegate.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace simsa::widgets {

using namespace viewmodel;

CapacityPage::CapacityPage(OutlookSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_changes(new ChangeTableModel(session, this))
    , m_stages(new StageTableModel(session, this))
{
    setAcceptDrops(true);
    build();
    connectParts();
    retranslate();
}

void CapacityPage::build()
{
    auto *column = makeColumn(this);
    column->addWidget(buildHead());
    m_banner = new Banner(themes(), this);
    column->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(themes(), this);
    m_work = new QWidget(this);
    auto *work = makeColumn(m_work);
    work->addWidget(buildChart());
    work->addWidget(buildRows(), 1);
    m_previewPane = buildPreview();
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_previewPane);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_chart->chart());
}

QWidget *CapacityPage::buildHead()
{
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this);
    m_view = new SegmentBar({}, themes(), head);
    for (int id : {Clusters, Roadmap})
        m_view->addSegment(id, {});
    m_view->setCurrent(Clusters);
    m_save = makeButton(ButtonKind::Plain, head);
    m_save->setObjectName(QStringLiteral("saveCapacityButton"));
    m_take = makeButton(ButtonKind::Primary, head, QStringLiteral("Ctrl N"));
    m_take->setObjectName(QStringLiteral("takeCapacityButton"));
    rowOf(head)->addWidget(m_view);
    rowOf(head)->addStretch(1);
    rowOf(head)->addWidget(m_save);
    rowOf(head)->addWidget(m_take);
    return head;
}

QWidget *CapacityPage::buildChart()
{
    auto *ground = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), this);
    auto *column = makeColumn(ground, 0, {12, 8, 12, 8});
    m_series = new charts::CapacitySeriesModel(this);
    m_chart = new charts::CapacityPanel(m_series, ground);
    m_chart->setAwardShown(false);
    FocusRing::setOwnFocus(m_chart->chart()); // it has one of its own, inside
    m_chart->setMode(charts::CapacityChart::Mode::Plan);
    column->addWidget(m_chart);
    return ground;
}

QWidget *CapacityPage::buildRows()
{
    auto *list = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(list);
    Panel *strip = makeStrip({}, themes(), list, 40);
    m_rowsTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), strip);
    m_rowsTitle->setBold(true);
    m_undo = makeButton(ButtonKind::Plain, strip, QStringLiteral("Ctrl Z"));
    m_undo->setObjectName(QStringLiteral("undoCapacityButton"));
    m_remove = makeButton(ButtonKind::Plain, strip, QStringLiteral("Del"));
    m_remove->setObjectName(QStringLiteral("removeRowButton"));
    m_add = makeButton(ButtonKind::Plain, strip, QStringLiteral("Ins"));
    m_add->setObjectName(QStringLiteral("addRowButton"));
    rowOf(strip)->addWidget(m_rowsTitle, 1);
    rowOf(strip)->addWidget(m_undo);
    rowOf(strip)->addWidget(m_remove);
    rowOf(strip)->addWidget(m_add);
    column->addWidget(strip);
    m_tables = new QStackedWidget(list);
    m_changeTable = new QTableView(m_tables);
    m_changeTable->setObjectName(QStringLiteral("changeTableView"));
    m_changeTable->setModel(m_changes);
    m_changeTable->setItemDelegate(new ChoiceDelegate(
        themes(), [this](int at) { return m_changes->choices(at); }, m_changeTable));
    dress(m_changeTable, {140, 110, 90, 90, 80, 0});
    m_stageTable = new QTableView(m_tables);
    m_stageTable->setObjectName(QStringLiteral("stageTableView"));
    m_stageTable->setModel(m_stages);
    m_stageTable->setItemDelegate(new ChoiceDelegate(
        themes(), [this](int at) { return m_stages->choices(at); }, m_stageTable));
    dress(m_stageTable, {230, 80, 80, 80, 80, 80, 90, 0});
    m_tables->addWidget(m_changeTable);
    m_tables->addWidget(m_stageTable);
    column->addWidget(m_tables, 1);
    return list;
}

void CapacityPage::dress(QTableView *table, const QList<int> &widths)
{
    dressTable(table, themes(), themes()->theme().metric.rowTable);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->setMinimumHeight(96);
    for (int column = 0; column < widths.size(); ++column) {
        const bool stretch = widths.at(column) == 0;
        table->horizontalHeader()->setSectionResizeMode(column, stretch ? QHeaderView::Stretch
                                                                        : QHeaderView::Interactive);
        if (!stretch)
            table->setColumnWidth(column, widths.at(column));
    }
}

QWidget *CapacityPage::buildPreview()
{
    auto *pane = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(pane);
    Panel *strip = makeStrip(Qt::BottomEdge, themes(), pane, 64);
    auto *words = new QVBoxLayout;
    m_previewTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), strip);
    m_previewTitle->setBold(true);
    m_previewFacts = makeLabel(TextRole::Body, Tone::Secondary, themes(), strip, true);
    words->addWidget(m_previewTitle);
    words->addWidget(m_previewFacts);
    rowOf(strip)->addLayout(words, 1);
    column->addWidget(strip);
    m_previewTable = new DataTable(themes(), pane, themes()->theme().metric.rowTable);
    m_previewTable->setObjectName(QStringLiteral("previewTableView"));
    column->addWidget(m_previewTable, 1);
    Panel *foot = makeStrip(Qt::TopEdge, themes(), pane, 48);
    m_discard = makeButton(ButtonKind::Plain, foot, QStringLiteral("Esc"));
    m_keep = makeButton(ButtonKind::Primary, foot);
    m_keep->setObjectName(QStringLiteral("keepPreviewButton"));
    rowOf(foot)->addStretch(1);
    rowOf(foot)->addWidget(m_discard);
    rowOf(foot)->addWidget(m_keep);
    column->addWidget(foot);
    return pane;
}

void CapacityPage::bind(const QKeySequence &keys, QWidget *on, std::function<void()> act)
{
    auto *action = new QAction(on);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    on->addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
}

void CapacityPage::connectParts()
{
    connect(m_session, &OutlookSession::changed, this, &CapacityPage::refresh);
    connect(m_session, &OutlookSession::failed, this,
            [this](const base::Error &error) { m_banner->showError(errorText(error)); });
    connect(m_view, &SegmentBar::chosen, this, &CapacityPage::refresh);
    connect(themes(), &ThemeController::themeChanged, this,
            [this] { m_chart->setChartPalette(chartColoursOf(themes()->theme())); });
    m_chart->setChartPalette(chartColoursOf(themes()->theme()));
    connect(m_chart, &charts::CapacityPanel::exported, this, &CapacityPage::chartExported);
    connect(m_chart, &charts::CapacityPanel::exportFailed, this, [this](const QString &path) {
        m_banner->showError(errorText({base::ErrorCode::FileUnwritable, path}));
    });
    connect(m_take, &QPushButton::clicked, this, &CapacityPage::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &CapacityPage::chooseTarget);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (view() == Roadmap)
            emit publicRoadmapRequested();
        else
            chooseFile();
    });
    connect(m_add, &QPushButton::clicked, this, &CapacityPage::addRow);
    connect(m_remove, &QPushButton::clicked, this, &CapacityPage::removeRow);
    connect(m_undo, &QPushButton::clicked, m_session, &OutlookSession::undo);
    connect(m_discard, &QPushButton::clicked, this, [this] { setPreview({}); });
    connect(m_keep, &QPushButton::clicked, this, &CapacityPage::keepPreview);
    bind(Qt::CTRL | Qt::Key_N, this, [this] { chooseFile(); });
    bind(Qt::Key_Insert, m_tables, [this] { addRow(); });
    bind(Qt::Key_Delete, m_tables, [this] { removeRow(); });
    bind(Qt::Key_Escape, m_previewPane, [this] { setPreview({}); });
}

CapacityPage::View CapacityPage::view() const
{
    return static_cast<View>(std::max(0, m_view->current()));
}

QTableView *CapacityPage::rows() const
{
    return view() == Roadmap ? m_stageTable : m_changeTable;
}

void CapacityPage::showView(View view)
{
    m_view->setCurrent(view);
    refresh();
}

void CapacityPage::toggleTable()
{
    m_chart->setTableShown(!m_chart->isTableShown());
}

void CapacityPage::setPreview(const OutlookPreview &preview)
{
    const bool had = !m_preview.path.isEmpty();
    m_preview = preview;
    refresh();
    if (!preview.path.isEmpty())
        (preview.keepable ? static_cast<QWidget *>(m_keep) : m_previewTable)->setFocus();
    else if (had)
        m_chart->chart()->setFocus();
}

void CapacityPage::keepPreview()
{
    const OutlookPreview preview = m_preview;
    if (!preview.keepable || !m_session->edit(preview.outcome))
        return; // the banner says why, and the preview stays
    setPreview({});
    m_banner->showMessage(Banner::Kind::Ok, tr("%1 was kept.").arg(QFileInfo(preview.path).fileName()),
                          tr("It is sealed in the vault of this computer. Ctrl+Z takes it back."));
}

void CapacityPage::addRow()
{
    if (!m_session->isEditable())
        return;
    m_banner->clear();
    const bool added = view() == Roadmap ? m_stages->append() : m_changes->append();
    if (!added)
        return;
    const int last = view() == Roadmap ? static_cast<int>(m_session->outlook().roadmap.stages.size()) - 1
                                       : m_changes->rowCount() - 1;
    const QModelIndex cell = rows()->model()->index(last, 0);
    rows()->setCurrentIndex(cell);
    rows()->scrollTo(cell);
    rows()->setFocus();
    rows()->edit(cell);
}

void CapacityPage::removeRow()
{
    const int row = rows()->currentIndex().row();
    m_banner->clear();
    static_cast<void>(view() == Roadmap ? m_stages->remove(row) : m_changes->remove(row));
}

void CapacityPage::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("A file about capacity"), QString(),
        tr("Tables, Slurm reports, packets (*.csv *.xlsx *.txt *.json *.asice);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CapacityPage::fileGiven);
    dialog->open();
}

void CapacityPage::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Write it for others"), QStringLiteral("capacity.json"),
                                   tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &CapacityPage::saveRequested);
    dialog->open();
}

void CapacityPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void CapacityPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    emit fileGiven(urls.first().toLocalFile());
}

void CapacityPage::refreshChart()
{
    const bool years = view() == Roadmap;
    const CapacityRows shown = years ? roadmapRows(m_session->outlook().roadmap) : clusterRows(*m_session);
    m_chart->chart()->setRowHeight(years ? 190 : 0);
    m_chart->setMode(years ? charts::CapacityChart::Mode::Stacked : charts::CapacityChart::Mode::Plan);
    m_series->setAmountsOnly(years);
    m_series->setSeries(shown.months, shown.series);
    m_chart->setTitle(years ? tr("What exists, and what comes when, in nodes")
                            : tr("Nodes of the call's clusters by month"));
    m_chart->setSentence(years ? aimSentence(m_session->outlook().roadmap) : changesSentence(*m_session));
}

void CapacityPage::refreshPreview()
{
    m_previewTitle->setText(tr("%1: %2").arg(QFileInfo(m_preview.path).fileName(), m_preview.kind));
    m_previewFacts->setText(m_preview.facts.join(QStringLiteral("  ·  ")));
    m_previewTable->setColumns(previewColumns(), {90, 140, 190, 110, 0}, {3});
    m_previewTable->setRows(previewRows(m_preview, *m_session));
    m_keep->setEnabled(m_preview.keepable);
    m_keep->setText(tr("Keep it"));
}

void CapacityPage::refresh()
{
    const bool previewed = !m_preview.path.isEmpty();
    const bool years = view() == Roadmap;
    const bool any =
        years ? !m_session->outlook().roadmap.stages.isEmpty() : m_session->charter().has_value();
    m_stack->setCurrentIndex(previewed ? 2 : any ? 0 : 1);
    m_empty->setTexts(years ? tr("There is no roadmap yet") : tr("No charter is in force yet"),
                      years ? tr("Begin with the programme's public one, or drop a table here.")
                            : tr("Clusters and their months stand in the charter."),
                      years && m_session->isEditable() ? tr("Take the public roadmap") : QString());
    m_view->setEnabled(!previewed);
    m_take->setEnabled(!previewed && m_session->charter());
    m_save->setEnabled(!previewed && m_session->outlook() != capacity::Outlook());
    m_tables->setCurrentWidget(rows());
    const int count = rows()->model()->rowCount();
    m_rowsTitle->setText(years       ? tr("Stages")
                         : count > 0 ? tr("Ramps, outages, reserves, commitments")
                                     : tr("No ramps, outages, reserves or commitments: as the charter says"));
    for (QPushButton *button : {m_add, m_remove, m_undo})
        button->setVisible(m_session->isEditable());
    m_remove->setEnabled(count > 0);
    m_undo->setEnabled(m_session->canUndo());
    if (previewed)
        refreshPreview();
    refreshChart();
}

QList<QWidget *> CapacityPage::panes() const
{
    return {m_chart->chart(), m_changeTable, m_stageTable, m_previewTable};
}

void CapacityPage::retranslate()
{
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setSegment(Clusters, tr("This call"));
    m_view->setSegment(Roadmap, tr("Roadmap"));
    m_take->setText(tr("Take a file…"));
    m_save->setText(tr("Write a file…"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Undo"));
    m_discard->setText(tr("Discard"));
    m_changeTable->setAccessibleName(tr("Changes of capacity"));
    m_stageTable->setAccessibleName(tr("Stages of the roadmap"));
    m_previewTable->setAccessibleName(tr("What the file would give"));
    refresh();
}

} // namespace simsa::widgets
