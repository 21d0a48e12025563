// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller controls of SimsaStyle: frames, checks, rows, combo and spin boxes.
#include "widgets/common/icons.h"
#include "widgets/common/simsastyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace simsa::widgets {

void SimsaStyle::drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const bool field = rich || plain;
    const bool written = (rich && !rich->isReadOnly()) || (plain && !plain->isReadOnly());
    const bool invalid = widget && widget->property("simsaInvalid").toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme().colour;
    painter->setPen(QPen(invalid ? c.bad : written ? c.lineStrong : c.line, 1));
    painter->setBrush(Qt::NoBrush);
    const qreal radius = field ? theme().metric.radiusControl : theme().metric.radiusCard;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void SimsaStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = theme().colour;
    const bool on = option->state.testFlag(State_On);
    const bool partly = option->state.testFlag(State_NoChange);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool filled = (on || partly) && enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(filled ? c.accent : enabled ? c.lineStrong : c.line, 1));
    painter->setBrush(filled ? c.accent : c.surface);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(filled ? c.onAccent : c.text3, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = box.topLeft();
    const qreal u = box.width() / 15;
    if (partly)
        painter->drawLine(o + QPointF(4, 7.5) * u, o + QPointF(11, 7.5) * u);
    else if (on)
        painter->drawPolyline(
            QPolygonF{o + QPointF(3.5, 8) * u, o + QPointF(6.5, 11) * u, o + QPointF(11.5, 4.5) * u});
    painter->restore();
}

void SimsaStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = theme().colour;
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? c.accent : enabled ? c.lineStrong : c.line, on ? 1.5 : 1));
    painter->setBrush(c.surface);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accent : c.text3);
        painter->drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28);
    }
    painter->restore();
}

void SimsaStyle::drawToolPanel(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On) || option->state.testFlag(State_Sunken);
    if (!enabled || (!on && !option->state.testFlag(State_MouseOver)))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(on ? theme().colour.accentSoft : theme().colour.sunken);
    painter->drawRoundedRect(option->rect, theme().metric.radiusControl, theme().metric.radiusControl);
    painter->restore();
}

void SimsaStyle::drawRow(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (!item->state.testFlag(State_Selected))
        return;
    painter->fillRect(item->rect, theme().colour.accentSoft);
    const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                       item->viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (first)
        painter->fillRect(QRect(item->rect.topLeft(), QSize(theme().metric.selectedBar, item->rect.height())),
                          theme().colour.accent);
}

void SimsaStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    QStyleOptionViewItem own(*item); // menus keep accent; rows keep text on accentSoft, active window or not
    own.palette.setColor(QPalette::All, QPalette::Highlight, theme().colour.accentSoft);
    own.palette.setColor(QPalette::All, QPalette::HighlightedText, theme().colour.text);
    QProxyStyle::drawControl(CE_ItemViewItem, &own, painter, widget);
}

void SimsaStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const bool active = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
    painter->fillRect(item->rect, active ? theme().colour.accentSoft : theme().colour.surface);
    if (!item->icon.isNull())
        item->icon.paint(painter, item->rect);
    else
        painter->drawText(item->rect, Qt::AlignCenter | Qt::TextHideMnemonic, item->text);
}

void SimsaStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const double part = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
    QRect filled = bar->rect;
    filled.setWidth(static_cast<int>(part * bar->rect.width()));
    painter->fillRect(filled, theme().colour.accent);
}

void SimsaStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    paintIcon(*painter, arrow, QStringLiteral("chevron-down"),
              enabled ? theme().colour.text2 : theme().colour.text3, 14);
}

void SimsaStyle::drawSpin(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRect up = proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
    const QRect down = proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return spin->stepEnabled.testFlag(flag) ? theme().colour.text2 : theme().colour.line;
    };
    paintIcon(*painter, up, QStringLiteral("chevron-up"), ink(QAbstractSpinBox::StepUpEnabled), 10);
    paintIcon(*painter, down, QStringLiteral("chevron-down"), ink(QAbstractSpinBox::StepDownEnabled), 10);
}

} // namespace simsa::widgets
