// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keycap.h"

#include "widgets/common/themecontroller.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>

namespace simsa::widgets {

QSize keyCapSize(const QString &label, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextRole::ChartAxis));
    return {std::max(metrics.horizontalAdvance(label) + 10, 16), metrics.height() + 4};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &label, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.line, 1));
    painter.setBrush(theme.colour.surface2);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, 3, 3);
    painter.setPen(QPen(theme.colour.line, 2)); // the heavier lower edge makes it a key
    painter.drawLine(edge.bottomLeft() + QPointF(3, -0.5), edge.bottomRight() + QPointF(-3, -0.5));
    painter.setFont(theme.font(TextRole::ChartAxis));
    painter.setPen(theme.colour.text2);
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, label);
    painter.restore();
}

QString keyCapText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText)
        .replace(u'+', u' ')
        .replace(QStringLiteral("Return"), QStringLiteral("Enter"));
}

KeyCap::KeyCap(QString label, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_label(std::move(label))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
}

void KeyCap::setLabel(const QString &label)
{
    m_label = label;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_label, m_themes->theme());
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_label, m_themes->theme());
}

} // namespace simsa::widgets
