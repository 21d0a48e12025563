// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contact.h"

#include "base/json.h"

#include <algorithm>
#include <tuple>

namespace simsa::exchange {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

const QString contactsRow = QStringLiteral("contacts");
constexpr int allParties = 0x1f;

Result<Contact> contactFrom(const call::RosterEntry &entry, const call::DeviceEntry &device)
{
    const auto signing = crypto::Certificate::fromDer(device.signing);
    const auto encryption = crypto::Certificate::fromDer(device.encryption);
    if (!signing || !encryption)
        return base::fail(ErrorCode::RosterInvalid, entry.person.id.text());
    return Contact{entry.person.id,
                   entry.person.name,
                   partiesOf(entry.roles),
                   device.device,
                   *signing,
                   *encryption,
                   false};
}

/// Whether the same device has newer certificates.
bool isFormer(const call::RosterEntry &entry, const call::DeviceEntry &device)
{
    return std::any_of(entry.devices.begin(), entry.devices.end(), [&](const call::DeviceEntry &other) {
        return other.device == device.device &&
               std::tie(other.from, other.until) > std::tie(device.from, device.until);
    });
}

crypto::Certificate readCertificate(JsonReader &reader, const QString &key)
{
    const auto certificate = crypto::Certificate::fromDer(reader.base64(key));
    if (!certificate)
        reader.reject(ErrorCode::CertificateInvalid, key);
    return certificate.value_or(crypto::Certificate());
}

} // namespace

record::Parties partiesOf(const QList<call::Role> &roles)
{
    record::Parties parties;
    for (const call::Role role : roles) {
        switch (role) {
        case call::Role::Clerk:
            parties |= record::Party::Office;
            break;
        case call::Role::Chair:
            parties |= record::Party::Chair;
            break;
        case call::Role::Member:
            parties |= record::Party::Member;
            break;
        case call::Role::Reviewer:
            parties |= record::Party::Reviewer;
            break;
        case call::Role::Auditor:
            parties |= record::Party::Auditor;
            break;
        }
    }
    return parties;
}

Result<QList<Contact>> contactsOf(const call::Roster &roster)
{
    QList<Contact> contacts;
    for (const call::RosterEntry &entry : roster.entries) {
        for (const call::DeviceEntry &device : entry.devices) {
            auto contact = contactFrom(entry, device);
            if (!contact)
                return base::fail(contact);
            contact->former = isFormer(entry, device);
            contacts.append(*std::move(contact));
        }
    }
    return contacts;
}

QJsonObject toJson(const Contact &contact)
{
    QJsonObject json{{QStringLiteral("device"), contact.device.hex()},
                     {QStringLiteral("encryption"), QString::fromLatin1(contact.encryption.der().toBase64())},
                     {QStringLiteral("name"), toJson(contact.name)},
                     {QStringLiteral("parties"), static_cast<int>(contact.parties)},
                     {QStringLiteral("person"), contact.person.text()},
                     {QStringLiteral("signing"), QString::fromLatin1(contact.signing.der().toBase64())}};
    if (contact.former)
        json.insert(QStringLiteral("former"), true);
    return json;
}

Result<Contact> contactFromJson(const QJsonObject &object)
{
    JsonReader reader(object, QStringLiteral("contact"));
    Contact contact;
    contact.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    contact.encryption = readCertificate(reader, QStringLiteral("encryption"));
    contact.former = reader.has(QStringLiteral("former")) && reader.boolean(QStringLiteral("former"));
    const auto name = call::localTextFromJson(reader.object(QStringLiteral("name")));
    if (!name)
        reader.reject(name.error().code, QStringLiteral("name"));
    contact.name = name.value_or(call::LocalText());
    contact.parties = record::Parties(reader.number(QStringLiteral("parties"), 0, allParties));
    contact.person = reader.name<base::PersonId>(QStringLiteral("person"));
    contact.signing = readCertificate(reader, QStringLiteral("signing"));
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return contact;
}

Result<QList<Contact>> readContacts(const Vault &vault, const base::CallId &call)
{
    const auto row = vault.read({call, Table::Calls}, contactsRow);
    if (!row)
        return base::fail(row);
    QList<Contact> contacts;
    if (!*row)
        return contacts;
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, contactsRow);
    for (const QJsonValue &value : json->value(contactsRow).toArray()) {
        const auto contact = contactFromJson(value.toObject());
        if (!contact)
            return base::fail(ErrorCode::VaultDamaged, contactsRow);
        contacts.append(*contact);
    }
    return contacts;
}

void keepContacts(Changes &changes, const base::CallId &call, const QList<Contact> &contacts)
{
    QJsonArray array;
    for (const Contact &contact : contacts)
        array.append(toJson(contact));
    changes.put({call, Table::Calls}, contactsRow, base::canonicalJson({{contactsRow, array}}));
}

} // namespace simsa::exchange
