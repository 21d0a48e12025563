// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reviewfiles.h"

#include "base/json.h"

#include <QStringDecoder>

#include <algorithm>

namespace simsa::intake {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

const QString fileHead = u"# Simsa reviews of "_s;
const QString reviewHead = u"## "_s;
const QString cellHead = u"### "_s;

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\r', u"\\r"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'#'))
            line.prepend(u'\\');
    }
    return lines.join(u'\n');
}

/// nullopt for a backslash that stands before something else.
std::optional<QString> unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
            continue;
        }
        const QChar next = ++i < text.size() ? text[i] : QChar();
        if (next != u'\\' && next != u'#' && next != u'r')
            return std::nullopt;
        plain += next == u'r' ? QChar(u'\r') : next;
    }
    return plain;
}

bool hasText(call::ReviewField field)
{
    using enum call::ReviewField;
    return field != Level && field != Confidence && field != Recommendation;
}

/// One walk over the lines of a file.
class MarkdownReader
{
public:
    explicit MarkdownReader(QStringList lines)
        : m_lines(std::move(lines))
    {
    }

    [[nodiscard]] Result<QList<FiledReview>> read(const base::CallId &call)
    {
        if (!m_lines.value(0).startsWith(fileHead))
            return wrong();
        if (m_lines.first().mid(fileHead.size()).trimmed() != call.text())
            return base::fail(ErrorCode::RecordForeignCall, m_lines.first().mid(fileHead.size()));
        ++m_at;
        QList<FiledReview> reviews;
        for (skipEmpty(); m_at < m_lines.size(); skipEmpty()) {
            const qsizetype start = m_at;
            auto review = readReview();
            if (!review)
                return base::fail(review);
            const bool isTwice = std::any_of(reviews.cbegin(), reviews.cend(), [&](const FiledReview &one) {
                return one.proposal == review->proposal;
            });
            if (isTwice) {
                m_at = start;
                return wrong();
            }
            reviews.append(*std::move(review));
        }
        return reviews;
    }

private:
    [[nodiscard]] tl::unexpected<base::Error> wrong() const
    {
        return base::fail(ErrorCode::ReviewFileInvalid, u"line %1"_s.arg(m_at + 1));
    }

    void skipEmpty()
    {
        while (m_at < m_lines.size() && m_lines[m_at].trimmed().isEmpty())
            ++m_at;
    }

    [[nodiscard]] bool isHeading(qsizetype at) const { return m_lines[at].startsWith(u'#'); }

    [[nodiscard]] Result<FiledReview> readReview()
    {
        if (!m_lines[m_at].startsWith(reviewHead))
            return wrong();
        FiledReview review;
        review.proposal = base::ProposalId(m_lines[m_at].mid(reviewHead.size()).section(u' ', 0, 0));
        if (!review.proposal.isValid())
            return wrong();
        ++m_at;
        QList<call::ReviewCell> cells;
        for (skipEmpty(); m_at < m_lines.size() && m_lines[m_at].startsWith(cellHead); skipEmpty()) {
            const auto cell = readCell();
            if (!cell)
                return base::fail(cell);
            cells.append(*cell);
        }
        auto content = call::contentOf(cells);
        if (!content)
            return base::fail(ErrorCode::ReviewFileInvalid,
                              u"%1: %2"_s.arg(review.proposal.text(), content.error().detail));
        review.content = *std::move(content);
        return review;
    }

    [[nodiscard]] Result<call::ReviewCell> readCell()
    {
        const QString head = m_lines[m_at].mid(cellHead.size()).trimmed();
        const QString key = head.section(u": "_s, 0, 0);
        const auto field = call::reviewFieldFromName(key.section(u' ', 0, 0));
        if (!field)
            return wrong();
        call::ReviewCell cell{*field, base::ItemId(key.section(u' ', 1)), {}};
        if (!hasText(*field)) {
            cell.value = head.section(u": "_s, 1).trimmed();
            ++m_at;
            return cell;
        }
        const auto text = readText();
        if (!text)
            return wrong();
        cell.value = *text;
        return cell;
    }

    /// From behind the empty line after the heading to before the empty line of the next one or of the end.
    [[nodiscard]] std::optional<QString> readText()
    {
        qsizetype from = m_at + 1;
        if (from < m_lines.size() && m_lines[from].isEmpty())
            ++from;
        qsizetype to = from;
        while (to < m_lines.size() && !isHeading(to))
            ++to;
        const qsizetype next = to;
        if (to > from && m_lines[to - 1].isEmpty())
            --to;
        const auto text = unescaped(m_lines.mid(from, to - from).join(u'\n'));
        if (text)
            m_at = next;
        return text;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

} // namespace

QByteArray reviewsToMarkdown(const call::Charter &charter, const QList<FiledReview> &reviews)
{
    QString text = fileHead + charter.call.text() + u"\n\n"_s;
    for (const FiledReview &review : reviews) {
        text += reviewHead + u"%1 %2"_s.arg(review.proposal.text(), review.title.simplified()).trimmed() +
                u"\n\n"_s;
        for (const call::ReviewCell &cell : call::cellsOf(charter.rubric, review.content)) {
            text += cellHead + u"%1 %2"_s.arg(call::nameOf(cell.field), cell.item.text()).trimmed();
            text += hasText(cell.field) ? u"\n\n"_s + escaped(cell.value) : u": "_s + cell.value;
            text += u"\n\n"_s;
        }
    }
    return text.toUtf8();
}

Result<QList<FiledReview>> reviewsFromMarkdown(const QByteArray &bytes, const base::CallId &call)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return base::fail(ErrorCode::TextNotUtf8);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text = base::toNfc(text.replace(u"\r\n"_s, u"\n"_s));
    // The line feed that ends the last line begins no other.
    if (text.endsWith(u'\n'))
        text.chop(1);
    return MarkdownReader(text.split(u'\n')).read(call);
}

} // namespace simsa::intake
