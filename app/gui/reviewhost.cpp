// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reviewhost.h"

#include "base/files.h"
#include "gui/reviewprint.h"
#include "language/spellchecker.h"
#include "reviewfiles.h"

#include "widgets/common/mainframe.h"
#include "widgets/review/reviewstatus.h"

#include <QDir>
#include <QFileDialog>

namespace simsa::app {

namespace {
constexpr qint64 mostReviewBytes = 64LL * 1024 * 1024;
const QString rankingId = QStringLiteral("ranking");
} // namespace

ReviewHost::ReviewHost(std::unique_ptr<review::Desk> desk, const exchange::Seat &seat,
                       const QStringList &ownNames, const QString &pdfWorker, widgets::MainFrame *frame,
                       const widgets::ThemeController *themes, QObject *parent)
    : DeskHost(parent)
    , m_desk(std::move(desk))
    , m_author(ownNames.value(0))
    , m_frame(frame)
    , m_page(new widgets::ReviewPage({m_desk.get(), seat, themes, pdfWorker, ownNames, {}}))
    , m_ranking(new widgets::RankingPage(m_desk.get(), themes))
{
    m_frame->addPage(QStringLiteral("review"), m_page);
    m_frame->setPanes(QStringLiteral("review"), m_page->panes());
    for (QAction *action : m_page->commands())
        m_frame->addCommand(QStringLiteral("review"), action);
    connect(m_page, &widgets::ReviewPage::changed, this, &ReviewHost::showStatus);
    connect(m_page, &widgets::ReviewPage::noticed, this, &ReviewHost::noticed);
    connect(m_page, &widgets::ReviewPage::reviewSealed, this, &ReviewHost::syncRequested);
    connect(m_page, &widgets::ReviewPage::recusalSealed, this, &ReviewHost::syncRequested);
    connect(m_page, &widgets::ReviewPage::questionSent, this, &ReviewHost::syncRequested);
    connect(m_page, &widgets::ReviewPage::exportRequested, this, &ReviewHost::exportReviews);
    connect(m_page, &widgets::ReviewPage::importRequested, this, &ReviewHost::importReviews);
    addRanking();
    retitle();
    showStatus();
    loadSpelling();
}

void ReviewHost::addRanking()
{
    m_frame->addPage(rankingId, m_ranking);
    m_frame->setPanes(rankingId, m_ranking->panes());
    for (QAction *action : m_ranking->commands())
        m_frame->addCommand(rankingId, action);
    connect(m_ranking, &widgets::RankingPage::noticed, this, &ReviewHost::noticed);
    connect(m_ranking, &widgets::RankingPage::opened, this, [this](const base::ProposalId &proposal) {
        m_page->showProposal(proposal);
        m_frame->showPage(firstPage());
    });
    connect(m_page, &widgets::ReviewPage::changed, m_ranking, &widgets::RankingPage::reload);
}

bool ReviewHost::isRankingShown() const
{
    return m_frame->currentPage() == rankingId;
}

void ReviewHost::undo()
{
    isRankingShown() ? m_ranking->undo() : m_page->undo();
}

void ReviewHost::redo()
{
    isRankingShown() ? m_ranking->redo() : m_page->redo();
}

void ReviewHost::loadSpelling()
{
    using Loaded = base::Result<std::shared_ptr<review::Spelling>>;
    m_spelling.run(
        []() -> Loaded {
            auto opened = language::SpellChecker::open();
            if (!opened)
                return base::fail(opened);
            return std::shared_ptr<review::Spelling>(*std::move(opened));
        },
        [this](const Loaded &loaded) { m_page->setSpelling(loaded.value_or(nullptr)); });
}

void ReviewHost::exportReviews()
{
    const QString path =
        QFileDialog::getSaveFileName(m_frame, tr("Export my reviews, readable by everybody"),
                                     m_desk->charter().call.text() + QStringLiteral("-reviews.md"),
                                     tr("Markdown (*.md);;Table (*.csv);;JSON (*.json);;To print (*.pdf)"));
    if (path.isEmpty())
        return;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return printReviews(path);
    const WrittenReviews written = writeReviews(*m_desk, reviewFormatOf(path));
    if (const auto kept = base::writeFile(path, written.bytes); !kept)
        emit failed(kept.error());
    else
        emit noticed(
            tr("%n review(s) written to %1, readable by everybody.", nullptr, static_cast<int>(written.count))
                .arg(QDir::toNativeSeparators(path)));
}

void ReviewHost::printReviews(const QString &path)
{
    const auto pdf = reviewsPdf(*m_desk, m_author, QDateTime::currentDateTimeUtc());
    const auto kept = pdf ? base::writeFile(path, *pdf) : base::fail(pdf);
    if (!kept)
        emit failed(kept.error());
    else
        emit noticed(tr("Written to %1, readable by everybody.").arg(QDir::toNativeSeparators(path)));
}

void ReviewHost::importReviews()
{
    const QString path = QFileDialog::getOpenFileName(m_frame, tr("Read reviews from a file"), {},
                                                      tr("Reviews (*.md *.markdown *.csv *.json)"));
    if (path.isEmpty() || !m_page->flush())
        return;
    const auto bytes = base::readFile(path, mostReviewBytes);
    const auto reviews = bytes ? readReviews(*m_desk, *bytes, reviewFormatOf(path)) : base::fail(bytes);
    if (!reviews)
        emit failed(reviews.error());
    else
        m_page->proposeDrafts(*reviews);
}

void ReviewHost::reload()
{
    if (const auto refreshed = m_desk->refresh(); !refreshed)
        emit failed(refreshed.error());
    m_page->reload();
    showStatus();
}

bool ReviewHost::flush()
{
    return m_page->flush();
}

void ReviewHost::retitle()
{
    m_frame->setPageTitle(QStringLiteral("review"), tr("Review"));
    m_frame->setPageTitle(rankingId, tr("My ranking"));
    showStatus();
}

void ReviewHost::showStatus()
{
    widgets::showStanding(*m_desk, QDateTime::currentDateTimeUtc(), m_page->isSaved(), *m_frame->status());
    m_frame->setPageCount(QStringLiteral("review"), m_desk->standing().remaining);
}

} // namespace simsa::app
