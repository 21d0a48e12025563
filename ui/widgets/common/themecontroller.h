// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace simsa::widgets {

/// Holds the theme of the moment and applies it to an application; every part is handed a pointer to it,
/// reads theme() while painting and repaints on themeChanged(). Made once by the composition root; must
/// outlive the parts.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    /// What the user chose. System follows the desktop's palette at the moment of choosing.
    enum class Choice { Light, Dark, System };
    Q_ENUM(Choice)

    explicit ThemeController(QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Choice choice() const { return m_choice; }

    /// Takes over style, palette, font and style sheet of `application`, now and on every later change.
    void applyTo(QApplication *application);
    void setChoice(Choice choice);
    /// 1.0–3.0; text and rows only.
    void setTextScale(double scale);
    /// False when the desktop asks for reduced motion (or a test does): panes then open at once.
    [[nodiscard]] bool isMotionAllowed() const { return m_motionAllowed; }
    void setMotionAllowed(bool allowed) { m_motionAllowed = allowed; }

signals:
    void themeChanged();

private:
    void reload();
    void apply();

    Theme m_theme;
    Choice m_choice = Choice::Light;
    bool m_systemIsDark = false;
    bool m_motionAllowed = true;
    QApplication *m_application = nullptr;
};

/// The palette of a theme. Highlight is accent (menus, selected text); views repaint their rows in
/// accentSoft.
[[nodiscard]] QPalette paletteOf(const Theme &theme);
/// The generated style sheet: scroll bars, table headers, tool tips, menus; nothing else is styled by QSS.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace simsa::widgets
