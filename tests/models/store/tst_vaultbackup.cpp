// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"
#include "store/restore.h"
#include "vaultsupport.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Table;
using store::BackupInfo;
using store::VaultFile;

class TestVaultBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void comesBackWhole();
    void isOfOneMoment();
    void passphraseOfTheTime();
    void holdsNoPlaintext();
    void doesNotOverwrite();
    void everyChangeIsSeen();
    void cutAnywhere();
    void exchangedParts();
    void otherVaultsList();
    void nothingStaysOfARefusal();
    void intoAFolderInUse();
    void ofADamagedVault();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("a.simsa-backup")); }
    [[nodiscard]] QString target() const { return m_dir->filePath(QStringLiteral("restored")); }
    [[nodiscard]] int restoreCode(const QByteArray &bytes) const;
    void makeBackup() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_at{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    const QByteArray m_secret = "심사 의견 in clear";
};

void TestVaultBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto vault = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY(vault);
    QVERIFY(putOne(**vault, {{}, Table::Identity}, QStringLiteral("device"), "keys"));
    for (int i = 0; i < 20; ++i)
        QVERIFY(putOne(**vault, drafts(), QString::number(i), m_secret + QByteArray(3000, 'x')));
    const QString sealed = m_dir->filePath(QStringLiteral("sealed"));
    QFile big(sealed);
    QVERIFY(big.open(QIODevice::WriteOnly));
    QVERIFY(big.write(QByteArray(9 * 1024 * 1024, 'b')) > 0); // two parts
    big.close();
    QVERIFY((*vault)->keepFile(QStringLiteral("big.simsa"), sealed));
    QVERIFY((*vault)->keepFile(QStringLiteral("small.simsa"), QStringLiteral("/etc/hostname")));
}

void TestVaultBackup::makeBackup() const
{
    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    QVERIFY((*vault)->backup(file(), m_at));
}

int TestVaultBackup::restoreCode(const QByteArray &bytes) const
{
    const QString changed = m_dir->filePath(QStringLiteral("changed.simsa-backup"));
    QFile out(changed);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size())
        return -2;
    out.close();
    return codeOf(store::restoreBackup(changed, passphrase, target()));
}

void TestVaultBackup::comesBackWhole()
{
    BackupInfo made;
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY(vault);
        const auto backup = (*vault)->backup(file(), m_at);
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().detail));
        made = *backup;
        QVERIFY(putOne(**vault, drafts(), QStringLiteral("later"), "not in it"));
    }
    QCOMPARE(made.created, m_at);
    QCOMPARE(made.files, (QStringList{QStringLiteral("big.simsa"), QStringLiteral("small.simsa")}));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto restored = store::restoreBackup(file(), passphrase, target());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(*restored, made);
    const auto vault = VaultFile::open(target(), passphrase);
    QVERIFY(vault);
    QVERIFY((*vault)->check());
    QCOMPARE((*vault)->all(drafts())->size(), 20);
    QCOMPARE((*vault)->keptFiles().value(), made.files);
    QCOMPARE(fileBytes((*vault)->keptFile(QStringLiteral("big.simsa")).value()).size(), 9 * 1024 * 1024);
    QVERIFY(putOne(**vault, drafts(), QStringLiteral("on"), "it goes on"));
    QCOMPARE(QFile::permissions(target() + QStringLiteral("/vault.db")) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // Nothing else was left beside.
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.part")}), QStringList());
}

// Written to while it is copied again and again: each copy is one moment's.
void TestVaultBackup::isOfOneMoment()
{
    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    const std::unique_ptr<QThread> writer(QThread::create([&vault] {
        for (int i = 0; i < 150; ++i) {
            exchange::Changes both;
            both.put(drafts(), QStringLiteral("one"), QByteArray::number(i));
            both.put(drafts(callB), QStringLiteral("two"), QByteArray::number(i));
            if (!(*vault)->write(both))
                return;
        }
    }));
    writer->start();
    for (int i = 0; i < 3; ++i) {
        const QString copy = m_dir->filePath(QString::number(i));
        QVERIFY((*vault)->backup(copy + QStringLiteral(".simsa-backup"), m_at));
        QVERIFY(store::restoreBackup(copy + QStringLiteral(".simsa-backup"), passphrase, copy));
        const auto restored = VaultFile::open(copy, passphrase);
        QVERIFY(restored);
        QVERIFY((*restored)->check());
        QCOMPARE((*restored)->read(drafts(), QStringLiteral("one")).value(),
                 (*restored)->read(drafts(callB), QStringLiteral("two")).value());
    }
    writer->wait();
}

void TestVaultBackup::passphraseOfTheTime()
{
    const QString next = QStringLiteral("quite another passphrase");
    makeBackup();
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY((*vault)->changePassphrase(passphrase, next));
    }
    QCOMPARE(codeOf(store::restoreBackup(file(), next, target())), int(ErrorCode::PassphraseWrong));
    QVERIFY(!QFileInfo::exists(target()));
    QVERIFY(store::restoreBackup(file(), passphrase, target()));
}

void TestVaultBackup::holdsNoPlaintext()
{
    makeBackup();
    const QByteArray bytes = fileBytes(file());
    QVERIFY(!bytes.contains(m_secret));
    QVERIFY(!bytes.contains("2026-1"));    // nor the name of a call
    QVERIFY(!bytes.contains("big.simsa")); // nor of a kept file
}

void TestVaultBackup::doesNotOverwrite()
{
    makeBackup();
    const QByteArray before = fileBytes(file());
    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    QCOMPARE(codeOf((*vault)->backup(file(), m_at)), int(ErrorCode::AlreadyExists));
    QVERIFY(fileBytes(file()) == before);
    QCOMPARE(codeOf((*vault)->backup(QStringLiteral("/no/such/folder/b"), m_at)),
             int(ErrorCode::VaultReadOnly));
}

void TestVaultBackup::everyChangeIsSeen()
{
    makeBackup();
    const QByteArray bytes = fileBytes(file());
    QRandomGenerator random(20261124);
    for (int round = 0; round < 32; ++round) {
        QByteArray changed = bytes;
        // Half of them in the first and last bytes, where the headers are.
        const qsizetype room = round % 2 == 0 ? 2000 : bytes.size();
        auto at = qsizetype(random.bounded(quint32(room)));
        if (round % 4 == 0)
            at = bytes.size() - 1 - at;
        changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
        const int code = restoreCode(changed);
        QVERIFY2(code >= 0, qPrintable(QStringLiteral("byte %1").arg(at)));
        QVERIFY(!QFileInfo::exists(target() + QStringLiteral("/vault.db")));
    }
}

void TestVaultBackup::cutAnywhere()
{
    makeBackup();
    const QByteArray bytes = fileBytes(file());
    for (const qsizetype size : {qsizetype(0), qsizetype(10), bytes.size() / 2, bytes.size() - 1})
        QVERIFY(restoreCode(bytes.left(size)) >= 0);
    QVERIFY(restoreCode(bytes + 'x') >= 0);
}

// A ZIP that is right in itself, with two parts exchanged, one left out, one too many.
void TestVaultBackup::exchangedParts()
{
    makeBackup();
    const auto zip = bundle::ZipReader::open(file(), bundle::ZipNames::LowerCase);
    QVERIFY(zip);
    const qsizetype count = zip->entries().size();
    QCOMPARE(zip->entries().at(2).name, QStringLiteral("p/000001"));
    const auto rebuilt = [&](const QList<qsizetype> &contents, const QStringList &names) {
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        bundle::ZipWriter writer(buffer, bundle::ZipNames::LowerCase);
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (!writer.add(names.at(i), zip->read(contents.at(i), 1 << 30).value()))
                return QByteArray();
        }
        return writer.finish() ? out : QByteArray();
    };
    QStringList names;
    QList<qsizetype> same;
    for (qsizetype i = 0; i < count; ++i) {
        names.append(zip->entries().at(i).name);
        same.append(i);
    }
    QVERIFY(rebuilt(same, names) == fileBytes(file()));
    QList<qsizetype> swapped = same;
    swapped.swapItemsAt(2, 4);
    QCOMPARE(restoreCode(rebuilt(swapped, names)), int(ErrorCode::VaultDamaged));
    QList<qsizetype> fewer = same;
    fewer.removeAt(count - 2);
    QStringList fewerNames = names;
    fewerNames.removeAt(count - 2);
    QCOMPARE(restoreCode(rebuilt(fewer, fewerNames)), int(ErrorCode::VaultDamaged));
    QList<qsizetype> more = same;
    more.insert(count - 1, 2);
    QStringList moreNames = names;
    moreNames.insert(count - 1, QStringLiteral("p/000009"));
    QCOMPARE(restoreCode(rebuilt(more, moreNames)), int(ErrorCode::VaultDamaged));
}

// Header and list of this vault over the database of an older state of it.
void TestVaultBackup::otherVaultsList()
{
    makeBackup();
    const QString newer = m_dir->filePath(QStringLiteral("b.simsa-backup"));
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY(putOne(**vault, drafts(), QStringLiteral("0"), m_secret + QByteArray(3000, 'y')));
        QVERIFY((*vault)->backup(newer, m_at));
    }
    const auto a = bundle::ZipReader::open(file(), bundle::ZipNames::LowerCase);
    const auto b = bundle::ZipReader::open(newer, bundle::ZipNames::LowerCase);
    QVERIFY(a && b);
    QCOMPARE(a->entries().size(), b->entries().size());
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter writer(buffer, bundle::ZipNames::LowerCase);
    for (qsizetype i = 0; i < a->entries().size(); ++i)
        QVERIFY(writer.add(a->entries().at(i).name, (i == 2 ? a : b)->read(i, 1 << 30).value()));
    QVERIFY(writer.finish());
    QCOMPARE(restoreCode(out), int(ErrorCode::VaultDamaged));
}

void TestVaultBackup::nothingStaysOfARefusal()
{
    makeBackup();
    QByteArray bytes = fileBytes(file());
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    QVERIFY(restoreCode(bytes) >= 0);
    QVERIFY(!QFileInfo::exists(target()));
    QVERIFY(store::restoreBackup(file(), passphrase, target()));
}

void TestVaultBackup::intoAFolderInUse()
{
    makeBackup();
    QCOMPARE(codeOf(store::restoreBackup(file(), passphrase, folder())), int(ErrorCode::VaultExists));
    QVERIFY(QDir().mkpath(target()));
    QVERIFY(QFile::copy(QStringLiteral("/etc/hostname"), target() + QStringLiteral("/mine")));
    QCOMPARE(codeOf(store::restoreBackup(file(), passphrase, target())), int(ErrorCode::InvalidArgument));
    QVERIFY(QFile::remove(target() + QStringLiteral("/mine")));
    QVERIFY(store::restoreBackup(file(), passphrase, target()));
}

// It is kept as it is, for salvage; but never restored as if it were whole.
void TestVaultBackup::ofADamagedVault()
{
    QFile database(folder() + QStringLiteral("/vault.db"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(database.size() - 200));
    QCOMPARE(database.write("spoilt"), 6);
    database.close();
    makeBackup();
    QVERIFY(QFileInfo::exists(file()));
    QCOMPARE(codeOf(store::restoreBackup(file(), passphrase, target())), int(ErrorCode::VaultDamaged));
    QVERIFY(!QFileInfo::exists(target() + QStringLiteral("/vault.db")));
}

QTEST_GUILESS_MAIN(TestVaultBackup)

#include "tst_vaultbackup.moc"
