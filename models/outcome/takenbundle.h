// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"
#include "exchange/seat.h"

namespace simsa::outcome {

/// Opens a bundle for this seat and checks the authority behind its charter: signed by the pinned office,
/// countersigned by the pinned chair, and the same as in the manifest; CharterNotCountersigned otherwise.
/// Then keeps file, manifest, authority records and contacts in one transaction. BundleSuperseded,
/// VersionGoesBack for a bundle older than what is here; CallClosed for one of a call that was destroyed
/// here.
struct TakenBundle
{
    bundle::Manifest manifest;
    bool known = false; ///< it was here already
};
[[nodiscard]] base::Result<TakenBundle> takeBundle(const exchange::Seat &seat, const QString &path);

/// Manifests of the bundles of a call held here, oldest first.
[[nodiscard]] base::Result<QList<bundle::Manifest>> heldManifests(const exchange::Vault &vault,
                                                                  const base::CallId &call);

/// Name under which a bundle's file is kept.
[[nodiscard]] QString keptName(const base::BundleId &id);

} // namespace simsa::outcome
