// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/verdicthead.h"

#include "widgets/common/parts.h"

#include <QPainter>

namespace simsa::widgets {

using viewmodel::PacketVerdictForm;
using viewmodel::Tone;

VerdictHead::VerdictHead(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(88, 14, 24, 16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    m_title = makeLabel(TextRole::Display, Tone::Plain, themes, this, true);
    m_line = makeLabel(TextRole::Body, Tone::Plain, themes, this, true);
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    m_other = makeButton(ButtonKind::Plain, this);
    row->addLayout(texts, 1);
    row->addWidget(m_other);
    connect(m_other, &QPushButton::clicked, this, &VerdictHead::otherRequested);
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void VerdictHead::setVerdict(PacketVerdictForm form, const QString &title, const QString &line)
{
    m_form = form;
    m_title->setText(title);
    m_line->setText(line);
    setAccessibleName(title);
    update();
}

void VerdictHead::setButton(const QString &text)
{
    m_other->setText(text);
}

void VerdictHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    const bool holds = m_form == PacketVerdictForm::Holds, fails = m_form == PacketVerdictForm::Fails;
    const QColor ground = holds ? theme.colour.okSoft : fails ? theme.colour.badSoft : theme.colour.warnSoft;
    const QColor strong = holds ? theme.colour.ok : fails ? theme.colour.bad : theme.colour.warn;
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), strong);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(46, height() / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(centre, 18, 18);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (holds) {
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-8, 0), centre + QPointF(-2, 6), centre + QPointF(8, -6)});
    } else if (fails) {
        painter.drawLine(centre + QPointF(-6, -6), centre + QPointF(6, 6));
        painter.drawLine(centre + QPointF(-6, 6), centre + QPointF(6, -6));
    } else {
        painter.drawLine(centre + QPointF(-9, 0), centre + QPointF(-4, 0));
        painter.drawLine(centre + QPointF(4, 0), centre + QPointF(9, 0));
    }
}

} // namespace simsa::widgets
