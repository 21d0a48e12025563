// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/device.h"
#include "packet/documentwriter.h"

#include <QDate>

namespace simsa::documents {

/// What a person keeps on paper for the day this computer cannot help them. Never a passphrase: it has none.
struct RecoverySheet
{
    QString vaultFolder;
    QString office;  ///< name of the programme office; empty: a line to write on
    QString contact; ///< how to reach it; empty: a line to write on
    QDateTime made;
};

/// The sheet of an enrolled device as A4 PDF, black on white, with every fingerprint in letters and as QR
/// code (models/identity/FORMAT.md). InvalidArgument before enrolment or without folder or time.
[[nodiscard]] base::Result<QByteArray>
recoverySheetPdf(const RecoverySheet &sheet, const identity::Device &device, packet::Language language);

} // namespace simsa::documents
