// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Changes;
using exchange::Row;
using exchange::Table;
using store::VaultFile;

// Somebody who can write to the disk, but has no passphrase.
class TestVaultTampering : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void exchangedRows();
    void oneRowRolledBack();
    void rowPutBackAfterRemoval();
    void oneRowRemoved();
    void rowAdded();
    void rowsMovedBetweenCalls();
    void bitFlipInASeal();
    void oldPassphraseDoesNotComeBack();
    void keysExchanged();
    void ledgerRolledBack();
    void headerDamaged_data();
    void headerDamaged();
    void foreignFiles_data();
    void foreignFiles();
    void newerVersion();
    void plantedTriggerAndView();
    void destroyingADamagedCall();
    void flippedBitsAnywhere();
    void truncatedFile();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString databasePath() const { return folder() + QStringLiteral("/vault.db"); }
    // Closes the vault, so that the file is whole and free.
    void shut() { m_vault.reset(); }
    void sql(const char *statements);
    [[nodiscard]] int opening();
    void expectDamagedDrafts();
    void overwrite(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFile> m_vault;
};

void TestVaultTampering::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY(made);
    m_vault = std::move(*made);
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "first"));
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("b"), "second"));
    QVERIFY(putOne(*m_vault, {callB, Table::Plans}, QStringLiteral("p"), "other table"));
}

void TestVaultTampering::cleanup()
{
    m_vault.reset();
    m_dir.reset();
}

void TestVaultTampering::sql(const char *statements)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(databasePath()), &handle), SQLITE_OK);
    char *message = nullptr;
    const int outcome = sqlite3_exec(handle, statements, nullptr, nullptr, &message);
    QVERIFY2(outcome == SQLITE_OK, message);
    QVERIFY(sqlite3_total_changes(handle) > 0 || QByteArray(statements).contains("CREATE") ||
            QByteArray(statements).contains("PRAGMA"));
    sqlite3_close(handle);
}

int TestVaultTampering::opening()
{
    auto opened = VaultFile::open(folder(), passphrase);
    if (!opened)
        return int(opened.error().code);
    m_vault = std::move(*opened);
    return -1;
}

// The table that was tampered with says so and takes no writes; the rest works.
void TestVaultTampering::expectDamagedDrafts()
{
    QCOMPARE(opening(), -1);
    QCOMPARE(codeOf(m_vault->read(drafts(), QStringLiteral("a"))), int(ErrorCode::VaultDamaged));
    QCOMPARE(codeOf(m_vault->all(drafts())), int(ErrorCode::VaultDamaged));
    QCOMPARE(codeOf(putOne(*m_vault, drafts(), QStringLiteral("c"), "x")), int(ErrorCode::VaultDamaged));
    QCOMPARE(codeOf(m_vault->check()), int(ErrorCode::VaultDamaged));
    QCOMPARE(m_vault->read({callB, Table::Plans}, QStringLiteral("p")).value(), QByteArray("other table"));
    QVERIFY(putOne(*m_vault, {callB, Table::Plans}, QStringLiteral("q"), "still writes"));
    shut();
    QCOMPARE(opening(), -1); // and the damage is not forgotten by writing elsewhere
    QCOMPARE(codeOf(m_vault->all(drafts())), int(ErrorCode::VaultDamaged));
    QCOMPARE(m_vault->all({callB, Table::Plans})->size(), 2);
}

void TestVaultTampering::overwrite(const QByteArray &bytes)
{
    QFile file(databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestVaultTampering::exchangedRows()
{
    shut();
    // Contents and versions of the two drafts change places; every id stays.
    sql("CREATE TEMP TABLE t AS SELECT kind, id, version, sealed FROM rows"
        "  WHERE kind = (SELECT kind FROM rows GROUP BY kind HAVING count(*) = 2);"
        "UPDATE rows SET (version, sealed) = (SELECT version, sealed FROM t WHERE t.id != rows.id)"
        "  WHERE kind IN (SELECT kind FROM t);");
    expectDamagedDrafts();
}

void TestVaultTampering::oneRowRolledBack()
{
    shut();
    sql("CREATE TABLE keep AS SELECT * FROM rows;");
    const QByteArray planted = "CREATE TABLE keep";
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged)); // a table of others is no part of a vault
    sql("CREATE TABLE x(y); DROP TABLE x; ATTACH ':memory:' AS m;");
    const QByteArray name = QFile::encodeName(m_dir->filePath(QStringLiteral("side.db")));
    sql(("ATTACH '" + name + "' AS s; CREATE TABLE s.keep AS SELECT * FROM keep; DROP TABLE keep;")
            .constData());
    QCOMPARE(opening(), -1);
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "changed since"));
    shut();
    sql(("ATTACH '" + name +
         "' AS s; UPDATE rows SET (version, sealed) = (SELECT version, sealed FROM s.keep k"
         "  WHERE k.kind = rows.kind AND k.id = rows.id);")
            .constData());
    expectDamagedDrafts();
}

void TestVaultTampering::rowPutBackAfterRemoval()
{
    shut();
    const QByteArray name = QFile::encodeName(m_dir->filePath(QStringLiteral("side.db")));
    sql(("ATTACH '" + name + "' AS s; CREATE TABLE s.keep AS SELECT * FROM rows;").constData());
    QCOMPARE(opening(), -1);
    Changes gone;
    gone.remove(drafts(), QStringLiteral("a"));
    QVERIFY(m_vault->write(gone));
    shut();
    sql(("ATTACH '" + name + "' AS s; INSERT OR IGNORE INTO rows SELECT * FROM s.keep;").constData());
    expectDamagedDrafts();
}

void TestVaultTampering::oneRowRemoved()
{
    shut();
    sql("DELETE FROM rows WHERE rowid = 1;");
    expectDamagedDrafts();
}

void TestVaultTampering::rowAdded()
{
    shut();
    sql("INSERT INTO rows SELECT kind, '00112233445566778899aabbccddeeff', version, sealed FROM rows"
        "  WHERE rowid = 1;");
    expectDamagedDrafts();
}

void TestVaultTampering::rowsMovedBetweenCalls()
{
    shut();
    sql("UPDATE rows SET kind = (SELECT kind FROM rows WHERE rowid = 3) WHERE rowid = 1;");
    QCOMPARE(opening(), -1);
    QCOMPARE(codeOf(m_vault->all(drafts())), int(ErrorCode::VaultDamaged));
    QCOMPARE(codeOf(m_vault->all({callB, Table::Plans})), int(ErrorCode::VaultDamaged));
}

void TestVaultTampering::bitFlipInASeal()
{
    shut();
    // A byte of the ciphertext of draft a (SQL has no bit operations on blobs; the tail is the tag).
    sql("UPDATE rows SET sealed = CAST(substr(sealed, 1, length(sealed) - 1) || x'00' AS BLOB)"
        "  WHERE rowid = 1 AND substr(sealed, -1) != x'00';"
        "UPDATE rows SET sealed = CAST(substr(sealed, 1, length(sealed) - 1) || x'01' AS BLOB)"
        "  WHERE rowid = 1 AND version < 0;"
        "UPDATE rows SET sealed = sealed WHERE rowid = 2;");
    QCOMPARE(opening(), -1);
    QCOMPARE(codeOf(m_vault->read(drafts(), QStringLiteral("a"))), int(ErrorCode::VaultDamaged));
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("b")).value(), QByteArray("second"));
    QCOMPARE(codeOf(m_vault->all(drafts())), int(ErrorCode::VaultDamaged));
    QCOMPARE(codeOf(m_vault->check()), int(ErrorCode::VaultDamaged));
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "written anew")); // which heals it
    QVERIFY(m_vault->check());
}

void TestVaultTampering::oldPassphraseDoesNotComeBack()
{
    shut();
    const QByteArray name = QFile::encodeName(m_dir->filePath(QStringLiteral("side.db")));
    sql(("ATTACH '" + name + "' AS s; CREATE TABLE s.keep AS SELECT * FROM vault;").constData());
    QCOMPARE(opening(), -1);
    QVERIFY(m_vault->changePassphrase(passphrase, QStringLiteral("a quite different one")));
    shut();
    QVERIFY(!fileBytes(databasePath()).isEmpty());
    sql(("ATTACH '" + name + "' AS s; DELETE FROM vault; INSERT INTO vault SELECT * FROM s.keep;")
            .constData());
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
}

void TestVaultTampering::keysExchanged()
{
    shut();
    const QByteArray whole = fileBytes(databasePath());
    sql("DELETE FROM keys WHERE rowid = 1;");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    overwrite(whole);
    sql("UPDATE keys SET version = version + 1;");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    overwrite(whole);
    sql("INSERT INTO keys SELECT '00', version, sealed FROM keys WHERE rowid = 1;");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    overwrite(whole);
    QCOMPARE(opening(), -1);
}

void TestVaultTampering::ledgerRolledBack()
{
    shut();
    const QByteArray whole = fileBytes(databasePath());
    const QByteArray name = QFile::encodeName(m_dir->filePath(QStringLiteral("side.db")));
    sql(("ATTACH '" + name + "' AS s; CREATE TABLE s.keep AS SELECT * FROM ledger;").constData());
    QCOMPARE(opening(), -1);
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("c"), "third"));
    shut();
    sql(("ATTACH '" + name + "' AS s; DELETE FROM ledger; INSERT INTO ledger SELECT * FROM s.keep;")
            .constData());
    expectDamagedDrafts();
    shut();
    overwrite(whole);
    sql("UPDATE ledger SET version = version + 1;");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    overwrite(whole);
    sql("DELETE FROM ledger;");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
}

void TestVaultTampering::headerDamaged_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("wrapped key") << QByteArray("sealed = CAST(x'01' || randomblob(60) AS BLOB)");
    QTest::newRow("salt") << QByteArray("salt = randomblob(32)");
    QTest::newRow("cost") << QByteArray("n = n * 2");
    QTest::newRow("cost that would take all memory") << QByteArray("n = 1 << 40");
    QTest::newRow("store id") << QByteArray("store = 'x' || store");
    QTest::newRow("version") << QByteArray("version = 9");
    QTest::newRow("checksum") << QByteArray("sum = randomblob(32)");
}

void TestVaultTampering::headerDamaged()
{
    QFETCH(QByteArray, change);
    shut();
    sql(("UPDATE vault SET " + change).constData());
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged)); // and not a wrong passphrase
}

void TestVaultTampering::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no database at all, however long it may be").repeated(200);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestVaultTampering::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    shut();
    overwrite(bytes);
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    QCOMPARE(fileBytes(databasePath()), bytes);
}

void TestVaultTampering::newerVersion()
{
    shut();
    sql("PRAGMA user_version = 2");
    QCOMPARE(opening(), int(ErrorCode::VaultVersionUnknown));
    sql("PRAGMA user_version = 0");
    QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
    sql("PRAGMA user_version = 1");
    QCOMPARE(opening(), -1);
}

void TestVaultTampering::plantedTriggerAndView()
{
    shut();
    const QByteArray whole = fileBytes(databasePath());
    for (const char *planted :
         {"CREATE TRIGGER t AFTER INSERT ON rows BEGIN DELETE FROM rows; END;", "CREATE VIEW v AS SELECT 1;",
          "CREATE INDEX i ON rows (version);", "CREATE TABLE more (x);"}) {
        sql(planted);
        QCOMPARE(opening(), int(ErrorCode::VaultDamaged));
        overwrite(whole);
    }
    QCOMPARE(opening(), -1);
}

void TestVaultTampering::destroyingADamagedCall()
{
    shut();
    sql("DELETE FROM rows WHERE rowid = 1;");
    QCOMPARE(opening(), -1);
    QVERIFY(m_vault->destroyCall(callA));
    QVERIFY(m_vault->check());
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "anew"));
    shut();
    QCOMPARE(opening(), -1);
    QVERIFY(m_vault->check());
}

// Whatever bit of the file flips: the right bytes or a plain refusal, never other bytes and never a crash.
void TestVaultTampering::flippedBitsAnywhere()
{
    shut();
    const QByteArray whole = fileBytes(databasePath());
    QRandomGenerator random(20261123);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        const qsizetype at = round < 100 ? round : random.bounded(int(whole.size()));
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        overwrite(flipped);
        const int code = opening();
        const auto fine = [&](const base::Result<std::optional<QByteArray>> &found,
                              const QByteArray &expected) {
            return found ? *found == expected : found.error().code == ErrorCode::VaultDamaged;
        };
        const QList<int> refusals{int(ErrorCode::VaultDamaged), int(ErrorCode::VaultReadOnly),
                                  int(ErrorCode::VaultVersionUnknown)};
        if (code == -1) {
            QVERIFY2(fine(m_vault->read(drafts(), QStringLiteral("a")), "first"),
                     qPrintable(QString::number(at)));
            QVERIFY2(fine(m_vault->read(drafts(), QStringLiteral("b")), "second"),
                     qPrintable(QString::number(at)));
        } else {
            QVERIFY2(refusals.contains(code), qPrintable(QStringLiteral("%1: %2").arg(at).arg(code)));
        }
        refused += code != -1 || !m_vault->check() ? 1 : 0;
        shut();
    }
    QVERIFY2(refused > 40, qPrintable(QString::number(refused))); // the rest hit unused space
}

void TestVaultTampering::truncatedFile()
{
    shut();
    const QByteArray whole = fileBytes(databasePath());
    for (qsizetype size = 0; size < whole.size(); size += 1024) {
        overwrite(whole.left(size));
        const int code = opening();
        if (code == -1)
            QCOMPARE(codeOf(m_vault->check()), int(ErrorCode::VaultDamaged));
        else
            QCOMPARE(code, int(ErrorCode::VaultDamaged));
        shut();
    }
}

QTEST_GUILESS_MAIN(TestVaultTampering)

#include "tst_vaulttampering.moc"
