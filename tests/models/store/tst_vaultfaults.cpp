// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "vaultsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Changes;
using exchange::Row;
using exchange::Table;
using store::VaultFile;

namespace {

QString rowId(int number)
{
    return QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0'));
}

QByteArray rowBytes(int number)
{
    return QByteArray::number(number).repeated(300);
}

// Writes row after row, two at a time, and says so after each: "n\n" is a promise.
int writeForEver(const QString &folder, int first)
{
    auto vault = VaultFile::open(folder, passphrase);
    if (!vault)
        return 2;
    for (int number = first;; ++number) {
        Changes changes;
        changes.put(drafts(), rowId(number), rowBytes(number));
        changes.put({callB, Table::Outbox}, rowId(number), rowBytes(number));
        if (!(*vault)->write(changes))
            return 3;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

void limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

// Writes until the disk is full; prints the code, how many rows were promised, and the code of keeping a
// file.
int fillDisk(const QString &folder)
{
    auto vault = VaultFile::open(folder, passphrase);
    if (!vault)
        return 2;
    limitFileSize(512 * 1024);
    int number = 0;
    auto written = putOne(**vault, drafts(), rowId(number), QByteArray(20000, 'f'));
    while (written && number < 1000) {
        ++number;
        written = putOne(**vault, drafts(), rowId(number), QByteArray(20000, 'f'));
    }
    const bool readable = (*vault)->all(drafts()) && (*vault)->all(drafts())->size() == number;
    const int keeping =
        codeOf((*vault)->keepFile(QStringLiteral("big"), QCoreApplication::applicationFilePath()));
    std::printf("%d %d %d %d\n", codeOf(written), number, readable ? 1 : 0, keeping);
    return 0;
}

int createOnFullDisk(const QString &folder)
{
    limitFileSize(8 * 1024);
    std::printf("%d\n", codeOf(VaultFile::create(folder, passphrase, cheap)));
    return 0;
}

int openAsNobody(const QString &folder)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 2;
    std::printf("%d\n", codeOf(VaultFile::open(folder, passphrase)));
    return 0;
}

/// Steps of a later program, each of which writes every row anew.
QList<QByteArray> laterSteps()
{
    QList<QByteArray> steps = store::schemaSteps();
    for (int i = 0; i < 12; ++i) {
        const QByteArray number = QByteArray::number(i);
        steps.append("CREATE TABLE moved (kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, "
                     "sealed BLOB NOT "
                     "NULL, step INTEGER NOT NULL DEFAULT " +
                     number +
                     ", PRIMARY KEY (kind, id)) STRICT;"
                     "INSERT INTO moved SELECT kind, id, version, sealed, " +
                     number +
                     " FROM rows;"
                     "DROP TABLE rows; ALTER TABLE moved RENAME TO rows;");
    }
    return steps;
}

std::unique_ptr<store::Database> openedDatabase(const QString &folder)
{
    auto database =
        store::Database::open(folder + QStringLiteral("/vault.db"), store::Database::Mode::Existing);
    if (!database || !(*database)->takeAlone())
        return {};
    return *std::move(database);
}

int migrate(const QString &folder)
{
    const auto database = openedDatabase(folder);
    std::printf("0\n");
    std::fflush(stdout);
    return database && store::updateSchema(*database, laterSteps()) ? 0 : 3;
}

/// Changes the passphrase for ever, and says how often it was told that it is changed.
int changePassphraseForEver(const QString &folder, int first)
{
    auto vault = VaultFile::open(folder, passphrase + QString::number(first));
    if (!vault)
        return 2;
    for (int number = first;; ++number) {
        if (!(*vault)->changePassphrase(passphrase + QString::number(number),
                                        passphrase + QString::number(number + 1)))
            return 3;
        std::printf("%d\n", number + 1);
        std::fflush(stdout);
    }
}

int openOnly(const QString &folder)
{
    std::printf("%d\n", codeOf(VaultFile::open(folder, passphrase)));
    return 0;
}

int childMain(const QStringList &args)
{
    const QString &mode = args.at(0);
    if (mode == QStringLiteral("write"))
        return writeForEver(args.at(1), args.at(2).toInt());
    if (mode == QStringLiteral("fill"))
        return fillDisk(args.at(1));
    if (mode == QStringLiteral("create"))
        return createOnFullDisk(args.at(1));
    if (mode == QStringLiteral("migrate"))
        return migrate(args.at(1));
    if (mode == QStringLiteral("passphrase"))
        return changePassphraseForEver(args.at(1), args.at(2).toInt());
    if (mode == QStringLiteral("nobody"))
        return openAsNobody(args.at(1));
    return openOnly(args.at(1));
}

void startChild(QProcess &process, const QStringList &args)
{
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + args);
}

QByteArray outputOf(const QStringList &args)
{
    QProcess process;
    startChild(process, args);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return "(failed)";
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class TestVaultFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void killedWhileWriting();
    void killedWhileMigrating();
    void killedWhileChangingThePassphrase();
    void otherProcessIsTold();
    void fullDisk();
    void fullDiskWhileCreating();
    void readOnlyFolder();
    void readOnlyFile();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    void giveToNobody(mode_t folderMode, mode_t fileMode);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestVaultFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY(made);
    QVERIFY(putOne(**made, {{}, Table::Identity}, QStringLiteral("me"), "kept"));
}

void TestVaultFaults::killedWhileWriting()
{
    QRandomGenerator random(4711);
    int next = 0;
    for (int round = 0; round < 15; ++round) {
        QProcess writer;
        startChild(writer, {QStringLiteral("write"), folder(), QString::number(next)});
        const int stopAfter = next + random.bounded(1, 60);
        int promised = next - 1;
        QByteArray line;
        while (promised < stopAfter && (writer.canReadLine() || writer.waitForReadyRead(30000))) {
            while (writer.canReadLine())
                promised = writer.readLine().trimmed().toInt();
        }
        QVERIFY2(promised >= stopAfter, "the writer stopped by itself");
        ::kill(pid_t(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            promised = writer.readLine().trimmed().toInt();

        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().detail));
        QVERIFY((*vault)->check());
        const QList<Row> rows = (*vault)->all(drafts()).value();
        // Every promised row, perhaps one more that was not promised any longer, and its twin each time.
        QVERIFY2(rows.size() == promised + 1 || rows.size() == promised + 2,
                 qPrintable(QString::number(rows.size())));
        for (int number = 0; number < rows.size(); ++number)
            QCOMPARE(rows.at(number), (Row{rowId(number), rowBytes(number)}));
        QCOMPARE((*vault)->all({callB, Table::Outbox}).value(), rows);
        next = int(rows.size());
    }
}

/// Every row as it stands in the database.
static QByteArray rowsOf(store::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto query = database.prepare("SELECT kind, id, version, sealed FROM rows ORDER BY kind, id");
    while (query && query->step().value_or(false)) {
        for (const int column : {0, 1, 2})
            hash.addData(query->text(column) + '|');
        hash.addData(query->blob(3));
    }
    return hash.result();
}

// The steps to a newer schema: some are done, whole, the others not at all, and the next opening goes on.
void TestVaultFaults::killedWhileMigrating()
{
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        for (int number = 0; number < 150; ++number)
            QVERIFY(putOne(**vault, drafts(), rowId(number), QByteArray(8000, 'm')));
    }
    const QByteArray old = fileBytes(folder() + QStringLiteral("/vault.db"));
    const QByteArray rows = rowsOf(*openedDatabase(folder()));
    QRandomGenerator random(42);
    int between = 0;
    for (int round = 0; round < 40; ++round) {
        QFile::remove(folder() + QStringLiteral("/vault.db-wal"));
        QFile file(folder() + QStringLiteral("/vault.db"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(old) == old.size());
        file.close();
        QProcess child;
        startChild(child, {QStringLiteral("migrate"), folder()});
        QVERIFY(child.waitForReadyRead(30000));
        QThread::usleep(
            random.bounded(unsigned(round + 1) * 4000U)); // somewhere in a step, later from round to round
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        const auto database = openedDatabase(folder());
        QVERIFY(database);
        const auto version = database->number("PRAGMA user_version");
        QVERIFY(version && *version >= 1 && *version <= laterSteps().size());
        between += *version > 1 && *version < laterSteps().size();
        QVERIFY(rowsOf(*database) == rows);
        QVERIFY(store::updateSchema(*database, laterSteps().first(*version))); // exactly these steps' tables
        QVERIFY(store::updateSchema(*database, laterSteps()));
        QVERIFY(rowsOf(*database) == rows);
    }
    QVERIFY2(between > 5, qPrintable(QString::number(between)));
}

void TestVaultFaults::killedWhileChangingThePassphrase()
{
    QVERIFY((*VaultFile::open(folder(), passphrase))->changePassphrase(passphrase, passphrase + u'0'));
    QRandomGenerator random(43);
    int now = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        startChild(child, {QStringLiteral("passphrase"), folder(), QString::number(now)});
        QVERIFY(child.waitForReadyRead(30000));
        QThread::usleep(random.bounded(30000U));
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        now = child.readAllStandardOutput().trimmed().split('\n').last().toInt();
        // The one that was told, or the next one, which nobody was told of yet.
        auto vault = VaultFile::open(folder(), passphrase + QString::number(now));
        if (!vault)
            vault = VaultFile::open(folder(), passphrase + QString::number(++now));
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().detail));
        QVERIFY((*vault)->check());
        QCOMPARE((*vault)->read({{}, Table::Identity}, QStringLiteral("me")).value(), QByteArray("kept"));
    }
}

void TestVaultFaults::otherProcessIsTold()
{
    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    QVERIFY(putOne(**vault, drafts(), rowId(1), "mine"));
    QCOMPARE(outputOf({QStringLiteral("open"), folder()}).toInt(), int(ErrorCode::VaultInUse));
    QVERIFY(putOne(**vault, drafts(), rowId(2), "mine"));
    QVERIFY((*vault)->check());
    QCOMPARE((*vault)->all(drafts())->size(), 2);
}

void TestVaultFaults::fullDisk()
{
    const QList<QByteArray> words = outputOf({QStringLiteral("fill"), folder()}).split(' ');
    QCOMPARE(words.size(), 4);
    QCOMPARE(words.at(0).toInt(), int(ErrorCode::DiskFull));
    QVERIFY(words.at(1).toInt() > 5 && words.at(1).toInt() < 100);
    QCOMPARE(words.at(2).toInt(), 1);
    QCOMPARE(words.at(3).toInt(), int(ErrorCode::DiskFull));

    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    QVERIFY((*vault)->check());
    QCOMPARE((*vault)->all(drafts())->size(), words.at(1).toInt());
    QCOMPARE((*vault)->read({{}, Table::Identity}, QStringLiteral("me")).value(), QByteArray("kept"));
    QCOMPARE((*vault)->keptFiles().value(), QStringList());
    QCOMPARE(QDir(folder() + QStringLiteral("/files")).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(putOne(**vault, drafts(), rowId(9999), "room again"));
}

void TestVaultFaults::fullDiskWhileCreating()
{
    const QString fresh = m_dir->filePath(QStringLiteral("fresh"));
    QCOMPARE(outputOf({QStringLiteral("create"), fresh}).toInt(), int(ErrorCode::DiskFull));
    QVERIFY(!QFileInfo::exists(fresh + QStringLiteral("/vault.db")));
    QVERIFY(!QFileInfo::exists(fresh + QStringLiteral("/vault.db.new")));
    QVERIFY(VaultFile::create(fresh, passphrase, cheap)); // nothing of the attempt is in the way
}

void TestVaultFaults::giveToNobody(mode_t folderMode, mode_t fileMode)
{
    QCOMPARE(::chmod(qPrintable(m_dir->path()), 0755), 0);
    const QStringList files{
        QStringLiteral("/vault.db"), QStringLiteral("/lock"), QStringLiteral("/files"), {}};
    for (const QString &name : files) {
        const QByteArray path = QFile::encodeName(folder() + name);
        if (::geteuid() == 0)
            QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        const bool isFolder = name.isEmpty() || name == QStringLiteral("/files");
        QCOMPARE(::chmod(path.constData(), isFolder ? folderMode : fileMode), 0);
    }
}

void TestVaultFaults::readOnlyFolder()
{
    giveToNobody(0500, 0400);
    const QByteArray before = folderBytes(folder());
    QCOMPARE(outputOf({QStringLiteral("nobody"), folder()}).toInt(), int(ErrorCode::VaultReadOnly));
    QVERIFY(folderBytes(folder()) == before);
    giveToNobody(0700, 0600);
    QCOMPARE(outputOf({QStringLiteral("nobody"), folder()}).toInt(), -1);
}

void TestVaultFaults::readOnlyFile()
{
    giveToNobody(0700, 0600);
    QCOMPARE(::chmod(qPrintable(folder() + QStringLiteral("/vault.db")), 0400), 0);
    QCOMPARE(outputOf({QStringLiteral("nobody"), folder()}).toInt(), int(ErrorCode::VaultReadOnly));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() > 3 && args.at(1) == QStringLiteral("--child"))
        return childMain(args.mid(2));
    TestVaultFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultfaults.moc"
