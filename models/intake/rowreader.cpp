// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace simsa::intake {

QString RowReader::cell(const QString &field) const
{
    const int column = m_table.column(field);
    return column < 0 ? QString() : m_row.cells.value(column).trimmed();
}

QString RowReader::text(const QString &field, int most, bool required)
{
    const QString text = cell(field);
    if (text.isEmpty() && required)
        note(FindingCode::CellEmpty, field, Suggestion::None);
    if (text.size() > most)
        note(FindingCode::TextTooLong, field, Suggestion::ShortenText, QString::number(most));
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    };
    if (std::any_of(text.begin(), text.end(), isControl))
        note(FindingCode::ControlCharacter, field, Suggestion::None);
    return text;
}

std::optional<int> RowReader::number(const QString &field, bool required)
{
    static const QRegularExpression whole(QStringLiteral("\\A[+-]?[0-9]{1,9}\\z"));
    const QString text = cell(field);
    if (text.isEmpty() && !required)
        return std::nullopt;
    if (text.isEmpty()) {
        note(FindingCode::CellEmpty, field, Suggestion::UseWholeNumber);
        return std::nullopt;
    }
    if (!whole.match(text).hasMatch()) {
        note(FindingCode::NumberInvalid, field, Suggestion::UseWholeNumber);
        return std::nullopt;
    }
    return text.toInt();
}

std::optional<bool> RowReader::flag(const QString &field)
{
    const QString text = cell(field);
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"Y" || text == u"1")
        return true;
    if (text == u"N" || text == u"0")
        return false;
    note(FindingCode::FlagInvalid, field, Suggestion::UseListedName, QStringLiteral("Y,N,1,0"));
    return std::nullopt;
}

void RowReader::note(FindingCode code, const QString &field, Suggestion suggestion, const QString &detail,
                     Severity severity)
{
    constexpr int LongestValue = 200;
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.line = m_row.line;
    finding.column = m_table.column(field) + 1;
    finding.field = field;
    finding.value = cell(field).left(LongestValue);
    finding.proposal = m_proposal;
    finding.detail = detail;
    finding.suggestion = suggestion;
    finding.cell = cellIn(m_table.sheet, finding.line, finding.column);
    m_findings.append(finding);
    m_errors += severity == Severity::Error;
}

} // namespace simsa::intake
