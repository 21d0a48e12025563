// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/succession.h"

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;

base::Result<> checkSuccession(const QList<Manifest> &held, const Manifest &next)
{
    for (const Manifest &one : held) {
        if (one.charter.call != next.charter.call)
            return fail(ErrorCode::BundleForeignCall, next.charter.call.text());
        if (one.id == next.id)
            return {};
    }
    for (const Manifest &one : held) {
        if (one.supersedes == next.id)
            return fail(ErrorCode::BundleSuperseded, next.id.hex());
        if (one.charter.version > next.charter.version)
            return fail(ErrorCode::VersionGoesBack, QStringLiteral("charter %1").arg(next.charter.version));
        if (one.crl.number() > next.crl.number())
            return fail(ErrorCode::VersionGoesBack, QStringLiteral("CRL %1").arg(next.crl.number()));
    }
    return {};
}

} // namespace simsa::bundle
