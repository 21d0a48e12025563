// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlegend.h"

#include "charts/chartpattern.h"

#include <QPainter>

namespace simsa::charts {

namespace {

constexpr int signWidth = 14;
constexpr int signGap = 4;
constexpr int entryGap = 14;

QFont captionFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * 12.0 / 13));
    else
        font.setPointSizeF(font.pointSizeF() * 12.0 / 13);
    return font;
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setChartPalette(const ChartPalette &palette)
{
    m_palette = palette;
    update();
}

void ChartLegend::setAwardName(const QString &name)
{
    m_awardName = name;
    updateGeometry();
    update();
}

void ChartLegend::setParts(bool committed, bool over)
{
    m_committed = committed;
    m_over = over;
    updateGeometry();
    update();
}

void ChartLegend::setUseShown(bool shown)
{
    m_use = shown;
    updateGeometry();
    update();
}

void ChartLegend::setAwardShown(bool shown)
{
    m_award = shown;
    updateGeometry();
    update();
}

QList<ChartLegend::Entry> ChartLegend::entries() const
{
    QList<Entry> list{{Sign::Capacity, tr("capacity")}};
    if (m_committed)
        list.append({Sign::Committed, tr("committed")});
    if (m_award)
        list.append({Sign::Award, m_awardName.isEmpty() ? tr("this proposal") : m_awardName});
    if (m_use)
        list.append({Sign::Use, tr("measured use")});
    if (m_over)
        list.append({Sign::Over, tr("over capacity")});
    return list;
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    int width = 0;
    for (const Entry &entry : entries())
        width += signWidth + signGap + metrics.horizontalAdvance(entry.text) + entryGap;
    return {width - entryGap, std::max(16, metrics.height())};
}

QSize ChartLegend::minimumSizeHint() const
{
    return sizeHint();
}

void ChartLegend::paintSign(QPainter &painter, Sign sign, const QRectF &box) const
{
    const QRectF swatch = box.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (sign) {
    case Sign::Capacity:
        painter.fillRect(QRectF(box.left(), box.center().y() - 1, box.width(), 2), m_palette.capacity);
        return;
    case Sign::Committed:
        painter.fillRect(box, m_palette.clusterFill(1));
        return;
    case Sign::Award:
        painter.fillRect(box, m_palette.surface);
        fillPattern(painter, {box}, PatternKind::Award, m_palette.hatch, m_palette.patternScale, false);
        painter.setPen(QPen(m_palette.hatch, 1));
        painter.drawRect(swatch);
        return;
    case Sign::Over:
        painter.fillRect(box, m_palette.bad);
        return;
    case Sign::Use:
        painter.setPen(QPen(m_palette.cluster(1), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(box.left(), box.bottom() - 2, box.right(), box.top() + 2));
        return;
    }
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont caption = captionFont(font());
    const QFontMetrics metrics(caption);
    painter.setFont(caption);
    int x = 0;
    for (const Entry &entry : entries()) {
        paintSign(painter, entry.sign, QRectF(x, height() / 2 - 5, signWidth, 10));
        x += signWidth + signGap;
        painter.setPen(m_palette.text2);
        const int width = metrics.horizontalAdvance(entry.text);
        painter.drawText(QRect(x, 0, width + 1, height()), int(Qt::AlignLeft | Qt::AlignVCenter), entry.text);
        x += width + entryGap;
    }
}

} // namespace simsa::charts
