// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/workpane.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/panel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/capacitypane.h"
#include "widgets/review/commentsection.h"
#include "widgets/review/passagepane.h"
#include "widgets/review/pdfside.h"
#include "widgets/review/scoresheet.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::widgets {

namespace {
constexpr int rightWidth = 464;
constexpr int rightLeast = 440;
constexpr int wideFrom = 1500;
constexpr int rightWhenWide = 620;
} // namespace

WorkPane::WorkPane(viewmodel::ScoreSheetModel *sheet, PdfPane *pdf, const ThemeController *themes,
                   QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_themes(themes)
    , m_sheet(sheet)
    , m_pdf(pdf)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_pdf);
    addWidget(buildRight());
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({632, rightWidth});
    connect(this, &QSplitter::splitterMoved, this, [this] { m_movedByHand = true; });
}

QWidget *WorkPane::buildRight()
{
    m_right = new widgets::Panel(widgets::Panel::Ground::Surface, Qt::LeftEdge, m_themes, this);
    m_right->setMinimumWidth(rightLeast);
    m_capacity = new CapacityPane(m_themes, m_right);
    // Below m_right from the start: what comes in from another window goes to the end of the tab order.
    auto *inside = new widgets::Panel(widgets::Panel::Ground::Surface, {}, m_themes, m_right);
    m_scores = new ScoreSheet(m_sheet, m_themes, inside);
    m_comments = new CommentSection(m_sheet, m_themes, inside);
    m_foot = new ScoreFoot(m_sheet, m_themes, m_right);
    auto *scrolled = new QVBoxLayout(inside);
    scrolled->setContentsMargins(0, 0, 0, 0);
    scrolled->setSpacing(0);
    scrolled->addWidget(m_scores);
    scrolled->addWidget(m_comments);
    scrolled->addStretch(1);
    m_scroll = new QScrollArea(m_right);
    m_scroll->setObjectName(QStringLiteral("scoreScrollArea"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_capacity);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    connect(m_scores, &ScoreSheet::itemOpened, this, &WorkPane::reveal);
    connect(m_comments, &CommentSection::typed, this, &WorkPane::typed);
    connect(m_foot, &ScoreFoot::jumpRequested, this, &WorkPane::jumpTo);
    connect(m_foot, &ScoreFoot::nextGapRequested, this, &WorkPane::nextGap);
    return m_right;
}

void WorkPane::setCall(const call::Charter &charter, const std::optional<capacity::NodeTable> &demand)
{
    m_capacity->setCall(charter, demand);
    m_pdf->side()->passages()->setRubric(charter.rubric);
}

void WorkPane::showWork(const review::Work &work, ScoreFoot::Deed deed, bool newVersion)
{
    m_capacity->setRequest(work.proposal.request);
    m_pdf->setProposal(work.proposal);
    m_comments->setRequest(work.proposal.request);
    m_comments->setNewVersion(newVersion);
    m_foot->setDelivery(viewmodel::deliveryText(work));
    m_foot->setDeed(deed);
    if (m_shown == work.proposal.id)
        return;
    m_shown = work.proposal.id;
    const bool scored = work.content.levels.size() == m_sheet->rowCount();
    m_scores->setFolded(scored && !m_sheet->missing().isEmpty());
    m_scroll->verticalScrollBar()->setValue(0);
    if (!scored)
        m_scores->openFirstGap();
}

void WorkPane::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (const bool wide = width() >= wideFrom; wide != m_wide)
        arrange(wide);
}

// On a wide screen the strips get numbers' height, and scores and comments stand in view together.
void WorkPane::arrange(bool wide)
{
    m_wide = wide;
    m_capacity->setTall(wide);
    const int right = wide ? rightWhenWide : rightWidth;
    if (!m_movedByHand)
        setSizes({std::max(1, width() - right), right});
}

// After the layout has made room for what was opened.
void WorkPane::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, 4); });
}

void WorkPane::jumpTo(const call::Missing &missing)
{
    if (missing.field == call::MissingField::Level) {
        m_scores->focusItem(missing.item);
        return;
    }
    if (missing.field == call::MissingField::ItemComment) {
        m_scores->focusComment(missing.item);
        return;
    }
    if (QWidget *field = m_comments->fieldOf(missing.field)) {
        field->setFocus(Qt::ShortcutFocusReason);
        reveal(field);
    }
}

bool WorkPane::hasFocusFor(const call::Missing &missing) const
{
    const QWidget *focused = QApplication::focusWidget();
    if (missing.field == call::MissingField::Level)
        return qobject_cast<const LevelButtons *>(focused) && m_scores->currentItem() == missing.item;
    const QWidget *field = m_comments->fieldOf(missing.field);
    return field && field == focused;
}

void WorkPane::nextGap()
{
    commit();
    const QList<call::Missing> missing = m_sheet->missing();
    if (missing.isEmpty())
        return m_foot->deedButton()->setFocus(Qt::ShortcutFocusReason);
    qsizetype next = 0;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        if (hasFocusFor(missing.at(i)))
            next = (i + 1) % missing.size();
    }
    jumpTo(missing.at(next));
}

void WorkPane::focusReason()
{
    m_comments->reasonField()->setFocus(Qt::ShortcutFocusReason);
    reveal(m_comments->reasonField());
}

QString WorkPane::reason() const
{
    return m_comments->reason();
}

void WorkPane::commit()
{
    m_scores->commit();
    m_comments->commit();
    m_pdf->side()->passages()->commit();
}

} // namespace simsa::widgets
