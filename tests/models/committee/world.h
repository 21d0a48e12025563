// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "committee/desk.h"
#include "identity/registry.h"
#include "support/memoryvault.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace simsa::tests {

/// The value, or the end of the test program with what went wrong.
template<typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A small call with real keys: an office, a chair, a member, three reviewers, and a stranger whom the same
/// CA certified but no roster names. Five proposals: 01 to 04 compete, 05 is ineligible. One cluster with ten
/// nodes free in each of six months.
class World
{
public:
    World();

    /// Charter, roster and assignments published, countersigned and carried; bundles of chair and member
    /// loaded.
    void found();
    /// The reviews that the numbers of the tests come from, of everybody assigned but for `without`.
    void review(const QList<std::pair<QString, QString>> &without = {});

    [[nodiscard]] exchange::Seat seat(const QString &person);
    [[nodiscard]] std::unique_ptr<committee::Desk> desk(const QString &person);
    /// States an authority record as the office; it waits for the chair then.
    base::RecordId publish(record::Type type, const QJsonObject &body);
    /// The people the office writes to before a roster is in force.
    void introduce(const QList<exchange::Contact> &contacts);
    [[nodiscard]] call::Roster roster() const;
    /// A review by hand, sealed to office and chair.
    base::RecordId seal(const QString &person, const QString &proposal, int a, int b,
                        const QList<base::RecordId> &supersedes = {});
    /// Any record by hand, sealed to office and chair.
    base::RecordId seal(const QString &person, record::Type type, const QJsonObject &body);
    /// Takes everything new that `from` may pass on into `to`, opened with the key of `to`.
    void carry(const QString &from, const QString &to);
    /// Everything of everybody to office, chair and member.
    void carryAll();
    void writeCheckpoint();
    [[nodiscard]] crypto::Certificate certificate(const QString &person, crypto::KeyUse use) const;
    [[nodiscard]] support::MemoryVault &vault(const QString &person);
    [[nodiscard]] QString bundle(const QString &person) const;
    /// Until the decisions are proposed, with opinions on 03 and 04.
    void propose(committee::Desk &desk);

    base::ManualClock clock;
    call::Charter charter;
    QList<call::Proposal> proposals;
    call::Assignments assignments;

private:
    struct Person
    {
        std::unique_ptr<identity::Device> device;
        std::unique_ptr<support::MemoryVault> vault;
        QList<call::Role> roles;
    };

    void enrol(const QString &name, const QList<call::Role> &roles);
    void writeBundle(const QString &person);
    [[nodiscard]] exchange::Trust trust(const Person &person) const;

    std::optional<identity::Registry> m_registry;
    std::map<QString, Person> m_people;
    QTemporaryDir m_folder;
    qint64 m_checkpoints = 0;
};

[[nodiscard]] base::ProposalId proposalId(const QString &number);
[[nodiscard]] base::PersonId personId(const QString &name);
[[nodiscard]] record::Opinion opinionOn(const QString &number, const QString &reasons);

} // namespace simsa::tests
