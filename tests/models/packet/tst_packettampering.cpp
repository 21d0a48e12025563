// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetverifier.h"

#include "base/json.h"
#include "packet/container.h"
#include "packetcall.h"
#include "packetfile.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace simsa;
using namespace packet;
using namespace packettest;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Packets that somebody changed: on the way, or with keys of the call that may not.
class PacketTamperingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEntryFlippedIsNamed_data();
    void everyEntryFlippedIsNamed();
    void everyByteOfContainerCounts();
    void cutAnywhereIsRefused();
    void missingEntry_data();
    void missingEntry();
    void extraEntry();
    void wrongOrder();
    void changedScoreWithOldSignature();
    void resignedByReviewer();
    void resignedByMember();
    void resignedByStrangersCa();
    void foreignRecordIsRefused();
    void countersealMissing();
    void applicantPacketWithARecordTooMany();
    void garbage();
    void newerVersion();

private:
    /// Verifies the entries; the verdict must fail.
    [[nodiscard]] Check failureOf(const PacketEntries &entries);
    void compareFailure(const PacketEntries &entries, CheckCode code, ErrorCode error,
                        const QString &subject);

    PacketCall m_call;
    support::TemporaryFolder m_folder;
    PacketEntries m_archive;
    PacketEntries m_own;
};

void PacketTamperingTest::initTestCase()
{
    m_call.write(m_folder.path(u"archive.asice"_s), Audience::archive());
    m_call.write(m_folder.path(u"own.asice"_s), Audience::applicant(proposalId("p-001")));
    m_archive = PacketEntries::read(m_folder.path(u"archive.asice"_s));
    m_own = PacketEntries::read(m_folder.path(u"own.asice"_s));
    m_archive.write(m_folder.path(u"copy.asice"_s)); // the tools of this test change nothing by themselves
    QCOMPARE(m_folder.read(u"copy.asice"_s), m_folder.read(u"archive.asice"_s));
}

Check PacketTamperingTest::failureOf(const PacketEntries &entries)
{
    const QString path = m_folder.path(u"tampered.asice"_s);
    entries.write(path);
    const auto verdict = verifyPacket(path);
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().detail));
    const Check *failure = verdict->firstFailure();
    return failure ? *failure : Check{};
}

void PacketTamperingTest::compareFailure(const PacketEntries &entries, CheckCode code, ErrorCode error,
                                         const QString &subject)
{
    const Check failure = failureOf(entries);
    QCOMPARE(failure.status, CheckStatus::Failed);
    QCOMPARE(failure.code, code);
    QVERIFY(failure.error);
    QCOMPARE(failure.error->code, error);
    QVERIFY2(failure.subject.startsWith(subject), qPrintable(failure.subject));
}

void PacketTamperingTest::everyEntryFlippedIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("crcToo");
    for (const auto &entry : m_archive.list) {
        if (entry.first == u"mimetype"_s)
            continue;
        QTest::addRow("%s", qPrintable(entry.first)) << entry.first << false;
        QTest::addRow("%s, CRC too", qPrintable(entry.first)) << entry.first << true;
    }
}

/// With the CRC left alone, and with a CRC that fits, as a forger would.
void PacketTamperingTest::everyEntryFlippedIsNamed()
{
    QFETCH(QString, name);
    QFETCH(bool, crcToo);
    const QString path = m_folder.path(u"flipped.asice"_s);
    if (crcToo) {
        PacketEntries entries = m_archive;
        QByteArray &bytes = entries[name];
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        entries.write(path);
    } else {
        QByteArray whole = m_folder.read(u"archive.asice"_s);
        const auto zip = bundle::ZipReader::fromBytes(whole, bundle::ZipNames::AnyCase);
        QVERIFY(zip);
        const bundle::ZipEntry entry = zip->entries().at(zip->indexOf(name));
        const qint64 at = entry.offset + entry.size / 2;
        whole[at] = static_cast<char>(whole[at] ^ 1);
        m_folder.write(u"flipped.asice"_s, whole);
    }
    const auto verdict = verifyPacket(path);
    VERIFY_OK(verdict);
    const Check *failure = verdict->firstFailure();
    QVERIFY(failure && failure->error);
    // A manifest whose bytes still read as a manifest shows in the file it now speaks wrongly of.
    if (!crcToo || name != QLatin1String(manifestName))
        QVERIFY2(failure->subject == name || name == QLatin1String(signatureName),
                 qPrintable(failure->subject));
    QVERIFY(failure->code <= CheckCode::PacketSignature);
    if (!crcToo)
        QCOMPARE(failure->error->code, ErrorCode::ZipCrcMismatch);
    else if (!name.startsWith(u"META-INF/"_s))
        QCOMPARE(failure->error->code, ErrorCode::PacketHashMismatch);
}

/// Headers, directory and names, too: sampled over the applicant's packet, which is the smaller.
void PacketTamperingTest::everyByteOfContainerCounts()
{
    const QByteArray good = m_folder.read(u"own.asice"_s);
    const auto passes = [this](const QByteArray &bytes) {
        m_folder.write(u"byte.asice"_s, bytes);
        const auto verdict = verifyPacket(m_folder.path(u"byte.asice"_s));
        return verdict && !verdict->firstFailure();
    };
    QVERIFY(passes(good));
    for (qint64 at = 0; at < good.size(); at += 37) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x10);
        QVERIFY2(!passes(bad), qPrintable(QString::number(at)));
    }
    QVERIFY(!passes(good + '\0'));
    QVERIFY(!passes('\0' + good));
}

void PacketTamperingTest::cutAnywhereIsRefused()
{
    const QByteArray good = m_folder.read(u"own.asice"_s);
    for (qint64 size = 0; size < good.size(); size += std::max<qint64>(1, good.size() / 50)) {
        m_folder.write(u"cut.asice"_s, good.left(size));
        const auto verdict = verifyPacket(m_folder.path(u"cut.asice"_s));
        QVERIFY(!verdict);
        QVERIFY(verdict.error().code == ErrorCode::ZipTruncated ||
                verdict.error().code == ErrorCode::ZipMalformed);
    }
    COMPARE_CODE(verifyPacket(m_folder.path(u"none.asice"_s)), ErrorCode::FileNotFound);
}

void PacketTamperingTest::missingEntry_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : m_archive.list) {
        if (entry.first != u"mimetype"_s)
            QTest::addRow("%s", qPrintable(entry.first)) << entry.first;
    }
}

void PacketTamperingTest::missingEntry()
{
    QFETCH(QString, name);
    PacketEntries entries = m_archive;
    entries.remove(name);
    const Check failure = failureOf(entries);
    QCOMPARE(failure.status, CheckStatus::Failed);
    QVERIFY(failure.code <= CheckCode::ManifestDigests);
    QCOMPARE(failure.error->code, ErrorCode::PacketMalformed);
}

void PacketTamperingTest::extraEntry()
{
    PacketEntries entries = m_archive;
    entries.insert(u"letters/ko/p-009.pdf"_s, "%PDF");
    compareFailure(entries, CheckCode::ManifestDigests, ErrorCode::PacketMalformed,
                   u"letters/ko/p-009.pdf"_s);
    // With a manifest that names it, and signed by the office itself: still no file of a packet.
    PacketEntries named = m_archive;
    named.insert(u"evil.sh"_s, "rm");
    named.makeConsistent();
    named.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(named, CheckCode::Index, ErrorCode::PacketMalformed, u"evil.sh"_s);
    PacketEntries second = m_archive;
    second.list.append({u"META-INF/signature002.p7s"_s, "x"});
    compareFailure(second, CheckCode::Structure, ErrorCode::PacketMalformed, u"META-INF/"_s);
}

void PacketTamperingTest::wrongOrder()
{
    PacketEntries entries = m_archive;
    entries.list.swapItemsAt(1, 2);
    compareFailure(entries, CheckCode::Structure, ErrorCode::PacketMalformed, {});
    entries = m_archive;
    entries.list.swapItemsAt(0, 1);
    entries.write(m_folder.path(u"order.asice"_s));
    COMPARE_CODE(verifyPacket(m_folder.path(u"order.asice"_s)), ErrorCode::PacketMalformed);
}

void PacketTamperingTest::changedScoreWithOldSignature()
{
    PacketEntries entries = m_archive;
    entries[u"decisions.json"_s].replace("\"score\":8400", "\"score\":9400");
    compareFailure(entries, CheckCode::ManifestDigests, ErrorCode::PacketHashMismatch, u"decisions.json"_s);
    entries.makeConsistent();
    compareFailure(entries, CheckCode::PacketSignature, ErrorCode::SignatureInvalid,
                   u"META-INF/signature001.p7s"_s);
    // Signed by those who may: the records contradict it.
    entries.sign({m_call.cast().office.signing(), m_call.cast().chair.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::DecisionNumbers, ErrorCode::PacketNumberMismatch, u"p-002"_s);
}

void PacketTamperingTest::resignedByReviewer()
{
    for (PacketEntries entries : {m_archive, m_own}) {
        const crypto::Credential reviewer = m_call.cast().first.signing();
        entries.sign({reviewer}, m_call.cast().clock.now());
        compareFailure(entries, CheckCode::PacketSigners, ErrorCode::RecordSignerMayNot,
                       reviewer.certificate.fingerprint().hex());
        entries.sign({m_call.cast().office.signing(), reviewer}, m_call.cast().clock.now());
        compareFailure(entries, CheckCode::PacketSigners, ErrorCode::RecordSignerMayNot,
                       reviewer.certificate.fingerprint().hex());
    }
}

void PacketTamperingTest::resignedByMember()
{
    PacketEntries entries = m_archive;
    entries.sign({m_call.cast().chair.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::PacketSigners, ErrorCode::PacketSignerMissing,
                   u"META-INF/signature001.p7s"_s);
    entries.sign({m_call.cast().member.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::PacketSigners, ErrorCode::RecordSignerMayNot, {});
}

void PacketTamperingTest::resignedByStrangersCa()
{
    PacketCall other;
    PacketEntries entries = m_archive;
    entries.sign({other.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::PacketSignature, ErrorCode::CertificateUntrusted, {});
    entries[u"certs/ca.pem"_s] = other.cast().registry.certificate().pem();
    entries.makeConsistent();
    entries.sign({other.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::RecordSignatures, ErrorCode::CertificateUntrusted, u"records/"_s);
}

void PacketTamperingTest::foreignRecordIsRefused()
{
    // The right signature under the wrong name.
    PacketEntries entries = m_archive;
    const QString a = u"records/%1.p7s"_s.arg(m_call.reviews.value(proposalId("p-001")).at(0).hex());
    const QString b = u"records/%1.p7s"_s.arg(m_call.reviews.value(proposalId("p-001")).at(1).hex());
    entries[a] = QByteArray(entries[b]);
    entries.makeConsistent();
    entries.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::RecordSignatures, ErrorCode::PacketHashMismatch, u"records/"_s);
    // A review dropped by those who may sign: its number rests on nothing.
    entries = m_archive;
    entries.remove(a);
    entries.makeConsistent();
    entries.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::References, ErrorCode::NotFound, u"review "_s + a.mid(8, 64));
}

void PacketTamperingTest::countersealMissing()
{
    const exchange::Ledger ledger = m_call.ledger();
    const std::pair<base::RecordId, ErrorCode> authorities[] = {
        {ledger.charter()->record, ErrorCode::CharterNotCountersigned},
        {ledger.roster()->record, ErrorCode::RosterNotCountersigned},
        {ledger.assignments()->record, ErrorCode::AssignmentInvalid}};
    for (const auto &[id, error] : authorities) {
        for (const base::RecordId &gone : {id, ledger.countersealOf(id)->id}) {
            PacketEntries entries = m_archive;
            entries.remove(u"records/%1.p7s"_s.arg(gone.hex()));
            entries.makeConsistent();
            entries.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
            compareFailure(entries, CheckCode::Counterseals, error, {});
        }
    }
}

void PacketTamperingTest::applicantPacketWithARecordTooMany()
{
    // The clerk slips the whole roster in.
    PacketEntries entries = m_own;
    const exchange::Ledger ledger = m_call.ledger();
    const base::RecordId id = ledger.roster()->record;
    const QString name = u"records/%1.p7s"_s.arg(id.hex());
    entries.insert(name, m_archive[name]);
    entries.makeConsistent();
    QJsonObject index = base::parseCanonicalJson(entries[u"index.json"_s]).value();
    QJsonArray files = index.value(u"files"_s).toArray();
    for (QJsonValueRef one : files) {
        QJsonObject line = one.toObject();
        if (line.value(u"name"_s) != name)
            continue;
        line.insert(u"what"_s, u"record"_s);
        line.insert(u"record"_s, id.hex());
        line.insert(u"type"_s, u"roster"_s);
        line.insert(u"author"_s, m_call.cast().office.id.text());
        line.insert(u"seq"_s, ledger.find(id)->record.seq);
        one = line;
    }
    index.insert(u"files"_s, files);
    entries[u"index.json"_s] = base::canonicalJson(index);
    entries.makeConsistent();
    entries.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
    compareFailure(entries, CheckCode::SignerRoles, ErrorCode::RecordSignerMayNot, name);
}

void PacketTamperingTest::garbage()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("PK"), QByteArray(5000, 'x'), QByteArray("PK\x05\x06")}) {
        m_folder.write(u"garbage.asice"_s, bytes);
        QVERIFY(!verifyPacket(m_folder.path(u"garbage.asice"_s)));
        QVERIFY(!listPacket(m_folder.path(u"garbage.asice"_s)));
    }
    PacketEntries entries = m_archive;
    entries[u"mimetype"_s] = "application/vnd.simsa.bundle+zip";
    entries.write(m_folder.path(u"garbage.asice"_s));
    QVERIFY(!verifyPacket(m_folder.path(u"garbage.asice"_s)));
    entries[u"mimetype"_s] = "application/vnd.etsi.asic-s+zip";
    entries.write(m_folder.path(u"garbage.asice"_s));
    COMPARE_CODE(verifyPacket(m_folder.path(u"garbage.asice"_s)), ErrorCode::PacketMalformed);
}

void PacketTamperingTest::newerVersion()
{
    PacketEntries entries = m_archive;
    entries[u"index.json"_s].replace("],\"v\":1}", "],\"v\":2}");
    QMap<QString, QByteArray> payload;
    for (const auto &[name, bytes] : std::as_const(entries.list)) {
        if (name != u"mimetype"_s && !name.startsWith(u"META-INF/"_s))
            payload.insert(name, bytes);
    }
    entries[QLatin1String(manifestName)] = manifestOver(payload);
    entries.sign({m_call.cast().office.signing()}, m_call.cast().clock.now());
    entries.write(m_folder.path(u"newer.asice"_s));
    COMPARE_CODE(verifyPacket(m_folder.path(u"newer.asice"_s)), ErrorCode::PacketVersionUnknown);
    COMPARE_CODE(listPacket(m_folder.path(u"newer.asice"_s)), ErrorCode::PacketVersionUnknown);
}

QTEST_GUILESS_MAIN(PacketTamperingTest)
#include "tst_packettampering.moc"
