// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "dialogue/typed.h"
#include "exchange/closing.h"
#include "outcome/lateness.h"
#include "review/desk.h"
#include "review/drafthistory.h"

#include <algorithm>

// What changes one's own work: drafts, recusals, sealing.
namespace simsa::review {

using base::ErrorCode;
using base::ProposalId;
using base::RecordId;
using base::Result;
using exchange::Table;
using record::Type;

Result<> Desk::pledge(const QString &text)
{
    if (m_pledged)
        return {};
    const QJsonObject body = record::toJson(record::Pledge{base::toNfc(text)});
    if (const auto valid = record::pledgeFromJson(body); !valid)
        return base::fail(ErrorCode::InvalidArgument, valid.error().detail);
    const auto made = exchange::state(m_seat, *m_ledger, Type::Pledge, body);
    return made ? reread() : base::fail(made);
}

Result<> Desk::recuse(const record::Recusal &recusal)
{
    Work *work = find(recusal.proposal);
    if (!work)
        return base::fail(ErrorCode::NotAssigned, recusal.proposal.text());
    if (work->sealed)
        return base::fail(ErrorCode::ReviewSealed, recusal.proposal.text());
    if (const auto open = exchange::checkOpen(*m_ledger, Type::Recusal); !open)
        return open;
    const auto kept = readable(recusal);
    if (!kept)
        return base::fail(kept);
    exchange::Changes changes;
    changes.put(m_seat.place(Table::Drafts), recusalRow(recusal.proposal),
                base::canonicalJson(record::toJson(*kept)));
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    work->recusal = *kept;
    work->progress = Progress::Recused;
    return {};
}

Result<> Desk::undoRecusal(const ProposalId &proposal)
{
    const Work *work = find(proposal);
    if (!work || !work->recusal)
        return base::fail(ErrorCode::NotFound, proposal.text());
    if (work->recusalSealed)
        return base::fail(ErrorCode::ReviewSealed, proposal.text());
    exchange::Changes changes;
    changes.remove(m_seat.place(Table::Drafts), recusalRow(proposal));
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    return reread();
}

Result<> Desk::sealRecusal(const ProposalId &proposal)
{
    const Work *work = find(proposal);
    if (!work || !work->recusal)
        return base::fail(ErrorCode::NotFound, proposal.text());
    if (work->recusalSealed)
        return {};
    exchange::Changes changes;
    changes.remove(m_seat.place(Table::Drafts), recusalRow(proposal));
    const auto made =
        exchange::state(m_seat, *m_ledger, Type::Recusal, record::toJson(*work->recusal), std::move(changes));
    return made ? reread() : base::fail(made);
}

Result<QByteArray> Desk::attachment(const ProposalId &proposal, const QString &name) const
{
    const auto work = this->work(proposal);
    if (!work)
        return base::fail(work);
    if (!m_pledged)
        return base::fail(ErrorCode::PledgeMissing);
    if (work->recusal)
        return base::fail(ErrorCode::Recused, proposal.text());
    const auto reader = openBundle(m_bundleOf.value(proposal));
    if (!reader)
        return base::fail(reader);
    const QList<bundle::ManifestFile> &files = (*reader)->manifest().files;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].proposal == proposal && files[i].attachment.name == name)
            return (*reader)->file(i);
    }
    return base::fail(ErrorCode::NotFound, name);
}

Result<std::shared_ptr<const bundle::BundleReader>> Desk::openBundle(const QString &keptFile) const
{
    if (const auto open = m_readers.value(keptFile))
        return open;
    const auto path = m_seat.vault->keptFile(keptFile);
    if (!path)
        return base::fail(path);
    auto reader =
        bundle::BundleReader::open(*path, *m_seat.author.keys, {m_seat.trust.ca, m_seat.trust.office});
    if (!reader)
        return base::fail(reader);
    const auto shared = std::make_shared<const bundle::BundleReader>(*std::move(reader));
    m_readers.insert(keptFile, shared);
    return shared;
}

Result<> Desk::record(const ProposalId &proposal, const call::ReviewContent &content)
{
    return recordAll({{proposal, content}}, false);
}

Result<> Desk::replace(const QMap<ProposalId, call::ReviewContent> &contents)
{
    return recordAll(contents, true);
}

Result<> Desk::recordAll(const QMap<ProposalId, call::ReviewContent> &contents, bool whole)
{
    struct Kept
    {
        Work *work;
        Draft draft;
    };
    QList<Kept> kept;
    exchange::Changes changes;
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        const auto work = openWork(it.key());
        if (!work)
            return base::fail(work);
        if (const auto valid = call::validate(m_charter.rubric, it.value()); !valid)
            return valid;
        const auto draft = readable(Draft{it.value(), m_seat.clock->now()});
        if (!draft)
            return base::fail(draft);
        const Draft before{(*work)->content, (*work)->changedAt};
        if (before.changedAt.isValid() && before.content != draft->content &&
            DraftHistory::isWorthKeeping(before, draft->changedAt, whole)) {
            auto history = DraftHistory::read(*m_seat.vault, m_seat.call, it.key());
            if (!history)
                return base::fail(history);
            history->add(before);
            changes.put(m_seat.place(Table::Drafts), historyRow(it.key()), history->toBytes());
        }
        changes.put(m_seat.place(Table::Drafts), draftRow(it.key()), toBytes(*draft));
        kept.append({*work, *draft});
    }
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    for (const Kept &one : std::as_const(kept)) {
        one.work->content = one.draft.content;
        one.work->changedAt = one.draft.changedAt;
        judgeProgress(*one.work);
    }
    return {};
}

Notebook Desk::notebook() const
{
    QList<ProposalId> open;
    for (const Work &work : m_works) {
        if (!work.recusal)
            open.append(work.proposal.id);
    }
    return Notebook(*m_seat.vault, m_seat.call, open);
}

dialogue::Dialogue dialogueOf(Desk &desk)
{
    dialogue::Standpoint standpoint;
    for (const Work &work : std::as_const(desk.m_works)) {
        standpoint.proposals.insert(work.proposal.id);
        if (work.recusal || !desk.m_pledged)
            standpoint.closed.insert(work.proposal.id);
    }
    return {desk.m_seat, *desk.m_ledger, standpoint};
}

Result<> Desk::setLevel(const ProposalId &proposal, const base::ItemId &item, int level)
{
    const auto work = openWork(proposal);
    if (!work)
        return base::fail(work);
    call::ReviewContent content = (*work)->content;
    if (level == 0)
        content.levels.remove(item);
    else
        content.levels.insert(item, level);
    return record(proposal, content);
}

Result<record::Review> Desk::toBeSealed(const ProposalId &proposal, const QString &reason) const
{
    const auto work = this->work(proposal);
    if (!work)
        return base::fail(work);
    record::Review review{proposal, work->content, {}, {}};
    if (work->sealed) {
        review.supersedes.append(*work->sealed);
        for (qsizetype i = 1; i < work->versions.size(); ++i)
            review.supersedes.append(work->versions.at(i).record);
        review.reason = base::toNfc(reason.trimmed());
    }
    return review;
}

Result<RecordId> Desk::seal(const ProposalId &proposal, const QString &reason)
{
    const auto work = openWork(proposal);
    if (!work)
        return base::fail(work);
    if (const auto open = exchange::checkOpen(*m_ledger, Type::Review); !open)
        return base::fail(open);
    if ((*work)->sealed && !(*work)->hasUnsealedChanges && (*work)->versions.isEmpty())
        return base::fail(ErrorCode::ReviewSealed, proposal.text());
    const QList<call::Missing> missing = call::missing(m_charter, (*work)->content);
    if (!missing.isEmpty())
        return base::fail(ErrorCode::ReviewIncomplete, missing.first().item.text());
    const auto review = toBeSealed(proposal, reason);
    if (!review)
        return base::fail(review);
    if ((*work)->sealed && review->reason.isEmpty())
        return base::fail(ErrorCode::ReasonMissing, proposal.text());
    const QJsonObject body = record::toJson(*review);
    if (const auto valid = record::reviewFromJson(body); !valid)
        return base::fail(ErrorCode::InvalidArgument, valid.error().detail); // nobody could ever read it
    exchange::Changes changes;
    changes.remove(m_seat.place(Table::Drafts), draftRow(proposal));
    changes.remove(m_seat.place(Table::Drafts), dialogue::reasonPlace(proposal));
    const auto made = exchange::state(m_seat, *m_ledger, Type::Review, body, std::move(changes));
    if (!made)
        return base::fail(made);
    if (const auto taken = m_ledger->take(*m_seat.vault, *made); !taken)
        return base::fail(taken);
    (*work)->content = review->content;
    (*work)->changedAt = {};
    (*work)->sealed = *made;
    (*work)->versions.clear();
    (*work)->returned.reset(); // a new version settles it
    (*work)->acknowledgedAt.reset();
    (*work)->acknowledgedBy.reset();
    judgeProgress(**work);
    judgeLateness(**work, outcome::Lateness(*m_ledger));
    return made;
}

} // namespace simsa::review
