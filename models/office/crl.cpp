// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/crl.h"

namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {
const QString crlRow = QStringLiteral("crl");
} // namespace

Result<std::optional<crypto::Crl>> keptCrl(const exchange::Seat &seat)
{
    const auto row = seat.vault->read(seat.place(exchange::Table::Calls), crlRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return std::optional<crypto::Crl>();
    const auto crl = crypto::Crl::fromDer(**row);
    if (!crl)
        return base::fail(ErrorCode::VaultDamaged, crlRow);
    return std::optional(*crl);
}

Result<> keepCrl(const exchange::Seat &seat, const crypto::Crl &crl)
{
    if (const auto good = crl.verify(seat.trust.ca); !good)
        return good;
    const auto known = keptCrl(seat);
    if (!known)
        return base::fail(known);
    if (*known && crl.number() < (*known)->number())
        return base::fail(ErrorCode::VersionGoesBack,
                          QStringLiteral("%1 after %2").arg(crl.number()).arg((*known)->number()));
    exchange::Changes changes;
    changes.put(seat.place(exchange::Table::Calls), crlRow, crl.der());
    return seat.vault->write(changes);
}

} // namespace simsa::office
