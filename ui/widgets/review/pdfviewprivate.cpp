// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfviewprivate.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace simsa::widgets {

using base::ErrorCode;

namespace {

constexpr int prefetchedPages = 1;
constexpr int describedCharacters = 4000;

QString documentFault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PdfWorkerDied:
        return PdfView::tr(
            "This PDF made its viewer stop.\nNothing else is affected; your review is safe. Tell the "
            "office that this attachment cannot be read.");
    case ErrorCode::PdfWorkerTimedOut:
        return PdfView::tr(
            "This PDF took too long to open.\nNothing else is affected; your review is safe. Tell the "
            "office that this attachment cannot be read.");
    case ErrorCode::Unsupported:
    case ErrorCode::FileNotFound:
        return PdfView::tr(
            "PDFs cannot be shown inside Simsa on this computer.\nSave the attachment and open it with "
            "another program.");
    default:
        return PdfView::tr(
            "This file is not a readable PDF.\nNothing else is affected; your review is safe. Tell the "
            "office that this attachment cannot be read.");
    }
}

QString pageFault(ErrorCode code)
{
    if (code == ErrorCode::PdfWorkerTimedOut)
        return PdfView::tr("This page took too long to draw.");
    return PdfView::tr("This page cannot be drawn.");
}

} // namespace

PdfView::Private::Private(PdfView *view, const QString &workerProgram)
    : q(view)
    , source(workerProgram)
{
    connectSource();
}

void PdfView::Private::connectSource()
{
    QObject::connect(&source, &PdfViewSource::opened, q, [this](const auto &info) { opened(info); });
    QObject::connect(&source, &PdfViewSource::failed, q, [this](ErrorCode code) { failed(code); });
    QObject::connect(&source, &PdfViewSource::rendered, q, [this](int page, int, const QImage &image) {
        pageFaults.remove(page);
        images.insert(page, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
        q->viewport()->update();
        emit q->pageShown(page);
    });
    QObject::connect(&source, &PdfViewSource::renderFailed, q, [this](int page, ErrorCode code) {
        pageFaults.insert(page, pageFault(code));
        q->viewport()->update();
    });
    QObject::connect(&source, &PdfViewSource::wordsArrived, q, [this](int page, const auto &words) {
        marks.setWords(page, words);
        if (page == current)
            describe();
    });
    QObject::connect(
        &source, &PdfViewSource::placesFound, q,
        [this](int page, const auto &places, bool finished) { placesFound(page, places, finished); });
}

QPoint PdfView::Private::origin() const
{
    return {-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value()};
}

int PdfView::Private::widthPx(int page) const
{
    return std::clamp(qRound(layout.pageRect(page).width() * q->devicePixelRatioF()), 1, 8192);
}

std::optional<PdfWordPosition> PdfView::Private::wordAt(const QPoint &viewportPoint) const
{
    const QPoint point = viewportPoint - origin();
    const int page = layout.mainPage(point.y(), point.y());
    return page < 0 ? std::nullopt : marks.wordAt(page, layout.toPage(page, point));
}

void PdfView::Private::relayout(bool keepPlace)
{
    const int page = current;
    const QRect before = layout.pageRect(page);
    const double within =
        before.height() > 0 ? double(q->verticalScrollBar()->value() - before.top()) / before.height() : 0;
    if (fit == Fit::Width)
        layout.fitWidth(q->viewport()->width());
    else if (fit == Fit::Page)
        layout.fitPage(q->viewport()->size());
    else
        layout.setZoom(layout.zoom(), q->viewport()->width());
    updateScrollBars();
    const QRect after = layout.pageRect(page);
    if (keepPlace && page >= 0)
        q->verticalScrollBar()->setValue(after.top() + qRound(within * after.height()));
    request();
    q->viewport()->update();
    emit q->zoomChanged(layout.zoom(), fit);
}

void PdfView::Private::updateScrollBars()
{
    const QSize view = q->viewport()->size();
    q->verticalScrollBar()->setPageStep(view.height());
    q->verticalScrollBar()->setSingleStep(40);
    q->verticalScrollBar()->setRange(0, std::max(0, layout.totalHeight() - view.height()));
    q->horizontalScrollBar()->setPageStep(view.width());
    q->horizontalScrollBar()->setSingleStep(40);
    // In fit width the page fills the width exactly; no bar may flicker in.
    q->horizontalScrollBar()->setRange(
        0, fit != Fit::Nothing ? 0 : std::max(0, layout.totalWidth() - view.width()));
}

// What is in the window first, then the neighbours; pictures of the right width are not asked again.
void PdfView::Private::request()
{
    if (layout.pageCount() == 0)
        return;
    const int top = q->verticalScrollBar()->value();
    const auto [from, to] = layout.pagesBetween(top, top + q->viewport()->height());
    QList<int> pages;
    for (int page = from; page <= to; ++page)
        pages.append(page);
    const QList<int> visible = pages;
    for (int i = 1; i <= prefetchedPages; ++i)
        pages << to + i << from - i;
    QList<PdfViewSource::Want> wanted;
    for (const int page : pages) {
        const bool exists = page >= 0 && page < layout.pageCount();
        if (!exists || pageFaults.contains(page))
            continue; // a page that killed the worker once is not tried again by itself
        const QImage *image = images.object(page);
        if (image == nullptr || image->width() != widthPx(page))
            wanted.append({page, widthPx(page)});
    }
    source.want(wanted);
    source.wantWords(visible);
}

void PdfView::Private::updateCurrentPage()
{
    const int top = q->verticalScrollBar()->value();
    const int page = layout.mainPage(top, top + q->viewport()->height());
    if (page == current)
        return;
    current = page;
    describe();
    emit q->currentPageChanged(page);
}

void PdfView::Private::describe()
{
    if (current < 0)
        return q->setAccessibleDescription(message);
    QString text = PdfView::tr("Page %1 of %2.").arg(current + 1).arg(layout.pageCount());
    if (const QString words = marks.pageText(current); !words.isEmpty())
        text += u' ' + words.left(describedCharacters);
    q->setAccessibleDescription(text);
}

void PdfView::Private::reset(const QString &text)
{
    marks.clear();
    images.clear();
    highlights.clear();
    pageFaults.clear();
    layout.setPages({});
    message = text;
    searchPending = false;
    if (current != -1) {
        current = -1;
        emit q->currentPageChanged(-1);
    }
    describe();
    updateScrollBars();
    q->viewport()->update();
}

void PdfView::Private::zoomTo(int percent)
{
    fit = Fit::Nothing;
    layout.setZoom(percent, q->viewport()->width());
}

void PdfView::Private::opened(const pdfhost::PdfInfo &info)
{
    message.clear();
    layout.setPages(info.pages);
    if (fit == Fit::Nothing)
        layout.setZoom(layout.zoom(), q->viewport()->width());
    relayout(false);
    q->verticalScrollBar()->setValue(0);
    updateCurrentPage();
    emit q->documentOpened(layout.pageCount());
}

void PdfView::Private::failed(ErrorCode code)
{
    reset(documentFault(code));
    emit q->documentFailed(code, message);
}

void PdfView::Private::placesFound(int page, const QList<pdfhost::PdfRect> &places, bool finished)
{
    marks.addPlaces(page, places);
    if (searchPending && !places.isEmpty()) {
        searchPending = false;
        marks.goToPlace(page);
        showPlace();
    }
    searchFinished = finished;
    q->viewport()->update();
    emit q->searchProgressed(marks.placeCount(), marks.currentNumber(), finished);
}

void PdfView::Private::showPlace()
{
    const auto place = marks.currentPlace();
    if (!place)
        return;
    reveal(place->page, marks.places(place->page).value(place->word));
}

void PdfView::Private::reveal(int page, const pdfhost::PdfRect &place)
{
    const QRectF rect = layout.toColumn(page, place);
    const int top = q->verticalScrollBar()->value();
    const int height = q->viewport()->height();
    if (rect.top() < top + PdfViewLayout::gap || rect.bottom() > top + height - PdfViewLayout::gap)
        q->verticalScrollBar()->setValue(qRound(rect.center().y()) - height / 3);
    q->viewport()->update();
}

void PdfView::Private::paintMessage(QPainter &painter, const QRect &rect, const QString &text) const
{
    const QRect box = rect.adjusted(24, 24, -24, -24);
    painter.setPen(colours.text);
    painter.drawText(box, int(Qt::AlignCenter) | int(Qt::TextWordWrap), text);
}

// Paper is white in every theme, so these colours are those of the light one.
void PdfView::Private::paintHighlights(QPainter &painter, int page) const
{
    for (const Highlight &one : highlights) {
        if (one.page != page || one.boxes.isEmpty())
            continue;
        QColor ground = colours.highlight;
        ground.setAlpha(34);
        for (const pdfhost::PdfRect &box : one.boxes) {
            const QRectF rect = layout.toColumn(page, box);
            painter.fillRect(rect, ground);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.highlight);
        }
        const QRectF first = layout.toColumn(page, one.boxes.first());
        const QRectF tag(layout.pageRect(page).left() + 3, first.center().y() - 8, 22, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.highlight);
        painter.drawRoundedRect(tag, 3, 3);
        painter.setPen(Qt::white);
        painter.drawText(tag, Qt::AlignCenter, QString::number(one.number));
    }
}

void PdfView::Private::paintMarks(QPainter &painter, int page)
{
    paintHighlights(painter, page);
    painter.setPen(Qt::NoPen);
    for (const pdfhost::PdfRect &box : marks.selectedLines(page))
        painter.fillRect(layout.toColumn(page, box), colours.selection);
    const QList<pdfhost::PdfRect> places = marks.places(page);
    for (const pdfhost::PdfRect &place : places)
        painter.fillRect(layout.toColumn(page, place).adjusted(-1, -1, 1, 1), colours.place);
    const auto shown = marks.currentPlace();
    if (!shown || shown->page != page)
        return;
    painter.setPen(QPen(colours.currentPlace, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.toColumn(page, places.value(shown->word)).adjusted(-2, -2, 2, 2));
}

void PdfView::Private::paintPage(QPainter &painter, int page, const QRect &rect)
{
    // Paper is white in every theme.
    painter.fillRect(rect, Qt::white);
    if (const QImage *image = images.object(page)) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, image->width() != widthPx(page));
        painter.drawImage(rect, *image);
    } else if (pageFaults.contains(page)) {
        painter.setPen(QColor(0x18202A));
        painter.drawText(rect, Qt::AlignCenter, pageFaults.value(page));
    }
    painter.setPen(colours.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    paintMarks(painter, page);
}

} // namespace simsa::widgets
