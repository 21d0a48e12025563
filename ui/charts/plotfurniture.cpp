// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotfurniture.h"

#include "charts/capacityplot.h"
#include "charts/capacityseriesmodel.h"
#include "charts/chartpattern.h"

#include <array>

namespace simsa::charts {

namespace {

constexpr int radioWidth = 20;
constexpr int swatchWidth = 14;
constexpr int labelGap = 6;

QFont scaled(QFont font, qreal factor, bool bold)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

void drawLine(QCPPainter &painter, QRect &box, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    const int height = PlotFonts::lineHeight(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(box.left(), box.top(), box.width(), height), int(side | Qt::AlignVCenter), text);
    box.setTop(box.top() + height);
}

// The first month of a year is always told; a label that would touch it gives way.
bool isNearBold(const CapacitySeriesModel &model, int month, int step)
{
    for (int other = month - step + 1; other < month + step; ++other) {
        if (other >= 0 && other < model.monthCount() && model.month(other).emphasised)
            return true;
    }
    return false;
}

} // namespace

PlotFonts PlotFonts::of(const PlotSetup &setup)
{
    QFont base = setup.font;
    if (!setup.palette.fontFamilies.isEmpty())
        base.setFamilies(setup.palette.fontFamilies);
    return {scaled(base, 1, false), scaled(base, 1, true), scaled(base, 12.0 / 13, false),
            scaled(base, 11.0 / 13, false), scaled(base, 11.0 / 13, true)};
}

int PlotFonts::lineHeight(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 1.18);
}

PlotGround::PlotGround(CapacityPlot *plot)
    : QCPLayerable(plot, QStringLiteral("background"))
    , m_plot(plot)
{
}

void PlotGround::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

void PlotGround::draw(QCPPainter *painter)
{
    const PlotSetup &setup = m_plot->setup();
    if (setup.model == nullptr || setup.model->seriesCount() == 0)
        return;
    const int rows = setup.mode == CapacityChart::Mode::Stacked ? 1 : setup.model->seriesCount();
    const QRect column = m_plot->monthColumn(m_plot->cursorMonth());
    for (int row = 0; row < rows; ++row) {
        const QRect plot = m_plot->plotRect(row);
        painter->fillRect(plot, setup.palette.plot);
        if (!column.isEmpty())
            painter->fillRect(plot.intersected(column), setup.palette.cursor);
        // The zero line.
        painter->setPen(QPen(setup.palette.line, 1));
        painter->drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()));
    }
}

PlotLabels::PlotLabels(CapacityPlot *plot)
    : QCPLayerable(plot, QStringLiteral("overlay"))
    , m_plot(plot)
{
}

void PlotLabels::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void PlotLabels::drawRow(QCPPainter &painter, const PlotFonts &fonts, int series) const
{
    const PlotSetup &setup = m_plot->setup();
    const ChartSeries &values = setup.model->series(series);
    const QRect plot = m_plot->plotRect(series);
    const bool strip = setup.mode == CapacityChart::Mode::Strip;
    const int indent = strip && setup.choosable ? radioWidth : 0;
    QRect box(indent, plot.top(), plot.left() - indent - labelGap, plot.height());
    if (strip)
        box.translate(0, -2);
    drawLine(painter, box, fonts.bold, setup.palette.text, values.name, Qt::AlignLeft);
    drawLine(painter, box, fonts.caption, setup.palette.text2, values.subtitle, Qt::AlignLeft);
    if (!strip)
        drawLine(painter, box, fonts.caption, setup.palette.tone(values.noteTone), values.note,
                 Qt::AlignLeft);
}

void PlotLabels::drawVerdict(QCPPainter &painter, const PlotFonts &fonts, int series) const
{
    const PlotSetup &setup = m_plot->setup();
    const ChartSeries &values = setup.model->series(series);
    const QRect plot = m_plot->plotRect(series);
    QRect box(plot.right() + 1 + labelGap, plot.top(),
              m_plot->viewport().width() - plot.right() - 1 - labelGap, plot.height());
    const QColor colour = setup.palette.tone(values.verdictTone);
    if (setup.mode == CapacityChart::Mode::Strip) {
        const bool loud = values.verdictTone == Tone::Bad || values.verdictTone == Tone::Warning;
        box.translate(0, -2);
        drawLine(painter, box, loud ? fonts.bold : fonts.body, colour, values.verdict, Qt::AlignRight);
        drawLine(painter, box, fonts.caption, setup.palette.text2, values.verdictDetail, Qt::AlignRight);
    } else {
        drawLine(painter, box, fonts.caption, setup.palette.text2, values.verdictDetail, Qt::AlignRight);
        drawLine(painter, box, fonts.bold, colour, values.verdict, Qt::AlignRight);
    }
}

void PlotLabels::drawStackNames(QCPPainter &painter, const PlotFonts &fonts) const
{
    const PlotSetup &setup = m_plot->setup();
    const QRect plot = m_plot->plotRect(0);
    const bool vector = painter.modes().testFlag(QCPPainter::pmVectorized);
    const int height = QFontMetrics(fonts.body).height() + 2;
    // Topmost of the stack first, as the eye meets them.
    for (int i = 0; i < setup.model->seriesCount(); ++i) {
        const int series = setup.model->seriesCount() - 1 - i;
        const int slot = setup.model->series(series).slot;
        const QRectF swatch(0.5, plot.top() + i * height + 3.5, swatchWidth - 1, height - 7);
        painter.fillRect(swatch, setup.palette.clusterFill(slot));
        fillPattern(painter, {swatch}, patternOf(slot), setup.palette.cluster(slot), 1.0, vector);
        painter.setPen(QPen(setup.palette.cluster(slot), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        QRect box(swatchWidth + labelGap, plot.top() + i * height, plot.left() - swatchWidth - 2 * labelGap,
                  height);
        drawLine(painter, box, fonts.body, setup.palette.text, setup.model->series(series).name,
                 Qt::AlignLeft);
    }
}

void PlotLabels::drawMonths(QCPPainter &painter, const PlotFonts &fonts) const
{
    const PlotSetup &setup = m_plot->setup();
    const CapacitySeriesModel &model = *setup.model;
    const QRect strip = m_plot->axisStrip();
    const int first = m_plot->firstMonth();
    const int end = first + m_plot->visibleMonths();
    int widest = 0;
    for (int month = first; month < end; ++month)
        widest = std::max(widest, QFontMetrics(fonts.axisBold).horizontalAdvance(model.month(month).brief));
    const int columnWidth = std::max(1, m_plot->monthColumn(first).width());
    // Only as many labels as there is room for, in steps that divide a year; then only years.
    int step = 1;
    for (const int candidate : std::array{1, 2, 3, 6, 12}) {
        step = candidate;
        if (columnWidth * step >= widest + 4)
            break;
    }
    const bool years = columnWidth * 3 < widest + 4;
    for (int month = first; month < end; ++month) {
        const ChartMonthLabel &label = model.month(month);
        const bool bold = label.emphasised;
        if (years ? !bold || label.year.isEmpty()
                  : !bold && (month % step != 0 || isNearBold(model, month, step)))
            continue;
        const QRect column = m_plot->monthColumn(month);
        const int slack = std::max(0, widest + 4 - column.width());
        painter.setFont(bold ? fonts.axisBold : fonts.axis);
        painter.setPen(bold ? setup.palette.text : setup.palette.text2);
        if (years) // from its January on; the next one is far
            painter.drawText(QRect(column.left(), strip.top(), 12 * columnWidth, strip.height()),
                             int(Qt::AlignLeft | Qt::AlignVCenter), label.year);
        else
            painter.drawText(
                QRect(column.left() - slack / 2, strip.top(), column.width() + slack, strip.height()),
                Qt::AlignCenter, label.brief);
    }
    if (!setup.labels)
        return;
    painter.setFont(fonts.axis);
    painter.setPen(setup.palette.text2);
    painter.drawText(QRect(0, strip.top(), strip.left() - labelGap, strip.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), setup.axisTitle);
}

void PlotLabels::draw(QCPPainter *painter)
{
    const PlotSetup &setup = m_plot->setup();
    if (setup.model == nullptr || setup.model->seriesCount() == 0)
        return;
    const PlotFonts fonts = PlotFonts::of(setup);
    drawMonths(*painter, fonts);
    if (setup.labels && setup.mode == CapacityChart::Mode::Stacked)
        drawStackNames(*painter, fonts);
    for (int i = 0;
         setup.labels && setup.mode != CapacityChart::Mode::Stacked && i < setup.model->seriesCount(); ++i) {
        drawRow(*painter, fonts, i);
        drawVerdict(*painter, fonts, i);
    }
    if (m_plot->hasFocusRing()) {
        painter->setPen(QPen(setup.palette.focus, 2));
        painter->setBrush(Qt::NoBrush);
        // Around the plots only, so that it crosses no label.
        const QRect plots = m_plot->plotRect(0).united(m_plot->axisStrip());
        painter->drawRect(QRectF(plots).adjusted(-2, 0, 2, 0));
    }
}

} // namespace simsa::charts
