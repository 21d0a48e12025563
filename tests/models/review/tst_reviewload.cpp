// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/sealed.h"
#include "reviewworld.h"

using namespace simsa;
using namespace simsa::test;

/// Bundles coming in: whom they are believed, and in which order.
class ReviewLoadTest : public ReviewWorld
{
    Q_OBJECT

private slots:
    void firstAndAgain();
    void withoutABundle();
    void notForMe();
    void charterNotCountersigned_data();
    void charterNotCountersigned();
    void newerOverOlder();
    void supersededAfterItsSuccessor();
    void olderCharterAfterNewer();
    void writeFailureKeepsNothing();
    void signedBySomebodyElse();

private:
    /// SignedData of a record of `actor` over `body`.
    [[nodiscard]] QByteArray signedRecord(const support::Actor &actor, Type type,
                                          const QJsonObject &body) const;
    /// Content whose charter is at this version, signed and countersigned as it must be.
    [[nodiscard]] bundle::BundleContent atVersion(int version) const;
};

QByteArray ReviewLoadTest::signedRecord(const support::Actor &actor, Type type, const QJsonObject &body) const
{
    record::Record record;
    record.author = actor.id;
    record.body = body;
    record.call = m_cast->charter.call;
    record.created = m_cast->clock.now();
    record.device = actor.device.id();
    record.feed = base::FeedId::fromRaw(QByteArray(16, 'f')).value();
    record.salt = QByteArray(16, 's');
    record.type = type;
    return record::seal(record, actor.signing(), m_cast->registry.certificate(),
                        {actor.encryption().certificate})
        .value()
        .signedData;
}

bundle::BundleContent ReviewLoadTest::atVersion(int version) const
{
    bundle::BundleContent content = this->content();
    content.charter.version = version;
    content.authority.charter = signedRecord(m_cast->office, Type::Charter, call::toJson(content.charter));
    const auto id = record::verify(content.authority.charter, m_cast->registry.certificate())->id;
    content.authority.counterseal = signedRecord(
        m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Charter, version}));
    return content;
}

void ReviewLoadTest::firstAndAgain()
{
    const QString path = write(u"a.simsa"_s);
    const auto report = Desk::load(seat(), path);
    VERIFY_OK(report);
    const review::LoadReport expected{m_cast->charter.call, m_lastBundle, 2, 0, false};
    QCOMPARE(*report, expected);
    const auto again = Desk::load(seat(), path);
    VERIFY_OK(again);
    QVERIFY(again->known);
    QCOMPARE(again->added, 0);
    const auto open = desk();
    QCOMPARE(open->works().size(), 2);
    QCOMPARE(open->charter(), m_cast->charter);
    QCOMPARE(open->works().first().proposal, call::blinded(m_cast->proposals.first(), m_cast->charter));
    QVERIFY(open->works().first().proposal.applicant.isEmpty());
    QCOMPARE(open->works().first().due, m_cast->charter.dates.reviewUntil);
    QCOMPARE(open->suggestedConflicts().size(), 1);
    QCOMPARE(open->standing().assigned, 2);
    QCOMPARE(open->standing().remaining, 2);
    QCOMPARE(open->readers().size(), 2);
    COMPARE_CODE(open->work(base::ProposalId(u"p-999"_s)), ErrorCode::NotAssigned);
}

void ReviewLoadTest::withoutABundle()
{
    COMPARE_CODE(Desk::open(seat()), ErrorCode::NotFound);
    COMPARE_CODE(Desk::load(seat(), m_folder->path(u"nothing.simsa"_s)), ErrorCode::FileNotFound);
    COMPARE_CODE(Desk::load(seat(), m_folder->write(u"junk.simsa"_s, "junk")), ErrorCode::ZipMalformed);
}

void ReviewLoadTest::notForMe()
{
    COMPARE_CODE(Desk::load(m_cast->seat(m_cast->second), write(u"a.simsa"_s)), ErrorCode::BundleNotForMe);
}

void ReviewLoadTest::charterNotCountersigned_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("no authority") << 0;
    QTest::newRow("no counterseal") << 1;
    QTest::newRow("counterseal by a member") << 2;
    QTest::newRow("counterseal by the office") << 3;
    QTest::newRow("counterseal of another record") << 4;
    QTest::newRow("charter signed by a reviewer") << 5;
    QTest::newRow("another charter in the manifest") << 6;
    QTest::newRow("a pledge for a counterseal") << 7;
    QTest::newRow("garbage") << 8;
}

void ReviewLoadTest::charterNotCountersigned()
{
    QFETCH(int, fault);
    bundle::BundleContent content = atVersion(2);
    const auto idOf = [&](const QByteArray &bytes) {
        return record::verify(bytes, m_cast->registry.certificate())->id;
    };
    const QJsonObject seal =
        record::toJson(record::Counterseal{idOf(content.authority.charter), Type::Charter, 2});
    bundle::Authority &authority = content.authority;
    switch (fault) {
    case 0:
        authority = {};
        break;
    case 1:
        authority.counterseal.clear();
        break;
    case 2:
        authority.counterseal = signedRecord(m_cast->member, Type::Counterseal, seal);
        break;
    case 3:
        authority.counterseal = signedRecord(m_cast->office, Type::Counterseal, seal);
        break;
    case 4:
        authority.counterseal = this->content().authority.counterseal;
        break;
    case 5:
        authority.charter = signedRecord(m_cast->second, Type::Charter, call::toJson(content.charter));
        authority.counterseal =
            signedRecord(m_cast->chair, Type::Counterseal,
                         record::toJson(record::Counterseal{idOf(authority.charter), Type::Charter, 2}));
        break;
    case 6:
        content.charter.scoring.cutoff = base::Score(1);
        break;
    case 7:
        authority.counterseal = signedRecord(m_cast->chair, Type::Pledge, seal);
        break;
    default:
        authority = {"garbage", "garbage"};
    }
    COMPARE_CODE(Desk::load(seat(), write(u"a.simsa"_s, content)), ErrorCode::CharterNotCountersigned);
    QCOMPARE(rows(exchange::Table::Bundles), 0);
    VERIFY_OK(Desk::load(seat(), write(u"b.simsa"_s, atVersion(2))));
}

void ReviewLoadTest::newerOverOlder()
{
    auto open = pledged();
    VERIFY_OK(open->setLevel(m_one, base::ItemId(u"i1"_s), 2));
    m_cast->clock.advance(60);
    bundle::BundleContent next = content();
    next.supersedes = m_lastBundle;
    next.proposals[0].summary = u"changed"_s;
    next.proposals.append(next.proposals[1]);
    next.proposals[2].id = base::ProposalId(u"p-003"_s);
    const auto report = Desk::load(seat(), write(u"next.simsa"_s, next));
    VERIFY_OK(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    const auto work = desk()->work(m_one);
    VERIFY_OK(work);
    QCOMPARE(work->proposal.summary, u"changed"_s);
    QCOMPARE(work->content.levels.value(base::ItemId(u"i1"_s)), 2); // own work is kept
    QVERIFY(desk()->hasPledged());
}

void ReviewLoadTest::supersededAfterItsSuccessor()
{
    const QString old = write(u"old.simsa"_s);
    bundle::BundleContent next = content();
    next.supersedes = m_lastBundle;
    VERIFY_OK(Desk::load(seat(), write(u"next.simsa"_s, next)));
    COMPARE_CODE(Desk::load(seat(), old), ErrorCode::BundleSuperseded);
    QCOMPARE(rows(exchange::Table::Bundles), 1);
}

void ReviewLoadTest::olderCharterAfterNewer()
{
    VERIFY_OK(Desk::load(seat(), write(u"two.simsa"_s, atVersion(2))));
    COMPARE_CODE(Desk::load(seat(), write(u"one.simsa"_s)), ErrorCode::VersionGoesBack);
    QCOMPARE(desk()->charter().version, 2);
}

void ReviewLoadTest::writeFailureKeepsNothing()
{
    const QString path = write(u"a.simsa"_s);
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(Desk::load(seat(), path), ErrorCode::DiskFull);
    QCOMPARE(rows(exchange::Table::Bundles), 0);
    QCOMPARE(rows(exchange::Table::Records), 0);
    m_cast->first.vault->fillAfter(-1);
    const auto report = Desk::load(seat(), path);
    VERIFY_OK(report);
    QVERIFY(!report->known);
}

void ReviewLoadTest::signedBySomebodyElse()
{
    const QString path = m_folder->path(u"forged.simsa"_s);
    VERIFY_OK(bundle::writeBundle(path, content(), m_cast->second.signing(),
                                  {m_cast->first.encryption().certificate}, m_cast->clock));
    COMPARE_CODE(Desk::load(seat(), path), ErrorCode::BundleSignerNotOffice);
}

QTEST_GUILESS_MAIN(ReviewLoadTest)
#include "tst_reviewload.moc"
