// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/proposallist.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/keycap.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/twolinedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace simsa::widgets {

using viewmodel::ReviewListModel;
using viewmodel::Tone;
using Grouping = ReviewListModel::Grouping;
using Segment = ReviewListModel::Segment;

namespace {
constexpr int widthOfTheStar = 260;
} // namespace

ProposalList::ProposalList(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::RightEdge, themes, parent)
    , m_themes(themes)
    , m_model(new ReviewListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    buildTop();
    buildHead();
    buildView();
    buildFoot();
    setMinimumWidth(220);
    connect(themes, &ThemeController::themeChanged, this, &ProposalList::restyle);
    restyle();
    retranslate();
}

void ProposalList::buildTop()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->setSpacing(6);
    m_filter = new FilterLineEdit(m_themes, this);
    m_filter->setObjectName(QStringLiteral("proposalFilterLineEdit"));
    m_segments = new SegmentBar({}, m_themes, this);
    m_segments->setObjectName(QStringLiteral("proposalSegmentBar"));
    m_segments->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Segment segment : {Segment::All, Segment::Left, Segment::Sealed, Segment::Recused})
        m_segments->addSegment(static_cast<int>(segment), {});
    for (auto *button : m_segments->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_segments->setCurrent(static_cast<int>(Segment::All));
    top->addWidget(m_filter);
    top->addWidget(m_segments);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(m_filter, &FilterLineEdit::filterChanged, this, [this](const QString &filter) {
        m_model->setFilter(filter);
        restoreCurrent();
    });
    connect(m_segments, &SegmentBar::chosen, this, [this](int segment) {
        m_model->setSegment(static_cast<Segment>(segment));
        restoreCurrent();
    });
}

void ProposalList::buildHead()
{
    auto *head = new Panel(Ground::Surface2, Qt::TopEdge | Qt::BottomEdge, m_themes, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 0, 6, 1);
    m_byReceipt = new QToolButton(head);
    m_byTotal = new QToolButton(head);
    m_byLastPass = new QToolButton(head);
    m_byLastPass->setObjectName(QStringLiteral("orderForLastPassButton"));
    m_byReceipt->setObjectName(QStringLiteral("orderByReceiptButton"));
    m_byTotal->setObjectName(QStringLiteral("orderByTotalButton"));
    for (QToolButton *button : {m_byReceipt, m_byTotal, m_byLastPass}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
    }
    row->addWidget(m_byReceipt);
    row->addStretch(1);
    row->addWidget(m_byLastPass);
    row->addWidget(m_byTotal);
    static_cast<QVBoxLayout *>(layout())->addWidget(head);
    connect(m_byReceipt, &QToolButton::clicked, this, [this] { setOrder(ReviewListModel::Order::Receipt); });
    connect(m_byTotal, &QToolButton::clicked, this, [this] { setOrder(ReviewListModel::Order::OwnTotal); });
    connect(m_byLastPass, &QToolButton::clicked, this,
            [this] { setOrder(ReviewListModel::Order::LastPass); });
}

void ProposalList::buildView()
{
    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("proposalListView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLineDelegate(m_themes, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAttribute(Qt::WA_InputMethodEnabled, false); // N and A are commands here
    m_view->installEventFilter(this);
    m_empty = new EmptyState(m_themes, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_filter->clear();
        m_segments->setCurrent(static_cast<int>(Segment::All));
        m_model->setSegment(Segment::All);
        restoreCurrent();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (m_quiet || !now.isValid())
                    return;
                m_current = m_model->proposalAt(now.row());
                emit proposalChosen(m_current);
            });
}

void ProposalList::buildFoot()
{
    auto *foot = new Panel(Ground::Surface2, Qt::TopEdge, m_themes, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 2, 10, 2);
    row->setSpacing(2);
    m_next = new QToolButton(foot);
    m_next->setObjectName(QStringLiteral("nextProposalButton"));
    m_next->setAutoRaise(true);
    m_next->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_next->setFocusPolicy(Qt::TabFocus);
    m_group = new QToolButton(foot);
    m_group->setObjectName(QStringLiteral("groupButton"));
    m_group->setAutoRaise(true);
    m_group->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_group);
    menu->setObjectName(QStringLiteral("groupingMenu"));
    for (const Grouping grouping : {Grouping::None, Grouping::Pool, Grouping::Field, Grouping::State}) {
        QAction *action = menu->addAction(QString(), this, [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
    }
    m_group->setMenu(menu);
    m_group->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(new KeyCap(QStringLiteral("N"), m_themes, foot));
    m_star = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, foot);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_group);
    row->addWidget(m_star);
    static_cast<QVBoxLayout *>(layout())->addWidget(foot);
    connect(m_next, &QToolButton::clicked, this, &ProposalList::nextRequested);
}

void ProposalList::setWorks(const call::Charter &charter, const QList<review::Work> &works)
{
    m_quiet = true;
    m_model->setWorks(charter, works);
    m_quiet = false;
    restoreCurrent();
    refreshCounts();
}

void ProposalList::setReviewer(const base::PersonId &reviewer)
{
    m_model->setReviewer(reviewer);
}

void ProposalList::updateWork(const review::Work &work)
{
    m_model->updateWork(work);
    refreshCounts();
}

void ProposalList::setCurrent(const base::ProposalId &proposal)
{
    m_current = proposal;
    restoreCurrent();
}

void ProposalList::restoreCurrent()
{
    m_quiet = true;
    const int row = m_model->rowOf(m_current);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_view->scrollTo(m_model->index(row));
    m_quiet = false;
    refreshEmpty();
}

base::ProposalId ProposalList::neighbour(int by) const
{
    const int row = m_model->rowOf(m_current);
    return row < 0 ? m_model->proposalAt(0) : m_model->proposalAt(row + by);
}

void ProposalList::setOrder(ReviewListModel::Order order)
{
    m_model->setOrder(order);
    restoreCurrent();
    refreshCounts();
}

void ProposalList::setGrouping(Grouping grouping)
{
    m_view->setUniformItemSizes(grouping == Grouping::None);
    m_model->setGrouping(grouping);
    restoreCurrent();
    refreshCounts();
}

void ProposalList::nextGrouping()
{
    const int next =
        (static_cast<int>(m_model->grouping()) + 1) % static_cast<int>(m_group->menu()->actions().size());
    setGrouping(static_cast<Grouping>(next));
}

void ProposalList::refreshEmpty()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    const QString whole = QLocale().toString(m_model->count(Segment::All));
    if (!m_model->filter().isEmpty())
        m_empty->setTexts(tr("No proposal matches “%1”.").arg(m_model->filter()),
                          tr("Searched among %1.").arg(whole), tr("Clear filter"));
    else
        m_empty->setTexts(tr("Nothing here."), tr("None of the %1 proposals is in this state.").arg(whole),
                          tr("Show all"));
}

void ProposalList::refreshCounts()
{
    const auto show = [this](Segment segment, const QString &name) {
        m_segments->setSegment(static_cast<int>(segment), name, QString::number(m_model->count(segment)));
    };
    show(Segment::All, tr("All"));
    show(Segment::Left, tr("Open"));
    show(Segment::Sealed, tr("Sealed"));
    show(Segment::Recused, tr("Recused"));
    const auto name = [this](QToolButton *button, ReviewListModel::Order order, const QString &text) {
        button->setText(text + (m_model->order() == order ? QStringLiteral(" ▾") : QString()));
    };
    const QStringList groupings{tr("Not grouped"), tr("Grouped by pool"), tr("Grouped by field"),
                                tr("Grouped by state")};
    const QList<QAction *> actions = m_group->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions.at(i)->setText(groupings.at(i));
        actions.at(i)->setChecked(static_cast<int>(m_model->grouping()) == i);
    }
    const Grouping grouping = m_model->grouping();
    m_group->setAccessibleName(groupings.at(static_cast<int>(grouping)));
    name(m_byReceipt, ReviewListModel::Order::Receipt, tr("By number"));
    name(m_byLastPass, ReviewListModel::Order::LastPass, tr("Last pass"));
    name(m_byTotal, ReviewListModel::Order::OwnTotal, tr("My score"));
}

void ProposalList::restyle()
{
    QPalette palette = paletteOf(m_themes->theme());
    palette.setColor(QPalette::ButtonText, m_themes->theme().colour.text2);
    for (QToolButton *button : {m_byReceipt, m_group, m_byTotal, m_byLastPass, m_next}) {
        button->setFont(m_themes->theme().font(TextRole::Caption));
        button->setPalette(palette);
    }
}

void ProposalList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter title, organisation, 초성"));
    m_filter->setAccessibleName(tr("Filter proposals"));
    m_segments->setAccessibleName(tr("Which proposals"));
    m_view->setAccessibleName(tr("Proposals"));
    m_byReceipt->setAccessibleName(tr("Order by number"));
    m_group->setText(tr("Group"));
    m_group->setToolTip(tr("Group by pool, field or state (G)"));
    m_byTotal->setAccessibleName(tr("Order by my score, highest first"));
    m_byLastPass->setAccessibleName(tr("Shuffled order for a last pass, the same every time"));
    m_byLastPass->setToolTip(m_byLastPass->accessibleName());
    m_next->setText(tr("next open"));
    m_next->setToolTip(tr("Next unfinished proposal (N or F7)"));
    m_star->setText(tr("* not complete"));
    m_model->retranslate();
    refreshCounts();
    refreshEmpty();
}

// Page keys belong to the list while it has the focus, though the page gives them to the PDF elsewhere.
bool ProposalList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ProposalList::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_star->setVisible(width() >= widthOfTheStar); // what cannot be done without it stays
}

void ProposalList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
