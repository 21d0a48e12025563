// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogue/typed.h"

#include <functional>

namespace simsa::viewmodel {

/// Where what is typed on a page is kept, and read again; durable when it returns.
struct TypedPlaces
{
    std::function<dialogue::Typed(const QString &place)> read;
    std::function<base::Result<>(const QString &place, const dialogue::Typed &typed)> keep;
};

/// Those of a vault. What cannot be read counts as nothing typed, and is replaced.
[[nodiscard]] inline TypedPlaces typedPlacesOf(const exchange::Seat &seat)
{
    return {
        [seat](const QString &place) { return dialogue::typedAt(seat, place).value_or(dialogue::Typed()); },
        [seat](const QString &place, const dialogue::Typed &typed) {
            return dialogue::keepTyped(seat, place, typed);
        }};
}

} // namespace simsa::viewmodel
