// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetverifier.h"

#include "packetcall.h"
#include "packetfile.h"
#include "record/revocation.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QTest>

using namespace simsa;
using namespace packet;
using namespace packettest;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using record::Type;

/// Signers who were revoked: a packet judges their records as the ledger it was made from, whatever somebody
/// takes out of it or puts in.
class PacketRevocationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void revokedSinceStillCounts();
    void wayToTheCheckpoint();
    void revokedBefore();
    void revocationDropped();
    void revocationForged();
    void countersealDropped();
    void countersealOfSomethingElse();
    void byAReviewer();
    void listDatedBack();
    void recordDatedBack();
    void otherList();
    void checkpointDropped();
    void revokedOffice();
    void ownKeyOfTheChair();
    void applicantSeesClaimsOnly();

private:
    /// The CA ends the signing key of `actor`.
    void revokeInList(const support::Actor &actor, const QDateTime &invalid);
    /// `by` says so in the call.
    RecordId revokeInCall(support::Actor &by, const support::Actor &actor, const QDateTime &invalid);
    RecordId countersign(const RecordId &revocation, int version = 1);
    /// The reviewer's key counted for nothing when the reviews came, as everybody says. `before` is the
    /// packet of a moment earlier, with all of it slipped in.
    PacketContent slippedIn();
    /// A record of the ledger, believed or not, put into a packet.
    void add(PacketContent &content, const RecordId &id);
    void drop(PacketContent &content, const QString &name);
    void useList(PacketContent &content, const crypto::Crl &crl);
    [[nodiscard]] PacketVerdict verdictOn(const PacketContent &content);
    void compareFailure(const PacketContent &content, CheckCode code, ErrorCode error,
                        const QString &subject);
    [[nodiscard]] static QString fileOf(const RecordId &id) { return u"records/%1.p7s"_s.arg(id.hex()); }

    support::TemporaryFolder m_folder;
    std::unique_ptr<PacketCall> m_call;
    QDateTime m_covered; ///< a time after the first checkpoint
    RecordId m_said;     ///< by slippedIn()
    RecordId m_seal;
    RecordId m_checkpoint;
};

void PacketRevocationTest::init()
{
    Lies more;
    more.pledgedAfterwards = true;
    m_call = std::make_unique<PacketCall>(more);
    m_covered = m_call->cast().clock.now();
}

void PacketRevocationTest::revokeInList(const support::Actor &actor, const QDateTime &invalid)
{
    VERIFY_OK(m_call->cast().registry.revoke(
        actor.device.id(), invalid, crypto::RevocationReason::KeyCompromise, m_call->cast().clock.now()));
}

RecordId PacketRevocationTest::revokeInCall(support::Actor &by, const support::Actor &actor,
                                            const QDateTime &invalid)
{
    const record::Revocation revocation{actor.device.id(),
                                        actor.id,
                                        {actor.signing().certificate.serialHex()},
                                        crypto::RevocationReason::KeyCompromise,
                                        invalid,
                                        u"분실 (가상)"_s};
    return m_call->state(by, Type::Revocation, record::toJson(revocation));
}

RecordId PacketRevocationTest::countersign(const RecordId &revocation, int version)
{
    return m_call->state(m_call->cast().chair, Type::Counterseal,
                         record::toJson(record::Counterseal{revocation, Type::Revocation, version}));
}

void PacketRevocationTest::add(PacketContent &content, const RecordId &id)
{
    const exchange::Ledger ledger = m_call->ledger();
    const exchange::LedgerEntry *entry = ledger.find(id);
    if (!entry)
        qFatal("no such record");
    content.files.append({fileOf(id), FileKind::Record, entry->stored.signedData,
                          RecordNote{id, entry->record.typeName, entry->record.author, entry->record.seq}});
}

void PacketRevocationTest::drop(PacketContent &content, const QString &name)
{
    const qsizetype gone =
        content.files.removeIf([&](const PacketFile &file) { return file.name.startsWith(name); });
    QVERIFY2(gone > 0, qPrintable(name));
}

void PacketRevocationTest::useList(PacketContent &content, const crypto::Crl &crl)
{
    for (PacketFile &file : content.files) {
        if (file.kind == FileKind::Crl)
            file.bytes = crl.der();
    }
}

PacketVerdict PacketRevocationTest::verdictOn(const PacketContent &content)
{
    support::Cast &cast = m_call->cast();
    const QString path = m_folder.path(u"packet.asice"_s);
    QFile::remove(path);
    const auto written =
        writePacket(path, content, m_call->writer, {cast.office.signing(), cast.chair.signing()}, cast.clock);
    const auto verdict = written ? verifyPacket(path, {cast.registry.certificate().fingerprint(),
                                                       cast.office.signing().certificate.fingerprint(),
                                                       cast.chair.signing().certificate.fingerprint()})
                                 : base::fail(written);
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().detail));
    return *verdict;
}

void PacketRevocationTest::compareFailure(const PacketContent &content, CheckCode code, ErrorCode error,
                                          const QString &subject)
{
    const PacketVerdict verdict = verdictOn(content);
    const Check *failure = verdict.firstFailure();
    QVERIFY(failure && failure->error);
    QCOMPARE(failure->code, code);
    QVERIFY2(failure->error->code == error, qPrintable(failure->error->detail));
    QVERIFY2(failure->subject.startsWith(subject), qPrintable(failure->subject));
}

PacketContent PacketRevocationTest::slippedIn()
{
    const QDateTime invalid = m_covered.addDays(-30);
    support::Cast &cast = m_call->cast();
    PacketContent content = m_call->content(Audience::archive());
    revokeInList(cast.first, invalid);
    m_said = revokeInCall(cast.office, cast.first, invalid);
    m_seal = countersign(m_said);
    m_checkpoint = m_call->checkpoint();
    for (const RecordId &id : {m_said, m_seal, m_checkpoint})
        add(content, id);
    useList(content, m_call->ledger().crl());
    return content;
}

void PacketRevocationTest::revokedSinceStillCounts()
{
    support::Cast &cast = m_call->cast();
    revokeInList(cast.first, m_covered);
    const RecordId said = revokeInCall(cast.office, cast.first, m_covered);
    const RecordId seal = countersign(said);
    m_call->checkpoint();
    const PacketContent content = m_call->content(Audience::archive());
    const PacketVerdict verdict = verdictOn(content);
    QCOMPARE(verdict.overall(), Overall::Holds);
    QCOMPARE(verdict.check(CheckCode::Revocation)->status, CheckStatus::Ok);
    for (const RecordId &id : {said, seal})
        QVERIFY(std::any_of(content.files.begin(), content.files.end(),
                            [&](const PacketFile &file) { return file.name == fileOf(id); }));
    // The chair alone may say it.
    init();
    revokeInList(m_call->cast().first, m_covered);
    revokeInCall(m_call->cast().chair, m_call->cast().first, m_covered);
    m_call->checkpoint();
    QCOMPARE(verdictOn(m_call->content(Audience::archive())).overall(), Overall::Holds);
}

/// The head that covers the reviews is a pledge, which an archive holds for nothing else.
void PacketRevocationTest::wayToTheCheckpoint()
{
    support::Cast &cast = m_call->cast();
    const auto linksIn = [](const PacketContent &content) {
        return std::count_if(content.files.begin(), content.files.end(),
                             [](const PacketFile &file) { return file.kind == FileKind::Link; });
    };
    QCOMPARE(linksIn(m_call->content(Audience::archive())), 0);
    revokeInList(cast.first, m_covered);
    countersign(revokeInCall(cast.office, cast.first, m_covered));
    m_call->checkpoint();
    PacketContent content = m_call->content(Audience::archive());
    QCOMPARE(linksIn(content), 1);
    QCOMPARE(verdictOn(content).overall(), Overall::Holds);
    // Without it nobody can tell which chain the checkpoint covered.
    drop(content, u"links/"_s);
    const PacketVerdict verdict = verdictOn(content);
    QCOMPARE(verdict.overall(), Overall::Partly);
    QCOMPARE(verdict.check(CheckCode::Revocation)->status, CheckStatus::NotInPacket);
    QVERIFY(verdict.check(CheckCode::Revocation)->subject.startsWith(u"records/"_s));
}

void PacketRevocationTest::revokedBefore()
{
    const PacketContent content = slippedIn();
    compareFailure(content, CheckCode::Revocation, ErrorCode::CertificateRevoked, u"records/"_s);
    // The ledger says the same of the same record, and makes no such packet.
    const QString subject = verdictOn(content).firstFailure()->subject;
    const exchange::Ledger ledger = m_call->ledger();
    const auto *entry = ledger.find(RecordId::fromHex(subject.mid(8, 64)).value());
    QVERIFY(entry && entry->refused);
    QCOMPARE(entry->refused->code, ErrorCode::CertificateRevoked);
    COMPARE_CODE(collectPacket(m_call->source(ledger), Audience::archive()), ErrorCode::NotFound);
}

void PacketRevocationTest::revocationDropped()
{
    PacketContent content = slippedIn();
    drop(content, fileOf(m_said));
    compareFailure(content, CheckCode::Revocation, ErrorCode::RevocationNotCountersigned, u"records/"_s);
    // Where nothing hangs on it, it is still missed.
    init();
    support::Cast &cast = m_call->cast();
    revokeInList(cast.first, m_covered);
    const RecordId said = revokeInCall(cast.office, cast.first, m_covered);
    countersign(said);
    m_call->checkpoint();
    content = m_call->content(Audience::archive());
    drop(content, fileOf(said));
    const PacketVerdict verdict = verdictOn(content);
    QCOMPARE(verdict.overall(), Overall::Partly);
    QCOMPARE(verdict.check(CheckCode::Revocation)->status, CheckStatus::NotInPacket);
    QCOMPARE(verdict.check(CheckCode::Revocation)->subject, cast.first.signing().certificate.serialHex());
}

void PacketRevocationTest::revocationForged()
{
    PacketContent content = slippedIn();
    const QByteArray date = m_covered.addDays(-30).toString(u"yyyy-MM-dd"_s).toLatin1();
    for (PacketFile &file : content.files) {
        if (file.name == fileOf(m_said)) {
            QCOMPARE(file.bytes.count(date), 1);
            file.bytes.replace(date, m_covered.addDays(300).toString(u"yyyy-MM-dd"_s).toLatin1());
        }
    }
    compareFailure(content, CheckCode::RecordSignatures, ErrorCode::SignatureInvalid, fileOf(m_said));
}

void PacketRevocationTest::countersealDropped()
{
    PacketContent content = slippedIn();
    drop(content, fileOf(m_seal));
    compareFailure(content, CheckCode::Revocation, ErrorCode::RevocationNotCountersigned, fileOf(m_said));
}

void PacketRevocationTest::countersealOfSomethingElse()
{
    PacketContent content = slippedIn();
    drop(content, fileOf(m_seal));
    add(content, countersign(m_said, 2));
    compareFailure(content, CheckCode::Revocation, ErrorCode::RevocationNotCountersigned, fileOf(m_said));
}

void PacketRevocationTest::byAReviewer()
{
    PacketContent content = m_call->content(Audience::archive());
    support::Actor &reviewer = m_call->cast().second;
    const RecordId pledge =
        m_call->state(reviewer, Type::Pledge, record::toJson(record::Pledge{u"서약 (가상)"_s}));
    add(content, pledge);
    QCOMPARE(verdictOn(content).overall(), Overall::Holds);
    // By somebody whom the table does not let say it, sealed past the program.
    record::Record said = m_call->ledger().find(pledge)->record;
    said.type = Type::Revocation;
    said.typeName = record::nameOf(Type::Revocation);
    said.body = record::toJson(record::Revocation{m_call->cast().first.device.id(),
                                                  m_call->cast().first.id,
                                                  {m_call->cast().first.signing().certificate.serialHex()},
                                                  crypto::RevocationReason::KeyCompromise,
                                                  m_covered,
                                                  {}});
    const auto sealed = record::seal(said, reviewer.signing(), m_call->cast().registry.certificate(),
                                     {reviewer.encryption().certificate});
    VERIFY_OK(sealed);
    content.files.append({fileOf(sealed->id), FileKind::Record, sealed->signedData,
                          RecordNote{sealed->id, said.typeName, said.author, said.seq}});
    compareFailure(content, CheckCode::SignerRoles, ErrorCode::RecordSignerMayNot, fileOf(sealed->id));
}

/// The chair signed a date, too: a list that goes further back takes no more with it.
void PacketRevocationTest::listDatedBack()
{
    support::Cast &cast = m_call->cast();
    revokeInList(cast.first, m_covered.addDays(-30));
    countersign(revokeInCall(cast.office, cast.first, m_covered));
    m_call->checkpoint();
    QCOMPARE(verdictOn(m_call->content(Audience::archive())).overall(), Overall::Holds);
}

/// What a thief says today is dated by the checkpoint that covers it.
void PacketRevocationTest::recordDatedBack()
{
    support::Cast &cast = m_call->cast();
    PacketContent content = m_call->content(Audience::archive());
    cast.clock.set(m_covered.addDays(-3));
    const RecordId late =
        m_call->state(cast.first, Type::Recusal,
                      record::toJson(record::Recusal{proposalId("p-004"), call::ConflictType::Family, {}}));
    cast.clock.set(m_covered.addSecs(600));
    revokeInList(cast.first, m_covered);
    const RecordId said = revokeInCall(cast.office, cast.first, m_covered);
    const RecordId seal = countersign(said);
    const RecordId checkpoint = m_call->checkpoint();
    for (const RecordId &id : {late, said, seal, checkpoint})
        add(content, id);
    useList(content, m_call->ledger().crl());
    QCOMPARE(m_call->ledger().find(late)->refused->code, ErrorCode::CertificateRevoked);
    compareFailure(content, CheckCode::Revocation, ErrorCode::CertificateRevoked, fileOf(late));
}

void PacketRevocationTest::otherList()
{
    const PacketContent before = m_call->content(Audience::archive());
    const auto old =
        crypto::Crl::fromDer(std::find_if(before.files.begin(), before.files.end(), [](auto &file) {
                                 return file.kind == FileKind::Crl;
                             })->bytes);
    VERIFY_OK(old);
    PacketContent content = slippedIn();
    useList(content, *old);
    compareFailure(content, CheckCode::Revocation, ErrorCode::CrlInvalid, u"crl/current.crl"_s);
    drop(content, u"crl/"_s);
    compareFailure(content, CheckCode::Revocation, ErrorCode::CrlInvalid, u"crl/current.crl"_s);
}

void PacketRevocationTest::checkpointDropped()
{
    PacketContent content = slippedIn();
    drop(content, fileOf(m_checkpoint));
    compareFailure(content, CheckCode::Revocation, ErrorCode::CrlInvalid, u"crl/current.crl"_s);
}

/// A thief of the office's key states no checkpoint after its end.
void PacketRevocationTest::revokedOffice()
{
    support::Cast &cast = m_call->cast();
    PacketContent content = m_call->content(Audience::archive());
    revokeInList(cast.office, m_covered);
    const RecordId said = revokeInCall(cast.chair, cast.office, m_covered);
    for (int i = 0; i < 2; ++i) { // the one that shows the list first, and the next
        const RecordId checkpoint = m_call->checkpoint();
        if (i == 0)
            add(content, said);
        add(content, checkpoint);
        useList(content, m_call->ledger().crl());
        QCOMPARE(m_call->ledger().find(checkpoint)->refused->code, ErrorCode::CertificateRevoked);
        compareFailure(content, CheckCode::Revocation, ErrorCode::CertificateRevoked, u"records/"_s);
    }
}

/// Said with the key that it ends, most often after that key was lost.
void PacketRevocationTest::ownKeyOfTheChair()
{
    support::Cast &cast = m_call->cast();
    m_call->checkpoint(); // covers the decisions
    const QDateTime invalid = cast.clock.now().addSecs(1);
    cast.clock.advance(3600);
    revokeInList(cast.chair, invalid);
    revokeInCall(cast.chair, cast.chair, invalid);
    m_call->checkpoint();
    const PacketContent content = m_call->content(Audience::archive());
    const QString path = m_folder.path(u"own.asice"_s);
    VERIFY_OK(writePacket(path, content, m_call->writer, {cast.office.signing()}, cast.clock));
    const auto verdict = verifyPacket(path);
    VERIFY_OK(verdict);
    QCOMPARE(verdict->check(CheckCode::Revocation)->status, CheckStatus::Ok);
    // A signature under the packet that is claimed to be later counts for nothing.
    compareFailure(content, CheckCode::Revocation, ErrorCode::CertificateRevoked,
                   cast.chair.signing().certificate.fingerprint().hex());
}

void PacketRevocationTest::applicantSeesClaimsOnly()
{
    support::Cast &cast = m_call->cast();
    m_call->checkpoint();
    cast.clock.advance(3600);
    revokeInList(cast.chair, cast.clock.now());
    revokeInCall(cast.chair, cast.chair, cast.clock.now());
    m_call->checkpoint();
    const PacketContent content = m_call->content(Audience::applicant(proposalId("p-001")));
    const QString path = m_folder.path(u"claims.asice"_s);
    VERIFY_OK(writePacket(path, content, m_call->writer, {cast.office.signing()}, cast.clock));
    const auto verdict = verifyPacket(path);
    VERIFY_OK(verdict);
    QCOMPARE(verdict->check(CheckCode::Revocation)->status, CheckStatus::NotInPacket);
    QVERIFY(verdict->check(CheckCode::Revocation)->subject.startsWith(u"records/"_s));
    compareFailure(content, CheckCode::Revocation, ErrorCode::CertificateRevoked,
                   cast.chair.signing().certificate.fingerprint().hex());
}

QTEST_GUILESS_MAIN(PacketRevocationTest)
#include "tst_packetrevocation.moc"
