// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation.h"

class QWidget;

namespace simsa::app {

/// Asks where to and writes the recovery sheet of the vault in `folder` there, in the language of the window.
/// The path; empty if nothing was chosen.
[[nodiscard]] base::Result<QString> saveRecoverySheet(QWidget *parent, Workstation &workstation,
                                                      const QString &folder);

} // namespace simsa::app
