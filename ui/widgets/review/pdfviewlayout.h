// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhost/pdfworker.h"

#include <QList>
#include <QRectF>
#include <QSize>

namespace simsa::widgets {

/// Where the pages of a document lie in one long column, in logical pixels. Pure arithmetic.
class PdfViewLayout
{
public:
    static constexpr int gap = 12;
    static constexpr int margin = 16;
    static constexpr int minimumZoom = 25;
    static constexpr int maximumZoom = 400;

    void setPages(const QList<pdfhost::PdfPageSize> &pages);
    /// Percent of 96 dpi, clamped to the limits.
    void setZoom(int percent, int viewportWidth);
    /// The widest page fills the width.
    void fitWidth(int viewportWidth);

    /// The largest page stands whole in the window.
    void fitPage(const QSize &viewport);

    [[nodiscard]] int zoom() const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int totalHeight() const { return m_totalHeight; }
    [[nodiscard]] int totalWidth() const { return m_totalWidth; }
    /// Place of a page in the column; empty when out of range.
    [[nodiscard]] QRect pageRect(int page) const;
    /// First and last page that touch the band; {-1, -1} without pages.
    [[nodiscard]] std::pair<int, int> pagesBetween(int top, int bottom) const;
    /// Page with the largest part in the band, the first of equals.
    [[nodiscard]] int mainPage(int top, int bottom) const;
    /// A rectangle in points of a page → column.
    [[nodiscard]] QRectF toColumn(int page, const pdfhost::PdfRect &rect) const;
    /// A point of the column → points of a page.
    [[nodiscard]] QPointF toPage(int page, const QPointF &point) const;

private:
    void scaleTo(double scale, int viewportWidth);
    void place(int viewportWidth);

    QList<pdfhost::PdfPageSize> m_pages;
    QList<QRect> m_rects;
    double m_scale = 1; // pixels a point
    int m_totalHeight = 0;
    int m_totalWidth = 0;
};

} // namespace simsa::widgets
