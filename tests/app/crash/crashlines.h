// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcontent.h"

#include <QMap>

#include <optional>

namespace simsa::crashtest {

/// One thing the worker does. It says so before it begins ("? …") and, once it was told that it is done and
/// durable, after ("! …"): a line of one word each.
struct Step
{
    enum class Kind { Level, Comment, Seal, Sync, Load };

    Kind kind = Kind::Level;
    bool done = false;
    base::ProposalId proposal; ///< of Level, Comment, Seal
    int number = 0;            ///< the level of item i1, the number in the comment
    QString id;                ///< of the sealed record, or of the loaded bundle; hex

    [[nodiscard]] QByteArray line() const;
    /// nullopt for a line that was cut off.
    [[nodiscard]] static std::optional<Step> fromLine(const QByteArray &line);
};

/// A complete review whose strengths name `number`.
[[nodiscard]] call::ReviewContent commented(call::ReviewContent content, int number);

} // namespace simsa::crashtest
