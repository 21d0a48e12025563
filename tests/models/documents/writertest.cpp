// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfdocument.h"
#include "documents/proposaldocument.h"
#include "documents/templatetext.h"

#include "pdftools.h"

#include <QRegularExpression>

using namespace simsa;
using namespace simsa::documents;
using base::ErrorCode;

namespace {

const QString Exact = QStringLiteral("가나 다라 P2026-000123 (12,345)");

PdfDocument sample(bool serif = false)
{
    PdfDocument document;
    document.info.title = QStringLiteral("심사 문서 <&>");
    document.info.author = QStringLiteral("심사국 (가상)");
    document.info.created = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    document.info.serif = serif;
    document.blocks.append(PdfHeading{1, QStringLiteral("제목 하나")});
    document.blocks.append(PdfParagraph{.text = Exact});
    return document;
}

ProposalText proposal(int n)
{
    ProposalText text;
    text.proposal = base::ProposalId(QStringLiteral("SIM26-%1").arg(n, 3, 10, QLatin1Char('0')));
    text.title = QStringLiteral("단백질–리간드 결합 예측 확산 모델");
    text.organisation = QStringLiteral("별하대학교");
    text.field = QStringLiteral("BIO");
    text.gpuModel = QStringLiteral("B200");
    text.nodes = base::Nodes(16);
    text.months = 9;
    text.created = QDateTime(QDate(2026, 1, 20), QTime(0, 0), Qt::UTC);
    text.seed = 7;
    return text;
}

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void textSurvivesExactly_data()
    {
        QTest::addColumn<bool>("serif");
        QTest::newRow("gothic") << false;
        QTest::newRow("myeongjo") << true;
    }
    void textSurvivesExactly()
    {
        QFETCH(bool, serif);
        const auto pdf = writePdf(sample(serif));
        QVERIFY(pdf);
        QCOMPARE(textOf(*pdf), QStringLiteral("제목 하나 ") + Exact + QStringLiteral(" 1 / 1"));
    }

    void fontsAreEmbedded()
    {
        const auto pdf = writePdf(sample());
        const QString fonts =
            QString::fromUtf8(tool(QStringLiteral("pdffonts"), {QStringLiteral("@")}, *pdf));
        QVERIFY(fonts.contains(QStringLiteral("NanumGothic")));
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes yes yes +\\d+ +0$"))),
                     qPrintable(line));
    }

    void isTaggedAndDescribed()
    {
        const auto pdf = writePdf(sample());
        const QString info = infoOf(*pdf);
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +심사 문서 <&>"))));
        QVERIFY(
            info.contains(QRegularExpression(QStringLiteral("Page size: +595.28 x 841.89 pts \\(A4\\)"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Metadata Stream: +yes"))));
        const QString json = QString::fromUtf8(
            tool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("@")}, *pdf));
        QVERIFY(json.contains(QStringLiteral("\"/Lang\": \"u:ko-KR\"")));
        QVERIFY(json.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
        QVERIFY(json.contains(QStringLiteral("/GTS_PDFA1")));
        QVERIFY(json.contains(QStringLiteral("\"/S\": \"/Document\"")));
        const QString meta = QString::fromUtf8(
            tool(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("@")}, *pdf));
        QVERIFY(meta.contains(
            QStringLiteral("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")));
        QVERIFY(meta.contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")));
        QVERIFY(meta.contains(QStringLiteral("심사 문서 &lt;&amp;&gt;")));
        QVERIFY(meta.contains(QStringLiteral("<xmp:CreateDate>2026-03-01T09:30:00Z</xmp:CreateDate>")));
    }

    void structureTreeReads()
    {
        PdfDocument document = sample();
        document.blocks.append(PdfTable{{QStringLiteral("열"), QStringLiteral("수")},
                                        {{QStringLiteral("가"), QStringLiteral("1")}},
                                        {false, true},
                                        {}});
        PdfLineChart chart;
        chart.alt = QStringLiteral("설명 글");
        chart.labels = {QStringLiteral("1"), QStringLiteral("2")};
        chart.series = {{QStringLiteral("값"), {1, 2}}};
        document.blocks.append(chart);
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        const QString tree = QString::fromUtf8(
            tool(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("@")}, *pdf));
        int at = 0;
        for (const char *name : {"Document", "H1 (block)", "\"제목 하나\"", "P (block)", "Table", "TR", "TH",
                                 "\"열\"", "TD", "\"가\"", "Figure"}) {
            const auto found = tree.indexOf(QString::fromUtf8(name), at);
            QVERIFY2(found >= at, qPrintable(QString::fromUtf8(name) + u'\n' + tree));
            at = static_cast<int>(found);
        }
        const QString json = QString::fromUtf8(
            tool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("@")}, *pdf));
        QVERIFY(json.contains(QStringLiteral("\"/Alt\": \"u:설명 글\"")));
        QVERIFY(json.contains(QStringLiteral("\"/Scope\": \"/Column\"")));
    }

    void whatIsOutsideTheStructureIsAnArtifact()
    {
        PdfDocument document = sample();
        document.blocks.append(PdfRule{});
        document.blocks.append(PdfTable{{QStringLiteral("열")}, {{QStringLiteral("가")}}, {}, {}});
        const auto pdf = writePdf(document);
        const QByteArray qdf = tool(QStringLiteral("qpdf"),
                                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                     QStringLiteral("@"), QStringLiteral("-")},
                                    *pdf);
        int depth = 0;
        int shown = 0;
        int artifacts = 0;
        for (const QByteArray &line : qdf.split('\n')) {
            depth += line.endsWith("BDC") || line.endsWith("BMC");
            depth -= line.endsWith("EMC");
            artifacts += line == "/Artifact BMC";
            const bool draws =
                line == "BT" || line.endsWith(" S") || line == "S" || line.endsWith(" f") || line == "f";
            shown += draws;
            QVERIFY2(!draws || depth == 1, line.constData());
        }
        QVERIFY(shown >= 5);
        QVERIFY(artifacts >= 3);
        QCOMPARE(depth, 0);
    }

    void qpdfFindsNothing()
    {
        const auto pdf = writePdf(sample());
        const QByteArray said =
            tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("@")}, *pdf);
        QVERIFY2(said.contains("No syntax or stream encoding errors found"), said.constData());
    }

    void sameDocumentSameBytes()
    {
        const auto first = writePdf(sample());
        QTest::qWait(1100); // another second of the clock: no current time may be in the file
        const auto second = writePdf(sample());
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void tableRepeatsItsHeader()
    {
        PdfDocument document = sample();
        PdfTable table{{QStringLiteral("머리글"), QStringLiteral("수")}, {}, {false, true}, {3, 1}};
        for (int i = 0; i < 120; ++i)
            table.rows.append({QStringLiteral("행%1끝").arg(i), QString::number(i * 1000)});
        document.blocks.append(table);
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        const int pages = pagesOf(*pdf);
        QVERIFY(pages >= 3);
        const QString text = textOf(*pdf);
        QCOMPARE(text.count(QStringLiteral("머리글")), pages);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(text.count(QStringLiteral("행%1끝").arg(i)), 1);
        QVERIFY(text.contains(QStringLiteral("%1 / %1").arg(pages)));
    }

    void rowTallerThanAPageIsSplitNotLost()
    {
        PdfDocument document = sample();
        QStringList words;
        for (int i = 0; i < 4000; ++i)
            words.append(QStringLiteral("w%1").arg(i));
        document.blocks.append(
            PdfTable{{QStringLiteral("열")}, {{words.join(u' ')}, {QStringLiteral("뒤")}}, {}, {}});
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(QStringLiteral("w3999")));
        QVERIFY(pagesOf(*pdf) >= 2);
        for (int i = 0; i < 4000; i += 7)
            QVERIFY2(text.contains(QStringLiteral("w%1 ").arg(i)), qPrintable(QString::number(i)));
    }

    void longParagraphFlowsOverPages()
    {
        PdfDocument document = sample();
        document.blocks.append(PdfParagraph{.text = QStringLiteral("흐르는 글 ").repeated(3000)});
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf) >= 5);
        QCOMPARE(textOf(*pdf).count(QStringLiteral("흐르는")), 3000);
    }

    void koreanBreaksBetweenWords()
    {
        PdfDocument document = sample();
        document.blocks.append(
            PdfParagraph{.text = QStringLiteral("동해물과백두산이마르고 닳도록 ").repeated(40)});
        const auto pdf = writePdf(document);
        const QString raw = QString::fromUtf8(
            tool(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), QStringLiteral("@"), QStringLiteral("-")}, *pdf));
        QCOMPARE(raw.count(QStringLiteral("동해물과백두산이마르고")), 40);
        QCOMPARE(raw.count(QStringLiteral("닳도록")), 40);
    }

    void aWordNoLineHoldsIsBroken()
    {
        PdfDocument document = sample();
        document.blocks.append(PdfParagraph{.text = QStringLiteral("가").repeated(500)});
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        QCOMPARE(textOf(*pdf).count(QStringLiteral("가")), 501); // one in Exact
    }

    void controlCharactersDoNotBreakTheFile()
    {
        PdfDocument document = sample();
        QString garbage = QStringLiteral("앞");
        for (ushort c = 0; c < 0x20; ++c)
            garbage += QChar(c);
        garbage += QChar(0x7f);
        garbage += QChar(0xD800); // lone surrogate
        garbage += QStringLiteral("뒤");
        document.info.title = garbage;
        document.blocks.append(PdfParagraph{.text = garbage});
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("@")}, *pdf);
        const QByteArray meta =
            tool(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("@")}, *pdf);
        for (const char c : meta)
            QVERIFY(uchar(c) >= 0x20 || c == '\n');
        QVERIFY(textOf(*pdf).contains(QStringLiteral("뒤")));
    }

    void emptyDocumentsAreRefused()
    {
        PdfDocument document;
        QCOMPARE(writePdf(document).error(),
                 (base::Error{ErrorCode::InvalidArgument, QStringLiteral("blocks")}));
        document.blocks.append(PdfParagraph{.text = QStringLiteral("글")});
        QCOMPARE(writePdf(document).error(),
                 (base::Error{ErrorCode::InvalidArgument, QStringLiteral("title")}));
        document.info.title = QStringLiteral("제목");
        QCOMPARE(writePdf(document).error(),
                 (base::Error{ErrorCode::InvalidArgument, QStringLiteral("created")}));
    }

    void stepChartWithOddNumbers()
    {
        PdfDocument document = sample();
        PdfStepChart chart;
        chart.labels = {QStringLiteral("2026-03"), QStringLiteral("2026-04")};
        chart.capacity = {0, 0};
        document.blocks.append(chart); // nothing to divide by
        chart.capacity = {128, 255};
        chart.others = {QStringLiteral("다른 과제"), {100}};
        chart.ours = {QStringLiteral("이 과제"), {8, 300}};
        chart.capacityName = QStringLiteral("가용량");
        document.blocks.append(chart);
        document.blocks.append(PdfLineChart{});
        document.blocks.append(PdfTable{});
        const auto pdf = writePdf(document);
        QVERIFY(pdf);
        QVERIFY(textOf(*pdf).contains(QStringLiteral("가용량")));
    }

    void proposalsHaveThreeToTwentyPages()
    {
        int least = 99;
        int most = 0;
        for (int n = 1; n <= 30; ++n) {
            const auto pdf = proposalPdf(proposal(n));
            QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
            const int pages = pagesOf(*pdf);
            least = std::min(least, pages);
            most = std::max(most, pages);
        }
        qInfo("pages %d–%d", least, most);
        QVERIFY(least >= 3);
        QVERIFY(most <= 20);
        QVERIFY(most - least >= 4);
    }

    void proposalSaysWhatItIs()
    {
        const auto pdf = proposalPdf(proposal(1));
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(QStringLiteral("활용계획서 (가상)")));
        QVERIFY(text.contains(QStringLiteral("별하대학교 (가상)")));
        QVERIFY(text.contains(QStringLiteral("B200 서버 16대 (GPU 128장), 9개월")));
        QVERIFY(!text.contains(u'{'));
        QCOMPARE(*proposalPdf(proposal(1)), *pdf);
        QVERIFY(*proposalPdf(proposal(2)) != *pdf);
    }

    void summaryIsShort()
    {
        for (int n = 1; n <= 5; ++n) {
            const auto pdf = summaryPdf(proposal(n));
            QVERIFY(pdf);
            QVERIFY(pagesOf(*pdf) >= 2 && pagesOf(*pdf) <= 4);
            QVERIFY(textOf(*pdf).contains(QStringLiteral("활용계획 요약서 (가상)")));
        }
    }

    void badProposalsAreRefused()
    {
        ProposalText text = proposal(1);
        text.nodes = base::Nodes(0);
        QCOMPARE(proposalPdf(text).error().detail, QStringLiteral("nodes"));
        text = proposal(1);
        text.months = 0;
        QCOMPARE(summaryPdf(text).error().code, ErrorCode::InvalidArgument);
        text = proposal(1);
        text.title.clear();
        QCOMPARE(proposalPdf(text).error().detail, QStringLiteral("title"));
    }

    void templatesFillAndEscape()
    {
        TemplateText words(QStringLiteral("# note\n[a]\nx {v} {{y}}\n[b]\none\n\ntwo\n"));
        QCOMPARE(words.text(QStringLiteral("a"), {{QStringLiteral("v"), QStringLiteral("{w} }}")}}),
                 QStringLiteral("x {w} }} {y}"));
        QCOMPARE(words.lines(QStringLiteral("b")),
                 (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(words.check());
        (void)words.text(QStringLiteral("a"));
        QCOMPARE(words.check().error(),
                 (base::Error{ErrorCode::DocumentFailed, QStringLiteral("template: a{v}")}));
        QCOMPARE(TemplateText::load(packet::Language::English, QStringLiteral("none")).error().code,
                 ErrorCode::DocumentFailed);
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writertest.moc"
