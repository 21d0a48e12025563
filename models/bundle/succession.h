// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"

namespace simsa::bundle {

/// Whether `next` may be taken in by somebody who holds `held`, manifests of the same call: BundleForeignCall
/// (another call than theirs), BundleSuperseded (one of them replaced it), VersionGoesBack (its charter or
/// its CRL is older than one of theirs; no CRL is older than any). One that is among `held` already may.
[[nodiscard]] base::Result<> checkSuccession(const QList<Manifest> &held, const Manifest &next);

} // namespace simsa::bundle
