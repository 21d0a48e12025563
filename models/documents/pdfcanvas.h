// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfdocument.h"

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <vector>

namespace simsa::documents {

template<auto Free>
struct FreeBy
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using SurfacePtr = std::unique_ptr<cairo_surface_t, FreeBy<cairo_surface_destroy>>;
using CairoPtr = std::unique_ptr<cairo_t, FreeBy<cairo_destroy>>;
using GObjectPtr = std::unique_ptr<void, FreeBy<g_object_unref>>;
using LayoutPtr = std::unique_ptr<PangoLayout, FreeBy<g_object_unref>>;

/// How a run of text is set; sizes in points.
struct TextStyle
{
    double size = 10.5;
    double lineHeight = 17;
    bool bold = false;
    PdfAlign align = PdfAlign::Left;
    double hang = 0;
};

/// Text broken into lines, with the lines' left edges relative to its own left edge.
struct SetText
{
    struct Line
    {
        PangoLayoutLine *line = nullptr; // owned by `layout`
        double x = 0;
        double height = 0;
    };
    LayoutPtr layout;
    std::vector<Line> lines;

    [[nodiscard]] double height() const;
};

/// Opens a structure tag for as long as it lives.
class Tag
{
public:
    Tag(cairo_t *cairo, const char *name)
        : m_cairo(cairo)
        , m_name(name)
    {
        cairo_tag_begin(cairo, name, nullptr);
    }
    ~Tag() { cairo_tag_end(m_cairo, m_name); }
    Tag(const Tag &) = delete;
    Tag &operator=(const Tag &) = delete;

private:
    cairo_t *m_cairo;
    const char *m_name;
};

/// A4 pages on a Cairo PDF surface: knows where the next thing goes and writes the footers.
class PdfCanvas
{
public:
    /// `pages` is the number after the slash of the footer; 0 while it is not known yet.
    PdfCanvas(const PdfInfo &info, int pages);

    [[nodiscard]] cairo_t *cairo() const { return m_cairo.get(); }
    [[nodiscard]] double left() const { return 62; }
    [[nodiscard]] double width() const { return 595.28 - 2 * left(); }
    /// The upper edge of what is drawn next.
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return Bottom - m_y; }
    /// The height of an empty page's body.
    [[nodiscard]] static double pageRoom() { return Bottom - Top; }
    [[nodiscard]] int page() const { return m_page; }

    void advance(double points) { m_y += points; }
    /// A new page unless `points` are left on this one.
    void reserve(double points);
    void newPage();

    /// Sets `text` in a column of `width` points.
    [[nodiscard]] SetText set(const QString &text, const TextStyle &style, double width) const;
    /// Draws one line with its top at `y`.
    void show(const SetText::Line &line, double x, double y);
    /// Sets and draws a short text that takes no part in the flow (labels, footers).
    void label(const QString &text, double x, double y, double width, const TextStyle &style);
    void gray(double level) { cairo_set_source_rgb(m_cairo.get(), level, level, level); }
    void line(double x1, double y1, double x2, double y2, double thickness);

    /// Ends the last page; the finished bytes, or DocumentFailed.
    [[nodiscard]] base::Result<QByteArray> finish();

private:
    static constexpr double Top = 60;
    static constexpr double Bottom = 776;

    void footer();

    QByteArray m_bytes;
    SurfacePtr m_surface;
    CairoPtr m_cairo;
    GObjectPtr m_fonts;
    GObjectPtr m_context;
    const char *m_family;
    int m_pages;
    int m_page = 1;
    double m_y = Top;
};

/// Draws a block where the canvas stands; a new page where it does not fit.
void drawTable(PdfCanvas &canvas, const PdfTable &table);
void drawChart(PdfCanvas &canvas, const PdfLineChart &chart);
void drawChart(PdfCanvas &canvas, const PdfStepChart &chart);
void drawCodes(PdfCanvas &canvas, const PdfCodes &codes);
void drawBox(PdfCanvas &canvas, const PdfBox &box);

} // namespace simsa::documents
