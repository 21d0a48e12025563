// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicall.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace simsa;
using namespace simsa::support;
using namespace Qt::StringLiterals;

/// What a thief finds who has the whole disk: nothing readable, wherever the program wrote.
class CliPrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingReadableOnTheDisk_data();
    void nothingReadableOnTheDisk();
    void noCore();

private:
    [[nodiscard]] QString temporary() const { return m_call->path(u"tmp"_s); }

    std::unique_ptr<CliCall> m_call;
};

void CliPrivacyTest::initTestCase()
{
    m_call = std::make_unique<CliCall>();
    (void)m_call->folder().makeFolder(u"tmp"_s);
    qputenv("TMPDIR", QFile::encodeName(temporary()));
    qputenv("HOME", QFile::encodeName(temporary()));
    m_call->enrol();
    m_call->publish();
    m_call->makeBundles();
    m_call->reviewAsFirst();
    // A draft that is not signed yet; a synchronisation; a backup; a killed program and its log.
    QStringList draft = CliCall::wholeReview(4);
    draft.last() = u"PLANTED 아직 서명하지 않은 평"_s;
    m_call->did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + draft);
    m_call->did(u"V01"_s, {u"sync"_s, u"--depot"_s, m_call->path(u"depot"_s)});
    (void)m_call->folder().makeFolder(u"backup"_s);
    m_call->did(u"V01"_s, {u"vault"_s, u"backup"_s, m_call->path(u"backup/v.simsa-backup"_s)});
}

void CliPrivacyTest::nothingReadableOnTheDisk_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("draft") << u"PLANTED"_s;
    QTest::newRow("draft in Korean") << u"아직 서명하지 않은 평"_s;
    QTest::newRow("sealed review") << u"검증 방법이 더 분명해야"_s;
    QTest::newRow("title") << u"첫째 과제"_s;
    QTest::newRow("attachment") << u"%PDF-"_s;
    QTest::newRow("private key") << u"PRIVATE KEY"_s;
}

void CliPrivacyTest::nothingReadableOnTheDisk()
{
    QFETCH(const QString, text);
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    int files = 0;
    for (const QString &place : {u"vaults"_s, u"depot"_s, u"bundles"_s, u"backup"_s, u"tmp"_s}) {
        QDirIterator all(m_call->path(place), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(utf8) && !bytes.contains(utf16), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY2(files > 5, "the places are not where they are looked for");
}

/// Killed as by a crash, with cores allowed by the shell and the folder writable.
void CliPrivacyTest::noCore()
{
    const QString pipe = m_call->path(u"passphrase.pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess process;
    process.setWorkingDirectory(temporary());
    process.setChildProcessModifier([] {
        const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
        (void)::setrlimit(RLIMIT_CORE, &any);
    });
    process.start(cliProgram(), {u"--vault"_s, m_call->path(u"vaults/V01"_s), u"--passphrase-file"_s, pipe,
                                 u"vault"_s, u"check"_s});
    QVERIFY(process.waitForStarted());
    // It waits for the passphrase: whatever is set up before that is set up now or never.
    const QString limits = u"/proc/%1/limits"_s.arg(process.processId());
    QTRY_VERIFY([&limits] {
        QFile file(limits);
        static const QRegularExpression none(u"Max core file size +0 +0 "_s);
        return file.open(QIODevice::ReadOnly) && none.match(QString::fromLatin1(file.readAll())).hasMatch();
    }());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGABRT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(temporary()).entryList({u"*core*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(CliPrivacyTest)
#include "cliprivacytest.moc"
