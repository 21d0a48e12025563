// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace simsa::test {

/// Whether the widget looks as tests/ui/golden/NAME.png. Where it does not, what it looks like is written to
/// NAME-got.png in the working folder. With SIMSA_GOLDEN_WRITE set it becomes the picture.
[[nodiscard]] bool isAsDrawn(QWidget &widget, const QString &name);

} // namespace simsa::test
