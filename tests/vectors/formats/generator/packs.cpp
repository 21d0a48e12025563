// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "crypto/cms.h"
#include "exchange/checkpoint.h"
#include "exchange/pack.h"
#include "world.h"

#include <QJsonArray>

// Packs, the bodies of checkpoints, and names in a depot (models/exchange/PROTOCOL.md).
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

/// Two records of hong in a row, and the header that names them.
struct OpenPack
{
    QJsonObject header;
    QList<QByteArray> envelopes;

    explicit OpenPack(const World &world)
    {
        const QList<crypto::Certificate> readers{world.member.encryption.certificate};
        const auto seal = [&](const record::Record &one) {
            return must(record::seal(one, world.hong.signing, world.ca, readers));
        };
        record::Record next = world.pledge({});
        const auto first = seal(next);
        next.seq = 2;
        next.prev = first.id;
        const auto second = seal(next);
        exchange::Pack pack{world.charter.call, world.hong.device, world.hong.feed, {}};
        pack.items = {{1, {}, first.id, first.envelope}, {2, first.id, second.id, second.envelope}};
        const QByteArray bytes = must(exchange::encodePack(pack, world.hong.signing, World::today()));
        qsizetype size = bytes.size();
        for (const exchange::PackItem &item : pack.items) {
            envelopes.append(item.envelope);
            size -= item.envelope.size();
        }
        header =
            must(base::parseCanonicalJson(must(crypto::verifyAttached(bytes.first(size), world.ca)).content));
    }

    void editRecord(int index, const QString &key, const QJsonValue &value)
    {
        QJsonArray records = header[u"records"].toArray();
        QJsonObject one = records[index].toObject();
        one.insert(key, value);
        records[index] = one;
        header.insert(u"records"_s, records);
    }
    [[nodiscard]] QByteArray bytes(const crypto::Credential &by) const
    {
        return must(crypto::signAttached(base::canonicalJson(header), by, World::today())) + envelopes.join();
    }
};

} // namespace

void addPacks(Book &book, const World &world)
{
    book.open("pack");
    const OpenPack open(world);
    const QByteArray good = open.bytes(world.hong.signing);
    book.add("good", "success", good, "two records in a row");
    const auto add = [&](const char *name, const char *code, const char *comment,
                         const std::function<void(OpenPack &)> &edit) {
        OpenPack one = open;
        edit(one);
        book.add(name, code, one.bytes(world.hong.signing), comment);
    };
    const auto set = [&](const char *name, const char *code, const char *key, const QJsonValue &value,
                         const char *comment) {
        add(name, code, comment, [&](OpenPack &p) { p.header.insert(QLatin1String(key), value); });
    };
    add("envelope-changed", "PackHashMismatch", "one bit of a record", [](OpenPack &p) {
        QByteArray &last = p.envelopes.last();
        last[last.size() - 1] = static_cast<char>(last.back() ^ 1);
    });
    add("envelopes-swapped", "PackHashMismatch", "the records in another order",
        [](OpenPack &p) { p.envelopes.swapItemsAt(0, 1); });
    add("envelope-missing", "PackHashMismatch", "a record less than the header names",
        [](OpenPack &p) { p.envelopes.removeLast(); });
    add("size-differs", "PackHashMismatch", "a size that is not the record's",
        [](OpenPack &p) { p.editRecord(1, u"size"_s, 7); });
    add("size-negative", "PackMalformed", "a size below zero",
        [](OpenPack &p) { p.editRecord(1, u"size"_s, -1); });
    add("trailing-byte", "PackMalformed", "a byte behind the last record",
        [](OpenPack &p) { p.envelopes.append("x"); });
    add("prev-differs", "RecordChainBroken", "the second does not follow the first",
        [](OpenPack &p) { p.editRecord(1, u"prev"_s, u"ab"_s.repeated(32)); });
    add("seq-gap", "RecordChainBroken", "1 and 3", [](OpenPack &p) {
        p.editRecord(1, u"seq"_s, 3);
        p.header.insert(u"last"_s, 3);
    });
    add("first-with-prev", "RecordChainBroken", "number 1 follows something",
        [](OpenPack &p) { p.editRecord(0, u"prev"_s, u"ab"_s.repeated(32)); });
    add("id-upper-case", "PackMalformed", "an id in capitals",
        [](OpenPack &p) { p.editRecord(1, u"id"_s, u"AB"_s.repeated(32)); });
    set("first-differs", "PackMalformed", "first", 2, "first is not that of the list");
    set("last-differs", "PackMalformed", "last", 3, "last is not that of the list");
    set("records-none", "PackMalformed", "records", QJsonArray(), "a pack of nothing");
    set("version-2", "PackMalformed", "v", 2, "a version of the future");
    set("field-unknown", "PackMalformed", "zeal", 1, "a field too many");
    set("feed-short", "PackMalformed", "feed", u"05"_s.repeated(15), "a feed of 15 bytes");
    set("call-unnamed", "PackMalformed", "call", u"no name"_s, "no such name");
    add("field-missing", "PackMalformed", "a field less", [](OpenPack &p) { p.header.remove(u"device"_s); });
    book.add("other-ca", "CertificateUntrusted", open.bytes(world.other.signing),
             "signed under another authority");
    QByteArray header = must(crypto::signAttached(base::canonicalJson(open.header).insert(1, ' '),
                                                  world.hong.signing, World::today()));
    book.add("not-canonical", "PackMalformed", header + open.envelopes.join(), "a space in the header");
    header = must(crypto::signAttached("[]", world.hong.signing, World::today()));
    book.add("not-an-object", "PackMalformed", header + open.envelopes.join(), "a header that is a list");
    QByteArray changed = good;
    changed.replace(changed.indexOf("gpu-2026"), 8, "gpu-2027");
    book.add("header-changed", "SignatureInvalid", changed, "another call in the signed header");
    book.add("truncated", "PackHashMismatch", good.chopped(1), "the last byte is missing");
}

void addCheckpoints(Book &book, const World &world)
{
    book.open("checkpoint");
    exchange::Checkpoint common;
    common.time = World::today();
    common.nextDue = World::today().addDays(1);
    common.crl = world.crl(1).der();
    common.charterVersion = 1;
    common.rosterVersion = 1;
    QList<exchange::FeedHead> heads;
    for (const Person *one : {&world.hong, &world.kang, &world.expired}) {
        const auto id = base::RecordId::fromRaw(QByteArray(32, one->feed.raw().front())).value();
        heads.append({one->feed, one->device, {3, id}});
    }
    const auto full = exchange::fullCheckpoint(common, heads);
    const QJsonObject whole = exchange::toJson(full);
    const QJsonObject own = exchange::toJson(exchange::checkpointFor(full, {world.hong.device}));
    book.add("good", "success", base::canonicalJson(whole), "all heads, as the committee gets it");
    book.add("good-own", "success", base::canonicalJson(own), "an author's own heads with their audit paths");
    const auto add = [&book](const char *name, const char *comment, QJsonObject json,
                             const std::function<void(QJsonObject &)> &edit) {
        edit(json);
        book.add(name, "CheckpointInvalid", base::canonicalJson(json), comment);
    };
    const auto set = [&](const char *name, const char *key, const QJsonValue &value, const char *comment) {
        add(name, comment, whole, [&](QJsonObject &o) { o.insert(QLatin1String(key), value); });
    };
    set("root-differs", "root", u"ab"_s.repeated(32), "a root that the heads do not have");
    set("size-differs", "size", 4, "four leaves of which three are there");
    set("number-0", "number", 0, "numbers start at 1");
    set("field-unknown", "zeal", 1, "a field too many");
    add("field-missing", "a field less", whole, [](QJsonObject &o) { o.remove(u"next_due"_s); });
    const auto list = [](const QJsonObject &o) { return o.contains(u"heads"_s) ? u"heads"_s : u"own"_s; };
    add("head-withheld", "a head less under the same root", whole, [&](QJsonObject &o) {
        QJsonArray array = o[list(o)].toArray();
        array.removeLast();
        o.insert(list(o), array);
    });
    add("heads-unsorted", "the leaves in another order", whole, [&](QJsonObject &o) {
        QJsonArray array = o[list(o)].toArray();
        const QJsonValue first = array.takeAt(0);
        array.append(first);
        o.insert(list(o), array);
    });
}

void addDepots(Book &book, const World &world)
{
    book.open("name");
    const QByteArray good = exchange::PackName{world.charter.call,
                                               u"in"_s,
                                               u"2026-02-11T14"_s,
                                               world.hong.device,
                                               world.hong.feed,
                                               1,
                                               2,
                                               base::Digest::fromRaw(QByteArray(32, '\x5a')).value()}
                                .toString()
                                .toUtf8();
    book.add("good", "success", good, "a name in a depot");
    const auto replaced = [&](const char *name, const char *what, const char *by, const char *comment) {
        if (!good.contains(what))
            qFatal("%s is not in the name", what);
        book.add(name, "DepotNameInvalid", QByteArray(good).replace(what, by), comment);
    };
    replaced("version-2", "v1/", "v2/", "a version of the future");
    replaced("other-box", "/in/", "/up/", "no such box");
    replaced("hour-25", "T14", "T25", "no such hour");
    replaced("leading-zero", ".1-2.", ".01-2.", "a number written otherwise");
    replaced("backwards", ".1-2.", ".2-1.", "the last before the first");
    replaced("from-0", ".1-2.", ".0-2.", "numbers start at 1");
    replaced("upper-case", "5a5a", "5A5a", "a digest in capitals");
    replaced("climbing", "gpu-2026/", "../", "a name that climbs");
    replaced("other-ending", ".pack", ".zip", "another ending");
    book.add("empty", "DepotNameInvalid", {}, "nothing at all");
}

} // namespace simsa::vectors
