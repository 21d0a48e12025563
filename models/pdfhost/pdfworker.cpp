// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfhost/pdfworker.h"

#include "pdfhost/pdfworkerchannel.h"

#include <QFileInfo>

#include <cmath>
#include <cstring>

namespace simsa::pdfhost {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace wire = pdfwire;

namespace {

Result<> fromStatus(wire::Status status)
{
    switch (status) {
    case wire::Status::Ok:
        return {};
    case wire::Status::Unreadable:
        return fail(ErrorCode::PdfUnreadable);
    case wire::Status::Locked:
        return fail(ErrorCode::PdfUnreadable, QStringLiteral("encrypted"));
    case wire::Status::PageMissing:
        return fail(ErrorCode::PdfPageMissing);
    case wire::Status::TooLarge:
    case wire::Status::Refused:
        return fail(ErrorCode::InvalidArgument);
    }
    return fail(ErrorCode::PdfWorkerDied, QStringLiteral("unknown status"));
}

Result<> brokenReply()
{
    return fail(ErrorCode::PdfWorkerDied, QStringLiteral("reply breaks the protocol"));
}

bool isSane(const wire::Box &box)
{
    return std::isfinite(box.x) && std::isfinite(box.y) && std::isfinite(box.width) &&
           std::isfinite(box.height);
}

PdfRect toRect(const wire::Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

template<typename T>
T recordAt(const QByteArray &bytes, std::uint32_t index)
{
    T record;
    std::memcpy(&record, bytes.constData() + std::size_t(index) * sizeof record, sizeof record);
    return record;
}

// Whether `count` records of `size` bytes fit into `bytes`, without overflow.
bool fits(std::uint32_t count, std::size_t size, std::uint32_t limit, const QByteArray &bytes)
{
    return count <= limit && std::size_t(count) * size <= std::size_t(bytes.size());
}

Result<PdfInfo> toInfo(const wire::Reply &reply, const QByteArray &bytes)
{
    if (reply.count < 1 || !fits(reply.count, sizeof(wire::Box), wire::maxPages, bytes))
        return fail(brokenReply());
    PdfInfo info;
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const auto box = recordAt<wire::Box>(bytes, i);
        if (!isSane(box) || box.width < 1 || box.height < 1 || box.width > 1e5F || box.height > 1e5F)
            return fail(brokenReply());
        info.pages.append({box.width, box.height});
    }
    const auto used = qsizetype(reply.count * sizeof(wire::Box));
    info.title = QString::fromUtf8(bytes.mid(used).left(wire::maxTitleBytes));
    return info;
}

Result<QList<PdfWord>> toWords(const wire::Reply &reply, const QByteArray &bytes)
{
    if (!fits(reply.count, sizeof(wire::Word), wire::maxWords, bytes))
        return fail(brokenReply());
    const QByteArray texts = bytes.mid(qsizetype(reply.count * sizeof(wire::Word)));
    QList<PdfWord> words;
    words.reserve(qsizetype(reply.count));
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const auto word = recordAt<wire::Word>(bytes, i);
        const bool inside = quint64(word.offset) + word.bytes <= quint64(texts.size());
        if (!inside || !isSane(word.box))
            return fail(brokenReply());
        words.append({QString::fromUtf8(texts.constData() + word.offset, qsizetype(word.bytes)),
                      toRect(word.box), (word.flags & wire::WordSpaceAfter) != 0,
                      (word.flags & wire::WordEndsLine) != 0});
    }
    return words;
}

Result<QList<PdfRect>> toRects(const wire::Reply &reply, const QByteArray &bytes)
{
    if (!fits(reply.count, sizeof(wire::Box), wire::maxHits, bytes))
        return fail(brokenReply());
    QList<PdfRect> rects;
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const auto box = recordAt<wire::Box>(bytes, i);
        if (!isSane(box))
            return fail(brokenReply());
        rects.append(toRect(box));
    }
    return rects;
}

// One deeper than the heading before, at most: so the list always is a tree.
Result<QList<PdfHeading>> toOutline(const wire::Reply &reply, const QByteArray &bytes, int pages)
{
    if (!fits(reply.count, sizeof(wire::Heading), wire::maxHeadings, bytes))
        return fail(brokenReply());
    const QByteArray texts = bytes.mid(qsizetype(reply.count * sizeof(wire::Heading)));
    QList<PdfHeading> outline;
    for (std::uint32_t i = 0; i < reply.count; ++i) {
        const auto heading = recordAt<wire::Heading>(bytes, i);
        const bool inside = quint64(heading.offset) + heading.bytes <= quint64(texts.size());
        const int deepest = outline.isEmpty() ? 0 : outline.constLast().depth + 1;
        const bool leads = heading.page != wire::noPage;
        if (!inside || heading.bytes > wire::maxHeadingBytes || heading.depth >= wire::maxHeadingDepth ||
            heading.depth > std::uint32_t(deepest) || (leads && heading.page >= std::uint32_t(pages)))
            return fail(brokenReply());
        outline.append({QString::fromUtf8(texts.constData() + heading.offset, qsizetype(heading.bytes)),
                        static_cast<int>(heading.depth), leads ? static_cast<int>(heading.page) : -1});
    }
    return outline;
}

} // namespace

class PdfWorker::Private
{
public:
    struct Answer
    {
        wire::Reply reply;
        QByteArray bytes;
    };

    Result<Answer> ask(const wire::Request &request);
    /// A child whose answer breaks the protocol is not to be believed any further.
    template<typename T>
    Result<T> checked(Result<T> result)
    {
        if (!result && result.error().code == ErrorCode::PdfWorkerDied)
            channel.stop();
        return result;
    }
    Result<PdfInfo> begin();
    Result<Answer> askPage(wire::Kind kind, int page, int widthPx = 0, const QByteArray &needle = {});

    QString program;
    PdfWorkerLimits limits;
    OwnedDescriptor document;
    int pages = 0;
    PdfSandbox sandbox;
    PdfWorkerChannel channel;
};

Result<PdfWorker::Private::Answer> PdfWorker::Private::ask(const wire::Request &request)
{
    const int timeoutMs = request.kind == wire::Kind::Open ? limits.openMs : limits.requestMs;
    const Result<wire::Reply> reply = channel.ask(request, timeoutMs);
    if (!reply)
        return fail(reply);
    sandbox = {(reply->guards & wire::GuardLandlock) != 0, (reply->guards & wire::GuardSeccomp) != 0};
    if (const Result<> status = fromStatus(reply->status); !status)
        return fail(status);
    return Answer{*reply, channel.copy(reply->bytes)};
}

// Starts a fresh child on the document that is held.
Result<PdfInfo> PdfWorker::Private::begin()
{
    if (const Result<> started = channel.start(program, document.get()); !started)
        return fail(started);
    wire::Request request{};
    request.kind = wire::Kind::Open;
    const Result<Answer> answer = ask(request);
    if (!answer)
        return fail(answer);
    return checked(toInfo(answer->reply, answer->bytes));
}

Result<PdfWorker::Private::Answer> PdfWorker::Private::askPage(wire::Kind kind, int page, int widthPx,
                                                               const QByteArray &needle)
{
    if (!document.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no document is open"));
    if (page < 0 || page >= pages)
        return fail(ErrorCode::PdfPageMissing);
    if (!channel.isRunning()) {
        if (const Result<PdfInfo> info = begin(); !info)
            return fail(info);
    }
    wire::Request request{};
    request.kind = kind;
    request.page = static_cast<std::uint32_t>(page);
    request.widthPx = static_cast<std::uint32_t>(widthPx);
    request.needleBytes = static_cast<std::uint32_t>(needle.size());
    std::memcpy(request.needle, needle.constData(), static_cast<std::size_t>(needle.size()));
    return ask(request);
}

PdfWorker::PdfWorker(QString program, PdfWorkerLimits limits)
    : d(std::make_unique<Private>())
{
    d->program = std::move(program);
    d->limits = limits;
}

PdfWorker::~PdfWorker() = default;

Result<PdfInfo> PdfWorker::open(const QByteArray &pdf)
{
    close();
    d->channel.allow();
    if (pdf.isEmpty())
        return fail(ErrorCode::PdfUnreadable, QStringLiteral("empty"));
    if (quint64(pdf.size()) > wire::maxPdfBytes)
        return fail(ErrorCode::FileTooLarge);
    // posix_spawn reports a missing program late on some systems; say it here.
    if (!QFileInfo(d->program).isExecutable())
        return fail(ErrorCode::FileNotFound, d->program);
    Result<OwnedDescriptor> memory = sealedMemory(pdf);
    if (!memory)
        return fail(memory);
    d->document = std::move(*memory);
    Result<PdfInfo> info = d->begin();
    if (info)
        d->pages = static_cast<int>(info->pages.size());
    else
        close();
    return info;
}

void PdfWorker::interrupt()
{
    d->channel.interrupt();
}

void PdfWorker::close()
{
    d->channel.stop();
    d->document.reset();
    d->pages = 0;
    d->sandbox = {};
}

bool PdfWorker::isOpen() const
{
    return d->document.isValid();
}

Result<RenderedPage> PdfWorker::render(int page, int widthPx)
{
    if (widthPx < 1 || widthPx > int(wire::maxWidthPx))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("width"));
    Result<Private::Answer> answer = d->askPage(wire::Kind::Render, page, widthPx);
    if (!answer)
        return fail(answer);
    const wire::Reply &reply = answer->reply;
    const bool sound = reply.width == static_cast<std::uint32_t>(widthPx) && reply.height >= 1 &&
                       reply.height <= wire::maxHeightPx && reply.stride == reply.width * 4 &&
                       quint64(reply.stride) * reply.height == quint64(reply.bytes);
    if (!sound) {
        d->channel.stop();
        return fail(brokenReply());
    }
    return RenderedPage{widthPx, static_cast<int>(reply.height), static_cast<int>(reply.stride),
                        std::move(answer->bytes)};
}

Result<QString> PdfWorker::text(int page)
{
    const Result<QList<PdfWord>> found = words(page);
    if (!found)
        return fail(found);
    QString joined;
    for (const PdfWord &word : *found) {
        joined += word.text;
        if (word.endsLine)
            joined += u'\n';
        else if (word.spaceAfter)
            joined += u' ';
    }
    return joined;
}

Result<QList<PdfWord>> PdfWorker::words(int page)
{
    const Result<Private::Answer> answer = d->askPage(wire::Kind::Words, page);
    if (!answer)
        return fail(answer);
    return d->checked(toWords(answer->reply, answer->bytes));
}

Result<QList<PdfRect>> PdfWorker::search(int page, const QString &needle)
{
    const QByteArray utf8 = needle.toUtf8();
    if (needle.isEmpty() || needle.size() > 200 || utf8.size() > qsizetype(wire::maxNeedleBytes))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("needle"));
    const Result<Private::Answer> answer = d->askPage(wire::Kind::Search, page, 0, utf8);
    if (!answer)
        return fail(answer);
    return d->checked(toRects(answer->reply, answer->bytes));
}

Result<QList<PdfHeading>> PdfWorker::outline()
{
    const Result<Private::Answer> answer = d->askPage(wire::Kind::Outline, 0);
    if (!answer)
        return fail(answer);
    return d->checked(toOutline(answer->reply, answer->bytes, d->pages));
}

PdfSandbox PdfWorker::sandbox() const
{
    return d->sandbox;
}

qint64 PdfWorker::processId() const
{
    return d->channel.process();
}

} // namespace simsa::pdfhost
