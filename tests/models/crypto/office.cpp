// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "crypto/der.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

namespace simsa::test {

using crypto::KeyUse;

namespace {

QDateTime utc(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

} // namespace

QDateTime today()
{
    return utc(2026, 6, 15);
}

Office::Office(const QString &name)
    : authority(crypto::CertificateAuthority::create(name, utc(2025, 12, 31), utc(2027, 1, 1)).value())
    , signer(person(QStringLiteral("김심사 (가상)"), KeyUse::Signing))
    , secondSigner(person(QStringLiteral("이위원 (가상)"), KeyUse::Signing))
    , reader(person(QStringLiteral("박담당 (가상)"), KeyUse::Encryption))
    , secondReader(person(QStringLiteral("최위원 (가상)"), KeyUse::Encryption))
    , device(person(QStringLiteral("00112233445566778899aabbccddeeff"), KeyUse::Transport))
{
}

crypto::Credential Office::person(const QString &name, KeyUse use) const
{
    return person(name, use, crypto::PrivateKey::generateP256().value());
}

crypto::Credential Office::person(const QString &name, KeyUse use, const crypto::PrivateKey &key) const
{
    crypto::IssueRequest request;
    request.csr = crypto::readCsr(crypto::makeCsr(key, name).value()).value();
    request.use = use;
    request.commonName = name;
    request.organisation = QStringLiteral("가상기관");
    request.email = QStringLiteral("someone@example.org");
    request.notBefore = utc(2026, 1, 1);
    request.notAfter = utc(2026, 12, 31);
    return {key, authority.issue(request).value()};
}

crypto::PrivateKey generateByCommand(const QStringList &arguments)
{
    Workbench bench;
    if (!bench.run(QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), QStringLiteral("k.pem")} +
                   arguments) ||
        !bench.run("pkcs8 -topk8 -nocrypt -in k.pem -outform DER -out k.der"))
        qFatal("openssl genpkey: %s", bench.said.constData());
    return crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(bench.take(QStringLiteral("k.der"))))
        .value();
}

void Workbench::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray Workbench::take(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Workbench::put(const QString &name, const crypto::Credential &credential) const
{
    const QByteArray pkcs8 = credential.key.toPkcs8().value().view().toByteArray();
    put(name + QStringLiteral(".key"),
        "-----BEGIN PRIVATE KEY-----\n" + pkcs8.toBase64() + "\n-----END PRIVATE KEY-----\n");
    put(name + QStringLiteral(".crt"), credential.certificate.pem());
}

bool Workbench::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool done = process.waitForFinished(60'000);
    said = process.readAll();
    return done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Node Node::parse(const QByteArray &der)
{
    const crypto::DerElement element = crypto::DerCursor(der).next();
    Node node{element.tag, {}, {}};
    if (!(element.tag & 0x20)) {
        node.body = element.body.toByteArray();
        return node;
    }
    for (crypto::DerCursor rest(element.body); !rest.atEnd();)
        node.children.append(parse(rest.next().whole.toByteArray()));
    return node;
}

QByteArray Node::der() const
{
    QByteArray content = body;
    for (const Node &child : children)
        content += child.der();
    return crypto::derElement(tag, content);
}

Node &Node::at(std::initializer_list<qsizetype> path)
{
    Node *node = this;
    for (const qsizetype step : path)
        node = &node->children[step];
    return *node;
}

void Node::sort()
{
    std::sort(children.begin(), children.end(),
              [](const Node &a, const Node &b) { return a.der() < b.der(); });
}

} // namespace simsa::test
