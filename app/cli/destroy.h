// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace simsa::cli {

/// Says that the call is closed, and what of it is to be destroyed until when; the same as values. Nothing
/// while it is open.
[[nodiscard]] Attempt<QJsonObject> tellClosing(Session &session, const base::CallId &call);

} // namespace simsa::cli
