// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include <QSvgGenerator>

namespace simsa::charts {

namespace {

PlotSetup onPaper(PlotSetup setup)
{
    setup.palette = ChartPalette::print();
    setup.choosable = false;
    return setup;
}

} // namespace

bool exportPlotPdf(const PlotSetup &setup, const QString &path, QSize size, const QString &title)
{
    CapacityPlot plot;
    plot.rebuild(onPaper(setup));
    return plot.savePdf(path, size.width(), size.height(), QCP::epAllowCosmetic, QStringLiteral("Simsa"),
                        title);
}

bool exportPlotSvg(const PlotSetup &setup, const QString &path, QSize size, const QString &title)
{
    CapacityPlot plot;
    plot.rebuild(onPaper(setup));
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    // Without it text comes out at three quarters of its size.
    svg.setResolution(96);
    svg.setTitle(title);
    QCPPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

QImage plotPicture(const PlotSetup &setup, QSize size, qreal scale)
{
    CapacityPlot plot;
    plot.rebuild(onPaper(setup));
    return plot.toPixmap(size.width(), size.height(), scale).toImage();
}

bool exportPlotPng(const PlotSetup &setup, const QString &path, QSize size, qreal scale)
{
    CapacityPlot plot;
    plot.rebuild(onPaper(setup));
    return plot.savePng(path, size.width(), size.height(), scale);
}

} // namespace simsa::charts
