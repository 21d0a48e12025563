// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depotsupport.h"

#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace simsa;
using namespace depottest;
using base::ErrorCode;
using depot::FolderDepot;

namespace {

// The other process of a test: `tst_depot --child MODE ROOT …`; prints what came out.
int putMany(FolderDepot &depot, const QStringList &args)
{
    int failures = 0;
    for (int i = 0; i < args.at(0).toInt(); ++i) {
        const QByteArray bytes(20000 + i, char('a' + i % 26));
        if (!depot.put(nameOf(bytes), bytes))
            ++failures;
    }
    return failures;
}

int putBig(FolderDepot &depot, const QStringList &args)
{
    const rlimit limit{64 * 1024, 64 * 1024};
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const QByteArray bytes(args.at(0).toInt(), 'x');
    return codeOf(depot.put(nameOf(bytes), bytes));
}

int putAsNobody(FolderDepot &depot)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return -2;
    return codeOf(depot.put(nameOf("nobody"), "nobody"));
}

int childMain(const QStringList &args)
{
    auto depot = FolderDepot::open(args.at(1));
    int outcome = -3;
    if (depot && args.at(0) == QStringLiteral("many"))
        outcome = putMany(**depot, args.mid(2));
    if (depot && args.at(0) == QStringLiteral("big"))
        outcome = putBig(**depot, args.mid(2));
    if (depot && args.at(0) == QStringLiteral("nobody"))
        outcome = putAsNobody(**depot);
    std::printf("%d\n", outcome);
    return 0;
}

void startChild(QProcess &process, const QStringList &args)
{
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + args);
}

int outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return -4;
    return process.readAllStandardOutput().trimmed().toInt();
}

} // namespace

// Hostile neighbours, full and vanished media, other processes.
class TestDepotFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void linksAreNotFollowed();
    void folderInTheWay();
    void specialFilesAreNotRead();
    void vanishedMedium();
    void otherMediumInItsPlace();
    void emptyFolderInItsPlace();
    void twoProcessesPutTheSameNames();
    void fullDisk();
    void unwritableFolder();
    void tenThousandObjects();

private:
    [[nodiscard]] QString root() const { return m_dir->path() + QStringLiteral("/depot"); }
    [[nodiscard]] QString under(const QString &name) const { return root() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FolderDepot> m_depot;
};

void TestDepotFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(FolderDepot::create(root(), depotId));
    auto opened = FolderDepot::open(root());
    QVERIFY(opened);
    m_depot = std::move(*opened);
}

void TestDepotFaults::cleanup()
{
    m_depot.reset();
    m_dir.reset();
}

void TestDepotFaults::linksAreNotFollowed()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    writeRaw(outside + QStringLiteral("/secret"), "secret");
    QVERIFY(m_depot->put(QStringLiteral("v1/x"), "x"));
    QVERIFY(QFile::link(outside, under(QStringLiteral("v1/link"))));
    QVERIFY(QFile::link(outside + QStringLiteral("/secret"), under(QStringLiteral("v1/file"))));
    QVERIFY(QFile::link(root(), under(QStringLiteral("v1/loop"))));

    QCOMPARE(m_depot->get(QStringLiteral("v1/link/secret"), 100).error().code, ErrorCode::NotFound);
    QCOMPARE(m_depot->get(QStringLiteral("v1/file"), 100).error().code, ErrorCode::NotFound);
    QCOMPARE(m_depot->put(QStringLiteral("v1/link/new"), "new").error().code, ErrorCode::FileUnwritable);
    QCOMPARE(m_depot->list({}).value(), QStringList{QStringLiteral("v1/x")});
    QCOMPARE(m_depot->list(QStringLiteral("v1/link/")).value(), QStringList());
    QCOMPARE(everyFile(outside), QStringList{QStringLiteral("secret")});

    // A link under our hash is replaced itself; what it points to stays.
    const QByteArray bytes("ours");
    QVERIFY(QDir().mkpath(QFileInfo(under(nameOf(bytes))).path()));
    QVERIFY(QFile::link(outside + QStringLiteral("/secret"), under(nameOf(bytes))));
    QVERIFY(m_depot->put(nameOf(bytes), bytes));
    QCOMPARE(m_depot->get(nameOf(bytes), 100).value(), bytes);
    QCOMPARE(readAll(outside + QStringLiteral("/secret")), QByteArray("secret"));

    // The way to the depot itself may be a link.
    const QString alias = m_dir->filePath(QStringLiteral("alias"));
    QVERIFY(QFile::link(root(), alias));
    QCOMPARE((*FolderDepot::open(alias))->get(QStringLiteral("v1/x"), 10).value(), QByteArray("x"));
}

void TestDepotFaults::folderInTheWay()
{
    const QByteArray bytes("ours");
    QVERIFY(QDir().mkpath(under(nameOf(bytes))));
    QCOMPARE(m_depot->put(nameOf(bytes), bytes).error().code, ErrorCode::FileUnwritable);
    QVERIFY(m_depot->put(QStringLiteral("file"), "x"));
    QCOMPARE(m_depot->put(QStringLiteral("file/below"), "x").error().code, ErrorCode::FileUnwritable);
    QCOMPARE(everyFile(root()), (QStringList{QStringLiteral("file"), QStringLiteral("simsa-depot.json")}));
}

void TestDepotFaults::specialFilesAreNotRead()
{
    QCOMPARE(::mkfifo(qPrintable(under(QStringLiteral("pipe"))), 0600), 0);
    QCOMPARE(m_depot->get(QStringLiteral("pipe"), 100).error().code, ErrorCode::NotFound);
    QCOMPARE(m_depot->list({}).value(), QStringList());
}

void TestDepotFaults::vanishedMedium()
{
    QVERIFY(m_depot->put(QStringLiteral("v1/x"), "x"));
    QVERIFY(QDir(root()).removeRecursively());
    QCOMPARE(m_depot->marker().error().code, ErrorCode::DepotUnreachable);
    QCOMPARE(m_depot->put(QStringLiteral("v1/y"), "y").error().code, ErrorCode::DepotUnreachable);
    QCOMPARE(m_depot->get(QStringLiteral("v1/x"), 10).error().code, ErrorCode::DepotUnreachable);
    QCOMPARE(m_depot->list({}).error().code, ErrorCode::DepotUnreachable);
    QVERIFY(!QFileInfo::exists(root())); // nothing made where the medium was
}

void TestDepotFaults::otherMediumInItsPlace()
{
    QVERIFY(QDir(root()).removeRecursively());
    QVERIFY(FolderDepot::create(root(), otherId));
    QCOMPARE(m_depot->put(QStringLiteral("v1/y"), "y").error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->list({}).error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->marker().value(), otherId);
}

void TestDepotFaults::emptyFolderInItsPlace()
{
    QVERIFY(QDir(root()).removeRecursively());
    QVERIFY(QDir().mkpath(root())); // the mount point of a stick that was pulled
    QCOMPARE(m_depot->put(QStringLiteral("v1/y"), "y").error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_depot->list({}).error().code, ErrorCode::DepotMarkerMissing);
    QCOMPARE(everyFile(root()), QStringList());
}

void TestDepotFaults::twoProcessesPutTheSameNames()
{
    constexpr int count = 200;
    const QStringList args{QStringLiteral("many"), root(), QString::number(count)};
    QProcess one;
    QProcess two;
    startChild(one, args);
    startChild(two, args);
    QCOMPARE(outcomeOf(one), 0);
    QCOMPARE(outcomeOf(two), 0);
    const QStringList names = m_depot->list({}).value();
    QCOMPARE(names.size(), count);
    for (const QString &name : names)
        QCOMPARE(nameOf(m_depot->get(name, 1 << 20).value()), name);
    QCOMPARE(everyFile(root()).size(), count + 1); // and the marker
}

void TestDepotFaults::fullDisk()
{
    QVERIFY(m_depot->put(QStringLiteral("v1/x"), "x"));
    QProcess child;
    startChild(child, {QStringLiteral("big"), root(), QString::number(65 * 1024)});
    QCOMPARE(outcomeOf(child), int(ErrorCode::DiskFull));
    QCOMPARE(everyFile(root()), (QStringList{QStringLiteral("simsa-depot.json"), QStringLiteral("v1/x")}));
    QProcess fits;
    startChild(fits, {QStringLiteral("big"), root(), QString::number(64 * 1024)});
    QCOMPARE(outcomeOf(fits), -1);
}

void TestDepotFaults::unwritableFolder()
{
    QVERIFY(::chmod(qPrintable(m_dir->path()), 0755) == 0 && ::chmod(qPrintable(root()), 0555) == 0);
    QProcess child;
    startChild(child, {QStringLiteral("nobody"), root()});
    QCOMPARE(outcomeOf(child), int(ErrorCode::FileUnwritable));
    QVERIFY(::chmod(qPrintable(root()), 0755) == 0);
    QCOMPARE(everyFile(root()), QStringList{QStringLiteral("simsa-depot.json")});
}

void TestDepotFaults::tenThousandObjects()
{
    QStringList expected;
    for (int i = 0; i < 10000; ++i) {
        const QString name =
            QStringLiteral("v1/c/in/hour-%1/%2.pack").arg(i / 500).arg(i, 5, 10, QLatin1Char('0'));
        writeRaw(under(name), QByteArray::number(i)); // without 10,000 fsyncs
        expected.append(name);
    }
    expected.sort();
    QCOMPARE(m_depot->list({}).value(), expected);
    QCOMPARE(m_depot->list(QStringLiteral("v1/c/in/hour-7/")).value(),
             expected.filter(QStringLiteral("/hour-7/")));
    QCOMPARE(m_depot->get(expected.at(9999), 10).value(), QByteArray("4999"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() > 3 && args.at(1) == QStringLiteral("--child"))
        return childMain(args.mid(2));
    TestDepotFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_depotfaults.moc"
