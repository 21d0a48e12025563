// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/intakepage.h"

#include "viewmodel/format.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/office/workbar.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace simsa::widgets {

using namespace viewmodel;

IntakePage::IntakePage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    setAcceptDrops(true);
    build();
    connect(session, &OfficeSession::changed, this, &IntakePage::refresh);
    connect(session, &OfficeSession::workBegan, this, &IntakePage::refresh);
    connect(session, &OfficeSession::workEnded, this, &IntakePage::refresh);
    const auto bind = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    bind(Qt::Key_F8, [this] { nextProblem(); });
    bind(Qt::CTRL | Qt::Key_N, [this] { choose(); });
    retranslate();
}

void IntakePage::build()
{
    auto *column = makeColumn(this);
    m_work = new WorkBar(m_session, themes(), this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(themes(), this);
    connect(m_empty, &EmptyState::activated, this, &IntakePage::choose);
    auto *work = new QWidget(this);
    auto *workColumn = makeColumn(work);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this, 48);
    m_head = head;
    m_file = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_file->setBold(true);
    m_facts = makeLabel(TextRole::Body, Tone::Secondary, themes(), head);
    m_folder = makeButton(ButtonKind::Plain, head);
    m_again = makeButton(ButtonKind::Plain, head, QStringLiteral("F5"));
    connect(m_folder, &QPushButton::clicked, this, &IntakePage::chooseFolder);
    connect(m_again, &QPushButton::clicked, this, [this] { check(m_report.path); });
    rowOf(head)->addWidget(m_file);
    rowOf(head)->addWidget(m_facts, 1);
    rowOf(head)->addWidget(m_folder);
    rowOf(head)->addWidget(m_again);
    workColumn->addWidget(buildList(), 1);
    Panel *foot = makeStrip(Qt::TopEdge, themes(), work, 48);
    m_sum = makeLabel(TextRole::Body, Tone::Plain, themes(), foot);
    m_cancel = makeButton(ButtonKind::Plain, foot, QStringLiteral("Esc"));
    m_take = makeButton(ButtonKind::Primary, foot);
    m_take->setObjectName(QStringLiteral("takeInButton"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { setReport({}); });
    connect(m_take, &QPushButton::clicked, this, &IntakePage::takeInRequested);
    rowOf(foot)->addWidget(m_sum, 1);
    rowOf(foot)->addWidget(m_cancel);
    rowOf(foot)->addWidget(m_take);
    workColumn->addWidget(foot);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    column->addWidget(m_head);
    column->addWidget(m_work);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_query->installEventFilter(this);
}

QWidget *IntakePage::buildList()
{
    auto *list = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(list);
    Panel *strip = makeStrip({}, themes(), list);
    m_filter = new SegmentBar({}, themes(), strip);
    for (int id = 0; id < 3; ++id)
        m_filter->addSegment(id, {});
    m_filter->setCurrent(0);
    connect(m_filter, &SegmentBar::chosen, this, &IntakePage::refresh);
    m_query = new FilterLineEdit(themes(), strip);
    m_query->focusOnSlash(this);
    m_query->setMinimumWidth(260);
    connect(m_query, &FilterLineEdit::filterChanged, this, &IntakePage::refresh);
    rowOf(strip)->addWidget(m_filter);
    rowOf(strip)->addWidget(m_query);
    rowOf(strip)->addStretch(1);
    column->addWidget(strip);
    m_table = new DataTable(themes(), list, themes()->theme().metric.rowTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntakePage::refreshDetail);
    column->addWidget(m_table, 1);
    Panel *detail = makeStrip(Qt::TopEdge, themes(), list, 44, Panel::Ground::Surface2);
    m_detail = makeLabel(TextRole::Body, Tone::Plain, themes(), detail, true);
    rowOf(detail)->addWidget(m_detail, 1);
    column->addWidget(detail);
    return list;
}

void IntakePage::setReport(const IntakeReport &report)
{
    m_report = report;
    m_taken = -1;
    m_filter->setCurrent(0);
    refresh();
}

void IntakePage::setTaken(int applications)
{
    m_report = {};
    m_taken = applications;
    refresh();
}

void IntakePage::refresh()
{
    const bool any = !m_report.path.isEmpty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_head->setVisible(any);
    const auto here = static_cast<int>(m_session->snapshot().proposals.size());
    m_empty->setTexts(here > 0 ? tr("%Ln application(s) are here", nullptr, here)
                               : tr("Take applications in"),
                      tr("Drop a CSV and its attachments folder here. It is looked through first; nothing is "
                         "taken in before you say so."),
                      tr("Take in…"));
    const int errors = m_report.errors(), warnings = m_report.warnings();
    m_file->setText(QFileInfo(m_report.path).fileName());
    m_facts->setText(
        tr("%1 lines · %2 attachments · read as %3")
            .arg(format::count(m_report.lines), format::count(m_report.attachments), m_report.encoding));
    m_filter->setSegment(0, tr("To look at"), format::count(m_report.rows.size()));
    m_filter->setSegment(1, tr("Errors"), format::count(errors));
    m_filter->setSegment(2, tr("Warnings"), format::count(warnings));
    m_table->setRows(
        intakeRows(m_report, static_cast<IntakeFilter>(std::max(0, m_filter->current())), m_query->filter()));
    if (any && errors > 0)
        m_work->banner()->showMessage(
            Banner::Kind::Warn, tr("%n errors keep the file from being taken in.", nullptr, errors),
            tr("Nothing has been taken in, and the file is unchanged. Correct it and check "
               "again."));
    else if (any && warnings > 0)
        m_work->banner()->showMessage(Banner::Kind::Info,
                                      tr("%n warnings are worth a look.", nullptr, warnings),
                                      tr("Nothing has been taken in yet."));
    else if (m_taken >= 0)
        m_work->banner()->showMessage(Banner::Kind::Ok,
                                      tr("%n applications were taken in.", nullptr, m_taken),
                                      tr("They are sealed in the vault of this computer."));
    else
        m_work->banner()->clear();
    m_sum->setText(m_report.isClean() ? tr("%n applications can be taken in", nullptr, m_report.applications)
                                      : tr("Taken in only without errors"));
    m_take->setText(tr("Take in %1").arg(format::count(m_report.applications)));
    m_take->setEnabled(m_report.isClean() && !m_session->isBusy());
    m_again->setEnabled(!m_session->isBusy());
    refreshDetail();
}

void IntakePage::refreshDetail()
{
    bool found = false;
    const int at = m_table->currentId().toInt(&found);
    if (!found || at < 0 || at >= m_report.rows.size()) {
        m_detail->setText(m_report.isClean() ? tr("Nothing is wrong with it.") : QString());
        return;
    }
    const IntakeRow &row = m_report.rows.at(at);
    QString place = row.cell;
    if (place.isEmpty())
        place = row.line > 0 ? tr("Line %1, column %2").arg(row.line).arg(row.column) : tr("The file");
    m_detail->setText(QStringLiteral("%1 · %2. %3").arg(place, intakeProblem(row), intakeSuggestion(row)));
}

void IntakePage::check(const QString &path)
{
    if (!path.isEmpty())
        emit intakeRequested(path, m_attachments);
}

void IntakePage::choose()
{
    check(QFileDialog::getOpenFileName(this, tr("Table of applications"), {}, tr("Tables (*.csv *.xlsx)")));
}

void IntakePage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of attachments"));
    if (folder.isEmpty())
        return;
    m_attachments = folder;
    check(m_report.path);
}

// Below the current row, then from the top.
void IntakePage::nextProblem()
{
    const int count = m_table->rows()->rowCount();
    if (count == 0)
        return;
    m_table->selectRow((m_table->currentIndex().row() + 1) % count);
    m_table->setFocus(Qt::OtherFocusReason);
}

// F5 checks the file again here (elsewhere it pulls); Escape stops, unless there is a filter to be cleared
// first.
bool IntakePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (m_report.path.isEmpty() || (!override && event->type() != QEvent::KeyPress))
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool stops = key == Qt::Key_Escape && !m_session->isBusy() && m_query->text().isEmpty();
    if (key != Qt::Key_F5 && !stops)
        return Page::eventFilter(watched, event);
    event->accept();
    if (override)
        return true;
    if (stops)
        setReport({});
    else if (!m_session->isBusy())
        check(m_report.path);
    return true;
}

void IntakePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

// A table, a folder, or both: the folder is that of the attachments, or holds the table.
void IntakePage::dropEvent(QDropEvent *event)
{
    QString table, folder;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        (file.isDir() ? folder : table) = file.absoluteFilePath();
    }
    if (table.isEmpty() && !folder.isEmpty()) {
        const QStringList tables = QDir(folder).entryList({QStringLiteral("*.csv"), QStringLiteral("*.xlsx")},
                                                          QDir::Files, QDir::Name);
        if (!tables.isEmpty())
            table = QDir(folder).filePath(tables.first());
    }
    if (!folder.isEmpty())
        m_attachments = folder;
    event->acceptProposedAction();
    check(table.isEmpty() ? m_report.path : table);
}

QList<QWidget *> IntakePage::panes() const
{
    return {m_query, m_table};
}

void IntakePage::retranslate()
{
    m_filter->setAccessibleName(tr("Which findings"));
    m_folder->setText(tr("Attachments…"));
    m_again->setText(tr("Check again"));
    m_cancel->setText(tr("Stop"));
    m_query->setPlaceholderText(tr("Filter by line, column or value"));
    m_query->setAccessibleName(tr("Filter the findings"));
    m_table->setAccessibleName(tr("Findings of the dry run"));
    m_table->setColumns(intakeColumns(), {70, 56, 110, 110, 160, 0, 280}, {1});
    refresh();
}

} // namespace simsa::widgets
