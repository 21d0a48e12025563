// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts taken out of a vault alone: sealed, from a sound vault and from a damaged one.
#include "base/newfile.h"
#include "store/salvage.h"
#include "vaultsupport.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Table;
using store::KeptDrafts;
using store::openDrafts;
using store::Salvage;
using store::VaultFile;

namespace {

const QDateTime at(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

QString draftId(int number)
{
    return QStringLiteral("draft:P-%1").arg(number, 3, 10, QLatin1Char('0'));
}

QByteArray draftBytes(int number)
{
    return QByteArray::number(number).repeated(number % 7 == 0 ? 9000 : 90);
}

int writeOnFullDisk(const QString &path)
{
    const rlimit limit{8 * 1024, 8 * 1024};
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::printf("%d\n", codeOf(base::writeNewFile(path, QByteArray(100'000, 'x'))));
    return 0;
}

} // namespace

class TestVaultDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void sealedAndOpened();
    void everyChangeIsSeen();
    void damagedAnywhere();
    void neverOverwrites();
    void fullDisk();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    [[nodiscard]] QByteArray sealed() const
    {
        const auto salvage = Salvage::open(folder(), passphrase);
        return salvage->sealDrafts(salvage->drafts(at)).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QList<KeptDrafts::Row> m_rows;
};

void TestVaultDrafts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_rows.clear();
    const auto vault = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY(vault);
    QVERIFY(putOne(**vault, {{}, Table::Identity}, QStringLiteral("device"), "keys"));
    for (int i = 0; i < 30; ++i) {
        m_rows.append({callA, {draftId(i), draftBytes(i)}});
        QVERIFY(putOne(**vault, drafts(), draftId(i), draftBytes(i)));
    }
    m_rows.append({callB, {draftId(1), "of another call"}});
    QVERIFY(putOne(**vault, drafts(callB), draftId(1), "of another call"));
}

void TestVaultDrafts::sealedAndOpened()
{
    const QByteArray before = folderBytes(folder());
    const QByteArray file = sealed();
    QVERIFY(folderBytes(folder()) == before);
    const auto opened = openDrafts(file, passphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(*opened, (KeptDrafts{at, true, m_rows}));
    QVERIFY(!file.contains("of another call"));
    QVERIFY(!file.contains("P-001") && !file.contains(callA.text().toUtf8()));
    QCOMPARE(codeOf(openDrafts(file, QStringLiteral("another passphrase"))), int(ErrorCode::PassphraseWrong));
    // The passphrase of the time of the file, whatever the vault has now.
    const QString next = QStringLiteral("a new passphrase");
    QVERIFY((*VaultFile::open(folder(), passphrase))->changePassphrase(passphrase, next));
    QVERIFY(openDrafts(file, passphrase));
    QCOMPARE(codeOf(openDrafts(file, next)), int(ErrorCode::PassphraseWrong));
}

void TestVaultDrafts::everyChangeIsSeen()
{
    const QByteArray file = sealed();
    QRandomGenerator random(5);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = file;
        const int where = round < 300 ? round : random.bounded(int(file.size()));
        bytes[where] = char(bytes.at(where) ^ (1 << random.bounded(8)));
        QVERIFY2(!openDrafts(bytes, passphrase), qPrintable(QString::number(where)));
    }
    for (int i = 0; i < 50; ++i)
        QVERIFY(!openDrafts(file.left(random.bounded(int(file.size()))), passphrase));
    // The parts of two files of one vault do not fit each other once its header has changed.
    QVERIFY((*VaultFile::open(folder(), passphrase))->changePassphrase(passphrase, passphrase + u'!'));
    QVERIFY(!openDrafts(file, passphrase + u'!'));
}

// Whatever the damage: a row is right or not there, and the file says when it is not all.
void TestVaultDrafts::damagedAnywhere()
{
    const QString path = folder() + QStringLiteral("/vault.db");
    const QByteArray good = fileBytes(path);
    QRandomGenerator random(77);
    int some = 0, unreadable = 0;
    for (int round = 0; round < 120; ++round) {
        QByteArray bytes = good;
        const int count = 1 + random.bounded(60);
        for (int i = 0; i < count; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (round % 5 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        const auto salvage = Salvage::open(folder(), passphrase);
        if (!salvage) { // the wrapped master key was hit
            ++unreadable;
            continue;
        }
        const auto opened = openDrafts(salvage->sealDrafts(salvage->drafts(at)).value(), passphrase);
        QVERIFY(opened);
        for (const KeptDrafts::Row &row : opened->rows)
            QVERIFY(m_rows.contains(row));
        QCOMPARE(opened->whole && opened->rows.size() < m_rows.size(), false);
        some += opened->rows.size() > 0 && opened->rows.size() < m_rows.size();
    }
    QVERIFY2(some > 20 && unreadable < 60, qPrintable(QStringLiteral("%1 %2").arg(some).arg(unreadable)));
}

void TestVaultDrafts::neverOverwrites()
{
    const QString path = m_dir->filePath(QStringLiteral("out"));
    QVERIFY(base::writeNewFile(path, "first"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(codeOf(base::writeNewFile(path, "second")), int(ErrorCode::AlreadyExists));
    QCOMPARE(fileBytes(path), QByteArray("first"));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nowhere")), m_dir->filePath(QStringLiteral("link"))));
    QCOMPARE(codeOf(base::writeNewFile(m_dir->filePath(QStringLiteral("link")), "x")),
             int(ErrorCode::AlreadyExists));
    QCOMPARE(codeOf(base::writeNewFile(m_dir->filePath(QStringLiteral("no/folder")), "x")),
             int(ErrorCode::FileUnwritable));
}

void TestVaultDrafts::fullDisk()
{
    const QDir folder(m_dir->path());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), m_dir->filePath(QStringLiteral("big"))});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardOutput().trimmed().toInt(), int(ErrorCode::DiskFull));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden), before);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() == 3 && args.at(1) == QStringLiteral("--child"))
        return writeOnFullDisk(args.at(2));
    TestVaultDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultdrafts.moc"
