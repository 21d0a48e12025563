// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's program is killed again and again while it scores, seals, syncs and loads; nothing it was told
// is durable may be missing, and nothing may be half done. SIMSA_KILLS: how often (50).
#include "crashcheck.h"
#include "crashworker.h"
#include "models/depot/syncworld.h"
#include "review/desk.h"
#include "support/fixed.h"
#include "support/slice.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace simsa;
using namespace simsa::test;
using crashtest::Promises;

class CrashTest : public SyncWorld
{
    Q_OBJECT

private slots:
    void init();
    void killedAnywhere();
    void faultsAreSeen();

private:
    [[nodiscard]] std::unique_ptr<app::Workstation> open() const
    {
        return app::Workstation::open({vaultFolder(), support::passphrase(), &m_clock, {}}).value();
    }
    [[nodiscard]] QString vaultFolder() const { return m_folder->path(u"vault"_s); }
    [[nodiscard]] QString depotFolder() const { return m_folder->path(u"depot"_s); }
    void makeVault();
    /// One that supersedes the newest.
    void makeBundle();
    void beginWork();
    /// What a worker printed before it was killed in the middle of something.
    [[nodiscard]] QByteArray killOne(quint32 seed);

    base::ManualClock m_clock = support::fixedClock();
    QMap<base::ProposalId, call::ReviewContent> m_begun;
    bundle::BundleContent m_bundle; // the next one
    int m_bundles = 0;
};

void CrashTest::init()
{
    setUp();
    makeVault();
    m_bundle = support::sliceFor(*m_cast, m_cast->first);
    m_bundles = 0;
    (void)m_folder->makeFolder(u"bundles"_s);
    makeBundle();
    beginWork();
}

void CrashTest::makeVault()
{
    const crypto::ScryptCost weak{1 << support::weakScryptLogN, support::weakScryptR, support::weakScryptP};
    const auto vault = store::VaultFile::create(vaultFolder(), support::passphrase(), weak);
    VERIFY_OK(vault);
    exchange::Changes changes;
    changes.put({}, u"device"_s, m_cast->first.device.toBytes().value());
    VERIFY_OK((*vault)->write(changes));
}

void CrashTest::makeBundle()
{
    const QString path = m_folder->path(u"bundles/%1.simsa"_s.arg(m_bundles++, 4, 10, QLatin1Char('0')));
    m_bundle.supersedes = support::writeSlice(*m_cast, m_cast->first, m_bundle, path);
}

void CrashTest::beginWork()
{
    const auto station = open();
    const exchange::Seat seat = station->seat(m_cast->charter.call);
    VERIFY_OK(review::Desk::load(seat, m_folder->path(u"bundles/0000.simsa"_s)));
    const auto desk = review::Desk::open(seat).value();
    VERIFY_OK(desk->pledge(u"서약합니다 (가상)"_s));
    for (const review::Work &work : desk->works()) {
        m_begun[work.proposal.id] = crashtest::commented(Cast::review(), 0);
        VERIFY_OK(desk->record(work.proposal.id, m_begun.value(work.proposal.id)));
    }
    QCOMPARE(m_begun.size(), 2);
}

QByteArray CrashTest::killOne(quint32 seed)
{
    QRandomGenerator random(seed);
    QProcess worker;
    worker.start(
        QCoreApplication::applicationFilePath(),
        {u"--worker"_s, vaultFolder(), depotFolder(), m_folder->path(u"bundles"_s), QString::number(seed)});
    const auto lines = qsizetype(random.bounded(1, 50));
    QByteArray output;
    while (output.count('\n') < lines && worker.waitForReadyRead(20000))
        output += worker.readAllStandardOutput();
    QThread::usleep(random.bounded(4000U)); // somewhere inside a step, not at its edge
    worker.kill();
    worker.waitForFinished();
    output += worker.readAllStandardOutput();
    if (worker.exitStatus() != QProcess::CrashExit || output.isEmpty())
        return "worker ended by itself: " + worker.readAllStandardError();
    return output;
}

/// Both counts by kind, in words.
static QString countsOf(const QMap<crashtest::Step::Kind, int> &counts)
{
    const QStringList names{u"levels"_s, u"comments"_s, u"seals"_s, u"syncs"_s, u"loads"_s};
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words.append(u"%1 %2"_s.arg(it.value()).arg(names.value(int(it.key()))));
    return words.join(u", "_s);
}

void CrashTest::killedAnywhere()
{
    const int kills =
        qEnvironmentVariableIsSet("SIMSA_KILLS") ? qEnvironmentVariableIntValue("SIMSA_KILLS") : 50;
    const quint32 seed = qEnvironmentVariableIsSet("SIMSA_SEED")
                             ? quint32(qEnvironmentVariableIntValue("SIMSA_SEED"))
                             : QRandomGenerator::system()->generate() / 2;
    qInfo("%d kills, SIMSA_SEED=%u", kills, seed);
    Promises promises(m_begun);
    for (int i = 0; i < kills; ++i) {
        if (i % 20 == 0) // so that there is always something to load
            makeBundle();
        const QByteArray output = killOne(seed + quint32(i));
        QVERIFY2(!output.startsWith("worker"), output.constData());
        promises.take(output);
        const auto station = open();
        QStringList faults = promises.broken(*station);
        faults += crashtest::faultsOf(*station, depotFolder());
        QVERIFY2(faults.isEmpty(), qPrintable(u"kill %1: %2\n%3"_s.arg(i).arg(
                                       faults.join(u"; "_s), QString::fromUtf8(output.right(300)))));
        if (i % 10 == 9) { // the office takes in what came, and says so
            (void)sync(m_cast->office);
            checkpoint();
            (void)sync(m_cast->office);
        }
    }
    qInfo("%d promises were kept: %s; killed in the middle of: %s", promises.count(),
          qPrintable(countsOf(promises.done())), qPrintable(countsOf(promises.interrupted())));
    QVERIFY(promises.count() > kills);
}

// The checks themselves: each fault, planted, must be seen.
void CrashTest::faultsAreSeen()
{
    const auto station = open();
    const base::CallId call = m_cast->charter.call;
    const auto desk = review::Desk::open(station->seat(call)).value();
    const auto sealed = desk->seal(base::ProposalId(u"p-001"_s));
    VERIFY_OK(sealed);
    QCOMPARE(crashtest::faultsOf(*station, depotFolder()), QStringList());
    crashtest::Step step;
    step.done = true;
    step.kind = crashtest::Step::Kind::Comment;
    step.proposal = base::ProposalId(u"p-002"_s);
    step.number = 7;
    Promises lost(m_begun);
    lost.take(step.line());
    QCOMPARE(lost.broken(*station).size(), 1);
    step.done = false;
    Promises begun(m_begun);
    begun.take(step.line());
    QCOMPARE(begun.broken(*station), QStringList()); // not told, not missing
    Promises cut(m_begun);
    cut.take("! 1 p-002 7");
    QCOMPARE(cut.broken(*station), QStringList()); // a line that was cut off promises nothing

    const auto without = [&](Table table, const QString &id) {
        const QByteArray row = station->vault().read({call, table}, id)->value();
        exchange::Changes removal;
        removal.remove({call, table}, id);
        VERIFY_OK(station->vault().write(removal));
        QVERIFY2(!crashtest::faultsOf(*station, depotFolder()).isEmpty(), qPrintable(id));
        exchange::Changes back;
        back.put({call, table}, id, row);
        VERIFY_OK(station->vault().write(back));
        QCOMPARE(crashtest::faultsOf(*station, depotFolder()), QStringList());
    };
    without(Table::Outbox, station->vault().all({call, Table::Outbox})->last().id);
    without(Table::Records, sealed->hex());
    const auto feeds = exchange::readFeeds(station->vault(), call).value();
    for (const exchange::FeedState &feed : feeds) {
        if (feed.device == station->device().id())
            without(Table::Feeds, feed.feed.hex());
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--worker"_s)
        return crashtest::work(arguments.mid(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crashtest.moc"
