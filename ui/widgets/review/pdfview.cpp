// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfview.h"

#include "widgets/review/pdfviewprivate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace simsa::widgets {

PdfView::PdfView(const QString &workerProgram, QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this, workerProgram))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    // The bar must not come and go with fit width, which would change the width it fits.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Attachment"));
}

PdfView::~PdfView() = default;

void PdfView::setDocument(const QByteArray &pdf, const QString &name)
{
    d->name = name;
    setAccessibleName(name.isEmpty() ? tr("Attachment") : name);
    d->reset(tr("Opening…"));
    d->source.open(pdf);
}

void PdfView::setColours(const Colours &colours)
{
    d->colours = colours;
    viewport()->update();
}

void PdfView::clear(const QString &message)
{
    d->source.close();
    d->reset(message);
}

int PdfView::pageCount() const
{
    return d->layout.pageCount();
}

int PdfView::currentPage() const
{
    return d->current;
}

void PdfView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(d->layout.pageRect(page).top() - PdfViewLayout::gap);
}

void PdfView::stepPage(int by)
{
    goToPage(std::clamp(d->current + by, 0, std::max(0, pageCount() - 1)));
}

void PdfView::setZoom(int percent)
{
    const int page = d->current;
    const QRect before = d->layout.pageRect(page);
    const int value = verticalScrollBar()->value();
    d->zoomTo(percent);
    d->relayout(false);
    const QRect after = d->layout.pageRect(page);
    if (before.height() > 0)
        verticalScrollBar()->setValue(
            after.top() + qRound(double(value - before.top()) / before.height() * after.height()));
}

int PdfView::zoom() const
{
    return d->layout.zoom();
}

void PdfView::setFit(Fit fit)
{
    d->fit = fit;
    d->relayout(true);
    if (fit == Fit::Page)
        goToPage(d->current);
}

PdfView::Fit PdfView::fit() const
{
    return d->fit;
}

void PdfView::find(const QString &text)
{
    d->marks.clearPlaces();
    d->searchPending = !text.isEmpty();
    d->searchFinished = text.isEmpty();
    d->source.search(text.left(200), std::max(0, d->current));
    viewport()->update();
    emit searchProgressed(0, 0, text.isEmpty());
}

void PdfView::stepPlace(int by)
{
    if (d->marks.stepPlace(by))
        d->showPlace();
    emit searchProgressed(d->marks.placeCount(), d->marks.currentNumber(), d->searchFinished);
}

QString PdfView::selectedText() const
{
    return d->marks.selectedText();
}

PdfView::Selection PdfView::selection() const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (const QList<pdfhost::PdfRect> boxes = d->marks.selectedLines(page); !boxes.isEmpty())
            return {page, boxes, d->marks.selectedText(page)};
    }
    return {};
}

void PdfView::setHighlights(const QList<Highlight> &highlights)
{
    d->highlights = highlights;
    viewport()->update();
}

void PdfView::showPlace(int page, const pdfhost::PdfRect &place)
{
    if (page >= 0 && page < pageCount())
        d->reveal(page, place);
}

PdfViewSource *PdfView::source() const
{
    return &d->source;
}

bool PdfView::event(QEvent *event)
{
    // Another screen may have another pixel ratio; pictures are then drawn anew at the new width.
    if (event->type() == QEvent::ScreenChangeInternal)
        d->request();
    return QAbstractScrollArea::event(event);
}

void PdfView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), d->colours.well);
    if (pageCount() == 0)
        return d->paintMessage(painter, viewport()->rect(), d->message);
    const int top = verticalScrollBar()->value();
    const auto [from, to] = d->layout.pagesBetween(top, top + viewport()->height());
    painter.translate(d->origin());
    for (int page = from; page <= to; ++page)
        d->paintPage(painter, page, d->layout.pageRect(page));
}

void PdfView::resizeEvent(QResizeEvent *)
{
    if (pageCount() > 0)
        d->relayout(true);
}

void PdfView::scrollContentsBy(int, int)
{
    d->updateCurrentPage();
    d->request();
    viewport()->update();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return d->copySelection();
    if (event->matches(QKeySequence::SelectAll)) {
        d->marks.selectPage(d->current);
        viewport()->update();
        emit selectionChanged();
        return;
    }
    if (event->modifiers() == Qt::ShiftModifier && d->selectByKey(event->key()))
        return;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        return stepPage(1);
    case Qt::Key_PageUp:
        return stepPage(-1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return control ? setZoom(zoom() + 10) : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_Minus:
        return control ? setZoom(zoom() - 10) : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_0:
        return control ? setFit(Fit::Width) : QAbstractScrollArea::keyPressEvent(event);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(zoom() + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    d->marks.clearSelection();
    if (const auto at = d->wordAt(event->pos())) {
        d->marks.startSelection(*at);
        d->selecting = true;
    }
    viewport()->update();
    emit selectionChanged();
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->selecting)
        return;
    if (const auto to = d->wordAt(event->pos())) {
        d->marks.extendSelection(*to);
        viewport()->update();
    }
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->selecting) {
        d->selecting = false;
        emit selectionChanged();
    }
}

} // namespace simsa::widgets
