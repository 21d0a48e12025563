// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/lossreport.h"

#include "base/clock.h"
#include "base/json.h"
#include "record/statements.h"

#include <QHash>

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;
using exchange::LedgerEntry;
using record::Type;

namespace {

const QStringList fateNames{QStringLiteral("acknowledged"), QStringLiteral("received"),
                            QStringLiteral("doubtful"), QStringLiteral("recused"), QStringLiteral("lost")};

/// When each feed's records came under a checkpoint of the office, from the oldest on.
class Acknowledgements
{
public:
    explicit Acknowledgements(const exchange::Ledger &ledger)
    {
        for (const LedgerEntry *entry : ledger.believed(Type::Checkpoint)) {
            auto checkpoint = exchange::checkpointFromJson(entry->record.body);
            if (checkpoint && !checkpoint->heads.isEmpty())
                m_checkpoints.append(*std::move(checkpoint));
        }
        std::sort(m_checkpoints.begin(), m_checkpoints.end(),
                  [](const auto &a, const auto &b) { return a.number < b.number; });
    }

    /// Invalid: not yet.
    [[nodiscard]] QDateTime of(const record::Record &record) const
    {
        for (const exchange::Checkpoint &checkpoint : m_checkpoints) {
            const auto head = exchange::acknowledged(checkpoint, record.feed);
            if (head && head->seq >= record.seq)
                return checkpoint.time;
        }
        return {};
    }

private:
    QList<exchange::Checkpoint> m_checkpoints;
};

/// What the office holds of one person.
struct Held
{
    QHash<base::ProposalId, const LedgerEntry *> reviews;  ///< last version that is believed
    QHash<base::ProposalId, const LedgerEntry *> doubtful; ///< last that came too late
    QHash<base::ProposalId, const LedgerEntry *> recusals;
    QList<base::RecordId> records;
};

void insertLast(QHash<base::ProposalId, const LedgerEntry *> &reviews, const base::ProposalId &proposal,
                const LedgerEntry &entry)
{
    const LedgerEntry *&kept = reviews[proposal];
    if (kept == nullptr || entry.stored.receivedAt >= kept->stored.receivedAt)
        kept = &entry;
}

Held heldOf(const exchange::Ledger &ledger, const base::PersonId &person,
            const QList<base::DeviceId> &devices, const QDateTime &since)
{
    Held held;
    for (const LedgerEntry &entry : ledger.entries()) {
        // Whether a CRL says so already or is about to.
        const bool late =
            (entry.refused && entry.refused->code == ErrorCode::CertificateRevoked) ||
            (since.isValid() && entry.stored.receivedAt >= since && devices.contains(entry.record.device));
        if (entry.record.author != person || (entry.refused && !late))
            continue;
        if (!late)
            held.records.append(entry.id);
        if (entry.record.type == Type::Review) {
            const auto review = record::reviewFromJson(entry.record.body);
            if (review)
                insertLast(late ? held.doubtful : held.reviews, review->proposal, entry);
        } else if (entry.record.type == Type::Recusal && !late) {
            const auto recusal = record::recusalFromJson(entry.record.body);
            if (recusal)
                held.recusals.insert(recusal->proposal, &entry);
        }
    }
    return held;
}

FateOf fateOf(const base::ProposalId &proposal, const Held &held, const Acknowledgements &acknowledgements)
{
    if (const LedgerEntry *recusal = held.recusals.value(proposal))
        return {proposal, ReviewFate::Recused, recusal->stored.receivedAt};
    if (const LedgerEntry *review = held.reviews.value(proposal)) {
        const QDateTime when = acknowledgements.of(review->record);
        if (when.isValid())
            return {proposal, ReviewFate::Acknowledged, when};
        return {proposal, ReviewFate::Received, review->stored.receivedAt};
    }
    if (const LedgerEntry *review = held.doubtful.value(proposal))
        return {proposal, ReviewFate::Doubtful, review->stored.receivedAt};
    return {proposal, ReviewFate::Lost, {}};
}

} // namespace

QList<base::ProposalId> LossReport::of(ReviewFate fate) const
{
    QList<base::ProposalId> found;
    for (const FateOf &one : proposals) {
        if (one.fate == fate)
            found.append(one.proposal);
    }
    return found;
}

LossReport lossOf(const exchange::Ledger &ledger, const base::PersonId &person,
                  const QList<base::DeviceId> &devices, const QDateTime &since)
{
    const Held held = heldOf(ledger, person, devices, since);
    const Acknowledgements acknowledgements(ledger);
    LossReport report;
    report.resend = held.records;
    if (ledger.assignments()) {
        for (const call::Assignment &one : ledger.assignments()->value.of(person))
            report.proposals.append(fateOf(one.proposal, held, acknowledgements));
    }
    return report;
}

QString nameOf(ReviewFate fate)
{
    return fateNames.at(static_cast<int>(fate));
}

QJsonObject toJson(const LossReport &report)
{
    QJsonArray proposals;
    for (const FateOf &one : report.proposals) {
        QJsonObject json{{QStringLiteral("proposal"), one.proposal.text()},
                         {QStringLiteral("fate"), nameOf(one.fate)}};
        if (one.when.isValid())
            json.insert(QStringLiteral("when"), base::formatUtc(one.when));
        proposals.append(json);
    }
    QJsonArray resend;
    for (const base::RecordId &id : report.resend)
        resend.append(id.hex());
    return {{QStringLiteral("proposals"), proposals}, {QStringLiteral("resend"), resend}};
}

Result<LossReport> lossReportFromJson(const QJsonObject &object)
{
    base::JsonReader r(object, QStringLiteral("loss"));
    LossReport report;
    report.proposals = r.list<FateOf>(QStringLiteral("proposals"), [](base::JsonReader &one) {
        FateOf fate;
        fate.proposal = one.name<base::ProposalId>(QStringLiteral("proposal"));
        fate.fate = static_cast<ReviewFate>(one.choice(QStringLiteral("fate"), fateNames));
        if (one.has(QStringLiteral("when")))
            fate.when = one.time(QStringLiteral("when"));
        return fate;
    });
    for (const QString &hex : r.strings(QStringLiteral("resend"))) {
        const auto id = base::RecordId::fromHex(hex);
        if (!id)
            r.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("resend"));
        report.resend.append(id.value_or(base::RecordId()));
    }
    if (const auto ok = r.finish(); !ok)
        return base::fail(ok);
    return report;
}

} // namespace simsa::office
