// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfside.h"

#include "viewmodel/status.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/review/passagepane.h"
#include "widgets/review/pdfviewsource.h"
#include "widgets/review/sidelist.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeWidget>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr int sideWidth = 232;
constexpr QSize smallPage(88, 124);
constexpr QSize smallCell(104, 156);
constexpr int pageRole = Qt::UserRole + 200;
} // namespace

PdfSide::PdfSide(PdfView *view, viewmodel::PassageBook *book, const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::RightEdge, themes, parent)
    , m_view(view)
    , m_themes(themes)
    , m_passages(new PassagePane(book, themes, this))
{
    setFixedWidth(sideWidth);
    build();
    connectParts();
    restyle();
    retranslate();
}

void PdfSide::build()
{
    auto *column = makeColumn(this, 0, {0, 0, 1, 0});
    auto *head = new Panel(Ground::Surface, Qt::BottomEdge, m_themes, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 4, 6, 5);
    m_tabs = new SegmentBar({}, m_themes, head);
    m_tabs->setObjectName(QStringLiteral("pdfSideTabs"));
    for (const Tab tab : {Pages, Outline, Passages, Hits})
        m_tabs->addSegment(tab, {});
    m_tabs->setCurrent(Pages);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_stack = new QStackedWidget(this);
    m_pages = new QListWidget(m_stack);
    m_pages->setObjectName(QStringLiteral("pdfPageList"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setFlow(QListView::LeftToRight);
    m_pages->setMovement(QListView::Static);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setUniformItemSizes(true);
    m_pages->setIconSize(smallPage);
    m_pages->setGridSize(smallCell);
    m_pages->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline = new QTreeWidget(m_stack);
    m_outline->setObjectName(QStringLiteral("pdfOutline"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setHeaderHidden(true);
    m_outline->setUniformRowHeights(true);
    m_outline->setIndentation(14);
    m_noOutline = new EmptyState(m_themes, m_stack);
    m_hitsPage = new QWidget(m_stack);
    auto *hits = makeColumn(m_hitsPage);
    m_found = makeLabel(TextRole::Caption, Tone::Secondary, m_themes, m_hitsPage, true);
    m_found->setContentsMargins(10, 6, 10, 6);
    m_hits = makeSideList(m_themes, m_hitsPage);
    m_hits->setObjectName(QStringLiteral("pdfHitList"));
    hits->addWidget(m_found);
    hits->addWidget(m_hits, 1);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_pages, m_outline, m_noOutline, m_passages, m_hitsPage})
        m_stack->addWidget(page);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
}

// Paper stands out from its ground in every theme.
void PdfSide::restyle()
{
    QPalette palette = m_pages->palette();
    palette.setColor(QPalette::Base, m_themes->theme().colour.sunken);
    m_pages->setPalette(palette);
}

void PdfSide::connectParts()
{
    connect(m_themes, &ThemeController::themeChanged, this, &PdfSide::restyle);
    connect(m_tabs, &SegmentBar::chosen, this, &PdfSide::refresh);
    connect(m_view, &PdfView::documentOpened, this, &PdfSide::resetDocument);
    connect(m_view, &PdfView::currentPageChanged, this, [this](int page) {
        if (page < 0)
            return resetDocument();
        m_quiet = true;
        m_pages->setCurrentRow(page);
        m_quiet = false;
    });
    connect(m_view->source(), &PdfViewSource::outlineArrived, this, &PdfSide::showOutline);
    connect(m_view->source(), &PdfViewSource::thumbnailArrived, this, [this](int page, const QImage &image) {
        if (QListWidgetItem *item = m_pages->item(page)) {
            QPixmap picture = QPixmap::fromImage(image);
            picture.setDevicePixelRatio(devicePixelRatioF());
            item->setIcon(picture);
        }
    });
    connect(m_pages->verticalScrollBar(), &QScrollBar::valueChanged, this, &PdfSide::requestThumbnails);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_quiet && row >= 0)
            emit pageChosen(row);
    });
    const auto heading = [this](const QTreeWidgetItem *item) {
        if (const int page = item ? item->data(0, pageRole).toInt() : -1; page >= 0 && !m_quiet)
            emit pageChosen(page);
    };
    connect(m_outline, &QTreeWidget::currentItemChanged, this, heading);
    connect(m_outline, &QTreeWidget::itemClicked, this, heading);
    const auto hit = [this] {
        if (const int row = m_hits->currentRow(); row >= 0 && row < m_all.size() && !m_quiet)
            emit hitChosen(m_all.at(row));
    };
    connect(m_hits, &QListWidget::currentRowChanged, this, hit);
    connect(m_hits, &QListWidget::itemActivated, this, hit);
}

void PdfSide::resetDocument()
{
    m_quiet = true;
    m_pages->clear();
    m_outline->clear();
    QPixmap blank(smallPage);
    blank.fill(Qt::white);
    for (int page = 0; page < m_view->pageCount(); ++page) {
        auto *item = new QListWidgetItem(QIcon(blank), QString::number(page + 1), m_pages);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    m_pages->setCurrentRow(m_view->currentPage());
    m_quiet = false;
    refresh();
}

// The host made sure that no heading is more than one level deeper than the one before.
void PdfSide::showOutline(const QList<pdfhost::PdfHeading> &outline)
{
    m_quiet = true;
    m_outline->clear();
    QList<QTreeWidgetItem *> open;
    for (const pdfhost::PdfHeading &heading : outline) {
        open.resize(heading.depth);
        auto *item = open.isEmpty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(open.constLast());
        item->setText(0, heading.text);
        item->setToolTip(0, heading.text);
        item->setData(0, pageRole, heading.page);
        const QString place = heading.page >= 0 ? tr("page %1").arg(heading.page + 1) : tr("leads nowhere");
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(heading.text, place));
        if (heading.page < 0)
            item->setForeground(0, m_themes->theme().colour.text3);
        open.append(item);
    }
    m_outline->expandToDepth(1);
    m_quiet = false;
    refresh();
}

void PdfSide::requestThumbnails()
{
    if (!isVisible() || m_stack->currentWidget() != m_pages)
        return m_view->source()->wantThumbnails({});
    QList<PdfViewSource::Want> wanted;
    const QRect inSight = m_pages->viewport()->rect().adjusted(0, -smallPage.height(), 0, smallPage.height());
    const int width = qRound(smallPage.width() * devicePixelRatioF());
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->visualItemRect(m_pages->item(row)).intersects(inSight))
            wanted.append({row, width});
    }
    m_view->source()->wantThumbnails(wanted);
}

PdfSide::Tab PdfSide::tab() const
{
    return static_cast<Tab>(m_tabs->current());
}

void PdfSide::setTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    refresh();
}

void PdfSide::refresh()
{
    const bool outlined = m_outline->topLevelItemCount() > 0;
    QWidget *const pages[] = {m_pages, outlined ? static_cast<QWidget *>(m_outline) : m_noOutline, m_passages,
                              m_hitsPage};
    m_stack->setCurrentWidget(pages[tab()]);
    requestThumbnails();
}

void PdfSide::focusList()
{
    QWidget *const lists[] = {m_pages, m_outline, m_passages, m_hits};
    QWidget *list = lists[tab()];
    (list->isVisible() ? list : m_tabs)->setFocus(Qt::ShortcutFocusReason);
}

void PdfSide::startHits(const QStringList &names)
{
    m_names = names;
    m_all.clear();
    m_hits->clear();
    m_found->setText(tr("Searching…"));
}

void PdfSide::addHits(const QList<AttachmentHit> &hits)
{
    m_quiet = true; // a list that is filled chooses nothing
    for (const AttachmentHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.around, m_hits);
        const QString place = tr("%1 · page %2").arg(m_names.value(hit.attachment)).arg(hit.page + 1);
        item->setData(viewmodel::SecondLineRole, place);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2").arg(hit.around, place));
        m_all.append(hit);
    }
    m_found->setText(tr("%n place(s) so far", nullptr, static_cast<int>(m_all.size())));
    m_quiet = false;
}

void PdfSide::endHits(int hits, const QStringList &unread, bool cut)
{
    QString text = hits == 0 ? tr("Found in none of the attachments.")
                   : cut     ? tr("The first %1 places of all attachments").arg(hits)
                             : tr("%n place(s) in all attachments", nullptr, hits);
    if (!unread.isEmpty())
        text += u' ' + tr("Could not be read: %1.").arg(unread.join(QStringLiteral(", ")));
    m_found->setText(text);
}

void PdfSide::retranslate()
{
    m_tabs->setAccessibleName(tr("Beside the pages"));
    m_tabs->setSegment(Pages, tr("Pages"));
    m_tabs->setSegment(Outline, tr("Outline"));
    m_tabs->setSegment(Passages, tr("Notes"));
    m_tabs->setSegment(Hits, tr("Found"));
    m_pages->setAccessibleName(tr("Pages"));
    m_outline->setAccessibleName(tr("Outline of the attachment"));
    m_hits->setAccessibleName(tr("Places found"));
    m_noOutline->setTexts(tr("No outline."), tr("This attachment came without one."));
    if (m_all.isEmpty())
        m_found->setText(tr("Ctrl+F looks through all attachments of this proposal."));
}

void PdfSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void PdfSide::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    requestThumbnails();
}

void PdfSide::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    requestThumbnails();
}

} // namespace simsa::widgets
