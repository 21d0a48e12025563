// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/finding.h"

#include <QJsonObject>

namespace simsa::cli {

/// A finding for people: "line 12, column 3 nodes: …".
[[nodiscard]] QString lineOf(const intake::Finding &finding);
/// The same as values; `code` and `severity` are stable names.
[[nodiscard]] QJsonObject toJson(const intake::Finding &finding);

} // namespace simsa::cli
