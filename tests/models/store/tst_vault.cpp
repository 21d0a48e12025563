// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include "crypto/secret.h"
#include "store/passphraserule.h"
#include "store/schema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Changes;
using exchange::Row;
using exchange::Table;
using store::VaultFile;

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void schemaIsFrozen();
    void passphraseRule_data();
    void passphraseRule();

    void createMakesAPrivateFolder();
    void createRefuses();
    void openRefuses();
    void passphraseIsNormalised();

    void roundTrip();
    void tablesAndCallsAreApart();
    void writeIsAllOrNothing();
    void strangeIdsAndCalls();
    void bigRow();
    void callsWithRows();
    void manyRows();
    void manyThreads();

    void plaintextIsNowhere();
    void secondOpenerIsToldAndHarmsNothing();
    void changingThePassphrase();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFile> m_vault;
};

void TestVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    auto made = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_vault = std::move(*made);
}

void TestVault::cleanup()
{
    m_vault.reset();
    m_dir.reset();
}

void TestVault::reopen()
{
    m_vault.reset();
    auto opened = VaultFile::open(folder(), passphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_vault = std::move(*opened);
}

void TestVault::schemaIsFrozen()
{
    // A released step is never edited: a change is a new step with a new line here.
    QCOMPARE(store::schemaSteps().size(), 1);
    QCOMPARE(crypto::sha256(store::schemaSteps().at(0)).hex(),
             QStringLiteral("6c29ce75ef84fa7460c4473185d3cb5a4719163cfd06c770817e0cd587ffb698"));
}

void TestVault::passphraseRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("strong");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("eleven") << QStringLiteral("abcdefghijk") << false;
    QTest::newRow("twelve") << QStringLiteral("abcdefghijkl") << true;
    QTest::newRow("hangul, twelve syllables") << QStringLiteral("가나다라마바사아자차카타") << true;
    QTest::newRow("decomposed to twelve, four syllables")
        << QStringLiteral("각각각각").normalized(QString::NormalizationForm_D) << false;
    QTest::newRow("six surrogate pairs are six") << QString::fromUtf8("😀😀😀😀😀😀") << false;
}

void TestVault::passphraseRule()
{
    QFETCH(QString, text);
    QFETCH(bool, strong);
    const auto checked = store::checkPassphrase(text);
    QCOMPARE(checked.has_value(), strong);
    if (!strong)
        QCOMPARE(checked.error().code, ErrorCode::PassphraseWeak);
}

void TestVault::createMakesAPrivateFolder()
{
    const auto groupAndOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & groupAndOthers));
    QVERIFY(!(QFile::permissions(folder() + QStringLiteral("/vault.db")) & groupAndOthers));
    m_vault.reset();
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("files"), QStringLiteral("lock"), QStringLiteral("vault.db")}));
}

void TestVault::createRefuses()
{
    QCOMPARE(codeOf(VaultFile::create(folder(), passphrase, cheap)), int(ErrorCode::VaultExists));
    const QString fresh = m_dir->filePath(QStringLiteral("fresh"));
    QCOMPARE(codeOf(VaultFile::create(fresh, QStringLiteral("short"), cheap)),
             int(ErrorCode::PassphraseWeak));
    QCOMPARE(codeOf(VaultFile::create(fresh, passphrase, {1000, 8, 1})), int(ErrorCode::InvalidArgument));
    QVERIFY(!QFileInfo::exists(fresh));
    QCOMPARE(codeOf(VaultFile::create(m_dir->path(), passphrase, cheap)), int(ErrorCode::InvalidArgument));

    // What an interrupted create left is no obstacle.
    QVERIFY(QDir().mkpath(fresh));
    QFile left(fresh + QStringLiteral("/vault.db.new"));
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("torn") == 4);
    left.close();
    QVERIFY(VaultFile::create(fresh, passphrase, cheap));
    QVERIFY(!left.exists());
}

void TestVault::openRefuses()
{
    m_vault.reset();
    QCOMPARE(codeOf(VaultFile::open(m_dir->filePath(QStringLiteral("no")), passphrase)),
             int(ErrorCode::VaultMissing));
    QCOMPARE(codeOf(VaultFile::open(folder(), passphrase + u'x')), int(ErrorCode::PassphraseWrong));
    QCOMPARE(codeOf(VaultFile::open(folder(), QString())), int(ErrorCode::PassphraseWrong));
    QVERIFY(VaultFile::open(folder(), passphrase));
}

void TestVault::passphraseIsNormalised()
{
    const QString composed = QStringLiteral("가나다라마바사아자차카타각");
    const QString other = m_dir->filePath(QStringLiteral("other"));
    QVERIFY(VaultFile::create(other, composed, cheap));
    QVERIFY(VaultFile::open(other, composed.normalized(QString::NormalizationForm_D)));
}

void TestVault::roundTrip()
{
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("a")).value(), std::nullopt);
    QCOMPARE(m_vault->all(drafts()).value(), QList<Row>());
    Changes changes;
    changes.put(drafts(), QStringLiteral("b"), "two");
    changes.put(drafts(), QStringLiteral("a"), QByteArray("o\0ne", 4));
    changes.put(drafts(), QStringLiteral("empty"), {});
    QVERIFY(m_vault->write(changes));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_vault->read(drafts(), QStringLiteral("a")).value(), QByteArray("o\0ne", 4));
        QCOMPARE(m_vault->all(drafts()).value(), (QList<Row>{{QStringLiteral("a"), QByteArray("o\0ne", 4)},
                                                             {QStringLiteral("b"), "two"},
                                                             {QStringLiteral("empty"), {}}}));
        reopen();
    }
    Changes more;
    more.put(drafts(), QStringLiteral("a"), "new");
    more.remove(drafts(), QStringLiteral("b"));
    more.remove(drafts(), QStringLiteral("never there"));
    QVERIFY(m_vault->write(more));
    reopen();
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("a")).value(), QByteArray("new"));
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("b")).value(), std::nullopt);
    QCOMPARE(m_vault->all(drafts())->size(), 2);
    QVERIFY(m_vault->check());
}

void TestVault::tablesAndCallsAreApart()
{
    const QString id = QStringLiteral("same");
    QVERIFY(putOne(*m_vault, drafts(callA), id, "A"));
    QVERIFY(putOne(*m_vault, drafts(callB), id, "B"));
    QVERIFY(putOne(*m_vault, {callA, Table::Plans}, id, "plan"));
    QVERIFY(putOne(*m_vault, {{}, Table::Identity}, id, "me"));
    reopen();
    QCOMPARE(m_vault->read(drafts(callA), id).value(), QByteArray("A"));
    QCOMPARE(m_vault->read(drafts(callB), id).value(), QByteArray("B"));
    QCOMPARE(m_vault->read({callA, Table::Plans}, id).value(), QByteArray("plan"));
    QCOMPARE(m_vault->read({{}, Table::Identity}, id).value(), QByteArray("me"));
    QCOMPARE(m_vault->read({callB, Table::Plans}, id).value(), std::nullopt);
    QCOMPARE(m_vault->all(drafts(callA))->size(), 1);
}

void TestVault::writeIsAllOrNothing()
{
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "old"));
    Changes bad;
    bad.put(drafts(), QStringLiteral("a"), "new");
    bad.put(drafts(callB), QStringLiteral("b"), "new");
    bad.put(drafts(), QString(), "no id");
    QCOMPARE(codeOf(m_vault->write(bad)), int(ErrorCode::InvalidArgument));
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("a")).value(), QByteArray("old"));
    QVERIFY(putOne(*m_vault, drafts(callB), QStringLiteral("c"), "after")); // the key of call B was not kept
    reopen();
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("a")).value(), QByteArray("old"));
    QCOMPARE(m_vault->all(drafts(callB)).value(), (QList<Row>{{QStringLiteral("c"), "after"}}));
    QVERIFY(m_vault->check());
    QVERIFY(m_vault->write({}));
}

void TestVault::strangeIdsAndCalls()
{
    const QStringList ids{QStringLiteral("과제-1"), QStringLiteral("a|b"),
                          QStringLiteral("'; DROP TABLE rows; --"), QString(QChar(0)), QString(1024, u'x')};
    for (const QString &id : ids)
        QVERIFY(putOne(*m_vault, drafts(), id, id.toUtf8()));
    for (const QString &id : ids)
        QCOMPARE(m_vault->read(drafts(), id).value(), id.toUtf8());
    QCOMPARE(codeOf(putOne(*m_vault, drafts(), QString(1025, u'x'), "x")), int(ErrorCode::InvalidArgument));
    QCOMPARE(codeOf(putOne(*m_vault, drafts(), QString(QChar(0xd800)), "x")),
             int(ErrorCode::InvalidArgument));
    const base::CallId bad(QStringLiteral("no/such call"));
    QCOMPARE(codeOf(putOne(*m_vault, drafts(bad), QStringLiteral("x"), "x")),
             int(ErrorCode::InvalidArgument));
    QCOMPARE(m_vault->all(drafts())->size(), ids.size());
}

void TestVault::bigRow()
{
    QByteArray bytes(20 * 1024 * 1024 + 7, 'p');
    bytes[12345678] = 'q';
    QVERIFY(putOne(*m_vault, {callA, Table::Attachments}, QStringLiteral("pdf"), bytes));
    reopen();
    QVERIFY(m_vault->read({callA, Table::Attachments}, QStringLiteral("pdf")).value() == bytes);
}

void TestVault::callsWithRows()
{
    QCOMPARE(m_vault->calls().value(), QList<base::CallId>());
    QVERIFY(putOne(*m_vault, {{}, Table::Identity}, QStringLiteral("me"), "me"));
    QVERIFY(putOne(*m_vault, drafts(callB), QStringLiteral("x"), "x"));
    QVERIFY(putOne(*m_vault, {callA, Table::Feeds}, QStringLiteral("x"), "x"));
    QCOMPARE(m_vault->calls().value(), (QList<base::CallId>{callA, callB}));
    Changes gone;
    gone.remove(drafts(callB), QStringLiteral("x"));
    QVERIFY(m_vault->write(gone));
    QCOMPARE(m_vault->calls().value(), (QList<base::CallId>{callA}));
    reopen();
    QCOMPARE(m_vault->calls().value(), (QList<base::CallId>{callA}));
}

void TestVault::manyRows()
{
    constexpr int count = 50000;
    Changes changes;
    for (int i = 0; i < count; ++i)
        changes.put(drafts(), QString::number(i), QByteArray(200, char('a' + i % 26)));
    QVERIFY(m_vault->write(changes));
    reopen();
    QCOMPARE(m_vault->all(drafts())->size(), count);
    QCOMPARE(m_vault->read(drafts(), QStringLiteral("27")).value(), QByteArray(200, 'b'));
    QVERIFY(m_vault->check());
}

void TestVault::manyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 50; ++i) {
                const QString id = QStringLiteral("%1-%2").arg(thread).arg(i);
                const bool done = putOne(*m_vault, drafts(), id, id.toUtf8()).has_value() &&
                                  m_vault->read(drafts(), id) == id.toUtf8() && m_vault->all(drafts());
                failures += done ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(m_vault->all(drafts())->size(), 200);
    QVERIFY(m_vault->check());
}

void TestVault::plaintextIsNowhere()
{
    const QByteArray planted("심사의견: 매우 우수함 PLANTED-TEXT-0123456789");
    const QString plantedId = QStringLiteral("PLANTED-ID-과제-0042");
    const base::CallId plantedCall(QStringLiteral("PLANTED-CALL-2026"));
    for (int i = 0; i < 30; ++i)
        QVERIFY(
            putOne(*m_vault, drafts(plantedCall), plantedId + QString::number(i), planted.repeated(i + 1)));
    const auto absent = [&] {
        const QByteArray all = folderBytes(folder());
        return all.size() > 10000 && !all.contains("PLANTED") && !all.contains(planted.left(12)) &&
               !all.contains(passphrase.toUtf8()) && !all.contains("drafts");
    };
    QVERIFY(QFileInfo(folder() + QStringLiteral("/vault.db-wal")).size() > 10000);
    QVERIFY(absent());
    m_vault.reset();
    QVERIFY(absent());
}

void TestVault::secondOpenerIsToldAndHarmsNothing()
{
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "mine"));
    const QByteArray before = folderBytes(folder());
    QCOMPARE(codeOf(VaultFile::open(folder(), passphrase)), int(ErrorCode::VaultInUse));
    QCOMPARE(codeOf(VaultFile::open(folder(), QStringLiteral("wrong"))), int(ErrorCode::VaultInUse));
    QCOMPARE(codeOf(VaultFile::create(folder(), passphrase, cheap)), int(ErrorCode::VaultExists));
    QVERIFY(folderBytes(folder()) == before);
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("b"), "mine too"));
    QVERIFY(m_vault->check());
    reopen();
    QCOMPARE(m_vault->all(drafts())->size(), 2);
}

void TestVault::changingThePassphrase()
{
    const QString next = QStringLiteral("six words that nobody knows");
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("a"), "kept"));
    QCOMPARE(codeOf(m_vault->changePassphrase(QStringLiteral("not the current one"), next)),
             int(ErrorCode::PassphraseWrong));
    QCOMPARE(codeOf(m_vault->changePassphrase(passphrase, QStringLiteral("short"))),
             int(ErrorCode::PassphraseWeak));
    reopen();
    QVERIFY(m_vault->changePassphrase(passphrase, next));
    QVERIFY(putOne(*m_vault, drafts(), QStringLiteral("b"), "after"));
    m_vault.reset();
    QCOMPARE(codeOf(VaultFile::open(folder(), passphrase)), int(ErrorCode::PassphraseWrong));
    const auto opened = VaultFile::open(folder(), next);
    QVERIFY(opened);
    QCOMPARE((*opened)->all(drafts())->size(), 2);
    QVERIFY((*opened)->check());
}

QTEST_GUILESS_MAIN(TestVault)

#include "tst_vault.moc"
