// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closingworld.h"

#include "outcome/takenbundle.h"
#include "retention/backuplist.h"
#include "store/restore.h"

#include <QDir>
#include <QFile>

using namespace simsa;
using namespace simsa::test;

/// What a reviewer's vault destroys of a closed call, when, and that an interruption harms nothing.
class DestructionTest : public QObject
{
    Q_OBJECT

private slots:
    void notBeforeItsTime();
    void classAfterClass();
    void reviewsFirst();
    void cutOff_data();
    void cutOff();
    void backups();
    void backupElsewhere();
    void restoredBackupIsToldAgain();
    void otherCallsStay();
    void committeeKeepsWhatHasNoTerm();
    void openCall();

private:
    /// Makes a backup that the vault remembers.
    static QString backUp(ClosingWorld &world, const QString &name);
};

namespace {

constexpr qint64 day = 24 * 3600;

base::Result<QByteArray> destroy(ClosingWorld &world, const QStringList &byHand = {},
                                 FileEraser::Fault fault = FileEraser::Fault::None)
{
    FileEraser eraser(*world.vault, fault);
    return retention::destroyDue(world.seat(), Side::Reviewer, eraser, byHand);
}

retention::Confirmation said(const ClosingWorld &world, const QByteArray &der)
{
    return retention::verify(der, world.cast.registry.certificate()).value().confirmation;
}

retention::Outlook outlookOf(ClosingWorld &world)
{
    auto outlook = retention::outlook(world.seat(), Side::Reviewer).value().value();
    if (!retention::findBackups(world.seat(), outlook))
        qFatal("no backups");
    return outlook;
}

} // namespace

QString DestructionTest::backUp(ClosingWorld &world, const QString &name)
{
    const QString path = world.folder.path(name);
    if (!retention::noteBackup(*world.vault, path, world.cast.clock.now()) ||
        !world.vault->backup(path, world.cast.clock.now()) || !retention::noteBackupMade(*world.vault, path))
        qFatal("no backup");
    return path;
}

void DestructionTest::notBeforeItsTime()
{
    ClosingWorld world;
    world.close();
    const auto outlook = retention::outlook(world.seat(), Side::Reviewer).value();
    QVERIFY(outlook && outlook->due.isEmpty());
    QCOMPARE(outlook->next, outlook->closedAt.addDays(10));
    const auto early = destroy(world);
    COMPARE_CODE(early, ErrorCode::DestructionNotDue);
    QCOMPARE(early.error().detail, base::formatUtc(outlook->closedAt.addDays(10)));
    world.cast.clock.advance(10 * day - 1);
    COMPARE_CODE(destroy(world), ErrorCode::DestructionNotDue);
    world.cast.clock.advance(1);
    VERIFY_OK(destroy(world));
}

void DestructionTest::classAfterClass()
{
    ClosingWorld world;
    const base::RecordId closed = world.close();
    world.cast.clock.advance(11 * day);
    const auto first = destroy(world);
    VERIFY_OK(first);
    const retention::Confirmation applications = said(world, *first);
    QCOMPARE(applications.classes, QList<RecordClass>{RecordClass::Applications});
    QCOMPARE(applications.closed, closed);
    QCOMPARE(applications.person, world.cast.first.id);
    QCOMPARE(applications.device, world.cast.first.device.id());
    QVERIFY(!applications.whole);
    QCOMPARE(applications.files, 1);
    QCOMPARE(world.rows(Table::Bundles), 0);
    QCOMPARE(world.vault->keptFiles().value(), QStringList());
    QCOMPARE(world.rows(Table::Drafts), 1);
    QVERIFY(exchange::closingOf(world.seat().ledger().value())); // still known to be closed
    world.syncFirst();                                           // nothing of it comes back
    QCOMPARE(world.rows(Table::Bundles), 0);
    COMPARE_CODE(destroy(world), ErrorCode::DestructionNotDue);

    world.cast.clock.advance(20 * day);
    const auto second = destroy(world);
    VERIFY_OK(second);
    QVERIFY(said(world, *second).whole);
    QCOMPARE(said(world, *second).classes, QList<RecordClass>{RecordClass::Reviews});
    QVERIFY(!world.vault->calls()->contains(world.cast.charter.call));
    QVERIFY(exchange::isDestroyed(*world.vault, world.cast.charter.call).value());
    QCOMPARE(retention::confirmationsOf(*world.vault, world.cast.charter.call).value(),
             (QList<QByteArray>{*first, *second}));
    COMPARE_CODE(outcome::takeBundle(world.seat(), world.folder.path(u"first.simsa"_s)),
                 ErrorCode::CallClosed);
    world.reopen();
    VERIFY_OK(world.vault->check());
    QCOMPARE(retention::confirmationsOf(*world.vault, world.cast.charter.call)->size(), 2);
}

/// Own records go while the chain they stood in is still read: syncing goes on.
void DestructionTest::reviewsFirst()
{
    ClosingWorld world({{RecordClass::Reviews, 0}, {RecordClass::Applications, 30}});
    world.close();
    QCOMPARE(world.seat().ledger()->believed(Type::Review).size(), 1);
    VERIFY_OK(destroy(world));
    QCOMPARE(world.seat().ledger()->believed(Type::Review).size(), 0);
    QCOMPARE(world.rows(Table::Drafts), 0);
    QVERIFY(world.rows(Table::Bundles) > 0);
    const auto office = office::Desk::open(world.cast.seat(world.cast.office)).value();
    VERIFY_OK(office->writeCheckpoint(world.cast.crl()));
    world.cast.sync(world.cast.office);
    world.syncFirst();
    QCOMPARE(world.seat().ledger()->believed(Type::Review).size(), 0);
}

void DestructionTest::cutOff_data()
{
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("days");
    QTest::newRow("before the rows go") << false << 11;
    QTest::newRow("after the rows went") << true << 11;
    QTest::newRow("before the key goes") << false << 31;
    QTest::newRow("after the key went") << true << 31;
}

/// Killed in between, as the vault sees it: opened again, the same act goes on with the same confirmation.
void DestructionTest::cutOff()
{
    QFETCH(bool, after);
    QFETCH(int, days);
    ClosingWorld world;
    world.close();
    world.cast.clock.advance(days * day);
    COMPARE_CODE(destroy(world, {}, after ? FileEraser::Fault::After : FileEraser::Fault::Before),
                 ErrorCode::Internal);
    world.reopen();
    const auto outlook = retention::outlook(world.seat(), Side::Reviewer).value();
    QVERIFY(outlook && outlook->begun);
    const auto signedBefore = retention::confirmationsOf(*world.vault, world.cast.charter.call).value();
    QCOMPARE(signedBefore.size(), 1);
    world.cast.clock.advance(60);
    const auto again = destroy(world);
    VERIFY_OK(again);
    QCOMPARE(*again, signedBefore.first());
    QVERIFY(said(world, *again).rows > 0);
    QCOMPARE(world.vault->calls()->contains(world.cast.charter.call), days < 30);
    QCOMPARE(world.vault->keptFiles().value(), QStringList());
    QVERIFY(!retention::outlook(world.seat(), Side::Reviewer).value()->begun);
}

void DestructionTest::backups()
{
    ClosingWorld world;
    const QString one = backUp(world, u"one.simsa-backup"_s);
    world.close();
    const QString two = backUp(world, u"two.simsa-backup"_s);
    world.cast.clock.advance(31 * day);
    QCOMPARE(outlookOf(world).backups.size(), 2);
    const auto done = destroy(world);
    VERIFY_OK(done);
    QVERIFY(!QFile::exists(one) && !QFile::exists(two));
    QCOMPARE(said(world, *done).backupsDestroyed, 2);
    QCOMPARE(said(world, *done).backupsByHand, 0);
    QVERIFY(retention::knownBackups(*world.vault)->isEmpty());
}

/// One was moved, in place of the other lies something else: neither is touched, both are asked about.
void DestructionTest::backupElsewhere()
{
    ClosingWorld world;
    const QString moved = backUp(world, u"moved.simsa-backup"_s);
    const QString replaced = backUp(world, u"replaced.simsa-backup"_s);
    QVERIFY(QFile::rename(moved, world.folder.path(u"usb.simsa-backup"_s)));
    (void)world.folder.write(u"replaced.simsa-backup"_s, "a letter");
    world.close();
    world.cast.clock.advance(31 * day);
    QCOMPARE(outlookOf(world).byHand.size(), 2);
    COMPARE_CODE(destroy(world), ErrorCode::InvalidArgument);
    COMPARE_CODE(destroy(world, {moved}), ErrorCode::InvalidArgument);
    QVERIFY(retention::confirmationsOf(*world.vault, world.cast.charter.call)->isEmpty());
    QVERIFY(world.rows(Table::Bundles) > 0);
    const auto done = destroy(world, {moved, replaced});
    VERIFY_OK(done);
    QCOMPARE(said(world, *done).backupsByHand, 2);
    QCOMPARE(world.folder.read(u"replaced.simsa-backup"_s), QByteArray("a letter"));
}

void DestructionTest::restoredBackupIsToldAgain()
{
    ClosingWorld world;
    const QString backup = backUp(world, u"old.simsa-backup"_s);
    QVERIFY(QFile::copy(backup, world.folder.path(u"copy.simsa-backup"_s)));
    world.close();
    world.cast.clock.advance(31 * day);
    VERIFY_OK(destroy(world));
    world.vault.reset();
    QVERIFY(QDir(world.vaultFolder()).removeRecursively());
    VERIFY_OK(store::restoreBackup(world.folder.path(u"copy.simsa-backup"_s), u"correct horse battery"_s,
                                   world.vaultFolder()));
    world.reopen();
    QVERIFY(!retention::outlook(world.seat(), Side::Reviewer).value());
    world.syncFirst();
    const retention::Outlook outlook = outlookOf(world);
    QVERIFY(outlook.whole);
    QCOMPARE(outlook.byHand.size(), 1); // the one it was restored from
    VERIFY_OK(destroy(world, {outlook.byHand.first().path}));
}

void DestructionTest::otherCallsStay()
{
    ClosingWorld world;
    const exchange::Place other{base::CallId(u"OTHER"_s), Table::Bundles};
    const QString kept = QString(32, u'b');
    exchange::Changes changes;
    changes.put(other, kept, "manifest");
    changes.put({other.call, Table::Drafts}, u"x"_s, "stays");
    VERIFY_OK(world.vault->write(changes));
    VERIFY_OK(world.vault->keepFile(kept + u".simsa"_s, world.folder.path(u"first.simsa"_s)));
    // A crash once kept a bundle's row from being written: nobody else's, so it goes, too.
    VERIFY_OK(world.vault->keepFile(QString(32, u'c') + u".simsa"_s, world.folder.path(u"first.simsa"_s)));
    world.close();
    world.cast.clock.advance(31 * day);
    VERIFY_OK(destroy(world));
    QCOMPARE(world.vault->keptFiles().value(), QStringList{kept + u".simsa"_s});
    QCOMPARE(world.vault->read({other.call, Table::Drafts}, u"x"_s).value(), QByteArray("stays"));
    VERIFY_OK(world.vault->check());
}

void DestructionTest::committeeKeepsWhatHasNoTerm()
{
    ClosingWorld world;
    world.close();
    support::copyRows(*world.cast.office.vault, *world.vault, world.cast.charter.call);
    world.cast.clock.advance(1000 * day);
    const exchange::Seat seat = world.cast.seat(world.cast.office, *world.vault);
    FileEraser eraser(*world.vault);
    const auto done = retention::destroyDue(seat, Side::Office, eraser, {});
    VERIFY_OK(done);
    QVERIFY(!said(world, *done).whole);
    const exchange::Ledger ledger = seat.ledger().value();
    QVERIFY(ledger.believed(Type::Review).isEmpty());
    QVERIFY(ledger.roster() && ledger.charter() && exchange::closingOf(ledger));
    COMPARE_CODE(retention::destroyDue(seat, Side::Office, eraser, {}), ErrorCode::DestructionNotDue);
}

void DestructionTest::openCall()
{
    ClosingWorld world;
    world.announce();
    world.syncFirst();
    QVERIFY(!retention::outlook(world.seat(), Side::Reviewer).value());
    world.cast.clock.advance(1000 * day);
    COMPARE_CODE(destroy(world), ErrorCode::DestructionNotDue);
}

QTEST_GUILESS_MAIN(DestructionTest)

#include "destructiontest.moc"
