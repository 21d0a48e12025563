// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/packetspage.h"

#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/office/workbar.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

namespace simsa::widgets {

using namespace viewmodel;

PacketsPage::PacketsPage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(themes, this))
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_verify = makeButton(ButtonKind::Plain, head);
    m_applicant = makeButton(ButtonKind::Plain, head);
    m_applicant->setMenu(new QMenu(m_applicant));
    m_archive = makeButton(ButtonKind::Primary, head, QStringLiteral("Ctrl N"));
    m_archive->setObjectName(QStringLiteral("makeArchiveButton"));
    rowOf(head)->addWidget(m_title, 1);
    for (QPushButton *button : {m_verify, m_applicant, m_archive})
        rowOf(head)->addWidget(button);
    column->addWidget(head);
    column->addWidget(new WorkBar(session, themes, this));
    m_table = new DataTable(themes, this, themes->theme().metric.rowTable);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_archive, &QPushButton::clicked, this, &PacketsPage::makeArchive);
    connect(m_empty, &EmptyState::activated, this, &PacketsPage::makeArchive);
    connect(m_verify, &QPushButton::clicked, this, &PacketsPage::verify);
    connect(m_applicant->menu(), &QMenu::aboutToShow, this, &PacketsPage::fillMenu);
    connect(m_table, &QTableView::activated, this, [this] { emit verifyRequested(m_table->currentId()); });
    connect(session, &OfficeSession::changed, this, &PacketsPage::refresh);
    connect(session, &OfficeSession::workBegan, this, &PacketsPage::refresh);
    connect(session, &OfficeSession::workEnded, this, &PacketsPage::refresh);
    setFocusProxy(m_table);
    retranslate();
}

void PacketsPage::makeArchive()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Write the packet to"), QStringLiteral("archive.asice"), tr("Packets (*.asice)"));
    if (!path.isEmpty())
        emit packetRequested(path);
}

void PacketsPage::makeApplicant(const base::ProposalId &proposal)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Write the packet to"), proposal.text() + QStringLiteral(".asice"), tr("Packets (*.asice)"));
    if (!path.isEmpty())
        emit applicantPacketRequested(proposal, path);
}

void PacketsPage::verify()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Packet to be verified"), {}, tr("Packets (*.asice)"));
    if (!path.isEmpty())
        emit verifyRequested(path);
}

void PacketsPage::fillMenu()
{
    QMenu *menu = m_applicant->menu();
    menu->clear();
    const bool korean = QLocale().language() == QLocale::Korean;
    for (const call::Proposal &proposal : m_session->snapshot().proposals)
        menu->addAction(QStringLiteral("%1  %2").arg(proposal.id.text(), proposal.title.in(korean)), this,
                        [this, id = proposal.id] { makeApplicant(id); });
}

void PacketsPage::refresh()
{
    const auto rows = packetRows(m_session->packets());
    m_table->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_archive->setVisible(!rows.isEmpty());
    const bool ready = !m_session->isBusy();
    m_archive->setEnabled(ready);
    m_applicant->setEnabled(ready && !m_session->snapshot().proposals.isEmpty());
}

QList<QWidget *> PacketsPage::panes() const
{
    return {m_table};
}

void PacketsPage::retranslate()
{
    m_title->setText(tr("Decision packets"));
    m_empty->setTexts(
        tr("No packet has been made"),
        tr("A packet holds the adopted decisions with everything that proves them. Anybody can verify it "
           "without Simsa."),
        tr("Make the archive packet…"));
    m_archive->setText(tr("Archive packet…"));
    m_archive->setShortcut(Qt::CTRL | Qt::Key_N); // setText() takes the shortcut away
    m_applicant->setText(tr("Applicant's packet…"));
    m_verify->setText(tr("Verify a packet…"));
    m_table->setAccessibleName(tr("Packets; Enter verifies the one under the cursor"));
    m_table->setColumns(packetColumns(), {260, 160, 110, 0}, {2});
    refresh();
}

} // namespace simsa::widgets
