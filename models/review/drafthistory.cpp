// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/drafthistory.h"

#include "base/json.h"

#include <QJsonArray>

namespace simsa::review {

using base::ErrorCode;
using base::Result;

namespace {

const QString prefix = QStringLiteral("history:");
const QString statesKey = QStringLiteral("states");

} // namespace

QString historyRow(const base::ProposalId &proposal)
{
    return prefix + proposal.text();
}

Result<DraftHistory> DraftHistory::fromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, prefix);
    DraftHistory history;
    for (const QJsonValue &value : json->value(statesKey).toArray()) {
        auto state = draftFromJson(value.toObject());
        if (!state)
            return base::fail(ErrorCode::VaultDamaged, prefix);
        history.m_states.append(*std::move(state));
    }
    if (history.toBytes() != bytes)
        return base::fail(ErrorCode::VaultDamaged, prefix);
    return history;
}

QByteArray DraftHistory::toBytes() const
{
    QJsonArray states;
    for (const Draft &state : m_states)
        states.append(toJson(state));
    return base::canonicalJson({{statesKey, states}});
}

Result<DraftHistory> DraftHistory::read(const exchange::Vault &vault, const base::CallId &call,
                                        const base::ProposalId &proposal)
{
    const auto row = vault.read({call, exchange::Table::Drafts}, historyRow(proposal));
    if (!row)
        return base::fail(row);
    return *row ? fromBytes(**row) : DraftHistory();
}

bool DraftHistory::isWorthKeeping(const Draft &before, const QDateTime &now, bool whole)
{
    if (before.content == call::ReviewContent())
        return false;
    return whole || before.changedAt.secsTo(now) >= pauseSeconds;
}

void DraftHistory::add(const Draft &state)
{
    if (!m_states.isEmpty() && m_states.constLast().content == state.content)
        return;
    m_states.append(state);
    if (m_states.size() > mostStates)
        m_states.removeFirst();
}

} // namespace simsa::review
