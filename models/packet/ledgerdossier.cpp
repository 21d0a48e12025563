// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/ledgerdossier.h"

#include "base/json.h"
#include "crypto/secret.h"
#include "packet/recordtimes.h"

#include <QSet>

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using exchange::Ledger;
using exchange::LedgerEntry;
using record::Type;
using record::VerifiedRecord;

namespace {

/// Takes records of a ledger in, each once.
class Gatherer
{
public:
    explicit Gatherer(const Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    [[nodiscard]] Result<Dossier> gather();

private:
    [[nodiscard]] Result<> authorities();
    /// The charter the decisions were made under, which need not be the newest.
    [[nodiscard]] RecordId charterOfDecisions() const;
    [[nodiscard]] Result<> decisions();
    [[nodiscard]] Result<> numbers();
    [[nodiscard]] Result<> surroundings();
    [[nodiscard]] Result<> endorsements();
    [[nodiscard]] Result<> handouts();
    [[nodiscard]] Result<> checkpoints();
    [[nodiscard]] Result<> revocations();
    /// What joins the records of a signer who ended to the heads that cover them.
    void links();
    void link(const VerifiedRecord &record);
    [[nodiscard]] bool hasEnded(const crypto::Certificate &signer) const;
    [[nodiscard]] Result<> take(const LedgerEntry &entry);
    /// A believed record of that type; NotFound with its id.
    [[nodiscard]] Result<> take(const RecordId &id, Type type);
    [[nodiscard]] Result<> takeCountersigned(const RecordId &id);

    const Ledger &m_ledger;
    Dossier m_dossier;
    RecordTimes m_times;
};

VerifiedRecord verifiedOf(const LedgerEntry &entry)
{
    return {entry.id,
            entry.record,
            entry.stored.json,
            entry.stored.signedData,
            entry.stored.signer,
            entry.stored.signingTime};
}

Result<> Gatherer::take(const LedgerEntry &entry)
{
    if (m_dossier.records.contains(entry.id))
        return {};
    return packet::take(m_dossier, verifiedOf(entry));
}

Result<> Gatherer::take(const RecordId &id, Type type)
{
    const LedgerEntry *entry = m_ledger.find(id);
    if (!entry || entry->refused || entry->record.type != type)
        return base::fail(ErrorCode::NotFound, record::nameOf(type) + QLatin1Char(' ') + id.hex());
    return take(*entry);
}

Result<> Gatherer::takeCountersigned(const RecordId &id)
{
    const LedgerEntry *entry = m_ledger.find(id);
    const LedgerEntry *counterseal = m_ledger.countersealOf(id);
    if (!entry || !counterseal)
        return base::fail(ErrorCode::NotFound, id.hex());
    if (const auto taken = take(*entry); !taken)
        return taken;
    return take(*counterseal);
}

RecordId Gatherer::charterOfDecisions() const
{
    const base::Digest wanted = m_dossier.records[m_dossier.decisions.first().id].record.charter;
    for (const LedgerEntry *entry : m_ledger.believed(Type::Charter)) {
        if (crypto::sha256(base::canonicalJson(entry->record.body)) == wanted)
            return entry->id;
    }
    return m_ledger.charter()->record;
}

Result<> Gatherer::authorities()
{
    if (!m_ledger.charter())
        return base::fail(ErrorCode::CharterNotCountersigned);
    if (!m_ledger.roster())
        return base::fail(ErrorCode::RosterNotCountersigned);
    if (!m_ledger.assignments())
        return base::fail(ErrorCode::AssignmentInvalid, QStringLiteral("not countersigned"));
    for (const RecordId &id :
         {charterOfDecisions(), m_ledger.roster()->record, m_ledger.assignments()->record}) {
        if (const auto taken = takeCountersigned(id); !taken)
            return taken;
    }
    return {};
}

/// Adopted and not superseded by another adopted one; the later wins where two stand side by side.
Result<> Gatherer::decisions()
{
    QSet<RecordId> superseded;
    QMap<base::ProposalId, const LedgerEntry *> newest;
    QList<QPair<const LedgerEntry *, record::Decision>> adopted;
    for (const LedgerEntry *entry : m_ledger.believed(Type::Decision)) {
        auto decision = record::decisionFromJson(entry->record.body);
        if (!decision)
            return base::failAt(decision, entry->id.hex());
        if (decision->stage != record::DecisionStage::Adopted)
            continue;
        if (decision->supersedes)
            superseded.insert(*decision->supersedes);
        adopted.append({entry, *std::move(decision)});
    }
    for (const auto &[entry, decision] : adopted) {
        if (superseded.contains(entry->id))
            continue;
        const LedgerEntry *&place = newest[decision.proposal];
        if (!place || entry->record.created >= place->record.created)
            place = entry;
    }
    if (newest.isEmpty())
        return base::fail(ErrorCode::DecisionStateWrong, QStringLiteral("none adopted"));
    for (const LedgerEntry *entry : std::as_const(newest)) {
        if (const auto taken = take(*entry); !taken)
            return taken;
    }
    return {};
}

Result<> Gatherer::numbers()
{
    const record::Decision &first = m_dossier.decisions.first().value;
    for (const auto &decision : m_dossier.decisions) {
        if (decision.value.plan != first.plan || decision.value.reconciliation != first.reconciliation)
            return base::fail(ErrorCode::DecisionStateWrong,
                              decision.value.proposal.text() + QStringLiteral(": another plan"));
    }
    if (const auto taken = take(first.plan, Type::Plan); !taken)
        return taken;
    if (const auto taken = take(first.reconciliation, Type::Reconciliation); !taken)
        return taken;
    const record::Reconciliation scores = m_dossier.reconciliation->value;
    for (const record::ReconciledScore &score : scores.scores) {
        for (const RecordId &review : score.reviews) {
            if (const auto taken = take(review, Type::Review); !taken)
                return taken;
        }
    }
    return {};
}

Result<> Gatherer::surroundings()
{
    for (const LedgerEntry *entry : m_ledger.believed(Type::Recusal)) {
        if (const auto taken = take(*entry); !taken)
            return taken;
    }
    const auto decisions = m_dossier.decisions;
    for (const auto &decision : decisions) {
        if (!decision.value.opinion)
            continue;
        if (const auto taken = take(*decision.value.opinion, Type::Opinion); !taken)
            return taken;
    }
    if (const auto taken = endorsements(); !taken)
        return taken;
    if (const auto taken = handouts(); !taken)
        return taken;
    if (const auto taken = revocations(); !taken)
        return taken;
    if (const auto taken = checkpoints(); !taken)
        return taken;
    links();
    return {};
}

Result<> Gatherer::endorsements()
{
    for (const LedgerEntry *entry : m_ledger.believed(Type::Endorsement)) {
        const auto endorsement = record::endorsementFromJson(entry->record.body);
        if (!endorsement)
            return base::failAt(endorsement, entry->id.hex());
        const bool concerns =
            std::any_of(endorsement->decisions.begin(), endorsement->decisions.end(),
                        [this](const RecordId &id) { return m_dossier.records.contains(id); });
        const auto taken = concerns ? take(*entry) : Result<>();
        if (!taken)
            return taken;
    }
    return {};
}

Result<> Gatherer::handouts()
{
    QMap<base::ProposalId, const LedgerEntry *> newest;
    for (const LedgerEntry *entry : m_ledger.believed(Type::Handout)) {
        const auto handout = record::handoutFromJson(entry->record.body);
        if (!handout)
            return base::failAt(handout, entry->id.hex());
        if (!m_dossier.records.contains(handout->decision))
            continue;
        const LedgerEntry *&place = newest[handout->proposal];
        if (!place || entry->record.created >= place->record.created)
            place = entry;
    }
    for (const LedgerEntry *entry : std::as_const(newest)) {
        if (const auto taken = take(*entry); !taken)
            return taken;
    }
    return {};
}

Result<> Gatherer::revocations()
{
    for (const LedgerEntry *entry : m_ledger.believed(Type::Revocation)) {
        if (const auto taken = take(*entry); !taken)
            return taken;
        const LedgerEntry *counterseal = m_ledger.countersealOf(entry->id);
        if (const auto taken = counterseal ? take(*counterseal) : Result<>(); !taken)
            return taken;
    }
    return {};
}

/// Those with every head in them; the versions for single authors say nothing more.
Result<> Gatherer::checkpoints()
{
    QList<exchange::Checkpoint> list;
    for (const LedgerEntry *entry : m_ledger.believed(Type::Checkpoint)) {
        auto checkpoint = exchange::checkpointFromJson(entry->record.body);
        if (!checkpoint)
            return base::failAt(checkpoint, entry->id.hex());
        if (checkpoint->heads.isEmpty())
            continue;
        if (const auto taken = take(*entry); !taken)
            return taken;
        list.append(*std::move(checkpoint));
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    for (const exchange::Checkpoint &one : std::as_const(list))
        m_times.take(one);
    return {};
}

bool Gatherer::hasEnded(const crypto::Certificate &signer) const
{
    const bool named = m_ledger.crl().find(signer).has_value();
    return named || (m_times.newest() && *m_times.newest() > signer.notAfter());
}

void Gatherer::link(const VerifiedRecord &record)
{
    const auto head = m_times.headOver(record.record);
    QList<const LedgerEntry *> way;
    RecordId at = head ? head->id : record.id;
    while (at != record.id) {
        const LedgerEntry *entry = m_ledger.find(at);
        if (!entry || entry->record.feed != record.record.feed || entry->record.seq <= record.record.seq)
            return; // not for the office: the packet then leaves the time open
        way.append(entry);
        at = entry->record.prev;
    }
    for (const LedgerEntry *entry : std::as_const(way)) {
        if (!m_dossier.records.contains(entry->id))
            m_dossier.links.insert(entry->id, verifiedOf(*entry));
    }
}

void Gatherer::links()
{
    for (const VerifiedRecord &record : std::as_const(m_dossier.records)) {
        if (hasEnded(record.signer))
            link(record);
    }
}

Result<Dossier> Gatherer::gather()
{
    if (const auto taken = decisions(); !taken)
        return base::fail(taken);
    if (const auto taken = authorities(); !taken)
        return base::fail(taken);
    if (const auto taken = numbers(); !taken)
        return base::fail(taken);
    if (const auto taken = surroundings(); !taken)
        return base::fail(taken);
    return m_dossier;
}

} // namespace

Result<Dossier> dossierOf(const Ledger &ledger)
{
    return Gatherer(ledger).gather();
}

Result<QList<RecordId>> recordsFor(const Dossier &dossier, const base::ProposalId &proposal)
{
    const auto *decision = dossier.decision(proposal);
    if (!decision)
        return base::fail(ErrorCode::DecisionStateWrong, proposal.text());
    QList<RecordId> ids{dossier.charter->id, dossier.counterseal(dossier.charter->id)->id, decision->id};
    if (const auto *handout = dossier.handout(proposal))
        ids.append(handout->id);
    else if (decision->value.outcome != record::Outcome::Ineligible) // unscored: there is no sheet
        return base::fail(ErrorCode::NotFound, QStringLiteral("handout ") + proposal.text());
    return ids;
}

} // namespace simsa::packet
