// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slice.h"

#include <QBuffer>

namespace simsa::support {

namespace {

bundle::Correspondent correspondent(const Actor &actor)
{
    return {actor.id, actor.role, actor.signing().certificate, actor.encryption().certificate};
}

} // namespace

bundle::BundleContent sliceFor(Cast &cast, const Actor &reader)
{
    const exchange::Ledger ledger = cast.ledger(cast.office);
    const base::RecordId charter = ledger.charter()->record;
    bundle::BundleContent content;
    content.issuer = cast.office.id;
    content.person = reader.id;
    content.charter = cast.charter;
    content.authority = {ledger.find(charter)->stored.signedData,
                         ledger.countersealOf(charter)->stored.signedData};
    content.assignments = cast.assignments.of(reader.id);
    content.proposals = cast.proposals;
    content.writeTo = {correspondent(cast.office), correspondent(cast.chair)};
    content.crl = cast.crl();
    content.open = [](const base::ProposalId &,
                      const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(Cast::attachmentBytes());
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return content;
}

base::BundleId writeSlice(Cast &cast, const Actor &reader, const bundle::BundleContent &content,
                          const QString &path)
{
    const auto info = bundle::writeBundle(path, content, cast.office.signing(),
                                          {reader.encryption().certificate}, cast.clock);
    if (!info)
        qFatal("bundle: %s", qPrintable(outcomeOf(info)));
    return info->manifest.id;
}

} // namespace simsa::support
