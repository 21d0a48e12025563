// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QProxyStyle>

class QPushButton;

namespace simsa::widgets {

class ThemeController;

/// What a push button is for. At most one Primary on a page.
enum class ButtonKind { Plain, Primary, Quiet, Link };

/// Makes a button of that kind. `keyCap` ("Esc", "Ctrl Enter") is painted in it; hidden when empty.
void setButtonKind(QPushButton *button, ButtonKind kind, const QString &keyCap = {});

/// Marks a field as wrong: its edge turns to the bad colour. Say why in words beside it.
void setInvalid(QWidget *field, bool invalid);

/// Fusion with Simsa's own buttons, fields, checks and rows. The focus ring outside controls is drawn by
/// FocusRing.
class SimsaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// `themes` must outlive the style.
    explicit SimsaStyle(const ThemeController *themes);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    [[nodiscard]] const Theme &theme() const;
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawToolPanel(const QStyleOption *option, QPainter *painter) const;
    void drawRow(const QStyleOption *option, QPainter *painter) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    const ThemeController *m_themes;
};

} // namespace simsa::widgets
