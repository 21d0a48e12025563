// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/takenbundle.h"

#include "base/json.h"
#include "bundle/bundlereader.h"
#include "bundle/succession.h"
#include "exchange/closing.h"
#include "record/sealed.h"
#include "record/statements.h"

#include <algorithm>

namespace simsa::outcome {

using base::ErrorCode;
using base::Result;
using exchange::Table;

namespace {

struct Authorities
{
    record::VerifiedRecord charter;
    record::VerifiedRecord counterseal;
};

/// The chain office → charter ← chair, from nothing but the two pins.
Result<Authorities> checkAuthority(const exchange::Trust &trust, const bundle::Manifest &manifest)
{
    auto charter = record::verify(manifest.authority.charter, trust.ca);
    auto counterseal = record::verify(manifest.authority.counterseal, trust.ca);
    if (!charter || !counterseal)
        return base::fail(ErrorCode::CharterNotCountersigned, manifest.charter.call.text());
    for (const auto &one : {charter->record.call, counterseal->record.call}) {
        if (one != manifest.charter.call)
            return base::fail(ErrorCode::RecordForeignCall, one.text());
    }
    const auto body = record::countersealFromJson(counterseal->record.body);
    const bool holds =
        charter->record.type == record::Type::Charter &&
        counterseal->record.type == record::Type::Counterseal &&
        charter->signer.fingerprint() == trust.office && counterseal->signer.fingerprint() == trust.chair &&
        body && body->record == charter->id && body->type == record::Type::Charter &&
        body->version == manifest.charter.version && charter->record.body == call::toJson(manifest.charter);
    if (!holds)
        return base::fail(ErrorCode::CharterNotCountersigned, manifest.charter.call.text());
    return Authorities{*std::move(charter), *std::move(counterseal)};
}

exchange::StoredRecord storedFrom(const record::VerifiedRecord &verified, const QDateTime &now)
{
    exchange::StoredRecord stored;
    stored.json = verified.json;
    stored.signedData = verified.signedData;
    stored.signer = verified.signer;
    stored.signingTime = verified.signingTime;
    stored.receivedAt = now;
    stored.delivery = exchange::Delivery::Received;
    return stored;
}

QList<exchange::Contact> contactsFrom(const bundle::Manifest &manifest)
{
    QList<exchange::Contact> contacts;
    for (const bundle::Correspondent &one : manifest.writeTo) {
        exchange::Contact contact;
        contact.person = one.person;
        contact.parties = exchange::partiesOf({one.role});
        contact.signing = one.signing;
        contact.encryption = one.encryption;
        contacts.append(contact);
    }
    return contacts;
}

/// A record that is here already stays as it is: the chair's own counterseal may still wait to be sent.
Result<> keepAuthority(const exchange::Seat &seat, const base::CallId &call, const Authorities &authorities,
                       exchange::Changes &changes)
{
    for (const record::VerifiedRecord &one : {authorities.charter, authorities.counterseal}) {
        const auto here = exchange::readRecord(*seat.vault, call, one.id);
        if (!here && here.error().code != ErrorCode::NotFound)
            return base::fail(here);
        if (!here)
            exchange::keep(changes, call, one.id, storedFrom(one, seat.clock->now()));
    }
    return {};
}

} // namespace

QString keptName(const base::BundleId &id)
{
    return id.hex() + QStringLiteral(".simsa");
}

Result<QList<bundle::Manifest>> heldManifests(const exchange::Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, Table::Bundles});
    if (!rows)
        return base::fail(rows);
    QList<bundle::Manifest> manifests;
    for (const exchange::Row &row : *rows) {
        auto manifest = bundle::decodeManifest(row.bytes);
        if (!manifest)
            return base::fail(ErrorCode::VaultDamaged, row.id);
        manifests.append(*std::move(manifest));
    }
    std::sort(manifests.begin(), manifests.end(),
              [](const bundle::Manifest &a, const bundle::Manifest &b) { return a.created < b.created; });
    return manifests;
}

Result<TakenBundle> takeBundle(const exchange::Seat &seat, const QString &path)
{
    const auto reader =
        bundle::BundleReader::open(path, *seat.author.keys, {seat.trust.ca, seat.trust.office});
    if (!reader)
        return base::fail(reader);
    const bundle::Manifest &manifest = reader->manifest();
    const base::CallId call = manifest.charter.call;
    const auto gone = exchange::isDestroyed(*seat.vault, call);
    if (!gone)
        return base::fail(gone);
    if (*gone)
        return base::fail(ErrorCode::CallClosed, call.text());
    const auto held = heldManifests(*seat.vault, call);
    if (!held)
        return base::fail(held);
    for (const bundle::Manifest &one : *held) {
        if (one.id == manifest.id)
            return TakenBundle{manifest, true};
    }
    if (const auto order = bundle::checkSuccession(*held, manifest); !order)
        return base::fail(order);
    const auto authorities = checkAuthority(seat.trust, manifest);
    if (!authorities)
        return base::fail(authorities);
    // The file first: a file without its row is only wasted room, a row without its file would be a lie.
    if (const auto kept = seat.vault->keepFile(keptName(manifest.id), path); !kept)
        return base::fail(kept);
    exchange::Changes changes;
    changes.put({call, Table::Bundles}, manifest.id.hex(), reader->manifestJson());
    if (const auto kept = keepAuthority(seat, call, *authorities, changes); !kept)
        return base::fail(kept);
    exchange::keepContacts(changes, call, contactsFrom(manifest));
    if (const auto written = seat.vault->write(changes); !written)
        return base::fail(written);
    return TakenBundle{manifest, false};
}

} // namespace simsa::outcome
