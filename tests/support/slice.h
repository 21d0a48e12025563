// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlewriter.h"
#include "support/cast.h"

namespace simsa::support {

/// The bundle that the office would make for `reader`: the call in force, all proposals, own assignments, the
/// correspondents office and chair, the attachments of the cast.
[[nodiscard]] bundle::BundleContent sliceFor(Cast &cast, const Actor &reader);

/// Writes it to `path`; its id. Must succeed.
base::BundleId writeSlice(Cast &cast, const Actor &reader, const bundle::BundleContent &content,
                          const QString &path);

} // namespace simsa::support
