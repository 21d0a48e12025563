// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"
#include "crypto/cms.h"

#include "crypto/inspect.h"
#include "exchange/pack.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const QString signatureUnseen = u"signature"_s;
const QString roleUnseen = u"role-of-signer"_s;
const QString contentUnseen = u"contents"_s;

/// The ledger of the record's call, where the vault holds one.
std::optional<exchange::Ledger> ledgerFor(const Trusted &trusted, const base::CallId &call)
{
    if (!trusted.station)
        return {};
    const auto calls = trusted.station->calls();
    if (!calls || !calls->contains(call))
        return {};
    const auto ledger = trusted.station->seat(call).ledger();
    return ledger ? std::optional(*ledger) : std::nullopt;
}

bool isPinned(const Trusted &trusted, const record::VerifiedRecord &verified)
{
    const base::Digest signer = verified.signer.fingerprint();
    switch (verified.record.type) {
    case record::Type::Charter:
    case record::Type::Roster:
    case record::Type::Assignment:
    case record::Type::Checkpoint:
        return signer == trusted.office;
    case record::Type::Counterseal:
        return signer == trusted.chair;
    case record::Type::Revocation:
        return signer == trusted.office || signer == trusted.chair;
    default:
        return false;
    }
}

/// Whether the signer's device stands in the roster, for this author and with a role that makes the type.
Result<> checkRole(const exchange::Ledger &ledger, const record::VerifiedRecord &verified)
{
    for (const exchange::Contact &contact : ledger.contacts()) {
        if (contact.signing.fingerprint() != verified.signer.fingerprint())
            continue;
        if (contact.person != verified.record.author)
            return base::fail(ErrorCode::RecordSignerUnknown, verified.record.author.text());
        if (verified.record.type != record::Type::Unknown &&
            !(contact.parties & record::ruleOf(verified.record.type).makers))
            return base::fail(ErrorCode::RecordSignerMayNot, verified.record.typeName);
        return {};
    }
    return base::fail(ErrorCode::RecordSignerUnknown, verified.signer.fingerprint().hex());
}

Result<> checkRevocation(const exchange::Ledger &ledger, const record::VerifiedRecord &verified)
{
    // What the ledger does not hold is known by its claim only.
    const exchange::LedgerEntry *held = ledger.find(verified.id);
    const auto acknowledged = held ? ledger.acknowledgedAt(*held) : std::nullopt;
    const auto since = ledger.revocations().since(ledger.crl(), verified.signer);
    if (since && acknowledged.value_or(verified.record.created) >= *since)
        return base::fail(ErrorCode::CertificateRevoked, base::formatUtc(*since));
    return {};
}

/// Everything beyond the signature itself.
std::optional<Error> judgeSigner(const Trusted &trusted, const record::VerifiedRecord &verified,
                                 Judgement &judgement)
{
    const auto valid =
        crypto::checkCertificate(verified.signer, trusted.ca, crypto::KeyUse::Signing, verified.signingTime);
    if (!valid)
        return valid.error();
    if (const auto body = judgeBody(verified.record))
        return body;
    const auto ledger = ledgerFor(trusted, verified.record.call);
    if (!ledger) {
        if (!isPinned(trusted, verified))
            judgement.unseen.append(roleUnseen);
        return {};
    }
    const exchange::LedgerEntry *known = ledger->find(verified.id);
    if (known && known->refused)
        return known->refused;
    if (!isPinned(trusted, verified)) {
        if (const auto role = checkRole(*ledger, verified); !role)
            return role.error();
    }
    const auto revoked = checkRevocation(*ledger, verified);
    return revoked ? std::nullopt : std::optional(revoked.error());
}

void describe(const record::VerifiedRecord &verified, Judgement &judgement)
{
    const record::Record &record = verified.record;
    judgement.kind = u"record"_s;
    judgement.signers.append(signerLine(verified.signer, verified.signingTime));
    judgement.facts.append(Cli::tr("%1 of %2 in call %3, number %4 of its feed")
                               .arg(record.typeName, record.author.text(), record.call.text())
                               .arg(record.seq));
    judgement.json = {{u"record"_s, verified.id.hex()},
                      {u"type"_s, record.typeName},
                      {u"author"_s, record.author.text()},
                      {u"call"_s, record.call.text()},
                      {u"feed"_s, record.feed.hex()},
                      {u"seq"_s, record.seq},
                      {u"created"_s, base::formatUtc(record.created)}};
}

/// A confirmation of destruction, or else a manifest taken out of a bundle.
void judgeManifest(const Trusted &trusted, const QByteArray &bytes, const Error &noRecord,
                   Judgement &judgement)
{
    if (judgeDestroyed(trusted, bytes, judgement))
        return;
    const auto verified = crypto::verifyAttached(bytes, trusted.ca);
    const auto manifest = verified ? bundle::decodeManifest(verified->content) : base::fail(verified);
    if (!manifest) {
        judgement.fault = noRecord;
        return;
    }
    judgement.kind = u"manifest"_s;
    judgement.signers.append(signerLine(verified->signers.first(), verified->signingTimes.first()));
    judgement.json = {{u"bundle"_s, manifest->id.hex()}, {u"call"_s, manifest->charter.call.text()}};
    if (trusted.office.isZero())
        judgement.unseen.append(roleUnseen);
    else if (verified->signers.first().fingerprint() != trusted.office)
        judgement.fault = Error{ErrorCode::BundleSignerNotOffice, verified->signers.first().commonName()};
}

void judgeSigned(const Trusted &trusted, const QByteArray &bytes, Judgement &judgement)
{
    judgement.kind = u"signed-data"_s;
    if (trusted.ca.isNull()) {
        judgement.unseen = {signatureUnseen, roleUnseen};
        judgement.fault =
            Error{ErrorCode::CertificateUntrusted, u"neither --vault nor --ca names an authority"_s};
        return;
    }
    const auto verified = record::verify(bytes, trusted.ca);
    if (!verified) {
        judgeManifest(trusted, bytes, verified.error(), judgement);
        return;
    }
    describe(*verified, judgement);
    judgement.fault = judgeSigner(trusted, *verified, judgement);
}

void judgeEnvelope(const Trusted &trusted, const QByteArray &bytes, const crypto::EnvelopeView &view,
                   Judgement &judgement)
{
    judgement.kind = u"envelope"_s;
    judgement.facts.append(view.keyId ? Cli::tr("sealed under the key %1 of a bundle").arg(view.keyId->hex())
                                      : Cli::tr("sealed to %1 certificates").arg(view.recipientCount));
    judgement.unseen = {signatureUnseen, contentUnseen};
    if (!trusted.station || view.keyId)
        return;
    const auto opened = record::openWithAny(bytes, trusted.station->device(), trusted.ca);
    if (!opened) {
        judgement.fault = opened.error();
        return;
    }
    judgement.unseen.clear();
    describe(*opened, judgement);
    judgement.fault = judgeSigner(trusted, *opened, judgement);
}

/// Opens those records of a pack that are for this vault; the first bad one is the pack's fault.
void judgeItems(const Trusted &trusted, const exchange::Pack &pack, Judgement &judgement)
{
    int opened = 0;
    for (const exchange::PackItem &item : pack.items) {
        const auto verified = record::openWithAny(item.envelope, trusted.station->device(), trusted.ca);
        if (!verified && verified.error().code == ErrorCode::NotARecipient)
            continue;
        const auto fault =
            verified ? judgeSigner(trusted, *verified, judgement) : std::optional(verified.error());
        if (fault && !judgement.fault)
            judgement.fault = Error{fault->code, u"%1: %2"_s.arg(item.id.hex(), fault->detail)};
        opened += verified ? 1 : 0;
    }
    judgement.unseen.removeDuplicates();
    judgement.json.insert(u"opened"_s, opened);
    if (opened < pack.items.size())
        judgement.unseen.append(u"records-for-others"_s);
    judgement.facts.append(
        Cli::tr("%1 of its %2 records are for this vault").arg(opened).arg(pack.items.size()));
}

} // namespace

Judgement judgeCms(const Trusted &trusted, const QString &path, const QByteArray &bytes)
{
    Judgement judgement{path, u"cms"_s, {}, {}, {}, {}, {}};
    const auto view = crypto::inspect(bytes);
    if (!view)
        judgement.fault = view.error();
    else if (view->kind == crypto::EnvelopeKind::SignedData)
        judgeSigned(trusted, bytes, judgement);
    else
        judgeEnvelope(trusted, bytes, *view, judgement);
    return judgement;
}

Judgement judgePack(const Trusted &trusted, const QString &path, const QByteArray &bytes)
{
    Judgement judgement{path, u"pack"_s, {}, {}, {}, {}, {}};
    if (trusted.ca.isNull()) {
        judgement.unseen = {signatureUnseen, contentUnseen};
        judgement.fault =
            Error{ErrorCode::CertificateUntrusted, u"neither --vault nor --ca names an authority"_s};
        return judgement;
    }
    const auto verified = exchange::decodePack(bytes, trusted.ca);
    if (!verified) {
        judgement.fault = verified.error();
        return judgement;
    }
    const exchange::Pack &pack = verified->pack;
    judgement.signers.append(u"%1 (%2)"_s.arg(verified->signer.commonName(),
                                              crypto::shortFingerprint(verified->signer.fingerprint())));
    judgement.facts.append(Cli::tr("call %1, records %2 to %3 of feed %4")
                               .arg(pack.call.text())
                               .arg(pack.items.first().seq)
                               .arg(pack.items.last().seq)
                               .arg(pack.feed.hex()));
    judgement.json = {{u"call"_s, pack.call.text()},
                      {u"device"_s, pack.device.hex()},
                      {u"feed"_s, pack.feed.hex()},
                      {u"first"_s, pack.items.first().seq},
                      {u"last"_s, pack.items.last().seq}};
    if (trusted.station)
        judgeItems(trusted, pack, judgement);
    else
        judgement.unseen = {contentUnseen, roleUnseen};
    return judgement;
}

} // namespace simsa::cli
