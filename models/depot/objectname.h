// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::depot {

/// The longest object name; leaves room for a root within the 259 characters of Windows.
inline constexpr int mostNameCharacters = 240;
/// What makes a folder a depot; lies at its root and is no object.
inline constexpr auto markerName = u"simsa-depot.json";

/// DepotNameInvalid unless `name` is relative, of segments [A-Za-z0-9._-] that do not start with a dot,
/// joined by single '/', at most mostNameCharacters long, and not the marker's.
[[nodiscard]] base::Result<> checkObjectName(const QString &name);

/// The same for a folder to list: empty, or an object name followed by '/'.
[[nodiscard]] base::Result<> checkPrefix(const QString &prefix);

} // namespace simsa::depot
