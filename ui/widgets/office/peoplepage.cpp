// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/peoplepage.h"

#include "viewmodel/choseong.h"
#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/parts.h"

#include <QStackedWidget>

namespace simsa::widgets {

using namespace viewmodel;

PeoplePage::PeoplePage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(themes, this))
{
    makeColumn(this)->addWidget(m_stack);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    Panel *head = makeStrip(Qt::BottomEdge, themes, work);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_filter = new FilterLineEdit(themes, head);
    m_filter->setMinimumWidth(280);
    m_filter->focusOnSlash(this);
    m_forgotten = makeButton(ButtonKind::Plain, head);
    m_lost = makeButton(ButtonKind::Plain, head);
    m_forgotten->setObjectName(QStringLiteral("forgottenButton"));
    m_lost->setObjectName(QStringLiteral("lostButton"));
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_forgotten);
    rowOf(head)->addWidget(m_lost);
    rowOf(head)->addWidget(m_filter);
    column->addWidget(head);
    m_table = new DataTable(themes, work, themes->theme().metric.rowTable);
    column->addWidget(m_table, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    connect(m_filter, &FilterLineEdit::filterChanged, this, &PeoplePage::refresh);
    connect(m_empty, &EmptyState::activated, this, &PeoplePage::syncRequested);
    const auto ask = [this](office::RecoveryKind kind) {
        if (!currentPerson().isEmpty())
            emit recoveryRequested(currentPerson(), kind);
    };
    connect(m_forgotten, &QPushButton::clicked, this, [ask] { ask(office::RecoveryKind::Forgotten); });
    connect(m_lost, &QPushButton::clicked, this, [ask] { ask(office::RecoveryKind::Lost); });
    connect(session, &OfficeSession::changed, this, &PeoplePage::refresh);
    setFocusProxy(m_table);
    retranslate();
}

void PeoplePage::refresh()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    m_stack->setCurrentIndex(m_over ? m_stack->count() - 1 : snapshot.roster ? 0 : 1);
    QList<TableRow> rows;
    for (const TableRow &row : peopleRows(snapshot)) {
        QStringList texts;
        for (const TableCell &cell : row.cells)
            texts << cell.text;
        if (matchesQuery(texts.join(u' '), m_filter->filter()))
            rows.append(row);
    }
    m_table->setRows(rows);
    const int people = snapshot.roster ? static_cast<int>(snapshot.roster->entries.size()) : 0;
    m_title->setText(tr("%n people in the roster", nullptr, people));
    m_filter->setNote(m_filter->filter().isEmpty() ? QString() : format::count(rows.size()));
}

base::PersonId PeoplePage::currentPerson() const
{
    return viewmodel::personOfRow(m_session->snapshot(), m_table->currentId());
}

void PeoplePage::setOver(QWidget *page)
{
    m_stack->addWidget(page);
}

void PeoplePage::showOver(bool shown)
{
    m_over = shown;
    refresh();
    (shown ? m_stack->currentWidget() : m_table)->setFocus();
}

QList<QWidget *> PeoplePage::panes() const
{
    return {m_filter, m_table};
}

void PeoplePage::retranslate()
{
    m_empty->setTexts(tr("No roster is in force"),
                      tr("A roster counts once the chair has countersigned it. Pull again to see."),
                      tr("Pull again"));
    m_forgotten->setText(tr("Forgotten passphrase…"));
    m_lost->setText(tr("Lost laptop or certificate…"));
    m_filter->setPlaceholderText(tr("Filter by name, role or fingerprint"));
    m_filter->setAccessibleName(tr("Filter the people"));
    m_table->setAccessibleName(tr("People, devices and certificates"));
    m_table->setColumns(peopleColumns(), {190, 150, 0, 140, 220, 100});
    refresh();
}

} // namespace simsa::widgets
