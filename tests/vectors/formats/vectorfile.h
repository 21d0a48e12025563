// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/authority.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace simsa::vectors {

/// One vector file (README.md): what it is, what must become of it, and the bytes.
struct Vector
{
    QString kind;                   ///< its folder, too
    QString name;                   ///< of the file, without its ending
    QMap<QString, QString> headers; ///< `kind` and `expect` among them
    QByteArray payload;

    /// The value of a header, or `otherwise`.
    [[nodiscard]] QString header(const char *key, const QString &otherwise = {}) const;
    /// `kind/name.vector`, as documents name it.
    [[nodiscard]] QString id() const { return kind + u'/' + name + QStringLiteral(".vector"); }
};

/// Where the vectors of this source tree are.
[[nodiscard]] QString folder();
/// Every vector, by id. Ends the program with a message at a file that is none.
[[nodiscard]] QList<Vector> all();
[[nodiscard]] Vector read(const QString &path);
[[nodiscard]] QByteArray bytesOf(const Vector &vector);

/// `keys/NAME.crt`, or `keys/NAME.key` with it. Ends the program when there is none.
[[nodiscard]] crypto::Certificate certificate(const QString &name);
[[nodiscard]] crypto::Credential credential(const QString &name);
/// The pin that a header names: a certificate's fingerprint; zeros for "none".
[[nodiscard]] base::Digest pin(const QString &name);

} // namespace simsa::vectors
