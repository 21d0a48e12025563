// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "call/localtext.h"

#include <optional>

namespace simsa::record {

/// Reads and writes of fields that several bodies share; for this folder only.

/// Longest free text in a body, UTF-16 units.
inline constexpr int longestText = 20000;

[[nodiscard]] QJsonValue idOrNull(const std::optional<base::RecordId> &id);
[[nodiscard]] QJsonArray idsToJson(const QList<base::RecordId> &ids);
/// Whether `key` holds a value. It must stand in `body`: null is written, a key left out is refused.
[[nodiscard]] bool hasValue(base::JsonReader &reader, const QJsonObject &body, const QString &key);
[[nodiscard]] std::optional<base::RecordId> readOptionalId(base::JsonReader &reader, const QJsonObject &body,
                                                           const QString &key);
[[nodiscard]] QList<base::RecordId> readIds(base::JsonReader &reader, const QString &key, int most);
/// Like call::localTextFromJson, with room for whole paragraphs: the reader's own object, or the one under
/// `key`.
[[nodiscard]] call::LocalText readLocalText(base::JsonReader &reader);
[[nodiscard]] call::LocalText readLocalText(base::JsonReader &reader, const QString &key);

/// finish(), with every refusal turned into RecordMalformed that keeps the place.
[[nodiscard]] base::Result<> finishBody(const base::JsonReader &reader);

} // namespace simsa::record
