// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/people.h"
#include "crypto/certificate.h"
#include "exchange/vault.h"
#include "record/type.h"

#include <QList>

namespace simsa::exchange {

/// Somebody records are written to: one device of a person with a part in the call, under one of the
/// certificates it has had.
struct Contact
{
    base::PersonId person;
    call::LocalText name;
    record::Parties parties;
    base::DeviceId device;
    crypto::Certificate signing;
    crypto::Certificate encryption;
    bool former = false; ///< renewed since: it still tells who signed, and nothing is sealed to it any more

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The parties that roles of the roster stand for.
[[nodiscard]] record::Parties partiesOf(const QList<call::Role> &roles);

/// Every device of the roster under every certificate it has there, the newest of each not former;
/// RosterInvalid for a certificate that cannot be read.
[[nodiscard]] base::Result<QList<Contact>> contactsOf(const call::Roster &roster);

[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] base::Result<Contact> contactFromJson(const QJsonObject &object);

/// Contacts known before (office) or without (reviewers) a roster; kept in the vault under the call.
[[nodiscard]] base::Result<QList<Contact>> readContacts(const Vault &vault, const base::CallId &call);
void keepContacts(Changes &changes, const base::CallId &call, const QList<Contact> &contacts);

} // namespace simsa::exchange
