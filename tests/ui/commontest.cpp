// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the common parts behave under the keyboard, and what they tell screen readers.
#include "viewmodel/errortext.h"
#include "viewmodel/language.h"
#include "widgets/common/banner.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/icons.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/pagetabs.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/progressline.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/statusglyph.h"
#include "widgets/common/statusitems.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/toast.h"
#include "widgets/common/unlockpage.h"
#include "widgets/common/welcomepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;
using base::ErrorCode;

class CommonTest : public QObject
{
    Q_OBJECT

private:
    ThemeController m_themes;
    Language m_language;

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }
    void cleanup() { m_language.set(Language::Id::English); }

    void countMakesRoomInItsTab()
    {
        PageTabs tabs(&m_themes);
        tabs.addTab(QStringLiteral("Arrived"));
        tabs.show();
        const int before = tabs.tabRect(0).width();
        tabs.setCount(0, 12);
        QVERIFY(tabs.tabRect(0).width() > before);
        tabs.setCount(0, 0);
        QCOMPARE(tabs.tabRect(0).width(), before);
    }

    void glyphsDifferInShapeAlone()
    {
        const Theme theme = Theme::builtIn(ThemeMode::Light);
        QList<QImage> masks;
        for (int i = 0; i < statusCount; ++i) {
            const QImage mask = statusPixmap(static_cast<Status>(i), theme, 16, 2)
                                    .toImage()
                                    .convertToFormat(QImage::Format_Alpha8);
            for (const QImage &other : masks) {
                int differing = 0;
                for (int y = 0; y < mask.height(); ++y)
                    for (int x = 0; x < mask.width(); ++x)
                        differing += std::abs(qAlpha(mask.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 127;
                QVERIFY2(differing > 60, qPrintable(QString::number(i))); // of 1024
            }
            masks += mask;
        }
    }
    void everyIconIsThere()
    {
        const auto files =
            QDir(QStringLiteral(SIMSA_RESOURCES "/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            if (file == QLatin1String("simsa.svg"))
                continue; // the desktop's icon, not one of the set
            const QImage image = iconPixmap(file.chopped(4), Qt::red, 16).toImage();
            QVERIFY2(!image.isNull(), qPrintable(file));
            bool drawn = false;
            for (int i = 0; i < 256; ++i)
                drawn = drawn || qAlpha(image.pixel(i % 16, i / 16)) > 127;
            QVERIFY2(drawn, qPrintable(file));
        }
        QVERIFY(iconPixmap(QStringLiteral("no such icon"), Qt::red).isNull());
    }

    void paletteRunsByKeyboard()
    {
        QWidget area;
        area.resize(1000, 600);
        CommandPalette palette(&m_themes, &area);
        int ran = 0;
        Command first, off;
        first.text = QStringLiteral("봉인");
        first.run = [&ran] { ++ran; };
        off.text = QStringLiteral("봉인 취소");
        off.enabled = false;
        off.disabledReason = QStringLiteral("사유가 필요합니다");
        off.run = [&ran] { ran += 100; };
        palette.setSource([&] { return QList<Command>{first, off}; });
        area.show();
        palette.open();
        QCOMPARE(palette.width(), 560);
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("commandLineEdit"));
        QInputMethodEvent preedit(QStringLiteral("봉"), {}); // a syllable still being composed counts
        QCoreApplication::sendEvent(field, &preedit);
        QCOMPARE(palette.shown().size(), 2);
        QInputMethodEvent done({}, {});
        done.setCommitString(QStringLiteral("봉인"));
        QCoreApplication::sendEvent(field, &done);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, 0); // disabled: stays open
        QVERIFY(palette.isVisible());
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, 1);
        QVERIFY(!palette.isVisible());
    }

    void levelsByKeyboard()
    {
        LevelButtons levels(QStringLiteral("1.1"), 5, &m_themes);
        QSignalSpy spy(&levels, &LevelButtons::levelChosen);
        QTest::keyClick(&levels, Qt::Key_4);
        QCOMPARE(levels.level(), std::optional<int>(4));
        QTest::keyClick(&levels, Qt::Key_4);
        QCOMPARE(spy.size(), 1); // the same again is no change
        QTest::keyClick(&levels, Qt::Key_Right);
        QTest::keyClick(&levels, Qt::Key_Right);
        QCOMPARE(levels.level(), std::optional<int>(5)); // stops at the end
        QTest::keyClick(&levels, Qt::Key_2, Qt::KeypadModifier);
        QCOMPARE(levels.level(), std::optional<int>(2));
        QTest::keyClick(&levels, Qt::Key_6);
        QCOMPARE(levels.level(), std::optional<int>(2)); // no such level
        QTest::keyClick(&levels, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(levels.level(), std::optional<int>(2)); // Ctrl+3 is a page
        QTest::keyClick(&levels, Qt::Key_0);
        QCOMPARE(levels.level(), std::optional<int>());
        QTest::keyClick(&levels, Qt::Key_Right);
        QCOMPARE(levels.level(), std::optional<int>(1));
        levels.setReadOnly(true);
        QTest::keyClick(&levels, Qt::Key_5);
        QCOMPARE(levels.level(), std::optional<int>(1));
        levels.setLevel(9);
        QCOMPARE(levels.level(), std::optional<int>(1));
        QCOMPARE(levels.accessibleDescription(), QStringLiteral("level 1"));
    }
    void levelsByMouse()
    {
        LevelButtons levels(QStringLiteral("1.1"), 5, &m_themes);
        const auto buttons = levels.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 5);
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QCOMPARE(levels.level(), std::optional<int>(3));
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QVERIFY(buttons[2]->isChecked()); // a second click does not clear
        QCOMPARE(buttons[2]->accessibleName(), QStringLiteral("1.1, level 3"));
    }
    void segmentsByKeyboard()
    {
        SegmentBar bar(QStringLiteral("filter"), &m_themes);
        for (int id : {10, 20, 30})
            bar.addSegment(id, QString::number(id));
        bar.setSegmentEnabled(20, false, QStringLiteral("why"));
        bar.setCurrent(10);
        QSignalSpy spy(&bar, &SegmentBar::chosen);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.current(), 30); // the disabled one is passed over
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Home);
        QCOMPARE(bar.current(), 10);
        QCOMPARE(spy.size(), 2);
    }
    void filterCountsComposition()
    {
        FilterLineEdit field(&m_themes);
        QSignalSpy spy(&field, &FilterLineEdit::filterChanged);
        QInputMethodEvent preedit(QStringLiteral("ㅂ"), {});
        QCoreApplication::sendEvent(&field, &preedit);
        QCOMPARE(spy.takeLast().first().toString(), QStringLiteral("ㅂ"));
        QVERIFY(field.text().isEmpty());
        QInputMethodEvent commit({}, {});
        commit.setCommitString(QStringLiteral("봉"));
        QCoreApplication::sendEvent(&field, &commit);
        QCOMPARE(field.filter(), QStringLiteral("봉"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.filter(), QString());
    }

    void sheetDefaultsToCancel()
    {
        QWidget area;
        area.resize(1280, 680);
        m_themes.setMotionAllowed(false);
        PreviewSheet sheet(&m_themes, &area);
        QSignalSpy accepted(&sheet, &PreviewSheet::accepted);
        QSignalSpy cancelled(&sheet, &PreviewSheet::cancelled);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        PreviewContent content;
        content.verb = QStringLiteral("Sign");
        content.findings = {{Finding::Severity::Bad, QStringLiteral("a name"), QStringLiteral("fix")}};
        sheet.open(content);
        QPushButton *verb = nullptr;
        for (QPushButton *button : sheet.findChildren<QPushButton *>())
            if (button->text() == content.verb)
                verb = button;
        QVERIFY(verb && !verb->isEnabled()); // a bad finding blocks
        QVERIFY(sheet.focusWidget() != verb);
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), QStringLiteral("Go back"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!sheet.isOpen());
        content.findings.clear();
        sheet.open(content);
        QTest::mouseClick(verb, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
    }
    void progressIsQuietAtFirst()
    {
        QWidget area;
        ProgressLine line(&m_themes, &area);
        area.show();
        line.start(QStringLiteral("Opening"));
        line.setCount(412, 1204);
        QVERIFY(!line.isVisible());
        QCOMPARE(line.accessibleName(), QStringLiteral("Opening 412 / 1,204"));
        QTRY_VERIFY(line.isVisible());
        QSignalSpy spy(&line, &ProgressLine::cancelRequested);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(spy.size(), 1);
        line.finish(QStringLiteral("412 kept."));
        QVERIFY(line.isVisible() && !line.isRunning());
        line.finish();
        QVERIFY(!line.isVisible());
    }

    void frameShowsPagesAndKeys()
    {
        MainFrame frame(&m_themes, &m_language);
        auto *left = new QLineEdit;
        auto *right = new QLineEdit;
        auto *page = new QWidget;
        left->setParent(page);
        right->setParent(page);
        right->move(0, 60);
        frame.addPage(QStringLiteral("welcome"), new WelcomePage(&m_themes), false);
        frame.addPage(QStringLiteral("unlock"), new UnlockPage(&m_themes), false);
        frame.addPage(QStringLiteral("review"), page);
        auto *rank = new QWidget;
        auto *button = new QPushButton(rank);
        auto *table = new QLineEdit(rank);
        rank->setFocusProxy(table);
        frame.addPage(QStringLiteral("rank"), rank);
        auto *empty = new QWidget;
        auto *verb = new QPushButton(empty);
        auto *hidden = new QLineEdit(empty);
        hidden->hide();
        empty->setFocusProxy(hidden);
        frame.addPage(QStringLiteral("empty"), empty);
        frame.setPanes(QStringLiteral("review"), {left, right});
        QSignalSpy changed(&frame, &MainFrame::pageChanged);
        frame.resize(1280, 680);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QCOMPARE(frame.size(), QSize(1280, 680)); // nothing asks for more
        frame.showPage(QStringLiteral("welcome"));
        QVERIFY(!frame.findChild<PageTabs *>()->isVisible());
        frame.showPage(QStringLiteral("review"));
        QCOMPARE(frame.currentPage(), QStringLiteral("review"));
        QVERIFY(frame.findChild<PageTabs *>()->isVisible());
        left->setFocus();
        QTest::keyClick(&frame, Qt::Key_F6);
        QVERIFY(right->hasFocus());
        QTest::keyClick(&frame, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(left->hasFocus());
        QSignalSpy lock(&frame, &MainFrame::lockRequested);
        QTest::keyClick(&frame, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(frame.currentPage(), QStringLiteral("rank"));
        QVERIFY(table->hasFocus()); // not the button, though it comes first
        button->setFocus();
        QTest::keyClick(&frame, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(button->hasFocus()); // where one was
        QTest::keyClick(&frame, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(verb->hasFocus()); // its first place is not there yet
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        auto *palette = frame.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        palette->close();
        frame.removeDesk();
        QCOMPARE(frame.findChild<PageTabs *>()->count(), 0);
    }
    // A count that arrives later makes room for itself: it never stands on the tab's name.
    void tabsMakeRoomForTheirCounts()
    {
        PageTabs tabs(&m_themes);
        tabs.addTab(QStringLiteral("도착"));
        tabs.addTab(QStringLiteral("확인"));
        tabs.resize(400, 48);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        const int narrow = tabs.tabRect(0).width();
        tabs.setCount(0, 12);
        QVERIFY(tabs.tabRect(0).width() >= narrow + 20);
        QCOMPARE(tabs.tabRect(1).left(), tabs.tabRect(0).right() + 1);
        tabs.setCount(0, 0);
        QCOMPARE(tabs.tabRect(0).width(), narrow);
    }
    void frameSpeaksBothLanguages()
    {
        MainFrame frame(&m_themes, &m_language);
        QAction *lock = frame.menu()->action(FrameCommand::Lock);
        QCOMPARE(lock->text(), QStringLiteral("Lock"));
        QVERIFY(m_language.set(Language::Id::Korean));
        QCoreApplication::processEvents();
        QCOMPARE(lock->text(), QStringLiteral("잠그기"));
        QCOMPARE(lock->property("english").toString(), QStringLiteral("Lock"));
    }
    void frameTakesFiles()
    {
        MainFrame frame(&m_themes, &m_language);
        QSignalSpy dropped(&frame, &MainFrame::filesDropped);
        QMimeData files;
        files.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/tmp/a.simsa")), QUrl(QStringLiteral("https://x.test/b"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&frame, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&frame, &drop);
        QCOMPARE(dropped.takeFirst().first().toStringList(), QStringList{QStringLiteral("/tmp/a.simsa")});
    }
    void everyPageHasHelp()
    {
        for (const char *language : {"ko", "en"})
            for (const char *page : {"welcome", "unlock", "review", "committee", "office", "packet"}) {
                QFile file(
                    QStringLiteral(":/help/%1/%2.md").arg(QLatin1String(language), QLatin1String(page)));
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                QVERIFY(file.size() > 600);
            }
    }
    void unlockHandsOverOnce()
    {
        UnlockPage page(&m_themes);
        QSignalSpy spy(&page, &UnlockPage::unlock);
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("passphraseLineEdit"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.size(), 0); // nothing typed
        QTest::keyClicks(field, QStringLiteral("four words"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("four words"));
        QVERIFY(field->text().isEmpty());
        page.showError(errorText({ErrorCode::PassphraseWrong, {}}));
        QVERIFY(field->accessibleDescription().startsWith(QStringLiteral("Not opened")));
        QTest::keyClicks(field, QStringLiteral("x"));
        QVERIFY(field->accessibleDescription().isEmpty());
    }
    void unlockAsksForThePinOnlyWhenWanted()
    {
        UnlockPage page(&m_themes);
        page.show();
        QSignalSpy spy(&page, &UnlockPage::unlock);
        auto *field = page.findChild<QLineEdit *>(QStringLiteral("passphraseLineEdit"));
        auto *pin = page.findChild<QLineEdit *>(QStringLiteral("pinLineEdit"));
        QVERIFY(!pin->isVisible());
        page.setPinWanted(true);
        QVERIFY(pin->isVisible());
        QVERIFY(!pin->accessibleName().isEmpty());
        QTest::keyClicks(field, QStringLiteral("four words"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.size(), 0); // the PIN is missing
        QTest::keyClicks(pin, QStringLiteral("123456"));
        QTest::keyClick(pin, Qt::Key_Return);
        QCOMPARE(spy.first(), (QVariantList{QStringLiteral("four words"), QStringLiteral("123456")}));
        QVERIFY(field->text().isEmpty() && pin->text().isEmpty());
        page.showError(errorText({ErrorCode::PassphraseWrong, QStringLiteral("PIN")}));
        QVERIFY(field->accessibleDescription().contains(QStringLiteral("PIN")));
        page.setPinWanted(false);
        QVERIFY(!pin->isVisible());
    }
    void statusIsCalm()
    {
        StatusItems items(&m_themes);
        items.set(StatusSlot::Saved, {}, QStringLiteral("saved 1"), QStringLiteral("saved"));
        items.set(StatusSlot::Saved, {}, QStringLiteral("saved 2"), QStringLiteral("saved"));
        const auto shows = [&](const QString &text) {
            for (const QLabel *label : items.findChildren<QLabel *>())
                if (label->text() == text)
                    return true;
            return false;
        };
        QVERIFY(shows(QStringLiteral("saved 1"))); // at most once a second
        items.set(StatusSlot::Saved, {}, QStringLiteral("not saved"), QStringLiteral("unsaved"));
        QVERIFY(shows(QStringLiteral("not saved"))); // a new state does not wait
        items.set(StatusSlot::Saved, {}, QStringLiteral("not saved 2"), QStringLiteral("unsaved"));
        QTRY_VERIFY(shows(QStringLiteral("not saved 2")));
    }
    void everythingHasAName()
    {
        MainFrame frame(&m_themes, &m_language);
        frame.addPage(QStringLiteral("welcome"), new WelcomePage(&m_themes), false);
        frame.addPage(QStringLiteral("unlock"), new UnlockPage(&m_themes), false);
        for (const QWidget *widget : frame.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu") ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool optional = button && !button->isVisibleTo(&frame); // person, links without text yet
            const bool table = widget->inherits("QTableWidget") || widget->inherits("QTextBrowser");
            QVERIFY2(named || optional || table || widget->inherits("QLineEditIconButton"),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(CommonTest)
#include "commontest.moc"
