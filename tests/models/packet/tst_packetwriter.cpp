// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetwriter.h"

#include "packet/container.h"
#include "packet/packetverifier.h"
#include "packetcall.h"
#include "packetfile.h"
#include "support/temporaryfolder.h"

#include <QProcess>
#include <QTest>

using namespace simsa;
using namespace packet;
using namespace packettest;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Runs a shell line in `folder`; what it wrote to both channels. Its exit code must be 0.
QByteArray shell(const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"sh"_s, {u"-ec"_s, line});
    process.waitForFinished();
    const QByteArray said = process.readAll();
    if (process.exitCode() != 0)
        qFatal("%s\n%s", qPrintable(line), said.constData());
    return said;
}

} // namespace

/// What goes into a packet, for whom, and that stock tools agree.
class PacketWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void archiveHoldsEverything();
    void documentsSayWhatWasDecided();
    void applicationWithoutOrganisation();
    void applicantGetsOnlyTheirOwn();
    void applicantNeverLearnsAName();
    void sameInputsSameBytes();
    void signaturesAreReused();
    void chairSignsLater();
    void nothingWithoutSigner();
    void nothingBeforeAdoption();
    void writerErrorLeavesNothing();
    void listing();
    void stockToolsAgree();
    void readmeCommandsWork();

private:
    PacketCall m_call;
    support::TemporaryFolder m_folder;
};

void PacketWriterTest::archiveHoldsEverything()
{
    const QString path = m_folder.path(u"archive.asice"_s);
    const PacketInfo info = m_call.write(path, Audience::archive());
    QCOMPARE(info.signers.size(), 2);
    QCOMPARE(info.call.text(), u"gpu-2026"_s);
    const PacketEntries entries = PacketEntries::read(path);
    QStringList names;
    for (const auto &entry : entries.list)
        names.append(entry.first);
    QCOMPARE(names.first(), u"mimetype"_s);
    QCOMPARE(entries.list.first().second, QByteArray("application/vnd.etsi.asic-e+zip"));
    QCOMPARE(m_folder.read(u"archive.asice"_s).mid(38, 31), QByteArray("application/vnd.etsi.asic-e+zip"));
    QCOMPARE(names.mid(names.size() - 2),
             (QStringList{u"META-INF/ASiCManifest001.xml"_s, u"META-INF/signature001.p7s"_s}));
    for (const char *name : {"README.txt", "certs/ca.pem", "certs/chair.pem", "certs/office.pem",
                             "crl/current.crl", "decisions.json", "index.json", "letters/en/p-001.pdf",
                             "letters/ko/p-004.pdf", "minutes-en.pdf", "minutes-ko.pdf", "sheets.xlsx"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    for (const auto &ids : std::as_const(m_call.reviews)) {
        for (const base::RecordId &id : ids)
            QVERIFY(names.contains(u"records/%1.p7s"_s.arg(id.hex())));
    }
    // 3 authorities, 3 counterseals, 9 reviews, checkpoint, reconciliation, plan, opinion, 4 decisions,
    // 3 handouts, endorsement
    QCOMPARE(names.filter(u"records/"_s).size(), 27);
    QCOMPARE(names.filter(u"letters/"_s).size(), 8);
    QCOMPARE(info.files, names.size() - 3);
}

void PacketWriterTest::applicationWithoutOrganisation()
{
    call::Proposal &proposal = m_call.cast().proposals.first();
    const call::Proposal before = proposal;
    proposal.org = {};
    proposal.orgName = {};
    proposal.applicant = {};
    const PacketContent content = m_call.content(Audience::archive());
    proposal = before;
    for (const Letter &letter : content.letters.first().letters)
        QCOMPARE(letter.recipient, u"gpu-2026-p-001"_s);
}

void PacketWriterTest::documentsSayWhatWasDecided()
{
    const PacketContent content = m_call.content(Audience::archive());
    QCOMPARE(content.letters.size(), 4);
    const Letter &first = content.letters.at(0).letters.at(0);
    QCOMPARE(first.kind, LetterKind::Award);
    QCOMPARE(first.awards, (QList<LetterAward>{{u"에이치"_s, base::Month(2026, 3), 2, base::Nodes(12)}}));
    QCOMPARE(first.total, std::optional(base::Score(9200)));
    QCOMPARE(first.scores, (QList<LetterScore>{{u"우수성"_s, base::Score(9200), base::Score(10000)}}));
    QCOMPARE(first.capacity.size(), 2);
    QCOMPARE(first.capacity.first().capacity.value(), 28);
    QCOMPARE(first.capacity.first().others.value(), 12);
    QCOMPARE(first.capacity.first().ours.value(), 12);
    QCOMPARE(first.objectionUntil, QDate(2026, 3, 9));
    QCOMPARE(first.documentNumber, u"gpu-2026-p-001"_s);
    const Letter &third = content.letters.at(2).letters.at(1);
    QCOMPARE(third.kind, LetterKind::Rejection);
    QCOMPARE(third.reasons, QStringList{u"No room"_s});
    QCOMPARE(third.weaknesses, QStringList{u"Thin plan"_s});
    const Letter &fourth = content.letters.at(3).letters.at(0);
    QCOMPARE(fourth.kind, LetterKind::Rejection);
    QCOMPARE(fourth.reasons, QStringList{u"필수 제출서류 누락"_s});
    QVERIFY(!fourth.total);
    QVERIFY(content.minutes);
    QCOMPARE(content.minutes->at(0).decisions.size(), 4);
    QCOMPARE(content.minutes->at(0).decisions.at(0).award, u"에이치, 12대, 2026-03부터 2개월"_s);
    QCOMPARE(content.minutes->at(0).present.size(), 2);
    QVERIFY(content.sheets);
    QCOMPARE(content.sheets->sheets.size(), 4);
    QCOMPARE(content.sheets->sheets.at(0).header.size(), 4); // three reviewers
    QCOMPARE(std::get<Decimal>(content.sheets->sheets.at(1).rows.at(1).at(1)).hundredths, 8400);
    // p-001, p-002, used and free: 24 of 28
    QCOMPARE(std::get<qint64>(content.sheets->sheets.at(2).rows.at(2).at(3)), 24);
    QCOMPARE(std::get<qint64>(content.sheets->sheets.at(2).rows.at(3).at(3)), 28);
}

void PacketWriterTest::applicantGetsOnlyTheirOwn()
{
    const QString path = m_folder.path(u"own.asice"_s);
    m_call.write(path, Audience::applicant(proposalId("p-002")));
    PacketEntries entries = PacketEntries::read(path);
    QStringList names;
    for (const auto &entry : std::as_const(entries.list))
        names.append(entry.first);
    QCOMPARE(names.filter(u"records/"_s).size(), 4);
    names.removeIf([](const QString &name) { return name.startsWith(u"records/"_s); });
    QCOMPARE(names, (QStringList{u"mimetype"_s, u"README.txt"_s, u"certs/ca.pem"_s, u"certs/chair.pem"_s,
                                 u"certs/office.pem"_s, u"crl/current.crl"_s, u"decisions.json"_s,
                                 u"index.json"_s, u"letters/en/p-002.pdf"_s, u"letters/ko/p-002.pdf"_s,
                                 u"META-INF/ASiCManifest001.xml"_s, u"META-INF/signature001.p7s"_s}));
    QVERIFY(!entries[u"decisions.json"_s].contains("p-001"));
    QVERIFY(entries[u"decisions.json"_s].contains("\"numerator\":25200"));
    const auto early =
        packet::collectPacket(m_call.source(m_call.ledger()), Audience::applicant(proposalId("p-009")));
    COMPARE_CODE(early, ErrorCode::DecisionStateWrong);
}

void PacketWriterTest::applicantNeverLearnsAName()
{
    for (const char *id : {"p-001", "p-002", "p-003", "p-004"}) {
        const QString path = m_folder.path(QLatin1String(id));
        m_call.write(path, Audience::applicant(proposalId(id)));
        const PacketEntries entries = PacketEntries::read(path);
        for (const auto &[name, bytes] : entries.list) {
            for (const QByteArray &trace : m_call.reviewerTraces()) {
                QVERIFY2(!bytes.contains(trace), qPrintable(name + u": "_s + QString::fromUtf8(trace)));
                QVERIFY2(!bytes.contains(trace.toBase64()), qPrintable(name));
            }
        }
    }
    // The same search finds them where they are.
    const QString path = m_folder.path(u"all.asice"_s);
    m_call.write(path, Audience::archive());
    const QByteArray archive = m_folder.read(u"all.asice"_s);
    for (const auto *one : {&m_call.cast().first, &m_call.cast().second, &m_call.third()})
        QVERIFY(archive.contains(one->id.text().toUtf8()));
}

void PacketWriterTest::sameInputsSameBytes()
{
    for (const Audience &audience : {Audience::archive(), Audience::applicant(proposalId("p-001"))}) {
        m_call.write(m_folder.path(u"a.asice"_s), audience);
        m_call.cast().clock.advance(3600);
        m_call.write(m_folder.path(u"b.asice"_s), audience);
        PacketEntries a = PacketEntries::read(m_folder.path(u"a.asice"_s));
        PacketEntries b = PacketEntries::read(m_folder.path(u"b.asice"_s));
        QVERIFY(a[QLatin1String(signatureName)] != b[QLatin1String(signatureName)]);
        a.remove(QLatin1String(signatureName));
        b.remove(QLatin1String(signatureName));
        QCOMPARE(a.list, b.list);
    }
}

void PacketWriterTest::signaturesAreReused()
{
    const QString path = m_folder.path(u"again.asice"_s);
    const PacketInfo once = m_call.write(path, Audience::archive());
    QVERIFY(!once.reused);
    const QByteArray before = m_folder.read(u"again.asice"_s);
    m_call.cast().clock.advance(3600);
    const PacketInfo twice = m_call.write(path, Audience::archive());
    QVERIFY(twice.reused);
    QCOMPARE(m_folder.read(u"again.asice"_s), before);
    QCOMPARE(twice.sha256, once.sha256);
    // Another content is signed anew.
    const PacketInfo other = m_call.write(path, Audience::applicant(proposalId("p-001")));
    QVERIFY(!other.reused);
    // Garbage in its place is no obstacle.
    m_folder.write(u"again.asice"_s, "garbage");
    QVERIFY(!m_call.write(path, Audience::archive()).reused);
}

void PacketWriterTest::chairSignsLater()
{
    const QString path = m_folder.path(u"later.asice"_s);
    m_call.write(path, Audience::archive(), false);
    const crypto::Credential chair = m_call.cast().chair.signing();
    const QDateTime time = m_call.cast().clock.now();
    const auto added = addPacketSignature(path, chair, time);
    VERIFY_OK(added);
    QCOMPARE(added->signers.size(), 2);
    const auto verdict = verifyPacket(path);
    VERIFY_OK(verdict);
    QVERIFY(!verdict->firstFailure());
    QCOMPARE(verdict->check(CheckCode::ChairSigned)->status, CheckStatus::Ok);
    COMPARE_CODE(addPacketSignature(path, chair, time), ErrorCode::CmsSignerCount);
    m_folder.write(u"garbage.asice"_s, "garbage");
    COMPARE_CODE(addPacketSignature(m_folder.path(u"garbage.asice"_s), chair, time), ErrorCode::ZipMalformed);
    COMPARE_CODE(addPacketSignature(m_folder.path(u"none.asice"_s), chair, time), ErrorCode::FileNotFound);
    PacketEntries entries = PacketEntries::read(path);
    entries[u"decisions.json"_s][5] = 'x';
    entries.write(path);
    COMPARE_CODE(addPacketSignature(path, m_call.cast().member.signing(), time),
                 ErrorCode::PacketHashMismatch);
}

void PacketWriterTest::nothingWithoutSigner()
{
    const QString path = m_folder.path(u"unsigned.asice"_s);
    COMPARE_CODE(
        writePacket(path, m_call.content(Audience::archive()), m_call.writer, {}, m_call.cast().clock),
        ErrorCode::PacketSignerMissing);
    QVERIFY(!m_folder.has(u"unsigned.asice"_s));
}

void PacketWriterTest::nothingBeforeAdoption()
{
    support::Cast cast;
    const exchange::Ledger empty = cast.ledger(cast.office);
    const PacketSource source{&empty, cast.proposals, cast.registry.certificate()};
    COMPARE_CODE(collectPacket(source, Audience::archive()), ErrorCode::DecisionStateWrong);
    // An application the office has lost is named.
    const exchange::Ledger ledger = m_call.ledger();
    PacketSource without = m_call.source(ledger);
    without.proposals.removeFirst();
    const auto collected = collectPacket(without, Audience::archive());
    COMPARE_CODE(collected, ErrorCode::NotFound);
    QCOMPARE(collected.error().detail, u"proposal p-001"_s);
}

void PacketWriterTest::writerErrorLeavesNothing()
{
    class Refusing final : public DocumentWriter
    {
    public:
        base::Result<QByteArray> letter(const Letter &, Language) override
        {
            return base::fail(ErrorCode::DocumentFailed, u"font"_s);
        }
        base::Result<QByteArray> minutes(const Minutes &, Language) override { return QByteArray(); }
        base::Result<QByteArray> sheet(const Workbook &) override { return QByteArray(); }
    } refusing;
    const auto written = writePacket(m_folder.path(u"undrawn.asice"_s), m_call.content(Audience::archive()),
                                     refusing, {m_call.cast().office.signing()}, m_call.cast().clock);
    COMPARE_CODE(written, ErrorCode::DocumentFailed);
    QCOMPARE(written.error().detail, u"letters/ko/p-001.pdf: font"_s);
    QVERIFY(!m_folder.has(u"undrawn.asice"_s));
}

void PacketWriterTest::listing()
{
    const QString path = m_folder.path(u"listed.asice"_s);
    m_call.write(path, Audience::applicant(proposalId("p-001")));
    const auto listing = listPacket(path);
    VERIFY_OK(listing);
    QCOMPARE(listing->audience == Audience::applicant(proposalId("p-001")), true);
    QCOMPARE(listing->entries.first().what, u"mimetype"_s);
    QCOMPARE(listing->entries.last().what, u"signature"_s);
    int handouts = 0;
    for (const PacketEntry &entry : listing->entries)
        handouts += entry.record && entry.record->type == u"handout"_s ? 1 : 0;
    QCOMPARE(handouts, 1);
}

void PacketWriterTest::stockToolsAgree()
{
    m_call.write(m_folder.path(u"stock.asice"_s), Audience::archive());
    const QString folder = m_folder.makeFolder(u"stock"_s);
    shell(u"unzip -q ../stock.asice"_s, folder);
    const QByteArray said =
        shell(u"openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s "
              "-content META-INF/ASiCManifest001.xml -CAfile certs/ca.pem -no_check_time -out /dev/null"_s,
              folder);
    QVERIFY2(said.contains("CAdES Verification successful"), said.constData());
    const auto objects = decodeManifest(m_folder.read(u"stock/META-INF/ASiCManifest001.xml"_s));
    VERIFY_OK(objects);
    QVERIFY(objects->size() > 40);
    for (const DataObject &object : *objects) {
        const QByteArray digest =
            shell(u"openssl dgst -sha256 -binary %1 | base64"_s.arg(object.name), folder);
        QCOMPARE(digest.trimmed(), object.sha256.raw().toBase64());
    }
    const QString review = m_call.reviews.value(proposalId("p-001")).first().hex();
    shell(u"openssl cms -verify -cades -binary -inform DER -in records/%1.p7s -CAfile certs/ca.pem "
          "-no_check_time -out record.json"_s.arg(review),
          folder);
    QCOMPARE(shell(u"sha256sum record.json"_s, folder).left(64), review.toLatin1());
}

void PacketWriterTest::readmeCommandsWork()
{
    m_call.write(m_folder.path(u"FILE.asice"_s), Audience::applicant(proposalId("p-001")));
    // A line that begins with exactly two blanks is a command; a backslash carries it on.
    const QByteArray text = PacketEntries::read(m_folder.path(u"FILE.asice"_s))[u"README.txt"_s];
    QStringList commands;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const bool carriedOn = !commands.isEmpty() && commands.last().endsWith(u'\\');
        if (carriedOn)
            commands.last() = commands.last().chopped(1) + line.trimmed();
        else if (line.startsWith(u"  "_s) && !line.startsWith(u"   "_s))
            commands.append(line.trimmed());
    }
    QCOMPARE(commands.size(), 15);
    const QByteArray said = shell(commands.join(u'\n'), m_folder.path());
    QCOMPARE(said.count("Verification successful"), 2);
    QVERIFY(said.contains(": OK"));
    QVERIFY(!said.contains("FAILED"));
    const QString fingerprint =
        QString::fromLatin1(m_call.cast().registry.certificate().fingerprint().raw().toHex(':').toUpper());
    QVERIFY(said.contains(fingerprint.toLatin1()));
    QVERIFY(text.contains(fingerprint.toLatin1()));
}

QTEST_GUILESS_MAIN(PacketWriterTest)
#include "tst_packetwriter.moc"
