// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfdocument.h"

#include "documents/pdfcanvas.h"
#include "documents/pdfstructure.h"

namespace simsa::documents {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Draws every kind of block; a paragraph that goes on over a page becomes one P a page, because Cairo's tags
/// must end on the page they began on.
class BlockDrawer
{
public:
    explicit BlockDrawer(PdfCanvas &canvas)
        : m_canvas(canvas)
    {
    }

    void operator()(const PdfHeading &heading)
    {
        static constexpr double Sizes[] = {17, 13, 11.2};
        static constexpr const char *Tags[] = {"H1", "H2", "H3"};
        const int level = std::clamp(heading.level, 1, 3) - 1;
        TextStyle style;
        style.size = Sizes[level];
        style.lineHeight = style.size * 1.45;
        style.bold = true;
        style.align = heading.align;
        const SetText text = m_canvas.set(heading.text, style, m_canvas.width());
        const double above = level == 0 ? 4 : 9;
        // A heading never stands alone at the foot of a page.
        m_canvas.reserve(above + text.height() + 40);
        m_canvas.advance(above);
        flow(text, Tags[level], m_canvas.left());
        m_canvas.advance(level == 0 ? 8 : 3);
    }

    void operator()(const PdfParagraph &paragraph)
    {
        TextStyle style;
        style.size = paragraph.small ? 9 : 10.5;
        style.lineHeight = paragraph.small ? 14 : 17.5;
        style.bold = paragraph.bold;
        style.align = paragraph.align;
        style.hang = paragraph.hang;
        const double indent = std::clamp(paragraph.indent, 0.0, m_canvas.width() / 2);
        const SetText text = m_canvas.set(paragraph.text, style, m_canvas.width() - indent);
        if (paragraph.keepsNext)
            m_canvas.reserve(text.height() + 60);
        flow(text, "P", m_canvas.left() + indent);
        m_canvas.advance(3.5);
    }

    void operator()(const PdfTable &table) { drawTable(m_canvas, table); }
    void operator()(const PdfLineChart &chart)
    {
        drawChart(m_canvas, chart);
        m_alternatives.append(chart.alt);
    }
    void operator()(const PdfStepChart &chart)
    {
        drawChart(m_canvas, chart);
        m_alternatives.append(chart.alt);
    }
    void operator()(const PdfCodes &codes)
    {
        drawCodes(m_canvas, codes);
        for (const PdfCode &code : codes.codes) {
            if (code.size > 0)
                m_alternatives.append(code.alt);
        }
    }
    void operator()(const PdfBox &box) { drawBox(m_canvas, box); }
    void operator()(const PdfSpace &space) { m_canvas.advance(space.points); }
    void operator()(const PdfRule &)
    {
        m_canvas.reserve(10);
        m_canvas.gray(0.3);
        m_canvas.line(m_canvas.left(), m_canvas.y() + 3, m_canvas.left() + m_canvas.width(), m_canvas.y() + 3,
                      0.8);
        m_canvas.gray(0.1);
        m_canvas.advance(9);
    }
    void operator()(const PdfPageBreak &) { m_canvas.newPage(); }

    [[nodiscard]] const QStringList &alternatives() const { return m_alternatives; }

private:
    void flow(const SetText &text, const char *tagName, double x)
    {
        size_t at = 0;
        while (at < text.lines.size()) {
            m_canvas.reserve(text.lines[at].height);
            const Tag tag(m_canvas.cairo(), tagName);
            do {
                m_canvas.show(text.lines[at], x, m_canvas.y());
                m_canvas.advance(text.lines[at].height);
                ++at;
            } while (at < text.lines.size() && text.lines[at].height <= m_canvas.room());
        }
    }

    PdfCanvas &m_canvas;
    QStringList m_alternatives;
};

struct Drawn
{
    QByteArray bytes;
    QStringList alternatives;
    int pages = 0;
};

Result<Drawn> draw(const PdfDocument &document, int pages)
{
    PdfCanvas canvas(document.info, pages);
    BlockDrawer drawer(canvas);
    for (const PdfBlock &block : document.blocks)
        std::visit(drawer, block);
    auto bytes = canvas.finish();
    if (!bytes)
        return fail(bytes);
    return Drawn{*bytes, drawer.alternatives(), canvas.page()};
}

} // namespace

Result<QByteArray> writePdf(const PdfDocument &document)
{
    if (document.blocks.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("blocks"));
    if (document.info.title.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("title"));
    if (!document.info.created.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("created"));
    // The first pass only counts the pages: every footer names their number.
    const auto counted = draw(document, 0);
    if (!counted)
        return fail(counted);
    const auto drawn = draw(document, counted->pages);
    if (!drawn)
        return fail(drawn);
    return completePdf(drawn->bytes, document.info, drawn->alternatives);
}

} // namespace simsa::documents
