// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"

#include <QDateTime>
#include <QStringList>

namespace simsa::call {

/// When what is kept of a class is to be destroyed, once the call is closed.
struct RetentionTerm
{
    RecordClass what = RecordClass::Applications;
    int days = 0; ///< as the charter says
    QDateTime due;

    friend bool operator==(const RetentionTerm &, const RetentionTerm &) = default;
};

/// The charter's terms, counted from the closing; a class without a term is kept and stands nowhere here.
[[nodiscard]] QList<RetentionTerm> retentionOf(const Charter &charter, const QDateTime &closedAt);

/// Stable names ("applications", …), in the order of the enumeration.
[[nodiscard]] const QStringList &recordClassNames();
[[nodiscard]] QString nameOf(RecordClass what);

} // namespace simsa::call
