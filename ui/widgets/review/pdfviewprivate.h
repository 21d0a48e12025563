// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/pdfview.h"
#include "widgets/review/pdfviewlayout.h"
#include "widgets/review/pdfviewmarks.h"
#include "widgets/review/pdfviewsource.h"

#include <QCache>
#include <QHash>

namespace simsa::widgets {

/// Everything a PdfView holds; shared by the two sources it is written in.
class PdfView::Private
{
public:
    Private(PdfView *view, const QString &workerProgram);

    /// Document column → viewport.
    [[nodiscard]] QPoint origin() const;
    [[nodiscard]] int widthPx(int page) const;
    [[nodiscard]] std::optional<PdfWordPosition> wordAt(const QPoint &viewportPoint) const;

    void relayout(bool keepPlace);
    void updateScrollBars();
    void request();
    void updateCurrentPage();
    void describe();
    void showPlace();
    void reveal(int page, const pdfhost::PdfRect &place);
    void copySelection() const;
    /// True for Shift with an arrow.
    bool selectByKey(int key);
    void reset(const QString &text);
    void zoomTo(int percent);

    void opened(const pdfhost::PdfInfo &info);
    void failed(base::ErrorCode code);
    void placesFound(int page, const QList<pdfhost::PdfRect> &places, bool finished);

    void paintPage(QPainter &painter, int page, const QRect &rect);
    void paintMessage(QPainter &painter, const QRect &rect, const QString &text) const;

    PdfView *q;
    PdfViewSource source;
    PdfViewLayout layout;
    PdfViewMarks marks;
    Colours colours;
    /// Newest picture of a page by page number, cost in KiB.
    QCache<int, QImage> images{96 * 1024};
    QHash<int, QString> pageFaults;
    QString message;
    QString name;
    Fit fit = Fit::Width;
    QList<Highlight> highlights;
    int current = -1;
    bool searchPending = false;
    bool searchFinished = false;
    bool selecting = false;

private:
    void connectSource();
    void paintMarks(QPainter &painter, int page);
    void paintHighlights(QPainter &painter, int page) const;
    /// By words or lines, from where the selection ends, else from the top of the window.
    void extendSelection(int words, int lines);
};

} // namespace simsa::widgets
