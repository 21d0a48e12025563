// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/bundlespage.h"

#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/office/workbar.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace simsa::widgets {

using namespace viewmodel;

BundlesPage::BundlesPage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(themes, this))
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_make = makeButton(ButtonKind::Primary, head, QStringLiteral("Ctrl N"));
    m_make->setObjectName(QStringLiteral("makeBundlesButton"));
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_make);
    column->addWidget(head);
    column->addWidget(new WorkBar(session, themes, this));
    m_table = new DataTable(themes, this, themes->theme().metric.rowTable);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_make, &QPushButton::clicked, this, &BundlesPage::choose);
    connect(m_empty, &EmptyState::activated, this, &BundlesPage::choose);
    connect(session, &OfficeSession::changed, this, &BundlesPage::refresh);
    connect(session, &OfficeSession::workBegan, this, &BundlesPage::refresh);
    connect(session, &OfficeSession::workEnded, this, &BundlesPage::refresh);
    setFocusProxy(m_table);
    retranslate();
}

void BundlesPage::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the review material"));
    if (!folder.isEmpty())
        emit bundlesRequested(folder);
}

void BundlesPage::refresh()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    const auto rows = bundleRows(snapshot);
    m_table->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    qint64 bytes = 0;
    for (const office::BuiltBundle &bundle : snapshot.bundles)
        bytes += bundle.size;
    m_title->setText(rows.isEmpty() ? tr("Review material")
                                    : tr("%n files", nullptr, static_cast<int>(rows.size())) +
                                          QStringLiteral(" · ") + format::bytes(bytes));
    m_make->setVisible(!rows.isEmpty()); // the empty state has the button otherwise
    m_make->setEnabled(!m_session->isBusy());
}

QList<QWidget *> BundlesPage::panes() const
{
    return {m_table};
}

void BundlesPage::retranslate()
{
    m_empty->setTexts(tr("No review material has been made"),
                      tr("Each reviewer gets one sealed file that holds only their own proposals."),
                      tr("Make…"));
    m_make->setText(tr("Make again…"));
    m_make->setShortcut(Qt::CTRL | Qt::Key_N); // setText() takes the shortcut away
    m_table->setAccessibleName(tr("Review material by person"));
    m_table->setColumns(bundleColumns(), {260, 90, 110, 0}, {1, 2});
    refresh();
}

} // namespace simsa::widgets
