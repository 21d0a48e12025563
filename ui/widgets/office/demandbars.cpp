// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/demandbars.h"

#include "viewmodel/format.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

using viewmodel::DemandRow;

namespace {
QString ratio(const DemandRow &row)
{
    if (row.capacity.value() <= 0)
        return {};
    return DemandBars::tr("%1 times")
        .arg(QString::number(1.0 * row.asked.value() / row.capacity.value(), 'f', 1));
}
} // namespace

DemandBars::DemandBars(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void DemandBars::setRows(const QList<DemandRow> &rows)
{
    m_rows = rows;
    QStringList words;
    for (const DemandRow &row : rows)
        words << tr("%1: %2 asked for, %3 there")
                     .arg(row.cluster, viewmodel::format::nodes(row.asked),
                          viewmodel::format::nodes(row.capacity));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int DemandBars::rowHeight() const
{
    return m_themes->theme().rowHeight(42);
}

QSize DemandBars::sizeHint() const
{
    return {280, rowHeight() * static_cast<int>(m_rows.size())};
}

void DemandBars::paintRow(QPainter &painter, const QRect &row, const DemandRow &values, int most) const
{
    const Theme &theme = m_themes->theme();
    const QFontMetrics bold(theme.font(TextRole::Body, true));
    int words = 80;
    for (const DemandRow &other : m_rows)
        words = std::max(words, bold.horizontalAdvance(other.cluster) + 12);
    words = std::min(words, row.width() / 2);
    const QFontMetrics caption(theme.font(TextRole::Caption));
    int numbers = 0;
    for (const DemandRow &other : m_rows)
        numbers = std::max(numbers, bold.horizontalAdvance(viewmodel::format::nodes(other.asked)) +
                                        caption.horizontalAdvance(ratio(other)) + 22);
    painter.setFont(theme.font(TextRole::Body, true));
    painter.setPen(theme.colour.text);
    painter.drawText(QRect(row.left(), row.top() + 2, words, row.height() / 2), Qt::AlignVCenter,
                     values.cluster);
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.colour.text2);
    painter.drawText(QRect(row.left(), row.center().y(), words, row.height() / 2), Qt::AlignVCenter,
                     viewmodel::format::nodes(values.capacity));
    const QRect field(row.left() + words, row.center().y() - 11, row.width() - words - numbers, 22);
    const QRect bar(field.left(), field.top(), field.width() * values.asked.value() / std::max(1, most),
                    field.height());
    painter.fillRect(field, theme.colour.surface2);
    painter.fillRect(bar, theme.clusterGround(values.slot));
    painter.fillRect(bar, theme.clusterPattern(values.slot, devicePixelRatioF()));
    painter.setPen(QPen(theme.cluster(values.slot).colour, 1));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    const int line = field.left() + field.width() * values.capacity.value() / std::max(1, most);
    painter.fillRect(QRect(line - 1, field.top(), 2, field.height()), theme.colour.text);
    const QString detail = ratio(values);
    const QRect right(row.right() - numbers + 8, row.top(), numbers - 8, row.height());
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.colour.text2);
    const int detailWidth = painter.fontMetrics().horizontalAdvance(detail);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, detail);
    painter.setFont(theme.font(TextRole::Body, true));
    painter.setPen(theme.colour.text);
    painter.drawText(right.adjusted(0, 0, -detailWidth - 5, 0), Qt::AlignVCenter | Qt::AlignRight,
                     viewmodel::format::nodes(values.asked));
}

void DemandBars::paintEvent(QPaintEvent *)
{
    int most = 1;
    for (const DemandRow &row : m_rows)
        most = std::max({most, row.asked.value(), row.capacity.value()});
    QPainter painter(this);
    for (int i = 0; i < m_rows.size(); ++i)
        paintRow(painter, QRect(0, i * rowHeight(), width(), rowHeight()), m_rows.at(i), most);
}

} // namespace simsa::widgets
