// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/outlookrow.h"

namespace simsa::office {

using base::Result;

namespace {

const QString rowName = QStringLiteral("capacity");

} // namespace

Result<capacity::Outlook> keptOutlook(const exchange::Vault &vault, const base::CallId &call)
{
    const auto row = vault.read({call, exchange::Table::Calls}, rowName);
    if (!row)
        return base::fail(row);
    if (!*row)
        return capacity::Outlook();
    auto outlook = capacity::outlookFromBytes(**row);
    if (!outlook)
        return base::fail(base::ErrorCode::VaultDamaged,
                          rowName + QStringLiteral(": ") + outlook.error().detail);
    return outlook;
}

Result<> keepOutlook(exchange::Vault &vault, const base::CallId &call, const capacity::Outlook &outlook)
{
    exchange::Changes changes;
    changes.put({call, exchange::Table::Calls}, rowName, capacity::outlookBytes(outlook));
    return vault.write(changes);
}

} // namespace simsa::office
