// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seat.h"
#include "exchange/sync.h"
#include "retention/backuplist.h"
#include "retention/confirmation.h"
#include "retention/holdings.h"

namespace simsa::retention {

/// Destroys in the vault's own file what an ordinary write would only take out (port).
class Eraser
{
public:
    virtual ~Eraser() = default;

    /// The call's data key, its rows and the files named; NotFound if the vault does not hold it.
    [[nodiscard]] virtual base::Result<> destroyCall(const base::CallId &call, const QStringList &files) = 0;
    /// Some rows and files of a call, so that no log keeps them either. What is not there is no error.
    [[nodiscard]] virtual base::Result<> destroy(const Holdings &holdings) = 0;
    [[nodiscard]] virtual base::Result<QStringList> keptFiles() const = 0;
};

/// What is to be destroyed of a call in this vault, and when.
struct Outlook
{
    base::RecordId closed;
    QDateTime closedAt;
    QList<call::RetentionTerm> terms; ///< of the classes not destroyed yet, the earliest first
    QList<call::RecordClass> due;     ///< now
    bool whole = false;               ///< then the data key goes, and with it everything of the call
    QDateTime next;                   ///< the first date that has not come; invalid: none
    bool begun = false;               ///< a destruction was cut off and must be finished
    QList<call::RecordClass> destroyed;
    QList<KnownBackup> backups; ///< of this call, to be deleted by this computer
    QList<KnownBackup> byHand; ///< …to be destroyed by the person: not there, or no longer as they were made

    friend bool operator==(const Outlook &, const Outlook &) = default;
};

/// The classes whose destruction ends a call for this side: reviewers hold applications and reviews, the
/// others all. What else a vault holds goes with the last of them.
[[nodiscard]] QList<call::RecordClass> classesOf(exchange::Side side);

/// Nothing while the call is not closed; without its backups. With a ledger at hand, nothing is read twice.
[[nodiscard]] base::Result<std::optional<Outlook>> outlook(const exchange::Seat &seat, exchange::Side side);
[[nodiscard]] base::Result<std::optional<Outlook>>
outlook(const exchange::Seat &seat, const exchange::Ledger &ledger, exchange::Side side);

/// Looks for the backups of the call; reads the whole of each.
[[nodiscard]] base::Result<> findBackups(const exchange::Seat &seat, Outlook &outlook);

/// Destroys what is due, and answers the signed confirmation of it. Backups first; then the confirmation is
/// kept beside the calls; then files, rows, data key. Cut off anywhere, calling it again does the rest, and
/// the confirmation stays the same. `byHand` are the paths that the person says to have destroyed.
/// DestructionNotDue with the date, or without one when nothing is ever due; InvalidArgument with the path of
/// a backup that is neither there nor named; FileUnwritable for one that cannot be deleted.
[[nodiscard]] base::Result<QByteArray> destroyDue(const exchange::Seat &seat, exchange::Side side,
                                                  Eraser &eraser, const QStringList &byHand);

/// The confirmations signed here so far, oldest first.
[[nodiscard]] base::Result<QList<QByteArray>> confirmationsOf(const exchange::Vault &vault,
                                                              const base::CallId &call);

} // namespace simsa::retention
