// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/desk.h"
#include "exchange/closing.h"
#include "office/closing.h"
#include "office/desk.h"
#include "retention/destruction.h"
#include "retention/register.h"
#include "store/vaultfile.h"
#include "support/slice.h"
#include "support/temporaryfolder.h"

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using call::RecordClass;
using exchange::Side;
using exchange::Table;
using record::Type;

/// The cast with a call in force whose applications are due ten days after closing and whose reviews thirty;
/// the first reviewer works in a vault of a real file, with a bundle, a pledge, a sealed review and a draft.
class ClosingWorld
{
public:
    explicit ClosingWorld(const QList<call::Retention> &terms = {{RecordClass::Applications, 10},
                                                                 {RecordClass::Reviews, 30}});

    [[nodiscard]] exchange::Seat seat() { return cast.seat(cast.first, *vault); }
    /// One sync of the first reviewer; must succeed.
    void syncFirst();
    /// The office states the closing; it reaches the chair.
    base::RecordId announce();
    /// …the chair countersigns, the office hands it on, and everybody has read it.
    base::RecordId close();
    /// Opens the reviewer's vault again, as after a crash.
    void reopen();
    [[nodiscard]] QString vaultFolder() const { return folder.path(u"vault"_s); }
    [[nodiscard]] qsizetype rows(Table table);

    support::Cast cast;
    support::TemporaryFolder folder;
    std::unique_ptr<store::VaultFile> vault;
};

/// The vault's file as the eraser; with a fault the process seems to be killed before or after the act.
class FileEraser final : public retention::Eraser
{
public:
    enum class Fault { None, Before, After };
    explicit FileEraser(store::VaultFile &vault, Fault fault = Fault::None)
        : m_vault(vault)
        , m_fault(fault)
    {
    }
    base::Result<> destroyCall(const base::CallId &call, const QStringList &files) override;
    base::Result<> destroy(const retention::Holdings &holdings) override;
    base::Result<QStringList> keptFiles() const override { return m_vault.keptFiles(); }

private:
    store::VaultFile &m_vault;
    Fault m_fault;
};

} // namespace simsa::test
