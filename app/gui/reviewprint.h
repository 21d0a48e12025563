// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"

namespace simsa::app {

/// Every review of the desk that says anything and is not recused, as a PDF to print and to keep: in the
/// language that is shown, each from the top of a page, comments for the committee told apart. NotFound when
/// there is none.
[[nodiscard]] base::Result<QByteArray> reviewsPdf(const review::Desk &desk, const QString &author,
                                                  const QDateTime &at);

} // namespace simsa::app
