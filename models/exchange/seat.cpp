// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seat.h"

namespace simsa::exchange {

base::Result<base::RecordId> state(const Seat &seat, const Ledger &ledger, record::Type type,
                                   const QJsonObject &body, Changes also, const QList<base::PersonId> &except)
{
    Statement statement;
    statement.type = type;
    statement.body = body;
    statement.readers = ledger.readersOf(type, except);
    statement.charter = ledger.charterHash();
    if (ledger.checkpoint())
        statement.checkpoint = ledger.checkpoint()->record;
    statement.seen = ledger.heads();
    Journal journal(*seat.vault, seat.author, seat.call, *seat.clock);
    return journal.append(statement, std::move(also));
}

} // namespace simsa::exchange
