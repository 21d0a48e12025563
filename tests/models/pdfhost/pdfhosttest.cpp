// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdfhost/pdfhostsamples.h"
#include "pdfhost/pdfworker.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/types.h>

using namespace simsa::pdfhost;
using simsa::base::ErrorCode;

/// The host of the PDF worker against the real worker.
class PdfHostTest : public QObject
{
    Q_OBJECT

private slots:
    void opensKoreanPdf();
    void extractsExactText();
    void listsWordsWithBoxes();
    void findsPlaces();
    void rendersAtWidth();
    void readsTheOutline();
    void boundsHostileOutlines_data();
    void boundsHostileOutlines();
    void refusesUnreadable_data();
    void refusesUnreadable();
    void refusesPagesAndSizes();
    void outlivesKilledWorker();
    void outlivesStuckWorker();
    void isInterruptedFromOtherThread();
    void leavesNoFileAndNoChild();
    void saysWhenProgramIsMissing();
    void survivesRandomDamage();

private:
    PdfWorker m_worker{QStringLiteral(SIMSA_PDF_WORKER)};
};

namespace {

const QString firstPage =
    QStringLiteral("3. GPU 소요량 산정 근거\n과제 SIM26-115는 서버 32대(256장)를 12개월 신청한다.");
const QString secondPage = QStringLiteral("체크포인트는 두 시간마다 남긴다.");

QByteArray sample()
{
    static const QByteArray pdf = simsa::tests::pdfOf({firstPage, secondPage});
    return pdf;
}

} // namespace

void PdfHostTest::opensKoreanPdf()
{
    const auto info = m_worker.open(sample());
    QVERIFY(info.has_value());
    QCOMPARE(info->pages.size(), 2);
    QCOMPARE(info->title, QStringLiteral("활용계획서 (가상)"));
    QCOMPARE(info->pages.at(0), (PdfPageSize{595, 842}));
    QVERIFY(m_worker.sandbox().seccomp);
    m_worker.close();
    QVERIFY(!m_worker.isOpen());
    QCOMPARE(m_worker.text(0).error().code, ErrorCode::InvalidArgument);
}

void PdfHostTest::extractsExactText()
{
    QVERIFY(m_worker.open(sample()).has_value());
    QCOMPARE(m_worker.text(0)->trimmed(), firstPage);
    QCOMPARE(m_worker.text(1)->trimmed(), secondPage);
}

void PdfHostTest::listsWordsWithBoxes()
{
    QVERIFY(m_worker.open(sample()).has_value());
    const auto words = m_worker.words(0);
    QVERIFY(words.has_value());
    QString joined;
    for (const PdfWord &word : *words) {
        QVERIFY(word.box.width > 0 && word.box.height > 0 && word.box.x >= 59 && word.box.x < 595);
        joined += word.text + (word.endsLine     ? QStringLiteral("\n")
                               : word.spaceAfter ? QStringLiteral(" ")
                                                 : QString());
    }
    QCOMPARE(joined.trimmed(), firstPage);
    QCOMPARE(words->first().text, QStringLiteral("3."));
}

void PdfHostTest::findsPlaces()
{
    QVERIFY(m_worker.open(sample()).has_value());
    const auto places = m_worker.search(0, QStringLiteral("산정 근거"));
    QVERIFY(places.has_value());
    QCOMPARE(places->size(), 1);
    QCOMPARE(m_worker.search(0, QStringLiteral("sim26"))->size(), 1);
    QCOMPARE(m_worker.search(1, QStringLiteral("없는말"))->size(), 0);
    QCOMPARE(m_worker.search(0, QString()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_worker.search(0, QString(201, u'a')).error().code, ErrorCode::InvalidArgument);
}

void PdfHostTest::rendersAtWidth()
{
    QVERIFY(m_worker.open(sample()).has_value());
    const auto page = m_worker.render(0, 900);
    QVERIFY(page.has_value());
    QCOMPARE(page->width, 900);
    QCOMPARE(page->height, 1274); // 842 / 595 × 900 = 1273.6
    QCOMPARE(page->stride, 3600);
    QCOMPARE(page->bgra.size(), qsizetype(3600) * 1274);
    QCOMPARE(page->bgra.left(4), QByteArray("\xff\xff\xff\xff"));
    const auto dark = std::count_if(page->bgra.cbegin(), page->bgra.cend(), [](char c) { return c == 0; });
    QVERIFY2(dark > 3000, "black letters are drawn");
    // Grey edges prove that the smoothing hints are on.
    const auto grey = std::count_if(page->bgra.cbegin(), page->bgra.cend(),
                                    [](char c) { return c != 0 && c != char(0xff); });
    QVERIFY(grey > 3000);
}

void PdfHostTest::readsTheOutline()
{
    QVERIFY(m_worker.open(simsa::tests::pdfWithOutline()).has_value());
    const QList<PdfHeading> expected{{QStringLiteral("1. Plan"), 0, 0},
                                     {QStringLiteral("근거"), 1, 1},
                                     {QStringLiteral("2. Away"), 0, -1}};
    QCOMPARE(m_worker.outline().value(), expected);
    QVERIFY(m_worker.open(sample()).has_value());
    QVERIFY(m_worker.outline()->isEmpty());
    m_worker.close();
    QCOMPARE(m_worker.outline().error().code, ErrorCode::InvalidArgument);
}

void PdfHostTest::boundsHostileOutlines_data()
{
    QTest::addColumn<QByteArrayList>("objects");
    const QByteArray root = "<< /First 11 0 R /Last 11 0 R >>";
    QTest::newRow("follows itself") << QByteArrayList{root, "<< /Title (a) /Next 11 0 R >>"};
    QTest::newRow("is its own child") << QByteArrayList{root, "<< /Title (a) /First 11 0 R /Last 11 0 R >>"};
    QTest::newRow("two in a ring") << QByteArrayList{root, "<< /Title (a) /First 12 0 R /Next 12 0 R >>",
                                                     "<< /Title (b) /First 11 0 R /Next 11 0 R >>"};
    QTest::newRow("the root again") << QByteArrayList{root, "<< /Title (a) /First 10 0 R /Next 10 0 R >>"};
    QTest::newRow("no objects") << QByteArrayList{"<< /First 99 0 R /Last 99 0 R >>"};
    QTest::newRow("no dictionary") << QByteArrayList{"[1 2 3]"};
    QTest::newRow("far page") << QByteArrayList{root, "<< /Title (a) /Dest [999999 /Fit] >>"};
    QTest::newRow("long text") << QByteArrayList{root, "<< /Title (" + QByteArray(1000000, 'x') + ") >>"};
    QByteArrayList deep{root};
    for (int i = 0; i < 300; ++i)
        deep += "<< /Title (d) /First " + QByteArray::number(12 + i) + " 0 R >>";
    QTest::newRow("deep") << deep;
    QByteArrayList wide{root};
    for (int i = 0; i < 20000; ++i)
        wide += "<< /Title (w) /Next " + QByteArray::number(12 + i) + " 0 R >>";
    QTest::newRow("wide") << wide;
    // Each of forty names all of them as its children: forty to the eighth.
    QByteArrayList bush{root};
    for (int i = 0; i < 40; ++i)
        bush += "<< /Title (b) /First 11 0 R /Next " + QByteArray::number(12 + i) + " 0 R >>";
    QTest::newRow("bush") << bush;
}

void PdfHostTest::boundsHostileOutlines()
{
    QFETCH(QByteArrayList, objects);
    if (!m_worker.open(simsa::tests::pdfWithOutlineObjects(objects)))
        return; // refused as a whole is right, too
    const auto outline = m_worker.outline();
    if (!outline) {
        // It may cost the worker, never the document or the window.
        QCOMPARE(outline.error().code, ErrorCode::PdfWorkerDied);
        QVERIFY(m_worker.render(0, 100).has_value());
        return;
    }
    QVERIFY(outline->size() <= 2000);
    for (const PdfHeading &heading : *outline) {
        QVERIFY(heading.depth < 8 && heading.page < 3);
        QVERIFY(heading.text.toUtf8().size() <= 400);
    }
    QVERIFY(m_worker.render(0, 100).has_value());
}

void PdfHostTest::refusesUnreadable_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("garbage") << QByteArray(100000, '\x5a');
    QTest::newRow("header only") << QByteArray("%PDF-1.7\n");
    QTest::newRow("truncated") << sample().left(sample().size() / 2);
    QTest::newRow("encrypted") << simsa::tests::encryptedPdf();
    QTest::newRow("claims 10000 pages") << simsa::tests::pdfClaiming(10000);
    QTest::newRow("claims 50 pages") << simsa::tests::pdfClaiming(50);
    QTest::newRow("claims -1 pages") << simsa::tests::pdfClaiming(-1);
}

void PdfHostTest::refusesUnreadable()
{
    QFETCH(QByteArray, pdf);
    const auto info = m_worker.open(pdf);
    QVERIFY(!info.has_value());
    QCOMPARE(info.error().code, ErrorCode::PdfUnreadable);
    QVERIFY(!m_worker.isOpen());
    QCOMPARE(m_worker.processId(), 0);
    QVERIFY(m_worker.open(simsa::tests::pdfClaiming(1)).has_value());
    QCOMPARE(*m_worker.text(0), QString());
}

void PdfHostTest::refusesPagesAndSizes()
{
    QVERIFY(m_worker.open(sample()).has_value());
    QCOMPARE(m_worker.render(2, 900).error().code, ErrorCode::PdfPageMissing);
    QCOMPARE(m_worker.render(-1, 900).error().code, ErrorCode::PdfPageMissing);
    QCOMPARE(m_worker.render(0, 0).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_worker.render(0, 8193).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_worker.render(0, 8000).error().code, ErrorCode::InvalidArgument); // above 64 MiB
    QVERIFY(m_worker.render(0, 3000).has_value());
}

void PdfHostTest::outlivesKilledWorker()
{
    QVERIFY(m_worker.open(sample()).has_value());
    const qint64 first = m_worker.processId();
    QVERIFY(first > 0);
    QCOMPARE(kill(static_cast<pid_t>(first), SIGKILL), 0);
    QCOMPARE(m_worker.text(0).error().code, ErrorCode::PdfWorkerDied);
    QCOMPARE(m_worker.text(0)->trimmed(), firstPage);
    QVERIFY(m_worker.processId() != first);
}

void PdfHostTest::outlivesStuckWorker()
{
    PdfWorker worker(QStringLiteral(SIMSA_PDF_WORKER), {15000, 50});
    QVERIFY(worker.open(sample()).has_value());
    QCOMPARE(kill(static_cast<pid_t>(worker.processId()), SIGSTOP), 0);
    QCOMPARE(worker.text(1).error().code, ErrorCode::PdfWorkerTimedOut);
    QCOMPARE(worker.processId(), 0);
    QVERIFY(worker.isOpen());
    // The fresh child is not bound to this test's 50 ms for opening; one of the next answers is in time.
    QTRY_COMPARE(worker.text(1).value_or(QString()).trimmed(), secondPage);
}

void PdfHostTest::isInterruptedFromOtherThread()
{
    PdfWorker worker(QStringLiteral(SIMSA_PDF_WORKER));
    QVERIFY(worker.open(sample()).has_value());
    QCOMPARE(kill(static_cast<pid_t>(worker.processId()), SIGSTOP), 0); // it will never answer
    const std::unique_ptr<QThread> other(QThread::create([&worker] { worker.interrupt(); }));
    other->start();
    QCOMPARE(worker.text(0).error().code, ErrorCode::Cancelled);
    QVERIFY(other->wait());
    QCOMPARE(worker.text(0).error().code, ErrorCode::Cancelled);
    QVERIFY(worker.open(sample()).has_value());
}

void PdfHostTest::leavesNoFileAndNoChild()
{
    QVERIFY(m_worker.open(sample()).has_value());
    const pid_t process = static_cast<pid_t>(m_worker.processId());
    QFile environment(QStringLiteral("/proc/%1/status").arg(process));
    if (environment.open(QIODevice::ReadOnly)) {
        const QByteArray status = environment.readAll();
        QVERIFY(status.contains("Seccomp:\t2"));
        QVERIFY(status.contains("NoNewPrivs:\t1"));
    }
    m_worker.close();
    QCOMPARE(kill(process, 0), -1); // ended and reaped
}

void PdfHostTest::saysWhenProgramIsMissing()
{
    PdfWorker worker(QStringLiteral("/nonexistent/simsa-pdf-worker"));
    QCOMPARE(worker.open(sample()).error().code, ErrorCode::FileNotFound);
    // A program that is no worker.
    PdfWorker wrong(QStringLiteral("/bin/true"));
    QCOMPARE(wrong.open(sample()).error().code, ErrorCode::PdfWorkerDied);
}

void PdfHostTest::survivesRandomDamage()
{
    quint32 state = 20261123;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int round = 0; round < 25; ++round) {
        QByteArray pdf = sample();
        for (int hit = 0; hit < 40; ++hit)
            pdf[qsizetype(next() % quint32(pdf.size()))] = char(next() >> 24);
        const auto info = m_worker.open(pdf);
        if (!info) {
            const bool known = info.error().code == ErrorCode::PdfUnreadable ||
                               info.error().code == ErrorCode::PdfWorkerDied;
            QVERIFY(known);
            continue;
        }
        [[maybe_unused]] const auto page = m_worker.render(0, 300);
        [[maybe_unused]] const auto words = m_worker.words(0);
        [[maybe_unused]] const auto outline = m_worker.outline();
    }
    QVERIFY(m_worker.open(sample()).has_value());
    QCOMPARE(m_worker.text(0)->trimmed(), firstPage);
}

QTEST_GUILESS_MAIN(PdfHostTest)
#include "pdfhosttest.moc"
