// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closingworld.h"

#include "outcome/takenbundle.h"
#include "record/statements.h"
#include "review/desk.h"

namespace simsa::test {

namespace {

const QString passphrase = u"correct horse battery"_s;
constexpr crypto::ScryptCost cheap{1 << 10, 8, 1};

template<typename T>
T must(base::Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(support::outcomeOf(result)));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

ClosingWorld::ClosingWorld(const QList<call::Retention> &terms)
{
    cast.charter.destroyAfter = terms;
    cast.bringIntoForce();
    vault = must(store::VaultFile::create(vaultFolder(), passphrase, cheap), "vault");
    const QString bundle = folder.path(u"first.simsa"_s);
    support::writeSlice(cast, cast.first, support::sliceFor(cast, cast.first), bundle);
    must(review::Desk::load(seat(), bundle), "load");
    const auto desk = must(review::Desk::open(seat()), "desk");
    must(desk->pledge(u"서약 (가상)"_s), "pledge");
    must(desk->record(cast.proposals[0].id, support::Cast::review()), "draft");
    must(desk->seal(cast.proposals[0].id), "seal");
    must(desk->record(cast.proposals[1].id, support::Cast::review()), "draft");
    syncFirst();
    cast.sync(cast.office);
}

void ClosingWorld::syncFirst()
{
    const exchange::Seat own = seat();
    exchange::Sync sync(*own.vault, cast.depot, own.author, own.trust, own.call, Side::Reviewer, cast.clock);
    (void)must(sync.run(), "sync");
}

base::RecordId ClosingWorld::announce()
{
    const auto made =
        must(office::closeCall(cast.seat(cast.office), cast.ledger(cast.office), u"끝남 (가상)"_s), "close");
    cast.sync(cast.office);
    cast.sync(cast.chair);
    return made;
}

base::RecordId ClosingWorld::close()
{
    const base::RecordId made = announce();
    const auto chair = must(committee::Desk::open(cast.seat(cast.chair)), "chair");
    must(chair->counterseal(made), "counterseal");
    cast.sync(cast.chair);
    cast.sync(cast.office);
    const auto office = must(office::Desk::open(cast.seat(cast.office)), "office");
    must(office->writeCheckpoint(cast.crl()), "checkpoint");
    cast.sync(cast.office);
    cast.sync(cast.member);
    syncFirst();
    return made;
}

void ClosingWorld::reopen()
{
    vault.reset();
    vault = must(store::VaultFile::open(vaultFolder(), passphrase), "vault");
}

qsizetype ClosingWorld::rows(Table table)
{
    return must(vault->all({cast.charter.call, table}), "rows").size();
}

base::Result<> FileEraser::destroyCall(const base::CallId &call, const QStringList &files)
{
    if (m_fault == Fault::Before)
        return base::fail(ErrorCode::Internal);
    const auto done = m_vault.destroyCall(call, files);
    return m_fault == Fault::After ? base::fail(ErrorCode::Internal) : done;
}

base::Result<> FileEraser::destroy(const retention::Holdings &holdings)
{
    if (m_fault == Fault::Before)
        return base::fail(ErrorCode::Internal);
    const auto done = m_vault.destroyRows(holdings.rows, holdings.files);
    return m_fault == Fault::After ? base::fail(ErrorCode::Internal) : done;
}

} // namespace simsa::test
