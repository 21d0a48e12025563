// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace simsa::app {

/// Folders of the example call's vaults; those of reviewers are named by reviewerVault().
inline const QString caVault = QStringLiteral("ca");
inline const QString officeVault = QStringLiteral("office");
inline const QString chairVault = QStringLiteral("chair");
inline const QString memberVault = QStringLiteral("member");

[[nodiscard]] inline QString reviewerVault(const base::PersonId &reviewer)
{
    return QStringLiteral("reviewers/") + reviewer.text();
}

} // namespace simsa::app
