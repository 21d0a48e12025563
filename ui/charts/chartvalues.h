// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace simsa::charts {

/// How a word beside a chart is meant; it decides its colour and weight, never its wording.
enum class Tone { Plain, Muted, Good, Warning, Bad };

/// One cluster in one month, counted in whole nodes, all values ≥ 0.
struct ChartMonth
{
    int capacity = 0;
    /// Promised to others already.
    int committed = 0;
    /// What the proposal (or plan) looked at adds; hatched.
    int award = 0;
    /// The part of committed + award that stands above capacity; drawn solid.
    int over = 0;
    /// Capacity left after committed and award.
    int free = 0;
    /// All nodes asked for in the call; absent where it is not known.
    std::optional<int> demand;
    /// Nodes in use on average, as measured; absent where nobody measured.
    std::optional<int> used = {};

    /// Fills `over` and `free` from the other three.
    [[nodiscard]] static ChartMonth of(int capacity, int committed, int award,
                                       std::optional<int> demand = {});
    friend bool operator==(const ChartMonth &, const ChartMonth &) = default;
};

/// One row of a capacity chart: a cluster with its months and the words beside it. All texts are ready for
/// the user; the chart words nothing about amounts itself except month readings.
struct ChartSeries
{
    QString name;
    /// Second line at the left: "32대(256장)".
    QString subtitle;
    /// Third line at the left, in plan mode only: "꽉 참 2개월".
    QString note;
    Tone noteTone = Tone::Muted;
    /// Bold word at the right: "들어감", "8대 부족".
    QString verdict;
    Tone verdictTone = Tone::Plain;
    /// Second line at the right: "수요 3.2배".
    QString verdictDetail;
    /// Colour and pattern of the charter's order, 1–7; higher slots wrap.
    int slot = 1;
    /// Height of the plot at 96 dpi; 0 takes the height of the chart's mode.
    int heightPx = 0;
    /// Not there yet (a plan, an estimate): the upper edge of its area is dashed.
    bool tentative = false;
    /// One value per month label; a shorter list leaves the rest of the months empty.
    QList<ChartMonth> months;
    /// Measured use as a line: x in months from the first, rising; y in nodes, NaN for a gap. As many points
    /// as somebody measured; drawn as far as pixels can show them.
    QList<QPointF> use;

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A month of the horizontal axis.
struct ChartMonthLabel
{
    /// On the axis: "3".
    QString brief;
    /// In tables, readings and screen readers: "2026-03".
    QString full;
    /// First month of a year (or of the chart): drawn bold.
    bool emphasised = false;
    /// Instead of `brief` where there is room for years only: "2026", on the months that begin one.
    QString year = {};

    friend bool operator==(const ChartMonthLabel &, const ChartMonthLabel &) = default;
};

} // namespace simsa::charts
