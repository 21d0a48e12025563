// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/countersealpage.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/common/previewsheet.h"

#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

// In words first, then the exact content that the signature covers.
QString bodyOf(const AwaitingItem &item)
{
    QString html;
    for (const QString &line : summaryOf(item))
        html += QStringLiteral("<p style='margin:3px 0'>%1</p>").arg(line.toHtmlEscaped());
    const QString exact = QString::fromUtf8(QJsonDocument(item.body).toJson(QJsonDocument::Indented));
    html += QStringLiteral("<p style='margin-top:12px'><b>%1</b></p><pre>%2</pre>")
                .arg(CountersealPage::tr("Word for word").toHtmlEscaped(), exact.toHtmlEscaped());
    return html;
}

} // namespace

CountersealPage::CountersealPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    build();
    connect(session, &CommitteeSession::changed, this, &CountersealPage::refresh);
    connect(session, &CommitteeSession::busyChanged, this, [this](bool busy) {
        if (busy && m_sign->hasFocus())
            m_table->setFocus(); // greyed, the button would hand the keyboard to the top bar
        m_sign->setEnabled(!busy && current() && m_session->snapshot().isChair);
    });
    connect(session, &CommitteeSession::failed, this, [this](const base::Error &error) {
        m_sheet->setBusy(false);
        m_banner->showError(errorText(error));
    });
    connect(session, &CommitteeSession::succeeded, this, [this] {
        m_sheet->close();
        m_banner->clear();
        if (isVisible())
            setFocus();
    });
    retranslate();
}

void CountersealPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    m_banner = new Banner(themes(), work);
    column->addWidget(m_banner);
    auto *splitter = new QSplitter(work);
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(themes(), splitter, themes()->theme().metric.rowTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CountersealPage::refreshDetail);
    splitter->addWidget(m_table);
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), splitter);
    auto *rightColumn = makeColumn(right, 8, {16, 12, 12, 12});
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), right);
    m_title->setBold(true);
    m_body = new QTextBrowser(right);
    m_body->setFrameShape(QFrame::NoFrame);
    m_sign = makeButton(ButtonKind::Primary, right);
    m_sign->setObjectName(QStringLiteral("countersealButton"));
    connect(m_sign, &QPushButton::clicked, this, &CountersealPage::preview);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_sign);
    rightColumn->addWidget(m_title);
    rightColumn->addWidget(m_body, 1);
    rightColumn->addLayout(buttons);
    splitter->addWidget(right);
    splitter->setSizes({560, 806});
    column->addWidget(splitter, 1);
    m_empty = new EmptyState(themes(), this);
    connect(m_empty, &EmptyState::activated, this, &CountersealPage::syncRequested);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    m_sheet = new PreviewSheet(themes(), this);
    setFocusProxy(m_table);
    connect(m_sheet, &PreviewSheet::cancelled, m_sheet, &PreviewSheet::close);
    connect(m_sheet, &PreviewSheet::accepted, this, [this] {
        if (const AwaitingItem *item = current()) {
            m_sheet->setBusy(true);
            m_session->counterseal(item->id);
        }
    });
}

const AwaitingItem *CountersealPage::current() const
{
    const QString id = m_table->currentId();
    const auto &items = m_session->snapshot().awaiting;
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const AwaitingItem &item) { return item.id.hex() == id; });
    return found == items.end() ? nullptr : &*found;
}

void CountersealPage::refresh()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    QList<TableRow> rows;
    for (const AwaitingItem &item : snapshot.awaiting)
        rows.append({item.id.hex(),
                     {statusCell(Status::Uploaded, typeWord(item.type)),
                      numberCell(QString::number(item.version)),
                      {format::dateTime(item.created), Tone::Secondary}}});
    m_table->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    setFocusProxy(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    refreshDetail();
}

void CountersealPage::refreshDetail()
{
    const AwaitingItem *item = current();
    m_sign->setVisible(m_session->snapshot().isChair);
    m_sign->setEnabled(item && !m_session->isBusy());
    m_title->setText(item ? tr("%1, version %2").arg(typeWord(item->type)).arg(item->version) : QString());
    m_body->setHtml(item ? bodyOf(*item) : QString());
}

void CountersealPage::preview()
{
    const AwaitingItem *item = current();
    if (!item)
        return;
    PreviewContent content;
    content.title = tr("Countersign: %1, version %2").arg(typeWord(item->type)).arg(item->version);
    const bool ends = item->type == record::Type::Revocation;
    content.audience =
        ends ? tr("Chair, for office and committee") : tr("Chair, for everybody who takes part");
    content.bodyHtml = bodyOf(*item);
    content.consequence = ends ? tr("The office's list of revoked certificates counts for this device")
                               : tr("It is in force from then on; a later version replaces it");
    content.verb = tr("Countersign");
    m_sheet->open(content);
}

QList<QWidget *> CountersealPage::panes() const
{
    return {m_table, m_body};
}

void CountersealPage::retranslate()
{
    m_empty->setTexts(
        tr("Nothing waits for your countersignature"),
        tr("Charter, roster, assignments and revocations of the office appear here when they are new."),
        tr("Pull again"));
    m_table->setAccessibleName(tr("Records waiting for the chair"));
    m_body->setAccessibleName(tr("What the record says"));
    m_table->setColumns({tr("Record"), tr("Version"), tr("Made")}, {0, 80, 150}, {1});
    m_sign->setText(tr("Countersign…"));
    refresh();
}

} // namespace simsa::widgets
