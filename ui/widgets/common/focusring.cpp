// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focusring.h"

#include "widgets/common/themecontroller.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenuBar>
#include <QTabBar>

namespace simsa::widgets {

namespace {
constexpr char ownFocus[] = "simsaOwnFocus";

bool wantsRing(const QWidget *widget)
{
    return !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QMenuBar *>(widget) &&
           !qobject_cast<const QTabBar *>(widget) && !widget->isWindow() &&
           !widget->property(ownFocus).toBool();
}
} // namespace

FocusRing::FocusRing(const ThemeController *themes, QWidget *window)
    : QFocusFrame(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void FocusRing::setOwnFocus(QWidget *widget)
{
    widget->setProperty(ownFocus, true);
}

void FocusRing::follow(QWidget *focused)
{
    const bool mine = focused && m_window && focused->window() == m_window && wantsRing(focused);
    setWidget(mine ? focused : nullptr);
}

} // namespace simsa::widgets
