// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace simsa::base;

/// Times have one spelling.
class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        const QDateTime time(QDate(2026, 2, 11), QTime(14, 5, 9), Qt::UTC);
        QCOMPARE(formatUtc(time), u"2026-02-11T14:05:09Z"_s);
        QCOMPARE(parseUtc(u"2026-02-11T14:05:09Z"_s), time);
        QCOMPARE(parseUtc(u"2026-02-11T14:05:09Z"_s).timeSpec(), Qt::UTC);
        QCOMPARE(parseUtc(u"2024-02-29T00:00:00Z"_s), QDateTime(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC));
        QCOMPARE(formatUtc(QDateTime(QDate(2026, 2, 11), QTime(23, 5), Qt::OffsetFromUTC, 9 * 3600)),
                 u"2026-02-11T14:05:00Z"_s);
    }

    void anyOtherSpellingIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-02-11", "2026-02-11T14:05:09", "2026-02-11T14:05:09z", "2026-02-11 14:05:09Z",
              "2026-02-11T14:05:09+00:00", " 2026-02-11T14:05:09Z", "2026-02-11T14:05:09Z ",
              "2026-2-11T14:05:009Z", "2026-02-30T14:05:09Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
              "2026-02-11T24:00:00Z", "2026-02-11T14:60:00Z", "2026-02-11T23:59:60Z", "0000-01-01T00:00:00Z",
              "-026-02-11T14:05:09Z", "２026-02-11T14:05:09Z", "2026-02-11T14:05:0xZ"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void anyOtherSpellingIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!parseUtc(text).isValid());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
