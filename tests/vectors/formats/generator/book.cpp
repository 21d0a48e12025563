// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book.h"

#include "base/files.h"

#include <QDir>

#include <algorithm>

namespace simsa::vectors {

namespace {

/// What `simsa-cli verify --ca` says where it is not what the readers of the kind say: it has no key and no
/// pins, and must tell by itself what a file is. An empty name stands for every other one of the kind.
struct WithoutKey
{
    const char *kind;
    const char *name;
    const char *outcome;
};

constexpr WithoutKey withoutKey[] = {
    // Only a recipient can see these.
    {"bundle", "another-key", "success"},
    {"bundle", "another-key-id", "success"},
    {"bundle", "charter-goes-back", "success"},
    {"bundle", "crl-goes-back", "success"},
    {"bundle", "crl-gone", "success"},
    {"bundle", "crl-of-other-ca", "success"},
    {"bundle", "handed-on", "success"},
    {"bundle", "key-16-bytes", "success"},
    {"bundle", "manifest-not-signed", "success"},
    {"bundle", "not-for-me", "success"},
    {"bundle", "office-not-pinned", "success"},
    {"bundle", "office-pinned-is-another", "success"},
    {"bundle", "other-call", "success"},
    {"bundle", "other-ca-pinned", "success"},
    {"bundle", "other-certificate", "success"},
    {"bundle", "part-changed", "success"},
    {"bundle", "part-flipped", "success"},
    {"bundle", "part-missing", "success"},
    {"bundle", "part-too-many", "success"},
    {"bundle", "signed-by-chair", "success"},
    {"bundle", "signed-by-other-ca", "success"},
    {"bundle", "signed-by-reviewer", "success"},
    {"bundle", "superseded", "success"},
    {"bundle", "version-2", "success"},
    {"bundle", "writes-to-signing-key", "success"},
    {"bundle", "writes-to-stranger", "success"},
    {"envelope", "ciphertext-changed", "success"},
    {"envelope", "not-in-to", "success"},
    {"envelope", "not-signed", "success"},
    {"envelope", "signer-of-other-ca", "success"},
    {"envelope", "tag-changed", "success"},
    {"envelope", "wrapped-key-changed", "success"},
    {"envelope", "wrong-recipient", "success"},
    // Without the field that tells the kind it can only be a record.
    {"assignments", "field-missing", "RecordVersionUnknown"},
    {"charter", "field-missing", "RecordVersionUnknown"},
    {"roster", "field-missing", "RecordVersionUnknown"},
    // A draft may be written by hand; what is signed is canonical.
    {"charter", "not-canonical", "success"},
    // A byte behind a DER object is how a pack begins.
    {"signed", "trailing-byte", "PackMalformed"},
    // Not files of Simsa, and said to be none.
    {"record", "array", "RecordMalformed"},
    {"record", "bom", "RecordMalformed"},
    {"record", "empty", "RecordMalformed"},
    {"zip", "bytes-before", "RecordMalformed"},
    {"zip", "empty", "RecordMalformed"},
    {"zip", "not-a-zip", "RecordMalformed"},
    {"zip", "", "BundleNotABundle"},
    {"name", "", "RecordMalformed"},
    {"checkpoint", "", "RecordVersionUnknown"},
    {"manifest", "version-2", "RecordVersionUnknown"},
    {"manifest", "not-canonical", "JsonNotCanonical"},
    {"manifest", "", "RecordMalformed"},
};

QString seenWithoutKey(const QString &kind, const QString &name, const QString &otherwise)
{
    const auto *found =
        std::find_if(std::begin(withoutKey), std::end(withoutKey), [&](const WithoutKey &one) {
            const QLatin1String pattern(one.name);
            return kind == QLatin1String(one.kind) && (pattern.isEmpty() || name == pattern);
        });
    return found == std::end(withoutKey) ? otherwise : QString::fromLatin1(found->outcome);
}

} // namespace

void Book::open(const char *kind)
{
    m_kind = QLatin1String(kind);
    if (!QDir().mkpath(m_folder + u'/' + m_kind))
        qFatal("%s: no folder", kind);
}

void Book::add(const char *name, const char *expect, const QByteArray &payload, const char *comment,
               const Headers &more)
{
    Vector vector{m_kind, QLatin1String(name), more, payload};
    vector.headers.insert(QStringLiteral("kind"), m_kind);
    vector.headers.insert(QStringLiteral("expect"), QLatin1String(expect));
    vector.headers.insert(QStringLiteral("comment"), QString::fromUtf8(comment));
    const QString verify = seenWithoutKey(m_kind, vector.name, QLatin1String(expect));
    if (verify != QLatin1String(expect))
        vector.headers.insert(QStringLiteral("verify"), verify);
    const QString path = m_folder + u'/' + vector.id();
    if (QFile::exists(path))
        qFatal("%s twice", qPrintable(vector.id()));
    if (!base::writeFile(path, bytesOf(vector)))
        qFatal("%s cannot be written", qPrintable(path));
    ++m_count;
}

} // namespace simsa::vectors
