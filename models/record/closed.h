// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/retention.h"

#include <QJsonObject>

namespace simsa::record {

/// `closed`: nothing more is stated in the call, and what is kept of it is destroyed at its terms. A call is
/// closed once: the body's version, which the chair's counterseal names, is always 1.
struct Closed
{
    QDateTime closedAt;
    QString reason;                       ///< up to 4000 characters, may be empty
    QList<call::RetentionTerm> retention; ///< of the charter in force, with the dates
    /// Where the office hands the closing on to those who read nothing of the chair's: the counterseal's
    /// SignedData. Empty in the closing itself.
    QByteArray counterseal = {};

    /// The term of a class, or nullptr: it is kept.
    [[nodiscard]] const call::RetentionTerm *term(call::RecordClass what) const;
    friend bool operator==(const Closed &, const Closed &) = default;
};

[[nodiscard]] QJsonObject toJson(const Closed &closed);
/// RecordMalformed with the field; also for a date that is not `closed_at` and the days after it, and for a
/// class that stands there twice.
[[nodiscard]] base::Result<Closed> closedFromJson(const QJsonObject &body);

} // namespace simsa::record
