// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"
#include "packet/recordtimes.h"

#include "exchange/checkpointsequence.h"
#include "exchange/revocations.h"

#include <algorithm>

namespace simsa::packet {

using base::Error;
using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;
using record::VerifiedRecord;

namespace {

const QString crlName = QStringLiteral("crl/current.crl");

/// Judges the records of an archive as exchange::Ledger judges those of a vault: by the checkpoints, the
/// newest list and the chair's word for its entries.
class TimeJudge
{
public:
    explicit TimeJudge(const Examination &e)
        : m_e(e)
        , m_revocations(e.office.fingerprint(), e.chair.fingerprint())
    {
    }

    [[nodiscard]] Result<> examine();
    /// What nothing hangs on but a packet can not show: the first record whose time stays open, or whose
    /// signer the list names without the chair.
    [[nodiscard]] const QString &open() const { return m_open; }

private:
    /// By what the chair stands for a revocation: itself, or the counterseal of one by the office; nullptr.
    [[nodiscard]] const VerifiedRecord *chairsWordFor(const VerifiedRecord &revocation) const;
    [[nodiscard]] Result<> readList();
    void findRevocations();
    [[nodiscard]] Result<> readCheckpoints();
    [[nodiscard]] Result<> checkList(const crypto::Crl &stated);
    [[nodiscard]] TimeSpan spanOf(const VerifiedRecord &one) const;
    [[nodiscard]] Result<> judge(const VerifiedRecord &one);
    [[nodiscard]] Result<> judgeRevocation(const Stated<record::Revocation> &one);
    [[nodiscard]] Result<> judgeRecords();
    [[nodiscard]] Result<> judge(const PacketSignature &one) const;
    void leaveOpen(const QString &subject)
    {
        if (m_open.isEmpty())
            m_open = subject;
    }

    const Examination &m_e;
    exchange::Revocations m_revocations;
    RecordTimes m_times;
    crypto::Crl m_crl;
    QString m_open;
};

const VerifiedRecord *TimeJudge::chairsWordFor(const VerifiedRecord &revocation) const
{
    const auto &records = m_e.dossier.records;
    if (revocation.signer == m_e.chair)
        return &*records.constFind(revocation.id);
    if (revocation.signer != m_e.office)
        return nullptr;
    for (const auto &seal : m_e.dossier.counterseals) {
        const auto word = records.constFind(seal.id);
        if (seal.value.record == revocation.id && seal.value.type == Type::Revocation &&
            seal.value.version == 1 && word->signer == m_e.chair)
            return &*word;
    }
    return nullptr;
}

void TimeJudge::findRevocations()
{
    for (const auto &one : m_e.dossier.revocations) {
        if (chairsWordFor(m_e.dossier.records[one.id]))
            m_revocations.add(one.value);
    }
    if (m_e.dossier.roster)
        m_revocations.protect(m_e.dossier.roster->value);
}

/// Each by what was known until then, as a thief of a revoked key must not state the next one.
Result<> TimeJudge::readCheckpoints()
{
    QList<const VerifiedRecord *> list;
    for (const VerifiedRecord &one : m_e.dossier.records) {
        if (one.record.type == Type::Checkpoint)
            list.append(&one);
    }
    const auto numberOf = [](const VerifiedRecord *one) {
        return one->record.body.value(QStringLiteral("number")).toInteger();
    };
    std::sort(list.begin(), list.end(), [&](auto *a, auto *b) { return numberOf(a) < numberOf(b); });
    exchange::CheckpointSequence sequence(m_e.ca);
    for (const VerifiedRecord *one : std::as_const(list)) {
        if (one->signer != m_e.office)
            return base::fail(ErrorCode::RecordSignerMayNot, recordFile(one->id));
        const crypto::Crl before = sequence.crl();
        const auto checkpoint = sequence.take(one->record.body);
        if (!checkpoint)
            return base::fail(checkpoint.error().code, recordFile(one->id));
        const auto since = m_revocations.since(before, one->signer);
        if (since && checkpoint->time >= *since)
            return base::fail(ErrorCode::CertificateRevoked, recordFile(one->id));
        m_times.take(*checkpoint);
    }
    return list.isEmpty() ? Result<>() : checkList(sequence.crl());
}

Result<> TimeJudge::checkList(const crypto::Crl &stated)
{
    const bool same = stated.isNull() ? m_crl.isNull() : m_crl.der() == stated.der();
    return same ? Result<>() : base::fail(ErrorCode::CrlInvalid, crlName);
}

TimeSpan TimeJudge::spanOf(const VerifiedRecord &one) const
{
    if (one.record.type == Type::Checkpoint) { // covered by none
        const auto stated = exchange::checkpointFromJson(one.record.body);
        const QDateTime time = stated ? stated->time : one.record.created;
        return {time, time};
    }
    return m_times.of(one.record, one.id, [this](const RecordId &id) -> const record::Record * {
        const auto record = m_e.dossier.records.constFind(id);
        if (record != m_e.dossier.records.constEnd())
            return &record->record;
        const auto link = m_e.dossier.links.constFind(id);
        return link == m_e.dossier.links.constEnd() ? nullptr : &link->record;
    });
}

Result<> TimeJudge::judge(const VerifiedRecord &one)
{
    const TimeSpan time = spanOf(one);
    const auto since = m_revocations.since(m_crl, one.signer);
    if (since && time.earliest >= *since)
        return base::fail(ErrorCode::CertificateRevoked, recordFile(one.id));
    if (time.earliest > one.signer.notAfter())
        return base::fail(ErrorCode::CertificateExpired, recordFile(one.id));
    if ((since && time.latest >= *since) || time.latest > one.signer.notAfter())
        leaveOpen(recordFile(one.id));
    const auto named = since ? std::nullopt : m_crl.find(one.signer);
    if (named && time.latest >= named->invalidityDate)
        return base::fail(ErrorCode::RevocationNotCountersigned, recordFile(one.id));
    if (named)
        leaveOpen(named->serialHex);
    return {};
}

Result<> TimeJudge::judgeRevocation(const Stated<record::Revocation> &one)
{
    const VerifiedRecord &revocation = m_e.dossier.records[one.id];
    const VerifiedRecord *word = chairsWordFor(revocation);
    if (!word)
        return base::fail(ErrorCode::RevocationNotCountersigned, recordFile(revocation.id));
    // Of the chair's own key: it is most often said after that key was lost.
    if (one.value.serials.contains(word->signer.serialHex()))
        return {};
    return judge(*word);
}

/// By the time its signer claims: nothing covers the packet itself but a time stamp.
Result<> TimeJudge::judge(const PacketSignature &one) const
{
    const QString who = one.certificate.fingerprint().hex();
    const auto named = m_crl.find(one.certificate);
    if (!named || one.time < named->invalidityDate)
        return {};
    const auto since = m_revocations.since(m_crl, one.certificate);
    if (!since)
        return base::fail(ErrorCode::RevocationNotCountersigned, who);
    return one.time < *since ? Result<>() : base::fail(ErrorCode::CertificateRevoked, who);
}

Result<> TimeJudge::readList()
{
    if (!m_e.payload.contains(crlName))
        return {};
    auto crl = crypto::Crl::fromDer(m_e.payload.value(crlName));
    const auto valid = crl ? crl->verify(m_e.ca) : Result<>(base::fail(crl));
    if (!valid)
        return base::fail(valid.error().code, crlName);
    m_crl = *std::move(crl);
    return {};
}

Result<> TimeJudge::judgeRecords()
{
    for (const auto &one : m_e.dossier.revocations) {
        if (const auto counts = judgeRevocation(one); !counts)
            return counts;
    }
    const auto isRevoking = [this](const VerifiedRecord &one) {
        const auto *seal = m_e.dossier.countersealWithId(one.id);
        return one.record.type == Type::Revocation || (seal && seal->value.type == Type::Revocation);
    };
    for (const VerifiedRecord &one : m_e.dossier.records) {
        if (const auto counts = isRevoking(one) ? Result<>() : judge(one); !counts)
            return counts;
    }
    return {};
}

Result<> TimeJudge::examine()
{
    if (const auto read = readList(); !read)
        return read;
    findRevocations();
    if (const auto read = readCheckpoints(); !read)
        return read;
    if (const auto counts = judgeRecords(); !counts)
        return counts;
    for (const PacketSignature &one : m_e.verdict.signatures) {
        if (const auto counts = judge(one); !counts)
            return counts;
    }
    return {};
}

/// An applicant's packet has neither checkpoints nor a roster: only what the signers claim can be compared.
void checkClaims(Examination &e)
{
    if (!e.payload.contains(crlName)) {
        e.absent(CheckCode::Revocation);
        return;
    }
    const auto crl = crypto::Crl::fromDer(e.payload.value(crlName));
    const auto valid = crl ? crl->verify(e.ca) : Result<>(base::fail(crl));
    if (!valid) {
        e.failed(CheckCode::Revocation, crlName, valid.error());
        return;
    }
    QList<std::pair<QString, std::pair<crypto::Certificate, QDateTime>>> signatures;
    for (const VerifiedRecord &one : e.dossier.records)
        signatures.append({recordFile(one.id), {one.signer, one.signingTime}});
    for (const PacketSignature &one : e.verdict.signatures)
        signatures.append({one.certificate.fingerprint().hex(), {one.certificate, one.time}});
    QString open;
    for (const auto &[subject, signature] : std::as_const(signatures)) {
        const auto named = crl->find(signature.first);
        if (named && signature.second >= named->invalidityDate) {
            e.failed(CheckCode::Revocation, subject, Error{ErrorCode::CertificateRevoked, subject});
            return;
        }
        if (named && open.isEmpty())
            open = subject;
    }
    if (open.isEmpty())
        e.ok(CheckCode::Revocation, signatures.size());
    else
        e.absent(CheckCode::Revocation, open);
}

} // namespace

void checkRevocation(Examination &e)
{
    if (!e.isArchive()) {
        checkClaims(e);
        return;
    }
    TimeJudge times(e);
    const auto judged = times.examine();
    const bool nothingStated = !e.payload.contains(crlName);
    if (judged && (nothingStated || !times.open().isEmpty()))
        e.absent(CheckCode::Revocation, times.open());
    else
        e.judge(CheckCode::Revocation, judged, e.dossier.records.size() + e.verdict.signatures.size());
}

} // namespace simsa::packet
