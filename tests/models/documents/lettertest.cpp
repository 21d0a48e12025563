// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cairodocumentwriter.h"

#include "pdftools.h"

#include <QRegularExpression>

using namespace simsa;
using namespace simsa::documents;
using namespace simsa::packet;
using base::ErrorCode;

namespace {

Letter award()
{
    Letter letter;
    letter.kind = LetterKind::Award;
    letter.callTitle = QStringLiteral("2026 첨단 GPU 활용 지원 (가상)");
    letter.documentNumber = QStringLiteral("심사-2026-0123");
    letter.issued = QDate(2026, 2, 20);
    letter.office = QStringLiteral("고성능계산지원센터 (가상)");
    letter.signatory = QStringLiteral("고성능계산지원센터장 (가상)");
    letter.clerk = QStringLiteral("김담당 (가상)");
    letter.contact = QStringLiteral("02-0000-0000");
    letter.recipient = QStringLiteral("별하대학교 (가상)");
    letter.investigator = QStringLiteral("이연구 (가상)");
    letter.proposal = base::ProposalId(QStringLiteral("SIM26-001"));
    letter.proposalTitle = QStringLiteral("단백질–리간드 결합 예측 확산 모델");
    letter.awards = {{QStringLiteral("B200"), base::Month(2026, 6), 9, base::Nodes(16)}};
    letter.scores = {{QStringLiteral("기술·사회적 파급효과"), base::Score(3405), base::Score(4000)},
                     {QStringLiteral("AI 생태계 기여도"), base::Score(2550), base::Score(3000)}};
    letter.total = base::Score(8505);
    letter.aggregation = QStringLiteral("최고·최저점 제외 평균");
    letter.opinion = QStringLiteral("계산량 산출이 분명하고 준비도가 높다.");
    letter.objectionUntil = QDate(2026, 3, 2);
    letter.capacity = {{base::Month(2026, 6), base::Nodes(255), base::Nodes(120), base::Nodes(16)},
                       {base::Month(2026, 7), base::Nodes(255), base::Nodes(130), base::Nodes(16)}};
    letter.attachments = {QStringLiteral("평가의견"), QStringLiteral("협약서 서식")};
    letter.decisionId = QString(64, QLatin1Char('a'));
    return letter;
}

Letter rejection()
{
    Letter letter = award();
    letter.kind = LetterKind::Rejection;
    letter.awards.clear();
    letter.capacity.clear();
    letter.reasons = {QStringLiteral("선정기준점(70점) 미달")};
    letter.weaknesses = {QStringLiteral("자원 소요의 근거가 없음"),
                         QStringLiteral("자료 확보 계획이 미흡함")};
    letter.attachments.clear();
    return letter;
}

Minutes minutes()
{
    Minutes minutes;
    minutes.callTitle = award().callTitle;
    minutes.documentNumber = QStringLiteral("심사-2026-0100");
    minutes.meeting = QStringLiteral("제1차 심의위원회");
    minutes.date = QDate(2026, 2, 18);
    minutes.place = QStringLiteral("제2회의실");
    minutes.chair = QStringLiteral("박위원 (가상)");
    minutes.secretary = QStringLiteral("김담당 (가상)");
    minutes.present = {QStringLiteral("박위원"), QStringLiteral("최위원"), QStringLiteral("정위원")};
    minutes.recusals = {{QStringLiteral("최위원"),
                         {QStringLiteral("SIM26-006"), QStringLiteral("SIM26-012")},
                         QStringLiteral("14:05"),
                         QStringLiteral("14:20")}};
    minutes.items = {{QStringLiteral("점수 확정"), QStringLiteral("편차가 큰 6건을 논의함."),
                      QStringLiteral("절사평균으로 확정함."), QStringLiteral("찬성 3, 반대 0, 기권 0")}};
    for (int i = 1; i <= 60; ++i)
        minutes.decisions.append(
            {base::ProposalId(QStringLiteral("SIM26-%1").arg(i, 3, 10, QLatin1Char('0'))),
             QStringLiteral("과제명이 꽤 긴 과제 %1").arg(i), QStringLiteral("별하대학교"),
             base::Score(9000 - i), QStringLiteral("선정"), QStringLiteral("B200, 4대")});
    return minutes;
}

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT

    CairoDocumentWriter m_writer;

private slots:
    void koreanAward()
    {
        const auto pdf = m_writer.letter(award(), Language::Korean);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        const QString text = textOf(*pdf);
        for (const char *part :
             {"고성능계산지원센터 (가상)", "수신 별하대학교 (가상) (과제책임자 이연구 (가상))",
              "「2026 첨단 GPU 활용 지원 (가상)」 심사 결과 통보(선정)", "가. 접수번호: SIM26-001",
              "나. 과제명: 단백질–리간드 결합 예측 확산 모델", "다. 심사 결과: 선정", "2026-06 ~ 2027-02",
              "34.05", "85.05", "최고·최저점 제외 평균", "2026. 3. 2.까지 이의신청서를",
              "붙임 1. 평가의견 1부.", "2. 협약서 서식 1부. 끝.", "시행 심사-2026-0123 (2026. 2. 20.)",
              "담당자 김담당 (가상)", "고성능계산지원센터장 (가상)", "가용량"})
            QVERIFY2(text.contains(QString::fromUtf8(part)),
                     qPrintable(QString::fromUtf8(part) + u'\n' + text));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("B200 16 128 2026-06"))));
        QVERIFY(!text.contains(QStringLiteral("미흡한 점")));
        QVERIFY(infoOf(*pdf).contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    }

    void koreanRejection()
    {
        const auto pdf = m_writer.letter(rejection(), Language::Korean);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        for (const char *part : {"심사 결과 통보(선정제외)", "선정제외 사유 선정기준점(70점) 미달",
                                 "미흡한 점 가. 자원 소요의 근거가 없음 나. 자료 확보 계획이 미흡함",
                                 "평가위원의 결정적인 오류", "다시 신청하실 수 있습니다. 끝."})
            QVERIFY2(text.contains(QString::fromUtf8(part)),
                     qPrintable(QString::fromUtf8(part) + u'\n' + text));
        QVERIFY(!text.contains(QStringLiteral("배정 내역")));
        QVERIFY(!text.contains(QStringLiteral("붙임")));
    }

    void koreanConditional()
    {
        Letter letter = award();
        letter.kind = LetterKind::Conditional;
        QCOMPARE(m_writer.letter(letter, Language::Korean).error(),
                 (base::Error{ErrorCode::InvalidArgument, QStringLiteral("conditions")}));
        letter.conditions = {{QStringLiteral("자료 이용 허락서 제출"), QDate(2026, 3, 31)}};
        const auto pdf = m_writer.letter(letter, Language::Korean);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(QStringLiteral("통보(조건부 선정)")));
        QVERIFY(text.contains(QStringLiteral("자료 이용 허락서 제출 2026. 3. 31.")));
    }

    void englishLetters()
    {
        const QString won = textOf(*m_writer.letter(award(), Language::English));
        for (const char *part :
             {"result of the review (selected)", "(a) Receipt number: SIM26-001", "2026-06 to 2027-02",
              "in writing until 2026-03-02", "Attachments 1. 평가의견, 1 copy.", "1 copy. End.",
              "Issued 심사-2026-0123 (2026-02-20)"})
            QVERIFY2(won.contains(QString::fromUtf8(part)),
                     qPrintable(QString::fromUtf8(part) + u'\n' + won));
        const auto pdf = m_writer.letter(rejection(), Language::English);
        QVERIFY(
            textOf(*pdf).contains(QStringLiteral("Reasons for not being selected 선정기준점(70점) 미달")));
        const QString json = QString::fromUtf8(
            tool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("@")}, *pdf));
        QVERIFY(json.contains(QStringLiteral("\"/Lang\": \"u:en-GB\"")));
    }

    void sameLetterSameBytes()
    {
        QCOMPARE(*m_writer.letter(award(), Language::Korean), *m_writer.letter(award(), Language::Korean));
        Letter other = award();
        other.total = base::Score(8506);
        QVERIFY(*m_writer.letter(award(), Language::Korean) != *m_writer.letter(other, Language::Korean));
    }

    void qpdfFindsNothing()
    {
        const auto pdf = m_writer.letter(award(), Language::Korean);
        QVERIFY(tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("@")}, *pdf)
                    .contains("No syntax or stream encoding errors"));
    }

    void emptyLettersAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"callTitle", "documentNumber", "issued", "office", "signatory", "recipient",
                                  "proposal", "proposalTitle", "objectionUntil", "awards"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void emptyLettersAreRefused()
    {
        QFETCH(QString, field);
        Letter letter = award();
        const QHash<QString, std::function<void()>> clear{
            {QStringLiteral("callTitle"), [&] { letter.callTitle = QStringLiteral("  "); }},
            {QStringLiteral("documentNumber"), [&] { letter.documentNumber.clear(); }},
            {QStringLiteral("issued"), [&] { letter.issued = QDate(); }},
            {QStringLiteral("office"), [&] { letter.office.clear(); }},
            {QStringLiteral("signatory"), [&] { letter.signatory.clear(); }},
            {QStringLiteral("recipient"), [&] { letter.recipient.clear(); }},
            {QStringLiteral("proposal"), [&] { letter.proposal = base::ProposalId(); }},
            {QStringLiteral("proposalTitle"), [&] { letter.proposalTitle.clear(); }},
            {QStringLiteral("objectionUntil"), [&] { letter.objectionUntil = QDate(); }},
            {QStringLiteral("awards"), [&] { letter.awards.first().nodes = base::Nodes(0); }}};
        clear.value(field)();
        QCOMPARE(m_writer.letter(letter, Language::Korean).error(),
                 (base::Error{ErrorCode::InvalidArgument, field}));
        QCOMPARE(m_writer.letter(Letter(), Language::English).error().code, ErrorCode::InvalidArgument);
    }

    void rejectionNeedsReasonsAndWeaknesses()
    {
        Letter letter = rejection();
        letter.reasons.clear();
        QCOMPARE(m_writer.letter(letter, Language::Korean).error().detail, QStringLiteral("reasons"));
        letter = rejection();
        letter.weaknesses.clear();
        QCOMPARE(m_writer.letter(letter, Language::Korean).error().detail, QStringLiteral("weaknesses"));
        letter = rejection();
        letter.awards = award().awards;
        QCOMPARE(m_writer.letter(letter, Language::Korean).error().detail, QStringLiteral("awards"));
    }

    void longAndOddTextsHold()
    {
        Letter letter = rejection();
        letter.recipient = QStringLiteral("아주긴기관이름").repeated(60);
        letter.proposalTitle = QStringLiteral("{title} <b> & \x01 ") + QStringLiteral("long ").repeated(200);
        for (int i = 0; i < 40; ++i)
            letter.reasons.append(QStringLiteral("사유 %1번").arg(i));
        const auto pdf = m_writer.letter(letter, Language::Korean);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(QStringLiteral("{title} <b> &")));
        QVERIFY(text.contains(QStringLiteral("사유 39번")));
        QCOMPARE(QString(text).remove(u' ').count(QStringLiteral("아주긴기관이름")), 60);
    }

    void minutesSayWhatHappened()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            const auto pdf = m_writer.minutes(minutes(), language);
            QVERIFY(pdf);
            const QString text = textOf(*pdf);
            for (const char *part : {"제1차 심의위원회", "심사-2026-0100", "SIM26-006, SIM26-012", "14:05",
                                     "찬성 3, 반대 0, 기권 0", "SIM26-060", "89.99"})
                QVERIFY2(text.contains(QString::fromUtf8(part)), part);
            QVERIFY(pagesOf(*pdf) >= 2);
            QCOMPARE(*m_writer.minutes(minutes(), language), *pdf);
        }
        QVERIFY(textOf(*m_writer.minutes(minutes(), Language::Korean))
                    .contains(QStringLiteral("박위원, 최위원, 정위원 (총 3명)")));
    }

    void emptyMinutesAreRefused()
    {
        QCOMPARE(m_writer.minutes(Minutes(), Language::Korean).error(),
                 (base::Error{ErrorCode::InvalidArgument, QStringLiteral("callTitle")}));
        Minutes none = minutes();
        none.items.clear();
        none.decisions.clear();
        QCOMPARE(m_writer.minutes(none, Language::Korean).error().detail, QStringLiteral("items"));
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "lettertest.moc"
