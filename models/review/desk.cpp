// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/desk.h"

#include "base/clock.h"
#include "base/json.h"
#include "outcome/lateness.h"
#include "outcome/reviews.h"
#include "outcome/takenbundle.h"
#include "review/drafts.h"

#include <algorithm>

namespace simsa::review {

using base::ErrorCode;
using base::ProposalId;
using base::RecordId;
using base::Result;
using exchange::Table;
using record::Type;

Result<LoadReport> Desk::load(const exchange::Seat &seat, const QString &bundlePath)
{
    const auto taken = outcome::takeBundle(seat, bundlePath);
    if (!taken)
        return base::fail(taken);
    LoadReport report{taken->manifest.charter.call, taken->manifest.id, 0, 0, taken->known};
    if (taken->known)
        return report;
    const auto held = outcome::heldManifests(*seat.vault, report.call);
    if (!held)
        return base::fail(held);
    QMap<ProposalId, call::Proposal> before;
    for (const bundle::Manifest &manifest : *held) {
        if (manifest.id == taken->manifest.id)
            continue;
        for (const call::Proposal &proposal : manifest.proposals)
            before.insert(proposal.id, proposal);
    }
    for (const call::Proposal &proposal : taken->manifest.proposals) {
        if (!before.contains(proposal.id))
            ++report.added;
        else if (before.value(proposal.id) != proposal)
            ++report.changed;
    }
    return report;
}

Result<std::unique_ptr<Desk>> Desk::open(const exchange::Seat &seat)
{
    std::unique_ptr<Desk> desk(new Desk(seat));
    if (const auto refreshed = desk->refresh(); !refreshed)
        return base::fail(refreshed);
    return desk;
}

Result<> Desk::refresh()
{
    auto manifests = outcome::heldManifests(*m_seat.vault, m_seat.call);
    if (!manifests)
        return base::fail(manifests);
    if (manifests->isEmpty())
        return base::fail(ErrorCode::NotFound, m_seat.call.text());
    m_manifests = *std::move(manifests);
    return reread();
}

Result<> Desk::reread()
{
    m_works.clear();
    auto ledger = m_seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    m_ledger = *std::move(ledger);
    readBundles();
    for (const auto step : {&Desk::readDrafts, &Desk::readRecords}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    const outcome::Lateness lateness(*m_ledger);
    for (Work &work : m_works)
        judgeLateness(work, lateness);
    return {};
}

void Desk::readBundles()
{
    QMap<ProposalId, Work> works;
    m_suggested.clear();
    for (const bundle::Manifest &manifest : std::as_const(m_manifests)) {
        for (const call::Proposal &proposal : manifest.proposals) {
            works[proposal.id].proposal = proposal;
            m_bundleOf.insert(proposal.id, outcome::keptName(manifest.id));
        }
        for (const call::Assignment &assignment : manifest.assignments)
            works[assignment.proposal].due = assignment.due;
        m_suggested = manifest.conflicts;
    }
    m_charter = m_ledger->charter() ? m_ledger->charter()->value : m_manifests.constLast().charter;
    m_demand.reset();
    if (m_charter.visibility.reviewersSeeDemand && !m_manifests.constLast().demand.isEmpty())
        m_demand = m_manifests.constLast().demandTable();
    m_works = works.values();
}

Result<> Desk::readDrafts()
{
    const auto drafts = review::readDrafts(*m_seat.vault, m_seat.call);
    if (!drafts)
        return base::fail(drafts);
    for (Work &work : m_works) {
        const auto draft = drafts->reviews.constFind(work.proposal.id);
        if (draft != drafts->reviews.constEnd()) {
            work.content = draft->content;
            work.changedAt = draft->changedAt;
            work.progress = Progress::Draft;
        }
        const auto recusal = drafts->recusals.constFind(work.proposal.id);
        if (recusal != drafts->recusals.constEnd()) {
            work.recusal = *recusal;
            work.progress = Progress::Recused;
        }
    }
    return {};
}

namespace {

Progress progressOf(exchange::Delivery delivery)
{
    switch (delivery) {
    case exchange::Delivery::Local:
        return Progress::Sealed;
    case exchange::Delivery::Uploaded:
        return Progress::Uploaded;
    case exchange::Delivery::Acknowledged:
    case exchange::Delivery::Received:
        return Progress::Acknowledged;
    }
    return Progress::Sealed;
}

} // namespace

Result<> Desk::readRecords()
{
    const auto isMine = [this](const exchange::LedgerEntry *entry) {
        return entry->record.author == m_seat.author.person;
    };
    const auto pledges = m_ledger->believed(Type::Pledge);
    m_pledged = std::any_of(pledges.begin(), pledges.end(), isMine);
    for (const exchange::LedgerEntry *entry : m_ledger->believed(Type::Recusal)) {
        const auto recusal = record::recusalFromJson(entry->record.body);
        Work *work = recusal && isMine(entry) ? find(recusal->proposal) : nullptr;
        if (!work)
            continue;
        work->recusal = *recusal;
        work->recusalSealed = true;
        work->progress = Progress::Recused;
    }
    readReviews();
    readQuestions();
    return {};
}

void Desk::readReviews()
{
    for (const outcome::CurrentReview &current : outcome::currentReviews(*m_ledger)) {
        Work *work = current.author == m_seat.author.person ? find(current.review.proposal) : nullptr;
        if (!work)
            continue;
        work->sealed = current.record;
        if (!work->changedAt.isValid())
            work->content = current.review.content;
        if (!current.beside.isEmpty())
            readVersions(*work, QList<RecordId>{current.record} + current.beside);
        if (work->progress != Progress::Recused)
            judgeProgress(*work);
        readAcknowledgement(*work);
    }
}

void Desk::readVersions(Work &work, const QList<RecordId> &ids) const
{
    for (const RecordId &id : ids) {
        const record::Record &sealed = m_ledger->find(id)->record;
        if (const auto review = record::reviewFromJson(sealed.body))
            work.versions.append({id, sealed.device, sealed.created, review->content});
    }
}

/// By the checkpoint that took the review out of the outbox, not by a later one; of another device's the time
/// of the first that covers it.
void Desk::readAcknowledgement(Work &work) const
{
    work.acknowledgedAt.reset();
    work.acknowledgedBy.reset();
    const exchange::LedgerEntry *entry = work.sealed ? m_ledger->find(*work.sealed) : nullptr;
    const auto record = entry ? entry->stored.acknowledgedBy : std::nullopt;
    const exchange::LedgerEntry *checkpoint = record ? m_ledger->find(*record) : nullptr;
    if (checkpoint) {
        const QJsonObject &body = checkpoint->record.body;
        work.acknowledgedBy = body.value(QStringLiteral("number")).toInteger();
        work.acknowledgedAt = base::parseUtc(body.value(QStringLiteral("time")).toString());
    } else if (entry && work.progress == Progress::Acknowledged) {
        work.acknowledgedAt = m_ledger->acknowledgedAt(*entry);
    }
}

void Desk::readQuestions()
{
    for (const dialogue::Thread &thread : dialogueOf(*this).threads()) {
        Work *work = thread.isReturn() && thread.isOpen() ? find(thread.proposal) : nullptr;
        if (work && thread.reviewer == m_seat.author.person)
            work->returned = thread;
    }
}

exchange::Delivery Desk::deliveryOf(const exchange::LedgerEntry &sealed) const
{
    // Of what one's own other device sealed only the office's word is known here.
    const bool elsewhere = sealed.stored.delivery == exchange::Delivery::Received;
    return elsewhere && !m_ledger->acknowledgedAt(sealed) ? exchange::Delivery::Uploaded
                                                          : sealed.stored.delivery;
}

void Desk::judgeProgress(Work &work) const
{
    const exchange::LedgerEntry *sealed = work.sealed ? m_ledger->find(*work.sealed) : nullptr;
    const auto review =
        sealed ? record::reviewFromJson(sealed->record.body) : base::fail(ErrorCode::NotFound);
    const bool same = review && review->content == work.content;
    work.hasUnsealedChanges = sealed && !same;
    work.progress = same ? progressOf(deliveryOf(*sealed)) : Progress::Draft;
}

void Desk::judgeLateness(Work &work, const outcome::Lateness &lateness) const
{
    const QDateTime until = outcome::lateFrom(m_charter.dates, work.due);
    const exchange::LedgerEntry *sealed = work.sealed ? m_ledger->find(*work.sealed) : nullptr;
    const bool isLate = sealed ? lateness.isLate(*sealed, until) : m_seat.clock->now() > until;
    work.late = work.progress != Progress::Recused && isLate;
}

Work *Desk::find(const ProposalId &proposal)
{
    const auto it = std::find_if(m_works.begin(), m_works.end(),
                                 [&](const Work &work) { return work.proposal.id == proposal; });
    return it == m_works.end() ? nullptr : &*it;
}

Result<Work *> Desk::openWork(const ProposalId &proposal)
{
    Work *work = find(proposal);
    if (!work)
        return base::fail(ErrorCode::NotAssigned, proposal.text());
    if (!m_pledged)
        return base::fail(ErrorCode::PledgeMissing);
    if (work->recusal)
        return base::fail(ErrorCode::Recused, proposal.text());
    return work;
}

Result<Work> Desk::work(const ProposalId &proposal) const
{
    for (const Work &work : m_works) {
        if (work.proposal.id == proposal)
            return work;
    }
    return base::fail(ErrorCode::NotAssigned, proposal.text());
}

bool isUnfinished(const Work &work)
{
    const bool unsealed = work.progress == Progress::NotStarted || work.progress == Progress::Draft;
    return !work.recusal && (unsealed || work.returned || !work.versions.isEmpty());
}

Standing Desk::standing() const
{
    Standing standing;
    standing.assigned = static_cast<int>(m_works.size());
    for (const Work &work : m_works) {
        standing.remaining += isUnfinished(work) ? 1 : 0;
        standing.returned += work.returned && !work.recusal ? 1 : 0;
        standing.sealed += work.progress == Progress::Sealed ? 1 : 0;
        standing.uploaded += work.progress == Progress::Uploaded ? 1 : 0;
        standing.acknowledged += work.progress == Progress::Acknowledged ? 1 : 0;
        standing.recused += work.progress == Progress::Recused ? 1 : 0;
        if (work.changedAt.isValid() && (!standing.savedAt.isValid() || work.changedAt > standing.savedAt))
            standing.savedAt = work.changedAt;
    }
    for (const exchange::LedgerEntry &entry : m_ledger->entries()) {
        const bool local = entry.stored.delivery == exchange::Delivery::Local;
        standing.waiting += local && entry.record.type != Type::Review ? 1 : 0;
    }
    if (m_ledger->checkpoint()) {
        standing.checkpoint = m_ledger->checkpoint()->value.number;
        standing.checkpointTime = m_ledger->checkpoint()->value.time;
    }
    return standing;
}

QList<exchange::Contact> Desk::readers() const
{
    QList<exchange::Contact> readers;
    for (const exchange::Contact &contact : m_ledger->contacts()) {
        if ((contact.parties & record::ruleOf(Type::Review).readers) && !contact.former)
            readers.append(contact);
    }
    return readers;
}

} // namespace simsa::review
