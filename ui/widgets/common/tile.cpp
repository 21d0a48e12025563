// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tile.h"

#include "widgets/common/icons.h"
#include "widgets/common/statusglyph.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

Tile::Tile(const ThemeController *themes, bool threeLines, QWidget *parent)
    : QToolButton(parent)
    , m_themes(themes)
    , m_threeLines(threeLines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
}

void Tile::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void Tile::setStatus(std::optional<viewmodel::Status> status)
{
    m_status = status;
    update();
}

void Tile::setIconName(const QString &name, viewmodel::Tone tone)
{
    m_iconName = name;
    m_iconTone = tone;
    update();
}

void Tile::setNumber(const QString &number, const QString &unit, const QString &line)
{
    m_number = number.isEmpty() ? QStringLiteral("–") : number;
    m_unit = unit;
    m_line = line;
    describe();
}

void Tile::describe()
{
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_caption, m_number, m_unit).trimmed());
    setAccessibleDescription(m_line);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const Theme &theme = m_themes->theme();
    const QFontMetrics caption(theme.font(TextRole::Caption));
    const QFontMetrics number(theme.font(TextRole::Number, true));
    const int first = number.horizontalAdvance(m_number) + 6 + caption.horizontalAdvance(m_unit);
    const int line = caption.horizontalAdvance(m_line);
    const int width = m_threeLines ? std::max(first, line) : first + 8 + line;
    const int rows = caption.height() + number.height() + (m_threeLines ? caption.height() : 0);
    const int token = m_threeLines ? theme.metric.tileThreeLine : theme.metric.tile;
    return {std::max(width, caption.horizontalAdvance(m_caption) + 20) + 24, std::max(token, rows + 14)};
}

QSize Tile::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    const Colours &c = theme.colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? c.accent : underMouse() ? c.lineStrong : c.line, 1));
    painter.setBrush(isChecked() ? c.accentSoft : c.surface);
    const qreal radius = theme.metric.radiusCard;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QFontMetrics caption(theme.font(TextRole::Caption));
    const QFontMetrics number(theme.font(TextRole::Number, true));
    const int left = 12;
    const int captionLine = std::max(16, caption.height()); // the line heights of the type scale
    const int numberLine = std::max(28, number.height());
    int y = (height() - captionLine * (m_threeLines ? 2 : 1) - numberLine) / 2;
    const bool glyph = m_status || !m_iconName.isEmpty();
    if (m_status)
        paintStatus(painter, QRect(left, y, 14, captionLine), *m_status, theme, 14);
    else if (glyph)
        paintIcon(painter, QRect(left, y, 14, captionLine), m_iconName, theme.tone(m_iconTone), 14);
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(c.text2);
    painter.drawText(QRect(left + (glyph ? 20 : 0), y, width() - 44, captionLine), Qt::AlignVCenter,
                     m_caption);
    y += captionLine;

    painter.setFont(theme.font(TextRole::Number, true));
    painter.setPen(c.text);
    painter.drawText(QRect(left, y, width() - 24, numberLine), Qt::AlignVCenter, m_number);
    int x = left + number.horizontalAdvance(m_number) + 6;
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(c.text2);
    const int baseline = y + (numberLine - number.height()) / 2 + number.ascent();
    painter.drawText(x, baseline, m_unit);
    x += m_unit.isEmpty() ? 2 : caption.horizontalAdvance(m_unit) + 8;
    if (m_threeLines) {
        x = left;
        y += numberLine;
    }
    const QString line = caption.elidedText(m_line, Qt::ElideRight, width() - x - 8);
    painter.drawText(x, m_threeLines ? y + caption.ascent() : baseline, line);
}

} // namespace simsa::widgets
