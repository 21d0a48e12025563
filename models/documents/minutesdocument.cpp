// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterdocument.h"

#include "documents/pdfdocument.h"
#include "documents/wording.h"

namespace simsa::documents {

using base::fail;
using base::Result;
using packet::Language;
using packet::Minutes;

namespace {

Result<> checkMinutes(const Minutes &minutes)
{
    const std::pair<bool, const char *> rules[] = {
        {!minutes.callTitle.trimmed().isEmpty(), "callTitle"},
        {!minutes.documentNumber.trimmed().isEmpty(), "documentNumber"},
        {!minutes.meeting.trimmed().isEmpty(), "meeting"},
        {minutes.date.isValid(), "date"},
        {!minutes.chair.trimmed().isEmpty(), "chair"},
        {!minutes.items.isEmpty() || !minutes.decisions.isEmpty(), "items"},
    };
    for (const auto &[there, field] : rules) {
        if (auto ok = require(there, QString::fromLatin1(field)); !ok)
            return ok;
    }
    return {};
}

class MinutesBuilder
{
public:
    MinutesBuilder(const Minutes &minutes, TemplateText words)
        : m_minutes(minutes)
        , m_words(std::move(words))
    {
    }

    Result<QByteArray> write(Language language)
    {
        const QString title = word("title");
        m_blocks.append(PdfHeading{1, title, PdfAlign::Center});
        overview();
        recusals();
        items();
        decisions();
        signatures();
        if (!m_minutes.attachments.isEmpty())
            appendEnd(m_blocks, m_words, m_minutes.attachments);
        if (auto ok = m_words.check(); !ok)
            return fail(ok);
        PdfDocument document;
        document.info.title = title + QStringLiteral(" – ") + m_minutes.meeting;
        document.info.author = m_minutes.secretary.isEmpty() ? m_minutes.chair : m_minutes.secretary;
        document.info.language = language;
        document.info.created = m_minutes.date.startOfDay(Qt::UTC);
        document.blocks = m_blocks;
        return writePdf(document);
    }

private:
    QString word(const char *key, const TemplateText::Values &values = {})
    {
        return m_words.text(QString::fromLatin1(key), values);
    }

    QString people(const QStringList &names)
    {
        return word("count", {{QStringLiteral("names"), names.join(QStringLiteral(", "))},
                              {QStringLiteral("count"), QString::number(names.size())}});
    }

    void overview()
    {
        PdfTable table;
        table.header = word("overview.header").split(u'|');
        table.widths = {1, 4};
        const auto row = [&](const char *key, const QString &value) {
            if (!value.isEmpty())
                table.rows.append({word(key), value});
        };
        row("call", m_minutes.callTitle);
        row("meeting", m_minutes.meeting);
        row("number", m_minutes.documentNumber);
        row("date", dated(m_words, QStringLiteral("longdate"), m_minutes.date));
        row("place", m_minutes.place);
        row("chair", m_minutes.chair);
        row("secretary", m_minutes.secretary);
        if (!m_minutes.present.isEmpty())
            row("present", people(m_minutes.present));
        if (!m_minutes.absent.isEmpty())
            row("absent", people(m_minutes.absent));
        m_blocks.append(table);
    }

    void recusals()
    {
        m_blocks.append(PdfHeading{2, word("recusals")});
        if (m_minutes.recusals.isEmpty()) {
            m_blocks.append(PdfParagraph{.text = word("norecusals")});
            return;
        }
        PdfTable table;
        table.header = word("recusals.header").split(u'|');
        table.widths = {1.5, 4, 1, 1};
        for (const packet::MinutesRecusal &recusal : m_minutes.recusals)
            table.rows.append(
                {recusal.person, recusal.proposals.join(QStringLiteral(", ")), recusal.left, recusal.back});
        m_blocks.append(table);
    }

    void items()
    {
        if (m_minutes.items.isEmpty())
            return;
        m_blocks.append(PdfHeading{2, word("items")});
        for (qsizetype i = 0; i < m_minutes.items.size(); ++i) {
            const packet::MinutesItem &item = m_minutes.items.at(i);
            m_blocks.append(PdfHeading{3, word("item", {{QStringLiteral("n"), QString::number(i + 1)},
                                                        {QStringLiteral("title"), item.title}})});
            const auto line = [&](const char *key, const QString &text) {
                if (!text.isEmpty())
                    m_blocks.append(
                        PdfParagraph{.text = word(key, {{QStringLiteral("text"), text}}), .indent = 10});
            };
            line("discussion", item.discussion);
            line("resolution", item.resolution);
            line("vote", item.vote);
        }
    }

    void decisions()
    {
        if (m_minutes.decisions.isEmpty())
            return;
        m_blocks.append(PdfHeading{2, word("decisions")});
        PdfTable table;
        table.header = word("decisions.header").split(u'|');
        table.numbers = {false, false, false, true, false, false};
        table.widths = {1.5, 3.4, 1.9, 1.1, 1.3, 2.4};
        for (const packet::MinutesDecision &decision : m_minutes.decisions)
            table.rows.append({decision.proposal.text(), decision.title, decision.organisation,
                               decision.score ? points(*decision.score) : QStringLiteral("–"),
                               decision.outcome,
                               decision.award.isEmpty() ? QStringLiteral("–") : decision.award});
        m_blocks.append(table);
    }

    void signatures()
    {
        m_blocks.append(PdfSpace{12});
        m_blocks.append(PdfParagraph{.text = word("signatures")});
        const auto sign = [&](const char *key, const QString &name) {
            if (!name.isEmpty())
                m_blocks.append(PdfParagraph{.text = word(key, {{QStringLiteral("name"), name}}),
                                             .align = PdfAlign::Right});
        };
        sign("sign.chair", m_minutes.chair);
        sign("sign.secretary", m_minutes.secretary);
    }

    const Minutes &m_minutes;
    TemplateText m_words;
    QList<PdfBlock> m_blocks;
};

} // namespace

Result<QByteArray> minutesPdf(const Minutes &minutes, Language language)
{
    if (auto ok = checkMinutes(minutes); !ok)
        return fail(ok);
    auto words = TemplateText::load(language, QStringLiteral("minutes"));
    if (!words)
        return fail(words);
    return MinutesBuilder(minutes, *words).write(language);
}

} // namespace simsa::documents
