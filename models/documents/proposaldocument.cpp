// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposaldocument.h"

#include "documents/pdfdocument.h"
#include "documents/wording.h"

#include <QCryptographicHash>

#include <cmath>

namespace simsa::documents {

using base::fail;
using base::Result;

namespace {

constexpr int GpusPerNode = 8;
constexpr int Sections = 14;
constexpr int HoursAMonth = 730;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every platform, unlike std distributions.
class Dice
{
public:
    explicit Dice(const ProposalText &text, const QByteArray &purpose)
    {
        const QByteArray input =
            text.proposal.text().toUtf8() + '/' + QByteArray::number(text.seed) + '/' + purpose;
        const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
        for (int i = 0; i < 8; ++i)
            m_state = m_state << 8 | static_cast<quint8>(hash.at(i));
    }

    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    const QString &one(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state = 0;
};

Result<> checkText(const ProposalText &text)
{
    if (!text.proposal.isValid())
        return require(false, QStringLiteral("proposal"));
    if (text.title.trimmed().isEmpty())
        return require(false, QStringLiteral("title"));
    if (!text.created.isValid())
        return require(false, QStringLiteral("created"));
    if (text.nodes.value() < 1)
        return require(false, QStringLiteral("nodes"));
    return require(text.months >= 1 && text.months <= 60, QStringLiteral("months"));
}

class ProposalBuilder
{
public:
    ProposalBuilder(const ProposalText &text, TemplateText words, const QByteArray &purpose)
        : m_text(text)
        , m_words(std::move(words))
        , m_dice(text, purpose)
        , m_methods(m_words.lines(QStringLiteral("method")))
        , m_data(m_words.lines(QStringLiteral("data")))
        , m_metrics(m_words.lines(QStringLiteral("metric")))
        , m_domain(m_dice.one(m_words.lines(QStringLiteral("domain"))))
    {
    }

    /// The whole plan. Length is drawn first, then filled section by section.
    void plan()
    {
        cover(QStringLiteral("plan"));
        const int paragraphs = m_dice.between(2, 9);
        const QStringList titles = m_words.lines(QStringLiteral("sections"));
        for (int s = 0; s < Sections; ++s) {
            heading(s + 1, titles.value(s));
            const int count = std::max(1, paragraphs + m_dice.between(-1, 1) - (s > 8 ? 1 : 0));
            for (int p = 0; p < count; ++p)
                paragraph(s + 1);
            if (s == 2)
                comparison();
            if (s == 4)
                figure();
            if (s == 6)
                schedule();
        }
    }

    void summary()
    {
        cover(QStringLiteral("summary"));
        const QStringList titles = m_words.lines(QStringLiteral("summary.sections"));
        const int sources[] = {2, 6, 10};
        for (int s = 0; s < 3; ++s) {
            heading(s + 1, titles.value(s));
            for (int p = 0; p < 5; ++p)
                paragraph(p % 2 ? sources[s] - 1 : sources[s]);
            if (s == 0)
                figure();
            if (s == 1)
                schedule();
        }
    }

    Result<QByteArray> write(const char *title)
    {
        PdfDocument document;
        document.info.title = m_text.title + QStringLiteral(" – ") + m_words.text(QString::fromLatin1(title));
        document.info.author = org();
        document.info.created = m_text.created;
        document.info.serif = true;
        document.blocks = m_blocks;
        if (auto ok = m_words.check(); !ok)
            return fail(ok);
        return writePdf(document);
    }

private:
    QString org()
    {
        return m_words.text(QStringLiteral("org"), {{QStringLiteral("name"), m_text.organisation}});
    }

    TemplateText::Values values()
    {
        const int gpus = m_text.nodes.value() * GpusPerNode;
        const auto between = [this](int least, int most) {
            return QString::number(m_dice.between(least, most));
        };
        const QString method = m_dice.one(m_methods);
        QString other = m_dice.one(m_methods);
        if (other == method)
            other = m_methods.at((m_methods.indexOf(method) + 1) % m_methods.size());
        return {{QStringLiteral("method"), method},
                {QStringLiteral("method2"), other},
                {QStringLiteral("data"), m_dice.one(m_data)},
                {QStringLiteral("metric"), m_dice.one(m_metrics)},
                {QStringLiteral("domain"), m_domain},
                {QStringLiteral("model"), m_text.gpuModel},
                {QStringLiteral("nodes"), QString::number(m_text.nodes.value())},
                {QStringLiteral("gpus"), QString::number(gpus)},
                {QStringLiteral("gpus8"), QString::number(std::max(8, gpus / 4))},
                {QStringLiteral("months"), QString::number(m_text.months)},
                {QStringLiteral("percent"), between(12, 68)},
                {QStringLiteral("percent2"), between(3, 11)},
                {QStringLiteral("years"), between(2, 7)},
                {QStringLiteral("weeks"), between(2, 9)},
                {QStringLiteral("hours"), between(1, 6)},
                {QStringLiteral("count"), between(2, 8)},
                {QStringLiteral("terabytes"), between(8, 90)},
                {QStringLiteral("terabytes2"), between(2, 30)},
                {QStringLiteral("billions"), between(3, 70)},
                {QStringLiteral("tokens"), between(200, 2400)}};
    }

    void cover(const QString &kind)
    {
        m_blocks.append(PdfParagraph{.text = m_words.text(kind), .align = PdfAlign::Center});
        m_blocks.append(PdfHeading{1, m_text.title, PdfAlign::Center});
        PdfTable table;
        table.header = m_words.text(QStringLiteral("overview.header")).split(u'|');
        table.widths = {1, 4};
        table.rows = {{m_words.text(QStringLiteral("overview.id")), m_text.proposal.text()},
                      {m_words.text(QStringLiteral("overview.title")), m_text.title},
                      {m_words.text(QStringLiteral("overview.org")), org()},
                      {m_words.text(QStringLiteral("overview.field")), m_text.field},
                      {m_words.text(QStringLiteral("overview.request")),
                       m_words.text(QStringLiteral("request"), values())}};
        m_blocks.append(table);
        m_blocks.append(PdfParagraph{.text = m_words.text(QStringLiteral("notice")), .small = true});
    }

    void heading(int number, const QString &title)
    {
        m_blocks.append(PdfHeading{
            2, m_words.text(QStringLiteral("number"), {{QStringLiteral("n"), QString::number(number)},
                                                       {QStringLiteral("title"), title}})});
    }

    /// Three to five sentences of the section, in the order of a walk through its list, so that neighbours in
    /// one paragraph never repeat each other.
    void paragraph(int section)
    {
        const QString key = QStringLiteral("s%1").arg(section);
        const TemplateText::Values values = this->values();
        const QStringList sentences = m_words.lines(key, values);
        const int size = static_cast<int>(sentences.size());
        const int count = std::min(size, m_dice.between(3, 5));
        const int from = m_dice.below(size);
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(sentences.at((from + i) % size));
        m_blocks.append(PdfParagraph{.text = chosen.join(u' ')});
    }

    void figure()
    {
        PdfLineChart chart;
        const QString metric = m_metrics.at(m_dice.below(2)); // the first two are better the higher they are
        const int top = m_dice.between(70, 92);
        QStringList said;
        PdfSeries ours{m_words.text(QStringLiteral("figure.ours")), {}};
        PdfSeries other{m_words.text(QStringLiteral("figure.base")), {}};
        for (int i = 0; i < 12; ++i) {
            const double rise = 1 - std::pow(0.72, i + 1);
            ours.values.append(std::round(10 * (top * rise + m_dice.below(20) / 10.0)) / 10);
            other.values.append(std::round(10 * ((top - 9) * rise + m_dice.below(20) / 10.0)) / 10);
            chart.labels.append(QStringLiteral("%1k").arg(10 * (i + 1)));
            said.append(QString::number(ours.values.last()) + u'/' + QString::number(other.values.last()));
        }
        chart.series = {ours, other};
        const TemplateText::Values values{{QStringLiteral("n"), QStringLiteral("1")},
                                          {QStringLiteral("metric"), metric},
                                          {QStringLiteral("values"), said.join(QStringLiteral(", "))}};
        chart.caption = m_words.text(QStringLiteral("figure"), values);
        chart.alt = m_words.text(QStringLiteral("figure.alt"), values);
        m_blocks.append(chart);
    }

    void schedule()
    {
        m_blocks.append(PdfParagraph{.text = m_words.text(QStringLiteral("schedule.title")), .bold = true});
        PdfTable table;
        table.header = m_words.text(QStringLiteral("schedule.header")).split(u'|');
        table.numbers = {true, false, true, true};
        table.widths = {1, 3, 1, 1.5};
        const QStringList steps = m_words.lines(QStringLiteral("schedule.steps"));
        for (int month = 1; month <= m_text.months; ++month) {
            const qsizetype step =
                std::min<qsizetype>(steps.size() - 1, (month - 1) * steps.size() / m_text.months);
            const int nodes = m_text.nodes.value();
            table.rows.append({QString::number(month), steps.at(step), QString::number(nodes),
                               QString::number(qint64(nodes) * GpusPerNode * HoursAMonth)});
        }
        m_blocks.append(table);
    }

    void comparison()
    {
        m_blocks.append(PdfParagraph{.text = m_words.text(QStringLiteral("compare.title")), .bold = true});
        PdfTable table;
        table.header = m_words.text(QStringLiteral("compare.header")).split(u'|');
        table.numbers = {false, false, true, true};
        table.widths = {2, 2, 1, 1.2};
        for (int i = 0; i < 6; ++i)
            table.rows.append({m_methods.at(i), m_dice.one(m_metrics),
                               QString::number(m_dice.between(520, 930) / 10.0, 'f', 1),
                               QString::number(m_dice.between(5, 240) / 10.0, 'f', 1)});
        m_blocks.append(table);
    }

    const ProposalText &m_text;
    TemplateText m_words;
    Dice m_dice;
    QStringList m_methods;
    QStringList m_data;
    QStringList m_metrics;
    QString m_domain;
    QList<PdfBlock> m_blocks;
};

Result<ProposalBuilder> begin(const ProposalText &text, const QByteArray &purpose)
{
    if (auto ok = checkText(text); !ok)
        return fail(ok);
    auto words = TemplateText::load(packet::Language::Korean, QStringLiteral("proposal"));
    if (!words)
        return fail(words);
    return ProposalBuilder(text, *words, purpose);
}

} // namespace

Result<QByteArray> proposalPdf(const ProposalText &text)
{
    auto builder = begin(text, "plan");
    if (!builder)
        return fail(builder);
    builder->plan();
    return builder->write("plan");
}

Result<QByteArray> summaryPdf(const ProposalText &text)
{
    auto builder = begin(text, "summary");
    if (!builder)
        return fail(builder);
    builder->summary();
    return builder->write("summary");
}

} // namespace simsa::documents
