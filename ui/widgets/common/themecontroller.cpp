// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/themecontroller.h"

#include "widgets/common/simsastyle.h"

#include <QApplication>
#include <QPixmapCache>

namespace simsa::widgets {

ThemeController::ThemeController(QObject *parent)
    : QObject(parent)
    , m_theme(Theme::builtIn(ThemeMode::Light))
{
}

void ThemeController::applyTo(QApplication *application)
{
    m_application = application;
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new SimsaStyle(this)); // the application owns its style
    reload();
}

void ThemeController::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    reload();
}

void ThemeController::setTextScale(double scale)
{
    m_theme.textScale = scale;
    reload();
}

void ThemeController::reload()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    m_theme = Theme::builtIn(dark ? ThemeMode::Dark : ThemeMode::Light, m_theme.textScale);
    QPixmapCache::clear();
    if (m_application)
        apply();
    emit themeChanged();
}

void ThemeController::apply()
{
    QApplication::setPalette(paletteOf(m_theme));
    QApplication::setFont(m_theme.font());
    m_application->setStyleSheet(styleSheetOf(m_theme));
}

} // namespace simsa::widgets
