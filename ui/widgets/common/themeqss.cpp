// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/themecontroller.h"

namespace simsa::widgets {

QPalette paletteOf(const Theme &theme)
{
    const Colours &c = theme.colour;
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, c.surface2);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::PlaceholderText, c.text3);
    set(QPalette::ToolTipBase, c.surface);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.surface2);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.lineStrong);
    set(QPalette::Shadow, c.lineStrong);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.text3);
    return p;
}

QString styleSheetOf(const Theme &theme)
{
    const Colours &c = theme.colour;
    QString qss = QStringLiteral(R"(
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { background: @surface2; border: none; }
QHeaderView::section { background: @surface2; color: @text2; border: none; border-bottom: 1px solid @lineStrong;
    padding: 4px 8px; font-weight: bold; }
QTableCornerButton::section { background: @surface2; border: none; border-bottom: 1px solid @lineStrong; }
QToolTip { background: @surface; color: @text; border: 1px solid @lineStrong; padding: 4px 8px; }
QMenu { background: @surface; color: @text; border: 1px solid @lineStrong; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 24px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
)");
    // longest names first, so that @text does not eat the start of @text3
    const QList<QPair<QString, QColor>> names = {
        {QStringLiteral("@lineStrong"), c.lineStrong},
        {QStringLiteral("@surface2"), c.surface2},
        {QStringLiteral("@surface"), c.surface},
        {QStringLiteral("@onAccent"), c.onAccent},
        {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@text2"), c.text2},
        {QStringLiteral("@text3"), c.text3},
        {QStringLiteral("@text"), c.text},
        {QStringLiteral("@line"), c.line},
    };
    for (const auto &[name, colour] : names)
        qss.replace(name, colour.name());
    return qss;
}

} // namespace simsa::widgets
