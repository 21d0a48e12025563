// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/statements.h"
#include "review/drafts.h"
#include "store/draftsfile.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace simsa::cli {

/// Unsealed work, taken apart by call.
struct UnsealedWork
{
    struct OfCall
    {
        QMap<base::ProposalId, review::Draft> reviews;
        QMap<base::ProposalId, record::Recusal> recusals;
    };

    QMap<base::CallId, OfCall> calls;
    int reviews = 0;
    int recusals = 0;
    int unreadable = 0; ///< rows that are neither
};

[[nodiscard]] UnsealedWork unsealedWork(const store::KeptDrafts &drafts);

/// A page for people (Markdown), in the language of the surroundings.
[[nodiscard]] QByteArray markdownOf(const UnsealedWork &work, const QDateTime &at);
/// For one call what `review import` reads; for several an object of those.
[[nodiscard]] QByteArray jsonOf(const UnsealedWork &work);

} // namespace simsa::cli
