// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/versionspage.h"

#include "viewmodel/reviewchanges.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"

#include <QKeyEvent>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

constexpr int wholeHeight = 150;

// A shape beside the weight, and a word for those who hear it.
TableCell cellOf(const QString &text, bool isChosen)
{
    TableCell cell;
    cell.text = (isChosen ? QStringLiteral("● ") : QStringLiteral("○ ")) + text;
    cell.bold = isChosen;
    cell.tone = isChosen ? Tone::Plain : Tone::Secondary;
    return cell;
}

} // namespace

VersionsPage::VersionsPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    build();
    retranslate();
}

void VersionsPage::build()
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_hint = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    rowOf(head)->addWidget(m_title);
    rowOf(head)->addWidget(m_hint, 1);
    column->addWidget(head);
    m_table = new DataTable(themes(), this, themes()->theme().metric.rowTable);
    m_table->setObjectName(QStringLiteral("versionsTable"));
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    column->addWidget(buildWhole());
    Panel *foot = makeStrip(Qt::TopEdge, themes(), this);
    m_back = makeButton(ButtonKind::Plain, foot, QStringLiteral("Esc"));
    m_allHere = makeButton(ButtonKind::Plain, foot);
    m_allHere->setObjectName(QStringLiteral("allHereButton"));
    m_allThere = makeButton(ButtonKind::Plain, foot);
    m_allThere->setObjectName(QStringLiteral("allThereButton"));
    m_accept = makeButton(ButtonKind::Primary, foot);
    m_accept->setObjectName(QStringLiteral("keepChoiceButton"));
    rowOf(foot)->addWidget(m_back);
    rowOf(foot)->addStretch(1);
    for (QPushButton *button : {m_allHere, m_allThere, m_accept})
        rowOf(foot)->addWidget(button);
    column->addWidget(foot);
    setFocusProxy(m_table);
    connect(m_back, &QPushButton::clicked, this, &VersionsPage::left);
    connect(m_allHere, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_allThere, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_accept, &QPushButton::clicked, this, &VersionsPage::accepted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsPage::showCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() > 0)
            choose(index.column() == 2);
    });
}

QWidget *VersionsPage::buildWhole()
{
    auto *scroll = new QScrollArea(this);
    setAccessibleRole(scroll, QAccessible::Grouping);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(wholeHeight);
    auto *ground = new Panel(Panel::Ground::Surface, Qt::TopEdge, themes(), scroll);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    for (TextLabel *&whole : m_whole) {
        whole = makeLabel(TextRole::Body, Tone::Plain, themes(), ground, true);
        whole->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(whole, 1);
    }
    scroll->setWidget(ground);
    return scroll;
}

void VersionsPage::start(const call::Rubric &rubric, const QString &nameHere, const call::ReviewContent &here,
                         const QString &nameThere, const call::ReviewContent &there)
{
    m_rubric = rubric;
    m_here = here;
    m_nameHere = nameHere;
    m_nameThere = nameThere;
    m_parts = call::changesBetween(rubric, here, there);
    m_there = QList<bool>(m_parts.size(), false);
    retranslate();
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

call::ReviewContent VersionsPage::chosen() const
{
    QList<call::ReviewCell> cells = call::cellsOf(m_rubric, m_here);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const call::ReviewChange &part = m_parts.at(i);
        if (!m_there.at(i))
            continue;
        cells.removeIf(
            [&](const call::ReviewCell &cell) { return cell.field == part.field && cell.item == part.item; });
        if (!part.after.isEmpty())
            cells.append({part.field, part.item, part.after});
    }
    return call::contentOf(cells).value_or(m_here);
}

void VersionsPage::choose(bool there)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_there.size())
        return;
    m_there[row] = there;
    refresh();
}

void VersionsPage::chooseAll(bool there)
{
    m_there.fill(there);
    refresh();
}

void VersionsPage::refresh()
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const call::ReviewChange &part = m_parts.at(i);
        rows.append({QString::number(i),
                     {{partName(m_rubric, part.field, part.item)},
                      cellOf(partValue(part.field, part.before), !m_there.at(i)),
                      cellOf(partValue(part.field, part.after), m_there.at(i))}});
    }
    m_table->setRows(rows);
    showCurrent();
}

void VersionsPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool there = row >= 0 && row < m_parts.size();
    const auto tell = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setAccessibleName(text);
    };
    tell(m_whole[0], there ? partValue(m_parts.at(row).field, m_parts.at(row).before) : QString());
    tell(m_whole[1], there ? partValue(m_parts.at(row).field, m_parts.at(row).after) : QString());
}

bool VersionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int row = m_table->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left:
            choose(false);
            return true;
        case Qt::Key_Right:
            choose(true);
            return true;
        case Qt::Key_Space:
            choose(row >= 0 && row < m_there.size() && !m_there.at(row));
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

void VersionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Page::keyPressEvent(event);
}

void VersionsPage::retranslate()
{
    m_title->setText(tr("Choose of two versions"));
    m_hint->setText(tr("← and → choose part by part; what is the same is not listed."));
    m_table->setAccessibleName(tr("Parts that differ"));
    m_table->setColumns({tr("Part"), m_nameHere, m_nameThere}, {150, 480, 0});
    findChild<QScrollArea *>()->setAccessibleName(tr("Both texts in full"));
    m_back->setText(tr("Back"));
    m_allHere->setText(tr("All of the left"));
    m_allThere->setText(tr("All of the right"));
    m_accept->setText(tr("Keep this choice"));
    refresh();
}

} // namespace simsa::widgets
