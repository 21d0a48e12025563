// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfviewsource.h"

namespace simsa::widgets {

using base::ErrorCode;
using pdfhost::PdfWorker;

namespace {

QImage imageOf(const pdfhost::RenderedPage &page)
{
    return QImage(reinterpret_cast<const uchar *>(page.bgra.constData()), page.width, page.height,
                  page.stride, QImage::Format_RGB32)
        .copy();
}

} // namespace

PdfViewSource::PdfViewSource(const QString &program, QObject *parent)
    : QObject(parent)
    , m_runner(new QObject)
    , m_worker(program)
{
    m_runner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("pdf"));
    m_thread.start(QThread::LowPriority);
}

PdfViewSource::~PdfViewSource()
{
    ++m_generation;
    m_worker.interrupt();
    m_thread.quit();
    m_thread.wait();
}

void PdfViewSource::forgetAll()
{
    ++m_generation; // answers under way come too late from now on
    m_wanted.clear();
    m_thumbnails.clear();
    m_outlineWanted = false;
    m_wordPages.clear();
    m_wordsAsked.clear();
    m_searchPages.clear();
    m_needle.clear();
    m_pages = 0;
}

void PdfViewSource::open(const QByteArray &pdf)
{
    forgetAll();
    m_worker.interrupt();
    m_open = [this, pdf](PdfWorker &worker) -> Answer {
        const auto info = worker.open(pdf);
        if (!info)
            return [this, code = info.error().code] { emit failed(code); };
        return [this, document = *info] {
            m_pages = static_cast<int>(document.pages.size());
            m_outlineWanted = true;
            emit opened(document);
        };
    };
    pump();
}

void PdfViewSource::close()
{
    forgetAll();
    m_worker.interrupt();
    m_open = [](PdfWorker &worker) -> Answer {
        worker.close();
        return [] {};
    };
    pump();
}

void PdfViewSource::want(QList<Want> pages)
{
    m_wanted = std::move(pages);
    pump();
}

void PdfViewSource::wantThumbnails(QList<Want> pages)
{
    m_thumbnails = std::move(pages);
    pump();
}

void PdfViewSource::wantWords(const QList<int> &pages)
{
    for (const int page : pages) {
        if (!m_wordsAsked.contains(page)) {
            m_wordsAsked.insert(page);
            m_wordPages.append(page);
        }
    }
    pump();
}

void PdfViewSource::search(const QString &needle, int firstPage)
{
    m_needle = needle;
    m_searchPages.clear();
    for (int i = 0; !needle.isEmpty() && i < m_pages; ++i)
        m_searchPages.append((firstPage + i) % m_pages);
    pump();
}

// A page that cannot be drawn says so where it is read; its small picture stays empty.
PdfViewSource::Job PdfViewSource::thumbnailJob(const Want &want)
{
    return [this, want](PdfWorker &worker) -> Answer {
        const auto page = worker.render(want.page, want.widthPx);
        return [this, want, image = page ? imageOf(*page) : QImage()] {
            if (!image.isNull())
                emit thumbnailArrived(want.page, image);
        };
    };
}

PdfViewSource::Job PdfViewSource::outlineJob()
{
    return [this](PdfWorker &worker) -> Answer {
        const auto outline = worker.outline();
        return [this, list = outline.value_or(QList<pdfhost::PdfHeading>())] { emit outlineArrived(list); };
    };
}

PdfViewSource::Job PdfViewSource::renderJob(const Want &want)
{
    return [this, want](PdfWorker &worker) -> Answer {
        const auto page = worker.render(want.page, want.widthPx);
        if (!page)
            return [this, want, code = page.error().code] { emit renderFailed(want.page, code); };
        return [this, want, image = imageOf(*page)] { emit rendered(want.page, want.widthPx, image); };
    };
}

PdfViewSource::Job PdfViewSource::wordsJob(int page)
{
    return [this, page](PdfWorker &worker) -> Answer {
        const auto words = worker.words(page);
        return
            [this, page, list = words.value_or(QList<pdfhost::PdfWord>())] { emit wordsArrived(page, list); };
    };
}

PdfViewSource::Job PdfViewSource::searchJob(int page, bool last)
{
    return [this, page, last, needle = m_needle](PdfWorker &worker) -> Answer {
        const auto places = worker.search(page, needle);
        return [this, page, last, needle, list = places.value_or(QList<pdfhost::PdfRect>())] {
            if (needle == m_needle) // a newer search wins
                emit placesFound(page, list, last);
        };
    };
}

void PdfViewSource::pump()
{
    if (m_busy)
        return;
    if (m_open)
        return run(std::exchange(m_open, nullptr));
    if (!m_wanted.isEmpty())
        return run(renderJob(m_wanted.takeFirst()));
    if (std::exchange(m_outlineWanted, false))
        return run(outlineJob());
    if (!m_wordPages.isEmpty())
        return run(wordsJob(m_wordPages.takeFirst()));
    if (!m_thumbnails.isEmpty())
        return run(thumbnailJob(m_thumbnails.takeFirst()));
    if (!m_searchPages.isEmpty()) {
        const int page = m_searchPages.takeFirst();
        return run(searchJob(page, m_searchPages.isEmpty()));
    }
}

void PdfViewSource::run(Job job)
{
    m_busy = true;
    const int generation = m_generation;
    QMetaObject::invokeMethod(m_runner, [this, generation, work = std::move(job)] {
        const Answer answer = work(m_worker);
        QMetaObject::invokeMethod(this, [this, generation, answer] {
            m_busy = false;
            if (generation == m_generation)
                answer();
            pump();
        });
    });
}

} // namespace simsa::widgets
