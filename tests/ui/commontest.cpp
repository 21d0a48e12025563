// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view model's helpers, the tokens, and how the common parts behave under the keyboard.
#include "viewmodel/choseong.h"
#include "viewmodel/errortext.h"
#include "viewmodel/format.h"
#include "viewmodel/language.h"
#include "viewmodel/task.h"
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
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
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

    static QList<ErrorCode> allCodes()
    {
        QList<ErrorCode> codes; // the last enumerator of the list; errorCodeName() is a number beyond it
        for (int i = 0; errorCodeName(static_cast<ErrorCode>(i)) != QString::number(i); ++i)
            codes += static_cast<ErrorCode>(i);
        return codes;
    }

private slots:
    void initTestCase() { m_themes.applyTo(qApp); }
    void cleanup() { m_language.set(Language::Id::English); }

    void contrast_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<double>("expected");
        QFile file(QStringLiteral(SIMSA_RESOURCES "/theme/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject modes =
            QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("theme")].toObject();
        for (const QString &mode : modes.keys()) {
            const QJsonObject pairs = modes[mode].toObject()[QLatin1String("contrast")].toObject();
            for (const QString &pair : pairs.keys())
                QTest::newRow(qPrintable(mode + u' ' + pair)) << mode << pair << pairs[pair].toDouble();
        }
    }
    void contrast()
    {
        QFETCH(QString, mode);
        QFETCH(QString, pair);
        QFETCH(double, expected);
        QFile file(QStringLiteral(SIMSA_RESOURCES "/theme/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject colours = QJsonDocument::fromJson(file.readAll())
                                        .object()[QLatin1String("theme")]
                                        .toObject()[mode]
                                        .toObject()[QLatin1String("colour")]
                                        .toObject();
        const QStringList names = pair.split(u'/');
        const double ratio =
            contrastRatio(QColor(colours[names[0]].toString()), QColor(colours[names[1]].toString()));
        QCOMPARE(QString::number(ratio, 'f', 2), QString::number(expected, 'f', 2));
        const bool edge = names[0] == QLatin1String("lineStrong") || names[0] == QLatin1String("focus");
        QVERIFY2(ratio >= (edge ? 3.0 : 4.5), qPrintable(pair));
    }
    void clusterContrast()
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            const Theme theme = Theme::builtIn(mode);
            QCOMPARE(theme.clusters.size(), 7);
            for (const ClusterLook &look : theme.clusters)
                QVERIFY(contrastRatio(look.colour, theme.colour.surface) >= 3.0);
        }
    }
    void tokensRefused()
    {
        QCOMPARE(Theme::parse("{", ThemeMode::Light).error().code, ErrorCode::JsonMalformed);
        const auto empty = Theme::parse("{}", ThemeMode::Light);
        QCOMPARE(empty.error(), (base::Error{ErrorCode::JsonFieldMissing, QStringLiteral("window")}));
    }
    void eighthClusterDiffersFromFirst()
    {
        const Theme theme = Theme::builtIn(ThemeMode::Light);
        QCOMPARE(theme.cluster(8).colour, theme.cluster(1).colour);
        QVERIFY(theme.cluster(8).brush != theme.cluster(1).brush);
        QVERIFY(theme.cluster(8).dash != theme.cluster(1).dash);
    }
    void fontsAreInPoints()
    {
        const Theme theme = Theme::builtIn(ThemeMode::Light);
        QCOMPARE(theme.font(TextRole::Body).pointSizeF(), 9.75); // 13 px at 96 dpi
        QCOMPARE(Theme::builtIn(ThemeMode::Light, 2.0).font(TextRole::Number).pointSizeF(), 33.0);
        QCOMPARE(theme.font().families().first(), QStringLiteral("NanumBarunGothic"));
    }
    void themeSwitches()
    {
        QSignalSpy spy(&m_themes, &ThemeController::themeChanged);
        m_themes.setChoice(ThemeController::Choice::Dark);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(QStringLiteral("#14181D")));
        m_themes.setChoice(ThemeController::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(QStringLiteral("#EDF0F2")));
        QVERIFY(!styleSheetOf(m_themes.theme()).contains(u'@'));
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

    void everyErrorHasItsSentences_data()
    {
        QTest::addColumn<Language::Id>("id");
        QTest::newRow("Korean") << Language::Id::Korean;
        QTest::newRow("English") << Language::Id::English;
    }
    void everyErrorHasItsSentences()
    {
        QFETCH(Language::Id, id);
        QVERIFY(m_language.set(id));
        const auto codes = allCodes();
        QVERIFY(codes.size() >= 126);
        QSet<QString> whats;
        for (const ErrorCode code : codes) {
            const ErrorText text = errorText({code, QStringLiteral("x:1")});
            for (const QString &sentence : {text.what, text.safe, text.todo}) {
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(text.details));
                QVERIFY(!sentence.contains(u'!') && !sentence.contains(QStringLiteral("오류가 발생")));
                const bool hangul = sentence.contains(QRegularExpression(QStringLiteral("[가-힣]")));
                QVERIFY2(hangul == (id == Language::Id::Korean), qPrintable(sentence));
            }
            QCOMPARE(text.details, errorCodeName(code) + QStringLiteral(": x:1"));
            whats += text.what;
        }
        QVERIFY(whats.size() > codes.size() - 8); // nearly every code has its own
    }
    void passphraseSentence()
    {
        m_language.set(Language::Id::Korean);
        const ErrorText text = errorText({ErrorCode::PassphraseWrong, {}});
        QCOMPARE(text.line(),
                 QStringLiteral("암호가 맞지 않아 열지 않았습니다. 보관함과 작성 중인 평가는 그대로입니다. "
                                "한/영 상태를 보고 다시 입력하세요."));
        QCOMPARE(text.details, QStringLiteral("PassphraseWrong"));
    }

    void formats()
    {
        using namespace viewmodel::format;
        QCOMPARE(score(base::Score(8625)), QStringLiteral("86.25"));
        QCOMPARE(score(base::Score(0)), QStringLiteral("0.00"));
        QCOMPARE(score(std::nullopt), QStringLiteral("–"));
        QCOMPARE(signedScore(base::Score(-700)), QStringLiteral("-7.00"));
        QCOMPARE(signedScore(base::Score(360)), QStringLiteral("+3.60"));
        m_language.set(Language::Id::English);
        QCOMPARE(nodesAndGpus(base::Nodes(32)), QStringLiteral("32 nodes (256 GPUs)"));
        QCOMPARE(nodesAndGpus(base::Nodes(1), 1), QStringLiteral("1 node (1 GPU)"));
        QCOMPARE(request(base::Nodes(32), 12), QStringLiteral("32×12 mo"));
        m_language.set(Language::Id::Korean);
        QCOMPARE(nodesAndGpus(base::Nodes(32)), QStringLiteral("32대(256장)"));
        QCOMPARE(months(12), QStringLiteral("12개월"));
        QCOMPARE(count(1714), QStringLiteral("1,714"));
        QCOMPARE(bytesOf(700'000'000, 2'000'000'000), QStringLiteral("0.7 / 2.0 GB"));
        QCOMPARE(bytes(998), QStringLiteral("998 B"));
        QCOMPARE(bytes(120'000'000), QStringLiteral("120 MB"));
        QCOMPARE(date(QDate(2026, 2, 20)), QStringLiteral("2026-02-20"));
        QCOMPARE(date(QDate()), QStringLiteral("–"));
        QCOMPARE(month(base::Month(2026, 5)), QStringLiteral("2026-05"));
        QCOMPARE(duration(9), QStringLiteral("9초"));
        QCOMPARE(duration(7800), QStringLiteral("2시간 10분"));
        QCOMPARE(won(base::Krw(1234567)), QStringLiteral("₩1,234,567"));
        QCOMPARE(fingerprint(QByteArray::fromHex("3f9a11c2")), QStringLiteral("3F9A 11C2"));
    }

    void choseongFinds()
    {
        QCOMPARE(choseong(u"봉인 A까"), QStringLiteral("ㅂㅇ Aㄲ"));
        QVERIFY(matchesQuery(u"이 평가 봉인 미리보기", u"ㅂㅇ"));
        QVERIFY(matchesQuery(u"이 평가 봉인 미리보기", u"미리 ㅂㅇ"));
        QVERIFY(!matchesQuery(u"내보내기", u"ㅂㅇ"));
        QVERIFY(matchesQuery(u"SIM26-115 희소 전문가", u"115"));
        QVERIFY(matchesQuery(QStringLiteral("봉인").normalized(QString::NormalizationForm_D), u"봉인"));
        QVERIFY(matchesQuery(u"anything", u"  "));
    }
    void commandsAreFound()
    {
        Command seal;
        seal.text = QStringLiteral("이 평가 봉인 미리보기");
        seal.alternates = {QStringLiteral("Preview and seal this review")};
        Command lock;
        lock.text = QStringLiteral("잠그기");
        Command sealed;
        sealed.text = QStringLiteral("봉인한 평가 새 판 만들기…");
        const QList<Command> all = {lock, seal, sealed};
        const auto names = [&](const QString &query) {
            QStringList out;
            for (const Command &command : matchingCommands(all, query))
                out += command.text;
            return out;
        };
        QCOMPARE(names(QStringLiteral("봉인")),
                 (QStringList{sealed.text, seal.text})); // starts with comes first
        QCOMPARE(names(QStringLiteral("ㅂㅇ")), (QStringList{seal.text, sealed.text}));
        QCOMPARE(names(QStringLiteral("PREVIEW")), QStringList{seal.text});
        QCOMPARE(names({}).size(), 3);
        QVERIFY(names(QStringLiteral("없는 말")).isEmpty());
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

    void taskDropsLateAnswers()
    {
        Task task;
        QSemaphore gate;
        int first = 0, second = 0;
        task.run(
            [&gate] {
                gate.acquire();
                return base::Result<int>(1);
            },
            [&](base::Result<int> r) { first = *r; });
        task.run([] { return base::Result<int>(2); }, [&](base::Result<int> r) { second = *r; });
        gate.release();
        QTRY_COMPARE(second, 2);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(first, 0);
        QVERIFY(!task.isRunning());
    }
    void taskCancels()
    {
        Task task;
        std::optional<ErrorCode> code;
        QSemaphore started;
        task.run(
            [&started](const CancelFlag &flag) -> base::Result<> {
                started.release();
                while (!flag.isSet())
                    QThread::yieldCurrentThread();
                return base::fail(ErrorCode::Cancelled);
            },
            [&](const base::Result<> &r) { code = r.error().code; });
        started.acquire();
        task.cancel();
        QTRY_COMPARE(code, std::optional(ErrorCode::Cancelled));
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
        frame.addPage(QStringLiteral("rank"), new QWidget);
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
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        auto *palette = frame.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        palette->close();
        frame.removeDesk();
        QCOMPARE(frame.findChild<PageTabs *>()->count(), 0);
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
