// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "viewmodel/status.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QPen>
#include <QSize>
#include <QStringList>

namespace simsa::widgets {

/// Print is light with white grounds, for what is exported or printed.
enum class ThemeMode { Light, Dark, Print };

/// Sizes of text; only these exist. Line heights come with them.
enum class TextRole { Caption, Body, Section, Title, Number, Display, ChartAxis };

/// The colours of one mode; names and ratios as in resources/theme/tokens.json.
struct Colours
{
    QColor window, surface, surface2, sunken, line, lineStrong;
    QColor text, text2, text3;
    QColor accent, accentHover, accentSoft, onAccent, focus;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft, secret, secretSoft;
    QColor hatch, capLine;

    friend bool operator==(const Colours &, const Colours &) = default;
};

/// How one cluster looks, by its place in the charter. Slot colours are never text.
struct ClusterLook
{
    int slot = 1;
    QColor colour;
    double fillAlpha = 0.34;
    Qt::BrushStyle brush = Qt::SolidPattern;
    QList<qreal> dash; ///< in pen widths as QPen wants them; empty = solid
    QString marker;

    friend bool operator==(const ClusterLook &, const ClusterLook &) = default;
};

/// Lengths in logical pixels at 100 %.
struct Metrics
{
    int topBar = 44, statusBar = 28, pageHeader = 44, button = 28, buttonInRow = 26, field = 28, segment = 24;
    QSize levelButton{26, 22};
    int tile = 58, tileThreeLine = 76;
    int rowTable = 30, rowDense = 28, rowMatrix = 31, rowCutLine = 27, rowTwoLine = 44, rowScoreItem = 26;
    int rowAnchor = 18, rowCriterionHead = 20, rowTableHeader = 28, rowPalette = 30;
    int radiusControl = 4, radiusCard = 6, radiusPill = 8;
    int bannerBar = 4, selectedBar = 3, focusWidth = 2, focusOffset = 2;
    int motionMs = 120;

    friend bool operator==(const Metrics &, const Metrics &) = default;
};

/// Everything that decides how Simsa looks, as a value read from the compiled-in tokens. Painting code is
/// handed a const reference or asks a ThemeController, and holds no colour of its own.
struct Theme
{
    ThemeMode mode = ThemeMode::Light;
    double textScale = 1.0;
    Colours colour;
    Metrics metric;
    QList<ClusterLook> clusters;
    QStringList families;
    QStringList monoFamilies;
    QHash<int, QPair<int, int>> scalePx; ///< TextRole → pixel size and line height at 96 dpi

    /// Reads tokens.json; JsonMalformed or JsonFieldMissing (the detail names the token).
    [[nodiscard]] static base::Result<Theme> parse(const QByteArray &tokens, ThemeMode mode);
    /// The compiled-in tokens. textScale 1.0–3.0 enlarges text only; the desktop's own scale comes on top.
    [[nodiscard]] static Theme builtIn(ThemeMode mode, double textScale = 1.0);

    /// In points, so that it follows the screen's resolution.
    [[nodiscard]] QFont font(TextRole role = TextRole::Body, bool bold = false) const;
    /// Fixed pitch, for codes and fingerprints.
    [[nodiscard]] QFont monoFont(TextRole role = TextRole::Body) const;
    /// max(token, font height + 8): rows grow with the font and never clip.
    [[nodiscard]] int rowHeight(int token) const;
    [[nodiscard]] QColor tone(viewmodel::Tone tone) const;
    /// Slot 1, 2, … in charter order. More than seven repeat with the next pattern.
    [[nodiscard]] ClusterLook cluster(int slot) const;
    /// The cluster's colour at its fill alpha over `surface`: the solid ground under the pattern.
    [[nodiscard]] QColor clusterGround(int slot) const;
    /// Pattern in the full colour, sized for the device pixel ratio.
    [[nodiscard]] QBrush clusterPattern(int slot, qreal devicePixelRatio = 1) const;
    /// 2 px with the cluster's dash.
    [[nodiscard]] QPen clusterPen(int slot) const;
    [[nodiscard]] bool isDark() const { return mode == ThemeMode::Dark; }
};

/// WCAG 2 contrast of two opaque colours, 1–21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace simsa::widgets
