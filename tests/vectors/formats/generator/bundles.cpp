// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openbundle.h"

#include "base/json.h"
#include "crypto/cms.h"

#include <QJsonArray>

// Bundles for hong, and what somebody with or without a key may do to them; and their manifests alone.
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(OpenBundle &)>;

const Headers byHong{{u"reader"_s, u"hong-encryption"_s}};

Headers with(const char *key, const char *value)
{
    Headers headers = byHong;
    headers.insert(QLatin1String(key), QLatin1String(value));
    return headers;
}

void addTampered(Book &book, const World &world, const QByteArray &good)
{
    const auto add = [&](const char *name, const char *code, const char *comment, const Edit &edit) {
        OpenBundle open(good, world);
        edit(open);
        book.add(name, code, open.bytes(), comment, byHong);
    };
    add("other-media-type", "BundleNotABundle", "a ZIP that says it is a word processor's",
        [](OpenBundle &b) { b["mimetype"] = "application/vnd.oasis.opendocument.text"; });
    add("keys-second", "BundleNotABundle", "keys.p7m and manifest.p7m change places",
        [](OpenBundle &b) { b.entries.swapItemsAt(1, 2); });
    add("keys-under-shared-key", "CmsRecipientsInvalid", "keys.p7m is sealed under a key", [](OpenBundle &b) {
        b["keys.p7m"] = must(crypto::sealWithKek(QByteArray(32, 'k'), b.kek, b.keyId));
    });
    add("key-16-bytes", "KeyInvalid", "a bundle key that is too short", [&](OpenBundle &b) {
        b["keys.p7m"] = must(crypto::sealTo(QByteArray(16, 'k'), {world.hong.encryption.certificate}));
    });
    add("another-key", "DecryptionFailed", "keys.p7m holds another key than the rest", [&](OpenBundle &b) {
        b["keys.p7m"] = must(crypto::sealTo(QByteArray(32, 'k'), {world.hong.encryption.certificate}));
    });
    add("manifest-to-certificate", "CmsRecipientsInvalid", "manifest.p7m is sealed to a certificate",
        [&](OpenBundle &b) {
            b["manifest.p7m"] = must(crypto::sealTo("x", {world.hong.encryption.certificate}));
        });
    add("manifest-not-signed", "DerNotStrict", "bare JSON under the seal", [](OpenBundle &b) {
        b["manifest.p7m"] = must(crypto::sealWithKek(base::canonicalJson(b.manifest), b.kek, b.keyId));
    });
    add("signed-by-reviewer", "BundleSignerNotOffice", "an enrolled reviewer signs the manifest",
        [&](OpenBundle &b) { b.sealManifest(world.hong.signing); });
    add("signed-by-chair", "BundleSignerNotOffice", "the chair signs the manifest",
        [&](OpenBundle &b) { b.sealManifest(world.chair.signing); });
    add("signed-by-other-ca", "CertificateUntrusted", "an office of another authority",
        [&](OpenBundle &b) { b.sealManifest(world.other.signing); });
    add("handed-on", "BundleRecipientsDisagree", "a recipient seals the key to one more", [&](OpenBundle &b) {
        const QByteArray key = b.kek.view().toByteArray();
        b["keys.p7m"] =
            must(crypto::sealTo(key, {world.hong.encryption.certificate, world.kang.encryption.certificate}));
    });
    add("part-of-another-key-id", "KeyIdUnknown", "a part under another key id", [&](OpenBundle &b) {
        const auto other = base::KeyId::fromRaw(QByteArray(16, '\7')).value();
        b["f/000001.p7m"] = must(crypto::sealWithKek(world.attachment, b.kek, other));
    });
    add("part-changed", "BundleHashMismatch", "a recipient seals another plaintext", [&](OpenBundle &b) {
        QByteArray bytes = world.attachment;
        bytes[0] = 'a';
        b["f/000001.p7m"] = must(crypto::sealWithKek(bytes, b.kek, b.keyId));
    });
    add("part-flipped", "DecryptionFailed", "one bit of a part, with a right CRC", [](OpenBundle &b) {
        QByteArray &part = b["f/000001.p7m"];
        part[part.size() - 1] = static_cast<char>(part.back() ^ 1);
    });
    add("part-missing", "BundleEntriesDisagree", "an entry less",
        [](OpenBundle &b) { b.entries.removeLast(); });
    add("part-too-many", "BundleEntriesDisagree", "an entry more", [](OpenBundle &b) {
        b.entries.append({u"f/000002.p7m"_s, b["f/000001.p7m"]});
    });
    add("part-renamed", "BundleEntriesDisagree", "a part of another name",
        [](OpenBundle &b) { b.entries.last().first = u"f/000002.p7m"_s; });
}

void addManifestLies(Book &book, const World &world, const QByteArray &good)
{
    const auto add = [&](const char *name, const char *code, const char *comment,
                         const std::function<void(QJsonObject &)> &edit) {
        OpenBundle open(good, world);
        edit(open.manifest);
        open.sealManifest(world.office.signing);
        book.add(name, code, open.bytes(), comment, byHong);
    };
    add("version-2", "BundleVersionUnknown", "a version of the future",
        [](QJsonObject &m) { m.insert(u"v"_s, 2); });
    add("another-key-id", "KeyIdUnknown", "the manifest names another key",
        [](QJsonObject &m) { m.insert(u"key"_s, u"ab"_s.repeated(16)); });
    add("other-certificate", "BundleNotForMe", "the manifest lists another certificate of this serial",
        [](QJsonObject &m) {
            QJsonArray list = m[u"recipients"].toArray();
            QJsonObject one = list[0].toObject();
            one.insert(u"sha256"_s, u"ab"_s.repeated(32));
            m.insert(u"recipients"_s, QJsonArray{one});
        });
    add("writes-to-stranger", "CertificateUntrusted", "somebody to write to, of another authority",
        [&](QJsonObject &m) {
            QJsonObject one = m[u"writeTo"].toArray()[0].toObject();
            one.insert(u"encryption"_s,
                       QString::fromLatin1(world.other.encryption.certificate.der().toBase64()));
            m.insert(u"writeTo"_s, QJsonArray{one});
        });
    add("writes-to-signing-key", "KeyUsageWrong", "a signing certificate to seal to", [&](QJsonObject &m) {
        QJsonObject one = m[u"writeTo"].toArray()[0].toObject();
        one.insert(u"encryption"_s, one[u"signing"]);
        m.insert(u"writeTo"_s, QJsonArray{one});
    });
    add("crl-of-other-ca", "CrlInvalid", "a list of another authority", [&](QJsonObject &m) {
        const auto crl =
            must(world.otherAuthority.issueCrl({}, 1, World::today(), World::today().addDays(1)));
        m.insert(u"crl"_s, QString::fromLatin1(crl.der().toBase64()));
    });
}

void addOrder(Book &book, const World &world, const QByteArray &good)
{
    const OpenBundle open(good, world);
    bundle::BundleContent content = bundleContent(world);
    content.supersedes = base::BundleId::fromHex(open.manifest[u"id"].toString()).value();
    book.add("newer", "success", bundleOf(world, content), "it supersedes good.vector",
             with("after", "bundle/good.vector"));
    book.add("superseded", "BundleSuperseded", good, "taken in after the one that replaced it",
             with("after", "bundle/newer.vector"));
    content = bundleContent(world);
    content.charter.version = 2;
    book.add("charter-2", "success", bundleOf(world, content), "under the second charter",
             with("after", "bundle/good.vector"));
    book.add("charter-goes-back", "VersionGoesBack", good, "under the first charter, after the second",
             with("after", "bundle/charter-2.vector"));
    content = bundleContent(world);
    content.crl = world.crl(2);
    book.add("crl-2", "success", bundleOf(world, content), "with the second list of revoked certificates",
             with("after", "bundle/good.vector"));
    book.add("crl-goes-back", "VersionGoesBack", good, "with the first list, after the second",
             with("after", "bundle/crl-2.vector"));
    content = bundleContent(world);
    content.crl = {};
    book.add("crl-gone", "VersionGoesBack", bundleOf(world, content), "without a list, after the first",
             with("after", "bundle/good.vector"));
    book.add("other-call", "BundleForeignCall", good, "of another call than the one asked for",
             with("call", "gpu-2027"));
}

void addRules(Book &book, const QJsonObject &good)
{
    const auto add = [&](const char *name, const char *code, const char *comment,
                         const std::function<void(QJsonObject &)> &edit) {
        QJsonObject json = good;
        edit(json);
        book.add(name, code, base::canonicalJson(json), comment);
    };
    const auto twice = [](const char *key) {
        return [key](QJsonObject &m) {
            QJsonArray list = m[QLatin1String(key)].toArray();
            list.append(list[0]);
            m.insert(QLatin1String(key), list);
        };
    };
    const auto set = [](const char *key, const QJsonValue &value) {
        return [key, value](QJsonObject &m) { m.insert(QLatin1String(key), value); };
    };
    add("version-2", "BundleVersionUnknown", "before anything else is looked at", set("v", 2));
    add("field-unknown", "JsonFieldUnknown", "a field too many", set("zeal", 1));
    add("field-missing", "JsonFieldMissing", "a field less", [](QJsonObject &m) { m.remove(u"files"_s); });
    add("recipients-none", "JsonFieldInvalid", "for nobody", set("recipients", QJsonArray()));
    add("recipient-twice", "JsonFieldInvalid", "one recipient twice", twice("recipients"));
    add("proposal-twice", "JsonFieldInvalid", "one proposal twice", twice("proposals"));
    add("assignment-twice", "JsonFieldInvalid", "one assignment twice", twice("assignments"));
    add("proposal-missing", "JsonFieldInvalid", "assigned to something that is not here",
        set("proposals", QJsonArray()));
    add("person-differs", "JsonFieldInvalid", "assignments of somebody else", set("person", u"rev-kang"_s));
    add("demand-too-long", "JsonFieldInvalid", "more months than the horizon", [](QJsonObject &m) {
        m.insert(u"demand"_s,
                 QJsonArray{QJsonObject{{u"cluster"_s, u"h200"_s}, {u"months"_s, QJsonArray{4, 4}}}});
    });
    add("files-none", "JsonFieldInvalid", "an attachment without its file", set("files", QJsonArray()));
    add("part-numbers", "JsonFieldInvalid", "parts are numbered through from 1", [](QJsonObject &m) {
        QJsonObject file = m[u"files"].toArray()[0].toObject();
        file.insert(u"parts"_s, QJsonArray{u"f/000002.p7m"_s});
        m.insert(u"files"_s, QJsonArray{file});
    });
    add("call-differs", "JsonFieldInvalid", "call and charter disagree", set("call", u"gpu-2027"_s));
}

} // namespace

void addManifests(Book &book, const World &world)
{
    book.open("manifest");
    const OpenBundle open(bundleOf(world, bundleContent(world)), world);
    book.add("good", "success", base::canonicalJson(open.manifest), "as the office signs it");
    addRules(book, open.manifest);
    book.add("not-canonical", "JsonNotCanonical", base::canonicalJson(open.manifest).insert(1, ' '),
             "a space");
}

void addBundles(Book &book, const World &world)
{
    book.open("bundle");
    const QByteArray good = bundleOf(world, bundleContent(world));
    book.add("good", "success", good, "one proposal with one attachment", byHong);
    book.add("not-for-me", "BundleNotForMe", good, "read by somebody else",
             {{u"reader"_s, u"kang-encryption"_s}});
    book.add("office-not-pinned", "BundleOfficeUnknown", good, "no trust on first use",
             with("office", "none"));
    book.add("office-pinned-is-another", "BundleSignerNotOffice", good, "another certificate is pinned",
             with("office", "chair-signing"));
    book.add("other-ca-pinned", "CertificateUntrusted", good, "another authority is pinned",
             with("ca", "other-ca"));
    QByteArray crc = good;
    crc[crc.indexOf("f/000001.p7m") + 60] = static_cast<char>(crc[crc.indexOf("f/000001.p7m") + 60] ^ 1);
    book.add("part-flipped-in-archive", "ZipCrcMismatch", crc, "one bit, with the CRC of before", byHong);
    book.add("truncated", "ZipTruncated", good.first(good.size() / 2), "half of it", byHong);
    addTampered(book, world, good);
    addManifestLies(book, world, good);
    addOrder(book, world, good);
}

} // namespace simsa::vectors
