// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfcanvas.h"

#include <algorithm>

namespace simsa::documents {

namespace {

constexpr double module = 1.9;  // 0.67 mm: read by every telephone, also off a photocopy
constexpr double quietZone = 4; // ISO/IEC 18004
constexpr double gap = 8;
constexpr double rowHeight = 84;

/// One path for all modules: separate squares would show hairlines between them in print.
void drawModules(PdfCanvas &canvas, const PdfCode &code, double x, double y)
{
    const Tag figure(canvas.cairo(), "Figure");
    cairo_t *cairo = canvas.cairo();
    cairo_set_source_rgb(cairo, 0, 0, 0);
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.dark.testBit(row * code.size + column))
                cairo_rectangle(cairo, x + module * column, y + module * row, module, module);
        }
    }
    cairo_fill(cairo);
    canvas.gray(0.1);
}

void drawWords(PdfCanvas &canvas, const PdfCode &code, double x, double y, double width)
{
    const auto paragraph = [&](const QString &text, bool bold, double size) {
        TextStyle style;
        style.size = size;
        style.lineHeight = size * 1.4;
        style.bold = bold;
        const Tag tag(canvas.cairo(), "P");
        const SetText set = canvas.set(text, style, width);
        for (const SetText::Line &line : set.lines) {
            canvas.show(line, x, y);
            y += line.height;
        }
    };
    paragraph(code.caption, true, 9.5);
    y += 3;
    for (const QString &line : code.lines)
        paragraph(line, false, 11);
}

} // namespace

void drawCodes(PdfCanvas &canvas, const PdfCodes &codes)
{
    const double column = canvas.width() / 2;
    for (qsizetype i = 0; i < codes.codes.size(); i += 2) {
        double height = rowHeight;
        for (qsizetype j = i; j < std::min(i + 2, codes.codes.size()); ++j)
            height = std::max(height, module * (codes.codes.at(j).size + 2 * quietZone));
        canvas.reserve(height);
        for (qsizetype j = i; j < std::min(i + 2, codes.codes.size()); ++j) {
            const PdfCode &code = codes.codes.at(j);
            const double x = canvas.left() + column * double(j - i);
            const double side = module * code.size;
            if (code.size > 0)
                drawModules(canvas, code, x, canvas.y() + module * quietZone);
            const double words = x + side + module * quietZone + gap;
            drawWords(canvas, code, words, canvas.y() + module * quietZone, x + column - words - gap);
        }
        canvas.advance(height);
    }
}

void drawBox(PdfCanvas &canvas, const PdfBox &box)
{
    canvas.reserve(box.height + 6);
    const double right = canvas.left() + canvas.width();
    const double bottom = canvas.y() + box.height;
    canvas.gray(0.3);
    canvas.line(canvas.left(), canvas.y(), right, canvas.y(), 0.8);
    canvas.line(canvas.left(), bottom, right, bottom, 0.8);
    canvas.line(canvas.left(), canvas.y(), canvas.left(), bottom, 0.8);
    canvas.line(right, canvas.y(), right, bottom, 0.8);
    canvas.gray(0.1);
    canvas.advance(box.height + 6);
}

} // namespace simsa::documents
