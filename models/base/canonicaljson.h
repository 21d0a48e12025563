// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace simsa::base {

/// Whether `json`, which is valid UTF-8, is surely one object written as canonicalJson writes it (RFC 8259
/// grammar; no white space, shortest escapes, integers of at most 2^53, ASCII keys in strictly rising order,
/// depth ≤ `mostDepth`). One pass, nothing allocated. False also for some canonical texts that are not ours
/// (keys outside ASCII, -0): then only parsing and writing again tells.
[[nodiscard]] bool isSurelyCanonicalJson(QByteArrayView json, int mostDepth);

} // namespace simsa::base
