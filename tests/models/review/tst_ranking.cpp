// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace simsa;
using base::ProposalId;
using review::Ranking;

namespace {

/// "a=b c" is a and b tied, then c.
Ranking ranking(const QString &text)
{
    QList<Ranking::Group> groups;
    for (const QString &group : text.split(u' ', Qt::SkipEmptyParts)) {
        Ranking::Group ids;
        for (const QString &id : group.split(u'='))
            ids.append(ProposalId(id));
        groups.append(ids);
    }
    return Ranking(groups);
}

QString text(const Ranking &ranking)
{
    QStringList groups;
    for (const Ranking::Group &group : ranking.groups()) {
        QStringList ids;
        for (const ProposalId &id : group)
            ids.append(id.text());
        groups.append(ids.join(u'='));
    }
    return groups.join(u' ');
}

} // namespace

/// One's own order with ties, and the order of a last pass.
class RankingTest : public QObject
{
    Q_OBJECT

private slots:
    void placesAreThoseOfSports()
    {
        const Ranking four = ranking(u"a b=c d"_s);
        QCOMPARE(four.rankOf(ProposalId(u"a"_s)), 1);
        QCOMPARE(four.rankOf(ProposalId(u"b"_s)), 2);
        QCOMPARE(four.rankOf(ProposalId(u"c"_s)), 2);
        QCOMPARE(four.rankOf(ProposalId(u"d"_s)), 4);
        QCOMPARE(four.rankOf(ProposalId(u"x"_s)), 0);
        QVERIFY(four.isTied(ProposalId(u"c"_s)));
        QVERIFY(!four.isTied(ProposalId(u"a"_s)));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("to");
        QTest::newRow("up") << u"a b c"_s << u"b"_s << -1 << u"b a c"_s;
        QTest::newRow("down") << u"a b c"_s << u"b"_s << 1 << u"a c b"_s;
        QTest::newRow("past a tie") << u"a=b c"_s << u"c"_s << -1 << u"c a=b"_s;
        QTest::newRow("out of a tie upwards") << u"a=b=c d"_s << u"b"_s << -1 << u"b a=c d"_s;
        QTest::newRow("out of a tie downwards") << u"a=b=c d"_s << u"b"_s << 1 << u"a=c b d"_s;
        QTest::newRow("top stays") << u"a b"_s << u"a"_s << -1 << u"a b"_s;
        QTest::newRow("bottom stays") << u"a b"_s << u"b"_s << 1 << u"a b"_s;
        QTest::newRow("stranger") << u"a b"_s << u"x"_s << 1 << u"a b"_s;
    }

    void moves()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, what);
        QFETCH(const int, by);
        QFETCH(const QString, to);
        Ranking moved = ranking(from);
        QCOMPARE(moved.move(ProposalId(what), by), from != to);
        QCOMPARE(text(moved), to);
    }

    void tiesAndPlaces()
    {
        Ranking order = ranking(u"a b=c d"_s);
        QVERIFY(order.tieWithBetter(ProposalId(u"d"_s)));
        QCOMPARE(text(order), u"a b=c=d"_s);
        QVERIFY(order.tieWithBetter(ProposalId(u"c"_s)));
        QCOMPARE(text(order), u"a=c b=d"_s);
        QVERIFY(!order.tieWithBetter(ProposalId(u"a"_s)));
        order.place(ProposalId(u"d"_s), ProposalId(u"a"_s));
        QCOMPARE(text(order), u"d a=c b"_s);
        order.place(ProposalId(u"a"_s), {});
        QCOMPARE(text(order), u"d c b a"_s);
        QVERIFY(order.tieWith(ProposalId(u"a"_s), ProposalId(u"d"_s)));
        QCOMPARE(text(order), u"d=a c b"_s);
        QVERIFY(!order.tieWith(ProposalId(u"a"_s), ProposalId(u"d"_s)));
        QVERIFY(!order.tieWith(ProposalId(u"a"_s), ProposalId(u"x"_s)));
        QVERIFY(!order.tieWith(ProposalId(u"x"_s), ProposalId(u"a"_s)));
        order.place(ProposalId(u"a"_s), {});
        QCOMPARE(text(order), u"d c b a"_s);
        order.place(ProposalId(u"d"_s), ProposalId(u"d"_s));
        QCOMPARE(text(order), u"d c b a"_s);
    }

    /// Recused proposals go, new ones come last.
    void followsTheProposals()
    {
        const QList<ProposalId> now{ProposalId(u"n"_s), ProposalId(u"c"_s), ProposalId(u"a"_s)};
        QCOMPARE(text(ranking(u"a=b c"_s).over(now)), u"a c n"_s);
        QCOMPARE(text(Ranking().over(now)), u"n c a"_s);
    }

    void bytes()
    {
        for (const QString &one : {u""_s, u"a"_s, u"a=b c"_s}) {
            const auto read = Ranking::fromBytes(ranking(one).toBytes());
            VERIFY_OK(read);
            QCOMPARE(*read, ranking(one));
        }
        for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), QByteArray(R"({"groups":[["a","a"]]})"),
                                      QByteArray(R"({"groups":[[]]})"), QByteArray(R"({"groups":[1]})")})
            COMPARE_CODE(Ranking::fromBytes(bad), base::ErrorCode::VaultDamaged);
    }

    void lastPassIsTheSameEverywhere()
    {
        QList<ProposalId> all;
        for (int i = 1; i <= 40; ++i)
            all.append(ProposalId(u"P%1"_s.arg(i, 3, 10, QLatin1Char('0'))));
        const base::CallId call(u"SIM26"_s);
        const auto first = review::lastPass(call, base::PersonId(u"V01"_s), all);
        QList<ProposalId> backwards(all.crbegin(), all.crend());
        QCOMPARE(review::lastPass(call, base::PersonId(u"V01"_s), backwards), first);
        QVERIFY(review::lastPass(call, base::PersonId(u"V02"_s), all) != first);
        QVERIFY(first != all);
        QList<ProposalId> sorted = first;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, all);
        // One more proposal does not shuffle the others anew.
        auto more = review::lastPass(call, base::PersonId(u"V01"_s), all + QList{ProposalId(u"P999"_s)});
        more.removeAll(ProposalId(u"P999"_s));
        QCOMPARE(more, first);
    }
};

QTEST_APPLESS_MAIN(RankingTest)

#include "tst_ranking.moc"
