// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closingworld.h"

#include "base/json.h"

#include <QProcess>

using namespace simsa;
using namespace simsa::test;

/// Confirmations and the office's register of them.
class RegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void whoConfirmed();
    void refused();
    void strictJson();
    void outlivesTheCall();
    void stockOpenssl();

private:
    static constexpr qint64 day = 24 * 3600;
    static QByteArray confirmation(ClosingWorld &world)
    {
        world.cast.clock.advance(31 * day);
        FileEraser eraser(*world.vault);
        return retention::destroyDue(world.seat(), Side::Reviewer, eraser, {}).value();
    }
};

void RegisterTest::whoConfirmed()
{
    ClosingWorld world;
    exchange::Vault &office = *world.cast.office.vault;
    COMPARE_CODE(retention::openRegister(world.cast.seat(world.cast.office)), ErrorCode::NotFound);
    world.close();
    const crypto::Certificate ca = world.cast.registry.certificate();
    const auto opened = retention::openRegister(world.cast.seat(world.cast.office));
    VERIFY_OK(opened);
    QCOMPARE(opened->devices.size(), 5);
    QVERIFY(retention::linesOf(*opened, ca, world.cast.clock.now())->first().missing.isEmpty()); // not due
    const QByteArray der = confirmation(world);
    for (int round = 0; round < 2; ++round) // entering it twice is entering it once
        VERIFY_OK(retention::enter(office, ca, der));
    const auto kept = retention::readRegister(office, world.cast.charter.call);
    VERIFY_OK(kept);
    QCOMPARE(kept->confirmations, QList<QByteArray>{der});
    const auto lines = retention::linesOf(*kept, ca, world.cast.clock.now());
    VERIFY_OK(lines);
    int whole = 0, waiting = 0;
    for (const retention::RegisterLine &line : *lines) {
        const bool first = line.device.person == world.cast.first.id;
        QCOMPARE(line.whole, first);
        QCOMPARE(line.missing.size(), first ? 0 : 2);
        whole += line.whole ? 1 : 0;
        waiting += line.missing.isEmpty() ? 0 : 1;
    }
    QCOMPARE(whole, 1);
    QCOMPARE(waiting, 4);
    const QByteArray csv = retention::toCsv(*lines);
    QCOMPARE(csv.count("\r\n"), 6);
    QVERIFY(csv.contains("rev-hong," + world.cast.first.device.id().hex().toLatin1() +
                         ",reviewer,applications reviews,,yes,"));
    QVERIFY(csv.contains("rev-kang,"));
}

void RegisterTest::refused()
{
    ClosingWorld world;
    const base::RecordId closed = world.close();
    exchange::Vault &office = *world.cast.office.vault;
    const crypto::Certificate ca = world.cast.registry.certificate();
    VERIFY_OK(retention::openRegister(world.cast.seat(world.cast.office)));
    retention::Confirmation good;
    good.call = world.cast.charter.call;
    good.closed = closed;
    good.person = world.cast.first.id;
    good.device = world.cast.first.device.id();
    good.when = world.cast.clock.now();
    const crypto::Credential key = world.cast.first.signing();
    VERIFY_OK(retention::enter(office, ca, retention::sign(good, key).value()));
    // In another's name, by a key nobody knows, of another device, of another closing, of another call.
    COMPARE_CODE(retention::enter(office, ca, retention::sign(good, world.cast.second.signing()).value()),
                 ErrorCode::RecordSignerUnknown);
    COMPARE_CODE(retention::enter(office, ca, retention::sign(good, world.cast.stranger().signing()).value()),
                 ErrorCode::RecordSignerUnknown);
    retention::Confirmation bad = good;
    bad.device = world.cast.second.device.id();
    COMPARE_CODE(retention::enter(office, ca, retention::sign(bad, key).value()),
                 ErrorCode::RecordSignerUnknown);
    bad = good;
    bad.closed = base::RecordId::fromHex(QString(64, u'a')).value();
    COMPARE_CODE(retention::enter(office, ca, retention::sign(bad, key).value()),
                 ErrorCode::RecordForeignCall);
    bad = good;
    bad.call = base::CallId(u"OTHER"_s);
    COMPARE_CODE(retention::enter(office, ca, retention::sign(bad, key).value()), ErrorCode::NotFound);
    // Garbage, a cut and a flipped bit.
    const QByteArray der = retention::sign(good, key).value();
    QVERIFY(!retention::enter(office, ca, {}));
    QVERIFY(!retention::enter(office, ca, "garbage"));
    QVERIFY(!retention::enter(office, ca, der.chopped(1)));
    for (qsizetype i = 0; i < der.size(); i += 97) {
        QByteArray flipped = der;
        flipped[i] = char(flipped[i] ^ 1);
        QVERIFY(!retention::enter(office, ca, flipped));
    }
    QCOMPARE(retention::readRegister(office, world.cast.charter.call)->confirmations.size(), 1);
}

void RegisterTest::strictJson()
{
    retention::Confirmation good;
    good.call = base::CallId(u"SIM26"_s);
    good.person = base::PersonId(u"V01"_s);
    good.when = base::parseUtc(u"2026-03-01T09:00:00Z"_s);
    good.classes = {RecordClass::Reviews};
    const QJsonObject json = retention::toJson(good);
    QCOMPARE(retention::confirmationFromJson(json).value(), good);
    for (const QString &key : json.keys()) {
        QJsonObject spoilt = json;
        spoilt.remove(key);
        COMPARE_CODE(retention::confirmationFromJson(spoilt), ErrorCode::RecordMalformed);
        spoilt.insert(key, QJsonObject());
        COMPARE_CODE(retention::confirmationFromJson(spoilt), ErrorCode::RecordMalformed);
    }
    QJsonObject other = json;
    other.insert(u"v"_s, 2);
    COMPARE_CODE(retention::confirmationFromJson(other), ErrorCode::RecordVersionUnknown);
    other = json;
    other.insert(u"classes"_s, QJsonArray{u"reviews"_s, u"reviews"_s});
    COMPARE_CODE(retention::confirmationFromJson(other), ErrorCode::RecordMalformed);
    other = json;
    other.insert(u"more"_s, 1);
    COMPARE_CODE(retention::confirmationFromJson(other), ErrorCode::RecordMalformed);
}

void RegisterTest::outlivesTheCall()
{
    ClosingWorld world;
    world.close();
    support::copyRows(*world.cast.office.vault, *world.vault, world.cast.charter.call);
    const exchange::Seat seat = world.cast.seat(world.cast.office, *world.vault);
    VERIFY_OK(retention::openRegister(seat));
    VERIFY_OK(world.vault->destroyCall(world.cast.charter.call));
    world.reopen();
    QCOMPARE(retention::readRegister(*world.vault, world.cast.charter.call)->devices.size(), 5);
}

/// The line of PROTOCOL.md.
void RegisterTest::stockOpenssl()
{
    ClosingWorld world;
    world.close();
    (void)world.folder.write(u"c.simsa-destroyed"_s, confirmation(world));
    (void)world.folder.write(u"ca.crt"_s, world.cast.registry.certificate().pem());
    QProcess openssl;
    openssl.setWorkingDirectory(world.folder.path(QString()));
    openssl.start(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s,
                                 u"-in"_s, u"c.simsa-destroyed"_s, u"-CAfile"_s, u"ca.crt"_s,
                                 u"-no_check_time"_s, u"-out"_s, u"destroyed.json"_s});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    const auto json = base::parseCanonicalJson(world.folder.read(u"destroyed.json"_s));
    VERIFY_OK(json);
    QCOMPARE(json->value(u"call"_s).toString(), world.cast.charter.call.text());
}

QTEST_GUILESS_MAIN(RegisterTest)

#include "registertest.moc"
