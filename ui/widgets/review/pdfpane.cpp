// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfpane.h"

#include "viewmodel/errortext.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/icons.h"
#include "widgets/common/panel.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/passagepane.h"
#include "widgets/review/pdfside.h"
#include "widgets/review/pdfview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
enum Zoom { FitWidth, FitPage, Enlarged };
constexpr int enlargedPercent = 125;
} // namespace

PdfPane::PdfPane(const QString &workerProgram, Loader loader, viewmodel::PassageBook::Store notes,
                 const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_loader(std::move(loader))
    , m_themes(themes)
    , m_view(new PdfView(workerProgram, this))
    , m_book(new viewmodel::PassageBook(std::move(notes), this))
    , m_search(new AttachmentSearch(workerProgram, m_loader, this))
{
    setAccessibleRole(m_view, QAccessible::Document);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildFind();
    m_view->setObjectName(QStringLiteral("pdfView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_side = new PdfSide(m_view, m_book, m_themes, this);
    m_side->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_view, 1);
    column->addLayout(row, 1);
    connectParts();
    connectSide();
    restyle();
    retranslate();
}

void PdfPane::buildBar()
{
    auto *bar = new Panel(Panel::Ground::Surface, Qt::BottomEdge, m_themes, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 5);
    row->setSpacing(6);
    m_attachments = new SegmentBar({}, m_themes, bar);
    m_attachments->setObjectName(QStringLiteral("attachmentSegmentBar"));
    m_sideButton = new QToolButton(bar);
    m_sideButton->setCheckable(true);
    m_back = new QToolButton(bar);
    m_forward = new QToolButton(bar);
    m_page = new TextLabel(TextRole::Body, Tone::Plain, m_themes, bar);
    m_page->setAlignment(Qt::AlignCenter);
    m_zoom = new SegmentBar({}, m_themes, bar);
    m_zoom->addSegment(FitWidth, {});
    m_zoom->addSegment(FitPage, {});
    m_zoom->addSegment(Enlarged, QStringLiteral("%1 %").arg(enlargedPercent));
    m_zoom->setCurrent(FitWidth);
    m_findButton = new QToolButton(bar);
    for (QToolButton *button : {m_sideButton, m_back, m_forward, m_findButton}) {
        button->setAutoRaise(true);
        button->setFixedSize(26, 26);
    }
    row->addWidget(m_sideButton);
    row->addWidget(m_attachments);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_page);
    row->addWidget(m_forward);
    row->addSpacing(4);
    row->addWidget(m_zoom);
    row->addWidget(m_findButton);
    static_cast<QVBoxLayout *>(layout())->addWidget(bar);
}

void PdfPane::buildFind()
{
    auto *bar = new Panel(Panel::Ground::Surface2, Qt::BottomEdge, m_themes, this);
    m_findBar = bar;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 5);
    m_findLineEdit = new QLineEdit(bar);
    m_findLineEdit->setObjectName(QStringLiteral("pdfFindLineEdit"));
    m_findLineEdit->installEventFilter(this);
    m_found = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, bar);
    m_findClose = new QToolButton(bar);
    m_findClose->setAutoRaise(true);
    row->addWidget(m_findLineEdit, 1);
    row->addWidget(m_found);
    row->addWidget(m_findClose);
    bar->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(bar);
}

void PdfPane::connectParts()
{
    connect(m_attachments, &SegmentBar::chosen, this, &PdfPane::show);
    connect(m_back, &QToolButton::clicked, this, [this] { stepPage(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { stepPage(1); });
    connect(m_zoom, &SegmentBar::chosen, this, [this](int zoom) {
        if (zoom == Enlarged)
            return m_view->setZoom(enlargedPercent);
        m_view->setFit(zoom == FitPage ? PdfView::Fit::Page : PdfView::Fit::Width);
    });
    connect(m_view, &PdfView::zoomChanged, this, [this](int percent, PdfView::Fit fit) {
        const bool fits = fit != PdfView::Fit::Nothing;
        m_zoom->setSegment(Enlarged, QStringLiteral("%1 %").arg(fits ? enlargedPercent : percent));
        m_zoom->setCurrent(!fits ? Enlarged : fit == PdfView::Fit::Page ? FitPage : FitWidth);
    });
    connect(m_view, &PdfView::documentOpened, this, [this] {
        m_view->goToPage(m_places.value(m_proposal.id).page);
        showPassages();
        if (const Goal goal = std::exchange(m_goal, {}); goal.page >= 0)
            m_view->showPlace(goal.page, goal.place);
        if (!m_findLineEdit->text().isEmpty())
            m_view->find(m_findLineEdit->text()); // its marks belong to what is read
        refreshPage();
        fetchAhead();
    });
    connect(m_view, &PdfView::currentPageChanged, this, [this](int page) {
        if (page >= 0 && m_view->pageCount() > 0)
            m_places[m_proposal.id].page = page;
        refreshPage();
    });
    connect(m_findButton, &QToolButton::clicked, this, &PdfPane::startFind);
    connect(m_findClose, &QToolButton::clicked, this, &PdfPane::endFind);
    connect(m_findLineEdit, &QLineEdit::textChanged, m_view, &PdfView::find);
    connect(m_view, &PdfView::searchProgressed, this, [this](int found, int current, bool finished) {
        m_found->setText(found > 0  ? tr("%1 of %2").arg(current).arg(found)
                         : finished ? tr("not found")
                                    : QString());
    });
    connect(m_themes, &ThemeController::themeChanged, this, &PdfPane::restyle);
}

void PdfPane::setProposal(const call::Proposal &proposal)
{
    if (proposal.id == m_proposal.id && proposal.attachments == m_proposal.attachments)
        return;
    m_proposal = proposal;
    m_book->show(proposal.id);
    m_side->passages()->setAttachments(proposal.attachments);
    m_passage = 0;
    m_attachments->clear();
    for (int i = 0; i < proposal.attachments.size(); ++i)
        m_attachments->addSegment(i, nameOf(proposal.attachments.at(i).name));
    m_attachments->setVisible(!proposal.attachments.isEmpty());
    endFind();
    show(m_places.value(proposal.id).attachment);
}

QJsonObject PdfPane::place() const
{
    const auto found = m_places.constFind(m_proposal.id);
    if (m_proposal.id.isEmpty() || found == m_places.constEnd())
        return {};
    return {{QStringLiteral("attachment"), found->attachment}, {QStringLiteral("page"), found->page}};
}

void PdfPane::setPlace(const base::ProposalId &proposal, const QJsonObject &place)
{
    const Place read{std::max(0, place.value(u"attachment").toInt()),
                     std::max(0, place.value(u"page").toInt())};
    if (m_proposal.id == proposal && read.attachment != m_places.value(proposal).attachment)
        show(read.attachment);
    m_places.insert(proposal, read);
}

void PdfPane::close()
{
    m_loading.drop();
    endFind();
    m_side->passages()->commit();
    m_book->close();
    m_fetching.drop();
    m_neighbours.clear();
    m_ahead.clear();
    m_proposal = {};
    m_attachments->clear();
    m_view->clear();
    refreshPage();
}

void PdfPane::show(int attachment)
{
    m_view->clear(m_proposal.attachments.isEmpty() ? tr("No attachments came with this proposal.")
                                                   : tr("Opening…"));
    refreshPage();
    if (attachment < 0 || attachment >= m_proposal.attachments.size())
        return;
    if (Place &place = m_places[m_proposal.id]; place.attachment != attachment)
        place = {attachment, 0};
    m_attachments->setCurrent(attachment);
    const call::Attachment &file = m_proposal.attachments.at(attachment);
    if (const QByteArray *bytes = m_ahead.object(keyOf(m_proposal.id, file))) {
        m_loading.drop();
        return m_view->setDocument(*bytes, nameOf(file.name));
    }
    m_loading.run([loader = m_loader, id = m_proposal.id, name = file.name] { return loader(id, name); },
                  [this, title = nameOf(file.name)](const base::Result<QByteArray> &bytes) {
                      if (bytes)
                          return m_view->setDocument(*bytes, title);
                      m_view->clear(viewmodel::errorText(bytes.error()).what);
                      emit loadFailed(bytes.error());
                  });
}

// By content: a bundle that brings another file of that name is not answered with the old one.
QString PdfPane::keyOf(const base::ProposalId &proposal, const call::Attachment &file)
{
    return proposal.text() + u'/' + file.name + u'/' + file.sha256.hex();
}

void PdfPane::setNeighbours(const QList<call::Proposal> &proposals)
{
    m_neighbours = proposals;
}

// One at a time, and only once what is read is on the screen.
void PdfPane::fetchAhead()
{
    for (const call::Proposal &proposal : std::as_const(m_neighbours)) {
        const int at = m_places.value(proposal.id).attachment;
        if (at >= proposal.attachments.size())
            continue;
        const call::Attachment file = proposal.attachments.at(at);
        const QString key = keyOf(proposal.id, file);
        const qint64 cost = file.size / 1024 + 1;
        if (m_ahead.contains(key) || cost > m_ahead.maxCost() / 2)
            continue;
        m_fetching.run([loader = m_loader, id = proposal.id, name = file.name] { return loader(id, name); },
                       [this, key, cost, id = proposal.id](const base::Result<QByteArray> &bytes) {
                           m_neighbours.removeIf([&id](const call::Proposal &one) { return one.id == id; });
                           if (bytes)
                               m_ahead.insert(key, new QByteArray(*bytes), cost);
                           fetchAhead();
                       });
        return;
    }
}

void PdfPane::nextAttachment()
{
    if (const auto count = static_cast<int>(m_proposal.attachments.size()); count > 1)
        show((m_attachments->current() + 1) % count);
}

void PdfPane::stepPage(int by)
{
    m_view->stepPage(by);
}

void PdfPane::startFind()
{
    m_findBar->show();
    m_findLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_findLineEdit->selectAll();
}

void PdfPane::endFind()
{
    const bool hadFocus = m_findBar->isAncestorOf(m_findBar->window()->focusWidget());
    m_findLineEdit->clear();
    m_found->setText({});
    m_findBar->hide();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

bool PdfPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_findLineEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        endFind();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        key->modifiers() & Qt::ShiftModifier ? m_view->stepPlace(-1) : m_view->stepPlace(1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PdfPane::refreshPage()
{
    const int pages = m_view->pageCount();
    const int page = m_view->currentPage();
    m_page->setText(pages > 0 ? QStringLiteral("%1 / %2").arg(page + 1).arg(pages) : QStringLiteral("– / –"));
    m_page->setAccessibleName(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : tr("No page"));
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page >= 0 && page + 1 < pages);
    m_findButton->setEnabled(pages > 0);
}

void PdfPane::restyle()
{
    const Theme &theme = m_themes->theme();
    const Colours &c = theme.colour;
    m_sideButton->setIcon(themedIcon(QStringLiteral("list"), theme));
    m_back->setIcon(themedIcon(QStringLiteral("chevron-left"), theme));
    m_forward->setIcon(themedIcon(QStringLiteral("chevron-right"), theme));
    m_findButton->setIcon(themedIcon(QStringLiteral("search"), theme));
    m_findClose->setIcon(themedIcon(QStringLiteral("cross"), theme));
    PdfView::Colours colours;
    colours.well = c.sunken;
    colours.edge = c.line;
    colours.text = c.text2;
    m_view->setColours(colours);
}

void PdfPane::retranslate()
{
    m_attachments->setAccessibleName(tr("Attachments"));
    for (int i = 0; i < m_proposal.attachments.size(); ++i)
        m_attachments->setSegment(i, nameOf(m_proposal.attachments.at(i).name));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setSegment(FitWidth, tr("Fit width"));
    m_zoom->setSegment(FitPage, tr("Page", "fit the whole page"));
    m_sideButton->setAccessibleName(tr("Pages, outline and notes beside the page"));
    m_sideButton->setToolTip(tr("Pages, outline and notes beside the page (F4)"));
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page (PgUp)"));
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(tr("Next page (PgDn)"));
    m_findButton->setAccessibleName(tr("Find in the attachments"));
    m_findButton->setToolTip(tr("Find in the attachments (Ctrl+F)"));
    m_findLineEdit->setPlaceholderText(tr("Find in all attachments"));
    m_findLineEdit->setAccessibleName(tr("Find in all attachments"));
    m_findClose->setAccessibleName(tr("Close the search"));
    m_findClose->setToolTip(tr("Close the search (Esc)"));
    refreshPage();
}

// Files are named by the office; the two that every example call has are named in both languages.
QString PdfPane::nameOf(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    if (name == QStringLiteral("활용계획서"))
        return tr("Plan of use");
    if (name == QStringLiteral("요약서"))
        return tr("Summary");
    return name.size() > 24 ? name.left(23) + u'…' : name;
}

void PdfPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
