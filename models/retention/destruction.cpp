// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/destruction.h"

#include "base/clock.h"
#include "base/platform.h"
#include "exchange/closing.h"
#include "outcome/takenbundle.h"
#include "retention/destructionstate.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace simsa::retention {

using base::ErrorCode;
using base::Result;
using call::RecordClass;

namespace {

/// What the terms say today.
void judge(Outlook &outlook, const QList<call::RetentionTerm> &terms, const QList<RecordClass> &held,
           const QDateTime &now)
{
    QList<RecordClass> over = outlook.destroyed;
    for (const call::RetentionTerm &term : terms) {
        if (outlook.destroyed.contains(term.what))
            continue;
        outlook.terms.append(term);
        if (term.due > now)
            continue;
        outlook.due.append(term.what);
        over.append(term.what);
    }
    std::stable_sort(outlook.terms.begin(), outlook.terms.end(),
                     [](const auto &a, const auto &b) { return a.due < b.due; });
    for (const call::RetentionTerm &term : std::as_const(outlook.terms)) {
        if (term.due > now && !outlook.next.isValid())
            outlook.next = term.due;
    }
    outlook.whole = !outlook.due.isEmpty() && std::all_of(held.begin(), held.end(), [&](RecordClass what) {
        return over.contains(what);
    });
}

/// Deletes the backups that lie where they were made, one note a file: cut off, nothing is forgotten.
Result<> destroyBackups(const exchange::Seat &seat, const QStringList &byHand)
{
    auto backups = knownBackups(*seat.vault);
    if (!backups)
        return base::fail(backups);
    for (KnownBackup &one : *backups) {
        if (!one.calls.contains(seat.call) || one.gone || one.byHand)
            continue;
        if (byHand.contains(one.path))
            one.byHand = true;
        else if (!isThere(one))
            return base::fail(ErrorCode::InvalidArgument, one.path);
        else if (!QFile::remove(one.path) || !base::syncFolder(QFileInfo(one.path).path()))
            return base::fail(ErrorCode::FileUnwritable, one.path);
        else
            one.gone = true;
        exchange::Changes changes;
        keepBackups(changes, *backups);
        if (const auto written = seat.vault->write(changes); !written)
            return written;
    }
    return {};
}

/// Kept files that no other call names: those of this call, and one whose row a crash kept from being
/// written.
Result<QStringList> ownFiles(const exchange::Seat &seat, const Eraser &eraser)
{
    auto files = eraser.keptFiles();
    const auto calls = seat.vault->calls();
    if (!files)
        return files;
    if (!calls)
        return base::fail(calls);
    for (const base::CallId &other : *calls) {
        if (other.isEmpty() || other == seat.call)
            continue;
        const auto rows = seat.vault->all({other, exchange::Table::Bundles});
        if (!rows)
            return base::fail(rows);
        for (const exchange::Row &row : *rows) {
            if (const auto id = base::BundleId::fromHex(row.id))
                files->removeAll(outcome::keptName(*id));
        }
    }
    return files;
}

Result<Holdings> doomed(const exchange::Seat &seat, const Eraser &eraser, const QList<RecordClass> &classes,
                        bool whole)
{
    auto holdings = whole ? allHoldings(*seat.vault, seat.call) : holdingsOf(*seat.vault, seat.call, classes);
    if (!holdings || (!whole && !classes.contains(RecordClass::Applications)))
        return holdings;
    auto files = ownFiles(seat, eraser);
    if (!files)
        return base::fail(files);
    holdings->files = *std::move(files);
    return holdings;
}

/// The confirmation of what is about to be done, durably, before any of it is done.
Result<DestructionState> confirm(const exchange::Seat &seat, exchange::Side side, const Eraser &eraser,
                                 const Outlook &outlook)
{
    const auto key = seat.author.keys->credential(crypto::KeyUse::Signing);
    const auto holdings = doomed(seat, eraser, outlook.due, outlook.whole);
    const auto backups = knownBackups(*seat.vault);
    auto before = destructionState(*seat.vault, seat.call);
    if (!key)
        return base::fail(key);
    if (!holdings)
        return base::fail(holdings);
    if (!backups)
        return base::fail(backups);
    if (!before)
        return base::fail(before);
    Confirmation confirmation;
    confirmation.call = seat.call;
    confirmation.closed = outlook.closed;
    confirmation.person = seat.author.person;
    confirmation.device = seat.author.device;
    confirmation.when = seat.clock->now();
    confirmation.classes = outlook.due;
    confirmation.whole = outlook.whole;
    confirmation.rows = holdings->rows.size();
    confirmation.files = holdings->files.size();
    for (const KnownBackup &one : *backups) {
        confirmation.backupsDestroyed += one.calls.contains(seat.call) && one.gone ? 1 : 0;
        confirmation.backupsByHand += one.calls.contains(seat.call) && one.byHand ? 1 : 0;
    }
    const auto der = sign(confirmation, *key);
    if (!der)
        return base::fail(der);
    DestructionState state = before->value_or(DestructionState{{}, false, classesOf(side), {}, false, {}});
    state.closed = outlook.closed;
    state.begun = true;
    state.destroyed += outlook.due;
    state.whole = outlook.whole;
    state.confirmations.append(*der);
    exchange::Changes changes;
    keep(changes, seat.call, state);
    const auto written = seat.vault->write(changes);
    return written ? Result<DestructionState>(state) : base::fail(written);
}

/// Does what the last confirmation says.
Result<> carryOut(const exchange::Seat &seat, Eraser &eraser, DestructionState state)
{
    const auto holdings = doomed(seat, eraser, state.destroyed, state.whole);
    if (!holdings)
        return base::fail(holdings);
    const auto done =
        state.whole ? eraser.destroyCall(seat.call, holdings->files) : eraser.destroy(*holdings);
    if (!done && done.error().code != ErrorCode::NotFound)
        return done;
    auto backups = knownBackups(*seat.vault);
    if (!backups)
        return base::fail(backups);
    backups->removeIf([](const KnownBackup &one) { return one.gone || one.byHand; });
    state.begun = false;
    exchange::Changes changes;
    keep(changes, seat.call, state);
    keepBackups(changes, *backups);
    if (state.whole)
        exchange::keepDestroyed(changes, seat.call, state.closed);
    return seat.vault->write(changes);
}

} // namespace

QList<RecordClass> classesOf(exchange::Side side)
{
    if (side == exchange::Side::Reviewer)
        return {RecordClass::Applications, RecordClass::Reviews};
    return {RecordClass::Applications, RecordClass::Reviews, RecordClass::Decisions, RecordClass::Identities};
}

Result<std::optional<Outlook>> outlook(const exchange::Seat &seat, exchange::Side side)
{
    const auto ledger = seat.ledger();
    return ledger ? outlook(seat, *ledger, side) : base::fail(ledger);
}

Result<std::optional<Outlook>> outlook(const exchange::Seat &seat, const exchange::Ledger &ledger,
                                       exchange::Side side)
{
    const auto state = destructionState(*seat.vault, seat.call);
    if (!state)
        return base::fail(state);
    const auto closing = exchange::closingOf(ledger);
    if (!closing && !*state)
        return std::optional<Outlook>();
    Outlook outlook;
    if (*state) {
        outlook.closed = (*state)->closed;
        outlook.begun = (*state)->begun;
        outlook.destroyed = (*state)->destroyed;
    }
    if (closing) {
        outlook.closed = closing->record;
        outlook.closedAt = closing->value.closedAt;
        judge(outlook, closing->value.retention, *state ? (*state)->held : classesOf(side),
              seat.clock->now());
    }
    return std::optional(outlook);
}

Result<> findBackups(const exchange::Seat &seat, Outlook &outlook)
{
    const auto backups = knownBackups(*seat.vault);
    if (!backups)
        return base::fail(backups);
    for (const KnownBackup &one : *backups) {
        if (one.calls.contains(seat.call) && !one.gone && !one.byHand)
            (isThere(one) ? outlook.backups : outlook.byHand).append(one);
    }
    return {};
}

Result<QByteArray> destroyDue(const exchange::Seat &seat, exchange::Side side, Eraser &eraser,
                              const QStringList &byHand)
{
    auto state = destructionState(*seat.vault, seat.call);
    if (!state)
        return base::fail(state);
    if (!*state || !(*state)->begun) {
        auto plan = outlook(seat, side);
        if (!plan)
            return base::fail(plan);
        if (!*plan || (*plan)->due.isEmpty())
            return base::fail(ErrorCode::DestructionNotDue,
                              *plan && (*plan)->next.isValid() ? base::formatUtc((*plan)->next) : QString());
        if (const auto found = findBackups(seat, **plan); !found)
            return base::fail(found);
        for (const KnownBackup &one : (*plan)->byHand) {
            if (!byHand.contains(one.path))
                return base::fail(ErrorCode::InvalidArgument, one.path);
        }
        if (const auto gone = destroyBackups(seat, byHand); !gone)
            return base::fail(gone);
        const auto begun = confirm(seat, side, eraser, **plan);
        if (!begun)
            return base::fail(begun);
        *state = *begun;
    }
    const auto done = carryOut(seat, eraser, **state);
    return done ? Result<QByteArray>((*state)->confirmations.last()) : base::fail(done);
}

Result<QList<QByteArray>> confirmationsOf(const exchange::Vault &vault, const base::CallId &call)
{
    const auto state = destructionState(vault, call);
    if (!state)
        return base::fail(state);
    return *state ? (*state)->confirmations : QList<QByteArray>();
}

} // namespace simsa::retention
