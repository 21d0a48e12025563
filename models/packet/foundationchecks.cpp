// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"

#include "crypto/cms.h"
#include "crypto/inspect.h"

#include <QRegularExpression>

namespace simsa::packet {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const QString caName = QStringLiteral("certs/ca.pem");
constexpr int mostSigners = 8;

/// What a payload file must be by its name; nothing for a name that no packet has.
std::optional<FileKind> kindByName(const QString &name)
{
    static const QList<QPair<QRegularExpression, FileKind>> kinds{
        {QRegularExpression(QStringLiteral("\\AREADME\\.txt\\z")), FileKind::Readme},
        {QRegularExpression(QStringLiteral("\\Adecisions\\.json\\z")), FileKind::Decisions},
        {QRegularExpression(QStringLiteral("\\Arecords/[0-9a-f]{64}\\.p7s\\z")), FileKind::Record},
        {QRegularExpression(QStringLiteral("\\Alinks/[0-9a-f]{64}\\.p7s\\z")), FileKind::Link},
        {QRegularExpression(QStringLiteral("\\Aletters/(ko|en)/[A-Za-z0-9._-]{1,64}\\.pdf\\z")),
         FileKind::Letter},
        {QRegularExpression(QStringLiteral("\\Aminutes-(ko|en)\\.pdf\\z")), FileKind::Minutes},
        {QRegularExpression(QStringLiteral("\\Asheets\\.xlsx\\z")), FileKind::Sheets},
        {QRegularExpression(QStringLiteral("\\Acerts/(ca|office|chair|[0-9a-f]{64})\\.pem\\z")),
         FileKind::Certificate},
        {QRegularExpression(QStringLiteral("\\Acrl/current\\.crl\\z")), FileKind::Crl},
    };
    for (const auto &[pattern, kind] : kinds) {
        if (pattern.match(name).hasMatch())
            return kind;
    }
    return std::nullopt;
}

/// An applicant gets nothing that only an archive may hold.
bool mayHold(const Audience &audience, const QString &name, FileKind kind)
{
    if (audience.kind == Audience::Kind::Archive)
        return true;
    if (kind == FileKind::Minutes || kind == FileKind::Sheets || kind == FileKind::Link)
        return false;
    if (kind == FileKind::Certificate)
        return name.size() < 20; // ca, office, chair
    return kind != FileKind::Letter ||
           name.endsWith(QLatin1Char('/') + audience.proposal.text() + QStringLiteral(".pdf"));
}

Result<> checkKinds(const IndexFile &index)
{
    for (const IndexLine &line : index.files) {
        const auto kind = kindByName(line.name);
        const bool fits = kind && line.what == nameOf(*kind) && mayHold(index.audience, line.name, *kind) &&
                          line.record.has_value() == (*kind == FileKind::Record || *kind == FileKind::Link);
        if (!fits)
            return base::fail(ErrorCode::PacketMalformed, line.name);
    }
    return {};
}

/// One record file, believed as far as its signature goes.
Result<> takeRecord(Examination &e, const IndexLine &line)
{
    const auto verified = record::verify(e.payload.value(line.name), e.ca);
    if (!verified)
        return base::fail(verified);
    const record::Record &record = verified->record;
    const RecordNote note{verified->id, record.typeName, record.author, record.seq};
    const bool isLink = line.what == nameOf(FileKind::Link);
    const QString folder = isLink ? QStringLiteral("links") : QStringLiteral("records");
    if (line.name != QStringLiteral("%1/%2.p7s").arg(folder, verified->id.hex()) || line.record != note)
        return base::fail(ErrorCode::PacketHashMismatch, verified->id.hex());
    if (record.call != e.index.call)
        return base::fail(ErrorCode::RecordForeignCall, record.call.text());
    if (isLink) { // whatever it says, it says nothing here
        e.dossier.links.insert(verified->id, *verified);
        return {};
    }
    const auto valid =
        crypto::checkCertificate(verified->signer, e.ca, crypto::KeyUse::Signing, verified->signingTime);
    return valid ? take(e.dossier, *verified) : valid;
}

/// One authority record with its counterseal, both by the people who made the charter's.
template<typename T>
Result<> checkAuthority(const Examination &e, const std::optional<Stated<T>> &stated, record::Type type,
                        ErrorCode missing)
{
    if (!stated)
        return base::fail(missing, record::nameOf(type));
    const auto *counterseal = e.dossier.counterseal(stated->id);
    if (!counterseal || counterseal->value.type != type ||
        counterseal->value.version != stated->value.version)
        return base::fail(missing, record::nameOf(type));
    if (e.dossier.records[stated->id].signer != e.office)
        return base::fail(ErrorCode::RecordSignerMayNot, stated->id.hex());
    if (e.dossier.records[counterseal->id].signer != e.chair)
        return base::fail(ErrorCode::RecordSignerMayNot, counterseal->id.hex());
    return {};
}

Result<> checkAuthorities(Examination &e)
{
    const auto &charter = e.dossier.charter;
    const auto *counterseal = charter ? e.dossier.counterseal(charter->id) : nullptr;
    if (!counterseal)
        return base::fail(ErrorCode::CharterNotCountersigned, record::nameOf(record::Type::Charter));
    e.office = e.dossier.records[charter->id].signer;
    e.chair = e.dossier.records[counterseal->id].signer;
    const auto sealed = checkAuthority(e, charter, record::Type::Charter, ErrorCode::CharterNotCountersigned);
    if (!sealed)
        return sealed;
    if (const auto valid = call::validate(charter->value); !valid)
        return valid;
    if (!e.isArchive())
        return {};
    const auto roster =
        checkAuthority(e, e.dossier.roster, record::Type::Roster, ErrorCode::RosterNotCountersigned);
    if (!roster)
        return roster;
    if (const auto valid = call::validate(e.dossier.roster->value); !valid)
        return valid;
    return checkAuthority(e, e.dossier.assignments, record::Type::Assignment, ErrorCode::AssignmentInvalid);
}

} // namespace

void checkStructure(Examination &e)
{
    e.judge(CheckCode::Structure, e.container->checkStructure(), e.container->zip().entries().size());
}

void checkDigests(Examination &e)
{
    auto payload = readPayload(*e.container);
    if (payload) {
        e.payload = *std::move(payload);
        e.ok(CheckCode::ManifestDigests, e.payload.size());
    } else {
        e.failed(CheckCode::ManifestDigests, payload.error().detail, payload.error(), 0,
                 e.container->payload().size());
    }
}

void checkCa(Examination &e)
{
    const auto ca = crypto::Certificate::fromPem(e.payload.value(caName));
    if (!ca || !ca->isAuthority() || ca->pem() != e.payload.value(caName)) {
        e.failed(CheckCode::CaPinned, caName, {ErrorCode::CertificateInvalid, caName});
        return;
    }
    e.ca = *ca;
    e.verdict.ca = ca->fingerprint();
    const QString fingerprint = e.verdict.ca.hex();
    if (!e.trust->ca)
        e.absent(CheckCode::CaPinned, fingerprint);
    else if (*e.trust->ca == e.verdict.ca)
        e.ok(CheckCode::CaPinned, 1, fingerprint);
    else
        e.failed(CheckCode::CaPinned, fingerprint, {ErrorCode::FingerprintMismatch, caName});
}

void checkPacketSignature(Examination &e)
{
    const QString name = QLatin1String(signatureName);
    const auto signature = e.container->read(name);
    const auto manifest = e.container->read(QLatin1String(manifestName));
    const auto view = signature ? crypto::inspect(*signature) : base::fail(signature);
    if (!manifest || !view) {
        e.failed(CheckCode::PacketSignature, name, manifest ? view.error() : manifest.error());
        return;
    }
    if (view->signerCount > mostSigners) {
        e.failed(CheckCode::PacketSignature, name, {ErrorCode::CmsSignerCount, name});
        return;
    }
    const auto verified = crypto::verifyDetached(*signature, *manifest, e.ca, view->signerCount);
    if (!verified) {
        e.failed(CheckCode::PacketSignature, name, verified.error());
        return;
    }
    for (qsizetype i = 0; i < verified->signers.size(); ++i) {
        const crypto::Certificate &signer = verified->signers.at(i);
        const QDateTime time = verified->signingTimes.at(i);
        const auto valid = crypto::checkCertificate(signer, e.ca, crypto::KeyUse::Signing, time);
        if (!valid) {
            e.failed(CheckCode::PacketSignature, signer.fingerprint().hex(), valid.error());
            return;
        }
        e.verdict.signatures.append({signer, time});
    }
    e.ok(CheckCode::PacketSignature, verified->signers.size(), verified->signers.first().fingerprint().hex());
}

void checkIndexFile(Examination &e)
{
    auto index = decodeIndex(e.payload.value(QLatin1String(indexName)));
    if (!index) {
        e.failed(CheckCode::Index, QLatin1String(indexName), index.error());
        return;
    }
    e.index = *std::move(index);
    e.verdict.audience = e.index.audience;
    e.verdict.call = e.index.call;
    auto result = checkIndex(e.index, e.payload);
    if (result)
        result = checkKinds(e.index);
    e.judge(CheckCode::Index, result, e.index.files.size());
}

void checkRecordSignatures(Examination &e)
{
    qsizetype good = 0;
    qsizetype total = 0;
    for (const IndexLine &line : e.index.files)
        total += line.record ? 1 : 0;
    for (const IndexLine &line : e.index.files) {
        if (!line.record)
            continue;
        if (const auto taken = takeRecord(e, line); !taken) {
            e.failed(CheckCode::RecordSignatures, line.name, taken.error(), good, total);
            return;
        }
        ++good;
    }
    e.ok(CheckCode::RecordSignatures, good);
}

void checkCounterseals(Examination &e)
{
    e.judge(CheckCode::Counterseals, checkAuthorities(e), e.isArchive() ? 3 : 1);
}

} // namespace simsa::packet
