// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfcanvas.h"

#include <algorithm>
#include <numeric>

namespace simsa::documents {

namespace {

constexpr double Padding = 4;

/// One row, set but not drawn; `next` is the first line of each cell that is still to be drawn.
struct Row
{
    std::vector<SetText> cells;
    std::vector<size_t> next;
    bool header = false;

    [[nodiscard]] double height() const
    {
        double most = 0;
        for (const SetText &cell : cells)
            most = std::max(most, cell.height());
        return most + 2 * Padding;
    }
    [[nodiscard]] bool isDone() const
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (next[i] < cells[i].lines.size())
                return false;
        }
        return true;
    }
};

class TableDrawer
{
public:
    TableDrawer(PdfCanvas &canvas, const PdfTable &table)
        : m_canvas(canvas)
        , m_table(table)
    {
        const qsizetype columns = table.header.size();
        QList<double> shares = table.widths;
        shares.resize(columns, 1.0);
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        double x = canvas.left();
        for (const double share : shares) {
            m_edges.push_back(x);
            x += canvas.width() * share / sum;
        }
        m_edges.push_back(x);
    }

    void draw()
    {
        const double head = row(m_table.header, true).height();
        qsizetype at = 0;
        Row current;
        bool begun = false;
        // Room for the header and one ordinary row, or the table starts on the next page.
        m_canvas.reserve(head + 26);
        while (at < m_table.rows.size() || !begun) {
            if (begun)
                m_canvas.newPage();
            const Tag table(m_canvas.cairo(), "Table"); // Cairo's tags must end on the page they began on
            drawHeader();
            begun = true;
            at = drawRows(at, current);
        }
        m_canvas.advance(6);
    }

private:
    /// Draws rows until the page is full, at least one slice; the index of the next row to draw.
    qsizetype drawRows(qsizetype at, Row &current)
    {
        for (bool first = true; at < m_table.rows.size(); first = false) {
            if (current.cells.empty())
                current = row(m_table.rows.at(at), false);
            const bool splits = current.height() > PdfCanvas::pageRoom() - m_headHeight;
            if (!first && m_canvas.room() < (splits ? 60 : current.height()))
                break;
            drawSlice(current);
            if (!current.isDone())
                break;
            current = Row();
            ++at;
        }
        return at;
    }

    void drawHeader()
    {
        Row header = row(m_table.header, true);
        m_headHeight = header.height();
        cairo_set_source_rgb(m_canvas.cairo(), 0.92, 0.94, 0.96);
        cairo_rectangle(m_canvas.cairo(), m_edges.front(), m_canvas.y(), m_edges.back() - m_edges.front(),
                        m_headHeight);
        cairo_fill(m_canvas.cairo());
        m_canvas.gray(0.35);
        m_canvas.line(m_edges.front(), m_canvas.y(), m_edges.back(), m_canvas.y(), 0.9);
        drawSlice(header);
    }

    /// Draws as many lines of every cell as fit into the rest of the page.
    void drawSlice(Row &row)
    {
        const Tag tr(m_canvas.cairo(), "TR");
        const double top = m_canvas.y() + Padding;
        const double limit = std::max(m_canvas.room() - 2 * Padding, 20.0);
        double used = 0;
        m_canvas.gray(0.1);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Tag cell(m_canvas.cairo(), row.header ? "TH" : "TD");
            double y = 0;
            auto &lines = row.cells[i].lines;
            while (row.next[i] < lines.size() && y + lines[row.next[i]].height <= limit) {
                m_canvas.show(lines[row.next[i]], m_edges[i] + Padding, top + y);
                y += lines[row.next[i]++].height;
            }
            used = std::max(used, y);
        }
        m_canvas.advance(used + 2 * Padding);
        m_canvas.gray(row.header ? 0.35 : 0.75);
        m_canvas.line(m_edges.front(), m_canvas.y(), m_edges.back(), m_canvas.y(), 0.5);
        m_canvas.gray(0.1);
    }

    [[nodiscard]] Row row(const QStringList &texts, bool header) const
    {
        Row row;
        row.header = header;
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            TextStyle style;
            style.size = 9;
            style.lineHeight = 13.5;
            style.bold = header;
            style.align = m_table.numbers.value(i) ? PdfAlign::Right : PdfAlign::Left;
            const size_t column = static_cast<size_t>(i);
            const double width = m_edges[column + 1] - m_edges[column] - 2 * Padding;
            row.cells.push_back(m_canvas.set(texts.value(i), style, width));
        }
        row.next.assign(row.cells.size(), 0);
        return row;
    }

    PdfCanvas &m_canvas;
    const PdfTable &m_table;
    std::vector<double> m_edges;
    double m_headHeight = 0;
};

} // namespace

void drawTable(PdfCanvas &canvas, const PdfTable &table)
{
    if (!table.header.isEmpty())
        TableDrawer(canvas, table).draw();
}

} // namespace simsa::documents
