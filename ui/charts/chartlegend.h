// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpalette.h"

#include <QWidget>

namespace simsa::charts {

/// One line of what the marks of a capacity chart mean: capacity line, committed fill, hatch, excess.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setChartPalette(const ChartPalette &palette);
    /// Name of the hatched part ("이 과제", "고른 과제 038").
    void setAwardName(const QString &name);
    /// Whether the committed fill is listed (in the plan the patterns are named at the rows), and the excess.
    void setParts(bool committed, bool over);
    /// Whether the line of measured use is listed.
    void setUseShown(bool shown);
    /// Whether the hatched part is listed (on by default).
    void setAwardShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sign { Capacity, Committed, Award, Over, Use };
    struct Entry
    {
        Sign sign;
        QString text;
    };
    [[nodiscard]] QList<Entry> entries() const;
    void paintSign(QPainter &painter, Sign sign, const QRectF &box) const;

    ChartPalette m_palette = ChartPalette::light();
    QString m_awardName;
    bool m_committed = true;
    bool m_over = false;
    bool m_use = false;
    bool m_award = true;
};

} // namespace simsa::charts
