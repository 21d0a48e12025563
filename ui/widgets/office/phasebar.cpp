// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/phasebar.h"

#include "widgets/common/icons.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

using viewmodel::Phase;

namespace {
constexpr int lineGap = 2;
}

PhaseBar::PhaseBar(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void PhaseBar::setPhases(const QList<Phase> &phases)
{
    m_phases = phases;
    QStringList words;
    for (const Phase &phase : phases) {
        const QString state = phase.state == Phase::State::Done  ? tr("done")
                              : phase.state == Phase::State::Now ? tr("now")
                                                                 : tr("ahead");
        words << QStringLiteral("%1 %2 (%3)").arg(phase.name, phase.when, state);
    }
    setAccessibleName(tr("Steps of the call"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize PhaseBar::sizeHint() const
{
    return {800, m_themes->theme().rowHeight(64)};
}

void PhaseBar::paintPhase(QPainter &painter, const QRect &cell, const Phase &phase, bool last) const
{
    const Theme &theme = m_themes->theme();
    const bool now = phase.state == Phase::State::Now;
    const QPointF centre(cell.left() + 8, cell.center().y());
    if (phase.state == Phase::State::Done) {
        paintIcon(painter, QRect(cell.left(), cell.top(), 16, cell.height()), QStringLiteral("check"),
                  theme.colour.ok);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(now ? theme.colour.accent : theme.colour.text2, now ? 2 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, now ? 7.0 : 5.5, now ? 7.0 : 5.5);
        painter.setBrush(theme.colour.accent);
        painter.setPen(Qt::NoPen);
        if (now)
            painter.drawEllipse(centre, 3.5, 3.5);
    }
    const QFont name = theme.font(TextRole::Body, now), when = theme.font(TextRole::Caption);
    const int width = std::max(QFontMetrics(name).horizontalAdvance(phase.name),
                               QFontMetrics(when).horizontalAdvance(phase.when));
    const QRect text(cell.left() + 24, cell.top(), std::min(width + 4, cell.width() - 24), cell.height());
    painter.setFont(name);
    painter.setPen(theme.colour.text);
    const int upper = QFontMetrics(name).height(), lower = QFontMetrics(when).height();
    const int top = text.top() + (text.height() - upper - lower - lineGap) / 2;
    painter.drawText(QRect(text.left(), top, text.width(), upper), Qt::AlignLeft | Qt::AlignVCenter,
                     phase.name);
    painter.setFont(when);
    painter.setPen(theme.colour.text2);
    painter.drawText(QRect(text.left(), top + upper + lineGap, text.width(), lower),
                     Qt::AlignLeft | Qt::AlignVCenter, phase.when);
    if (last || text.right() + 12 > cell.right() - 12)
        return;
    painter.setPen(QPen(phase.state == Phase::State::Done ? theme.colour.lineStrong : theme.colour.line, 1));
    painter.drawLine(text.right() + 12, cell.center().y(), cell.right() - 12, cell.center().y());
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour.line);
    if (m_phases.isEmpty())
        return;
    const int count = static_cast<int>(m_phases.size());
    const int step = (width() - 40) / count;
    for (int i = 0; i < count; ++i)
        paintPhase(painter, QRect(24 + i * step, 0, step, height() - 1), m_phases.at(i), i == count - 1);
}

} // namespace simsa::widgets
