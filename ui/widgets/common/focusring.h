// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace simsa::widgets {

class ThemeController;

/// The one visible sign of keyboard focus around controls: a 2 px accent ring 2 px outside the control, for
/// mouse users too. Follows the application's focus inside `window`. Item views and widgets with the property
/// `simsaOwnFocus` draw their own (inside, −2 px).
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    FocusRing(const ThemeController *themes, QWidget *window);

    /// Says that `widget` paints its focus itself.
    static void setOwnFocus(QWidget *widget);

private:
    void follow(QWidget *focused);

    QPointer<QWidget> m_window;
};

} // namespace simsa::widgets
