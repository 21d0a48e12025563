// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "office/enrolmentday.h"
#include "officeworld.h"

#include <QFile>
#include <QJsonDocument>

using namespace simsa;
using namespace simsa::test;
using identity::Device;
using office::Authority;
using office::DayEntry;
using office::DayState;
using office::EnrolmentDay;

/// Fifteen people in one room, and what goes wrong there.
class EnrolmentDayTest : public OfficeWorld
{
    Q_OBJECT

private slots:
    void fifteenPeople();
    void matchesByName();
    void mismatchIssuesNothing();
    void refusedStaysRefused();
    void sameDeviceTwice();
    void secondDeviceIsAsked();
    void replyIsWrittenAgain();
    void fullDiskLosesNothing();
    void garbageInTheFolder();
    void whatWasComparedIsCertified();
    void listsForTheRoster();
    void authorityKeepsItsPins();

private:
    void makeAuthority();
    [[nodiscard]] Device arrives(const QString &name, const QString &file = {}) const;
    [[nodiscard]] EnrolmentDay day();
    [[nodiscard]] static QString spoken(const EnrolmentDay &day, const QString &file);
    [[nodiscard]] static const DayEntry *entryOf(const EnrolmentDay &day, const QString &file);
    [[nodiscard]] static call::Roster invited();

    std::unique_ptr<support::MemoryVault> m_vault;
    std::optional<Authority> m_authority;
};

void EnrolmentDayTest::makeAuthority()
{
    m_vault = std::make_unique<support::MemoryVault>();
    exchange::Changes changes;
    QVERIFY(office::keepRegistry(changes, m_cast->registry));
    QVERIFY(m_vault->write(changes));
    m_authority = Authority::open(*m_vault, m_cast->clock).value();
    const auto trust = m_cast->seat(m_cast->office).trust;
    m_authority->assumePins(trust.office, trust.chair);
}

call::Roster EnrolmentDayTest::invited()
{
    call::Roster roster;
    for (int i = 1; i <= 15; ++i) {
        const QString number = u"%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        roster.entries.append({{base::PersonId(u"V"_s + number),
                                {u"심사%1 (가상)"_s.arg(number), u"Reviewer %1 (fictional)"_s.arg(number)},
                                {},
                                {}},
                               {call::Role::Reviewer},
                               {}});
    }
    return roster;
}

Device EnrolmentDayTest::arrives(const QString &name, const QString &file) const
{
    Device device = Device::generate().value();
    (void)m_folder->write(file.isEmpty() ? device.id().hex() + u".simsa-request"_s : file,
                          identity::encode(identity::requestOf(device, name).value()));
    return device;
}

EnrolmentDay EnrolmentDayTest::day()
{
    if (!m_authority)
        makeAuthority();
    return EnrolmentDay::open(*m_vault, *m_authority, m_folder->path(), invited()).value();
}

const DayEntry *EnrolmentDayTest::entryOf(const EnrolmentDay &day, const QString &file)
{
    for (const DayEntry &entry : day.entries()) {
        if (entry.file == file)
            return &entry;
    }
    qFatal("no %s", qPrintable(file));
}

QString EnrolmentDayTest::spoken(const EnrolmentDay &day, const QString &file)
{
    return identity::spokenFingerprint(entryOf(day, file)->request);
}

void EnrolmentDayTest::fifteenPeople()
{
    makeAuthority();
    QHash<QString, Device> devices;
    for (const call::RosterEntry &person : invited().entries)
        devices.insert(person.person.id.text(), arrives(person.person.name.ko));
    EnrolmentDay day = this->day();
    QCOMPARE(day.entries().size(), 15);
    const QList<DayEntry> requests = day.entries();
    for (const DayEntry &entry : requests) {
        QCOMPARE(entry.state, DayState::New);
        VERIFY_OK(day.admit(entry.file, entry.person, spoken(day, entry.file)));
    }
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const QByteArray reply = m_folder->read(it.key() + u".simsa-enrolment"_s);
        VERIFY_OK(
            identity::accept(it.value(), reply, identity::spokenFingerprint(reply), m_cast->clock.now()));
        QCOMPARE(it.value().person().text(), it.key());
        QCOMPARE(it.value().pins().chair, m_cast->seat(m_cast->office).trust.chair);
    }
    VERIFY_OK(call::validate(day.roster()));
    for (const call::RosterEntry &entry : day.roster().entries)
        QCOMPARE(entry.devices.size(), 1);
}

void EnrolmentDayTest::matchesByName()
{
    makeAuthority();
    (void)arrives(u"심사 03"_s, u"a.simsa-request"_s);     // without (가상), with a space
    (void)arrives(u"REVIEWER 04"_s, u"b.simsa-request"_s); // in English
    (void)arrives(u"V05"_s, u"c.simsa-request"_s);         // by id
    (void)arrives(u"모르는 사람"_s, u"d.simsa-request"_s);
    EnrolmentDay day = this->day();
    QCOMPARE(entryOf(day, u"a.simsa-request"_s)->person.text(), u"V03"_s);
    QCOMPARE(entryOf(day, u"b.simsa-request"_s)->person.text(), u"V04"_s);
    QCOMPARE(entryOf(day, u"c.simsa-request"_s)->person.text(), u"V05"_s);
    QVERIFY(entryOf(day, u"d.simsa-request"_s)->person.isEmpty());
    // A namesake makes the match ambiguous: the clerk chooses.
    VERIFY_OK(day.invite({{base::PersonId(u"X03"_s), {u"심사03"_s, {}}, {}, {}}, {call::Role::Member}, {}}));
    COMPARE_CODE(day.invite({{base::PersonId(u"X03"_s), {u"또"_s, {}}, {}, {}}, {call::Role::Member}, {}}),
                 ErrorCode::AlreadyExists);
    COMPARE_CODE(day.invite({{base::PersonId(u"X04"_s), {u"또"_s, {}}, {}, {}}, {}, {}}),
                 ErrorCode::RosterInvalid);
    VERIFY_OK(day.look());
    QVERIFY(entryOf(day, u"a.simsa-request"_s)->person.isEmpty());
    COMPARE_CODE(
        day.admit(u"d.simsa-request"_s, base::PersonId(u"nobody"_s), spoken(day, u"d.simsa-request"_s)),
        ErrorCode::NotFound);
}

void EnrolmentDayTest::mismatchIssuesNothing()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    EnrolmentDay day = this->day();
    const qsizetype before = m_authority->registry().issued().size();
    COMPARE_CODE(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s), u"AAAAA-AAAAA-AAAAA-AAAAA"_s),
                 ErrorCode::FingerprintMismatch);
    QCOMPARE(m_authority->registry().issued().size(), before);
    QVERIFY(!m_folder->has(u"V01.simsa-enrolment"_s));
    // What the hand scanner types does.
    const QByteArray request = entryOf(day, u"a.simsa-request"_s)->request;
    VERIFY_OK(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s),
                        identity::scanTextOf(identity::ScanKind::Request, request)));
}

void EnrolmentDayTest::refusedStaysRefused()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    EnrolmentDay day = this->day();
    VERIFY_OK(day.refuse(u"a.simsa-request"_s));
    const base::PersonId person(u"V01"_s);
    COMPARE_CODE(day.admit(u"a.simsa-request"_s, person, spoken(day, u"a.simsa-request"_s)),
                 ErrorCode::DecisionStateWrong);
    QVERIFY(QFile::rename(m_folder->path(u"a.simsa-request"_s), m_folder->path(u"b.simsa-request"_s)));
    EnrolmentDay later = this->day(); // another name and another day do not wash it clean
    QCOMPARE(entryOf(later, u"b.simsa-request"_s)->state, DayState::Refused);
    VERIFY_OK(later.refuse(u"b.simsa-request"_s, true));
    VERIFY_OK(later.admit(u"b.simsa-request"_s, person, spoken(later, u"b.simsa-request"_s)));
    COMPARE_CODE(later.refuse(u"b.simsa-request"_s), ErrorCode::DecisionStateWrong);
    COMPARE_CODE(later.refuse(u"nowhere"_s), ErrorCode::NotFound);
}

void EnrolmentDayTest::sameDeviceTwice()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    (void)m_folder->write(u"b.simsa-request"_s, m_folder->read(u"a.simsa-request"_s));
    EnrolmentDay day = this->day();
    const base::PersonId person(u"V01"_s);
    VERIFY_OK(day.admit(u"a.simsa-request"_s, person, spoken(day, u"a.simsa-request"_s)));
    const qsizetype issued = m_authority->registry().issued().size();
    // The copy, although its entry still says New; not even as somebody else's second device.
    COMPARE_CODE(
        day.admit(u"b.simsa-request"_s, base::PersonId(u"V02"_s), spoken(day, u"b.simsa-request"_s), true),
        ErrorCode::AlreadyExists);
    COMPARE_CODE(day.admit(u"a.simsa-request"_s, person, spoken(day, u"a.simsa-request"_s), true),
                 ErrorCode::AlreadyExists);
    QCOMPARE(m_authority->registry().issued().size(), issued);
}

void EnrolmentDayTest::secondDeviceIsAsked()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    Device second = arrives(u"V01"_s, u"b.simsa-request"_s);
    EnrolmentDay day = this->day();
    const base::PersonId person(u"V01"_s);
    VERIFY_OK(day.admit(u"a.simsa-request"_s, person, spoken(day, u"a.simsa-request"_s)));
    const QByteArray first = m_folder->read(u"V01.simsa-enrolment"_s);
    COMPARE_CODE(day.admit(u"b.simsa-request"_s, person, spoken(day, u"b.simsa-request"_s)),
                 ErrorCode::AlreadyExists);
    VERIFY_OK(day.admit(u"b.simsa-request"_s, person, spoken(day, u"b.simsa-request"_s), true));
    QCOMPARE(m_folder->read(u"V01.simsa-enrolment"_s), first); // the first reply may still be needed
    const QByteArray reply = m_folder->read(entryOf(day, u"b.simsa-request"_s)->reply);
    VERIFY_OK(identity::accept(second, reply, identity::spokenFingerprint(reply), m_cast->clock.now()));
    QCOMPARE(day.roster().entry(person)->devices.size(), 2);
}

void EnrolmentDayTest::replyIsWrittenAgain()
{
    makeAuthority();
    Device device = arrives(u"V01"_s, u"a.simsa-request"_s);
    const base::PersonId person(u"V01"_s);
    {
        EnrolmentDay day = this->day();
        VERIFY_OK(day.admit(u"a.simsa-request"_s, person, spoken(day, u"a.simsa-request"_s)));
    }
    const QByteArray reply = m_folder->read(u"V01.simsa-enrolment"_s);
    QVERIFY(QFile::remove(m_folder->path(u"V01.simsa-enrolment"_s))); // the stick was pulled too early
    const qsizetype issued = m_authority->registry().issued().size();
    EnrolmentDay again = this->day();
    QCOMPARE(entryOf(again, u"a.simsa-request"_s)->state, DayState::Issued);
    QCOMPARE(again.roster().entry(person)->devices.size(), 1);
    VERIFY_OK(again.admit(u"a.simsa-request"_s, person, {}));
    QCOMPARE(m_folder->read(u"V01.simsa-enrolment"_s), reply);
    QCOMPARE(m_authority->registry().issued().size(), issued); // not certified anew
    QCOMPARE(entryOf(this->day(), u"a.simsa-request"_s)->state, DayState::Written);
}

void EnrolmentDayTest::fullDiskLosesNothing()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    EnrolmentDay day = this->day();
    const qsizetype before = m_authority->registry().issued().size();
    m_vault->fillAfter(0);
    COMPARE_CODE(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s), spoken(day, u"a.simsa-request"_s)),
                 ErrorCode::DiskFull);
    QVERIFY(!m_folder->has(u"V01.simsa-enrolment"_s)); // no reply that the register does not know
    QCOMPARE(m_authority->registry().issued().size(), before);
    COMPARE_CODE(day.refuse(u"a.simsa-request"_s), ErrorCode::DiskFull);
    m_vault->fillAfter(-1);
    VERIFY_OK(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s), spoken(day, u"a.simsa-request"_s)));
}

void EnrolmentDayTest::garbageInTheFolder()
{
    makeAuthority();
    (void)m_folder->write(u"empty.simsa-request"_s, {});
    (void)m_folder->write(u"huge.simsa-request"_s, QByteArray(EnrolmentDay::mostBytes + 1, 'x'));
    (void)m_folder->write(u"photo.jpg"_s, "x");
    (void)m_folder->makeFolder(u"folder.simsa-request"_s);
    EnrolmentDay day = this->day();
    QCOMPARE(day.entries().size(), 2);
    QCOMPARE(entryOf(day, u"huge.simsa-request"_s)->fault->code, ErrorCode::FileTooLarge);
    COMPARE_CODE(day.admit(u"empty.simsa-request"_s, base::PersonId(u"V01"_s), {}),
                 ErrorCode::DecisionStateWrong);
    COMPARE_CODE(EnrolmentDay::open(*m_vault, *m_authority, m_folder->path(u"gone"_s), invited()),
                 ErrorCode::FileNotFound);
}

void EnrolmentDayTest::whatWasComparedIsCertified()
{
    makeAuthority();
    Device honest = arrives(u"V01"_s, u"a.simsa-request"_s);
    EnrolmentDay day = this->day();
    const QString compared = spoken(day, u"a.simsa-request"_s);
    const Device swapped = arrives(u"V01"_s, u"a.simsa-request"_s); // between the look and the Enter
    VERIFY_OK(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s), compared));
    QCOMPARE(m_authority->holderOf(honest.id()).text(), u"V01"_s);
    QVERIFY(m_authority->holderOf(swapped.id()).isEmpty());
}

void EnrolmentDayTest::listsForTheRoster()
{
    makeAuthority();
    (void)arrives(u"V01"_s, u"a.simsa-request"_s);
    EnrolmentDay day = this->day();
    VERIFY_OK(day.admit(u"a.simsa-request"_s, base::PersonId(u"V01"_s), spoken(day, u"a.simsa-request"_s)));
    VERIFY_OK(day.writeLists());
    const QByteArray csv = m_folder->read(u"replies.csv"_s);
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY(csv.contains("\"V01\",\"심사01 (가상)\",\"reviewer\""));
    QVERIFY(csv.contains(identity::spokenFingerprint(m_folder->read(u"V01.simsa-enrolment"_s)).toUtf8()));
    const auto roster =
        call::rosterFromJson(QJsonDocument::fromJson(m_folder->read(u"roster.json"_s)).object());
    VERIFY_OK(roster);
    QCOMPARE(roster->entry(base::PersonId(u"V01"_s))->devices.size(), 1);
    QVERIFY(roster->entry(base::PersonId(u"V02"_s))->devices.isEmpty()); // invited, not there
}

void EnrolmentDayTest::authorityKeepsItsPins()
{
    makeAuthority();
    const Device clerk = Device::generate().value();
    const QByteArray request = identity::encode(identity::requestOf(clerk, u"담당"_s).value());
    const identity::Subject subject{base::PersonId(u"O02"_s), {u"담당"_s, {}}, {}, {}};
    auto fresh = Authority::open(*m_vault, m_cast->clock).value();
    COMPARE_CODE(fresh.issue(request, identity::spokenFingerprint(request), subject), ErrorCode::NotFound);
    const auto office =
        fresh.issue(request, identity::spokenFingerprint(request), subject, Authority::Pin::Office);
    VERIFY_OK(office);
    const base::Digest own = office->certificates.first().fingerprint();
    QCOMPARE(office->pins.office, own);
    QCOMPARE(Authority::open(*m_vault, m_cast->clock).value().office(), own);
    const auto crl = fresh.revoke({clerk.id()}, m_cast->clock.now(), crypto::RevocationReason::Superseded);
    VERIFY_OK(crl);
    QCOMPARE(crl->revocations().size(), 3);
    QVERIFY(fresh.devicesOf(base::PersonId(u"O02"_s)).isEmpty());
    COMPARE_CODE(fresh.revoke({clerk.id(), Device::generate().value().id()}, m_cast->clock.now(),
                              crypto::RevocationReason::Superseded),
                 ErrorCode::NotFound);
    QCOMPARE(Authority::open(*m_vault, m_cast->clock).value().registry().revocations().size(), 3);
}

QTEST_GUILESS_MAIN(EnrolmentDayTest)
#include "tst_enrolmentday.moc"
