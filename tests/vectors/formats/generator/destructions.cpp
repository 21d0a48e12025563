// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "crypto/cms.h"
#include "retention/confirmation.h"
#include "world.h"

#include <QJsonArray>

// Confirmations of destruction (models/exchange/PROTOCOL.md, "Destruction").
namespace simsa::vectors {

using namespace Qt::StringLiterals;

void addDestructions(Book &book, const World &world)
{
    book.open("destroyed");
    retention::Confirmation one;
    one.call = world.charter.call;
    one.closed = base::RecordId::fromRaw(QByteArray(32, '\x0c')).value();
    one.person = world.hong.id;
    one.device = world.hong.device;
    one.when = World::today();
    one.classes = {call::RecordClass::Applications, call::RecordClass::Reviews};
    one.whole = true;
    one.rows = 120;
    one.files = 3;
    one.certificate = world.hong.signing.certificate.fingerprint();
    const QJsonObject good = retention::toJson(one);
    const QByteArray bytes = must(retention::sign(one, world.hong.signing));
    book.add("good", "success", bytes, "all of a call, by one laptop");
    const auto set = [&](const char *name, const char *code, const char *key, const QJsonValue &value,
                         const char *comment) {
        QJsonObject json = good;
        json.insert(QLatin1String(key), value);
        book.add(name, code, world.sign(base::canonicalJson(json), world.hong), comment);
    };
    const QString applications = good.value(u"classes"_s).toArray().at(0).toString();
    set("field-unknown", "RecordMalformed", "zeal", 1, "a field too many");
    set("class-unknown", "RecordMalformed", "classes", QJsonArray{u"gossip"_s}, "no such class");
    set("class-twice", "RecordMalformed", "classes", QJsonArray{applications, applications},
        "one class twice");
    set("rows-negative", "RecordMalformed", "rows", -1, "fewer than none");
    set("when-zone", "RecordMalformed", "when", u"2026-02-11T23:05:00+09:00"_s, "not in UTC");
    set("version-2", "RecordVersionUnknown", "v", 2, "a version of the future");
    set("certificate-of-another", "RecordSignerUnknown", "certificate",
        world.kang.signing.certificate.fingerprint().hex(), "names another certificate than its signer's");
    QJsonObject less = good;
    less.remove(u"closed"_s);
    book.add("field-missing", "RecordMalformed", world.sign(base::canonicalJson(less), world.hong),
             "obeys no closing");
    book.add("not-canonical", "JsonNotCanonical",
             world.sign(base::canonicalJson(good).insert(1, ' '), world.hong), "a space");
    book.add("other-ca", "CertificateUntrusted", must(retention::sign(one, world.other.signing)),
             "signed under another authority");
    QByteArray changed = bytes;
    changed.replace(changed.indexOf("\"rows\":120"), 10, "\"rows\":121");
    book.add("content-changed", "SignatureInvalid", changed, "one digit of what was signed");
}

} // namespace simsa::vectors
