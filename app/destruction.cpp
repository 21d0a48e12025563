// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "destruction.h"

#include "retention/register.h"

#include <QFileInfo>

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

/// The vault's own file.
class VaultEraser final : public retention::Eraser
{
public:
    explicit VaultEraser(store::VaultFile &vault)
        : m_vault(vault)
    {
    }
    Result<> destroyCall(const base::CallId &call, const QStringList &files) override
    {
        return m_vault.destroyCall(call, files);
    }
    Result<> destroy(const retention::Holdings &holdings) override
    {
        return m_vault.destroyRows(holdings.rows, holdings.files);
    }
    Result<QStringList> keptFiles() const override { return m_vault.keptFiles(); }

private:
    store::VaultFile &m_vault;
};

} // namespace

Result<store::BackupInfo> backUp(Workstation &workstation, const QString &path)
{
    store::VaultFile &vault = workstation.vault();
    const QDateTime now = workstation.clock().now();
    if (QFileInfo::exists(path))
        return base::fail(ErrorCode::AlreadyExists, path);
    if (const auto noted = retention::noteBackup(vault, path, now); !noted)
        return base::fail(noted);
    const auto made = vault.backup(path, now);
    if (!made) {
        (void)retention::forgetBackup(vault, path); // asked about for nothing, at worst
        return made;
    }
    (void)retention::noteBackupMade(vault, path); // then it is destroyed by hand
    return made;
}

Result<std::optional<retention::Outlook>> outlook(const Workstation &workstation, const base::CallId &call)
{
    const auto kind = workstation.deskOf(call);
    if (!kind)
        return base::fail(kind);
    return retention::outlook(workstation.seat(call), sideOf(*kind));
}

Result<QByteArray> destroyDue(Workstation &workstation, const base::CallId &call, const QStringList &byHand)
{
    const exchange::Seat seat = workstation.seat(call);
    const auto kind = workstation.deskOf(call);
    if (!kind)
        return base::fail(kind);
    if (*kind == DeskKind::Office) {
        // Afterwards nobody could tell any more who has to confirm.
        const auto kept = retention::openRegister(seat);
        if (!kept && kept.error().code != ErrorCode::NotFound)
            return base::fail(kept);
    }
    VaultEraser eraser(workstation.vault());
    auto confirmation = retention::destroyDue(seat, sideOf(*kind), eraser, byHand);
    if (!confirmation || *kind != DeskKind::Office)
        return confirmation;
    const auto entered = retention::enter(workstation.vault(), seat.trust.ca, *confirmation);
    return entered ? confirmation : base::fail(entered);
}

} // namespace simsa::app
