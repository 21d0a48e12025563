// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace simsa::widgets {

class ThemeController;

/// A ground with edges: cards, headers, footers, the PDF well. Paints from the theme; lays out nothing
/// itself.
class Panel : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Window, Surface, Surface2, Sunken, AccentSoft, WarnSoft, BadSoft, SecretSoft };

    /// `edges` get a 1 px dividing line; a card has all four and rounded corners.
    Panel(Ground ground, Qt::Edges edges, const ThemeController *themes, QWidget *parent = nullptr);
    [[nodiscard]] static Panel *card(const ThemeController *themes, QWidget *parent = nullptr);

    void setGround(Ground ground);
    /// Rounded corners and, for popups, the strong edge.
    void setRounded(bool rounded, bool strongEdge = false);
    /// A 4 px bar at the left in the tone's colour, for committee-only fields; off by default.
    void setSecretBar(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController *m_themes;
    Ground m_ground;
    Qt::Edges m_edges;
    bool m_rounded = false;
    bool m_strongEdge = false;
    bool m_secretBar = false;
};

} // namespace simsa::widgets
