// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

namespace simsa::cli {

/// Texts of the command line, translated in the context "Cli".
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Why a command did not do what it was asked to.
struct Failure
{
    Exit exit = Exit::Bad;
    QString code;   ///< name of the ErrorCode, or "Usage"; the same in every language
    QString text;   ///< sentences for people
    QString detail; ///< the place; may be empty

    /// The window's sentences for `error`, and its exit code.
    [[nodiscard]] static Failure of(const base::Error &error);
    [[nodiscard]] static Failure usage(const QString &text);
};

/// A value, or why there is none.
template<typename T>
using Attempt = tl::expected<T, Failure>;

/// What a command has to answer. People have read its lines already (Session::say).
struct Answer
{
    QJsonObject json; ///< the document of `--json`
    Exit exit = Exit::Good;
    QByteArray raw; ///< bytes for standard output; only without `--json`
};

using Outcome = Attempt<Answer>;

/// `return failed(result);` hands a failure on, whatever kind it is.
template<typename T>
[[nodiscard]] tl::unexpected<Failure> failed(const tl::expected<T, base::Error> &result)
{
    return tl::unexpected<Failure>(Failure::of(result.error()));
}
template<typename T>
[[nodiscard]] tl::unexpected<Failure> failed(const tl::expected<T, Failure> &result)
{
    return tl::unexpected<Failure>(result.error());
}
[[nodiscard]] inline tl::unexpected<Failure> usage(const QString &text)
{
    return tl::unexpected<Failure>(Failure::usage(text));
}

} // namespace simsa::cli
