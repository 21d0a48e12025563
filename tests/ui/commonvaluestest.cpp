// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens, and the view model's helpers: sentences, numbers, finding, work off the GUI thread.
#include "viewmodel/choseong.h"
#include "viewmodel/errortext.h"
#include "viewmodel/format.h"
#include "viewmodel/language.h"
#include "viewmodel/task.h"
#include "widgets/common/commands.h"
#include "widgets/common/themecontroller.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;
using namespace simsa::widgets;
using base::ErrorCode;

class CommonValuesTest : public QObject
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
};

QTEST_MAIN(CommonValuesTest)
#include "commonvaluestest.moc"
