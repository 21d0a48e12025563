// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpalette.h"

#include <qcustomplot.h>

namespace simsa::charts {

class CapacitySeriesModel;

/// Draws one cluster into its axis rect: committed, award hatched, excess solid, capacity as a step line.
/// Reads the model at every replot and holds no values.
class CapacityBands : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    /// `stacked`: the cluster stands on those before it and draws no capacity of its own.
    CapacityBands(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model, int series,
                  bool stacked);

    void setChartPalette(const ChartPalette &palette) { m_palette = palette; }

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    /// Height of a layer's foot and top in a month, in nodes.
    struct Layer
    {
        double foot = 0;
        double top = 0;
    };
    enum class Part { Committed, Award, Over };
    [[nodiscard]] Layer layer(int month, Part part) const;
    /// Rectangles of a part in whole pixels, months of equal height joined.
    [[nodiscard]] QList<QRectF> area(Part part, qreal minimumHeight) const;
    [[nodiscard]] QRectF rectOf(int month, const Layer &layer, qreal minimumHeight) const;
    void drawCommitted(QCPPainter &painter, bool vector) const;
    void drawAward(QCPPainter &painter, bool vector) const;

    const CapacitySeriesModel *m_model;
    int m_series;
    bool m_stacked;
    ChartPalette m_palette;
};

/// What was measured of one cluster, as a line in its colour and dash. Of any number of points only the
/// highest and the lowest of each pixel column are drawn, which look the same.
class UseLine : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    UseLine(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model, int series);

    void setChartPalette(const ChartPalette &palette) { m_palette = palette; }

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    [[nodiscard]] QList<QPolygonF> lines() const;
    [[nodiscard]] QPen linePen() const;

    const CapacitySeriesModel *m_model;
    int m_series;
    ChartPalette m_palette;
};

/// The capacity of one cluster, or of all together, as a step line above everything else.
class CapacityLine : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    /// `series` -1 is the sum of all clusters.
    CapacityLine(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model, int series);

    double selectTest(const QPointF &pos, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    const CapacitySeriesModel *m_model;
    int m_series;
};

} // namespace simsa::charts
