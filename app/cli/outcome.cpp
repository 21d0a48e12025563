// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcome.h"

#include "viewmodel/errortext.h"

namespace simsa::cli {

Failure Failure::of(const base::Error &error)
{
    return {exitFor(error.code), viewmodel::errorCodeName(error.code), viewmodel::errorText(error).line(),
            error.detail};
}

Failure Failure::usage(const QString &text)
{
    return {Exit::Usage, QStringLiteral("Usage"), text, {}};
}

} // namespace simsa::cli
