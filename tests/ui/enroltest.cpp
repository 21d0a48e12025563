// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The enrolment page: its steps open in order, what blocks them, what the signals carry.
#include "widgets/common/banner.h"
#include "widgets/common/enrolpage.h"
#include "widgets/common/themecontroller.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace simsa;
using namespace simsa::widgets;

namespace {
const QString request = QStringLiteral("K7M2Q-9XTRA-04HWE-ZP3VC");
const QString reply = QStringLiteral("B1N8D-6YF5S-GJ2KM-7QX0T");
const QString passphrase = QStringLiteral("맑은 하늘 아래 소나무 둘"); // 14 characters
} // namespace

class EnrolTest : public QObject
{
    Q_OBJECT

private:
    ThemeController m_themes;

    template<typename T>
    static T *part(const QWidget &page, const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    static QLineEdit *field(const QWidget &page, const char *name) { return part<QLineEdit>(page, name); }
    static void fill(const QWidget &page, const QString &first, const QString &second, const QString &name)
    {
        field(page, "passphraseLineEdit")->setText(first);
        field(page, "repeatLineEdit")->setText(second);
        field(page, "nameLineEdit")->setText(name);
    }
    // Which of the bodies can be used: "1", "23", "done".
    static QString open(const EnrolPage &page)
    {
        QString text;
        for (const char *name : {"step1", "step2", "step3", "done"}) {
            const auto *body = part<QWidget>(page, name);
            if (body->isVisibleTo(&page) && body->isEnabledTo(&page))
                text += QString::fromLatin1(name).remove(QStringLiteral("step"));
        }
        return text;
    }

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }

    void stepsOpenInOrder()
    {
        EnrolPage page(&m_themes);
        QCOMPARE(open(page), QStringLiteral("1"));
        page.setRequest(QStringLiteral("/v/a.simsa-request"), request);
        QCOMPARE(open(page), QStringLiteral("23"));
        QVERIFY(!part<QWidget>(page, "matchButton")->isVisibleTo(&page)); // nothing to confirm yet
        QVERIFY(part<QLabel>(page, "requestFile")->text().endsWith(QStringLiteral("a.simsa-request")));
        QCOMPARE(part<QLabel>(page, "requestFingerprint")->text(),
                 QStringLiteral("K7M2Q  9XTRA  04HWE  ZP3VC"));
        QVERIFY(part<QLabel>(page, "requestFingerprint")
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("K 7 M 2 Q, 9 X")));
        page.setReply(reply, QStringLiteral("문가람 (가상)"));
        QCOMPARE(open(page), QStringLiteral("23"));
        QVERIFY(part<QWidget>(page, "matchButton")->isVisibleTo(&page));
        QCOMPARE(part<QLabel>(page, "replyFingerprint")->text(),
                 QStringLiteral("B1N8D  6YF5S  GJ2KM  7QX0T"));
        page.setDone(QStringLiteral("문가람 (가상)"));
        QCOMPARE(open(page), QStringLiteral("done"));
        QVERIFY(part<QLabel>(page, "doneLine")->text().contains(QStringLiteral("문가람 (가상)")));
        QSignalSpy opened(&page, &EnrolPage::openRequested);
        part<QPushButton>(page, "openButton")->click();
        QCOMPARE(opened.size(), 1);
        page.reset();
        QCOMPARE(open(page), QStringLiteral("1"));
        QVERIFY(part<QLabel>(page, "replyFingerprint")->text().isEmpty());
    }

    void incompleteBlocks_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("focus");
        const QString f = QStringLiteral("/v"), n = QStringLiteral("N");
        const QString eleven(11, u'a'), twelve(12, u'a');
        const QString jamo = QStringLiteral("가나다라").normalized(QString::NormalizationForm_D).repeated(2);
        QTest::newRow("mismatch") << f << twelve << twelve + u'a' << n << "repeatLineEdit";
        QTest::newRow("once only") << f << twelve << QString() << n << "repeatLineEdit";
        QTest::newRow("eleven") << f << eleven << eleven << n << "passphraseLineEdit";
        QTest::newRow("jamo count once") << f << jamo << jamo << n << "passphraseLineEdit"; // 8, not 16
        QTest::newRow("surrogates") << f << QStringLiteral("😀").repeated(11)
                                    << QStringLiteral("😀").repeated(11) << n << "passphraseLineEdit";
        QTest::newRow("no name") << f << twelve << twelve << QStringLiteral("  ") << "nameLineEdit";
        QTest::newRow("no folder") << QStringLiteral(" ") << twelve << twelve << n << "folderLineEdit";
    }
    void incompleteBlocks()
    {
        QFETCH(QString, folder);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, name);
        QFETCH(QString, focus);
        EnrolPage page(&m_themes);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy spy(&page, &EnrolPage::createRequested);
        page.setFolder(folder);
        fill(page, first, second, name);
        part<QPushButton>(page, "makeButton")->click();
        QCOMPARE(spy.size(), 0);
        QCOMPARE(page.focusWidget()->objectName(), focus);
    }

    void createCarriesWhatWasTyped()
    {
        EnrolPage page(&m_themes);
        QSignalSpy spy(&page, &EnrolPage::createRequested);
        page.setFolder(QStringLiteral("/v/simsa"));
        const QString decomposed = passphrase.normalized(QString::NormalizationForm_D);
        fill(page, decomposed, passphrase, QStringLiteral(" 문가람 (가상) "));
        QTest::keyClick(field(page, "nameLineEdit"), Qt::Key_Return); // Enter submits
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(),
                 QVariantList({QStringLiteral("/v/simsa"), passphrase, QStringLiteral("문가람 (가상)")}));
        page.setBusy(true);
        QCOMPARE(open(page), QString());
        page.setBusy(false);
        page.showError({QStringLiteral("What."), QStringLiteral("Safe."), QStringLiteral("Todo."), {}});
        auto *banner = page.findChild<Banner *>();
        QVERIFY(banner->isVisibleTo(&page));
        QCOMPARE(banner->text(), QStringLiteral("What. Safe. Todo."));
        QCOMPARE(field(page, "passphraseLineEdit")->text(), decomposed); // can be tried again
        page.setRequest(QStringLiteral("/v/a.simsa-request"), request);
        QVERIFY(!banner->isVisibleTo(&page));
        QVERIFY(field(page, "passphraseLineEdit")->text().isEmpty());
        QVERIFY(field(page, "repeatLineEdit")->text().isEmpty());
    }

    void hintIsLive()
    {
        EnrolPage page(&m_themes);
        auto *first = field(page, "passphraseLineEdit");
        auto *second = field(page, "repeatLineEdit");
        QTest::keyClicks(first, QStringLiteral("abcde"));
        QCOMPARE(first->accessibleDescription(), QStringLiteral("12 characters or more; 5 so far."));
        QTest::keyClicks(first, QStringLiteral("fghijkl"));
        QCOMPARE(first->accessibleDescription(), QStringLiteral("Long enough. Type it once more."));
        QTest::keyClicks(second, QStringLiteral("abx"));
        QCOMPARE(second->accessibleDescription(), QStringLiteral("The two are not the same."));
        second->setText(QStringLiteral("abcdefghijkl"));
        QCOMPARE(second->accessibleDescription(), QStringLiteral("Long enough, and both the same."));
    }

    void replyIsConfirmedOnPurpose()
    {
        EnrolPage page(&m_themes);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy spy(&page, &EnrolPage::replyConfirmed);
        page.setRequest(QStringLiteral("/v/a.simsa-request"), request);
        QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("chooseButton"));
        page.setReply(reply, QStringLiteral("문가람 (가상)"));
        QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("replyFingerprint"));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(spy.size(), 0); // an Enter too many says nothing
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("matchButton"));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), reply);
        part<QPushButton>(page, "differButton")->click();
        QCOMPARE(page.stage(), EnrolPage::Stage::Request);
        QCOMPARE(spy.size(), 1);
        QVERIFY(page.findChild<Banner *>()->isVisible());
        QVERIFY(!part<QWidget>(page, "matchButton")->isVisible());
    }

    void replyIsDropped()
    {
        EnrolPage page(&m_themes);
        QSignalSpy spy(&page, &EnrolPage::replyChosen);
        QMimeData good, other;
        good.setUrls({QUrl::fromLocalFile(QStringLiteral("/d/b.simsa-enrolment"))});
        other.setUrls({QUrl::fromLocalFile(QStringLiteral("/d/b.simsa"))});
        const auto drop = [&page](const QMimeData &data) {
            QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&page, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&page, &event);
            return event.isAccepted();
        };
        QVERIFY(!drop(good)); // no request yet
        page.setRequest(QStringLiteral("/v/a.simsa-request"), request);
        QVERIFY(!drop(other)); // the window's
        QVERIFY(drop(good));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), QStringLiteral("/d/b.simsa-enrolment"));
        page.setBusy(true);
        QVERIFY(!drop(good));
    }

    void backAndNames()
    {
        EnrolPage page(&m_themes);
        QSignalSpy spy(&page, &EnrolPage::backRequested);
        part<QPushButton>(page, "backButton")->click();
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(spy.size(), 2);
        page.setBusy(true);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(spy.size(), 2);
        for (const QLineEdit *edit : page.findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        for (const char *name : {"requestFingerprint", "replyFingerprint"})
            QVERIFY(!part<QLabel>(page, name)->accessibleName().isEmpty());
    }

    void tabOrder()
    {
        EnrolPage page(&m_themes);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field(page, "folderLineEdit")->setFocus();
        for (const char *next :
             {"folderButton", "passphraseLineEdit", "repeatLineEdit", "nameLineEdit", "makeButton"}) {
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            QCOMPARE(page.focusWidget()->objectName(), QLatin1String(next));
        }
    }
};

QTEST_MAIN(EnrolTest)
#include "enroltest.moc"
