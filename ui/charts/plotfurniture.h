// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace simsa::charts {

class CapacityPlot;
struct PlotSetup;

/// Fonts of a chart, all derived from the widget's font (13 px at 96 dpi in the design).
struct PlotFonts
{
    QFont body;
    QFont bold;
    QFont caption;
    QFont axis;
    QFont axisBold;

    [[nodiscard]] static PlotFonts of(const PlotSetup &setup);
    /// Distance of two lines of text: 18 px for the 13 px body.
    [[nodiscard]] static int lineHeight(const QFont &font);
};

/// Grounds and the cursor's band, behind everything.
class PlotGround : public QCPLayerable
{
    Q_OBJECT

public:
    explicit PlotGround(CapacityPlot *plot);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    CapacityPlot *m_plot;
};

/// Names, verdicts, months and the focus ring, in front of everything.
class PlotLabels : public QCPLayerable
{
    Q_OBJECT

public:
    explicit PlotLabels(CapacityPlot *plot);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawRow(QCPPainter &painter, const PlotFonts &fonts, int series) const;
    void drawVerdict(QCPPainter &painter, const PlotFonts &fonts, int series) const;
    void drawStackNames(QCPPainter &painter, const PlotFonts &fonts) const;
    void drawMonths(QCPPainter &painter, const PlotFonts &fonts) const;

    CapacityPlot *m_plot;
};

} // namespace simsa::charts
