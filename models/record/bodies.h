// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/type.h"

#include <QJsonObject>

namespace simsa::record {

/// A body, taken by the reader of its type and written again: equal to `body`, or what the reader refuses.
/// For whoever judges records of every type; who uses one reads it by its own reader. As it is come the body
/// of a checkpoint (exchange::checkpointFromJson), that of an unknown type, and those that nobody reads yet.
[[nodiscard]] base::Result<QJsonObject> reread(Type type, const QJsonObject &body);

} // namespace simsa::record
