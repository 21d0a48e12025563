// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/typed.h"

#include "base/json.h"

namespace simsa::dialogue {

using base::ErrorCode;
using base::Result;
using exchange::Table;

namespace {

constexpr int longestTyped = 1 << 20;

QString placeOf(const char *kind, const QString &id)
{
    return QStringLiteral("question:%1:%2").arg(QLatin1String(kind), id);
}

} // namespace

QString askingPlace(const base::ProposalId &proposal)
{
    return placeOf("ask", proposal.text());
}

QString returningPlace(const base::RecordId &review)
{
    return placeOf("return", review.hex());
}

QString reasonPlace(const base::ProposalId &proposal)
{
    return placeOf("reason", proposal.text());
}

QString answeringPlace(const record::ThreadId &thread)
{
    return placeOf("answer", thread.hex());
}

Result<Typed> typedAt(const exchange::Seat &seat, const QString &place)
{
    const auto row = seat.vault->read(seat.place(Table::Drafts), place);
    if (!row)
        return base::fail(row);
    Typed typed;
    if (!*row)
        return typed;
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, place);
    base::JsonReader reader(*json, place);
    typed.asked = reader.string(QStringLiteral("asked"), longestTyped);
    typed.text = reader.string(QStringLiteral("text"), longestTyped);
    return reader.finish() ? Result<Typed>(typed) : base::fail(ErrorCode::VaultDamaged, place);
}

Result<> keepTyped(const exchange::Seat &seat, const QString &place, const Typed &typed)
{
    const QString asked = base::toNfc(typed.asked);
    const QString text = base::toNfc(typed.text);
    if (std::max(asked.size(), text.size()) > longestTyped)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("text"));
    exchange::Changes changes;
    if (typed.isEmpty())
        changes.remove(seat.place(Table::Drafts), place);
    else
        changes.put(seat.place(Table::Drafts), place,
                    base::canonicalJson({{QStringLiteral("asked"), asked}, {QStringLiteral("text"), text}}));
    return seat.vault->write(changes);
}

} // namespace simsa::dialogue
