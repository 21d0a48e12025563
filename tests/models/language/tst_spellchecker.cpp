// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spellchecker.h"

#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace simsa;
using language::SpellChecker;

/// What is underlined in a reviewer's comment, with the dictionaries of Debian.
class SpellCheckerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SpellChecker> m_checker;

    [[nodiscard]] QStringList wrong(const QString &text) const
    {
        QStringList words;
        for (const review::Misspelling &one : m_checker->misspellings(text))
            words.append(text.mid(one.at, one.length));
        return words;
    }

private slots:
    void initTestCase()
    {
        auto opened = SpellChecker::open();
        VERIFY_OK(opened);
        m_checker = *std::move(opened);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("right Korean")
            << u"연구 목표가 타당하고 계획이 구체적이라고 판단됩니다."_s << QStringList();
        QTest::newRow("wrong Korean") << u"계획이 구체적으로 제시됬습니다. 맟춤법도 봅니다."_s
                                      << QStringList{u"제시됬습니다"_s, u"맟춤법도"_s};
        QTest::newRow("compounds without a space") << u"연구개발을 심사위원이 봅니다."_s << QStringList();
        QTest::newRow("right English") << u"The plan is sound; it's feasible, isn’t it?"_s << QStringList();
        QTest::newRow("wrong English")
            << u"The plan is fesible and recieved."_s << QStringList{u"fesible"_s, u"recieved"_s};
        QTest::newRow("names and numbers")
            << u"H200 32대와 B200, GPU를 NVLink3, PFLOPS로 씁니다."_s << QStringList();
        QTest::newRow("both") << u"모델의 scalabilty를 검토했습니다."_s << QStringList{u"scalabilty"_s};
        QTest::newRow("nothing but signs") << u"--- … 🙂 ㄱㄴ"_s << QStringList{u"ㄱㄴ"_s};
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wrong(text), words);
    }

    void suggests()
    {
        QVERIFY(m_checker->suggestions(u"맟춤법"_s).contains(u"맞춤법"_s));
        QVERIFY(m_checker->suggestions(u"recieved"_s).contains(u"received"_s));
        QVERIFY(m_checker->suggestions(u"12"_s).isEmpty());
    }

    void accepts()
    {
        QCOMPARE(wrong(u"Simsaa"_s), QStringList{u"Simsaa"_s});
        m_checker->accept(u"Simsaa"_s);
        QCOMPARE(wrong(u"Simsaa"_s), QStringList());
    }

    void withoutDictionaries()
    {
        const QTemporaryDir empty;
        COMPARE_CODE(SpellChecker::open(empty.path()), base::ErrorCode::FileNotFound);
    }

    /// Windows and threads of work ask at the same time.
    void fromSeveralThreads()
    {
        const QString text = u"계획이 제시됬습니다 and recieved. "_s.repeated(50);
        const qsizetype alone = m_checker->misspellings(text).size();
        QList<qsizetype> counts(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype &count : counts) {
            threads.emplace_back(QThread::create([&] { count = m_checker->misspellings(text).size(); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(counts, QList<qsizetype>(4, alone));
    }
};

QTEST_APPLESS_MAIN(SpellCheckerTest)

#include "tst_spellchecker.moc"
