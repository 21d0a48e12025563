// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace simsa::crashtest {

/// A reviewer who works for ever, in a process of its own that is to be killed: scores, comments, seals,
/// syncs, loads newer bundles. Arguments: vault, depot, folder of bundles, seed. Returns only on an error,
/// which it prints.
int work(const QStringList &arguments);

} // namespace simsa::crashtest
