// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// simsa-cli on disks that fail, with clocks that are wrong, and with vaults that exist twice: what was
// answered as done is there afterwards; what failed says so, and nothing half is left.
#include "app/clicall.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;
using support::runProgram;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator it(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo entry(it.next());
        const QString target = to + entry.filePath().mid(from.size());
        if (entry.isDir())
            QDir().mkpath(target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("no copy of %s", qPrintable(entry.filePath()));
    }
}

} // namespace

class CliFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void failingDisk_data();
    void failingDisk();
    void readOnlyFolder();
    void clockSetBack();
    void secondProcess();
    void manyAtOnce();
    void copiedVault();
    void bothCopiesWrite();
    void oldCopyPutBack();

private:
    /// A copy of V01's and O01's vaults and of the depot, as they are when all is well and A-002 is a draft.
    struct Copy
    {
        QStringList reviewer, office;
        QString depot;
    };
    [[nodiscard]] Copy copy(const QString &name) const;
    [[nodiscard]] QStringList vaultIn(const QString &folder) const;
    [[nodiscard]] static QString commentOf(const QStringList &vault);
    [[nodiscard]] static QString stateOf(const QStringList &vault, const QString &proposal);
    [[nodiscard]] static QStringList syncWith(const Copy &copy)
    {
        return {u"sync"_s, u"--depot"_s, copy.depot};
    }
    static void checkArrives(const Copy &copy, int reviews);

    CliCall m_call;
};

void CliFaultsTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    m_call.did(u"V01"_s, {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"before"_s});
}

QStringList CliFaultsTest::vaultIn(const QString &folder) const
{
    return {u"--vault"_s, folder, u"--passphrase-file"_s, m_call.path(u"passphrase"_s), u"--json"_s};
}

CliFaultsTest::Copy CliFaultsTest::copy(const QString &name) const
{
    const QString folder = m_call.path(u"copies/"_s + name);
    QDir(folder).removeRecursively();
    copyFolder(m_call.path(u"vaults/V01"_s), folder + u"/V01"_s);
    copyFolder(m_call.path(u"vaults/O01"_s), folder + u"/O01"_s);
    copyFolder(m_call.path(u"depot"_s), folder + u"/depot"_s);
    return {vaultIn(folder + u"/V01"_s), vaultIn(folder + u"/O01"_s), folder + u"/depot"_s};
}

QString CliFaultsTest::commentOf(const QStringList &vault)
{
    const Ran shown = runCli(vault + QStringList{u"review"_s, u"show"_s, u"A-002"_s});
    return shown.json().value(u"content"_s)[u"comment_to_applicant"_s].toString();
}

QString CliFaultsTest::stateOf(const QStringList &vault, const QString &proposal)
{
    const Ran listed = runCli(vault + QStringList{u"review"_s, u"list"_s});
    for (const QJsonValue &work : listed.json().value(u"works"_s).toArray()) {
        if (work[u"proposal"_s].toString() == proposal)
            return work[u"state"_s].toString();
    }
    return u"? "_s + QString::fromUtf8(listed.err);
}

/// The office gets `reviews` of this reviewer, and finds nothing odd.
void CliFaultsTest::checkArrives(const Copy &copy, int reviews)
{
    const Ran office = runCli(copy.office + syncWith(copy));
    QVERIFY2(office.exit == 0, office.out + office.err);
    const Ran shown = runCli(copy.office + QStringList{u"call"_s, u"show"_s});
    int received = 0;
    for (const QJsonValue &reviewer : shown.json().value(u"reviewers"_s).toArray())
        received += reviewer[u"received"_s].toInt();
    QVERIFY2(received == reviews, shown.out);
}

void CliFaultsTest::failingDisk_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("fault");
    const QStringList always{
        u"enable name=posix/io/sync/fsync,failinfo=5"_s, u"enable name=posix/io/sync/fdatasync,failinfo=5"_s,
        u"enable name=posix/io/rw/write,failinfo=5"_s, u"enable name=posix/io/rw/pwrite,failinfo=5"_s,
        u"enable name=posix/io/rw/pwrite,failinfo=28"_s};
    for (const QString &step : {u"set"_s, u"seal"_s, u"sync"_s}) {
        for (const QString &fault : always)
            QTest::newRow(qPrintable(step + u' ' + fault)) << step << fault;
        for (int round = 0; round < 6; ++round) {
            // Calls fail now and then, so that some succeed before.
            const QStringList kinds{u"sync/*"_s, u"rw/write"_s, u"rw/pwrite"_s};
            const QString now =
                u"enable_random name=posix/io/%1,failinfo=5,probability=0.%2"_s.arg(kinds.at(round % 3))
                    .arg(2 + round);
            QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(step, now).arg(round))) << step << now;
        }
    }
}

void CliFaultsTest::failingDisk()
{
    QFETCH(QString, step);
    QFETCH(QString, fault);
    const Copy copy = this->copy(u"disk"_s);
    const QHash<QString, QStringList> words{
        {u"set"_s, {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"after"_s}},
        {u"seal"_s, {u"review"_s, u"seal"_s, u"A-002"_s}},
        {u"sync"_s, syncWith(copy)}};
    const Ran ran = runProgram(u"fiu-run"_s, QStringList{u"-x"_s, u"-c"_s, fault, support::cliProgram()} +
                                                 copy.reviewer + words.value(step));
    // The vault is sound and whole, and holds what was promised.
    const Ran checked = runCli(copy.reviewer + QStringList{u"vault"_s, u"check"_s});
    QVERIFY2(checked.exit == 0, checked.out + checked.err);
    if (ran.exit != 0) {
        const QStringList right{u"FileUnwritable"_s,  u"FileUnreadable"_s,   u"DiskFull"_s,
                                u"DepotUnwritable"_s, u"DepotUnreachable"_s, u"VaultReadOnly"_s};
        QVERIFY2(right.contains(ran.code()), ran.out + ran.err);
        QCOMPARE(ran.exit, 3);
        QVERIFY(!fault.endsWith(u"failinfo=28"_s) || ran.code() == u"DiskFull"_s);
    }
    const QString comment = commentOf(copy.reviewer);
    const QString state = stateOf(copy.reviewer, step == u"sync" ? u"A-001"_s : u"A-002"_s);
    if (step == u"set") {
        QVERIFY2(comment == u"after" || (ran.exit != 0 && comment == u"before"), qPrintable(comment));
    } else if (step == u"seal") {
        QVERIFY2(state == u"sealed" || (ran.exit != 0 && state == u"draft"), qPrintable(state));
        QCOMPARE(comment, u"before"_s);
    } else {
        QVERIFY2(state == u"uploaded" || (ran.exit != 0 && state == u"sealed"), qPrintable(state));
    }
    // And with a disk that works again everything goes on.
    if (state == u"draft")
        QCOMPARE(runCli(copy.reviewer + words.value(u"seal"_s)).exit, 0);
    const Ran synced = runCli(copy.reviewer + syncWith(copy));
    QVERIFY2(synced.exit == 0, synced.out + synced.err);
    checkArrives(copy, step == u"sync" ? 1 : 2);
}

void CliFaultsTest::readOnlyFolder()
{
    const Copy copy = this->copy(u"locked"_s);
    const QString vault = copy.reviewer.at(1);
    QFile::remove(vault + u"/lock"_s);
    QFile(vault + u"/lock"_s).open(QIODevice::WriteOnly);
    const auto modes = [&](mode_t folder, mode_t file) {
        for (const QString &one : {u"/vault.db"_s, u"/lock"_s})
            QCOMPARE(::chmod(qPrintable(vault + one), file), 0);
        for (const QString &one : {QString(), u"/files"_s})
            QCOMPARE(::chmod(qPrintable(vault + one), folder), 0);
    };
    modes(0555, 0444);
    QCOMPARE(::chmod(qPrintable(m_call.folder().path()), 0755), 0);
    QCOMPARE(::chmod(qPrintable(m_call.path(u"passphrase"_s)), 0444), 0);
    const QList<QStringList> commands{{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"after"_s},
                                      {u"review"_s, u"seal"_s, u"A-002"_s},
                                      syncWith(copy)};
    for (const QStringList &words : commands) {
        const QStringList all = QStringList{support::cliProgram()} + copy.reviewer + words;
        const Ran ran =
            ::geteuid() == 0
                ? runProgram(u"setpriv"_s,
                             QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + all)
                : runProgram(all.first(), all.mid(1));
        QVERIFY2(ran.code() == u"VaultReadOnly"_s, ran.out + ran.err);
        QCOMPARE(ran.exit, 3);
    }
    modes(0755, 0644);
    QCOMPARE(commentOf(copy.reviewer), u"before"_s);
    QCOMPARE(stateOf(copy.reviewer, u"A-002"_s), u"draft"_s);
}

// Nobody is locked out by a clock that was put right (or wrong) by a day, and what is later by number is
// later.
void CliFaultsTest::clockSetBack()
{
    const Copy copy = this->copy(u"clock"_s);
    const auto at = [&](const QString &when, const QStringList &words) {
        return runProgram(u"faketime"_s,
                          QStringList{u"-f"_s, when, support::cliProgram()} + copy.reviewer + words);
    };
    const auto good = [](const Ran &ran) { QVERIFY2(ran.exit == 0, ran.out + ran.err); };
    const QString three = u"+3d"_s, two = u"+2d"_s;
    good(at(three, {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"first"_s}));
    good(at(three, {u"review"_s, u"seal"_s, u"A-002"_s}));
    good(at(three, syncWith(copy)));
    // A day back: written, sealed again, sent.
    good(at(two, {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"second"_s}));
    const Ran sealed = at(two, {u"review"_s, u"seal"_s, u"A-002"_s, u"--reason"_s, u"after the clock"_s});
    good(sealed);
    QCOMPARE(at(two, {u"review"_s, u"list"_s}).exit, 0);
    QCOMPARE(commentOf(copy.reviewer), u"second"_s);
    const Ran synced = at(two, syncWith(copy)); // at most that the clock is behind is found
    QCOMPARE(synced.json().value(u"uploadedRecords"_s).toInt(), 1);
    QCOMPARE(stateOf(copy.reviewer, u"A-002"_s), u"uploaded"_s);
    QCOMPARE(at(two, {u"vault"_s, u"check"_s}).exit, 0);
    // The office takes both in and counts the later number, whatever the times say.
    const Ran office = runProgram(u"faketime"_s, QStringList{u"-f"_s, three, support::cliProgram()} +
                                                     copy.office + syncWith(copy));
    good(office);
    const QString id = sealed.json().value(u"sealed"_s)[0][u"record"_s].toString();
    auto station = app::Workstation::open(
        {copy.office.at(1), QString::fromUtf8(m_call.folder().read(u"passphrase"_s)).trimmed(), nullptr, {}});
    QVERIFY(station);
    const auto row = (*station)->vault().read({base::CallId(u"SIM26"_s), exchange::Table::Records}, id);
    QVERIFY(row && row->has_value());
}

// Whoever comes second is told, whatever they want, and has changed nothing.
void CliFaultsTest::secondProcess()
{
    const Copy copy = this->copy(u"second"_s);
    {
        const auto held =
            app::Workstation::open({copy.reviewer.at(1),
                                    QString::fromUtf8(m_call.folder().read(u"passphrase"_s)).trimmed(),
                                    nullptr,
                                    {}});
        QVERIFY(held);
        const QList<QStringList> commands{
            {u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"after"_s},
            {u"review"_s, u"seal"_s, u"A-002"_s},
            {u"vault"_s, u"check"_s},
            {u"vault"_s, u"backup"_s, m_call.path(u"second.simsa-backup"_s)},
            {u"vault"_s, u"export-drafts"_s, m_call.path(u"second.simsa-drafts"_s)},
            {u"vault"_s, u"repair"_s, m_call.path(u"second-repair"_s)},
            syncWith(copy)};
        for (const QStringList &words : commands) {
            const Ran ran = runCli(copy.reviewer + words);
            QVERIFY2(ran.code() == u"VaultInUse"_s,
                     qPrintable(words.join(u' ') + QString::fromUtf8(ran.out)));
            QCOMPARE(ran.exit, 3);
        }
    }
    QVERIFY(!QFile::exists(m_call.path(u"second.simsa-drafts"_s)));
    QCOMPARE(commentOf(copy.reviewer), u"before"_s);
}

void CliFaultsTest::manyAtOnce()
{
    const Copy copy = this->copy(u"many"_s);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 8; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(support::cliProgram(),
                                copy.reviewer + QStringList{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s,
                                                            u"at once %1"_s.arg(i)});
    }
    QStringList kept;
    for (size_t i = 0; i < processes.size(); ++i) {
        QVERIFY(processes[i]->waitForFinished(60'000));
        const Ran ran{processes[i]->exitCode(), processes[i]->readAllStandardOutput(), {}};
        if (ran.exit == 0)
            kept.append(u"at once %1"_s.arg(i));
        else
            QCOMPARE(ran.code(), u"VaultInUse"_s);
    }
    QVERIFY(!kept.isEmpty());
    QVERIFY2(kept.contains(commentOf(copy.reviewer)), qPrintable(commentOf(copy.reviewer)));
    QCOMPARE(runCli(copy.reviewer + QStringList{u"vault"_s, u"check"_s}).exit, 0);
}

// The folder moved to another computer: it opens and works there.
void CliFaultsTest::copiedVault()
{
    const Copy copy = this->copy(u"moved"_s);
    const QString other = m_call.path(u"copies/another computer/보관함"_s);
    copyFolder(copy.reviewer.at(1), other);
    const QStringList there = vaultIn(other);
    QCOMPARE(runCli(there + QStringList{u"review"_s, u"seal"_s, u"A-002"_s}).exit, 0);
    const Ran synced = runCli(there + syncWith(copy));
    QVERIFY2(synced.exit == 0, synced.out + synced.err);
    checkArrives(copy, 2);
}

// Two copies of one vault that both seal: the second one to sync finds the depot ahead of it. Nothing it
// sealed is lost, and what happened is said.
void CliFaultsTest::bothCopiesWrite()
{
    const Copy copy = this->copy(u"both"_s);
    const QString other = m_call.path(u"copies/both/other"_s);
    copyFolder(copy.reviewer.at(1), other);
    const QStringList there = vaultIn(other);
    const QStringList seal{u"review"_s, u"seal"_s, u"A-002"_s};
    QCOMPARE(runCli(copy.reviewer + seal).exit, 0);
    QCOMPARE(runCli(there + QStringList{u"review"_s, u"set"_s, u"A-002"_s, u"--comment"_s, u"there"_s}).exit,
             0);
    QCOMPARE(runCli(there + seal).exit, 0);
    QCOMPARE(runCli(copy.reviewer + syncWith(copy)).exit, 0);
    const Ran second = runCli(there + syncWith(copy));
    // Both are kept, and both the author and the office are told that one place is filled twice.
    const auto findingsOf = [](const Ran &ran) {
        QStringList codes;
        for (const QJsonValue &finding : ran.json().value(u"findings"_s).toArray())
            codes.append(finding[u"code"_s].toString());
        return codes;
    };
    QCOMPARE(second.exit, 1);
    QCOMPARE(findingsOf(second), QStringList{u"FeedForked"_s});
    QCOMPARE(second.json().value(u"newEpoch"_s), QJsonValue(true));
    const Ran office = runCli(copy.office + syncWith(copy));
    QCOMPARE(office.exit, 1);
    QCOMPARE(findingsOf(office), QStringList{u"FeedForked"_s});
    QCOMPARE(commentOf(there), u"there"_s);
    QCOMPARE(runCli(there + QStringList{u"vault"_s, u"check"_s}).exit, 0);
    // The copy goes on in a feed of its own, and what it says next arrives without another finding.
    QCOMPARE(runCli(there + QStringList{u"review"_s, u"set"_s, u"A-001"_s, u"--comment"_s, u"there"_s}).exit,
             0);
    QCOMPARE(runCli(there + QStringList{u"review"_s, u"seal"_s, u"A-001"_s, u"--reason"_s, u"again"_s}).exit,
             0);
    QCOMPARE(runCli(there + syncWith(copy)).exit, 0);
    QCOMPARE(runCli(copy.office + syncWith(copy)).exit, 0);
}

// The folder of yesterday in the place of today's: it goes on in a feed of its own, and gets back what was
// sent.
void CliFaultsTest::oldCopyPutBack()
{
    const Copy copy = this->copy(u"old"_s);
    const QString vault = copy.reviewer.at(1);
    const QString yesterday = m_call.path(u"copies/yesterday"_s);
    copyFolder(vault, yesterday);
    QCOMPARE(runCli(copy.reviewer + QStringList{u"review"_s, u"seal"_s, u"A-002"_s}).exit, 0);
    QCOMPARE(runCli(copy.reviewer + syncWith(copy)).exit, 0);
    QVERIFY(QDir(vault).removeRecursively());
    copyFolder(yesterday, vault);
    QCOMPARE(stateOf(copy.reviewer, u"A-002"_s), u"draft"_s);
    const Ran synced = runCli(copy.reviewer + syncWith(copy));
    QVERIFY2(synced.exit == 0, synced.out + synced.err);
    QCOMPARE(synced.json().value(u"newEpoch"_s), QJsonValue(true));
    QVERIFY(synced.json().value(u"restored"_s).toInt() > 0);
    const Ran sealed = runCli(
        copy.reviewer + QStringList{u"review"_s, u"seal"_s, u"A-002"_s, u"--reason"_s, u"after the copy"_s});
    QVERIFY2(sealed.exit == 0 || sealed.code() == u"ReviewSealed"_s, sealed.out + sealed.err);
    QCOMPARE(runCli(copy.reviewer + syncWith(copy)).exit, 0);
    checkArrives(copy, 2);
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "clifaultstest.moc"
