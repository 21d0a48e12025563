// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace simsa::depot {

/// The largest marker that is read.
inline constexpr qint64 mostMarkerBytes = 4096;

/// `{"id":"<32 hex>","v":1}`; InvalidArgument for another kind of id.
[[nodiscard]] base::Result<QByteArray> encodeMarker(const QString &id);
/// The id; DepotMarkerMissing for bytes that encodeMarker would not have written.
[[nodiscard]] base::Result<QString> decodeMarker(const QByteArray &bytes);

} // namespace simsa::depot
