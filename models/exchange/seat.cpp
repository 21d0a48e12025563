// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seat.h"

#include "base/json.h"
#include "crypto/secret.h"
#include "exchange/closing.h"

namespace simsa::exchange {

base::Result<base::RecordId> state(const Seat &seat, const Ledger &ledger, record::Type type,
                                   const QJsonObject &body, Changes also, const QList<base::PersonId> &except)
{
    if (const auto open = checkOpen(ledger, type); !open)
        return base::fail(open);
    Statement statement;
    statement.type = type;
    statement.body = body;
    statement.readers = ledger.readersOf(type, except);
    // A charter is under itself: there may be none before it.
    statement.charter =
        type == record::Type::Charter ? crypto::sha256(base::canonicalJson(body)) : ledger.charterHash();
    if (ledger.checkpoint())
        statement.checkpoint = ledger.checkpoint()->record;
    // What leaves the house in an applicant's packet must not tell whose feed had come how far.
    if (type != record::Type::Decision && type != record::Type::Handout)
        statement.seen = ledger.heads();
    Journal journal(*seat.vault, seat.author, seat.call, *seat.clock);
    return journal.append(statement, std::move(also));
}

} // namespace simsa::exchange
