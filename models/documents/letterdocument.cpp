// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterdocument.h"

#include "documents/pdfdocument.h"
#include "documents/wording.h"

namespace simsa::documents {

using base::fail;
using base::Result;
using packet::Language;
using packet::Letter;
using packet::LetterKind;

namespace {

constexpr int GpusPerNode = 8;

Result<> checkLetter(const Letter &letter)
{
    const bool awards = letter.kind != LetterKind::Rejection;
    const std::pair<bool, const char *> rules[] = {
        {!letter.callTitle.trimmed().isEmpty(), "callTitle"},
        {!letter.documentNumber.trimmed().isEmpty(), "documentNumber"},
        {letter.issued.isValid(), "issued"},
        {!letter.office.trimmed().isEmpty(), "office"},
        {!letter.signatory.trimmed().isEmpty(), "signatory"},
        {!letter.recipient.trimmed().isEmpty(), "recipient"},
        {letter.proposal.isValid(), "proposal"},
        {!letter.proposalTitle.trimmed().isEmpty(), "proposalTitle"},
        {letter.objectionUntil.isValid(), "objectionUntil"},
        {!awards || !letter.awards.isEmpty(), "awards"},
        {awards || letter.awards.isEmpty(), "awards"},
        {letter.kind != LetterKind::Conditional || !letter.conditions.isEmpty(), "conditions"},
        {awards || !letter.reasons.isEmpty(), "reasons"},
        {awards || !letter.weaknesses.isEmpty(), "weaknesses"},
    };
    for (const auto &[there, field] : rules) {
        if (auto ok = require(there, QString::fromLatin1(field)); !ok)
            return ok;
    }
    for (const packet::LetterAward &award : letter.awards) {
        if (award.nodes.value() < 1 || award.months < 1 || !award.first.isValid())
            return base::fail(base::ErrorCode::InvalidArgument, QStringLiteral("awards"));
    }
    return {};
}

class LetterBuilder
{
public:
    LetterBuilder(const Letter &letter, TemplateText words)
        : m_letter(letter)
        , m_words(std::move(words))
        , m_numbers(list(QStringLiteral("numbers")))
        , m_ordinals(list(QStringLiteral("ordinals")))
    {
        static constexpr const char *Kinds[] = {".award", ".conditional", ".rejection"};
        m_kind = QString::fromLatin1(Kinds[static_cast<int>(letter.kind)]);
    }

    Result<QByteArray> write(Language language)
    {
        head();
        body();
        appendEnd(m_blocks, m_words, m_letter.attachments);
        foot();
        if (auto ok = m_words.check(); !ok)
            return fail(ok);
        PdfDocument document;
        document.info.title = subject();
        document.info.author = m_letter.office;
        document.info.language = language;
        document.info.created = m_letter.issued.startOfDay(Qt::UTC);
        document.blocks = m_blocks;
        return writePdf(document);
    }

private:
    QStringList list(const QString &key) { return m_words.text(key).split(u' '); }
    QString word(const char *key, const TemplateText::Values &values = {})
    {
        return m_words.text(QString::fromLatin1(key), values);
    }
    QString byKind(const char *key, const TemplateText::Values &values = {})
    {
        return m_words.text(QString::fromLatin1(key) + m_kind, values);
    }
    QString subject() { return byKind("subject", {{QStringLiteral("call"), m_letter.callTitle}}); }

    /// A numbered paragraph of the body (1. 2. 3.).
    void number(const QString &text)
    {
        m_ordinal = 0;
        m_blocks.append(
            PdfParagraph{.text = m_numbers.value(m_number++) + u' ' + text, .hang = 15, .keepsNext = true});
    }
    /// A lettered one below it (가. 나. 다.); past the last letter without one.
    void letter(const QString &text)
    {
        const QString mark = m_ordinals.value(m_ordinal++);
        m_blocks.append(
            PdfParagraph{.text = mark.isEmpty() ? text : mark + u' ' + text, .indent = 18, .hang = 17});
    }
    void letters(const QString &heading, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        number(heading);
        if (texts.size() == 1) // a single entry carries no letter
            m_ordinal = m_ordinals.size();
        for (const QString &text : texts)
            letter(text);
    }

    void head()
    {
        m_blocks.append(PdfHeading{1, m_letter.office, PdfAlign::Center});
        m_blocks.append(PdfSpace{10});
        const bool person = !m_letter.investigator.isEmpty();
        const QString to = word(person ? "tovalue.person" : "tovalue",
                                {{QStringLiteral("recipient"), m_letter.recipient},
                                 {QStringLiteral("investigator"), m_letter.investigator}});
        m_blocks.append(PdfParagraph{.text = word("to") + QStringLiteral("   ") + to, .hang = 34});
        m_blocks.append(PdfParagraph{
            .text = word("subject") + QStringLiteral("   ") + subject(), .bold = true, .hang = 34});
        m_blocks.append(PdfRule{});
        m_blocks.append(PdfSpace{4});
    }

    void body()
    {
        number(word("greeting"));
        number(byKind("result", {{QStringLiteral("call"), m_letter.callTitle}}));
        const QString value = QStringLiteral("value");
        letter(word("field.proposal", {{value, m_letter.proposal.text()}}));
        letter(word("field.title", {{value, m_letter.proposalTitle}}));
        letter(word("field.outcome", {{value, byKind("outcome")}}));
        awards();
        conditions();
        scores();
        if (!m_letter.opinion.isEmpty())
            letters(word("opinion"), {m_letter.opinion});
        letters(byKind("reasons"), m_letter.reasons);
        letters(byKind("weaknesses"), m_letter.weaknesses);
        number(word("objection", {{QStringLiteral("until"),
                                   dated(m_words, QStringLiteral("date"), m_letter.objectionUntil)}}));
        letter(word("objection.grounds"));
        letter(word("objection.not"));
        letter(word("objection.panel"));
        number(byKind("after"));
    }

    void awards()
    {
        if (m_letter.awards.isEmpty())
            return;
        number(word("awards"));
        PdfTable table;
        table.header = word("awards.header").split(u'|');
        table.numbers = {false, true, true, false, true};
        table.widths = {3, 1.5, 1.5, 3, 1};
        for (const packet::LetterAward &award : m_letter.awards) {
            const QString period =
                word("period", {{QStringLiteral("first"), award.first.toString()},
                                {QStringLiteral("last"), award.first.plus(award.months - 1).toString()}});
            table.rows.append({award.cluster, QString::number(award.nodes.value()),
                               QString::number(award.nodes.value() * GpusPerNode), period,
                               QString::number(award.months)});
        }
        m_blocks.append(table);
        figure();
    }

    void figure()
    {
        if (m_letter.capacity.isEmpty())
            return;
        PdfStepChart chart;
        QStringList values;
        for (const packet::LetterMonth &month : m_letter.capacity) {
            chart.labels.append(month.month.toString());
            chart.capacity.append(month.capacity.value());
            chart.others.values.append(month.others.value());
            chart.ours.values.append(month.ours.value());
            values.append(QStringLiteral("%1 %2/%3/%4")
                              .arg(month.month.toString())
                              .arg(month.capacity.value())
                              .arg(month.others.value())
                              .arg(month.ours.value()));
        }
        chart.others.name = word("figure.others");
        chart.ours.name = word("figure.ours");
        chart.capacityName = word("figure.capacity");
        chart.caption = word("figure.caption");
        chart.alt = word("figure.alt", {{QStringLiteral("values"), values.join(QStringLiteral(", "))}});
        m_blocks.append(chart);
    }

    void conditions()
    {
        if (m_letter.conditions.isEmpty())
            return;
        number(word("conditions"));
        PdfTable table;
        table.header = word("conditions.header").split(u'|');
        table.widths = {4, 1};
        for (const packet::LetterCondition &condition : m_letter.conditions)
            table.rows.append({condition.text, dated(m_words, QStringLiteral("date"), condition.due)});
        m_blocks.append(table);
    }

    void scores()
    {
        if (m_letter.scores.isEmpty() && !m_letter.total)
            return;
        number(word("scores"));
        PdfTable table;
        table.header = word("scores.header").split(u'|');
        table.numbers = {false, true, true};
        table.widths = {4, 1, 1};
        for (const packet::LetterScore &score : m_letter.scores)
            table.rows.append({score.criterion, points(score.score), points(score.most)});
        if (m_letter.total)
            table.rows.append({word("scores.total"), points(*m_letter.total), QStringLiteral("100.00")});
        m_blocks.append(table);
        if (!m_letter.aggregation.isEmpty())
            m_blocks.append(
                PdfParagraph{.text = word("aggregation", {{QStringLiteral("value"), m_letter.aggregation}}),
                             .small = true});
    }

    void foot()
    {
        m_blocks.append(PdfSpace{26});
        m_blocks.append(PdfHeading{2, m_letter.signatory, PdfAlign::Center});
        m_blocks.append(PdfSpace{14});
        m_blocks.append(PdfRule{});
        const QString issued =
            word("issuedvalue",
                 {{QStringLiteral("number"), m_letter.documentNumber},
                  {QStringLiteral("date"), dated(m_words, QStringLiteral("date"), m_letter.issued)}});
        QStringList parts{word("issued") + u' ' + issued};
        if (!m_letter.clerk.isEmpty())
            parts.append(word("clerk", {{QStringLiteral("clerk"), m_letter.clerk}}));
        if (!m_letter.contact.isEmpty())
            parts.append(word("contact", {{QStringLiteral("contact"), m_letter.contact}}));
        m_blocks.append(PdfParagraph{.text = parts.join(QStringLiteral("   ")), .small = true});
        if (!m_letter.decisionId.isEmpty())
            m_blocks.append(PdfParagraph{
                .text = word("record", {{QStringLiteral("id"), m_letter.decisionId}}), .small = true});
    }

    const Letter &m_letter;
    TemplateText m_words;
    QStringList m_numbers;
    QStringList m_ordinals;
    QString m_kind;
    QList<PdfBlock> m_blocks;
    qsizetype m_number = 0;
    qsizetype m_ordinal = 0;
};

} // namespace

Result<QByteArray> letterPdf(const Letter &letter, Language language)
{
    if (auto ok = checkLetter(letter); !ok)
        return fail(ok);
    auto words = TemplateText::load(language, QStringLiteral("letter"));
    if (!words)
        return fail(words);
    return LetterBuilder(letter, *words).write(language);
}

} // namespace simsa::documents
