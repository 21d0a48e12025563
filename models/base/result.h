// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorcode.h"

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace simsa::base {

/// What went wrong and where. `detail` is for details views and logs (a path, a field, an OpenSSL reason), in
/// no natural language that a user must understand; the sentence comes from `code`.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. On error nothing is returned and nothing half-written stays behind.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::X, detail);` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Hands the error of a failed Result on: `if (!r) return fail(r);`
template<typename T>
[[nodiscard]] tl::unexpected<Error> fail(const tl::expected<T, Error> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

/// Like fail(failed), with `where` put before the detail ("proposals.csv:12: …").
template<typename T>
[[nodiscard]] tl::unexpected<Error> failAt(const tl::expected<T, Error> &failed, const QString &where)
{
    const QString &detail = failed.error().detail;
    return fail(failed.error().code, detail.isEmpty() ? where : where + QStringLiteral(": ") + detail);
}

} // namespace simsa::base
