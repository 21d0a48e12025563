// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace simsa::base {

/// As writeFile, readable and writable by the owner alone from its first byte on, whatever stood there
/// before.
[[nodiscard]] Result<> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace simsa::base
