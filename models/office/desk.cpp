// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/desk.h"

#include "base/json.h"
#include "crypto/secret.h"
#include "dialogue/handingon.h"
#include "exchange/acknowledgement.h"
#include "exchange/closing.h"
#include "office/applications.h"
#include "office/builder.h"
#include "office/checkpoints.h"
#include "office/closing.h"
#include "record/statements.h"

#include <QSet>

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

namespace {

/// The application with its texts in NFC, kept to the charter, its files those it names, and sure to be read
/// again from the vault.
Result<Application> check(const Application &application, const call::Charter &charter)
{
    const QByteArray bytes = base::canonicalJson(call::toJson(application.proposal));
    const auto json = base::parseCanonicalJson(base::toNfc(QString::fromUtf8(bytes)).toUtf8());
    const auto proposal = json ? call::proposalFromJson(*json) : base::fail(json);
    if (!proposal)
        return base::fail(ErrorCode::ProposalInvalid,
                          application.proposal.id.text() + QStringLiteral(": ") + proposal.error().detail);
    if (const auto valid = call::validate(*proposal, charter); !valid)
        return base::fail(valid);
    bool filesFit = application.files.size() == proposal->attachments.size();
    for (qsizetype i = 0; filesFit && i < application.files.size(); ++i) {
        const call::Attachment &named = proposal->attachments.at(i);
        const QByteArray &file = application.files.at(i);
        filesFit = file.size() == named.size && crypto::sha256(file) == named.sha256;
    }
    if (!filesFit)
        return base::fail(ErrorCode::ProposalInvalid, application.proposal.id.text());
    return Application{*proposal, application.files};
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const exchange::Seat &seat)
{
    std::unique_ptr<Desk> desk(new Desk(seat));
    if (const auto refreshed = desk->refresh(); !refreshed)
        return base::fail(refreshed);
    return desk;
}

Result<> Desk::refresh()
{
    auto ledger = m_seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    m_ledger = *std::move(ledger);
    auto proposals = readProposals(*m_seat.vault, m_seat.call);
    if (!proposals)
        return base::fail(proposals);
    auto conflicts = readConflicts(*m_seat.vault, m_seat.call);
    if (!conflicts)
        return base::fail(conflicts);
    auto bundles = readBundles(*m_seat.vault, m_seat.call);
    if (!bundles)
        return base::fail(bundles);
    m_proposals = *std::move(proposals);
    m_conflicts = *std::move(conflicts);
    m_bundles = *std::move(bundles);
    return {};
}

Result<RecordId> Desk::publish(const call::Charter &charter)
{
    if (const auto valid = call::validate(charter); !valid)
        return base::fail(valid);
    if (charter.call != m_seat.call)
        return base::fail(ErrorCode::RecordForeignCall, charter.call.text());
    return publish(Type::Charter, charter.version, call::toJson(charter));
}

Result<RecordId> Desk::publish(const call::Roster &roster)
{
    if (const auto valid = call::validate(roster); !valid)
        return base::fail(valid);
    return publish(Type::Roster, roster.version, call::toJson(roster));
}

Result<RecordId> Desk::publish(const call::Assignments &assignments)
{
    QSet<QPair<base::PersonId, base::ProposalId>> seen;
    for (const call::Assignment &one : assignments.list) {
        const bool whole = one.reviewer.isValid() && one.proposal.isValid() && one.due.isValid();
        if (!whole || seen.contains({one.reviewer, one.proposal}))
            return base::fail(ErrorCode::AssignmentInvalid,
                              one.reviewer.text() + QLatin1Char('/') + one.proposal.text());
        seen.insert({one.reviewer, one.proposal});
    }
    return publish(Type::Assignment, assignments.version, call::toJson(assignments));
}

Result<RecordId> Desk::publish(Type type, int version, const QJsonObject &body)
{
    int newest = 0;
    for (const Publication &one : publications()) {
        if (one.type == type)
            newest = std::max(newest, one.version);
    }
    if (version != newest + 1)
        return base::fail(ErrorCode::VersionGoesBack, QStringLiteral("%1 after %2").arg(version).arg(newest));
    const auto made = exchange::state(m_seat, *m_ledger, type, body);
    if (!made)
        return base::fail(made);
    const auto refreshed = refresh();
    return refreshed ? made : base::fail(refreshed);
}

QList<Publication> Desk::publications() const
{
    QList<Publication> publications;
    for (const exchange::LedgerEntry &entry : m_ledger->entries()) {
        const Type type = entry.record.type;
        if (type != Type::Charter && type != Type::Roster && type != Type::Assignment)
            continue;
        if (entry.stored.signer.fingerprint() != m_seat.trust.office)
            continue; // somebody else's would take up a version of the office's
        publications.append({entry.id, type, entry.record.body.value(QStringLiteral("version")).toInt(),
                             m_ledger->countersealOf(entry.id) != nullptr});
    }
    return publications;
}

Result<> Desk::introduce(const QList<exchange::Contact> &contacts)
{
    exchange::Changes changes;
    exchange::keepContacts(changes, m_seat.call, contacts);
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    return refresh();
}

Result<> Desk::takeIn(const QList<Application> &applications, const OfficeProgress &progress)
{
    if (!m_ledger->charter())
        return base::fail(ErrorCode::CharterNotCountersigned);
    if (const auto open = exchange::checkOpen(*m_ledger, Type::Acceptance); !open)
        return open;
    QList<Application> checked;
    for (const Application &one : applications) {
        const auto good = check(one, m_ledger->charter()->value);
        if (!good)
            return base::fail(good);
        checked.append(*good);
    }
    int done = 0;
    for (const Application &one : std::as_const(checked)) {
        exchange::Changes changes;
        keepProposal(changes, m_seat.call, one.proposal, one.files);
        if (const auto written = m_seat.vault->write(changes); !written)
            return written;
        if (progress && !progress(++done, static_cast<int>(applications.size())))
            return base::fail(ErrorCode::Cancelled);
    }
    return refresh();
}

Result<QByteArray> Desk::attachment(const base::ProposalId &proposal, const QString &name) const
{
    for (const call::Proposal &one : m_proposals) {
        for (const call::Attachment &attachment : one.attachments) {
            if (one.id == proposal && attachment.name == name)
                return readAttachment(*m_seat.vault, m_seat.call, attachment);
        }
    }
    return base::fail(ErrorCode::NotFound, name);
}

Result<> Desk::keepConflicts(const QList<call::Conflict> &conflicts)
{
    exchange::Changes changes;
    office::keepConflicts(changes, m_seat.call, conflicts);
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    m_conflicts = conflicts;
    return {};
}

Result<QList<BuiltBundle>> Desk::buildBundles(const QString &folder, const crypto::Crl &crl,
                                              const OfficeProgress &progress)
{
    if (const auto open = exchange::checkOpen(*m_ledger, Type::Assignment); !open)
        return base::fail(open);
    const auto builder = BundleBuilder::create(m_seat, *m_ledger, m_proposals, m_conflicts, crl);
    if (!builder)
        return base::fail(builder);
    const QList<call::RosterEntry> people = builder->recipients();
    QList<BuiltBundle> made;
    for (const call::RosterEntry &person : people) {
        const BuiltBundle *previous = bundleOf(person.person.id);
        auto built =
            builder->build(folder, person, previous != nullptr ? std::optional(previous->id) : std::nullopt);
        if (!built)
            return base::fail(built);
        if (const auto kept = keepBundle(*built); !kept)
            return base::fail(kept);
        made.append(*std::move(built));
        if (progress && !progress(static_cast<int>(made.size()), static_cast<int>(people.size())))
            return base::fail(ErrorCode::Cancelled);
    }
    return made;
}

const BuiltBundle *Desk::bundleOf(const base::PersonId &person) const
{
    const auto at = std::find_if(m_bundles.cbegin(), m_bundles.cend(),
                                 [&](const BuiltBundle &one) { return one.person == person; });
    return at == m_bundles.cend() ? nullptr : &*at;
}

Result<> Desk::keepBundle(const BuiltBundle &bundle)
{
    QList<BuiltBundle> bundles = m_bundles;
    bundles.removeIf([&](const BuiltBundle &one) { return one.person == bundle.person; });
    bundles.append(bundle);
    std::sort(bundles.begin(), bundles.end(),
              [](const BuiltBundle &a, const BuiltBundle &b) { return a.person < b.person; });
    exchange::Changes changes;
    keepBundles(changes, m_seat.call, bundles);
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    m_bundles = bundles;
    return {};
}

QList<ReviewerStanding> Desk::reviewers() const
{
    QList<ReviewerStanding> standings;
    if (!m_ledger->roster())
        return standings;
    const call::Roster &roster = m_ledger->roster()->value;
    for (const call::RosterEntry &entry : roster.entries) {
        if (!entry.has(call::Role::Reviewer))
            continue;
        ReviewerStanding standing;
        standing.person = entry.person.id;
        standing.name = entry.person.name;
        for (const call::Organisation &organisation : roster.organisations) {
            if (organisation.id == entry.person.org)
                standing.organisation = organisation.name.ko;
        }
        standing.enrolled = !entry.devices.isEmpty();
        if (m_ledger->assignments())
            standing.assigned = static_cast<int>(m_ledger->assignments()->value.of(entry.person.id).size());
        countArrivals(standing);
        standings.append(standing);
    }
    return standings;
}

void Desk::countArrivals(ReviewerStanding &standing) const
{
    QList<base::ProposalId> reviewed;
    for (const exchange::LedgerEntry &entry : m_ledger->entries()) {
        if (entry.record.author != standing.person || entry.refused)
            continue;
        if (!standing.lastArrival.isValid() || entry.stored.receivedAt > standing.lastArrival)
            standing.lastArrival = entry.stored.receivedAt;
        standing.pledged = standing.pledged || entry.record.type == Type::Pledge;
        standing.recused += entry.record.type == Type::Recusal ? 1 : 0;
        const auto review = entry.record.type == Type::Review ? record::reviewFromJson(entry.record.body)
                                                              : base::fail(ErrorCode::NotFound);
        if (review && !reviewed.contains(review->proposal))
            reviewed.append(review->proposal);
    }
    standing.acknowledged = static_cast<int>(reviewed.size());
}

dialogue::Dialogue dialogueOf(Desk &desk)
{
    dialogue::Standpoint standpoint;
    for (const call::Proposal &proposal : std::as_const(desk.m_proposals))
        standpoint.proposals.insert(proposal.id);
    standpoint.conflicts = desk.m_conflicts;
    return {desk.m_seat, *desk.m_ledger, standpoint};
}

Result<qint64> Desk::writeCheckpoint(const crypto::Crl &crl)
{
    const auto number = office::writeCheckpoint(m_seat, *m_ledger, crl);
    if (!number)
        return base::fail(number);
    if (const auto refreshed = refresh(); !refreshed)
        return base::fail(refreshed);
    exchange::SyncReport report;
    const auto own = exchange::acknowledge(*m_seat.vault, m_seat.call, m_seat.author.device, *m_ledger,
                                           m_seat.clock->now(), report);
    if (!own)
        return base::fail(own);
    if (const auto asked = dialogue::handQuestionsOn(m_seat, *m_ledger); !asked)
        return base::fail(asked);
    // After it, so that this very checkpoint does not take it for delivered before it was ever sent.
    if (const auto handed = handClosingOn(m_seat, *m_ledger); !handed)
        return base::fail(handed);
    const auto refreshed = refresh();
    return refreshed ? number : base::fail(refreshed);
}

} // namespace simsa::office
