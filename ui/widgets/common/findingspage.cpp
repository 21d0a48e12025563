// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/findingspage.h"

#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"

#include <QKeyEvent>

namespace simsa::widgets {

using viewmodel::TableRow;
using viewmodel::Tone;

FindingsPage::FindingsPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    QVBoxLayout *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_back = makeButton(ButtonKind::Quiet, head, QStringLiteral("Esc"));
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_back);
    column->addWidget(head);
    m_table = new DataTable(themes, this, themes->theme().metric.rowTable);
    column->addWidget(m_table, 1);
    auto *foot = new Panel(Panel::Ground::Surface2, Qt::TopEdge, themes, this);
    QVBoxLayout *texts = makeColumn(foot, 4, {16, 10, 16, 12});
    m_what = makeLabel(TextRole::Body, Tone::Plain, themes, foot, true);
    m_what->setBold(true);
    m_todo = makeLabel(TextRole::Body, Tone::Plain, themes, foot, true);
    texts->addWidget(m_what);
    texts->addWidget(m_todo);
    column->addWidget(foot);
    connect(m_back, &QPushButton::clicked, this, &FindingsPage::backRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPage::showCurrent);
    setFocusProxy(m_table);
    retranslate();
}

void FindingsPage::setFindings(const QList<Entry> &findings, const QDateTime &when)
{
    m_findings = findings;
    m_when = when;
    refresh();
}

QList<QWidget *> FindingsPage::panes() const
{
    return {m_table};
}

void FindingsPage::refresh()
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const Entry &one = m_findings.at(i);
        rows.append(
            {QString::number(i),
             {{viewmodel::errorText(one.error).what}, {one.where}, {one.error.detail, Tone::Secondary}}});
    }
    m_table->setRows(rows);
    m_title->setText(rows.isEmpty() ? tr("The last exchange found nothing to look at")
                                    : tr("%n thing(s) to look at, found at %1", nullptr, int(rows.size()))
                                          .arg(viewmodel::format::dateTime(m_when)));
    showCurrent();
}

void FindingsPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool there = row >= 0 && row < m_findings.size();
    const auto text = there ? viewmodel::errorText(m_findings.at(row).error) : viewmodel::ErrorText();
    m_what->setText(text.what);
    m_todo->setText(there ? text.safe + u' ' + text.todo : QString());
}

void FindingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

void FindingsPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_table->setAccessibleName(tr("What the last exchange found"));
    m_table->setColumns({tr("What"), tr("Where"), tr("Detail")}, {0, 260, 320});
    refresh();
}

} // namespace simsa::widgets
