// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desks.h"

#include "office/crl.h"

namespace simsa::cli {

using base::ErrorCode;

namespace {

template<typename Desk>
Attempt<std::unique_ptr<Desk>> open(Session &session)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    auto desk = Desk::open(*seat);
    if (!desk)
        return failed(desk);
    return *std::move(desk);
}

Attempt<crypto::Crl> freshCrl(app::Workstation &station, identity::Registry registry)
{
    const auto crl = registry.issueCrl(station.clock().now());
    if (!crl)
        return failed(crl);
    if (const auto kept = station.keepRegistry(registry); !kept)
        return failed(kept);
    return *crl;
}

Attempt<crypto::Crl> crlFrom(const QString &file, const exchange::Seat &seat)
{
    const auto bytes = fileBytes(file);
    if (!bytes)
        return failed(bytes);
    const auto crl = crypto::Crl::fromDer(*bytes);
    if (!crl)
        return failed(crl);
    if (const auto kept = office::keepCrl(seat, *crl); !kept)
        return failed(kept);
    return *crl;
}

} // namespace

Attempt<std::unique_ptr<office::Desk>> officeDesk(Session &session)
{
    return open<office::Desk>(session);
}

Attempt<std::unique_ptr<review::Desk>> reviewDesk(Session &session)
{
    return open<review::Desk>(session);
}

Attempt<std::unique_ptr<committee::Desk>> committeeDesk(Session &session)
{
    return open<committee::Desk>(session);
}

Attempt<SeatedLedger> seatedLedger(Session &session)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    auto ledger = seat->ledger();
    if (!ledger)
        return failed(ledger);
    return SeatedLedger{*seat, *std::move(ledger)};
}

Attempt<crypto::Crl> newestCrl(Session &session, const QString &file)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto known = office::keptCrl(*seat);
    if (!known)
        return failed(known);
    if (!file.isEmpty())
        return crlFrom(file, *seat);
    const auto station = session.station();
    auto registry = (*station)->registry();
    if (registry)
        return freshCrl(**station, *std::move(registry));
    if (*known)
        return **known;
    return usage(
        Cli::tr("--crl is needed the first time: the authority writes it with \"simsa-cli ca crl\"."));
}

Attempt<base::RecordId> pickRecord(const QList<base::RecordId> &among, const QString &text)
{
    QList<base::RecordId> found;
    for (const base::RecordId &id : among) {
        if (id.hex().startsWith(text.toLower()))
            found.append(id);
    }
    if (found.size() != 1)
        return tl::unexpected(Failure::of({ErrorCode::NotFound, text}));
    return found.first();
}

} // namespace simsa::cli
