// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the crypto tests share: an office with its people, the openssl command, and DER as a tree to tamper
// with.

#include "crypto/authority.h"
#include "crypto/cms.h"

#include <QStringList>
#include <QTemporaryDir>

namespace simsa::test {

using base::ErrorCode;

/// The error of a Result; Internal with a failed assertion's visibility when it succeeded.
template<typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? QStringLiteral("success") : QString::number(int(result.error().code));
}
#define COMPARE_CODE(result, code) QCOMPARE(simsa::test::codeOf(result), QString::number(int(code)))
#define VERIFY_OK(result) QVERIFY2((result).has_value(), qPrintable(simsa::test::detailOf(result)))

template<typename T>
QString detailOf(const base::Result<T> &result)
{
    return result ? QString()
                  : QStringLiteral("code %1: %2").arg(int(result.error().code)).arg(result.error().detail);
}

/// Noon of the day everything is signed on.
QDateTime today();

/// One CA and credentials issued by it; everything valid for the year 2026.
struct Office
{
    explicit Office(const QString &name = QStringLiteral("Programme Office CA"));

    crypto::Credential person(const QString &name, crypto::KeyUse use) const;
    crypto::Credential person(const QString &name, crypto::KeyUse use, const crypto::PrivateKey &key) const;

    crypto::CertificateAuthority authority;
    crypto::Credential signer;
    crypto::Credential secondSigner;
    crypto::Credential reader;
    crypto::Credential secondReader;
    crypto::Credential device;
};

/// A key made by `openssl genpkey` with these arguments.
crypto::PrivateKey generateByCommand(const QStringList &arguments);

/// A folder in which the openssl command runs.
class Workbench
{
public:
    void put(const QString &name, const QByteArray &bytes) const;
    QByteArray take(const QString &name) const;
    /// `NAME.key` and `NAME.crt`, both PEM.
    void put(const QString &name, const crypto::Credential &credential) const;
    /// Runs openssl; true for exit code 0. What it said is in `said`.
    bool run(const QStringList &arguments);
    /// The same from one string without quoting.
    bool run(const char *arguments) { return run(QString::fromUtf8(arguments).split(u' ')); }

    QByteArray said;

private:
    QTemporaryDir m_folder;
};

/// DER as a tree: a constructed element has children, a primitive one a body.
struct Node
{
    quint8 tag = 0;
    QByteArray body;
    QList<Node> children;

    static Node parse(const QByteArray &der);
    QByteArray der() const;
    Node &at(std::initializer_list<qsizetype> path);
    /// Puts the children of a SET in DER order again.
    void sort();
};

/// `der` after `edit` of its tree.
template<typename Edit>
QByteArray tampered(const QByteArray &der, Edit edit)
{
    Node root = Node::parse(der);
    edit(root);
    return root.der();
}

} // namespace simsa::test
