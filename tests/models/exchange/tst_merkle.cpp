// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/json.h"
#include "exchange/checkpoint.h"
#include "exchange/merkle.h"
#include "support/results.h"

#include <QCryptographicHash>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::Digest;
using base::ErrorCode;
using exchange::Checkpoint;
using exchange::FeedHead;

namespace {

/// Leaves and roots of the tests of Certificate Transparency (google/certificate-transparency,
/// merkletree/merkle_tree_test.cc).
const QList<QByteArray> leaves{"",
                               QByteArray::fromHex("00"),
                               QByteArray::fromHex("10"),
                               QByteArray::fromHex("2021"),
                               QByteArray::fromHex("3031"),
                               QByteArray::fromHex("40414243"),
                               QByteArray::fromHex("5051525354555657"),
                               QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
const QStringList roots{u"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"_s,
                        u"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"_s,
                        u"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"_s,
                        u"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"_s,
                        u"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"_s,
                        u"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"_s,
                        u"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"_s,
                        u"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"_s};

FeedHead head(char fill, char device)
{
    return {base::FeedId::fromRaw(QByteArray(16, fill)).value(),
            base::DeviceId::fromRaw(QByteArray(16, device)).value(),
            {fill, base::RecordId::fromRaw(QByteArray(32, fill)).value()}};
}

Checkpoint full()
{
    Checkpoint common;
    common.number = 3;
    common.time = base::parseUtc(u"2026-02-11T14:05:00Z"_s);
    common.nextDue = base::parseUtc(u"2026-02-12T14:05:00Z"_s);
    common.charterVersion = 2;
    common.crl = "crl";
    return exchange::fullCheckpoint(common, {head(9, 1), head(2, 2), head(5, 1), head(7, 3), head(1, 4)});
}

base::DeviceId device(char fill)
{
    return base::DeviceId::fromRaw(QByteArray(16, fill)).value();
}

} // namespace

class MerkleTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedRoots();
    void everyPathLeadsToTheRoot();
    void wrongPathsDoNot();
    void checkpointRoundTrip();
    void copiesOfAuthors();
    void tamperedCheckpoints_data();
    void tamperedCheckpoints();
    void spoiltFields();
};

void MerkleTest::publishedRoots()
{
    QCOMPARE(exchange::merkleRoot({}).raw(), QCryptographicHash::hash({}, QCryptographicHash::Sha256));
    for (int size = 1; size <= 8; ++size)
        QCOMPARE(exchange::merkleRoot(leaves.first(size)).hex(), roots[size - 1]);
}

void MerkleTest::everyPathLeadsToTheRoot()
{
    for (int size = 1; size <= 8; ++size) {
        for (int index = 0; index < size; ++index) {
            const auto path = exchange::merklePath(leaves.first(size), index);
            QCOMPARE(exchange::merkleRootFromPath(leaves[index], index, size, path).hex(), roots[size - 1]);
        }
    }
    // RFC 6962 §2.1.3: the paths of its example tree of seven leaves have 3, 3, 3 and 2 nodes.
    QCOMPARE(exchange::merklePath(leaves.first(7), 0).size(), 3);
    QCOMPARE(exchange::merklePath(leaves.first(7), 3).size(), 3);
    QCOMPARE(exchange::merklePath(leaves.first(7), 4).size(), 3);
    QCOMPARE(exchange::merklePath(leaves.first(7), 6).size(), 2);
}

void MerkleTest::wrongPathsDoNot()
{
    for (int size = 1; size <= 8; ++size) {
        for (int index = 0; index < size; ++index) {
            const auto path = exchange::merklePath(leaves.first(size), index);
            QList<Digest> longer = path;
            longer.append(Digest());
            QVERIFY(exchange::merkleRootFromPath(leaves[index], index, size, longer).isZero());
            if (!path.isEmpty()) {
                QVERIFY(exchange::merkleRootFromPath(leaves[index], index, size, path.mid(1)).hex() !=
                        roots[size - 1]);
                QVERIFY(exchange::merkleRootFromPath("x", index, size, path).hex() != roots[size - 1]);
            }
            QVERIFY(exchange::merkleRootFromPath(leaves[index], size, size, path).isZero());
            QVERIFY(exchange::merkleRootFromPath(leaves[index], -1, size, path).isZero());
        }
    }
}

void MerkleTest::checkpointRoundTrip()
{
    QCOMPARE(full().size, 5);
    QCOMPARE(full().heads.first(), head(1, 4)); // sorted by feed
    const QJsonObject body = base::parseCanonicalJson(base::canonicalJson(exchange::toJson(full()))).value();
    const auto back = exchange::checkpointFromJson(body);
    VERIFY_OK(back);
    QCOMPARE(*back, full());
    QCOMPARE(exchange::leafOf(head(1, 4)), QByteArray("{\"feed\":\"") + QByteArray("01").repeated(16) +
                                               "\",\"id\":\"" + QByteArray("01").repeated(32) +
                                               "\",\"seq\":1}");
    const auto empty = exchange::fullCheckpoint(full(), {});
    VERIFY_OK(exchange::checkpointFromJson(exchange::toJson(empty)));
}

void MerkleTest::copiesOfAuthors()
{
    const Checkpoint own = exchange::checkpointFor(full(), {device(1)});
    QVERIFY(own.heads.isEmpty());
    QCOMPARE(own.ownHeads.size(), 2);
    QCOMPARE(own.root, full().root);
    VERIFY_OK(exchange::checkpointFromJson(exchange::toJson(own)));
    QCOMPARE(*exchange::acknowledged(own, head(5, 1).feed), head(5, 1).head);
    QVERIFY(!exchange::acknowledged(own, head(7, 3).feed)); // somebody else's
    QCOMPARE(*exchange::acknowledged(full(), head(7, 3).feed), head(7, 3).head);
    const Checkpoint nobody = exchange::checkpointFor(full(), {device(8)});
    QVERIFY(nobody.ownHeads.isEmpty());
    VERIFY_OK(exchange::checkpointFromJson(exchange::toJson(nobody)));
}

void MerkleTest::tamperedCheckpoints_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto row = [](const char *name, auto edit) {
        Checkpoint checkpoint = full();
        edit(checkpoint);
        QTest::newRow(name) << exchange::toJson(checkpoint);
    };
    const auto ownRow = [](const char *name, auto edit) {
        Checkpoint checkpoint = exchange::checkpointFor(full(), {device(1)});
        edit(checkpoint);
        QTest::newRow(name) << exchange::toJson(checkpoint);
    };
    row("root", [](Checkpoint &c) { c.root = Digest::fromRaw(QByteArray(32, 'x')).value(); });
    row("root zeros", [](Checkpoint &c) { c.root = {}; });
    row("leaf gone", [](Checkpoint &c) { c.heads.removeLast(); });
    row("leaf and size", [](Checkpoint &c) { c.heads.removeLast(), --c.size; });
    row("seq", [](Checkpoint &c) { ++c.heads[2].head.seq; });
    row("size", [](Checkpoint &c) { ++c.size; });
    row("not sorted", [](Checkpoint &c) {
        c = exchange::fullCheckpoint(c, c.heads);
        std::swap(c.heads[0], c.heads[1]);
    });
    row("own beside heads", [](Checkpoint &c) { c.ownHeads = {{head(3, 1), 0, {}}}; });
    row("no leaves, size 0, other root", [](Checkpoint &c) { c.heads.clear(), c.size = 0; });
    ownRow("own id", [](Checkpoint &c) { c.ownHeads[0].head.head.id = head(3, 1).head.id; });
    ownRow("own index", [](Checkpoint &c) { ++c.ownHeads[0].index; });
    ownRow("own path short", [](Checkpoint &c) { c.ownHeads[0].path.removeLast(); });
    ownRow("own size", [](Checkpoint &c) { c.size = 40; });
    ownRow("own root zeros with a path of no length", [](Checkpoint &c) {
        c.root = {};
        for (exchange::ProvenHead &proven : c.ownHeads)
            proven.path.clear();
    });
}

void MerkleTest::tamperedCheckpoints()
{
    QFETCH(QJsonObject, body);
    COMPARE_CODE(exchange::checkpointFromJson(body), ErrorCode::CheckpointInvalid);
}

void MerkleTest::spoiltFields()
{
    const QJsonObject good = exchange::toJson(full());
    for (const QString &key : good.keys()) {
        QJsonObject body = good;
        body.remove(key);
        COMPARE_CODE(exchange::checkpointFromJson(body), ErrorCode::CheckpointInvalid);
        body.insert(key, true);
        COMPARE_CODE(exchange::checkpointFromJson(body), ErrorCode::CheckpointInvalid);
    }
    QJsonObject body = good;
    body.insert(u"more"_s, 1);
    COMPARE_CODE(exchange::checkpointFromJson(body), ErrorCode::CheckpointInvalid);
    body = good;
    body.insert(u"number"_s, 0);
    COMPARE_CODE(exchange::checkpointFromJson(body), ErrorCode::CheckpointInvalid);
}

QTEST_GUILESS_MAIN(MerkleTest)
#include "tst_merkle.moc"
