// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfview.h"
#include "models/pdfhost/pdfhostsamples.h"
#include "widgets/review/pdfviewlayout.h"
#include "widgets/review/pdfviewmarks.h"
#include "widgets/review/pdfviewsource.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace simsa::widgets;
using namespace simsa::pdfhost;
using simsa::base::ErrorCode;

/// The PDF view over the real worker.
class PdfViewTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOutPages();
    void keepsMarks();
    void showsPages();
    void pagesByKeys();
    void zoomsAndFits();
    void findsText();
    void selectsAndCopies();
    void selectsByKeysAndHighlights();
    void tellsOutlineAndSmallPictures();
    void saysBrokenDocuments_data();
    void saysBrokenDocuments();
    void replacesDocuments();
    void endsWhileBusy();
};

namespace {

QStringList threePages()
{
    return {QStringLiteral("첫째 쪽 서버 32대"), QStringLiteral("둘째 쪽"),
            QStringLiteral("셋째 쪽 서버 16대")};
}

struct Shown
{
    Shown()
    {
        view.resize(500, 600);
        view.show();
    }
    bool open(const QByteArray &pdf)
    {
        QSignalSpy opened(&view, &PdfView::documentOpened);
        QSignalSpy page(&view, &PdfView::pageShown);
        view.setDocument(pdf, QStringLiteral("활용계획서"));
        return opened.wait(20000) && (!page.isEmpty() || page.wait(20000));
    }
    PdfView view{QStringLiteral(SIMSA_PDF_WORKER)};
};

} // namespace

void PdfViewTest::laysOutPages()
{
    PdfViewLayout layout;
    QCOMPARE(layout.mainPage(0, 100), -1);
    layout.setPages({{600, 800}, {300, 400}});
    layout.setZoom(75, 1000); // one pixel a point
    QCOMPARE(layout.pageRect(0), QRect(200, 12, 600, 800));
    QCOMPARE(layout.pageRect(1), QRect(350, 824, 300, 400));
    QCOMPARE(layout.totalHeight(), 1236);
    QCOMPARE(layout.pagesBetween(0, 600), std::make_pair(0, 0));
    QCOMPARE(layout.pagesBetween(700, 900), std::make_pair(0, 1));
    QCOMPARE(layout.mainPage(700, 1000), 1);
    QCOMPARE(layout.toColumn(1, {10, 20, 30, 40}), QRectF(360, 844, 30, 40));
    QCOMPARE(layout.toPage(1, {360, 844}), QPointF(10, 20));
    layout.fitWidth(632);
    QCOMPARE(layout.pageRect(0).width(), 600);
    QCOMPARE(layout.zoom(), 75);
    layout.setZoom(1, 1000);
    QCOMPARE(layout.zoom(), PdfViewLayout::minimumZoom);
    layout.setZoom(9999, 1000);
    QCOMPARE(layout.zoom(), PdfViewLayout::maximumZoom);
    QVERIFY(layout.pageRect(2).isEmpty());
}

void PdfViewTest::keepsMarks()
{
    PdfViewMarks marks;
    QVERIFY(!marks.wordAt(0, {0, 0}));
    marks.setWords(0, {{QStringLiteral("a"), {0, 0, 10, 10}, true, false},
                       {QStringLiteral("b"), {14, 0, 10, 10}, false, true}});
    marks.setWords(1, {{QStringLiteral("c"), {0, 0, 10, 10}, false, true}});
    QCOMPARE(marks.wordAt(0, {500, 5})->word, 1);
    marks.startSelection({1, 0});
    QCOMPARE(marks.selectedText(), QString());
    marks.extendSelection({0, 0}); // backwards over a page
    QCOMPARE(marks.selectedText(), QStringLiteral("a b\nc"));
    QCOMPARE(marks.selectedLines(0), (QList<PdfRect>{{0, 0, 24, 10}})); // the blank belongs to it
    QCOMPARE(marks.selectedText(1), QStringLiteral("c"));
    marks.clearSelection();
    QVERIFY(!marks.selectionEnd());
    marks.startSelection({0, 1});
    marks.extendSelection({0, 1});
    marks.stepSelection(0, 1); // the line below is on the next page
    QCOMPARE(marks.selectionEnd()->at, (PdfWordPosition{1, 0}));
    marks.stepSelection(5, 1); // no further than what is there
    QCOMPARE(marks.selectionEnd()->at, (PdfWordPosition{1, 0}));
    marks.stepSelection(-2, 0);
    QCOMPARE(marks.selectedText(), QStringLiteral("a b"));
    QVERIFY(!marks.stepPlace(1));
    marks.addPlaces(4, {{1, 1, 1, 1}, {2, 2, 1, 1}});
    marks.addPlaces(2, {{3, 3, 1, 1}});
    QVERIFY(marks.goToPlace(3));
    QCOMPARE(marks.currentNumber(), 2);
    QVERIFY(marks.stepPlace(1) && marks.stepPlace(1));
    QCOMPARE(marks.currentPlace()->page, 2);
    QVERIFY(marks.stepPlace(-1));
    QCOMPARE(*marks.currentPlace(), (PdfWordPosition{4, 1}));
    QCOMPARE(marks.placeCount(), 3);
}

void PdfViewTest::showsPages()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf(threePages())));
    QCOMPARE(shown.view.pageCount(), 3);
    QCOMPARE(shown.view.currentPage(), 0);
    QCOMPARE(shown.view.accessibleName(), QStringLiteral("활용계획서"));
    QTRY_COMPARE(shown.view.accessibleDescription().trimmed(),
                 QStringLiteral("Page 1 of 3. 첫째 쪽 서버 32대"));
    const QImage image = shown.view.viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 80 ? 1 : 0;
    }
    QVERIFY2(dark > 200, "letters are on the screen");
}

void PdfViewTest::pagesByKeys()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf(threePages())));
    QSignalSpy changed(&shown.view, &PdfView::currentPageChanged);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QCOMPARE(shown.view.currentPage(), 1);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QCOMPARE(shown.view.currentPage(), 2);
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    QCOMPARE(shown.view.currentPage(), 1);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.currentPage(), 0);
    QCOMPARE(changed.size(), 4);
    shown.view.goToPage(99);
    QCOMPARE(shown.view.currentPage(), 0);
}

void PdfViewTest::zoomsAndFits()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf(threePages())));
    QCOMPARE(shown.view.fit(), PdfView::Fit::Width);
    QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
    shown.view.goToPage(1);
    shown.view.setZoom(125);
    QCOMPARE(shown.view.zoom(), 125);
    QCOMPARE(shown.view.fit(), PdfView::Fit::Nothing);
    QCOMPARE(shown.view.currentPage(), 1);
    QVERIFY(shown.view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&shown.view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(shown.view.zoom(), 135);
    QTest::keyClick(&shown.view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.view.fit(), PdfView::Fit::Width);
    QCOMPARE(shown.view.currentPage(), 1);
    shown.view.setZoom(1);
    QCOMPARE(shown.view.zoom(), 25);
    shown.view.setFit(PdfView::Fit::Page);
    QVERIFY(shown.view.verticalScrollBar()->maximum() > 2 * 550); // each page fills the window
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    const int before = shown.view.currentPage();
    shown.view.resize(400, 700);
    QCOMPARE(shown.view.currentPage(), before);
}

void PdfViewTest::findsText()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf(threePages())));
    QSignalSpy progress(&shown.view, &PdfView::searchProgressed);
    shown.view.find(QStringLiteral("서버"));
    QTRY_VERIFY(!progress.isEmpty() && progress.last().at(2).toBool());
    QCOMPARE(progress.last().at(0).toInt(), 2);
    QCOMPARE(progress.last().at(1).toInt(), 1);
    shown.view.stepPlace(1);
    QCOMPARE(progress.last().at(1).toInt(), 2);
    QCOMPARE(shown.view.currentPage(), 2);
    shown.view.stepPlace(1);
    QCOMPARE(progress.last().at(1).toInt(), 1);
    shown.view.find(QStringLiteral("없는말"));
    QTRY_VERIFY(progress.last().at(2).toBool());
    QCOMPARE(progress.last().at(0).toInt(), 0);
}

void PdfViewTest::selectsAndCopies()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf(threePages())));
    QTRY_VERIFY(shown.view.accessibleDescription().contains(QStringLiteral("32대")));
    const QPoint start(60, 80);
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(480, 80),
                     shown.view.viewport()->mapToGlobal(QPointF(480, 80)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(shown.view.viewport(), &move);
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(480, 80));
    QCOMPARE(shown.view.selectedText(), threePages().first());
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), threePages().first());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, start);
    QCOMPARE(shown.view.selectedText(), QString());
}

void PdfViewTest::selectsByKeysAndHighlights()
{
    Shown shown;
    QVERIFY(shown.open(simsa::tests::pdfOf({QStringLiteral("서버 32대를 신청한다\n근거는 아래와 같다")})));
    QTRY_VERIFY(shown.view.accessibleDescription().contains(QStringLiteral("32대")));
    QCOMPARE(shown.view.selection().page, -1);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("서버"));
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedText(), QStringLiteral("서버 32대를"));
    QCOMPARE(shown.view.accessibleDescription(), QStringLiteral("Selected: 서버 32대를"));
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    const PdfView::Selection selection = shown.view.selection();
    QCOMPARE(selection.page, 0);
    QCOMPARE(selection.boxes.size(), 2); // two lines
    QVERIFY(selection.text.startsWith(QStringLiteral("서버 32대를 신청한다\n근거는")));
    const QImage before = shown.view.viewport()->grab().toImage();
    shown.view.setHighlights({{7, 0, selection.boxes}});
    QVERIFY(shown.view.viewport()->grab().toImage() != before);
    shown.view.setHighlights({{7, 5, selection.boxes}}); // of a page that is not there
    QCOMPARE(shown.view.viewport()->grab().toImage(), before);
}

void PdfViewTest::tellsOutlineAndSmallPictures()
{
    Shown shown;
    QList<PdfHeading> outline;
    QList<int> pages;
    connect(shown.view.source(), &PdfViewSource::outlineArrived, this,
            [&outline](const QList<PdfHeading> &headings) { outline = headings; });
    connect(shown.view.source(), &PdfViewSource::thumbnailArrived, this,
            [&pages](int page, const QImage &image) {
                if (image.width() == 96)
                    pages.append(page);
            });
    QVERIFY(shown.open(simsa::tests::pdfWithOutline()));
    QTRY_COMPARE(outline.size(), 3);
    QCOMPARE(outline.at(1).page, 1);
    shown.view.source()->wantThumbnails({{2, 96}, {0, 96}});
    QTRY_COMPARE(pages, (QList<int>{2, 0}));
}

void PdfViewTest::saysBrokenDocuments_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray good = simsa::tests::pdfOf(threePages());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray(5000, 'x');
    QTest::newRow("truncated") << good.left(good.size() / 2);
    QTest::newRow("encrypted") << simsa::tests::encryptedPdf();
}

void PdfViewTest::saysBrokenDocuments()
{
    QFETCH(QByteArray, pdf);
    Shown shown;
    QSignalSpy failed(&shown.view, &PdfView::documentFailed);
    shown.view.setDocument(pdf, QStringLiteral("broken"));
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed.first().at(0).value<ErrorCode>(), ErrorCode::PdfUnreadable);
    QVERIFY(failed.first().at(1).toString().contains(QStringLiteral("your review is safe")));
    QVERIFY(shown.view.accessibleDescription().contains(QStringLiteral("not a readable PDF")));
    QCOMPARE(shown.view.pageCount(), 0);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QVERIFY(shown.open(simsa::tests::pdfOf({QStringLiteral("다시")})));
}

void PdfViewTest::replacesDocuments()
{
    Shown shown;
    QSignalSpy opened(&shown.view, &PdfView::documentOpened);
    shown.view.setDocument(simsa::tests::pdfOf(threePages()), QStringLiteral("one"));
    shown.view.setDocument(simsa::tests::pdfOf({QStringLiteral("둘")}), QStringLiteral("two"));
    QTRY_COMPARE(shown.view.pageCount(), 1);
    QCOMPARE(opened.size(), 1); // the answer of the first came too late to be shown
    shown.view.clear(QStringLiteral("closed"));
    QCOMPARE(shown.view.pageCount(), 0);
    QCOMPARE(shown.view.accessibleDescription(), QStringLiteral("closed"));
}

void PdfViewTest::endsWhileBusy()
{
    for (int i = 0; i < 5; ++i) {
        Shown shown;
        shown.view.setDocument(simsa::tests::pdfOf(threePages()), QStringLiteral("gone"));
    }
    QVERIFY(true); // nothing hung, nothing answered into a dead view
}

QTEST_MAIN(PdfViewTest)
#include "pdfviewtest.moc"
