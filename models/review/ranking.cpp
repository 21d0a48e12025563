// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include "base/json.h"
#include "crypto/secret.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace simsa::review {

using base::ErrorCode;
using base::ProposalId;
using base::Result;

namespace {

const QString groupsKey = QStringLiteral("groups");

} // namespace

QString rankingRow()
{
    return QStringLiteral("ranking");
}

Ranking::Ranking(const QList<Group> &groups)
{
    QSet<ProposalId> seen;
    for (const Group &group : groups) {
        Group kept;
        for (const ProposalId &proposal : group) {
            if (!seen.contains(proposal))
                kept.append(proposal);
            seen.insert(proposal);
        }
        if (!kept.isEmpty())
            m_groups.append(kept);
    }
}

Result<Ranking> Ranking::fromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ranking"));
    QList<Group> groups;
    for (const QJsonValue &value : json->value(groupsKey).toArray()) {
        Group group;
        for (const QJsonValue &one : value.toArray())
            group.append(ProposalId(one.toString()));
        groups.append(group);
    }
    const Ranking ranking(groups);
    if (ranking.toBytes() != bytes)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ranking"));
    return ranking;
}

QByteArray Ranking::toBytes() const
{
    QJsonArray groups;
    for (const Group &group : m_groups) {
        QJsonArray ids;
        for (const ProposalId &proposal : group)
            ids.append(proposal.text());
        groups.append(ids);
    }
    return base::canonicalJson({{groupsKey, groups}});
}

qsizetype Ranking::groupOf(const ProposalId &proposal) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].contains(proposal))
            return i;
    }
    return -1;
}

int Ranking::rankOf(const ProposalId &proposal) const
{
    int rank = 1;
    for (const Group &group : m_groups) {
        if (group.contains(proposal))
            return rank;
        rank += static_cast<int>(group.size());
    }
    return 0;
}

bool Ranking::isTied(const ProposalId &proposal) const
{
    const qsizetype at = groupOf(proposal);
    return at >= 0 && m_groups[at].size() > 1;
}

qsizetype Ranking::takeOut(const ProposalId &proposal)
{
    const qsizetype at = groupOf(proposal);
    if (at < 0)
        return m_groups.size();
    m_groups[at].removeAll(proposal);
    if (m_groups[at].isEmpty())
        m_groups.removeAt(at);
    return at;
}

bool Ranking::move(const ProposalId &proposal, int by)
{
    const qsizetype at = groupOf(proposal);
    if (at < 0 || by == 0)
        return false;
    if (m_groups[at].size() > 1) {
        m_groups[at].removeAll(proposal);
        m_groups.insert(by < 0 ? at : at + 1, {proposal});
        return true;
    }
    const qsizetype to = by < 0 ? at - 1 : at + 1;
    if (to < 0 || to >= m_groups.size())
        return false;
    m_groups.swapItemsAt(at, to);
    return true;
}

bool Ranking::tieWithBetter(const ProposalId &proposal)
{
    const qsizetype at = groupOf(proposal);
    if (at < 1)
        return false;
    takeOut(proposal);
    m_groups[at - 1].append(proposal);
    return true;
}

bool Ranking::tieWith(const ProposalId &proposal, const ProposalId &target)
{
    const qsizetype from = groupOf(proposal);
    if (from < 0 || groupOf(target) < 0 || from == groupOf(target))
        return false;
    takeOut(proposal);
    m_groups[groupOf(target)].append(proposal);
    return true;
}

void Ranking::place(const ProposalId &proposal, const ProposalId &target)
{
    if (proposal == target)
        return;
    takeOut(proposal);
    const qsizetype at = groupOf(target);
    m_groups.insert(at < 0 ? m_groups.size() : at, {proposal});
}

Ranking Ranking::over(const QList<ProposalId> &proposals) const
{
    QList<Group> groups;
    for (const Group &group : m_groups) {
        Group kept;
        std::copy_if(group.begin(), group.end(), std::back_inserter(kept),
                     [&](const ProposalId &proposal) { return proposals.contains(proposal); });
        groups.append(kept);
    }
    for (const ProposalId &proposal : proposals)
        groups.append({proposal}); // one that is ranked stays where it is
    return Ranking(groups);
}

QList<ProposalId> lastPass(const base::CallId &call, const base::PersonId &person,
                           QList<ProposalId> proposals)
{
    const auto key = [&](const ProposalId &proposal) {
        const QString text =
            QStringLiteral("simsa last pass|%1|%2|%3").arg(call.text(), person.text(), proposal.text());
        return crypto::sha256(text.toUtf8()).raw();
    };
    std::sort(proposals.begin(), proposals.end(),
              [&](const ProposalId &a, const ProposalId &b) { return key(a) < key(b); });
    return proposals;
}

} // namespace simsa::review
