// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// This computer's keys: what is said of them over the years, and the page that shows it.
#include "widgets/common/keyspage.h"
#include "identity/registry.h"
#include "viewmodel/keysview.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace simsa;
using viewmodel::Tone;
using widgets::KeysPage;

class KeysPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_device = std::make_unique<identity::Device>(identity::Device::generate().value());
        auto registry = identity::Registry::create(u"Programme Office CA"_s, m_now).value();
        const QByteArray request = identity::encode(identity::requestOf(*m_device, u"홍"_s).value());
        const identity::Subject subject{base::PersonId(u"rev-hong"_s), {u"홍심사"_s, u"Hong"_s}, {}, {}};
        const auto reply = registry
                               .issue(request, identity::spokenFingerprint(request), subject,
                                      base::Digest::fromRaw(QByteArray(32, '1')).value(), {}, m_now)
                               .value();
        const QByteArray file = identity::encode(reply);
        QVERIFY(identity::accept(*m_device, file, identity::spokenFingerprint(file), m_now));
        m_end = reply.certificates.first().notAfter();
    }

    void saysUntilWhen_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("left");
        QTest::addRow("new") << m_now.addDays(1) << Tone::Ok << QString();
        QTest::addRow("61 days") << m_end.addDays(-61) << Tone::Ok << u"61 day(s)"_s;
        QTest::addRow("60 days") << m_end.addDays(-60) << Tone::Warn << u"60 day(s)"_s;
        QTest::addRow("the last second") << m_end << Tone::Warn << u"0 day(s)"_s;
        QTest::addRow("over") << m_end.addSecs(1) << Tone::Bad << u"ended"_s;
        QTest::addRow("clock set back") << m_now.addYears(-3) << Tone::Bad << u"not yet valid"_s;
    }
    void saysUntilWhen()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, left);
        const auto view = viewmodel::keysViewOf(*m_device, now);
        QTEST(view.tone, "tone");
        QCOMPARE(view.certificates.size(), 3);
        QCOMPARE(view.certificates.first().issuer, u"Programme Office CA"_s);
        if (!left.isEmpty())
            QCOMPARE(view.certificates.first().left, left);
        QVERIFY(!view.advice.isEmpty());
    }

    void saysWhomItBelieves()
    {
        const auto view = viewmodel::keysViewOf(*m_device, m_now);
        QCOMPARE(view.pins.size(), 3);
        QCOMPARE(view.pins.at(0).fingerprint, crypto::shortFingerprint(m_device->pins().ca.fingerprint()));
        QCOMPARE(view.pins.at(2).fingerprint, u"–"_s); // no chair yet
    }

    void notEnrolled()
    {
        const auto view = viewmodel::keysViewOf(identity::Device::generate().value(), m_now);
        QCOMPARE(view.tone, Tone::Warn);
        QVERIFY(view.certificates.isEmpty());
    }

    void changesThePassphrase()
    {
        KeysPage page(&m_themes);
        page.setView(viewmodel::keysViewOf(*m_device, m_now), u"/vaults/hong"_s);
        page.show();
        QSignalSpy asked(&page, &KeysPage::passphraseChangeRequested);
        auto *current = page.findChild<QLineEdit *>(u"currentLineEdit"_s);
        auto *next = page.findChild<QLineEdit *>(u"nextLineEdit"_s);
        auto *again = page.findChild<QLineEdit *>(u"againLineEdit"_s);
        auto *banner = page.findChild<widgets::Banner *>();
        QTest::keyClicks(next, u"a new passphrase"_s);
        QTest::keyClicks(again, u"another passphrase"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // the present one is missing
        QTest::keyClicks(current, u"the present one"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // the two differ
        QVERIFY(banner->isVisible());
        again->clear();
        QTest::keyClicks(again, u"a new passphrase"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), (QVariantList{u"the present one"_s, u"a new passphrase"_s}));
        page.showError(viewmodel::errorText({base::ErrorCode::PassphraseWrong, {}}));
        QCOMPARE(banner->kind(), widgets::Banner::Kind::Bad);
        QCOMPARE(current->text(), u"the present one"_s); // an error keeps what was typed
        page.showDone(u"Done."_s, {});
        QVERIFY(current->text().isEmpty() && next->text().isEmpty() && again->text().isEmpty());
    }

    void saysWhatARenewalWaitsFor()
    {
        identity::Device device = identity::Device::fromBytes(m_device->toBytes().value()).value();
        QVERIFY(viewmodel::keysViewOf(device, m_now).mayRenew);
        QVERIFY(!viewmodel::keysViewOf(device, m_end.addSecs(1)).mayRenew); // the office would refuse
        QVERIFY(identity::renewalOf(device, m_now));
        const auto view = viewmodel::keysViewOf(device, m_end.addDays(-20));
        QVERIFY(view.renewing);
        QVERIFY(view.advice.contains(u"reply"_s));
        device = identity::Device::fromBytes(m_device->toBytes().value()).value();
        device.pinChair(device.credential(crypto::KeyUse::Signing)->certificate.fingerprint());
        const auto pinned = viewmodel::keysViewOf(device, m_end.addDays(-20));
        QVERIFY(!pinned.mayRenew);
        QVERIFY(pinned.advice.contains(u"enrol"_s));
    }

    void exportsAKey()
    {
        KeysPage page(&m_themes);
        page.setView(viewmodel::keysViewOf(*m_device, m_now), u"/vaults/hong"_s);
        page.show();
        QSignalSpy asked(&page, &KeysPage::exportRequested);
        auto *choice = page.findChild<QComboBox *>(u"exportKeyComboBox"_s);
        auto *first = page.findChild<QLineEdit *>(u"exportPassphraseLineEdit"_s);
        auto *again = page.findChild<QLineEdit *>(u"exportAgainLineEdit"_s);
        QVERIFY(!first->isVisible());
        page.askForExport();
        QVERIFY(first->isVisible());
        for (QWidget *field : QList<QWidget *>{choice, first, again})
            QVERIFY(!field->accessibleName().isEmpty());
        QTest::keyClicks(first, u"a passphrase of its own"_s);
        QTest::keyClicks(again, u"another passphrase"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // the two differ
        again->clear();
        QTest::keyClicks(again, u"a passphrase of its own"_s);
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(again, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<widgets::ExportKeyCard::Key>(),
                 widgets::ExportKeyCard::Key::Opening);
        QCOMPARE(asked.first().at(1).toString(), u"a passphrase of its own"_s);
        // Esc closes the card and only then leaves the page; nothing typed stays.
        QSignalSpy back(&page, &KeysPage::backRequested);
        QTest::keyClick(again, Qt::Key_Escape);
        QVERIFY(!first->isVisible());
        QVERIFY(first->text().isEmpty() && again->text().isEmpty());
        QCOMPARE(back.size(), 0);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void leavesNothingInTheFields()
    {
        KeysPage page(&m_themes);
        page.show();
        QSignalSpy back(&page, &KeysPage::backRequested);
        auto *current = page.findChild<QLineEdit *>(u"currentLineEdit"_s);
        QTest::keyClicks(current, u"secret"_s);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QVERIFY(current->text().isEmpty());
    }

    void offersWhatCanBeDone()
    {
        KeysPage page(&m_themes);
        page.setTasks({KeysPage::Task::Lock});
        page.show();
        QSignalSpy asked(&page, &KeysPage::taskRequested);
        QList<QPushButton *> shown;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Lock now"_s)
                shown.append(button);
            QVERIFY(!button->isVisible() || button->text() != u"Back up…"_s);
        }
        QCOMPARE(shown.size(), 1);
        shown.first()->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    const QDateTime m_now{QDate(2026, 2, 11), QTime(14, 5), Qt::UTC};
    QDateTime m_end;
    std::unique_ptr<identity::Device> m_device;
    widgets::ThemeController m_themes;
};

QTEST_MAIN(KeysPageTest)
#include "keyspagetest.moc"
