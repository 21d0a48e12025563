// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace simsa;
using namespace vaulttest;
using base::ErrorCode;
using exchange::Row;
using exchange::Table;
using store::VaultFile;

class TestVaultFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsFiles();
    void keepRefuses();
    void leftoversOfAnInterruptedKeepGo();
    void destroyingACall();
    void destroyingRows();
    void vaultOfVersion1();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("vault")); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFile> m_vault;
};

void TestVaultFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = VaultFile::create(folder(), passphrase, cheap);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_vault = std::move(*made);
}

void TestVaultFiles::cleanup()
{
    m_vault.reset();
    m_dir.reset();
}

void TestVaultFiles::reopen()
{
    m_vault.reset();
    auto opened = VaultFile::open(folder(), passphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_vault = std::move(*opened);
}

void TestVaultFiles::keepsFiles()
{
    const QString source = m_dir->filePath(QStringLiteral("source"));
    QFile file(source);
    const QByteArray bytes(3 * 1024 * 1024 + 5, 'z');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString name = QStringLiteral("0a1b.simsa");
    QCOMPARE(codeOf(m_vault->keptFile(name)), int(ErrorCode::NotFound));
    QVERIFY(m_vault->keepFile(name, source));
    reopen();
    QCOMPARE(fileBytes(m_vault->keptFile(name).value()), bytes);
    QVERIFY(file.exists());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("other") == 5);
    file.close();
    QVERIFY(m_vault->keepFile(name, source)); // replaced
    QCOMPARE(fileBytes(m_vault->keptFile(name).value()), QByteArray("other"));
    QCOMPARE(m_vault->keptFiles().value(), QStringList{name});
}

void TestVaultFiles::keepRefuses()
{
    const QString source = folder() + QStringLiteral("/lock");
    for (const char *bad : {"", "..", ".x", "a/b", "A", "a_b", "a b", "/etc/x"}) {
        QCOMPARE(codeOf(m_vault->keepFile(QString::fromLatin1(bad), source)),
                 int(ErrorCode::InvalidArgument));
        QCOMPARE(codeOf(m_vault->keptFile(QString::fromLatin1(bad))), int(ErrorCode::InvalidArgument));
    }
    QCOMPARE(codeOf(m_vault->keepFile(QString(201, u'a'), source)), int(ErrorCode::InvalidArgument));
    QCOMPARE(codeOf(m_vault->keepFile(QStringLiteral("a"), m_dir->filePath(QStringLiteral("no")))),
             int(ErrorCode::FileNotFound));
    QCOMPARE(codeOf(m_vault->keepFile(QStringLiteral("a"), m_dir->path())), int(ErrorCode::FileNotFound));
    QCOMPARE(m_vault->keptFiles().value(), QStringList());
}

void TestVaultFiles::leftoversOfAnInterruptedKeepGo()
{
    m_vault.reset();
    QFile left(folder() + QStringLiteral("/files/.0123456789abcdef.tmp"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    reopen();
    QVERIFY(!left.exists());
}

void TestVaultFiles::destroyingACall()
{
    const QString source = folder() + QStringLiteral("/lock");
    QVERIFY(m_vault->keepFile(QStringLiteral("a.simsa"), source));
    QVERIFY(m_vault->keepFile(QStringLiteral("b.simsa"), source));
    QVERIFY(putOne(*m_vault, drafts(callA), QStringLiteral("x"), QByteArray(5000, 'x')));
    QVERIFY(putOne(*m_vault, drafts(callB), QStringLiteral("x"), "stays"));
    QCOMPARE(codeOf(m_vault->destroyCall({})), int(ErrorCode::InvalidArgument));
    QCOMPARE(codeOf(m_vault->destroyCall(base::CallId(QStringLiteral("other")))), int(ErrorCode::NotFound));

    QVERIFY(m_vault->destroyCall(callA, {QStringLiteral("a.simsa"), QStringLiteral("never.simsa")}));
    QCOMPARE(QFileInfo(folder() + QStringLiteral("/vault.db-wal")).size(), 0);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_vault->calls().value(), (QList<base::CallId>{callB}));
        QCOMPARE(m_vault->read(drafts(callA), QStringLiteral("x")).value(), std::nullopt);
        QCOMPARE(m_vault->read(drafts(callB), QStringLiteral("x")).value(), QByteArray("stays"));
        QCOMPARE(m_vault->keptFiles().value(), QStringList{QStringLiteral("b.simsa")});
        QVERIFY(m_vault->check());
        reopen();
    }
    QCOMPARE(codeOf(m_vault->destroyCall(callA)), int(ErrorCode::NotFound));
    QVERIFY(putOne(*m_vault, drafts(callA), QStringLiteral("x"), "anew")); // a new call under an old name
    QCOMPARE(m_vault->all(drafts(callA))->size(), 1);
}

void TestVaultFiles::destroyingRows()
{
    QVERIFY(m_vault->keepFile(QStringLiteral("a.simsa"), folder() + QStringLiteral("/lock")));
    QVERIFY(putOne(*m_vault, drafts(callA), QStringLiteral("x"), QByteArray(5000, 'x')));
    QVERIFY(putOne(*m_vault, drafts(callA), QStringLiteral("y"), "stays"));
    for (int twice = 0; twice < 2; ++twice) {
        QVERIFY(m_vault->destroyRows(
            {{drafts(callA), QStringLiteral("x")}, {drafts(callA), QStringLiteral("never")}},
            {QStringLiteral("a.simsa")}));
        QCOMPARE(QFileInfo(folder() + QStringLiteral("/vault.db-wal")).size(), 0);
        QCOMPARE(m_vault->read(drafts(callA), QStringLiteral("x")).value(), std::nullopt);
        QCOMPARE(m_vault->read(drafts(callA), QStringLiteral("y")).value(), QByteArray("stays"));
        QCOMPARE(m_vault->keptFiles().value(), QStringList());
        QVERIFY(m_vault->check());
        reopen();
    }
}

// Made by makevault.py from SCHEMA.md with other libraries; must be readable for ever.
void TestVaultFiles::vaultOfVersion1()
{
    const QString old = m_dir->filePath(QStringLiteral("old"));
    QVERIFY(QDir().mkpath(old));
    QVERIFY(QFile::copy(QStringLiteral(SIMSA_STORE_TESTS "/vault-v1.db"), old + QStringLiteral("/vault.db")));
    QVERIFY(QFile::setPermissions(old + QStringLiteral("/vault.db"), QFile::ReadOwner | QFile::WriteOwner));
    const QString secret = QStringLiteral("가나다라 correct horse");
    QCOMPARE(codeOf(VaultFile::open(old, passphrase)), int(ErrorCode::PassphraseWrong));
    for (int round = 0; round < 2; ++round) {
        const auto vault = VaultFile::open(old, secret);
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().detail));
        QVERIFY((*vault)->check());
        QCOMPARE((*vault)->calls().value(), (QList<base::CallId>{callA}));
        QCOMPARE((*vault)->read({{}, Table::Identity}, QStringLiteral("device")).value(),
                 QByteArray("this laptop"));
        QCOMPARE((*vault)->all(drafts()).value(),
                 (QList<Row>{{QStringLiteral("p2"), {}}, {QStringLiteral("과제-1"), "초안"}}));
        QByteArray allBytes(256, '\0');
        for (int i = 0; i < 256; ++i)
            allBytes[i] = char(i);
        QCOMPARE((*vault)->read({callA, Table::Plans}, QStringLiteral("p2")).value(), allBytes);
        QVERIFY(putOne(**vault, {callA, Table::Feeds}, QStringLiteral("f"), "written by this version"));
    }
}

QTEST_GUILESS_MAIN(TestVaultFiles)

#include "tst_vaultfiles.moc"
