// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewworld.h"

#include <QBuffer>

namespace simsa::test {

void ReviewWorld::init()
{
    m_cast = std::make_unique<support::Cast>();
    m_cast->bringIntoForce();
    m_folder = std::make_unique<support::TemporaryFolder>();
}

bundle::BundleContent ReviewWorld::content() const
{
    const exchange::Ledger ledger = m_cast->ledger(m_cast->office);
    const base::RecordId charter = ledger.charter()->record;
    bundle::BundleContent content;
    content.issuer = m_cast->office.id;
    content.person = m_cast->first.id;
    content.charter = m_cast->charter;
    content.authority = {ledger.find(charter)->stored.signedData,
                         ledger.countersealOf(charter)->stored.signedData};
    content.assignments = m_cast->assignments.of(m_cast->first.id);
    content.conflicts = {{m_cast->first.id, m_two, call::ConflictType::SameOrg}};
    content.proposals = m_cast->proposals;
    const auto correspondent = [](const support::Actor &actor) {
        return bundle::Correspondent{actor.id, actor.role, actor.signing().certificate,
                                     actor.encryption().certificate};
    };
    content.writeTo = {correspondent(m_cast->office), correspondent(m_cast->chair)};
    content.crl = m_cast->crl();
    content.open = [](const base::ProposalId &,
                      const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(support::Cast::attachmentBytes());
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return content;
}

QString ReviewWorld::write(const QString &name, const bundle::BundleContent &content)
{
    const QString path = m_folder->path(name);
    const auto info = bundle::writeBundle(path, content, m_cast->office.signing(),
                                          {m_cast->first.encryption().certificate}, m_cast->clock);
    if (!info)
        qFatal("bundle: %s", qPrintable(support::outcomeOf(info)));
    m_lastBundle = info->manifest.id;
    return path;
}

std::unique_ptr<Desk> ReviewWorld::loaded()
{
    const auto report = Desk::load(seat(), write(u"first.simsa"_s));
    if (!report)
        qFatal("load: %s", qPrintable(support::outcomeOf(report)));
    return desk();
}

std::unique_ptr<Desk> ReviewWorld::pledged()
{
    auto open = loaded();
    const auto made = open->pledge(u"서약합니다 (가상)"_s);
    if (!made)
        qFatal("pledge: %s", qPrintable(support::outcomeOf(made)));
    return open;
}

qsizetype ReviewWorld::rows(exchange::Table table) const
{
    return m_cast->first.vault->all({m_cast->charter.call, table}).value().size();
}

record::Review ReviewWorld::sealedReview(const base::RecordId &id) const
{
    return record::reviewFromJson(m_cast->ledger(m_cast->first).find(id)->record.body).value();
}

} // namespace simsa::test
