// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/attachmentsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace simsa::widgets {

using base::Result;
using pdfhost::PdfRect;
using pdfhost::PdfWord;

namespace {

// How long one step looks before it tells what it found.
constexpr int stepMs = 150;
constexpr int aroundWords = 4;

// The word that the place is in, with a few before and behind.
QString wordsAround(const QList<PdfWord> &words, const PdfRect &place)
{
    // By its middle: the box of a place may reach into the lines above and below.
    const double x = place.x + place.width / 2;
    const double y = place.y + place.height / 2;
    const auto touches = [x, y](const PdfWord &word) {
        return word.box.x <= x && x <= word.box.x + word.box.width && word.box.y <= y &&
               y <= word.box.y + word.box.height;
    };
    const auto first = std::find_if(words.begin(), words.end(), touches);
    if (first == words.end())
        return {};
    const auto at = static_cast<int>(first - words.begin());
    QString text;
    for (int i = std::max(0, at - aroundWords); i < std::min(int(words.size()), at + 2 * aroundWords); ++i) {
        text += words.at(i).text;
        if (words.at(i).spaceAfter || words.at(i).endsLine)
            text += u' ';
    }
    return text.simplified();
}

} // namespace

/// Where a search is; used by one step at a time.
struct AttachmentSearch::Search
{
    explicit Search(const QString &program)
        : worker(program)
    {
    }

    pdfhost::PdfWorker worker;
    Loader loader;
    call::Proposal proposal;
    QString text;
    int attachment = -1;
    int page = 0;
    int pages = 0;
    int hits = 0;
    QStringList unread;
};

struct AttachmentSearch::Step
{
    QList<AttachmentHit> hits;
    bool last = false;
};

AttachmentSearch::AttachmentSearch(QString workerProgram, Loader loader, QObject *parent)
    : QObject(parent)
    , m_program(std::move(workerProgram))
    , m_loader(std::move(loader))
{
}

AttachmentSearch::~AttachmentSearch()
{
    if (m_search)
        m_search->worker.interrupt();
}

void AttachmentSearch::start(const call::Proposal &proposal, const QString &text)
{
    m_task.drop();
    if (m_search)
        m_search->worker.interrupt();
    m_search.reset();
    if (text.isEmpty() || proposal.attachments.isEmpty())
        return;
    m_search = std::make_shared<Search>(m_program);
    m_search->loader = m_loader;
    m_search->proposal = proposal;
    m_search->text = text.left(200);
    next();
}

AttachmentSearch::Step AttachmentSearch::step(Search &search)
{
    Step step;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < stepMs && search.hits < mostHits) {
        if (search.page >= search.pages) {
            if (++search.attachment >= search.proposal.attachments.size()) {
                step.last = true;
                return step;
            }
            const QString name = search.proposal.attachments.at(search.attachment).name;
            const auto bytes = search.loader(search.proposal.id, name);
            const auto info = bytes ? search.worker.open(*bytes) : base::fail(bytes);
            search.page = 0;
            search.pages = info ? static_cast<int>(info->pages.size()) : 0;
            if (!info)
                search.unread.append(name);
            continue;
        }
        const int page = search.page++;
        const auto places = search.worker.search(page, search.text);
        if (!places || places->isEmpty())
            continue;
        const auto words = search.worker.words(page).value_or(QList<PdfWord>());
        for (const PdfRect &place : *places) {
            step.hits.append({search.attachment, page, place, wordsAround(words, place)});
            if (++search.hits >= mostHits)
                break;
        }
    }
    step.last = search.hits >= mostHits;
    return step;
}

void AttachmentSearch::next()
{
    m_task.run([search = m_search]() -> Result<Step> { return step(*search); },
               [this](const Result<Step> &done) {
                   if (!done->hits.isEmpty())
                       emit found(done->hits);
                   if (!done->last)
                       return next();
                   emit finished(m_search->hits, m_search->unread, m_search->hits >= mostHits);
               });
}

} // namespace simsa::widgets
