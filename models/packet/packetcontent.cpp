// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetcontent.h"

#include "packet/documentvalues.h"
#include "packet/ledgerdossier.h"
#include "packet/packetjson.h"
#include "packet/readme.h"

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::VerifiedRecord;

namespace {

RecordNote noteOf(const VerifiedRecord &one)
{
    return {one.id, one.record.typeName, one.record.author, one.record.seq};
}

/// Puts the files of one packet together; drawing is left to the writer.
class Collector
{
public:
    Collector(const PacketSource &source, Audience audience, Dossier dossier)
        : m_source(source)
        , m_dossier(std::move(dossier))
    {
        m_content.audience = std::move(audience);
        m_content.call = m_dossier.charter->value.call;
        m_content.ca = source.ca;
    }

    [[nodiscard]] Result<PacketContent> collect();

private:
    [[nodiscard]] bool isArchive() const { return m_content.audience.kind == Audience::Kind::Archive; }
    [[nodiscard]] Result<QList<RecordId>> chosenRecords() const;
    void addRecords(const QList<RecordId> &ids);
    void addLinks();
    void addCertificates(const QList<RecordId> &ids);
    [[nodiscard]] Result<> addDecisions();
    [[nodiscard]] Result<> addLetters();
    void add(const QString &name, FileKind kind, const QByteArray &bytes)
    {
        m_content.files.append({name, kind, bytes, {}});
    }

    const PacketSource &m_source;
    Dossier m_dossier;
    PacketContent m_content;
};

Result<QList<RecordId>> Collector::chosenRecords() const
{
    if (isArchive())
        return m_dossier.records.keys();
    return recordsFor(m_dossier, m_content.audience.proposal);
}

void Collector::addRecords(const QList<RecordId> &ids)
{
    for (const RecordId &id : ids) {
        const VerifiedRecord &one = m_dossier.records[id];
        m_content.files.append({recordFile(id), FileKind::Record, one.signedData, noteOf(one)});
    }
}

void Collector::addLinks()
{
    for (const VerifiedRecord &one : std::as_const(m_dossier.links))
        m_content.files.append(
            {QStringLiteral("links/%1.p7s").arg(one.id.hex()), FileKind::Link, one.signedData, noteOf(one)});
}

void Collector::addCertificates(const QList<RecordId> &ids)
{
    const RecordId charter = m_dossier.charter->id;
    const crypto::Certificate office = m_dossier.records[charter].signer;
    const crypto::Certificate chair = m_dossier.records[m_dossier.counterseal(charter)->id].signer;
    add(QStringLiteral("certs/ca.pem"), FileKind::Certificate, m_source.ca.pem());
    add(QStringLiteral("certs/office.pem"), FileKind::Certificate, office.pem());
    add(QStringLiteral("certs/chair.pem"), FileKind::Certificate, chair.pem());
    QMap<base::Digest, crypto::Certificate> others;
    for (const RecordId &id : ids) {
        const crypto::Certificate &signer = m_dossier.records[id].signer;
        if (signer != office && signer != chair)
            others.insert(signer.fingerprint(), signer);
    }
    for (auto it = others.begin(); it != others.end(); ++it)
        add(QStringLiteral("certs/%1.pem").arg(it.key().hex()), FileKind::Certificate, it->pem());
    if (!m_source.ledger->crl().isNull())
        add(QStringLiteral("crl/current.crl"), FileKind::Crl, m_source.ledger->crl().der());
}

Result<> Collector::addDecisions()
{
    const auto decisions = decisionsFileOf(m_dossier, m_content.call, m_content.audience);
    if (!decisions)
        return base::fail(decisions);
    add(QStringLiteral("decisions.json"), FileKind::Decisions, encodeDecisions(*decisions));
    return {};
}

Result<> Collector::addLetters()
{
    for (const auto &decision : m_dossier.decisions) {
        if (!isArchive() && decision.value.proposal != m_content.audience.proposal)
            continue;
        const call::Proposal *proposal = proposalOf(m_source.proposals, decision.value.proposal);
        if (!proposal)
            return base::fail(ErrorCode::NotFound,
                              QStringLiteral("proposal ") + decision.value.proposal.text());
        auto pair = letterPairOf(m_dossier, decision, *proposal);
        if (!pair)
            return base::fail(pair);
        m_content.letters.append(*std::move(pair));
    }
    return {};
}

Result<PacketContent> Collector::collect()
{
    const auto ids = chosenRecords();
    if (!ids)
        return base::fail(ids);
    addRecords(*ids);
    addCertificates(*ids);
    if (const auto added = addDecisions(); !added)
        return base::fail(added);
    if (const auto added = addLetters(); !added)
        return base::fail(added);
    if (isArchive()) {
        addLinks();
        m_content.minutes = minutesOf(m_dossier, m_source.proposals);
        m_content.sheets = workbookOf(m_dossier, m_source.proposals);
    }
    const QString example = recordFile(m_dossier.charter->id);
    add(QStringLiteral("README.txt"), FileKind::Readme,
        readmeFor(m_content.audience, m_content.call, m_source.ca, example));
    return m_content;
}

} // namespace

QString nameOf(FileKind kind)
{
    static const QStringList names{
        QStringLiteral("readme"),      QStringLiteral("decisions"), QStringLiteral("record"),
        QStringLiteral("letter"),      QStringLiteral("minutes"),   QStringLiteral("sheets"),
        QStringLiteral("certificate"), QStringLiteral("crl"),       QStringLiteral("link")};
    return names.at(static_cast<qsizetype>(kind));
}

Result<PacketContent> collectPacket(const PacketSource &source, const Audience &audience)
{
    auto dossier = dossierOf(*source.ledger);
    if (!dossier)
        return base::fail(dossier);
    return Collector(source, audience, *std::move(dossier)).collect();
}

} // namespace simsa::packet
