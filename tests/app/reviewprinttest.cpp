// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reviewprint.h"
#include "pdfhost/pdfworker.h"
#include "ui/reviewcall.h"
#include "viewmodel/language.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using test::must;
using test::ReviewCall;

/// One's own reviews as a PDF, read back by the worker that reads applicants' PDFs.
class ReviewPrintTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasWritten()
    {
        viewmodel::Language language;
        language.set(viewmodel::Language::Id::English);
        ReviewCall world;
        const QDateTime at(QDate(2026, 2, 11), QTime(9, 0), Qt::UTC);
        QCOMPARE(app::reviewsPdf(*world.desk, u"Hong"_s, at).error().code, base::ErrorCode::NotFound);
        world.reviewSome();
        const QByteArray pdf = must(app::reviewsPdf(*world.desk, u"Hong"_s, at));
        QCOMPARE(must(app::reviewsPdf(*world.desk, u"Hong"_s, at)), pdf);
        pdfhost::PdfWorker worker(QStringLiteral(SIMSA_PDF_WORKER));
        const auto info = must(worker.open(pdf));
        QString text;
        for (int page = 0; page < info.pages.size(); ++page)
            text += must(worker.text(page));
        int written = 0;
        for (const review::Work &work : world.desk->works()) {
            const bool shown = !work.recusal && work.content != call::ReviewContent();
            QCOMPARE(text.contains(work.proposal.id.text()), shown);
            written += shown;
        }
        QVERIFY(written > 3 && info.pages.size() >= written); // each from the top of a page
        QVERIFY(text.contains(u"69.50"_s) && text.contains(u"Strengths"_s));
    }
};

QTEST_GUILESS_MAIN(ReviewPrintTest)
#include "reviewprinttest.moc"
