// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/depot.h"

#include <memory>

namespace simsa::depot {

/// Opens the depot an address names: a plain path or `file:///…` is a folder (FolderDepot::open's errors);
/// any other scheme (https, s3, …) and file URLs with a host are Unsupported; an empty address is
/// InvalidArgument.
[[nodiscard]] base::Result<std::unique_ptr<exchange::Depot>> depotFromUrl(const QString &address);

} // namespace simsa::depot
