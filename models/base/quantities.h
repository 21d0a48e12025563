// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace simsa::base {

/// An integer with a unit. Sums and differences of the same unit; nothing mixes by accident.
template<typename Tag, typename Int = qint64>
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(Int value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr Int value() const { return m_value; }

    constexpr Quantity &operator+=(Quantity other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    Int m_value = 0;
};

/// Whole servers; the unit of capacity.
using Nodes = Quantity<struct NodesTag, int>;
/// 1/100 point of a 100-point scale: 8530 is 85.30 points.
using Score = Quantity<struct ScoreTag, int>;
/// Korean won.
using Krw = Quantity<struct KrwTag, qint64>;

} // namespace simsa::base
