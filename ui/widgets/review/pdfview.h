// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhost/pdfworker.h"

#include <QAbstractScrollArea>

#include <memory>

namespace simsa::widgets {

class PdfViewSource;

/// A PDF as one long column of pages, drawn by the sandboxed worker on a background thread. A hostile or
/// broken document shows a sentence here and harms nothing else. Page Up/Down and Home/End move by page,
/// Ctrl+wheel and Ctrl +/-/0 zoom, dragging or Shift with arrows selects words, Ctrl+C copies them, Ctrl+F is
/// left to the page around it, which calls find().
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `workerProgram`: path of `simsa-pdf-worker`.
    explicit PdfView(const QString &workerProgram, QWidget *parent = nullptr);
    ~PdfView() override;

    /// Shows another document; the bytes go to the worker's memory only. `name` is for screen readers.
    void setDocument(const QByteArray &pdf, const QString &name);
    /// Colours of the well around the pages, the edge of pages, marks of search and selection.
    struct Colours
    {
        QColor well{0xE2E7EB};
        QColor edge{0xD2D9DF};
        QColor text{0x18202A};
        QColor place{0xF2, 0xC1, 0x1D, 90};
        QColor currentPlace{0x7E, 0x4A, 0x00};
        QColor selection{0x1B, 0x4F, 0x8F, 70};
        QColor highlight{0x1B, 0x4F, 0x8F};
    };
    void setColours(const Colours &colours);
    /// Shows nothing, with `message` in the middle (may be empty).
    void clear(const QString &message = {});

    /// 0 until opened.
    [[nodiscard]] int pageCount() const;
    /// Page whose part is largest in the window, from 0; -1 without document.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    void stepPage(int by);

    enum class Fit { Nothing, Width, Page };
    /// Zoom in percent of 96 dpi, 25–400; ends fitting.
    void setZoom(int percent);
    /// The percentage shown, also while something fits.
    [[nodiscard]] int zoom() const;
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const;

    /// Marks every place of `text` and goes to the first at or after the current page; empty ends the search.
    void find(const QString &text);
    void stepPlace(int by);
    [[nodiscard]] QString selectedText() const;
    /// What is selected on the first selected page.
    struct Selection
    {
        int page = -1; ///< -1: nothing
        QList<pdfhost::PdfRect> boxes;
        QString text;
    };
    [[nodiscard]] Selection selection() const;
    /// A passage that stays marked: underlined, its number in the margin.
    struct Highlight
    {
        int number = 0;
        int page = 0;
        QList<pdfhost::PdfRect> boxes;
    };
    void setHighlights(const QList<Highlight> &highlights);
    /// Brings a place of a page into the window.
    void showPlace(int page, const pdfhost::PdfRect &place);
    /// For small pictures and the outline of the same document.
    [[nodiscard]] PdfViewSource *source() const;

signals:
    void documentOpened(int pages);
    /// Nothing can be shown; `message` is the sentence on the screen.
    void documentFailed(simsa::base::ErrorCode code, const QString &message);
    void currentPageChanged(int page);
    void zoomChanged(int percent, simsa::widgets::PdfView::Fit fit);
    /// Places found so far, and the one shown (from 1, 0 = none); `finished` when all pages were looked at.
    void searchProgressed(int found, int current, bool finished);
    void selectionChanged();
    /// A page's picture arrived and is on the screen.
    void pageShown(int page);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simsa::widgets
