// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprints to scan, the alarm of one's own name, recoveries and enrolment days on the screen.
#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "viewmodel/recoveryview.h"
#include "widgets/common/alarmbar.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/enrolpage.h"
#include "widgets/common/findingspage.h"
#include "widgets/common/scancodeview.h"
#include "widgets/office/enrolmentdaypage.h"
#include "widgets/office/recoverypage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::widgets;
using office::DayEntry;
using office::DayState;
using office::RecoveryStep;

class IdentityPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }

    void codeIsSharpAtEveryScale_data();
    void codeIsSharpAtEveryScale();
    void noScanTextNoCode();
    void enrolmentShowsBothCodes();
    void scanConfirmsTheReply();
    void alarmIsAnswered();
    void alarmKeepsItsNo();
    void findingsAreListed();
    void recoveryGoesStepByStep();
    void recoveryNeedsANote();
    void passphraseOfTheAuthorityIsForgotten();
    void dayIsOneKeyAPerson();
    void dayRefusesByEscape();
    void dayAsksWhoItIs();

private:
    template<typename T>
    static T *part(const QWidget &page, const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    template<typename Page>
    static void show(Page &page)
    {
        page.resize(1366, 696);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] static DayEntry request(int number, DayState state);
    [[nodiscard]] static call::Roster invited(int people);

    ThemeController m_themes;
};

void IdentityPagesTest::codeIsSharpAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%d %%", int(scale * 100)) << scale;
}

void IdentityPagesTest::codeIsSharpAtEveryScale()
{
    QFETCH(double, scale);
    const base::Digest print = base::Digest::fromRaw(QByteArray(32, 'x')).value();
    const QString text = identity::scanText(identity::ScanKind::Reply, print);
    ScanCodeView view;
    view.setFingerprint(text, u"K7M2Q-9XTRA"_s);
    view.resize(view.sizeHint());
    QPixmap picture(view.size() * scale);
    picture.setDevicePixelRatio(scale);
    view.render(&picture);
    const QImage image = picture.toImage();
    const auto code = identity::scanCodeOf(text).value();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            QVERIFY(pixel == QColor(Qt::black) || pixel == QColor(Qt::white)); // nothing between: no blur
        }
    }
    QVERIFY(code.size > 0);
    QVERIFY(image.pixelColor(1, 1) == QColor(Qt::white)); // quiet zone
    QCOMPARE(view.accessibleDescription(), u"K 7 M 2 Q, 9 X T R A"_s);
}

void IdentityPagesTest::noScanTextNoCode()
{
    ScanCodeView view;
    view.setFingerprint({}, {});
    QVERIFY(!view.isVisibleTo(nullptr) || view.isHidden());
    view.setFingerprint(u"가나다"_s, {});
    QVERIFY(view.isHidden());
}

void IdentityPagesTest::enrolmentShowsBothCodes()
{
    EnrolPage page(&m_themes);
    page.setRequest(u"/v/a.simsa-request"_s, u"K7M2Q-9XTRA"_s,
                    identity::scanTextOf(identity::ScanKind::Request, "a"));
    QVERIFY(part<QWidget>(page, "requestCode")->isVisibleTo(&page));
    page.setReply(u"B1N8D-6YF5S"_s, u"문가람"_s, identity::scanTextOf(identity::ScanKind::Reply, "b"));
    QVERIFY(part<QWidget>(page, "replyCode")->isVisibleTo(&page));
}

void IdentityPagesTest::scanConfirmsTheReply()
{
    EnrolPage page(&m_themes);
    show(page);
    const QString scan = identity::scanTextOf(identity::ScanKind::Reply, "b");
    page.setReply(u"B1N8D-6YF5S"_s, u"문가람"_s, scan);
    QSignalSpy confirmed(&page, &EnrolPage::replyConfirmed);
    auto *typed = part<QLineEdit>(page, "scanLineEdit");
    typed->setText(identity::scanTextOf(identity::ScanKind::Request, "b")); // the wrong screen
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(page.findChild<Banner *>()->isVisible());
    typed->setText(scan);
    QTest::keyClick(typed, Qt::Key_Return);
    typed->setText(u"b1n8d 6yf5s"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 2);
    QCOMPARE(confirmed.first().first().toString(), u"B1N8D-6YF5S"_s);
}

void IdentityPagesTest::alarmIsAnswered()
{
    AlarmBar bar(&m_themes);
    QVERIFY(bar.isHidden());
    const QString first(32, u'a');
    const QString second(32, u'b');
    bar.setDevices({{first, u"roster 3"_s}, {second, u"record 1f"_s}});
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.text().contains(first) && bar.text().contains(u"roster 3"_s));
    QSignalSpy confirmed(&bar, &AlarmBar::confirmed);
    auto *mine = part<QPushButton>(bar, "mineButton");
    mine->click();
    QCOMPARE(confirmed.size(), 0); // asked once more
    QTest::keyClick(&bar, Qt::Key_Escape);
    mine->click();
    mine->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.first().first().toString(), first);
    bar.setDevices({{second, u"record 1f"_s}});
    QVERIFY(bar.text().contains(second));
    mine->click();
    QCOMPARE(confirmed.size(), 1); // the next one is asked from the start
    bar.setDevices({});
    QVERIFY(bar.isHidden());
}

void IdentityPagesTest::alarmKeepsItsNo()
{
    AlarmBar bar(&m_themes);
    const QString device(32, u'a');
    bar.setDevices({{device, u"roster 3"_s}});
    const QString asked = bar.text();
    part<QPushButton>(bar, "notMineButton")->click();
    const QString answered = bar.text();
    QVERIFY(answered != asked && answered.contains(device));
    QVERIFY(!bar.isHidden());
    bar.setDevices({{device, u"roster 4"_s}}); // the next exchange finds it again
    QVERIFY(!bar.isHidden() && bar.text().contains(u"roster 4"_s) && bar.text() != asked);
    QVERIFY(part<QPushButton>(bar, "notMineButton")->isHidden());
}

void IdentityPagesTest::findingsAreListed()
{
    FindingsPage page(&m_themes);
    show(page);
    page.setFindings({{{base::ErrorCode::PackHashMismatch, u"x"_s}, u"in/a.pack"_s},
                      {{base::ErrorCode::FeedForked, u"y"_s}, u"feed 12"_s}},
                     QDateTime::currentDateTime());
    QCOMPARE(page.findChild<DataTable *>()->rows()->rowCount(), 2);
    page.setFindings({}, {});
    QCOMPARE(page.findChild<DataTable *>()->rows()->rowCount(), 0);
    QSignalSpy back(&page, &FindingsPage::backRequested);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void IdentityPagesTest::recoveryGoesStepByStep()
{
    RecoveryPage page(&m_themes);
    show(page);
    office::Recovery recovery;
    recovery.id = u"1"_s;
    recovery.person = base::PersonId(u"V01"_s);
    recovery.note = u"얼굴"_s;
    recovery.loss.proposals = {{base::ProposalId(u"A-001"_s), office::ReviewFate::Acknowledged, {}},
                               {base::ProposalId(u"A-002"_s), office::ReviewFate::Lost, {}}};
    page.setAuthorityOpen(false);
    page.setView(viewmodel::recoveryViewOf(recovery, RecoveryStep::Revoke, u"홍"_s));
    QCOMPARE(part<DataTable>(page, "lossTable")->rows()->rowCount(), 2);
    QVERIFY(part<QLabel>(page, "recoveryLine1")->text().contains(u"A-002"_s)); // which draft, exactly
    QVERIFY(!part<QLabel>(page, "recoveryLine1")->text().contains(u"A-001"_s));
    QVERIFY(part<QPushButton>(page, "revokeButton")->isVisible());
    QVERIFY(!part<QPushButton>(page, "chooseRequestButton")->isVisible());
    page.setView(viewmodel::recoveryViewOf(recovery, RecoveryStep::Enrol, u"홍"_s));
    QVERIFY(part<QPushButton>(page, "revokeButton")->isVisible()); // the authority is locked again
    page.setAuthorityOpen(true);
    QVERIFY(!part<QPushButton>(page, "revokeButton")->isVisible());
    QVERIFY(part<QPushButton>(page, "chooseRequestButton")->isVisible());
    QSignalSpy certify(&page, &RecoveryPage::certifyRequested);
    page.setRequest(u"홍 심사"_s, u"K7M2Q-9XTRA"_s);
    QTest::keyClick(part<QLineEdit>(page, "typedLineEdit"), Qt::Key_Return);
    QCOMPARE(certify.first().first().toString(), u"K7M2Q-9XTRA"_s);
    recovery.reply = "reply";
    page.setView(viewmodel::recoveryViewOf(recovery, RecoveryStep::AwaitChair, u"홍"_s));
    QVERIFY(part<QLabel>(page, "replyPrint")->isVisible());
    page.setView(viewmodel::recoveryViewOf(recovery, RecoveryStep::Resend, u"홍"_s));
    QSignalSpy resend(&page, &RecoveryPage::resendRequested);
    part<QPushButton>(page, "resendButton")->click();
    QCOMPARE(resend.size(), 1);
    page.setBusy(true);
    QVERIFY(!part<QPushButton>(page, "resendButton")->isEnabled());
}

void IdentityPagesTest::recoveryNeedsANote()
{
    RecoveryPage page(&m_themes);
    show(page);
    viewmodel::RecoveryView view;
    view.person = base::PersonId(u"V01"_s);
    view.kind = office::RecoveryKind::Lost;
    page.setView(view);
    page.setFocus();
    QVERIFY(part<QLineEdit>(page, "noteLineEdit")->hasFocus());
    QSignalSpy begin(&page, &RecoveryPage::beginRequested);
    part<QPushButton>(page, "beginButton")->click();
    QCOMPARE(begin.size(), 0);
    part<QLineEdit>(page, "noteLineEdit")->setText(u" 얼굴 "_s);
    part<QPushButton>(page, "beginButton")->click();
    QCOMPARE(begin.size(), 1);
    QCOMPARE(begin.first().at(0).toString(), u"얼굴"_s);
    const QDateTime since = begin.first().at(1).toDateTime();
    QVERIFY(since.isValid() && since <= QDateTime::currentDateTimeUtc());
    QCOMPARE(since.time().second() * 1000 + since.time().msec(), 0); // what is shown is what is sent
    office::Recovery noted;
    noted.id = u"1"_s;
    page.setView(viewmodel::recoveryViewOf(noted, RecoveryStep::Revoke, u"홍"_s));
    QVERIFY(part<QLineEdit>(page, "caFolderLineEdit")->hasFocus()); // on with the next step
}

void IdentityPagesTest::passphraseOfTheAuthorityIsForgotten()
{
    RecoveryPage page(&m_themes);
    show(page);
    office::Recovery recovery;
    recovery.id = u"1"_s;
    page.setView(viewmodel::recoveryViewOf(recovery, RecoveryStep::Revoke, u"홍"_s));
    auto *field = part<QLineEdit>(page, "caPassphraseLineEdit");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    page.setFocus();
    QVERIFY(part<QLineEdit>(page, "caFolderLineEdit")->hasFocus());
    field->setText(u"correct horse"_s);
    QSignalSpy revoke(&page, &RecoveryPage::revokeRequested);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(revoke.first().at(1).toString(), u"correct horse"_s);
    QVERIFY(field->text().isEmpty());
}

DayEntry IdentityPagesTest::request(int number, DayState state)
{
    DayEntry entry;
    entry.file = u"%1.simsa-request"_s.arg(number, 2, 10, QLatin1Char('0'));
    entry.claimedName = u"심사 %1"_s.arg(number);
    entry.request = QByteArray::number(number);
    entry.person = base::PersonId(u"V%1"_s.arg(number));
    entry.state = state;
    return entry;
}

call::Roster IdentityPagesTest::invited(int people)
{
    call::Roster roster;
    for (int i = 1; i <= people; ++i)
        roster.entries.append({{base::PersonId(u"V%1"_s.arg(i)), {u"심사 %1"_s.arg(i), {}}, {}, {}},
                               {call::Role::Reviewer},
                               {}});
    return roster;
}

void IdentityPagesTest::dayIsOneKeyAPerson()
{
    EnrolmentDayPage page(&m_themes);
    page.setAuthorityOpen(true);
    show(page);
    QList<DayEntry> entries;
    for (int i = 1; i <= 15; ++i)
        entries.append(request(i, DayState::New));
    int keys = 0;
    connect(&page, &EnrolmentDayPage::admitRequested, &page,
            [&](const QString &file, const base::PersonId &person, const QString &confirmed, bool second) {
                for (DayEntry &entry : entries) {
                    if (entry.file != file)
                        continue;
                    QCOMPARE(person, entry.person);
                    QCOMPARE(confirmed, identity::spokenFingerprint(entry.request));
                    QVERIFY(!second);
                    entry.state = DayState::Written;
                }
                page.setBusy(true);
                page.setDay(u"/usb"_s, entries, invited(15));
                page.setBusy(false);
            });
    page.setDay(u"/usb"_s, entries, invited(15));
    auto *typed = part<QLineEdit>(page, "dayTyped");
    typed->setFocus();
    while (keys < 60 && std::any_of(entries.cbegin(), entries.cend(),
                                    [](const DayEntry &one) { return one.state == DayState::New; })) {
        QTest::keyClick(page.window()->focusWidget(), Qt::Key_Return);
        ++keys;
    }
    QCOMPARE(keys, 15);
}

void IdentityPagesTest::dayRefusesByEscape()
{
    EnrolmentDayPage page(&m_themes);
    page.setAuthorityOpen(true);
    show(page);
    QList<DayEntry> entries{request(1, DayState::New), request(2, DayState::New)};
    page.setDay(u"/usb"_s, entries, invited(2));
    QSignalSpy refused(&page, &EnrolmentDayPage::refuseRequested);
    auto *typed = part<QLineEdit>(page, "dayTyped");
    QTest::keyClick(typed, Qt::Key_Escape);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), entries[0].file);
    QCOMPARE(refused.first().at(1).toBool(), false);
    entries[0].state = DayState::Refused;
    page.setDay(u"/usb"_s, entries, invited(2));
    QTest::keyClick(typed, Qt::Key_Down); // at the last already
    QTest::keyClick(typed, Qt::Key_Up);
    QTest::keyClick(typed, Qt::Key_Escape); // a second Escape does not take it back
    QCOMPARE(refused.size(), 1);
    part<QPushButton>(page, "dayDiffersButton")->click();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.last().at(1).toBool(), true);
}

void IdentityPagesTest::dayAsksWhoItIs()
{
    EnrolmentDayPage page(&m_themes);
    page.setAuthorityOpen(true);
    show(page);
    DayEntry entry = request(1, DayState::New);
    entry.person = {};
    page.setDay(u"/usb"_s, {entry}, invited(2));
    QSignalSpy admitted(&page, &EnrolmentDayPage::admitRequested);
    auto *typed = part<QLineEdit>(page, "dayTyped");
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(admitted.size(), 0);
    part<QComboBox>(page, "dayPerson")->setCurrentIndex(1);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(admitted.size(), 1);
    QCOMPARE(admitted.first().at(1).value<base::PersonId>().text(), u"V2"_s);
}

QTEST_MAIN(IdentityPagesTest)
#include "identitypagestest.moc"
