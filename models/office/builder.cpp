// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/builder.h"

#include "base/json.h"
#include "capacity/demand.h"
#include "office/applications.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>
#include <limits>

namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {

const QString bundlesRow = QStringLiteral("bundles");

QJsonObject toJson(const BuiltBundle &bundle)
{
    return {{QStringLiteral("id"), bundle.id.hex()},
            {QStringLiteral("path"), base::toNfc(bundle.path)},
            {QStringLiteral("proposals"), bundle.proposals},
            {QStringLiteral("size"), bundle.size}};
}

Result<BuiltBundle> builtBundleFromJson(const QString &person, const QJsonObject &json)
{
    base::JsonReader r(json, bundlesRow);
    BuiltBundle bundle;
    bundle.person = base::PersonId(person);
    bundle.id = r.bytes<base::BundleId>(QStringLiteral("id"));
    bundle.path = r.string(QStringLiteral("path"));
    bundle.proposals = r.number(QStringLiteral("proposals"), 0, 1'000'000);
    bundle.size = r.integer(QStringLiteral("size"), 0, std::numeric_limits<qint64>::max());
    if (!bundle.person.isValid())
        r.reject(ErrorCode::JsonFieldInvalid, person);
    if (const auto ok = r.finish(); !ok)
        return base::fail(ok);
    return bundle;
}

bundle::Authority authorityOf(const exchange::Ledger &ledger)
{
    const base::RecordId charter = ledger.charter()->record;
    return {ledger.find(charter)->stored.signedData, ledger.countersealOf(charter)->stored.signedData};
}

Result<QList<bundle::ClusterDemand>> demandOf(const call::Charter &charter,
                                              const QList<call::Proposal> &proposals)
{
    const auto table = capacity::CapacityTable::fromCharter(charter);
    if (!table)
        return base::fail(table);
    const capacity::Demand demand = capacity::demandOf(*table, proposals);
    QList<bundle::ClusterDemand> rows;
    for (const base::ClusterId &cluster : table->clusters()) {
        bundle::ClusterDemand row{cluster, {}};
        for (int month = 1; month <= table->months(); ++month)
            row.months.append(demand.nodes.at(cluster, month));
        rows.append(row);
    }
    return rows;
}

/// The bytes come out of the vault one attachment at a time.
bundle::AttachmentOpener openerOf(const exchange::Seat &seat)
{
    return [seat](const base::ProposalId &,
                  const call::Attachment &attachment) -> Result<std::unique_ptr<QIODevice>> {
        auto bytes = readAttachment(*seat.vault, seat.call, attachment);
        if (!bytes)
            return base::fail(bytes);
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

} // namespace

Result<QList<BuiltBundle>> readBundles(const exchange::Vault &vault, const base::CallId &call)
{
    const auto row = vault.read({call, exchange::Table::Calls}, bundlesRow);
    if (!row)
        return base::fail(row);
    QList<BuiltBundle> bundles;
    if (!*row)
        return bundles;
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, bundlesRow);
    for (auto it = json->begin(); it != json->end(); ++it) {
        auto bundle = builtBundleFromJson(it.key(), it.value().toObject());
        if (!bundle)
            return base::fail(ErrorCode::VaultDamaged, bundlesRow);
        bundles.append(*std::move(bundle));
    }
    return bundles;
}

void keepBundles(exchange::Changes &changes, const base::CallId &call, const QList<BuiltBundle> &bundles)
{
    QJsonObject json;
    for (const BuiltBundle &bundle : bundles)
        json.insert(bundle.person.text(), toJson(bundle));
    changes.put({call, exchange::Table::Calls}, bundlesRow, base::canonicalJson(json));
}

Result<BundleBuilder> BundleBuilder::create(const exchange::Seat &seat, const exchange::Ledger &ledger,
                                            const QList<call::Proposal> &proposals,
                                            const QList<call::Conflict> &conflicts, const crypto::Crl &crl)
{
    if (!ledger.charter())
        return base::fail(ErrorCode::CharterNotCountersigned);
    if (!ledger.roster())
        return base::fail(ErrorCode::RosterNotCountersigned);
    if (!ledger.assignments())
        return base::fail(ErrorCode::AssignmentInvalid, QStringLiteral("none in force"));
    BundleBuilder builder(seat, ledger);
    builder.m_proposals = proposals;
    builder.m_conflicts = conflicts;
    builder.m_crl = crl;
    builder.m_authority = authorityOf(ledger);
    auto demand = demandOf(ledger.charter()->value, proposals);
    if (!demand)
        return base::fail(demand);
    builder.m_demand = *std::move(demand);
    return builder;
}

QList<crypto::Certificate> BundleBuilder::readersOf(const call::RosterEntry &person) const
{
    QList<crypto::Certificate> readers;
    for (const exchange::Contact &contact : m_ledger->contacts()) {
        const bool revoked = m_crl.find(contact.encryption).has_value();
        if (contact.person == person.person.id && !contact.former && !revoked)
            readers.append(contact.encryption);
    }
    return readers;
}

bool BundleBuilder::isCommittee(const call::RosterEntry &person) const
{
    return person.has(call::Role::Chair) || person.has(call::Role::Member);
}

QList<call::RosterEntry> BundleBuilder::recipients() const
{
    QList<call::RosterEntry> people;
    for (const call::RosterEntry &entry : m_ledger->roster()->value.entries) {
        const bool reviews = !m_ledger->assignments()->value.of(entry.person.id).isEmpty();
        if (!readersOf(entry).isEmpty() && (reviews || isCommittee(entry)))
            people.append(entry);
    }
    return people;
}

QList<call::Proposal> BundleBuilder::slice(const call::RosterEntry &person) const
{
    if (isCommittee(person))
        return m_proposals;
    const QList<call::Assignment> own = m_ledger->assignments()->value.of(person.person.id);
    QList<call::Proposal> proposals;
    for (const call::Proposal &proposal : m_proposals) {
        if (std::any_of(own.begin(), own.end(), [&](const auto &one) { return one.proposal == proposal.id; }))
            proposals.append(proposal);
    }
    return proposals;
}

QList<bundle::Correspondent> BundleBuilder::correspondents() const
{
    QList<bundle::Correspondent> people;
    for (const exchange::Contact &contact : m_ledger->contacts()) {
        if (contact.former)
            continue;
        if (contact.parties.testFlag(record::Party::Office))
            people.append({contact.person, call::Role::Clerk, contact.signing, contact.encryption});
        else if (contact.parties.testFlag(record::Party::Chair))
            people.append({contact.person, call::Role::Chair, contact.signing, contact.encryption});
    }
    return people;
}

Result<BuiltBundle> BundleBuilder::build(const QString &folder, const call::RosterEntry &person,
                                         const std::optional<base::BundleId> &previous) const
{
    const auto key = m_seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!key)
        return base::fail(key);
    const call::Charter &charter = m_ledger->charter()->value;
    bundle::BundleContent content;
    content.issuer = m_seat.author.person;
    content.person = person.person.id;
    content.supersedes = previous;
    content.charter = charter;
    content.authority = m_authority;
    content.proposals = slice(person);
    content.blinded = !isCommittee(person);
    content.writeTo = correspondents();
    content.crl = m_crl;
    content.open = openerOf(m_seat);
    content.assignments = m_ledger->assignments()->value.of(person.person.id);
    for (const call::Conflict &conflict : m_conflicts) {
        const bool here = std::any_of(content.proposals.begin(), content.proposals.end(),
                                      [&](const call::Proposal &one) { return one.id == conflict.proposal; });
        if (conflict.reviewer == person.person.id && here)
            content.conflicts.append(conflict);
    }
    if (charter.visibility.reviewersSeeDemand || isCommittee(person))
        content.demand = m_demand;
    const QString path = QDir(folder).absoluteFilePath(person.person.id.text() + QStringLiteral(".simsa"));
    const auto info = bundle::writeBundle(path, content, *key, readersOf(person), *m_seat.clock);
    if (!info)
        return base::fail(info);
    return BuiltBundle{person.person.id, info->manifest.id, path, info->size,
                       static_cast<int>(content.proposals.size())};
}

} // namespace simsa::office
