// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "crypto/secret.h"
#include "record/statements.h"
#include "support/cast.h"

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using exchange::FeedRole;
using exchange::FeedState;
using exchange::Journal;
using exchange::Statement;
using exchange::StoredRecord;
using exchange::Table;
using record::Type;
using support::Cast;

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cast = std::make_unique<Cast>(); }
    void chainRunsOn();
    void allOrNothing();
    void authorReadsAlongOnce();
    void rolesHaveTheirOwnFeeds();
    void newEpochGoesOn();
    void thirdEpochGoesOnFromTheSecond();
    void charterIsUnderItself();
    void rowCodecs();
    void damagedRows();
    void contacts();

private:
    [[nodiscard]] Journal journal()
    {
        const exchange::Seat seat = m_cast->seat(m_cast->first);
        return Journal(*seat.vault, seat.author, seat.call, *seat.clock);
    }
    [[nodiscard]] static Statement pledge()
    {
        Statement statement;
        statement.type = Type::Pledge;
        statement.body = record::toJson(record::Pledge{u"서약 (가상)"_s});
        return statement;
    }
    [[nodiscard]] qsizetype rows(Table table) const
    {
        return m_cast->first.vault->all({m_cast->charter.call, table}).value().size();
    }
    [[nodiscard]] QList<FeedState> feeds() const
    {
        return exchange::readFeeds(*m_cast->first.vault, m_cast->charter.call).value();
    }
    [[nodiscard]] record::Record recordOf(const RecordId &id) const
    {
        const auto stored = exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, id);
        return record::decode(stored.value().json).value();
    }
    void close(FeedState feed)
    {
        feed.closed = true;
        exchange::Changes changes;
        exchange::keep(changes, m_cast->charter.call, feed);
        VERIFY_OK(m_cast->first.vault->write(changes));
    }

    std::unique_ptr<Cast> m_cast;
};

void JournalTest::chainRunsOn()
{
    QList<RecordId> ids;
    for (int i = 0; i < 3; ++i) {
        const auto id = journal().append(pledge());
        VERIFY_OK(id);
        ids.append(*id);
    }
    QCOMPARE(feeds().size(), 1);
    QCOMPARE(feeds().first().ids, ids);
    QCOMPARE(feeds().first().role, FeedRole::Main);
    for (int i = 0; i < 3; ++i) {
        const record::Record record = recordOf(ids[i]);
        QCOMPARE(record.seq, i + 1);
        QCOMPARE(record.prev, i == 0 ? RecordId() : ids[i - 1]);
        QCOMPARE(record.feed, feeds().first().feed);
        QCOMPARE(record.created, m_cast->clock.now());
        const auto waiting = m_cast->first.vault->read({m_cast->charter.call, Table::Outbox},
                                                       exchange::outboxId(record.feed, record.seq));
        QCOMPARE(waiting.value(), ids[i].raw());
    }
    QVERIFY(recordOf(ids[0]).salt != recordOf(ids[1]).salt);
}

void JournalTest::allOrNothing()
{
    m_cast->first.vault->fillAfter(0);
    exchange::Changes also;
    also.put({m_cast->charter.call, Table::Drafts}, u"x"_s, "y");
    COMPARE_CODE(journal().append(pledge(), also), ErrorCode::DiskFull);
    for (const Table table : {Table::Records, Table::Feeds, Table::Outbox, Table::Drafts})
        QCOMPARE(rows(table), 0);
    m_cast->first.vault->fillAfter(-1);
    VERIFY_OK(journal().append(pledge(), also));
    for (const Table table : {Table::Records, Table::Feeds, Table::Outbox, Table::Drafts})
        QCOMPARE(rows(table), 1);
    QCOMPARE(m_cast->first.vault->writes(), 1); // one transaction
}

void JournalTest::authorReadsAlongOnce()
{
    Statement statement = pledge();
    statement.readers = {m_cast->office.encryption().certificate, m_cast->first.encryption().certificate,
                         m_cast->office.encryption().certificate};
    const auto id = journal().append(statement);
    VERIFY_OK(id);
    const QList<base::Digest> to{m_cast->first.encryption().certificate.fingerprint(),
                                 m_cast->office.encryption().certificate.fingerprint()};
    QCOMPARE(recordOf(*id).to, to);
}

void JournalTest::rolesHaveTheirOwnFeeds()
{
    Statement statement = pledge();
    VERIFY_OK(journal().append(statement));
    statement.role = FeedRole::Checkpoint;
    VERIFY_OK(journal().append(statement));
    VERIFY_OK(journal().append(statement));
    QCOMPARE(feeds().size(), 2);
    for (const FeedState &feed : feeds())
        QCOMPARE(feed.ids.size(), feed.role == FeedRole::Checkpoint ? 2 : 1);
}

void JournalTest::newEpochGoesOn()
{
    VERIFY_OK(journal().append(pledge()));
    const auto second = journal().append(pledge());
    VERIFY_OK(second);
    const FeedState old = feeds().first();
    close(old);
    const auto third = journal().append(pledge());
    VERIFY_OK(third);
    const record::Record record = recordOf(*third);
    QVERIFY(record.feed != old.feed);
    QCOMPARE(record.seq, 1);
    QVERIFY(record.prev.isZero());
    const record::Continuation expected{old.feed, {2, *second}};
    QVERIFY(record.continues == expected);
    const auto fourth = journal().append(pledge());
    VERIFY_OK(fourth);
    QCOMPARE(recordOf(*fourth).prev, *third);
    QVERIFY(!recordOf(*fourth).continues);
}

void JournalTest::thirdEpochGoesOnFromTheSecond()
{
    // Feeds lie in order of their random ids, so that a few rounds show both orders.
    for (int round = 0; round < 6; ++round) {
        init();
        VERIFY_OK(journal().append(pledge()));
        close(feeds().first());
        const auto second = journal().append(pledge());
        VERIFY_OK(second);
        const base::FeedId feed = recordOf(*second).feed;
        for (const FeedState &state : feeds()) {
            if (state.feed == feed)
                close(state);
        }
        const auto third = journal().append(pledge());
        VERIFY_OK(third);
        const record::Continuation expected{feed, {1, *second}};
        QVERIFY(recordOf(*third).continues == expected);
    }
}

void JournalTest::charterIsUnderItself()
{
    const QJsonObject body = call::toJson(m_cast->charter);
    const RecordId id = m_cast->state(m_cast->office, Type::Charter, body);
    const auto stored = exchange::readRecord(*m_cast->office.vault, m_cast->charter.call, id);
    QCOMPARE(record::decode(stored.value().json).value().charter, crypto::sha256(base::canonicalJson(body)));
}

void JournalTest::rowCodecs()
{
    VERIFY_OK(journal().append(pledge()));
    FeedState feed = feeds().first();
    feed.closed = true;
    feed.forkedIds = feed.ids;
    const auto feedBack = exchange::feedStateFromBytes(exchange::toBytes(feed));
    VERIFY_OK(feedBack);
    QCOMPARE(*feedBack, feed);
    StoredRecord stored =
        exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, feed.ids.first()).value();
    for (int delivery = 0; delivery < 4; ++delivery) {
        stored.delivery = static_cast<exchange::Delivery>(delivery);
        const auto back = exchange::storedRecordFromBytes(exchange::toBytes(stored));
        VERIFY_OK(back);
        QCOMPARE(*back, stored);
    }
    stored.packName = u"v1/…"_s;
    stored.acknowledgedBy = feed.ids.first();
    stored.envelope.clear();
    QCOMPARE(exchange::storedRecordFromBytes(exchange::toBytes(stored)).value(), stored);
    QCOMPARE(exchange::outboxId(feed.feed, 7), feed.feed.hex() + u".000000000007"_s);
}

void JournalTest::damagedRows()
{
    VERIFY_OK(journal().append(pledge()));
    const FeedState feed = feeds().first();
    const QByteArray feedRow = exchange::toBytes(feed);
    const QByteArray recordRow = exchange::toBytes(
        exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, feed.ids.first()).value());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("garbage"), QByteArray("\xa0", 1)}) {
        COMPARE_CODE(exchange::feedStateFromBytes(bytes), ErrorCode::VaultDamaged);
        COMPARE_CODE(exchange::storedRecordFromBytes(bytes), ErrorCode::VaultDamaged);
    }
    for (qsizetype size = 0; size < feedRow.size(); ++size)
        COMPARE_CODE(exchange::feedStateFromBytes(feedRow.first(size)), ErrorCode::VaultDamaged);
    for (qsizetype size = 0; size < recordRow.size(); size += 7)
        COMPARE_CODE(exchange::storedRecordFromBytes(recordRow.first(size)), ErrorCode::VaultDamaged);
    COMPARE_CODE(exchange::feedStateFromBytes(feedRow + 'x'), ErrorCode::VaultDamaged);
    COMPARE_CODE(exchange::storedRecordFromBytes(recordRow + 'x'), ErrorCode::VaultDamaged);
    COMPARE_CODE(exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, RecordId()),
                 ErrorCode::NotFound);
    exchange::Changes changes;
    changes.put({m_cast->charter.call, Table::Feeds}, u"x"_s, "garbage");
    VERIFY_OK(m_cast->first.vault->write(changes));
    COMPARE_CODE(journal().append(pledge()), ErrorCode::VaultDamaged);
}

void JournalTest::contacts()
{
    QCOMPARE(exchange::readContacts(*m_cast->first.vault, m_cast->charter.call).value(),
             QList<exchange::Contact>());
    const QList<exchange::Contact> two{m_cast->contact(m_cast->office), m_cast->contact(m_cast->chair)};
    exchange::Changes changes;
    exchange::keepContacts(changes, m_cast->charter.call, two);
    VERIFY_OK(m_cast->first.vault->write(changes));
    QCOMPARE(exchange::readContacts(*m_cast->first.vault, m_cast->charter.call).value(), two);
    const QJsonObject good = exchange::toJson(two[0]);
    for (const QString &key : good.keys()) {
        QJsonObject object = good;
        object.remove(key);
        QVERIFY2(!exchange::contactFromJson(object), qPrintable(key));
    }
    const auto fromRoster = exchange::contactsOf(m_cast->roster);
    VERIFY_OK(fromRoster);
    QCOMPARE(fromRoster->size(), 5);
    QCOMPARE(fromRoster->first(), two[0]);
    call::Roster broken = m_cast->roster;
    broken.entries[1].devices[0].signing = "no certificate";
    COMPARE_CODE(exchange::contactsOf(broken), ErrorCode::RosterInvalid);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
