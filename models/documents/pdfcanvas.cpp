// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfcanvas.h"

#include "base/clock.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace simsa::documents {

namespace {

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// What a font has no glyph for and Pango would act upon is shown as U+FFFD; tab becomes a space.
QString shown(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c == u'\t')
            c = u' ';
        else if (c != u'\n' && (c.category() == QChar::Other_Control))
            c = QChar::ReplacementCharacter;
    }
    return out;
}

bool isHangul(gunichar c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

/// Korean is broken between words, not between syllables; only a word no line could hold may break inside.
void keepWords(PangoAttrList *attributes, const char *utf8)
{
    constexpr int LongestKept = 14;
    const char *start = utf8;
    int length = 0;
    bool korean = false;
    for (const char *p = utf8;; p = g_utf8_next_char(p)) {
        const gunichar c = *p ? g_utf8_get_char(p) : ' ';
        if (c != ' ' && c != '\n') {
            korean = korean || isHangul(c);
            ++length;
            continue;
        }
        if (korean && length > 1 && length <= LongestKept) {
            PangoAttribute *keep = pango_attr_allow_breaks_new(FALSE);
            keep->start_index = static_cast<guint>(start - utf8);
            keep->end_index = static_cast<guint>(p - utf8);
            pango_attr_list_insert(attributes, keep);
        }
        if (!*p)
            return;
        start = p + 1;
        length = 0;
        korean = false;
    }
}

PangoAlignment alignment(PdfAlign align)
{
    switch (align) {
    case PdfAlign::Left:
        return PANGO_ALIGN_LEFT;
    case PdfAlign::Center:
        return PANGO_ALIGN_CENTER;
    case PdfAlign::Right:
        return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

} // namespace

double SetText::height() const
{
    double sum = 0;
    for (const Line &line : lines)
        sum += line.height;
    return sum;
}

PdfCanvas::PdfCanvas(const PdfInfo &info, int pages)
    : m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, 595.28, 841.89))
    , m_cairo(cairo_create(m_surface.get()))
    , m_fonts(pango_cairo_font_map_new())
    , m_family(info.serif ? "NanumMyeongjo" : "NanumGothic")
    , m_pages(pages)
{
    const QByteArray created = base::formatUtc(info.created).toUtf8();
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, created.constData());
    auto *map = static_cast<PangoFontMap *>(m_fonts.get());
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72); // a point is a unit of the page
    m_context.reset(pango_font_map_create_context(map));
    auto *context = static_cast<PangoContext *>(m_context.get());
    // The user's screen settings must not move a glyph.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    const bool korean = info.language == packet::Language::Korean;
    pango_context_set_language(context, pango_language_from_string(korean ? "ko-KR" : "en-GB"));
    pango_context_set_round_glyph_positions(context, FALSE);
    gray(0.1);
}

void PdfCanvas::reserve(double points)
{
    if (points > room() && m_y > Top)
        newPage();
}

void PdfCanvas::newPage()
{
    footer();
    cairo_show_page(m_cairo.get());
    ++m_page;
    m_y = Top;
}

void PdfCanvas::footer()
{
    TextStyle style;
    style.size = 8.5;
    style.align = PdfAlign::Center;
    label(QStringLiteral("%1 / %2").arg(m_page).arg(m_pages), left(), 796, width(), style);
}

SetText PdfCanvas::set(const QString &text, const TextStyle &style, double width) const
{
    const QByteArray utf8 = shown(text).toUtf8();
    SetText set;
    set.layout.reset(pango_layout_new(static_cast<PangoContext *>(m_context.get())));
    PangoLayout *layout = set.layout.get();
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, m_family);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    PangoAttrList *attributes = pango_attr_list_new();
    keepWords(attributes, utf8.constData());
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout, static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignment(style.align));
    pango_layout_set_indent(layout, static_cast<int>(-style.hang * PANGO_SCALE));
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));

    PangoLayoutIter *iter = pango_layout_get_iter(layout);
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        set.lines.push_back({pango_layout_iter_get_line_readonly(iter), double(logical.x) / PANGO_SCALE,
                             std::max(style.lineHeight, double(logical.height) / PANGO_SCALE)});
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
    return set;
}

void PdfCanvas::show(const SetText::Line &line, double x, double y)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line.line, nullptr, &logical);
    const double natural = double(logical.height) / PANGO_SCALE;
    const double ascent = -double(logical.y) / PANGO_SCALE;
    cairo_move_to(m_cairo.get(), x + line.x, y + (line.height - natural) / 2 + ascent);
    pango_cairo_show_layout_line(m_cairo.get(), line.line);
}

void PdfCanvas::label(const QString &text, double x, double y, double width, const TextStyle &style)
{
    TextStyle tight = style;
    tight.lineHeight = style.size * 1.2;
    const SetText set = this->set(text, tight, width);
    double at = y;
    for (const SetText::Line &line : set.lines) {
        show(line, x, at);
        at += line.height;
    }
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, double thickness)
{
    cairo_set_line_width(m_cairo.get(), thickness);
    cairo_move_to(m_cairo.get(), x1, y1);
    cairo_line_to(m_cairo.get(), x2, y2);
    cairo_stroke(m_cairo.get());
}

base::Result<QByteArray> PdfCanvas::finish()
{
    footer();
    cairo_show_page(m_cairo.get());
    cairo_surface_finish(m_surface.get());
    for (const cairo_status_t status : {cairo_status(m_cairo.get()), cairo_surface_status(m_surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return base::fail(base::ErrorCode::DocumentFailed,
                              QString::fromUtf8(cairo_status_to_string(status)));
    }
    return m_bytes;
}

} // namespace simsa::documents
