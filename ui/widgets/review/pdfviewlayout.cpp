// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfviewlayout.h"

#include <algorithm>

namespace simsa::widgets {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;

} // namespace

void PdfViewLayout::setPages(const QList<pdfhost::PdfPageSize> &pages)
{
    m_pages = pages;
    m_rects.clear();
    m_totalHeight = 0;
    m_totalWidth = 0;
}

void PdfViewLayout::setZoom(int percent, int viewportWidth)
{
    m_scale = std::clamp(percent, minimumZoom, maximumZoom) / 100.0 * pixelsPerPoint;
    place(viewportWidth);
}

void PdfViewLayout::fitWidth(int viewportWidth)
{
    double widest = 1;
    for (const pdfhost::PdfPageSize &page : m_pages)
        widest = std::max(widest, page.width);
    scaleTo((viewportWidth - 2 * margin) / widest, viewportWidth);
}

void PdfViewLayout::fitPage(const QSize &viewport)
{
    double widest = 1;
    double highest = 1;
    for (const pdfhost::PdfPageSize &page : m_pages) {
        widest = std::max(widest, page.width);
        highest = std::max(highest, page.height);
    }
    scaleTo(std::min((viewport.width() - 2 * margin) / widest, (viewport.height() - 2 * gap) / highest),
            viewport.width());
}

void PdfViewLayout::scaleTo(double scale, int viewportWidth)
{
    m_scale = std::clamp(scale, minimumZoom / 100.0 * pixelsPerPoint, maximumZoom / 100.0 * pixelsPerPoint);
    place(viewportWidth);
}

int PdfViewLayout::zoom() const
{
    return qRound(m_scale / pixelsPerPoint * 100);
}

void PdfViewLayout::place(int viewportWidth)
{
    m_rects.clear();
    int widest = 0;
    for (const pdfhost::PdfPageSize &page : m_pages)
        widest = std::max(widest, qRound(page.width * m_scale));
    m_totalWidth = widest + 2 * margin;
    const int column = std::max(m_totalWidth, viewportWidth);
    int top = gap;
    for (const pdfhost::PdfPageSize &page : m_pages) {
        const QSize size(std::max(1, qRound(page.width * m_scale)),
                         std::max(1, qRound(page.height * m_scale)));
        m_rects.append(QRect(QPoint((column - size.width()) / 2, top), size));
        top += size.height() + gap;
    }
    m_totalHeight = top;
}

QRect PdfViewLayout::pageRect(int page) const
{
    return page >= 0 && page < m_rects.size() ? m_rects.at(page) : QRect();
}

std::pair<int, int> PdfViewLayout::pagesBetween(int top, int bottom) const
{
    if (m_rects.isEmpty())
        return {-1, -1};
    const auto first = std::lower_bound(m_rects.cbegin(), m_rects.cend(), top,
                                        [](const QRect &rect, int y) { return rect.bottom() < y; });
    const auto past = std::upper_bound(m_rects.cbegin(), m_rects.cend(), bottom,
                                       [](int y, const QRect &rect) { return y < rect.top(); });
    const int from = std::min(static_cast<int>(first - m_rects.cbegin()), pageCount() - 1);
    const int to = std::max(from, static_cast<int>(past - m_rects.cbegin()) - 1);
    return {from, to};
}

int PdfViewLayout::mainPage(int top, int bottom) const
{
    const auto [from, to] = pagesBetween(top, bottom);
    int best = from;
    int most = -1;
    for (int page = from; page >= 0 && page <= to; ++page) {
        const QRect rect = m_rects.at(page);
        const int part = std::min(rect.bottom(), bottom) - std::max(rect.top(), top);
        if (part > most) {
            most = part;
            best = page;
        }
    }
    return best;
}

QRectF PdfViewLayout::toColumn(int page, const pdfhost::PdfRect &rect) const
{
    const QRect place = pageRect(page);
    return {place.left() + rect.x * m_scale, place.top() + rect.y * m_scale, rect.width * m_scale,
            rect.height * m_scale};
}

QPointF PdfViewLayout::toPage(int page, const QPointF &point) const
{
    return (point - QPointF(pageRect(page).topLeft())) / m_scale;
}

} // namespace simsa::widgets
