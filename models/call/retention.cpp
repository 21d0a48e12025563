// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/retention.h"

namespace simsa::call {

QList<RetentionTerm> retentionOf(const Charter &charter, const QDateTime &closedAt)
{
    QList<RetentionTerm> terms;
    for (const Retention &one : charter.destroyAfter)
        terms.append({one.what, one.days, closedAt.addDays(one.days)});
    return terms;
}

const QStringList &recordClassNames()
{
    static const QStringList names{QStringLiteral("applications"), QStringLiteral("reviews"),
                                   QStringLiteral("decisions"), QStringLiteral("identities")};
    return names;
}

QString nameOf(RecordClass what)
{
    return recordClassNames().at(static_cast<qsizetype>(what));
}

} // namespace simsa::call
