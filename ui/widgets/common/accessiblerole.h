// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace simsa::widgets {

/// What screen readers call a composite widget, which Qt would report as "filler" and they would pass over.
/// Its accessible name and description stay its own. Call it before the widget is shown.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace simsa::widgets
