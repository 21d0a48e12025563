// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depotsupport.h"

#include "depot/depotfactory.h"
#include "depot/marker.h"
#include "depot/objectname.h"

#include <QUrl>

#include <sys/stat.h>

using namespace simsa;
using namespace depottest;
using base::ErrorCode;
using depot::FolderDepot;

class TestDepot : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void markerIsCanonicalJson();
    void createRefusesBadIdsAndASecondMarker();
    void openTellsWhyNot();
    void garbageMarker_data();
    void garbageMarker();

    void names_data();
    void names();
    void prefixes();

    void putGetList();
    void emptyObjectAndLimits();
    void puttingAgainIsSuccess();
    void tornObjectIsReplaced();
    void othersBytesUnderAFreeNameStay();
    void leavesNoTemporaryFiles();
    void listLeavesOutWhatIsNoObject();

    void factory_data();
    void factory();
    void factoryOpensFolders();

private:
    [[nodiscard]] QString root() const { return m_dir->path() + QStringLiteral("/depot"); }
    [[nodiscard]] QString under(const QString &name) const { return root() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FolderDepot> m_depot;
};

void TestDepot::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(FolderDepot::create(root(), depotId));
    auto opened = FolderDepot::open(root());
    QVERIFY(opened);
    m_depot = std::move(*opened);
}

void TestDepot::cleanup()
{
    m_depot.reset();
    m_dir.reset();
}

void TestDepot::markerIsCanonicalJson()
{
    QCOMPARE(readAll(under(QStringLiteral("simsa-depot.json"))),
             QByteArray("{\"id\":\"00112233445566778899aabbccddeeff\",\"v\":1}"));
    QCOMPARE(m_depot->marker().value(), depotId);
    QCOMPARE(depot::decodeMarker(*depot::encodeMarker(otherId)).value(), otherId);
}

void TestDepot::createRefusesBadIdsAndASecondMarker()
{
    const QString fresh = m_dir->filePath(QStringLiteral("fresh"));
    for (const QString &id : {QString(), QStringLiteral("abc"), depotId.toUpper() + u'A', depotId + u'0'})
        QCOMPARE(FolderDepot::create(fresh, id).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFileInfo::exists(fresh));
    QCOMPARE(FolderDepot::create(root(), otherId).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(m_depot->marker().value(), depotId);
    QCOMPARE(everyFile(root()), QStringList{QStringLiteral("simsa-depot.json")});
}

void TestDepot::openTellsWhyNot()
{
    const QString plain = m_dir->filePath(QStringLiteral("plain"));
    QVERIFY(QDir().mkpath(plain));
    QCOMPARE(FolderDepot::open(plain).error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(FolderDepot::open(plain + QStringLiteral("/not/there")).error().code,
             ErrorCode::DepotUnreachable);
    QCOMPARE(FolderDepot::open(under(QStringLiteral("simsa-depot.json"))).error().code,
             ErrorCode::DepotUnreachable);
}

void TestDepot::garbageMarker_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>please log in</html>");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("no id") << QByteArray("{\"v\":1}");
    QTest::newRow("no version") << QByteArray("{\"id\":\"00112233445566778899aabbccddeeff\"}");
    QTest::newRow("version 2") << QByteArray("{\"id\":\"00112233445566778899aabbccddeeff\",\"v\":2}");
    QTest::newRow("short id") << QByteArray("{\"id\":\"0011\",\"v\":1}");
    QTest::newRow("unknown field") << QByteArray(
        "{\"id\":\"00112233445566778899aabbccddeeff\",\"v\":1,\"x\":1}");
    QTest::newRow("not canonical") << QByteArray("{\"id\": \"00112233445566778899aabbccddeeff\", \"v\": 1}");
    QTest::newRow("too large") << QByteArray(5000, ' ');
}

void TestDepot::garbageMarker()
{
    QFETCH(QByteArray, bytes);
    writeRaw(under(QStringLiteral("simsa-depot.json")), bytes);
    QCOMPARE(FolderDepot::open(root()).error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->marker().error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->put(nameOf("x"), "x").error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->list({}).error().code, ErrorCode::DepotMarkerMissing);
}

void TestDepot::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("a") << true;
    QTest::newRow("all kinds") << QStringLiteral("v1/Call_1.x/in/2026-11-23T10/a-b.pack") << true;
    QTest::newRow("240") << QString(240, u'a') << true;
    QTest::newRow("241") << QString(241, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << false;
    QTest::newRow("up") << QStringLiteral("../x") << false;
    QTest::newRow("up inside") << QStringLiteral("v1/../../x") << false;
    QTest::newRow("up at end") << QStringLiteral("v1/..") << false;
    QTest::newRow("here") << QStringLiteral("v1/./x") << false;
    QTest::newRow("hidden") << QStringLiteral("v1/.x") << false;
    QTest::newRow("empty segment") << QStringLiteral("v1//x") << false;
    QTest::newRow("folder") << QStringLiteral("v1/x/") << false;
    QTest::newRow("backslash") << QStringLiteral("v1\\x") << false;
    QTest::newRow("colon") << QStringLiteral("c:x") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("hangul") << QStringLiteral("과제") << false;
    QTest::newRow("nul") << (QStringLiteral("a") + QChar(0)) << false;
    QTest::newRow("newline") << QStringLiteral("a\nb") << false;
    QTest::newRow("full-width") << QStringLiteral("ａ") << false;
    QTest::newRow("marker") << QStringLiteral("simsa-depot.json") << false;
    QTest::newRow("marker, other case") << QStringLiteral("Simsa-Depot.JSON") << false;
    QTest::newRow("marker's name deeper") << QStringLiteral("v1/simsa-depot.json") << true;
}

void TestDepot::names()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    QCOMPARE(depot::checkObjectName(name).has_value(), valid);
    if (valid) {
        QVERIFY(m_depot->put(name, "bytes"));
        QCOMPARE(m_depot->get(name, 100).value(), QByteArray("bytes"));
        return;
    }
    const QStringList before = everyFile(m_dir->path());
    QCOMPARE(m_depot->put(name, "bytes").error().code, ErrorCode::DepotNameInvalid);
    QCOMPARE(m_depot->get(name, 100).error().code, ErrorCode::DepotNameInvalid);
    QCOMPARE(everyFile(m_dir->path()), before);
}

void TestDepot::prefixes()
{
    for (const char *bad : {"v1", "/", "/v1/", "../", "v1/../", "v1//", "v1/ /", ".git/"})
        QCOMPARE(m_depot->list(QString::fromLatin1(bad)).error().code, ErrorCode::DepotNameInvalid);
    QCOMPARE(m_depot->list(QStringLiteral("v1/")).value(), QStringList());
    QCOMPARE(m_depot->list(QString()).value(), QStringList());
}

void TestDepot::putGetList()
{
    const QStringList objects{QStringLiteral("v1/b/in/2"), QStringLiteral("v1/a/in/1"),
                              QStringLiteral("v1/a/out/3"), QStringLiteral("v1/ab/in/4")};
    for (const QString &name : objects)
        QVERIFY(m_depot->put(name, name.toLatin1()));
    for (const QString &name : objects)
        QCOMPARE(m_depot->get(name, 100).value(), name.toLatin1());
    QCOMPARE(m_depot->list({}).value(),
             (QStringList{QStringLiteral("v1/a/in/1"), QStringLiteral("v1/a/out/3"),
                          QStringLiteral("v1/ab/in/4"), QStringLiteral("v1/b/in/2")}));
    QCOMPARE(m_depot->list(QStringLiteral("v1/a/")).value(),
             (QStringList{QStringLiteral("v1/a/in/1"), QStringLiteral("v1/a/out/3")}));
    QCOMPARE(m_depot->list(QStringLiteral("v1/a/in/1/")).value(), QStringList());
    QCOMPARE(m_depot->get(QStringLiteral("v1/a/in/9"), 100).error().code, ErrorCode::NotFound);
    QCOMPARE(m_depot->get(QStringLiteral("v1/a"), 100).error().code, ErrorCode::NotFound);
}

void TestDepot::emptyObjectAndLimits()
{
    QVERIFY(m_depot->put(QStringLiteral("empty"), {}));
    QCOMPARE(m_depot->get(QStringLiteral("empty"), 0).value(), QByteArray());
    const QByteArray bytes(3 * 1024 * 1024 + 1, 'q');
    QVERIFY(m_depot->put(QStringLiteral("big"), bytes));
    QVERIFY(m_depot->get(QStringLiteral("big"), bytes.size()).value() == bytes);
    QCOMPARE(m_depot->get(QStringLiteral("big"), bytes.size() - 1).error().code, ErrorCode::FileTooLarge);
}

void TestDepot::puttingAgainIsSuccess()
{
    const QByteArray bytes("the same");
    QVERIFY(m_depot->put(nameOf(bytes), bytes));
    struct stat before = {};
    QCOMPARE(::stat(qPrintable(under(nameOf(bytes))), &before), 0);
    QVERIFY(m_depot->put(nameOf(bytes), bytes));
    struct stat after = {};
    QCOMPARE(::stat(qPrintable(under(nameOf(bytes))), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino); // not written again
}

void TestDepot::tornObjectIsReplaced()
{
    const QByteArray bytes("a pack that was cut on its way");
    for (const QByteArray &torn : {bytes.left(5), QByteArray(), bytes.toUpper(), bytes + bytes}) {
        writeRaw(under(nameOf(bytes)), torn);
        QVERIFY(m_depot->put(nameOf(bytes), bytes));
        QCOMPARE(m_depot->get(nameOf(bytes), 1000).value(), bytes);
    }
}

void TestDepot::othersBytesUnderAFreeNameStay()
{
    QVERIFY(m_depot->put(QStringLiteral("note"), "first"));
    QVERIFY(m_depot->put(QStringLiteral("note"), "second"));
    QCOMPARE(m_depot->get(QStringLiteral("note"), 100).value(), QByteArray("first"));
    // The name carries the hash of what is there, not of what we bring.
    const QByteArray right("right");
    QVERIFY(m_depot->put(nameOf(right), right));
    QVERIFY(m_depot->put(nameOf(right), "wrong"));
    QCOMPARE(m_depot->get(nameOf(right), 100).value(), right);
}

void TestDepot::leavesNoTemporaryFiles()
{
    QVERIFY(m_depot->put(QStringLiteral("note"), "first"));
    QVERIFY(m_depot->put(QStringLiteral("note"), "second"));
    QVERIFY(m_depot->put(QStringLiteral("note"), "first"));
    QCOMPARE(everyFile(root()), (QStringList{QStringLiteral("note"), QStringLiteral("simsa-depot.json")}));
}

void TestDepot::listLeavesOutWhatIsNoObject()
{
    QVERIFY(m_depot->put(QStringLiteral("v1/x"), "x"));
    for (const char *foreign : {"v1/.0123.tmp", "Thumbs db", "v1/~$a", "v1/.git/config", "v1/심사.txt"})
        writeRaw(under(QString::fromUtf8(foreign)), "?");
    writeRaw(under(QString(130, u'a') + u'/' + QString(130, u'b')), "name too long");
    QCOMPARE(m_depot->list({}).value(), QStringList{QStringLiteral("v1/x")});
}

void TestDepot::factory_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    const auto row = [](const char *address, ErrorCode code) {
        QTest::newRow(address) << QString::fromLatin1(address) << int(code);
    };
    row("", ErrorCode::InvalidArgument);
    row("https://depot.example/simsa", ErrorCode::Unsupported);
    row("http://depot.example/simsa", ErrorCode::Unsupported);
    row("s3://bucket/prefix", ErrorCode::Unsupported);
    row("webdavs://host/x", ErrorCode::Unsupported);
    row("file://server/share", ErrorCode::Unsupported);
    row("file:///tmp?x=1", ErrorCode::Unsupported);
    row("file:///no/such/folder", ErrorCode::DepotUnreachable);
    row("/no/such/folder", ErrorCode::DepotUnreachable);
    row("c:\\no\\such", ErrorCode::DepotUnreachable);
}

void TestDepot::factory()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    const auto depot = depot::depotFromUrl(address);
    QVERIFY(!depot);
    QCOMPARE(int(depot.error().code), code);
}

void TestDepot::factoryOpensFolders()
{
    const QString spaced = m_dir->filePath(QStringLiteral("my depot 심사"));
    QVERIFY(FolderDepot::create(spaced, otherId));
    const QString url = QString::fromLatin1(QUrl::fromLocalFile(spaced).toEncoded());
    QVERIFY(url.startsWith(QStringLiteral("file:///")));
    QCOMPARE((*depot::depotFromUrl(url))->marker().value(), otherId);
    QCOMPARE((*depot::depotFromUrl(spaced))->marker().value(), otherId);
}

QTEST_GUILESS_MAIN(TestDepot)

#include "tst_depot.moc"
