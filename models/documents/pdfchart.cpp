// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfcanvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace simsa::documents {

namespace {

struct Colour
{
    double r, g, b;
};
// Distinguishable without colour too: every line also has its own dashes.
constexpr std::array<Colour, 4> Colours{
    {{0.13, 0.35, 0.62}, {0.80, 0.40, 0.10}, {0.20, 0.50, 0.30}, {0.45, 0.30, 0.55}}};
constexpr std::array<double, 4> Dashes{0, 5, 2, 9};

/// The step between grid lines, 1, 2 or 5 times a power of ten, so that about four lines stand.
double gridStep(double most)
{
    const double raw = most / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

/// The plot's rectangle and its scale from 0 to `most`.
struct Plot
{
    double x, y, width, height, most;

    [[nodiscard]] double at(double value) const
    {
        return y + height - height * std::clamp(value / most, 0.0, 1.0);
    }
};

TextStyle labelStyle(PdfAlign align)
{
    TextStyle style;
    style.size = 8;
    style.align = align;
    return style;
}

void setColour(cairo_t *cairo, const Colour &colour)
{
    cairo_set_source_rgb(cairo, colour.r, colour.g, colour.b);
}

Plot drawFrame(PdfCanvas &canvas, double height, double most, const QStringList &labels)
{
    const double step = gridStep(std::max(most, 1e-6));
    const double top = std::max(std::ceil(most / step), 1.0) * step;
    const Plot plot{canvas.left() + 40, canvas.y() + 8, canvas.width() - 48, height - 26, top};
    for (double value = 0; value <= top + step / 2; value += step) {
        canvas.gray(value == 0 ? 0.3 : 0.85);
        canvas.line(plot.x, plot.at(value), plot.x + plot.width, plot.at(value), value == 0 ? 0.8 : 0.4);
        canvas.gray(0.3);
        canvas.label(QString::number(value, 'g', 6), plot.x - 40, plot.at(value) - 5, 35,
                     labelStyle(PdfAlign::Right));
    }
    const double column = plot.width / double(std::max<qsizetype>(labels.size(), 1));
    // Labels narrower than 32 points would run into each other.
    const qsizetype each = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(32 / column)));
    for (qsizetype i = 0; i < labels.size(); i += each) {
        const double centre = plot.x + (double(i) + 0.5) * column;
        canvas.label(labels.at(i), centre - 30, plot.y + plot.height + 3, 60, labelStyle(PdfAlign::Center));
    }
    canvas.advance(height);
    return plot;
}

void swatch(cairo_t *cairo, size_t style, double x, double y)
{
    setColour(cairo, Colours[style % Colours.size()]);
    cairo_set_dash(cairo, &Dashes[style % Dashes.size()], Dashes[style % Dashes.size()] > 0 ? 1 : 0, 0);
    cairo_set_line_width(cairo, 1.6);
    cairo_move_to(cairo, x, y);
    cairo_line_to(cairo, x + 20, y);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

void bar(cairo_t *cairo, const Colour &colour, bool hatched, double x, double y, double width, double height)
{
    if (height <= 0)
        return;
    cairo_save(cairo);
    cairo_rectangle(cairo, x, y, width, height);
    setColour(cairo, colour);
    cairo_fill_preserve(cairo);
    cairo_clip(cairo);
    if (hatched) {
        cairo_set_source_rgb(cairo, 1, 1, 1);
        cairo_set_line_width(cairo, 0.7);
        for (double d = -height; d < width; d += 4) {
            cairo_move_to(cairo, x + d, y + height);
            cairo_line_to(cairo, x + d + height, y);
        }
        cairo_stroke(cairo);
    }
    cairo_restore(cairo);
}

/// The name of each series behind its mark, in one row.
void legend(PdfCanvas &canvas, const QStringList &names,
            const std::function<void(size_t, double, double)> &mark)
{
    const double each = canvas.width() / double(std::max<qsizetype>(names.size(), 1));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double x = canvas.left() + double(i) * each;
        mark(static_cast<size_t>(i), x, canvas.y() + 6);
        canvas.gray(0.2);
        canvas.label(names.at(i), x + 25, canvas.y() + 1, each - 28, labelStyle(PdfAlign::Left));
    }
    canvas.advance(16);
}

void caption(PdfCanvas &canvas, const QString &text)
{
    TextStyle style = labelStyle(PdfAlign::Center);
    style.size = 9;
    canvas.gray(0.2);
    canvas.label(text, canvas.left(), canvas.y(), canvas.width(), style);
    canvas.gray(0.1);
    canvas.advance(24);
}

} // namespace

void drawChart(PdfCanvas &canvas, const PdfLineChart &chart)
{
    canvas.reserve(chart.height + 44);
    const Tag figure(canvas.cairo(), "Figure");
    double most = 0;
    QStringList names;
    for (const PdfSeries &series : chart.series) {
        names.append(series.name);
        for (const double value : series.values)
            most = std::max(most, value);
    }
    const Plot plot = drawFrame(canvas, chart.height, most, chart.labels);
    const double column = plot.width / double(std::max<qsizetype>(chart.labels.size(), 1));
    cairo_t *cairo = canvas.cairo();
    for (size_t s = 0; s < static_cast<size_t>(chart.series.size()); ++s) {
        cairo_new_path(cairo); // a label leaves a current point behind
        const QList<double> &values = chart.series.at(static_cast<qsizetype>(s)).values;
        for (qsizetype i = 0; i < values.size(); ++i)
            cairo_line_to(cairo, plot.x + (double(i) + 0.5) * column, plot.at(values.at(i)));
        setColour(cairo, Colours[s % Colours.size()]);
        cairo_set_dash(cairo, &Dashes[s % Dashes.size()], Dashes[s % Dashes.size()] > 0 ? 1 : 0, 0);
        cairo_set_line_width(cairo, 1.6);
        cairo_stroke(cairo);
        cairo_set_dash(cairo, nullptr, 0, 0);
    }
    legend(canvas, names, [&](size_t i, double x, double y) { swatch(cairo, i, x, y); });
    caption(canvas, chart.caption);
}

void drawChart(PdfCanvas &canvas, const PdfStepChart &chart)
{
    canvas.reserve(chart.height + 44);
    const Tag figure(canvas.cairo(), "Figure");
    double most = 0;
    for (qsizetype i = 0; i < chart.capacity.size(); ++i)
        most =
            std::max({most, chart.capacity.at(i), chart.others.values.value(i) + chart.ours.values.value(i)});
    const Plot plot = drawFrame(canvas, chart.height, most, chart.labels);
    const double column = plot.width / double(std::max<qsizetype>(chart.capacity.size(), 1));
    constexpr Colour Others{0.72, 0.76, 0.80};
    constexpr Colour Ours{0.13, 0.35, 0.62};
    constexpr Colour Capacity{0.1, 0.1, 0.1};
    cairo_t *cairo = canvas.cairo();
    for (qsizetype i = 0; i < chart.capacity.size(); ++i) {
        const double x = plot.x + double(i) * column + column * 0.12;
        const double lower = chart.others.values.value(i);
        const double upper = lower + chart.ours.values.value(i);
        bar(cairo, Others, false, x, plot.at(lower), column * 0.76, plot.at(0) - plot.at(lower));
        bar(cairo, Ours, true, x, plot.at(upper), column * 0.76, plot.at(lower) - plot.at(upper));
    }
    setColour(cairo, Capacity);
    cairo_set_line_width(cairo, 1.4);
    cairo_new_path(cairo);
    for (qsizetype i = 0; i < chart.capacity.size(); ++i) {
        cairo_line_to(cairo, plot.x + double(i) * column, plot.at(chart.capacity.at(i)));
        cairo_line_to(cairo, plot.x + double(i + 1) * column, plot.at(chart.capacity.at(i)));
    }
    cairo_stroke(cairo);
    legend(canvas, {chart.capacityName, chart.others.name, chart.ours.name},
           [&](size_t i, double x, double y) {
               if (i > 0)
                   return bar(cairo, i == 1 ? Others : Ours, i == 2, x, y - 4, 20, 9);
               setColour(cairo, Capacity);
               canvas.line(x, y, x + 20, y, 1.4);
           });
    caption(canvas, chart.caption);
}

} // namespace simsa::documents
