// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/simsastyle.h"

#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/themecontroller.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace simsa::widgets {

namespace {

constexpr char kindProperty[] = "simsaButtonKind";
constexpr char keyProperty[] = "simsaKeyCap";
constexpr char inkProperty[] = "simsaInk";
constexpr char invalidProperty[] = "simsaInvalid";

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kindProperty).toInt()) : ButtonKind::Plain;
}

QString keyOf(const QWidget *widget)
{
    return widget ? widget->property(keyProperty).toString() : QString();
}

// Key caps give way below the width the pages are drawn for; their room stays, or buttons would jump on a
// resize.
bool hasRoomForKey(const QWidget *widget)
{
    return widget && (widget->window()->width() >= 1280 || !widget->window()->isVisible());
}

} // namespace

void setButtonKind(QPushButton *button, ButtonKind kind, const QString &keyCap)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->setProperty(keyProperty, keyCap);
    button->setAutoDefault(false);
    QFont font = button->font();
    font.setBold(kind == ButtonKind::Primary);
    button->setFont(font);
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

SimsaStyle::SimsaStyle(const ThemeController *themes)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_themes(themes)
{
}

const Theme &SimsaStyle::theme() const
{
    return m_themes->theme();
}

int SimsaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return theme().metric.focusWidth + theme().metric.focusOffset;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SimsaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SimsaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const int lines = option ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton) {
        if (kindOf(widget) == ButtonKind::Link)
            return {size.width() + 4, std::max(24, lines + 4)};
        const QString key = keyOf(widget);
        const int cap = key.isEmpty() ? 0 : keyCapSize(key, theme()).width() + 8;
        return {size.width() + 22 + cap, std::max(theme().metric.button, lines + 10)};
    }
    if (type == CT_MenuBarItem)
        return {32, std::max(32, size.height())};
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox) {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(theme().metric.field, lines + 10)};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void SimsaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || widget->inherits("QToolButton"))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractSpinBox *>(widget)) // the style sheet layer does not ask for its size
        widget->setMinimumHeight(theme().metric.field);
}

void SimsaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelLineEdit:
        return drawField(option, painter, widget);
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_Frame:
        return drawFrame(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_PanelItemViewItem:
        return drawRow(option, painter);
    case PE_PanelItemViewRow:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
        return;
    case PE_FrameFocusRect:
        // Rows get it inside; other controls have the ring of FocusRing around them.
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->setPen(QPen(theme().colour.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SimsaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().colour.focus, theme().metric.focusWidth));
        painter->setBrush(Qt::NoBrush);
        const qreal radius = theme().metric.radiusControl + theme().metric.focusOffset;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
        painter->restore();
        return;
    }
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_MenuBarEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme().colour.line);
        return;
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, theme().colour.sunken);
        return;
    case CE_ProgressBarContents:
        return drawProgress(option, painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void SimsaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawCombo(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpin(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SimsaStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = theme().colour;
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hot = enabled && option->state.testFlag(State_MouseOver);
    const bool down = enabled && (option->state.testFlag(State_Sunken) || option->state.testFlag(State_On));
    if (kind == ButtonKind::Link || (kind == ButtonKind::Quiet && !hot && !down))
        return;
    QColor ground = down ? c.accentSoft : hot ? c.surface2 : c.surface;
    QColor edge = enabled ? c.lineStrong : c.line;
    if (kind == ButtonKind::Primary && enabled)
        ground = edge = hot || down ? c.accentHover : c.accent;
    if (kind == ButtonKind::Quiet)
        edge = ground;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(ground);
    const qreal radius = theme().metric.radiusControl;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void SimsaStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Colours &c = theme().colour;
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    QColor ink = kind == ButtonKind::Primary ? c.onAccent : kind == ButtonKind::Plain ? c.text : c.accent;
    if (!enabled)
        ink = c.text3;
    if (const QVariant own = widget ? widget->property(inkProperty) : QVariant(); own.isValid())
        ink = own.value<QColor>(); // a link on a ground that is not the page's
    painter->save();
    const QString key = hasRoomForKey(widget) ? keyOf(widget) : QString();
    const QSize cap = key.isEmpty() ? QSize(0, 0) : keyCapSize(key, theme());
    const int icon = button->icon.isNull() ? 0 : 16 + (button->text.isEmpty() ? 0 : 6);
    const int label = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int total = icon + label + (cap.width() ? cap.width() + 8 : 0);
    int x = option->rect.x() + std::max(0, (option->rect.width() - total) / 2);
    if (icon) {
        const QRect place(x, option->rect.y() + (option->rect.height() - 16) / 2, 16, 16);
        button->icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += icon;
    }
    QFont font = painter->font();
    font.setUnderline(kind == ButtonKind::Link);
    painter->setFont(font);
    painter->setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter->drawText(QRect(x, option->rect.y(), label + 2, option->rect.height()), flags, button->text);
    if (cap.width())
        paintKeyCap(*painter,
                    QRect(QPoint(x + label + 8, option->rect.center().y() - cap.height() / 2 + 1), cap), key,
                    theme());
    painter->restore();
}

void SimsaStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth == 0)
        return painter->fillRect(option->rect,
                                 option->palette.base()); // the editor inside a spin box or combo
    const Colours &c = theme().colour;
    const bool invalid = widget && widget->property(invalidProperty).toBool();
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(invalid ? c.bad : enabled ? c.lineStrong : c.line, 1));
    painter->setBrush(enabled ? c.surface : c.surface2);
    const qreal radius = theme().metric.radiusControl;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace simsa::widgets
