// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "support/cast.h"

#include <QMutex>
#include <QTemporaryDir>

#include <functional>

namespace simsa::test {

/// A vault behind a lock: the page reads attachments on another thread.
class LockedVault final : public exchange::Vault
{
public:
    explicit LockedVault(exchange::Vault &vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const exchange::Place &place,
                                                               const QString &id) const override;
    [[nodiscard]] base::Result<QList<exchange::Row>> all(const exchange::Place &place) const override;
    [[nodiscard]] base::Result<> write(const exchange::Changes &changes) override;
    [[nodiscard]] base::Result<QList<base::CallId>> calls() const override;
    [[nodiscard]] base::Result<> keepFile(const QString &name, const QString &sourcePath) override;
    [[nodiscard]] base::Result<QString> keptFile(const QString &name) const override;

private:
    exchange::Vault &m_vault;
    mutable QMutex m_lock;
};

/// The invented call with fourteen of its proposals assigned to one reviewer, whose desk is open: real keys,
/// a real bundle, the charter of resources/demo.
class ReviewCall
{
public:
    /// The bytes of both attachments of a proposal; without it they are a few words of text.
    using Attachments = std::function<QList<QByteArray>(const call::Proposal &)>;

    explicit ReviewCall(const Attachments &attachments = {});

    /// The work that the picture of the review page shows: two reviews acknowledged, one uploaded, one
    /// sealed, three drafts, one recusal.
    void reviewSome();
    [[nodiscard]] exchange::Seat seat();
    [[nodiscard]] support::MemoryVault &memory() { return *cast.first.vault; }
    [[nodiscard]] const base::ManualClock &clock() const { return cast.clock; }
    /// "SIM26-115" of "115".
    [[nodiscard]] static base::ProposalId id(const QString &number);
    /// Levels of the items in order of the sheet; 0 is not set.
    [[nodiscard]] call::LevelSet levels(const QList<int> &values) const;
    /// A review that may be sealed.
    [[nodiscard]] call::ReviewContent complete(const QList<int> &values) const;

    support::Cast cast;
    LockedVault vault;
    std::unique_ptr<review::Desk> desk;

private:
    void takeIn(const Attachments &attachments);
    void sealOne(const QString &number, const QList<int> &values);

    QTemporaryDir m_folder;
};

/// The value, or the end of the program.
template<typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace simsa::test
