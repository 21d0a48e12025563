// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "workstation.h"

namespace simsa::cli {

/// Rows of the authority's vault: the signing certificates that its replies pin.
[[nodiscard]] inline QString officePin()
{
    return QStringLiteral("pin-office");
}
[[nodiscard]] inline QString chairPin()
{
    return QStringLiteral("pin-chair");
}

/// Zeros while none is kept.
[[nodiscard]] Attempt<base::Digest> keptPin(app::Workstation &station, const QString &row);

} // namespace simsa::cli
