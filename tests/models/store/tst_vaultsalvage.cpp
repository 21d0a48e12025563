// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged vault is read page by page: whatever the damage, no right row is lost and no wrong row is given.
#include "store/salvage.h"
#include "vaultsupport.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Row;
using exchange::Table;
using store::Salvage;
using store::TableState;
using store::VaultFile;

namespace {

constexpr int draftCount = 40;

QString draftId(int number)
{
    return QStringLiteral("draft-%1").arg(number, 3, 10, QLatin1Char('0'));
}

// Some longer than a page, so that they hang on overflow pages.
QByteArray draftBytes(int number)
{
    return QByteArray::number(number).repeated(number % 7 == 0 ? 9000 : 90);
}

const TableState *tableOf(const Salvage &salvage, const exchange::Place &place)
{
    for (const TableState &table : salvage.state().tables) {
        if (table.call == place.call && table.table == place.table)
            return &table;
    }
    return nullptr;
}

QList<Row> allDrafts()
{
    QList<Row> rows;
    for (int i = 0; i < draftCount; ++i)
        rows.append({draftId(i), draftBytes(i)});
    return rows;
}

} // namespace

class TestVaultSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void soundVaultIsWhole();
    void nothingIsChanged();
    void crashedVaultWithItsLog();
    void damagedLogIsReadOn();
    void firstPageGone();
    void headerGone();
    void oneRowDamaged();
    void rowRemoved();
    void keyLost();
    void ledgerLost();
    void truncated();
    void flippedAnywhere();
    void garbage();
    void refusals();
    void copiedIntoANewVault();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString database() const { return folder() + QStringLiteral("/vault.db"); }
    [[nodiscard]] QByteArray bytes() const { return fileBytes(database()); }
    void put(const QByteArray &bytes) const
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Overwrites the one place where `needle` stands.
    void spoil(const QByteArray &needle)
    {
        QByteArray all = bytes();
        const qsizetype at = all.indexOf(needle);
        QVERIFY(at >= 0);
        all[at + 5] = char(all.at(at + 5) ^ 1);
        put(all);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestVaultSalvage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto vault = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY(vault);
    QVERIFY(putOne(**vault, {{}, Table::Identity}, QStringLiteral("device"), "keys"));
    for (int i = 0; i < draftCount; ++i)
        QVERIFY(putOne(**vault, drafts(), draftId(i), draftBytes(i)));
    QVERIFY(putOne(**vault, drafts(callB), QStringLiteral("other"), "of another call"));
    QVERIFY((*vault)->keepFile(QStringLiteral("one.simsa"), QCoreApplication::applicationFilePath()));
}

void TestVaultSalvage::soundVaultIsWhole()
{
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    QVERIFY(salvage->state().isWhole());
    QCOMPARE(salvage->calls(), (QList{callA, callB}));
    QCOMPARE(salvage->rows(drafts()), allDrafts());
    QCOMPARE(salvage->row({{}, Table::Identity}, QStringLiteral("device")), QByteArray("keys"));
    QCOMPARE(salvage->row(drafts(), QStringLiteral("no such")), std::nullopt);
    QCOMPARE(*tableOf(*salvage, drafts()), (TableState{callA, Table::Drafts, draftCount, 0, 0, true}));
    QCOMPARE(salvage->state().files, QStringList{QStringLiteral("one.simsa")});
}

void TestVaultSalvage::nothingIsChanged()
{
    const QByteArray before = folderBytes(folder());
    QVERIFY(Salvage::open(folder(), passphrase));
    QVERIFY(folderBytes(folder()) == before);
}

// While it is open all its newest rows stand in the log alone; a copy of that is what a crash leaves.
void TestVaultSalvage::crashedVaultWithItsLog()
{
    const QString crashed = m_dir->filePath(QStringLiteral("crashed"));
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY(vault);
        exchange::Changes changes;
        changes.put(drafts(), draftId(3), "newer");
        changes.remove(drafts(), draftId(4));
        QVERIFY((*vault)->write(changes));
        QVERIFY(QDir().mkpath(crashed));
        for (const char *name : {"/vault.db", "/vault.db-wal"})
            QVERIFY(QFile::copy(folder() + QLatin1String(name), crashed + QLatin1String(name)));
    }
    const auto salvage = Salvage::open(crashed, passphrase);
    QVERIFY(salvage);
    QVERIFY(salvage->state().isWhole());
    QCOMPARE(salvage->row(drafts(), draftId(3)), QByteArray("newer"));
    QCOMPARE(salvage->row(drafts(), draftId(4)), std::nullopt); // it does not come back from below the log
    QCOMPARE(tableOf(*salvage, drafts())->right, draftCount - 1);
}

void TestVaultSalvage::damagedLogIsReadOn()
{
    const QString crashed = m_dir->filePath(QStringLiteral("crashed"));
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY(vault);
        QVERIFY(putOne(**vault, drafts(), draftId(1), "first change"));
        QVERIFY(putOne(**vault, drafts(callB), QStringLiteral("other"), "second change"));
        QVERIFY(QDir().mkpath(crashed));
        for (const char *name : {"/vault.db", "/vault.db-wal"})
            QVERIFY(QFile::copy(folder() + QLatin1String(name), crashed + QLatin1String(name)));
    }
    QFile log(crashed + QStringLiteral("/vault.db-wal"));
    QVERIFY(log.open(QIODevice::ReadWrite));
    QVERIFY(log.seek(32 + 16)); // the checksum of the first frame: SQLite forgets the whole log
    QCOMPARE(log.write("x", 1), 1);
    log.close();
    {
        const auto salvage = Salvage::open(crashed, passphrase);
        QVERIFY(salvage);
        QCOMPARE(salvage->row(drafts(), draftId(1)), QByteArray("first change"));
        QCOMPARE(salvage->row(drafts(callB), QStringLiteral("other")), QByteArray("second change"));
    }
    const auto opened = VaultFile::open(crashed, passphrase);
    QVERIFY(opened); // and SQLite itself shows the older state
    QCOMPARE((*opened)->read(drafts(), draftId(1)).value(), draftBytes(1));
}

void TestVaultSalvage::firstPageGone()
{
    QByteArray all = bytes();
    all.replace(0, 4096, QByteArray(4096, '\0'));
    put(all);
    QCOMPARE(codeOf(VaultFile::open(folder(), passphrase)), int(ErrorCode::VaultDamaged));
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    QVERIFY(salvage->state().isWhole()); // the first page holds only the schema
    QCOMPARE(salvage->rows(drafts()), allDrafts());
}

void TestVaultSalvage::headerGone()
{
    QByteArray all = bytes();
    all.replace(4096, 4096, QByteArray(4096, '\0'));
    put(all);
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(!salvage);
    QCOMPARE(salvage.error().code, ErrorCode::VaultDamaged);
}

void TestVaultSalvage::oneRowDamaged()
{
    const QByteArray all = bytes();
    // The last bytes of the file belong to some draft; the one that goes is named exactly.
    qsizetype lost = -1;
    for (qsizetype at = all.size() - 1; lost < 0 && at > 0; at -= 97) {
        QByteArray spoilt = all;
        spoilt[at] = char(spoilt.at(at) ^ 0x40);
        put(spoilt);
        const auto vault = VaultFile::open(folder(), passphrase);
        if (vault && !(*vault)->all(drafts()))
            lost = at;
    }
    QVERIFY(lost > 0);
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    QVERIFY(!salvage->state().isWhole());
    QCOMPARE(*tableOf(*salvage, drafts()), (TableState{callA, Table::Drafts, draftCount - 1, 1, 0, false}));
    QList<Row> expected = allDrafts();
    expected.removeIf([&](const Row &row) { return salvage->isDamaged(drafts(), row.id); });
    QCOMPARE(expected.size(), draftCount - 1);
    QCOMPARE(salvage->rows(drafts()), expected);
}

// A row that is nowhere any more is counted.
void TestVaultSalvage::rowRemoved()
{
    const QByteArray older = bytes();
    {
        const auto vault = VaultFile::open(folder(), passphrase);
        QVERIFY(putOne(**vault, drafts(callB), QStringLiteral("more"), QByteArray(60000, 'm')));
    }
    const QByteArray newer = bytes();
    QVERIFY(newer.size() > older.size());
    put(newer.left(older.size())); // its overflow pages are cut off, its head stays
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    const TableState *table = tableOf(*salvage, drafts(callB));
    QVERIFY(table);
    QCOMPARE(table->right, 1);
    QCOMPARE(table->atLeastLost(), 1);
    QVERIFY(!table->asCounted);
}

void TestVaultSalvage::keyLost()
{
    QByteArray all = bytes();
    int spoilt = 0;
    for (qsizetype at = 4096; at + 4096 <= all.size() && spoilt == 0; at += 4096) {
        // A leaf of table keys holds three cells: the vault's own place and two calls.
        if (all.at(at) == 0x0d && all.at(at + 4) == 3) {
            all[at + 4095] = char(all.at(at + 4095) ^ 1); // the first key written: the vault's own
            spoilt = 1;
        }
    }
    QCOMPARE(spoilt, 1);
    put(all);
    QCOMPARE(codeOf(VaultFile::open(folder(), passphrase)), int(ErrorCode::VaultDamaged));
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    QCOMPARE(salvage->state().keysLost, 1);
    QCOMPARE(salvage->state().rowsWithoutKey, 1);
    QCOMPARE(salvage->rows(drafts()), allDrafts());
}

void TestVaultSalvage::ledgerLost()
{
    QByteArray all = bytes();
    bool spoilt = false;
    for (qsizetype at = 4096; at + 4096 <= all.size(); at += 4096) {
        const bool leafOfOne = all.at(at) == 0x0d && all.at(at + 4) == 1;
        const QByteArray content = all.mid(at, 4096);
        if (leafOfOne && !content.contains("scrypt") && content.trimmed().size() > 150 && !spoilt &&
            at > 2 * 4096) {
            all[at + 4090] = char(all.at(at + 4090) ^ 1);
            spoilt = true;
        }
    }
    QVERIFY(spoilt);
    put(all);
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    QVERIFY(salvage->state().ledgerLost);
    QVERIFY(!salvage->state().isWhole());
    QCOMPARE(salvage->rows(drafts()), allDrafts());
}

void TestVaultSalvage::truncated()
{
    const QByteArray all = bytes();
    qint64 most = draftCount + 1;
    for (qsizetype size = all.size(); size > 0; size -= 4096 * 3) {
        put(all.left(size - 1));
        const auto salvage = Salvage::open(folder(), passphrase);
        if (!salvage) {
            QCOMPARE(salvage.error().code, ErrorCode::VaultDamaged);
            continue;
        }
        const QList<Row> rows = salvage->rows(drafts());
        for (const Row &row : rows)
            QVERIFY(allDrafts().contains(row));
        QVERIFY(rows.size() <= most);
        most = rows.size();
    }
    QVERIFY(most < draftCount);
}

// Ten flips at once, many times: what comes back is what was written, and most of it does.
void TestVaultSalvage::flippedAnywhere()
{
    const QByteArray all = bytes();
    QRandomGenerator random(20261124);
    qsizetype kept = 0;
    int opened = 0;
    for (int round = 0; round < 30; ++round) {
        QByteArray spoilt = all;
        for (int flip = 0; flip < 10; ++flip) {
            const auto at = qsizetype(random.bounded(quint32(all.size())));
            spoilt[at] = char(spoilt.at(at) ^ (1 << random.bounded(8)));
        }
        put(spoilt);
        const auto salvage = Salvage::open(folder(), passphrase);
        if (!salvage)
            continue;
        ++opened;
        const QList<Row> rows = salvage->rows(drafts());
        for (const Row &row : rows)
            QVERIFY(allDrafts().contains(row));
        kept += rows.size();
    }
    QVERIFY(opened >= 24);
    QVERIFY(kept >= opened * (draftCount - 10));
}

void TestVaultSalvage::garbage()
{
    QRandomGenerator random(7);
    for (const qsizetype size : {0, 1, 100, 4096, 40960}) {
        QByteArray noise(size, '\0');
        for (char &byte : noise)
            byte = char(random.generate());
        put(noise);
        QCOMPARE(codeOf(Salvage::open(folder(), passphrase)), int(ErrorCode::VaultDamaged));
    }
}

void TestVaultSalvage::refusals()
{
    QCOMPARE(codeOf(Salvage::open(folder() + QStringLiteral("/no"), passphrase)),
             int(ErrorCode::VaultMissing));
    QCOMPARE(codeOf(Salvage::open(folder(), QStringLiteral("another passphrase"))),
             int(ErrorCode::PassphraseWrong));
    const auto vault = VaultFile::open(folder(), passphrase);
    QVERIFY(vault);
    QCOMPARE(codeOf(Salvage::open(folder(), passphrase)), int(ErrorCode::VaultInUse));
}

void TestVaultSalvage::copiedIntoANewVault()
{
    spoil("SQLite format 3");
    const QByteArray before = folderBytes(folder());
    const auto salvage = Salvage::open(folder(), passphrase);
    QVERIFY(salvage);
    const QString beside = m_dir->filePath(QStringLiteral("beside"));
    {
        const auto fresh = VaultFile::create(beside, passphrase, cheap);
        QVERIFY(fresh);
        const auto copied = salvage->copyTo(**fresh);
        QVERIFY(copied);
        QCOMPARE(*copied, QStringList());
    }
    QVERIFY(folderBytes(folder()) == before);
    const auto vault = VaultFile::open(beside, passphrase);
    QVERIFY(vault);
    QVERIFY((*vault)->check());
    QCOMPARE((*vault)->all(drafts()).value(), allDrafts());
    QCOMPARE((*vault)->calls().value(), (QList{callA, callB}));
    QCOMPARE((*vault)->read({{}, Table::Identity}, QStringLiteral("device")).value(), QByteArray("keys"));
    QCOMPARE(fileBytes((*vault)->keptFile(QStringLiteral("one.simsa")).value()),
             fileBytes(QCoreApplication::applicationFilePath()));
}

QTEST_GUILESS_MAIN(TestVaultSalvage)

#include "tst_vaultsalvage.moc"
