// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QList>

namespace simsa::exchange {

/// The Merkle tree hash of RFC 6962 §2.1 (leaf prefix 0x00, node prefix 0x01, SHA-256). The root of no leaves
/// is SHA-256 of nothing.
[[nodiscard]] base::Digest merkleRoot(const QList<QByteArray> &leaves);

/// The audit path of leaf `index` (RFC 6962 §2.1.1), nearest sibling first; 0 ≤ index < leaves.size().
[[nodiscard]] QList<base::Digest> merklePath(const QList<QByteArray> &leaves, int index);

/// The root that `leaf` at `index` of `size` leaves and its audit path lead to (RFC 9162 §2.1.3.2); zeros if
/// the path has the wrong length.
[[nodiscard]] base::Digest merkleRootFromPath(const QByteArray &leaf, int index, int size,
                                              const QList<base::Digest> &path);

} // namespace simsa::exchange
