// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "dialogue/typed.h"
#include "viewmodel/reviewwords.h"
#include "viewmodel/scoresheetmodel.h"
#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/capacitypane.h"
#include "widgets/review/commentsection.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/pledgepage.h"
#include "widgets/review/proposalheader.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/questionbar.h"
#include "widgets/review/recusedpage.h"
#include "widgets/review/recuseform.h"
#include "widgets/review/reviewcommands.h"
#include "widgets/review/scoresheet.h"
#include "widgets/review/suggestionlist.h"
#include "widgets/review/versionspage.h"
#include "widgets/review/workpane.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace simsa::widgets {

using viewmodel::ScoreSheetModel;

namespace {
constexpr int listWidth = 268;
constexpr int retryMs = 5000;
constexpr int highestLevel = 9;
} // namespace

ReviewPage::ReviewPage(const ReviewPageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_source(parts.seat)
    , m_sheet(new ScoreSheetModel(
          [desk = parts.desk](const base::ProposalId &id, const call::ReviewContent &content) {
              return desk->record(id, content);
          },
          this))
{
    build();
    m_commands = new ReviewCommands(this);
    connectParts();
    connectRecusal();
    connectQuestions();
    retranslate();
    reload();
}

ReviewPage::~ReviewPage()
{
    flush(); // typed within the last pause
    m_source.close();
}

void ReviewPage::build()
{
    m_pages = new QStackedWidget(this);
    m_pledge = new PledgePage(m_parts.themes, m_pages);
    m_pledge->setPledge(m_parts.pledge);
    m_nothing = new EmptyState(m_parts.themes, m_pages);
    m_desk = new QSplitter(Qt::Horizontal, m_pages);
    m_desk->setHandleWidth(1);
    m_desk->setChildrenCollapsible(false);
    m_list = new ProposalList(m_parts.themes, m_desk);
    m_desk->addWidget(m_list);
    buildRight();
    m_desk->setStretchFactor(0, 0);
    m_desk->setStretchFactor(1, 1);
    m_desk->setSizes({listWidth, 1098});
    for (QWidget *page : std::initializer_list<QWidget *>{m_pledge, m_nothing, m_desk})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_preview = new PreviewSheet(m_parts.themes, this);
}

void ReviewPage::buildRight()
{
    auto *right = new QWidget(m_desk);
    m_header = new ProposalHeader(m_parts.themes, right);
    m_banner = new Banner(m_parts.themes, right);
    m_banner->setObjectName(QStringLiteral("reviewBanner"));
    m_questions = new QuestionBar(m_parts.themes, right);
    m_stack = new QStackedWidget(right);
    auto *pdf = new PdfPane(
        m_parts.pdfWorker,
        [source = m_source](const base::ProposalId &id, const QString &name) {
            return source.read(id, name);
        },
        {[desk = m_parts.desk](const auto &id) { return desk->notebook().passages(id); },
         [desk = m_parts.desk](const auto &id, const auto &kept) { return desk->notebook().keep(id, kept); }},
        m_parts.themes);
    m_work = new WorkPane(m_sheet, pdf, m_parts.themes, m_stack);
    m_recused = new RecusedPage(m_parts.themes, m_stack);
    m_form = new RecuseForm(m_parts.themes, m_stack);
    m_done = new EmptyState(m_parts.themes, m_stack);
    m_versions = new VersionsPage(m_parts.themes, m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_work, m_recused, m_form, m_done, m_versions})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_questions);
    column->addWidget(m_stack, 1);
    m_desk->addWidget(right);
}

void ReviewPage::connectParts()
{
    connect(m_commands, &ReviewCommands::triggered, this, &ReviewPage::run);
    connect(m_list, &ProposalList::proposalChosen, this, &ReviewPage::choose);
    connect(m_list, &ProposalList::nextRequested, this, &ReviewPage::goToNextLeft);
    m_list->filterLineEdit()->focusOnSlash(this);
    connect(m_sheet, &ScoreSheetModel::recorded, this, &ReviewPage::recorded);
    connect(m_sheet, &ScoreSheetModel::recordFailed, this, &ReviewPage::failed);
    connect(m_work->foot(), &ScoreFoot::deedRequested, this, [this] {
        const auto work = currentWork();
        work && m_sheet->isReadOnly() ? startNewVersion() : openSealPreview();
    });
    connect(m_banner, &Banner::linkActivated, this, [this] { flush(); });
    connect(m_preview, &PreviewSheet::accepted, this, &ReviewPage::previewAccepted);
    connect(m_preview, &PreviewSheet::cancelled, this, [this] { m_previewed = Previewed::Nothing; });
    connect(m_preview, &PreviewSheet::findingActivated, this, [this](int index) {
        m_preview->close();
        if (index >= 0 && index < m_jumps.size())
            m_work->jumpTo({m_jumps.at(index), {}, 0, 0});
    });
    connect(m_pledge, &PledgePage::signRequested, this, &ReviewPage::signPledge);
    connect(m_nothing, &EmptyState::activated, this, &ReviewPage::openRequested);
    connect(m_done, &EmptyState::activated, this, [this] { choose(m_list->model()->proposalAt(0)); });
    // Digits set the open item's level from wherever no text is typed.
    for (int digit = 0; digit <= highestLevel; ++digit) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + digit), m_desk);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, digit] {
            if (m_stack->currentWidget() == m_work)
                m_work->scores()->setLevel(digit > 0 ? std::optional(digit) : std::nullopt);
        });
    }
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &ReviewPage::flush);
    connect(m_work->pdf()->book(), &viewmodel::PassageBook::failed, this, &ReviewPage::failed);
    connect(m_work->pdf()->book(), &viewmodel::PassageBook::kept, this, &ReviewPage::recorded);
    connect(m_work->pdf(), &PdfPane::noticed, this, &ReviewPage::noticed);
}

std::optional<review::Work> ReviewPage::currentWork() const
{
    const auto work = m_parts.desk->work(m_current);
    return work ? std::optional(*work) : std::nullopt;
}

void ReviewPage::reload()
{
    const review::Desk &desk = *m_parts.desk;
    m_source.reset();
    m_list->setReviewer(m_parts.seat.author.person);
    m_list->setWorks(desk.charter(), desk.works());
    m_pledge->setCounts(static_cast<int>(desk.works().size()));
    m_recused->suggestions()->setSuggestions(desk.suggestedConflicts(), desk.works());
    if (m_sheet->charter() != desk.charter())
        m_sheet->setCharter(desk.charter());
    m_work->setCall(desk.charter(), desk.demand());
    applySpelling(); // another charter has other fields
    QWidget *page = desk.works().isEmpty() ? static_cast<QWidget *>(m_nothing)
                    : desk.hasPledged()    ? static_cast<QWidget *>(m_desk)
                                           : m_pledge;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page == m_desk ? static_cast<QWidget *>(m_list->view()) : page);
    for (QAction *action : m_commands->actions())
        action->setEnabled(page == m_desk);
    if (page == m_desk) {
        if (!currentWork())
            m_current = m_list->model()->proposalAt(0);
        m_list->setCurrent(m_current);
        if (m_stack->currentWidget() != m_versions) // a choice under way goes on
            showCurrent();
    }
    emit changed();
}

void ReviewPage::showProposal(const base::ProposalId &proposal)
{
    choose(proposal);
}

// A text that is on the screen only must not be left: it would be gone.
void ReviewPage::choose(const base::ProposalId &proposal)
{
    if (proposal.isEmpty())
        return;
    if (!flush()) {
        m_list->setCurrent(m_current);
        return;
    }
    m_current = proposal;
    m_preview->close();
    m_list->setCurrent(proposal);
    showCurrent();
}

void ReviewPage::goToNextLeft()
{
    flush();
    const base::ProposalId next = m_list->model()->nextLeft(m_current);
    next.isEmpty() ? showEmpty() : choose(next);
}

void ReviewPage::showEmpty()
{
    const auto work = currentWork();
    if (work && viewmodel::isLeft(*work))
        return; // the one at hand is the last
    const review::Standing standing = m_parts.desk->standing();
    m_done->setTexts(tr("Nothing left."),
                     tr("%1 sealed, %2 acknowledged.")
                         .arg(standing.sealed + standing.uploaded + standing.acknowledged)
                         .arg(standing.acknowledged),
                     tr("Look at the reviews again"));
    m_header->hide();
    m_questions->hide();
    m_stack->setCurrentWidget(m_done);
}

// What had the keyboard may be greyed or gone for another proposal; it stays on the page then, where keys
// work.
void ReviewPage::showCurrent()
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    showOpenOrClosed();
    if (had && !isAncestorOf(QApplication::focusWidget()))
        m_list->view()->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showOpenOrClosed()
{
    const auto work = currentWork();
    if (!work)
        return;
    m_header->show();
    m_header->setWork(m_parts.desk->charter(), *work);
    showQuestions(*work);
    if (!viewmodel::isOpen(*work)) {
        m_sheet->load(m_current, {}, true);
        m_work->pdf()->close();
        m_recused->setWork(*work);
        m_stack->setCurrentWidget(m_recused);
        return;
    }
    const bool settled = work->sealed && !work->hasUnsealedChanges && work->versions.isEmpty();
    const bool closed = settled && !m_rewriting.contains(m_current);
    m_sheet->load(m_current, work->content, closed);
    m_stack->setCurrentWidget(m_work);
    m_work->pdf()->setNeighbours(neighbours());
    m_work->showWork(*work, closed ? ScoreFoot::Deed::NewVersion : ScoreFoot::Deed::Seal,
                     work->sealed && !closed);
    if (work->sealed && !closed)
        m_work->comments()->setReason(typedAt(dialogue::reasonPlace(m_current)));
}

QList<call::Proposal> ReviewPage::neighbours() const
{
    QList<call::Proposal> found;
    for (const base::ProposalId &id :
         {m_list->model()->nextLeft(m_current), m_list->neighbour(1), m_list->neighbour(-1)}) {
        const auto work = m_parts.desk->work(id);
        if (work && viewmodel::isOpen(*work) && id != m_current)
            found.append(work->proposal);
    }
    return found;
}

void ReviewPage::recorded()
{
    if (m_retry.isActive() && isSaved()) {
        m_retry.stop();
        m_banner->clear();
    }
    if (const auto work = currentWork())
        m_list->updateWork(*work);
    emit changed();
}

void ReviewPage::failed(const viewmodel::ErrorText &error)
{
    m_banner->showError(error, tr("Save again"));
    m_retry.start();
    emit changed();
}

bool ReviewPage::flush()
{
    m_work->commit();
    m_questions->commit();
    if (!m_isTypedKept)
        keepAllTyped();
    const bool kept = m_work->pdf()->book()->save();
    return m_sheet->save() && kept && m_isTypedKept;
}

bool ReviewPage::isSaved() const
{
    return m_sheet->isSaved() && m_work->pdf()->book()->isSaved() && m_isTypedKept;
}

QList<QAction *> ReviewPage::commands() const
{
    return m_commands->actions();
}

void ReviewPage::undo()
{
    const auto work = currentWork();
    if (work && work->recusal && !work->recusalSealed) {
        if (told(m_parts.desk->undoRecusal(m_current)))
            reload();
        return;
    }
    m_work->commit();
    // Where one works decides: what stands beside the pages is undone there.
    if (m_work->pdf()->isAncestorOf(focusWidget()) && m_work->pdf()->book()->undo())
        return;
    m_sheet->undo();
}

void ReviewPage::redo()
{
    m_sheet->redo();
}

void ReviewPage::toggleTable()
{
    m_work->capacity()->toggleTable();
}

void ReviewPage::retranslate()
{
    m_commands->retranslate();
    m_nothing->setTexts(tr("No review material yet."), tr("Drop the .simsa file from the office here."),
                        tr("Open…"));
    setAccessibleName(tr("Review"));
    if (const auto work = currentWork())
        m_work->foot()->setDelivery(viewmodel::deliveryText(*work));
    if (m_stack->currentWidget() == m_done)
        showEmpty();
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit changed();
    }
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
