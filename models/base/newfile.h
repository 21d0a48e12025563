// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace simsa::base {

/// As writeFile, for the owner's eyes alone, and never over a file that is there: AlreadyExists.
[[nodiscard]] Result<> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace simsa::base
