// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts taken out of a vault and into one, by the command line.
#include "app/clicall.h"
#include "dialogue/typed.h"
#include "review/drafthistory.h"
#include "review/passages.h"
#include "review/ranking.h"
#include "store/vaultfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sealedAndBack();
    void ownNotesComeAlong();
    void differencesAreShownFirst();
    void typedTextsGoAlong();
    void importIsAllOrNothing();
    void plainIsNoted();
    void plainJsonIsImported();
    void plainOfADamagedVault();
    void readOnlyFolder();
    void existingFileStays();

private:
    [[nodiscard]] QStringList vaultIn(const QString &folder) const;
    [[nodiscard]] QString copyOf(const QString &name) const;
    [[nodiscard]] Ran exported(const QStringList &vault, const QString &file, bool plain = false) const;
    [[nodiscard]] std::unique_ptr<store::VaultFile> opened(const QString &folder) const;
    [[nodiscard]] QString commentOf(const QStringList &vault, const QString &proposal) const;

    CliCall m_call;
};

void CliDraftsTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    m_call.did(u"V01"_s, {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"초안의 말"_s});
}

QStringList CliDraftsTest::vaultIn(const QString &folder) const
{
    QStringList options = m_call.vault(u"V01"_s);
    options[options.indexOf(u"--vault"_s) + 1] = m_call.path(folder);
    return options + QStringList{u"--json"_s};
}

/// V01's vault once more, as it is now.
QString CliDraftsTest::copyOf(const QString &name) const
{
    const QDir from(m_call.path(u"vaults/V01"_s));
    (void)m_call.folder().makeFolder(name + u"/files"_s);
    for (const QString &file : {u"vault.db"_s, u"lock"_s})
        QFile::copy(from.filePath(file), m_call.path(name + u'/' + file));
    for (const QString &file : QDir(from.filePath(u"files"_s)).entryList(QDir::Files))
        QFile::copy(from.filePath(u"files/"_s + file), m_call.path(name + u"/files/"_s + file));
    return name;
}

Ran CliDraftsTest::exported(const QStringList &vault, const QString &file, bool plain) const
{
    const QStringList words{u"vault"_s, u"export-drafts"_s, m_call.path(file)};
    return runCli(vault + words + (plain ? QStringList{u"--plain"_s} : QStringList()));
}

std::unique_ptr<store::VaultFile> CliDraftsTest::opened(const QString &folder) const
{
    return store::VaultFile::open(m_call.path(folder),
                                  QString::fromUtf8(m_call.folder().read(u"passphrase"_s)).trimmed())
        .value();
}

QString CliDraftsTest::commentOf(const QStringList &vault, const QString &proposal) const
{
    const Ran shown = runCli(vault + QStringList{u"review"_s, u"show"_s, proposal});
    return shown.json().value(u"content"_s)[u"comment_to_applicant"_s].toString();
}

void CliDraftsTest::sealedAndBack()
{
    const QStringList lost = vaultIn(copyOf(u"lost"_s));
    const Ran ran = exported(vaultIn(u"vaults/V01"_s), u"one.simsa-drafts"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.json().value(u"drafts"_s).toInt(), 1);
    QCOMPARE(ran.json().value(u"whole"_s), QJsonValue(true));
    QVERIFY(!m_call.folder().read(u"one.simsa-drafts"_s).contains("초안의 말"));
    // Taken into a copy that has another draft: shown, then replaced.
    QCOMPARE(runCli(lost + QStringList{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"딴 말"_s}).exit,
             0);
    const QStringList take{u"vault"_s, u"import-drafts"_s, m_call.path(u"one.simsa-drafts"_s)};
    QCOMPARE(runCli(lost + take).exit, 1);
    QCOMPARE(commentOf(lost, u"A-002"_s), u"딴 말"_s);
    const Ran taken = runCli(lost + take + QStringList{u"--replace"_s});
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(taken.json().value(u"taken"_s).toInt(), 1);
    QCOMPARE(commentOf(lost, u"A-002"_s), u"초안의 말"_s);
    const Ran again = runCli(lost + take);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.json().value(u"taken"_s).toInt(), 0);
}

void CliDraftsTest::ownNotesComeAlong()
{
    const QStringList marked = vaultIn(copyOf(u"marked"_s));
    const QStringList lost = vaultIn(copyOf(u"unmarked"_s));
    review::Passages passages;
    review::Passage passage;
    passage.quads = {{1, 2, 3, 4}};
    passage.text = u"서버 32대"_s;
    passage.madeAt = QDateTime(QDate(2026, 12, 1), QTime(20, 0), Qt::UTC);
    QVERIFY(passages.add(passage).has_value());
    const base::ProposalId proposal(u"A-002"_s);
    const exchange::Place drafts{opened(u"marked"_s)->calls()->first(), exchange::Table::Drafts};
    exchange::Changes changes;
    changes.put(drafts, review::passagesRow(proposal), passages.toBytes());
    changes.put(drafts, review::rankingRow(), review::Ranking({{proposal}}).toBytes());
    changes.put(drafts, review::historyRow(proposal), review::DraftHistory().toBytes());
    QVERIFY(opened(u"marked"_s)->write(changes).has_value());
    QCOMPARE(exported(marked, u"notes.simsa-drafts"_s).json().value(u"drafts"_s).toInt(), 4);
    const Ran taken =
        runCli(lost + QStringList{u"vault"_s, u"import-drafts"_s, m_call.path(u"notes.simsa-drafts"_s)});
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(taken.json().value(u"taken"_s).toInt(), 3);
    QCOMPARE(opened(u"unmarked"_s)->read(drafts, review::passagesRow(proposal)).value(), passages.toBytes());
    // In clear they stay out: nobody asked for them.
    QCOMPARE(exported(marked, u"notes.md"_s, true).json().value(u"unreadable"_s).toInt(), 0);
    QVERIFY(!m_call.folder().read(u"notes.md"_s).contains("32"));
}

void CliDraftsTest::differencesAreShownFirst()
{
    const QStringList other = vaultIn(copyOf(u"other"_s));
    QCOMPARE(exported(other, u"two.simsa-drafts"_s).exit, 0);
    QCOMPARE(runCli(other + QStringList{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"나중"_s}).exit,
             0);
    const Ran ran =
        runCli(other + QStringList{u"vault"_s, u"import-drafts"_s, m_call.path(u"two.simsa-drafts"_s)});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json().value(u"differ"_s).toInt(), 1);
    QCOMPARE(ran.json().value(u"taken"_s).toInt(), 0);
    QVERIFY(ran.json().value(u"differences"_s)[0].toString().contains(u"A-002"_s));
    QCOMPARE(commentOf(other, u"A-002"_s), u"나중"_s);
}

/// A question that was not sent, as a draft's earlier states, stands beside the drafts and is one of them.
void CliDraftsTest::typedTextsGoAlong()
{
    const QStringList before = vaultIn(copyOf(u"before"_s));
    const QStringList after = vaultIn(copyOf(u"after"_s));
    const QString place = dialogue::askingPlace(base::ProposalId(u"A-001"_s));
    const auto seatOf = [](app::Workstation &station) { return station.seat(base::CallId(u"SIM26"_s)); };
    {
        const auto station = m_call.station(u"../after"_s);
        QVERIFY(dialogue::keepTyped(seatOf(*station), place, {u"반쯤 쓴 질문"_s, {}}));
    }
    const Ran written = exported(after, u"typed.simsa-drafts"_s);
    QVERIFY2(written.exit == 0, written.err.constData());
    for (int taken : {1, 0}) {
        const Ran ran = runCli(
            before + QStringList{u"vault"_s, u"import-drafts"_s, m_call.path(u"typed.simsa-drafts"_s)});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json().value(u"taken"_s).toInt(), taken);
    }
    const auto station = m_call.station(u"../before"_s);
    QCOMPARE(dialogue::typedAt(seatOf(*station), place).value().text, u"반쯤 쓴 질문"_s);
}

void CliDraftsTest::importIsAllOrNothing()
{
    const QString file = m_call.path(u"three.simsa-drafts"_s);
    QCOMPARE(exported(vaultIn(u"vaults/V01"_s), u"three.simsa-drafts"_s).exit, 0);
    const QStringList take{u"vault"_s, u"import-drafts"_s, file, u"--replace"_s};
    // Somebody who has no such proposal, and another passphrase.
    QCOMPARE(m_call.as(u"O01"_s, take).code(), u"NotFound"_s);
    QStringList wrong = vaultIn(u"vaults/V01"_s);
    wrong[wrong.indexOf(u"--passphrase-file"_s) + 1] =
        m_call.folder().write(u"wrong"_s, "nobody's passphrase\n");
    QCOMPARE(runCli(wrong + take).code(), u"PassphraseWrong"_s);
    QFile::resize(file, QFile(file).size() - 10);
    QVERIFY(m_call.as(u"V01"_s, take).exit != 0);
    QCOMPARE(commentOf(vaultIn(u"vaults/V01"_s), u"A-002"_s), u"초안의 말"_s);
}

void CliDraftsTest::plainIsNoted()
{
    const QStringList vault = vaultIn(copyOf(u"noted"_s));
    const Ran ran = exported(vault, u"plain.md"_s, true);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.json().value(u"recorded"_s), QJsonValue(true));
    const QByteArray page = m_call.folder().read(u"plain.md"_s);
    QVERIFY(page.contains("초안의 말") && page.contains("A-002"));
    const QJsonArray told =
        runCli(vault + QStringList{u"vault"_s, u"check"_s}).json().value(u"inClear"_s).toArray();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().toString().contains(u"plain.md"_s));
    // A file that is not written is not noted.
    QVERIFY(exported(vault, u"no/such/folder.md"_s, true).exit != 0);
    QCOMPARE(runCli(vault + QStringList{u"vault"_s, u"check"_s}).json().value(u"inClear"_s).toArray().size(),
             1);
    // A sealed one neither.
    QCOMPARE(exported(vault, u"sealed.simsa-drafts"_s).exit, 0);
    QCOMPARE(runCli(vault + QStringList{u"vault"_s, u"check"_s}).json().value(u"inClear"_s).toArray().size(),
             1);
}

void CliDraftsTest::plainJsonIsImported()
{
    const QStringList vault = vaultIn(copyOf(u"json"_s));
    QCOMPARE(exported(vault, u"plain.json"_s, true).exit, 0);
    QCOMPARE(runCli(vault + QStringList{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"딴 말"_s}).exit,
             0);
    const Ran taken = runCli(vault + QStringList{u"review"_s, u"import"_s, m_call.path(u"plain.json"_s)});
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(commentOf(vault, u"A-002"_s), u"초안의 말"_s);
}

void CliDraftsTest::plainOfADamagedVault()
{
    const QString name = copyOf(u"hurt"_s);
    QFile file(m_call.path(name + u"/vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // From the end, where no key lies, so that some row is hit and most are right.
    for (qint64 at = file.size() * 9 / 10; at < file.size(); at += 500) {
        file.seek(at);
        file.putChar('\x55');
    }
    file.close();
    const Ran ran = exported(vaultIn(name), u"hurt.md"_s, true);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.json().value(u"recorded"_s), QJsonValue(false));
    QVERIFY(!ran.err.isEmpty()); // and it says so
    QVERIFY(QFile::exists(m_call.path(u"hurt.md"_s)));
    QCOMPARE(exported(vaultIn(name), u"hurt.simsa-drafts"_s).exit, 0);
}

// Off a disk that cannot be written; root ignores modes, so as somebody else.
void CliDraftsTest::readOnlyFolder()
{
    const QString name = copyOf(u"locked"_s);
    const QString out = m_call.path(u"out"_s);
    (void)m_call.folder().makeFolder(u"out"_s);
    QCOMPARE(::chmod(qPrintable(out), 0777), 0);
    const auto modes = [&](mode_t folder, mode_t file) {
        QCOMPARE(::chmod(qPrintable(m_call.path(name) + u"/files"_s), folder), 0);
        for (const QString &one : {u"vault.db"_s, u"lock"_s})
            QCOMPARE(::chmod(qPrintable(m_call.path(name) + u'/' + one), file), 0);
        QCOMPARE(::chmod(qPrintable(m_call.path(name)), folder), 0);
    };
    modes(0555, 0444);
    QCOMPARE(::chmod(qPrintable(m_call.folder().path()), 0755), 0);
    QCOMPARE(::chmod(qPrintable(m_call.path(u"passphrase"_s)), 0444), 0);
    const QStringList words =
        vaultIn(name) + QStringList{u"vault"_s, u"export-drafts"_s, out + u"/ro.md"_s, u"--plain"_s};
    const Ran ran =
        ::geteuid() == 0
            ? support::runProgram(u"setpriv"_s, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s,
                                                            u"--clear-groups"_s, support::cliProgram()} +
                                                    words)
            : runCli(words);
    modes(0755, 0644);
    QVERIFY2(ran.exit == 0, ran.out + ran.err);
    QCOMPARE(ran.json().value(u"recorded"_s), QJsonValue(false));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(QFile::exists(out + u"/ro.md"_s));
}

void CliDraftsTest::existingFileStays()
{
    const QString file = m_call.folder().write(u"precious"_s, "precious");
    for (const bool plain : {false, true})
        QCOMPARE(exported(vaultIn(u"vaults/V01"_s), u"precious"_s, plain).code(), u"AlreadyExists"_s);
    QCOMPARE(m_call.folder().read(u"precious"_s), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(CliDraftsTest)
#include "clidraftstest.moc"
