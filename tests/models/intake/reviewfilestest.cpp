// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reviewfiles.h"

#include "models/call/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace simsa;
using base::ErrorCode;
using intake::FiledReview;

namespace {

/// Texts that break naive writers: headings, backslashes, quotes, formulas, empty lines at either end.
const QStringList awkward{u"문장 하나입니다."_s,
                          u"# not a heading"_s,
                          u"### strengths"_s,
                          u"\\# and \\\\ and \\r"_s,
                          u"a\n\nb\n"_s,
                          u"\n\nbegins late"_s,
                          u"ends late\n\n\n"_s,
                          u"\n"_s,
                          u"  spaces  "_s,
                          u"carriage\rreturn"_s,
                          u"=1+1"_s,
                          u"'=1+1"_s,
                          u"''"_s,
                          u"-5, \"quoted\"; comma"_s,
                          u"@sum\ttab"_s,
                          u"줄\n# 제목\n\\끝"_s,
                          u"line\u2028separator"_s,
                          u"🙂 emoji"_s};

QString text(QRandomGenerator &random)
{
    QString all;
    for (int i = random.bounded(3); i >= 0; --i)
        all += awkward.at(random.bounded(static_cast<int>(awkward.size())));
    return all;
}

call::ReviewContent randomContent(QRandomGenerator &random, const call::Rubric &rubric)
{
    call::ReviewContent content;
    for (const call::Item &item : rubric.items()) {
        if (random.bounded(4) > 0)
            content.levels.insert(item.id, 1 + random.bounded(static_cast<int>(item.levels.size())));
        if (random.bounded(3) == 0)
            content.itemComments.insert(item.id, text(random));
    }
    if (random.bounded(2) == 0)
        content.confidence = 1 + random.bounded(3);
    using Kind = call::Recommendation::Kind;
    switch (random.bounded(4)) {
    case 0:
        content.recommendation = call::Recommendation{};
        break;
    case 1:
        content.recommendation = call::Recommendation{Kind::Reject, base::Nodes(0), 0};
        break;
    case 2:
        content.recommendation =
            call::Recommendation{Kind::Reduced, base::Nodes(1 + random.bounded(32)), 1 + random.bounded(12)};
        break;
    default:
        break;
    }
    for (QString *comment : {&content.strengths, &content.weaknesses, &content.commentToApplicant,
                             &content.confidentialComment}) {
        if (random.bounded(3) > 0)
            *comment = text(random);
    }
    return content;
}

QList<FiledReview> withoutTitles(QList<FiledReview> reviews)
{
    for (FiledReview &review : reviews)
        review.title.clear();
    return reviews;
}

} // namespace

/// One's own reviews as files that an editor or a spreadsheet may change.
class ReviewFilesTest : public QObject
{
    Q_OBJECT

private:
    const call::Charter m_charter = samples::charter();

    [[nodiscard]] QList<FiledReview> some(quint32 seed) const
    {
        QRandomGenerator random(seed);
        QList<FiledReview> reviews;
        for (int i = 1; i <= 3; ++i) {
            call::ReviewContent content = randomContent(random, m_charter.rubric);
            if (content == call::ReviewContent())
                content.confidence = 1;
            reviews.append({base::ProposalId(u"P00%1"_s.arg(i)), u"# 제목 \\ %1"_s.arg(i), content});
        }
        return reviews;
    }

private slots:
    void nothingIsLost()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const QList<FiledReview> reviews = some(seed);
            const auto csv = intake::reviewsFromCsv(intake::reviewsToCsv(m_charter, reviews), m_charter.call);
            QVERIFY2(csv, csv ? "" : qPrintable(csv.error().detail));
            QCOMPARE(*csv, withoutTitles(reviews));
            const QByteArray file = intake::reviewsToMarkdown(m_charter, reviews);
            const auto markdown = intake::reviewsFromMarkdown(file, m_charter.call);
            QVERIFY2(markdown, markdown ? "" : qPrintable(markdown.error().detail + u'\n' + file));
            QCOMPARE(*markdown, withoutTitles(reviews));
        }
    }

    /// An editor on another system: BOM, CRLF, no line end at the end.
    void editorsMayChangeLineEnds()
    {
        QList<FiledReview> reviews = some(7);
        reviews[2].content.confidentialComment = u"끝"_s;
        QByteArray file = intake::reviewsToMarkdown(m_charter, reviews);
        file.replace('\n', "\r\n").prepend("\xef\xbb\xbf");
        while (file.endsWith("\r\n"))
            file.chop(2);
        const auto read = intake::reviewsFromMarkdown(file, m_charter.call);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, withoutTitles(reviews));
    }

    void badMarkdown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray head = "# Simsa reviews of " + m_charter.call.text().toUtf8() + "\n\n";
        const auto row = [&](const char *name, const QByteArray &body, const char *detail) {
            QTest::newRow(name) << head + body << ErrorCode::ReviewFileInvalid << QString::fromUtf8(detail);
        };
        QTest::newRow("empty") << QByteArray() << ErrorCode::ReviewFileInvalid << u"line 1"_s;
        QTest::newRow("another call")
            << QByteArray("# Simsa reviews of other\n") << ErrorCode::RecordForeignCall << u"other"_s;
        QTest::newRow("not UTF-8") << head + "\xff" << ErrorCode::TextNotUtf8 << QString();
        row("text before", "words\n", "line 3");
        row("no proposal", "## \n", "line 3");
        row("unknown field", "## P001 t\n\n### mood: good\n", "line 5");
        row("stray backslash", "## P001 t\n\n### strengths\n\nC:\\temp\n", "line 5");
        row("twice", "## P001\n\n### confidence: 1\n\n## P001\n\n### confidence: 2\n", "line 7");
        row("level of nothing", "## P001\n\n### level: 3\n", "P001: level : 3");
        row("level in words", "## P001\n\n### level i1: good\n", "P001: level i1: good");
        row("level given twice", "## P001\n\n### level i1: 1\n\n### level i1: 2\n", "P001: level i1: 2");
        row("confidence 4", "## P001\n\n### confidence: 4\n", "P001: confidence : 4");
        row("empty strengths", "## P001\n\n### strengths\n\n", "P001: strengths :");
    }

    void badMarkdown()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, detail);
        const auto read = intake::reviewsFromMarkdown(file, m_charter.call);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().detail, detail);
    }

    void badCsv()
    {
        const QByteArray head = "call,proposal,field,item,value\n";
        const QByteArray call = m_charter.call.text().toUtf8();
        const auto code = [&](const QByteArray &rows) {
            const auto read = intake::reviewsFromCsv(rows, m_charter.call);
            return read ? ErrorCode::Internal : read.error().code;
        };
        QCOMPARE(code("call,proposal,field\n"), ErrorCode::CsvColumnsWrong);
        QCOMPARE(code(head + call + ",P001,mood,,good\n"), ErrorCode::ReviewFileInvalid);
        QCOMPARE(code(head + call + ",,confidence,,1\n"), ErrorCode::ReviewFileInvalid);
        QCOMPARE(code(head + call + ",P001,confidence,,9\n"), ErrorCode::ReviewFileInvalid);
        QCOMPARE(code(head + "other,P001,confidence,,1\n"), ErrorCode::RecordForeignCall);
        QCOMPARE(code(head + call + ",P001,\"confidence,,1\n"), ErrorCode::CsvMalformed);
    }

    /// What has to change is told in the order of the sheet, whatever was there before.
    void changesAreTold()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            const call::ReviewContent before = randomContent(random, m_charter.rubric);
            const call::ReviewContent after = randomContent(random, m_charter.rubric);
            QVERIFY(call::changesBetween(m_charter.rubric, before, before).isEmpty());
            QList<call::ReviewCell> cells;
            const auto changes = call::changesBetween(m_charter.rubric, before, after);
            for (const call::ReviewCell &cell : call::cellsOf(m_charter.rubric, before)) {
                const bool changed = std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
                    return change.field == cell.field && change.item == cell.item;
                });
                if (!changed)
                    cells.append(cell);
            }
            for (const call::ReviewChange &change : changes) {
                QVERIFY(change.before != change.after);
                if (!change.after.isEmpty())
                    cells.append({change.field, change.item, change.after});
            }
            QCOMPARE(call::contentOf(cells).value(), after); // the changes are all there is
        }
    }
};

QTEST_APPLESS_MAIN(ReviewFilesTest)

#include "reviewfilestest.moc"
