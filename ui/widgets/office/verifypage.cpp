// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/verifypage.h"

#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/office/verdicthead.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

namespace simsa::widgets {

using namespace viewmodel;

VerifyPage::VerifyPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    setAcceptDrops(true);
    build();
    connect(themes, &ThemeController::themeChanged, this, &VerifyPage::refresh);
    retranslate();
}

void VerifyPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    auto *work = new Panel(Panel::Ground::Window, {}, themes(), this);
    auto *column = makeColumn(work);
    m_head = new VerdictHead(themes(), work);
    connect(m_head, &VerdictHead::otherRequested, this, &VerifyPage::choose);
    column->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight());
    column->addLayout(row, 1);
    m_empty = new EmptyState(themes(), this);
    connect(m_empty, &EmptyState::activated, this, &VerifyPage::choose);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_checks);
}

QWidget *VerifyPage::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = makeColumn(left, 12, {24, 12, 16, 12});
    Panel *card = Panel::card(themes(), left);
    m_checks = new DataTable(themes(), card, themes()->theme().metric.rowDense);
    makeColumn(card, 0, {1, 1, 1, 1})->addWidget(m_checks);
    column->addWidget(card, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    Panel *signers = Panel::card(themes(), left);
    m_signers = signers;
    m_signerColumn = makeColumn(signers, 6, {14, 10, 14, 12});
    m_signersTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), signers);
    Panel *limits = Panel::card(themes(), left);
    auto *limitColumn = makeColumn(limits, 6, {14, 10, 14, 12});
    m_limitsTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), limits);
    m_limits = makeLabel(TextRole::Caption, Tone::Plain, themes(), limits, true);
    limitColumn->addWidget(m_limitsTitle);
    limitColumn->addWidget(m_limits);
    limitColumn->addStretch(1);
    m_signerColumn->addWidget(m_signersTitle);
    m_signerColumn->addStretch(1);
    for (TextLabel *title : {m_signersTitle, m_limitsTitle})
        title->setBold(true);
    cards->addWidget(signers, 1);
    cards->addWidget(limits, 1);
    column->addLayout(cards);
    return left;
}

QWidget *VerifyPage::buildRight()
{
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    right->setFixedWidth(456);
    auto *column = makeColumn(right, 6, {16, 12, 16, 12});
    m_stockTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), right);
    m_stockTitle->setBold(true);
    m_stockLine = makeLabel(TextRole::Body, Tone::Secondary, themes(), right, true);
    m_commands = new QWidget(right);
    m_commandColumn = makeColumn(m_commands, 6);
    m_took = makeLabel(TextRole::Caption, Tone::Secondary, themes(), right, true);
    column->addWidget(m_stockTitle);
    column->addWidget(m_stockLine);
    column->addWidget(m_commands);
    column->addStretch(1);
    column->addWidget(m_took);
    return right;
}

void VerifyPage::setReport(const PacketReport &report)
{
    m_report = report;
    refresh();
}

void VerifyPage::refresh()
{
    m_stack->setCurrentIndex(m_report.path.isEmpty() ? 1 : 0);
    m_head->setVerdict(formOf(m_report), verdictTitle(m_report), verdictLine(m_report));
    m_checks->setRows(checkRows(m_report));
    for (const PacketCheck &check : m_report.checks)
        if (check.state == PacketCheck::State::Failed)
            m_checks->selectRow(m_checks->rows()->rowOf(check.code)); // the last one reached
    QStringList limits;
    for (const QString &limit : packetLimits())
        limits << QStringLiteral("· ") + limit;
    m_limits->setText(limits.join(u'\n'));
    m_took->setText(tr("Verified on this computer in %1 s. No vault was opened and no network used.")
                        .arg(QString::number(static_cast<double>(m_report.milliseconds) / 1000, 'f', 1)));
    refreshSigners();
    refreshCommands();
}

void VerifyPage::refreshSigners()
{
    while (m_signerColumn->count() > 1) {
        QLayoutItem *item = m_signerColumn->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const PacketSigner &signer : m_report.signers) {
        auto *line = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), m_signers);
        auto *column = makeColumn(line, 1, {0, 4, 0, 6});
        auto *name = makeLabel(TextRole::Body, Tone::Plain, themes(), line);
        name->setText(QStringLiteral("%1 · %2").arg(signer.name, format::dateTime(signer.time)));
        auto *fingerprint = makeLabel(TextRole::Caption, Tone::Secondary, themes(), line);
        fingerprint->setText(signer.fingerprint);
        fingerprint->setFont(themes()->theme().monoFont(TextRole::Caption));
        fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(name);
        column->addWidget(fingerprint);
        m_signerColumn->addWidget(line);
    }
    m_signerColumn->addStretch(1);
}

void VerifyPage::refreshCommands()
{
    qDeleteAll(m_commands->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    int number = 0;
    for (const StockCommand &command : stockCommands(m_report)) {
        auto *head = new QWidget(m_commands);
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(0, 4, 0, 0);
        auto *title = makeLabel(TextRole::Body, Tone::Plain, themes(), head);
        title->setText(QStringLiteral("%1. %2").arg(++number).arg(command.title));
        title->setBold(true);
        QPushButton *copy = makeButton(ButtonKind::Link, head);
        copy->setText(tr("Copy"));
        copy->setAccessibleDescription(command.title);
        connect(copy, &QPushButton::clicked, this,
                [text = command.command] { QGuiApplication::clipboard()->setText(text); });
        row->addWidget(title, 1);
        row->addWidget(copy);
        auto *text = new QPlainTextEdit(command.command, m_commands);
        text->setReadOnly(true);
        text->setFont(themes()->theme().monoFont(TextRole::Caption));
        QPalette well = text->palette();
        well.setColor(QPalette::Base, themes()->theme().colour.surface2); // read, not written in
        text->setPalette(well);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
        text->setAccessibleName(command.title);
        const int lines = static_cast<int>(command.command.count(u'\n')) + 1;
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 18);
        m_commandColumn->addWidget(head);
        m_commandColumn->addWidget(text);
    }
}

void VerifyPage::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Packet to be verified"), {}, tr("Packets (*.asice)"));
    if (!path.isEmpty())
        emit verifyRequested(path);
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        event->acceptProposedAction();
        emit verifyRequested(url.toLocalFile());
        return;
    }
}

QList<QWidget *> VerifyPage::panes() const
{
    return {m_checks, m_commands};
}

void VerifyPage::retranslate()
{
    m_empty->setTexts(tr("Verify a packet"), tr("Drop a packet (.asice) to verify. No passphrase needed."),
                      tr("Choose…"));
    m_head->setButton(tr("Another file…"));
    m_checks->setAccessibleName(tr("What was checked"));
    m_checks->setColumns(checkColumns(), {210, 0, 90}, {2});
    m_signersTitle->setText(tr("Who signed"));
    m_limitsTitle->setText(tr("What it does not prove"));
    m_stockTitle->setText(tr("Verify without Simsa"));
    m_stockLine->setText(tr("openssl and unzip alone show the same. The packet's README says it, too."));
    refresh();
}

} // namespace simsa::widgets
