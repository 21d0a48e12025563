// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfviewprivate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

// Selecting words without a pointer.
namespace simsa::widgets {

void PdfView::Private::copySelection() const
{
    if (const QString text = marks.selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool PdfView::Private::selectByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
        extendSelection(1, 0);
        return true;
    case Qt::Key_Left:
        extendSelection(-1, 0);
        return true;
    case Qt::Key_Down:
        extendSelection(0, 1);
        return true;
    case Qt::Key_Up:
        extendSelection(0, -1);
        return true;
    default:
        return false;
    }
}

void PdfView::Private::extendSelection(int words, int lines)
{
    if (!marks.selectionEnd()) {
        // The first word in sight; a place that was found is where one is reading.
        auto start =
            marks.wordAt(current, layout.toPage(current, QPointF(0, q->verticalScrollBar()->value())));
        if (const auto place = marks.currentPlace(); place && place->page == current) {
            const pdfhost::PdfRect box = marks.places(current).value(place->word);
            start = marks.wordAt(current, {box.x + 1, box.y + box.height / 2});
        }
        if (!start)
            return;
        marks.startSelection(*start);
        marks.extendSelection(*start);
    } else {
        marks.stepSelection(words, lines);
    }
    const auto end = marks.selectionEnd();
    reveal(end->at.page, end->box);
    q->setAccessibleDescription(PdfView::tr("Selected: %1").arg(marks.selectedText()));
    emit q->selectionChanged();
}

} // namespace simsa::widgets
