// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporaryfolder.h"

#include <QByteArray>
#include <QString>

namespace simsa::support {

/// A time-stamping authority made of `openssl ts`, with its own CA; its clock stands at `now`. Anything that
/// fails ends the test program with a message.
class Tsa
{
public:
    /// `usage`: of its certificate; another than the default makes it one that nobody may believe.
    explicit Tsa(const QString &usage = QStringLiteral("critical,timeStamping"),
                 const QString &now = QStringLiteral("2026-03-01 12:00:00"));

    /// Certificate of the CA above it, PEM.
    [[nodiscard]] QByteArray ca() const { return m_folder.read(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString caPath() const { return m_folder.path(QStringLiteral("ca.pem")); }
    /// Answers a query (DER) with a reply (DER).
    [[nodiscard]] QByteArray reply(const QByteArray &query) const;

private:
    void run(const QString &line, const QString &now) const;

    QString m_now;
    TemporaryFolder m_folder;
};

} // namespace simsa::support
