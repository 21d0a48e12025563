// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporaryfolder.h"

namespace simsa::support {

/// A SoftHSM token of its own, label "simsa", in a temporary folder. SOFTHSM2_CONF names it for this process
/// and its children; the module reads that once, so a test program has one SoftToken. Anything that fails
/// ends the test program with a message.
class SoftToken
{
public:
    SoftToken();

    [[nodiscard]] static QString module();
    [[nodiscard]] static QString pin() { return QStringLiteral("123456"); }
    /// A P-256 pair made by pkcs11-tool, as people prepare one; `usage` is `sign` or `derive`. Returns its
    /// URI.
    QString makePair(const QString &label, const QString &usage,
                     const QString &type = QStringLiteral("EC:prime256v1"));
    /// Takes the token out, and puts it in again.
    void pull();
    void plug();

private:
    TemporaryFolder m_folder;
    int m_pairs = 0;
};

} // namespace simsa::support
