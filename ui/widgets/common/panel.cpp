// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/panel.h"

#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

namespace {
QColor groundColour(Panel::Ground ground, const Colours &c)
{
    switch (ground) {
    case Panel::Ground::Window:
        return c.window;
    case Panel::Ground::Surface:
        return c.surface;
    case Panel::Ground::Surface2:
        return c.surface2;
    case Panel::Ground::Sunken:
        return c.sunken;
    case Panel::Ground::AccentSoft:
        return c.accentSoft;
    case Panel::Ground::WarnSoft:
        return c.warnSoft;
    case Panel::Ground::BadSoft:
        return c.badSoft;
    case Panel::Ground::SecretSoft:
        return c.secretSoft;
    }
    return c.surface;
}
} // namespace

Panel::Panel(Ground ground, Qt::Edges edges, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_ground(ground)
    , m_edges(edges)
{
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

Panel *Panel::card(const ThemeController *themes, QWidget *parent)
{
    auto *panel = new Panel(Ground::Surface, Qt::LeftEdge | Qt::RightEdge | Qt::TopEdge | Qt::BottomEdge,
                            themes, parent);
    panel->setRounded(true);
    return panel;
}

void Panel::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Panel::setRounded(bool rounded, bool strongEdge)
{
    m_rounded = rounded;
    m_strongEdge = strongEdge;
    update();
}

void Panel::setSecretBar(bool shown)
{
    m_secretBar = shown;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Colours &c = m_themes->theme().colour;
    const QColor edge = m_strongEdge ? c.lineStrong : c.line;
    QPainter painter(this);
    if (m_rounded) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_edges ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(groundColour(m_ground, c));
        const qreal radius = m_themes->theme().metric.radiusCard;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.fillRect(rect(), groundColour(m_ground, c));
        if (m_edges.testFlag(Qt::TopEdge))
            painter.fillRect(0, 0, width(), 1, edge);
        if (m_edges.testFlag(Qt::BottomEdge))
            painter.fillRect(0, height() - 1, width(), 1, edge);
        if (m_edges.testFlag(Qt::LeftEdge))
            painter.fillRect(0, 0, 1, height(), edge);
        if (m_edges.testFlag(Qt::RightEdge))
            painter.fillRect(width() - 1, 0, 1, height(), edge);
    }
    if (m_secretBar)
        painter.fillRect(0, 0, m_themes->theme().metric.bannerBar, height(), c.secret);
}

} // namespace simsa::widgets
