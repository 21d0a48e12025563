// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input and bad luck: each gets an exit code, a named error, and nothing is lost.
#include "app/clicall.h"

#include "base/clock.h"
#include "bundle/bundlereader.h"
#include "bundle/bundlewriter.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;
using support::runProgram;

class CliBadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void wrongPassphrase();
    void foreignBundle();
    void bundleOfAReviewer();
    void truncatedBundle();
    void flippedBundle();
    void damagedRecord();
    void damagedPack();
    void packDamagedInTheDepot();
    void revokedSigner();
    void expiredSigner();
    void missingDepot();
    void killedInSync();
    void fullDisk();

private:
    /// SignedData of the newest own record of that type.
    [[nodiscard]] QByteArray newestRecord(const QString &who, record::Type type) const;
    [[nodiscard]] QStringList packs() const;
    [[nodiscard]] QJsonArray works() const;
    void sealSecond() const;
    void copy(const QString &from, const QString &to) const;

    CliCall m_call;
};

void CliBadTest::copy(const QString &from, const QString &to) const
{
    QDir(m_call.path(to)).removeRecursively();
    QCOMPARE(runProgram(u"cp"_s, {u"-a"_s, m_call.path(from), m_call.path(to)}).exit, 0);
}

void CliBadTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V01"_s, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    copy(u"vaults"_s, u"kept-vaults"_s);
    copy(u"depot"_s, u"kept-depot"_s);
}

void CliBadTest::init()
{
    copy(u"kept-vaults"_s, u"vaults"_s);
    copy(u"kept-depot"_s, u"depot"_s);
}

QByteArray CliBadTest::newestRecord(const QString &who, record::Type type) const
{
    const auto station = m_call.station(who);
    const auto ledger = station->seat(base::CallId(u"SIM26"_s)).ledger();
    if (!ledger)
        qFatal("no ledger");
    const exchange::LedgerEntry *newest = nullptr;
    for (const exchange::LedgerEntry &entry : ledger->entries()) {
        if (entry.record.type == type && entry.record.author == station->device().person() &&
            (!newest || entry.record.seq > newest->record.seq))
            newest = &entry;
    }
    if (!newest)
        qFatal("no such record");
    return newest->stored.signedData;
}

QStringList CliBadTest::packs() const
{
    QStringList found;
    QDirIterator files(m_call.path(u"depot/v1/SIM26/in"_s), {u"*.pack"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    const QString device = m_call.station(u"V01"_s)->device().id().hex();
    while (files.hasNext()) {
        const QString file = files.next();
        if (files.fileName().startsWith(device))
            found.append(QDir(m_call.folder().path()).relativeFilePath(file));
    }
    return found;
}

QJsonArray CliBadTest::works() const
{
    return m_call.did(u"V01"_s, {u"review"_s, u"list"_s}).value(u"works"_s).toArray();
}

void CliBadTest::sealSecond() const
{
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s});
}

void CliBadTest::wrongPassphrase()
{
    const QString wrong = m_call.folder().write(u"wrong"_s, "incorrect horse battery\n");
    const Ran ran = runCli({u"--json"_s, u"--vault"_s, m_call.path(u"vaults/V01"_s), u"--passphrase-file"_s,
                            wrong, u"review"_s, u"list"_s});
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.code(), u"PassphraseWrong"_s);
    QVERIFY(!ran.err.contains("incorrect horse") && !ran.out.contains("incorrect horse"));
    QCOMPARE(works().size(), 2);
}

void CliBadTest::foreignBundle()
{
    const QJsonArray before = works();
    for (const QString &command : {u"load"_s, u"verify"_s}) {
        const Ran ran = m_call.as(u"V01"_s, {command, m_call.path(u"bundles/V02.simsa"_s)});
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.contains("BundleNotForMe"));
    }
    QCOMPARE(works(), before);
}

void CliBadTest::bundleOfAReviewer()
{
    const QString path = m_call.path(u"forged.simsa"_s);
    {
        const auto station = m_call.station(u"V01"_s);
        const auto encryption = station->device().credential(crypto::KeyUse::Encryption);
        const auto signing = station->device().credential(crypto::KeyUse::Signing);
        const auto pins = station->device().pins();
        const auto reader = bundle::BundleReader::open(m_call.path(u"bundles/V01.simsa"_s), *encryption,
                                                       {pins.ca, pins.office});
        QVERIFY(reader);
        const bundle::Manifest &manifest = reader->manifest();
        bundle::BundleContent content{manifest.issuer,
                                      manifest.person,
                                      {},
                                      manifest.charter,
                                      manifest.authority,
                                      manifest.assignments,
                                      manifest.conflicts,
                                      manifest.proposals,
                                      true,
                                      manifest.writeTo,
                                      manifest.crl,
                                      manifest.demand,
                                      {}};
        qsizetype index = 0;
        content.open = [&](const base::ProposalId &,
                           const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
            const auto bytes = reader->file(index++);
            if (!bytes)
                return base::fail(bytes);
            auto device = std::make_unique<QBuffer>();
            device->setData(*bytes);
            device->open(QIODevice::ReadOnly);
            return device;
        };
        const base::SystemClock clock;
        QVERIFY(bundle::writeBundle(path, content, *signing, {encryption->certificate}, clock));
    }
    const QJsonArray before = works();
    for (const QString &command : {u"load"_s, u"verify"_s}) {
        const Ran ran = m_call.as(u"V01"_s, {command, path});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("BundleSignerNotOffice"), ran.err.constData());
    }
    QCOMPARE(works(), before);
}

void CliBadTest::truncatedBundle()
{
    const QByteArray whole = m_call.folder().read(u"bundles/V01.simsa"_s);
    const QJsonArray before = works();
    for (const qsizetype size : {qsizetype(80), whole.size() / 2, whole.size() - 1}) {
        (void)m_call.folder().write(u"short.simsa"_s, whole.left(size));
        for (const QString &command : {u"load"_s, u"verify"_s}) {
            const Ran ran = m_call.as(u"V01"_s, {command, m_call.path(u"short.simsa"_s)});
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("ZipTruncated") || ran.err.contains("ZipMalformed"),
                     ran.err.constData());
        }
    }
    QCOMPARE(works(), before);
}

void CliBadTest::flippedBundle()
{
    const QByteArray whole = m_call.folder().read(u"bundles/V01.simsa"_s);
    const QJsonArray before = works();
    for (int i = 0; i < 8; ++i) {
        (void)m_call.folder().write(u"flipped.simsa"_s, whole);
        m_call.folder().flipBit(u"flipped.simsa"_s, 70 + i * (whole.size() - 100) / 8, i);
        const Ran blind = runCli({u"--json"_s, u"verify"_s, m_call.path(u"flipped.simsa"_s)});
        QCOMPARE(blind.exit, 1);
        const Ran ran = m_call.as(u"V01"_s, {u"verify"_s, m_call.path(u"flipped.simsa"_s)});
        QCOMPARE(ran.exit, 1);
    }
    QCOMPARE(works(), before);
    QCOMPARE(m_call.as(u"V01"_s, {u"verify"_s, m_call.path(u"bundles/V01.simsa"_s)}).exit, 0);
}

void CliBadTest::damagedRecord()
{
    const QByteArray whole = newestRecord(u"V01"_s, record::Type::Review);
    const QString good = m_call.folder().write(u"review.p7s"_s, whole);
    const Ran fine = m_call.as(u"O01"_s, {u"verify"_s, good});
    QVERIFY2(fine.exit == 0, fine.err.constData());
    QCOMPARE(fine.json().value(u"files"_s)[0][u"kind"_s].toString(), u"record"_s);
    const Ran byCa = runCli({u"--json"_s, u"verify"_s, u"--ca"_s, m_call.path(u"ca.pem"_s), good});
    QCOMPARE(byCa.exit, 0);
    QVERIFY(byCa.json().value(u"files"_s)[0][u"unseen"_s].toArray().contains(u"role-of-signer"_s));
    // With nobody to trust a signature proves nothing.
    const Ran alone = runCli({u"--json"_s, u"verify"_s, good});
    QCOMPARE(alone.exit, 1);
    QVERIFY(alone.err.contains("CertificateUntrusted"));
    for (int i = 0; i < 12; ++i) {
        (void)m_call.folder().write(u"flipped.p7s"_s, whole);
        m_call.folder().flipBit(u"flipped.p7s"_s, i * (whole.size() - 1) / 11, i % 8);
        QCOMPARE(m_call.as(u"O01"_s, {u"verify"_s, m_call.path(u"flipped.p7s"_s)}).exit, 1);
    }
    (void)m_call.folder().write(u"short.p7s"_s, whole.left(whole.size() - 1));
    QVERIFY(m_call.as(u"O01"_s, {u"verify"_s, m_call.path(u"short.p7s"_s)}).err.contains("FileTruncated"));
}

void CliBadTest::damagedPack()
{
    QCOMPARE(packs().size(), 1);
    const QByteArray whole = m_call.folder().read(packs().first());
    const QString good = m_call.folder().write(u"good.pack"_s, whole);
    const Ran fine = m_call.as(u"O01"_s, {u"verify"_s, good});
    QVERIFY2(fine.exit == 0, fine.err.constData());
    QCOMPARE(fine.json().value(u"files"_s)[0][u"kind"_s].toString(), u"pack"_s);
    for (int i = 0; i < 12; ++i) {
        (void)m_call.folder().write(u"flipped.pack"_s, whole);
        m_call.folder().flipBit(u"flipped.pack"_s, i * (whole.size() - 1) / 11, i % 8);
        QCOMPARE(m_call.as(u"O01"_s, {u"verify"_s, m_call.path(u"flipped.pack"_s)}).exit, 1);
    }
    (void)m_call.folder().write(u"short.pack"_s, whole.left(whole.size() - 10));
    QCOMPARE(m_call.as(u"O01"_s, {u"verify"_s, m_call.path(u"short.pack"_s)}).exit, 1);
}

void CliBadTest::packDamagedInTheDepot()
{
    const QString pack = packs().first();
    const QByteArray whole = m_call.folder().read(pack);
    m_call.folder().flipBit(pack, whole.size() / 2);
    const Ran ran = m_call.as(u"O01"_s, {u"sync"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json().value(u"findings"_s).toArray().size(), 1);
    QVERIFY(ran.err.contains("PackHashMismatch"));
    (void)m_call.folder().write(pack, whole);
    QCOMPARE(m_call.did(u"O01"_s, {u"sync"_s}).value(u"receivedRecords"_s).toInt(), 2);
}

void CliBadTest::revokedSigner()
{
    const QString device = m_call.did(u"V01"_s, {u"identity"_s, u"show"_s}).value(u"device"_s).toString();
    m_call.did(u"ca"_s, {u"ca"_s, u"revoke"_s, device, u"--reason"_s, u"key-compromise"_s});
    m_call.did(u"ca"_s, {u"ca"_s, u"crl"_s, u"--out"_s, m_call.path(u"newer.crl"_s)});
    m_call.did(u"O01"_s, {u"checkpoint"_s, u"--crl"_s, m_call.path(u"newer.crl"_s)});
    QCOMPARE(m_call.as(u"O01"_s, {u"checkpoint"_s, u"--crl"_s, m_call.path(u"ca.crl"_s)}).code(),
             u"VersionGoesBack"_s);
    // The list alone silences nobody.
    const Ran alone = m_call.as(u"O01"_s, {u"sync"_s});
    QVERIFY2(alone.err.contains("RevocationNotCountersigned"), alone.err.constData());
    QCOMPARE(m_call.as(u"O01"_s, {u"call"_s, u"revoke"_s, device, u"--reason"_s, u"dislike"_s}).exit, 2);
    m_call.did(u"O01"_s, {u"call"_s, u"revoke"_s, device, u"--reason"_s, u"key-compromise"_s, u"--text"_s,
                          u"분실 (가상)"_s});
    m_call.did(u"C01"_s, {u"counterseal"_s}); // nothing came yet
    (void)m_call.as(u"O01"_s, {u"sync"_s});
    (void)m_call.as(u"C01"_s, {u"sync"_s});
    const QJsonArray waiting = m_call.did(u"C01"_s, {u"counterseal"_s}).value(u"waiting"_s).toArray();
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().toObject().value(u"what"_s).toString().contains(device));
    m_call.did(u"C01"_s, {u"counterseal"_s, u"--all"_s});
    (void)m_call.as(u"C01"_s, {u"sync"_s});
    (void)m_call.as(u"O01"_s, {u"sync"_s});
    sealSecond();
    const QString file = m_call.folder().write(u"late.p7s"_s, newestRecord(u"V01"_s, record::Type::Review));
    const Ran ran = m_call.as(u"O01"_s, {u"verify"_s, file});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("CertificateRevoked"), ran.err.constData());
    // It arrives and is kept, and counts for nothing.
    m_call.did(u"V01"_s, {u"sync"_s});
    (void)m_call.as(u"O01"_s, {u"sync"_s});
    QVERIFY(m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"refused"_s).toInt() > 0);
}

void CliBadTest::expiredSigner()
{
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    const Ran late =
        runProgram(u"faketime"_s, QStringList{u"+3 years"_s, support::cliProgram()} + m_call.vault(u"V01"_s) +
                                      QStringList{u"--json"_s, u"review"_s, u"seal"_s, u"A-002"_s});
    // A wrong clock never locks anybody out; whoever verifies sees it.
    QVERIFY2(late.exit == 0, late.err.constData());
    const QString file = m_call.folder().write(u"late.p7s"_s, newestRecord(u"V01"_s, record::Type::Review));
    const Ran ran = m_call.as(u"O01"_s, {u"verify"_s, file});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("CertificateExpired"), ran.err.constData());
}

void CliBadTest::missingDepot()
{
    sealSecond();
    QVERIFY(QDir().rename(m_call.path(u"depot"_s), m_call.path(u"away"_s)));
    const Ran away = m_call.as(u"V01"_s, {u"sync"_s});
    QCOMPARE(away.exit, 3);
    QCOMPARE(away.code(), u"DepotUnreachable"_s);
    // A stick that is not ours is not an empty depot.
    (void)m_call.folder().makeFolder(u"depot"_s);
    const Ran other = m_call.as(u"V01"_s, {u"sync"_s});
    QCOMPARE(other.exit, 3);
    QCOMPARE(other.code(), u"DepotMarkerMissing"_s);
    QVERIFY(QDir(m_call.path(u"depot"_s)).removeRecursively());
    QVERIFY(QDir().rename(m_call.path(u"away"_s), m_call.path(u"depot"_s)));
    QCOMPARE(m_call.did(u"V01"_s, {u"sync"_s}).value(u"uploadedRecords"_s).toInt(), 1);
}

void CliBadTest::killedInSync()
{
    sealSecond();
    for (const QString &who : {u"V01"_s, u"O01"_s}) {
        for (int wait = 2; wait < 120; wait += 9) {
            QProcess process;
            process.start(support::cliProgram(), m_call.vault(who) + QStringList{u"sync"_s});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(wait);
            process.kill();
            process.waitForFinished();
        }
        m_call.did(who, {u"vault"_s, u"check"_s});
        m_call.did(who, {u"sync"_s});
    }
    for (const QJsonValue &work : works())
        QCOMPARE(work[u"state"_s].toString(), u"uploaded"_s);
    const QJsonArray reviewers = m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"reviewers"_s).toArray();
    QCOMPARE(reviewers.first()[u"received"_s].toInt(), 2);
}

void CliBadTest::fullDisk()
{
    const QJsonArray before = works();
    // No file may grow beyond 8 KiB; the signal that would end the program is ignored, as a full disk sends
    // none.
    const QStringList limited{u"-c"_s, u"trap '' XFSZ; ulimit -f 8; exec \"$@\""_s, u"bash"_s,
                              support::cliProgram()};
    const Ran set = runProgram(u"bash"_s, limited + m_call.vault(u"V01"_s) +
                                              QStringList{u"--json"_s, u"review"_s, u"set"_s, u"A-002"_s} +
                                              CliCall::wholeReview(2));
    QCOMPARE(set.exit, 3);
    QCOMPARE(set.code(), u"DiskFull"_s);
    const QString out = m_call.folder().makeFolder(u"full"_s);
    const Ran make =
        runProgram(u"bash"_s, limited + m_call.vault(u"O01"_s) +
                                  QStringList{u"--json"_s, u"bundle"_s, u"make"_s, u"--out"_s, out});
    QCOMPARE(make.exit, 3);
    QVERIFY2(make.code() == u"DiskFull"_s || make.code() == u"FileUnwritable"_s, qPrintable(make.code()));
    QVERIFY(QDir(out).isEmpty());
    QCOMPARE(works(), before);
    m_call.did(u"V01"_s, {u"vault"_s, u"check"_s});
    sealSecond();
}

QTEST_GUILESS_MAIN(CliBadTest)
#include "clibadtest.moc"
