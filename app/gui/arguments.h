// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell.h"

#include <optional>

namespace simsa::app {

/// The command line of the window.
struct Arguments
{
    ShellOptions shell;
    viewmodel::Language::Id language = viewmodel::Language::Id::English;
    widgets::ThemeController::Choice theme = widgets::ThemeController::Choice::Light;
    std::optional<int> exitCode; ///< set when there is nothing to show: help, version, usage
};

/// `simsa [--vault V] [--passphrase-file F] [--language ko|en] [--theme light|dark] [--page ID] [FILE…]`.
[[nodiscard]] Arguments readArguments(const QStringList &arguments);

} // namespace simsa::app
