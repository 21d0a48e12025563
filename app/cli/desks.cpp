// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desks.h"

namespace simsa::cli {

using base::ErrorCode;

namespace {

const QString crlRow = QStringLiteral("crl");

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

Attempt<std::optional<crypto::Crl>> keptCrl(const exchange::Seat &seat)
{
    const auto row = seat.vault->read(seat.place(exchange::Table::Calls), crlRow);
    if (!row)
        return failed(row);
    if (!*row)
        return std::optional<crypto::Crl>();
    const auto crl = crypto::Crl::fromDer(**row);
    if (!crl)
        return failed(crl);
    return std::optional(*crl);
}

Attempt<crypto::Crl> crlFrom(const QString &file, const exchange::Seat &seat,
                             const std::optional<crypto::Crl> &known)
{
    const auto bytes = fileBytes(file);
    if (!bytes)
        return failed(bytes);
    const auto crl = crypto::Crl::fromDer(*bytes);
    if (!crl)
        return failed(crl);
    if (const auto good = crl->verify(seat.trust.ca); !good)
        return failed(good);
    if (known && crl->number() < known->number())
        return tl::unexpected(
            Failure::of({ErrorCode::VersionGoesBack,
                         QStringLiteral("%1 after %2").arg(crl->number()).arg(known->number())}));
    exchange::Changes changes;
    changes.put(seat.place(exchange::Table::Calls), crlRow, *bytes);
    if (const auto kept = seat.vault->write(changes); !kept)
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

Attempt<crypto::Crl> newestCrl(Session &session, const QString &file)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto known = keptCrl(*seat);
    if (!known)
        return failed(known);
    if (!file.isEmpty())
        return crlFrom(file, *seat, *known);
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
