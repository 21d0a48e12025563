// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/formats/vectorfile.h"

#include "base/files.h"

#include <QDir>
#include <QDirIterator>

namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    const auto bytes = base::readFile(path, 1LL << 26);
    if (!bytes)
        qFatal("%s cannot be read", qPrintable(path));
    return *bytes;
}

} // namespace

QString Vector::header(const char *key, const QString &otherwise) const
{
    return headers.value(QLatin1String(key), otherwise);
}

QString folder()
{
    return QStringLiteral(SIMSA_VECTORS "/formats");
}

Vector read(const QString &path)
{
    const QByteArray bytes = contentsOf(path);
    const qsizetype end = bytes.indexOf("\n\n");
    const QFileInfo info(path);
    Vector vector{info.dir().dirName(), info.completeBaseName(), {}, bytes.mid(end + 2)};
    for (const QByteArray &line : bytes.first(std::max<qsizetype>(end, 0)).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        const QString key = QString::fromUtf8(line.first(std::max<qsizetype>(colon, 0)));
        if (colon < 1 || vector.headers.contains(key))
            qFatal("%s: header", qPrintable(path));
        vector.headers.insert(key, QString::fromUtf8(line.mid(colon + 2)));
    }
    if (vector.header("kind") != vector.kind || vector.header("expect").isEmpty())
        qFatal("%s: kind or expect", qPrintable(path));
    return vector;
}

QByteArray bytesOf(const Vector &vector)
{
    QByteArray bytes = "kind: " + vector.kind.toUtf8() + "\nexpect: " + vector.header("expect").toUtf8();
    for (auto it = vector.headers.begin(); it != vector.headers.end(); ++it) {
        if (it.key() != u"kind" && it.key() != u"expect")
            bytes += '\n' + it.key().toUtf8() + ": " + it.value().toUtf8();
    }
    return bytes + "\n\n" + vector.payload;
}

QList<Vector> all()
{
    QStringList paths;
    for (QDirIterator it(folder(), {u"*.vector"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths.append(it.next());
    paths.sort();
    QList<Vector> vectors;
    for (const QString &path : std::as_const(paths))
        vectors.append(read(path));
    return vectors;
}

crypto::Certificate certificate(const QString &name)
{
    const auto made = crypto::Certificate::fromPem(contentsOf(folder() + u"/keys/"_s + name + u".crt"_s));
    if (!made)
        qFatal("%s is no certificate", qPrintable(name));
    return *made;
}

crypto::Credential credential(const QString &name)
{
    QByteArray der;
    for (const QByteArray &line : contentsOf(folder() + u"/keys/"_s + name + u".key"_s).split('\n')) {
        if (!line.startsWith('-'))
            der += QByteArray::fromBase64(line);
    }
    const auto key = crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(der));
    if (!key)
        qFatal("%s is no key", qPrintable(name));
    return {*key, certificate(name)};
}

base::Digest pin(const QString &name)
{
    return name == u"none" ? base::Digest() : certificate(name).fingerprint();
}

} // namespace simsa::vectors
