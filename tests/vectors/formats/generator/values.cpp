// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "call/retention.h"
#include "identity/enrolment.h"
#include "world.h"

// Charter, roster, assignments, and the two files of an enrolment: JSON that a signature or a fingerprint
// covers.
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(QJsonObject &)>;

/// One array of `object` after an edit of its element `index`.
void edit(QJsonObject &object, const QString &key, const Edit &change, int index = 0)
{
    QJsonArray array = object.value(key).toArray();
    QJsonObject element = array[index].toObject();
    change(element);
    array[index] = element;
    object.insert(key, array);
}

/// Adds vectors that differ from one good object in one thing.
class Variants
{
public:
    Variants(Book &book, QJsonObject good)
        : m_book(book)
        , m_good(std::move(good))
    {
        m_book.add("good", "success", base::canonicalJson(m_good), "as it should be");
    }
    void add(const char *name, const char *code, const char *comment, const Edit &change) const
    {
        QJsonObject json = m_good;
        change(json);
        m_book.add(name, code, base::canonicalJson(json), comment);
    }
    void set(const char *name, const char *code, const char *key, const QJsonValue &value,
             const char *comment) const
    {
        add(name, code, comment, [&](QJsonObject &o) { o.insert(QLatin1String(key), value); });
    }
    void drop(const char *name, const char *key) const
    {
        add(name, "JsonFieldMissing", "a field less",
            [key](QJsonObject &o) { o.remove(QLatin1String(key)); });
    }

private:
    Book &m_book;
    QJsonObject m_good;
};

void addCharters(Book &book, const World &world)
{
    book.open("charter");
    const QJsonObject good = call::toJson(world.charter);
    const Variants variants(book, good);
    variants.drop("field-missing", "clusters");
    variants.set("field-unknown", "JsonFieldUnknown", "zeal", 1, "a field too many");
    variants.set("version-0", "JsonFieldInvalid", "version", 0, "versions start at 1");
    variants.set("months-121", "JsonFieldInvalid", "months", 121, "a horizon that is too long");
    variants.set("no-clusters", "CharterInvalid", "clusters", QJsonArray(), "nothing to give");
    variants.add("cluster-twice", "CharterInvalid", "one cluster twice", [](QJsonObject &o) {
        QJsonArray clusters = o[u"clusters"].toArray();
        clusters.append(clusters[0]);
        o.insert(u"clusters"_s, clusters);
    });
    variants.add("pool-twice", "CharterInvalid", "one pool twice", [](QJsonObject &o) {
        QJsonArray pools = o[u"pools"].toArray();
        pools.append(pools[0]);
        o.insert(u"pools"_s, pools);
    });
    variants.add("dates-backwards", "CharterInvalid", "reviews end before they begin", [](QJsonObject &o) {
        QJsonObject dates = o[u"dates"].toObject();
        dates.insert(u"review_until"_s, u"2026-01-30T09:00:00Z"_s);
        o.insert(u"dates"_s, dates);
    });
    const auto terms = [&](int days, int times) {
        const QJsonObject term{{u"days"_s, days}, {u"what"_s, call::nameOf(call::RecordClass::Reviews)}};
        QJsonArray array;
        for (int i = 0; i < times; ++i)
            array.append(term);
        return array;
    };
    variants.set("retention", "success", "destroy_after", terms(365, 1), "reviews are kept for a year");
    variants.set("retention-twice", "CharterInvalid", "destroy_after", terms(365, 2),
                 "two terms for one class");
    variants.set("retention-negative", "JsonFieldInvalid", "destroy_after", terms(-1, 1),
                 "less than no days");
    QByteArray spaced = base::canonicalJson(good);
    book.add("not-canonical", "JsonNotCanonical", spaced.insert(1, ' '), "a space");
}

/// Devices that stand there under several certificates.
void addDevices(const Variants &variants)
{
    const auto again = [](QJsonObject &roster, const Edit &change) {
        edit(roster, u"entries"_s, [&](QJsonObject &entry) {
            QJsonArray devices = entry[u"devices"].toArray();
            QJsonObject next = devices[0].toObject();
            change(next);
            devices.append(next);
            entry.insert(u"devices"_s, devices);
        });
    };
    const auto renew = [](QJsonObject &device) {
        device.insert(u"signing"_s, u"bmV3"_s);
        device.insert(u"encryption"_s, u"bmV3"_s);
    };
    variants.add("renewed-certificate", "success", "one device, with its certificates and newer ones",
                 [&](QJsonObject &o) {
                     again(o, [&](QJsonObject &device) {
                         renew(device);
                         device.insert(u"from"_s, u"2026-02-11T14:05:00Z"_s);
                     });
                 });
    variants.add("renewed-at-once", "RosterInvalid", "nobody can tell which certificates are the newest",
                 [&](QJsonObject &o) { again(o, renew); });
    variants.add("certificate-twice", "RosterInvalid", "one device twice with the same certificates",
                 [&](QJsonObject &o) {
                     again(o, [](QJsonObject &d) { d.insert(u"from"_s, u"2026-02-11T14:05:00Z"_s); });
                 });
    variants.add("device-of-two", "RosterInvalid", "one device of two people", [](QJsonObject &o) {
        const QJsonArray devices = o[u"entries"].toArray()[0].toObject()[u"devices"].toArray();
        edit(
            o, u"entries"_s, [&](QJsonObject &e) { e.insert(u"devices"_s, devices); }, 1);
    });
}

void addRosters(Book &book, const World &world)
{
    book.open("roster");
    const Variants variants(book, call::toJson(world.roster));
    variants.drop("field-missing", "entries");
    variants.set("field-unknown", "JsonFieldUnknown", "zeal", 1, "a field too many");
    variants.set("version-0", "JsonFieldInvalid", "version", 0, "versions start at 1");
    variants.add("person-twice", "RosterInvalid", "one person twice", [](QJsonObject &o) {
        QJsonArray entries = o[u"entries"].toArray();
        entries.append(entries[0]);
        o.insert(u"entries"_s, entries);
    });
    addDevices(variants);
    variants.add("no-role", "RosterInvalid", "somebody without a role", [](QJsonObject &o) {
        edit(o, u"entries"_s, [](QJsonObject &e) { e.insert(u"roles"_s, QJsonArray()); });
    });
    variants.add("role-unknown", "JsonFieldInvalid", "a role that does not exist", [](QJsonObject &o) {
        edit(o, u"entries"_s, [](QJsonObject &e) { e.insert(u"roles"_s, QJsonArray{u"king"_s}); });
    });
    variants.add("device-ends-before-it-begins", "RosterInvalid", "no time left", [](QJsonObject &o) {
        edit(o, u"entries"_s, [](QJsonObject &e) {
            edit(e, u"devices"_s, [](QJsonObject &d) { d.insert(u"until"_s, d[u"from"]); });
        });
    });
}

void addAssignments(Book &book, const World &world)
{
    book.open("assignments");
    call::Assignments assignments;
    assignments.list = {{world.hong.id, world.proposal.id, world.charter.dates.reviewUntil}};
    const Variants variants(book, call::toJson(assignments));
    variants.drop("field-missing", "list");
    variants.set("field-unknown", "JsonFieldUnknown", "zeal", 1, "a field too many");
    variants.set("version-0", "JsonFieldInvalid", "version", 0, "versions start at 1");
    variants.add("reviewer-unnamed", "JsonFieldInvalid", "no such name", [](QJsonObject &o) {
        edit(o, u"list"_s, [](QJsonObject &e) { e.insert(u"reviewer"_s, u"no name"_s); });
    });
}

QByteArray csrOf(const crypto::Credential &credential)
{
    return must(crypto::makeCsr(credential.key, QStringLiteral("hong")));
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

void addValues(Book &book, const World &world)
{
    addCharters(book, world);
    addRosters(book, world);
    addAssignments(book, world);
}

void addEnrolments(Book &book, const World &world)
{
    const Person &hong = world.hong;
    identity::EnrolmentRequest request{hong.device, u"홍 (가상)"_s, {}};
    request.csrs = {csrOf(hong.signing), csrOf(hong.encryption), csrOf(hong.signing)};
    book.open("request");
    const Variants asked(book, must(base::parseCanonicalJson(identity::encode(request))));
    asked.drop("field-missing", "transport");
    asked.set("field-unknown", "JsonFieldUnknown", "zeal", 1, "a field too many");
    asked.set("version-2", "JsonFieldInvalid", "v", 2, "a version of the future");
    asked.set("device-short", "JsonFieldInvalid", "device", u"d5"_s.repeated(15), "15 bytes");
    QByteArray changed = request.csrs[0];
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    asked.set("csr-changed", "CsrInvalid", "signing", base64(changed), "its own signature does not hold");
    asked.set("csr-trailing", "CsrInvalid", "signing", base64(request.csrs[0] + '\0'), "a byte behind it");
    identity::EnrolmentReply reply{hong.device, hong.id, {u"홍 (가상)"_s, u"Hong"_s}, {}, {}};
    reply.certificates = {hong.signing.certificate, hong.encryption.certificate, hong.signing.certificate};
    reply.pins = {world.ca, pin(u"office-signing"_s), pin(u"chair-signing"_s)};
    book.open("enrolment");
    const Variants given(book, must(base::parseCanonicalJson(identity::encode(reply))));
    given.drop("field-missing", "office");
    given.set("field-unknown", "JsonFieldUnknown", "zeal", 1, "a field too many");
    given.set("version-2", "JsonFieldInvalid", "v", 2, "a version of the future");
    given.set("certificate-broken", "CertificateInvalid", "signing", base64("no certificate"),
              "no certificate");
    given.set("pin-short", "JsonFieldInvalid", "office", u"ab"_s.repeated(31), "a pin of 31 bytes");
}

} // namespace simsa::vectors
