// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewbench.h"

#include "review/drafts.h"
#include "support/fixed.h"
#include "support/slice.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace simsa::bench {

namespace {

call::Item makeItem(int index)
{
    QList<call::Level> levels;
    for (int level = 1; level <= ReviewBench::levels; ++level)
        levels.append({level, {u"등급"_s, u"Level"_s}, 20 * level, {u"기준"_s, u"Anchor"_s}});
    const base::ItemId id(u"i%1"_s.arg(index + 1));
    return {id, {u"세부항목 (가상)"_s, u"Item"_s}, 100 / ReviewBench::items, 0, levels};
}

} // namespace

ReviewBench::ReviewBench(const QString &folder)
    : m_folder((folder.isEmpty() ? QDir::tempPath() : folder) + u"/simsa-bench-XXXXXX"_s)
{
    fillCall();
    m_cast.bringIntoForce();
    const crypto::ScryptCost weak{1 << support::weakScryptLogN, support::weakScryptR, support::weakScryptP};
    m_vault = must(store::VaultFile::create(path(u"vault"_s), support::passphrase(), weak), "vault");
    (void)support::writeSlice(m_cast, m_cast.first, support::sliceFor(m_cast, m_cast.first),
                              path(u"one.simsa"_s));
    (void)must(review::Desk::load(seat(), path(u"one.simsa"_s)), "load");
    m_desk = must(review::Desk::open(seat()), "desk");
    must(m_desk->pledge(u"서약합니다 (가상)"_s), "pledge");
    call::ReviewContent content = support::Cast::review();
    content.levels.clear();
    for (int i = 0; i < items; ++i)
        content.levels.insert(item(i), 1 + i % levels);
    content.strengths = u"강점을 적은 문장이다. "_s.repeated(30);
    content.weaknesses = u"약점을 적은 문장이다. "_s.repeated(30);
    content.commentToApplicant = u"신청자에게 보내는 의견이다. "_s.repeated(30);
    for (int i = 0; i < proposals; ++i)
        must(m_desk->record(proposal(i), content), "draft");
}

void ReviewBench::fillCall()
{
    QList<call::Item> all;
    for (int i = 0; i < items; ++i)
        all.append(makeItem(i));
    m_cast.charter.rubric.criteria.first().items = all;
    const call::Proposal one = m_cast.proposals.last(); // without attachments
    m_cast.proposals.clear();
    m_cast.assignments.list.clear();
    for (int i = 0; i < proposals; ++i) {
        m_cast.proposals.append(one);
        m_cast.proposals.last().id = proposal(i);
        m_cast.assignments.list.append({m_cast.first.id, proposal(i), m_cast.charter.dates.reviewUntil});
    }
}

base::ProposalId ReviewBench::proposal(int index) const
{
    return base::ProposalId(u"p-%1"_s.arg(index + 1, 3, 10, QLatin1Char('0')));
}

base::ItemId ReviewBench::item(int index) const
{
    return base::ItemId(u"i%1"_s.arg(index + 1));
}

qsizetype ReviewBench::draftBytes() const
{
    const review::Work work = must(m_desk->work(proposal(0)), "work");
    return review::toBytes({work.content, work.changedAt}).size();
}

} // namespace simsa::bench
