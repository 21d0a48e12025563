// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/document.h"

#include "pdfworker/headings.h"

#include <QImage>
#include <QList>
#include <QString>
#include <poppler-qt6.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace simsa::pdfworker {

namespace wire = pdfhost::pdfwire;
using wire::Status;

namespace {

wire::Box toBox(const QRectF &rect)
{
    return {static_cast<float>(rect.x()), static_cast<float>(rect.y()), static_cast<float>(rect.width()),
            static_cast<float>(rect.height())};
}

// Poppler keeps no copy of raw data, so the mapping stays until the process ends.
QByteArray mappedPdf()
{
    struct stat info
    {
    };
    if (fstat(wire::pdfDescriptor, &info) != 0 || info.st_size <= 0 ||
        info.st_size > off_t(wire::maxPdfBytes))
        return {};
    const auto size = static_cast<std::size_t>(info.st_size);
    void *bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, wire::pdfDescriptor, 0);
    if (bytes == MAP_FAILED)
        return {};
    return QByteArray::fromRawData(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

bool isSane(const QSizeF &size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() >= 1 &&
           size.height() >= 1 && size.width() <= 100000 && size.height() <= 100000;
}

// Writes `text` as UTF-8 behind what is there, cut at a whole character when `limit` is reached.
std::uint32_t putText(char *to, const QString &text, std::uint32_t limit)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() > qsizetype(limit)) {
        qsizetype end = qsizetype(limit);
        while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            --end;
        utf8.truncate(end);
    }
    std::memcpy(to, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return static_cast<std::uint32_t>(utf8.size());
}

// A word ends its line when the next one starts clearly lower or further left than it ended.
bool endsLine(const QRectF &word, const QRectF &next)
{
    return next.center().y() > word.bottom() || next.center().y() < word.top() || next.left() < word.left();
}

} // namespace

Document::Document(char *shared)
    : m_shared(shared)
{
}

Document::~Document() = default;

Status Document::open(Reply &reply)
{
    if (m_document)
        return Status::Refused;
    const QByteArray pdf = mappedPdf();
    if (pdf.isEmpty())
        return Status::Unreadable;
    m_document = Poppler::Document::loadFromData(pdf);
    if (!m_document)
        return Status::Unreadable;
    if (m_document->isLocked())
        return Status::Locked;
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int pages = m_document->numPages();
    if (pages < 1 || pages > int(wire::maxPages))
        return Status::Unreadable;
    for (int number = 0; number < pages; ++number) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        if (!page || !isSane(page->pageSizeF()))
            return Status::Unreadable; // it claims pages that it does not have
        const wire::Box box = toBox(QRectF(QPointF(), page->pageSizeF()));
        std::memcpy(m_shared + std::size_t(number) * sizeof box, &box, sizeof box);
    }
    reply.count = static_cast<std::uint32_t>(pages);
    reply.bytes = reply.count * std::uint32_t(sizeof(wire::Box));
    reply.bytes += putText(m_shared + reply.bytes, m_document->title(), wire::maxTitleBytes);
    return Status::Ok;
}

Status Document::render(Poppler::Page &page, const Request &request, Reply &reply)
{
    if (request.widthPx < 1 || request.widthPx > wire::maxWidthPx)
        return Status::Refused;
    const QSizeF size = page.pageSizeF();
    const double scale = double(request.widthPx) / size.width();
    const double height = std::max(1.0, std::round(size.height() * scale));
    if (height > wire::maxHeightPx || height * request.widthPx * 4 > wire::sharedBytes)
        return Status::TooLarge;
    const QImage image = page.renderToImage(72 * scale, 72 * scale, 0, 0, int(request.widthPx), int(height))
                             .convertToFormat(QImage::Format_ARGB32);
    if (image.width() != int(request.widthPx) || image.height() != int(height))
        return Status::Unreadable;
    const std::size_t row = std::size_t(request.widthPx) * 4;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(m_shared + std::size_t(y) * row, image.constScanLine(y), row);
    reply.width = request.widthPx;
    reply.height = static_cast<std::uint32_t>(height);
    reply.stride = static_cast<std::uint32_t>(row);
    reply.bytes = reply.stride * reply.height;
    return Status::Ok;
}

Status Document::words(Poppler::Page &page, Reply &reply)
{
    const auto boxes = page.textList();
    reply.count = static_cast<std::uint32_t>(std::min<std::size_t>(boxes.size(), wire::maxWords));
    char *texts = m_shared + reply.count * sizeof(wire::Word);
    std::uint32_t used = 0;
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const QRectF box = boxes[i]->boundingBox();
        wire::Word word{toBox(box), used, 0, 0};
        word.bytes = putText(texts + used, boxes[i]->text(), wire::maxTextBytes - used);
        if (boxes[i]->hasSpaceAfter())
            word.flags |= wire::WordSpaceAfter;
        if (i + 1 == reply.count || endsLine(box, boxes[i + 1]->boundingBox()))
            word.flags |= wire::WordEndsLine;
        used += word.bytes;
        std::memcpy(m_shared + i * sizeof word, &word, sizeof word);
    }
    reply.bytes = reply.count * std::uint32_t(sizeof(wire::Word)) + used;
    return Status::Ok;
}

Status Document::search(Poppler::Page &page, const Request &request, Reply &reply)
{
    if (request.needleBytes < 1 || request.needleBytes > wire::maxNeedleBytes)
        return Status::Refused;
    const QString needle = QString::fromUtf8(request.needle, qsizetype(request.needleBytes));
    const QList<QRectF> places = page.search(needle, Poppler::Page::IgnoreCase);
    reply.count = static_cast<std::uint32_t>(std::min<qsizetype>(places.size(), wire::maxHits));
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const wire::Box box = toBox(places[qsizetype(i)]);
        std::memcpy(m_shared + i * sizeof box, &box, sizeof box);
    }
    reply.bytes = reply.count * std::uint32_t(sizeof(wire::Box));
    return Status::Ok;
}

Status Document::outline(Reply &reply)
{
    if (!m_document || m_document->isLocked())
        return Status::Refused;
    const std::vector<FoundHeading> found = headingsOf(*m_document);
    reply.count = static_cast<std::uint32_t>(found.size());
    char *texts = m_shared + reply.count * sizeof(wire::Heading);
    std::uint32_t used = 0;
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        wire::Heading heading{found[i].depth, found[i].page, used, 0};
        heading.bytes = putText(texts + used, found[i].text, wire::maxHeadingBytes);
        used += heading.bytes;
        std::memcpy(m_shared + i * sizeof heading, &heading, sizeof heading);
    }
    reply.bytes = reply.count * std::uint32_t(sizeof(wire::Heading)) + used;
    return Status::Ok;
}

Status Document::onPage(const Request &request, Reply &reply)
{
    if (!m_document || m_document->isLocked())
        return Status::Refused;
    if (request.page >= static_cast<std::uint32_t>(m_document->numPages()))
        return Status::PageMissing;
    const std::unique_ptr<Poppler::Page> page = m_document->page(int(request.page));
    if (!page || !isSane(page->pageSizeF()))
        return Status::PageMissing;
    switch (request.kind) {
    case wire::Kind::Render:
        return render(*page, request, reply);
    case wire::Kind::Words:
        return words(*page, reply);
    case wire::Kind::Search:
        return search(*page, request, reply);
    case wire::Kind::Open:
    case wire::Kind::Outline:
        break;
    }
    return Status::Refused;
}

void Document::answer(const Request &request, Reply &reply)
{
    if (request.kind == wire::Kind::Open)
        reply.status = open(reply);
    else if (request.kind == wire::Kind::Outline)
        reply.status = outline(reply);
    else
        reply.status = onPage(request, reply);
}

} // namespace simsa::pdfworker
