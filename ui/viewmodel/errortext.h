// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::viewmodel {

/// An error in the three sentences every message has, in the current language. Plain text, never empty.
struct ErrorText
{
    QString what;    ///< what happened; shown bold
    QString safe;    ///< what is unchanged or kept
    QString todo;    ///< what the reader can do now
    QString details; ///< "PassphraseWrong: …"; for a details view or a log only

    /// The three sentences in one line, for status texts and the command line.
    [[nodiscard]] QString line() const;
    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// Words an error. The switch behind it has no default: a new code does not compile until it has its
/// sentences.
[[nodiscard]] ErrorText errorText(const base::Error &error);

/// The enumerator as text ("PassphraseWrong"); the same in every language.
[[nodiscard]] QString errorCodeName(base::ErrorCode code);

} // namespace simsa::viewmodel
