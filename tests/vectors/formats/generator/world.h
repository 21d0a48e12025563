// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "call/proposal.h"
#include "record/sealed.h"

#include <functional>

namespace simsa::vectors {

/// Somebody with one computer; the keys are those of `keys/NAME-signing` and `keys/NAME-encryption`.
struct Person
{
    base::PersonId id;
    call::Role role = call::Role::Reviewer;
    base::DeviceId device;
    base::FeedId feed;
    crypto::Credential signing;
    crypto::Credential encryption;
};

/// Makes the throw-away keys that are not there yet.
void makeKeys();

/// A small call (call id gpu-2026) and its people; all invented.
struct World
{
    World();

    crypto::Certificate ca;
    crypto::CertificateAuthority authority;
    crypto::CertificateAuthority otherAuthority;
    Person office;
    Person chair;
    Person member;
    Person hong;     ///< reviewer, in the roster
    Person kang;     ///< reviewer, in the roster
    Person stranger; ///< of the CA, in no roster
    Person expired;  ///< reviewer in the roster, whose certificates ended in 2026-02
    Person other;    ///< office of another CA
    call::Charter charter;
    call::Roster roster;     ///< hong, kang and expired
    call::Proposal proposal; ///< p-001, one attachment
    QByteArray attachment;

    /// 2026-02-11T14:05:00Z, when everything here is said to have been made.
    [[nodiscard]] static QDateTime today();
    /// The first record of the person's feed, to nobody yet.
    [[nodiscard]] record::Record record(const Person &by, record::Type type, const QJsonObject &body) const;
    /// A pledge of hong, readable by `readers`.
    [[nodiscard]] record::Record pledge(const QList<crypto::Certificate> &readers) const;
    [[nodiscard]] QByteArray sign(const QByteArray &json, const Person &by) const;
    [[nodiscard]] crypto::Crl crl(quint64 number, const QList<Person> &revoked = {}) const;
};

void addZips(Book &book);
void addSigned(Book &book, const World &world);
void addEnvelopes(Book &book, const World &world);
void addRecords(Book &book, const World &world);
void addBodies(Book &book, const World &world);
void addDestructions(Book &book, const World &world);
void addValues(Book &book, const World &world);
void addManifests(Book &book, const World &world);
void addBundles(Book &book, const World &world);
void addPacks(Book &book, const World &world);
void addCheckpoints(Book &book, const World &world);
void addDepots(Book &book, const World &world);
void addEnrolments(Book &book, const World &world);

} // namespace simsa::vectors
