// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace simsa::widgets {

class ThemeController;

/// A narrow list beside the pages: a line or two of text, the place below, a number at the right. Rows read
/// DisplayRole, SecondLineRole and TotalRole of viewmodel/status.h.
[[nodiscard]] QListWidget *makeSideList(const ThemeController *themes, QWidget *parent);

} // namespace simsa::widgets
