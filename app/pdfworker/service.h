// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simsa::pdfworker {

/// Enters the sandbox and answers the host until it closes its end. The process's exit status.
[[nodiscard]] int runService();

/// Nothing that an applicant's file makes poppler say reaches a log.
void silencePoppler();

} // namespace simsa::pdfworker
