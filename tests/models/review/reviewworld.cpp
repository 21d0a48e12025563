// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewworld.h"

#include "support/slice.h"

namespace simsa::test {

void ReviewWorld::init()
{
    m_cast = std::make_unique<support::Cast>();
    m_cast->bringIntoForce();
    m_folder = std::make_unique<support::TemporaryFolder>();
}

bundle::BundleContent ReviewWorld::content() const
{
    bundle::BundleContent content = support::sliceFor(*m_cast, m_cast->first);
    content.conflicts = {{m_cast->first.id, m_two, call::ConflictType::SameOrg}};
    return content;
}

QString ReviewWorld::write(const QString &name, const bundle::BundleContent &content)
{
    const QString path = m_folder->path(name);
    m_lastBundle = support::writeSlice(*m_cast, m_cast->first, content, path);
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
