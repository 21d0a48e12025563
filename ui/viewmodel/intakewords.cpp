// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/intakewords.h"

#include "viewmodel/choseong.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

struct Sentence
{
    const char *code;
    const char *text; ///< %1 = detail
};

// In the order of intake::FindingCode.
constexpr Sentence problems[] = {
    {"EncodingWindows949",
     QT_TRANSLATE_NOOP("Intake", "The file is windows-949, not UTF-8. It was read as that")},
    {"FileNotText", QT_TRANSLATE_NOOP("Intake", "This is not a text file")},
    {"NulCharacter", QT_TRANSLATE_NOOP("Intake", "There is a NUL character in it")},
    {"StrayQuote", QT_TRANSLATE_NOOP("Intake", "A quotation mark stands in the middle of a cell")},
    {"OpenQuote", QT_TRANSLATE_NOOP("Intake", "A quotation mark is opened and never closed")},
    {"CellTooLarge", QT_TRANSLATE_NOOP("Intake", "The cell is larger than 1 MiB")},
    {"TooManyRows", QT_TRANSLATE_NOOP("Intake", "The table has too many lines")},
    {"TooManyColumns", QT_TRANSLATE_NOOP("Intake", "The table has too many columns")},
    {"WorkbookDamaged", QT_TRANSLATE_NOOP("Intake", "The workbook cannot be read (%1)")},
    {"SheetMissing", QT_TRANSLATE_NOOP("Intake", "The workbook has no visible sheet of applications")},
    {"CellUnreadable",
     QT_TRANSLATE_NOOP("Intake", "The cell holds an error, or a formula that was never computed")},
    {"HeaderMissing", QT_TRANSLATE_NOOP("Intake", "The first line does not name the columns")},
    {"ColumnDoubled", QT_TRANSLATE_NOOP("Intake", "The column stands twice in the first line")},
    {"ColumnMissing", QT_TRANSLATE_NOOP("Intake", "The column is missing")},
    {"ColumnUnknown", QT_TRANSLATE_NOOP("Intake", "The column is not known and is not read")},
    {"NoRows", QT_TRANSLATE_NOOP("Intake", "There is no application in the file")},
    {"CellCountWrong",
     QT_TRANSLATE_NOOP("Intake", "The line has a different number of cells than the first line")},
    {"CellEmpty", QT_TRANSLATE_NOOP("Intake", "The cell is empty")},
    {"TextTooLong", QT_TRANSLATE_NOOP("Intake", "The text is too long")},
    {"ControlCharacter", QT_TRANSLATE_NOOP("Intake", "There is an invisible control character in it")},
    {"IdInvalid",
     QT_TRANSLATE_NOOP("Intake", "The number may have letters, digits, dot, dash and underscore only")},
    {"IdDuplicate", QT_TRANSLATE_NOOP("Intake", "Line %1 has the same number")},
    {"PoolUnknown", QT_TRANSLATE_NOOP("Intake", "The charter has no such pool")},
    {"ModelUnknown", QT_TRANSLATE_NOOP("Intake", "The charter has no such GPU model")},
    {"OrganisationUnknown", QT_TRANSLATE_NOOP("Intake", "The organisation is not in the list")},
    {"OrganisationNameDiffers",
     QT_TRANSLATE_NOOP("Intake", "The organisation's name is not the one in the list")},
    {"NumberInvalid", QT_TRANSLATE_NOOP("Intake", "Write digits only")},
    {"NodesNotPositive", QT_TRANSLATE_NOOP("Intake", "The number of nodes must be 1 or more")},
    {"NodesOverCap", QT_TRANSLATE_NOOP("Intake", "Above the cap of %1 nodes")},
    {"AlternativeInvalid", QT_TRANSLATE_NOOP("Intake", "The other cluster cannot be read")},
    {"AlternativeOverCap", QT_TRANSLATE_NOOP("Intake", "Above the other cluster's cap")},
    {"MonthsNotPositive", QT_TRANSLATE_NOOP("Intake", "The number of months must be 1 or more")},
    {"MonthsOverCap", QT_TRANSLATE_NOOP("Intake", "Longer than the charter allows")},
    {"StartWindowWrong", QT_TRANSLATE_NOOP("Intake", "The earliest start lies after the latest one")},
    {"StartBeyondHorizon", QT_TRANSLATE_NOOP("Intake", "It would end after the %1 months of the call")},
    {"FloorInvalid", QT_TRANSLATE_NOOP("Intake", "The smallest useful share must be between 1 and 100 %")},
    {"FlagInvalid", QT_TRANSLATE_NOOP("Intake", "Write Y or N")},
    {"EligibilityUnknown",
     QT_TRANSLATE_NOOP("Intake", "This result of the check of requirements is not known")},
    {"GpusDisagree", QT_TRANSLATE_NOOP("Intake", "The GPUs do not agree with the nodes: it should be %1")},
    {"ProposalInvalid", QT_TRANSLATE_NOOP("Intake", "The charter's rules refuse it (%1)")},
    {"FolderUnreadable", QT_TRANSLATE_NOOP("Intake", "The attachments folder cannot be read")},
    {"AttachmentMissing", QT_TRANSLATE_NOOP("Intake", "There is no attachment of this application")},
    {"AttachmentNotPdf", QT_TRANSLATE_NOOP("Intake", "The attachment is not a PDF")},
    {"AttachmentEmpty", QT_TRANSLATE_NOOP("Intake", "The attachment is empty")},
    {"AttachmentTooLarge", QT_TRANSLATE_NOOP("Intake", "The attachment is too large")},
    {"AttachmentUnreadable", QT_TRANSLATE_NOOP("Intake", "The attachment cannot be read")},
    {"AttachmentUnclaimed",
     QT_TRANSLATE_NOOP("Intake", "The file's name begins with no number of the table")},
};

// In the order of intake::Suggestion.
constexpr Sentence suggestions[] = {
    {"None", ""},
    {"SaveAsUtf8", QT_TRANSLATE_NOOP("Intake", "Save the file as UTF-8")},
    {"SaveAsXlsx", QT_TRANSLATE_NOOP("Intake", "Open it in a spreadsheet, put it right and save it as XLSX")},
    {"CheckQuotes", QT_TRANSLATE_NOOP("Intake", "Check the quotation marks")},
    {"CheckColumns", QT_TRANSLATE_NOOP("Intake", "Check the columns of this line")},
    {"FixHeader", QT_TRANSLATE_NOOP("Intake", "Put the first line right")},
    {"ShortenText", QT_TRANSLATE_NOOP("Intake", "Shorten the text")},
    {"UseOtherId", QT_TRANSLATE_NOOP("Intake", "Give it another number")},
    {"UseListedName", QT_TRANSLATE_NOOP("Intake", "One of: %1")},
    {"UseWholeNumber", QT_TRANSLATE_NOOP("Intake", "Write a whole number")},
    {"LowerToCap", QT_TRANSLATE_NOOP("Intake", "Lower it to %1")},
    {"CheckWindow", QT_TRANSLATE_NOOP("Intake", "Check first and last start month")},
    {"AddAttachment", QT_TRANSLATE_NOOP("Intake", "Put its PDF into the folder")},
    {"ReplaceByPdf", QT_TRANSLATE_NOOP("Intake", "Replace it by a PDF")},
    {"RenameFile", QT_TRANSLATE_NOOP("Intake", "Begin the name with the application's number")},
};

template<std::size_t N>
QStringList codesOf(const Sentence (&table)[N])
{
    QStringList names;
    for (const Sentence &sentence : table)
        names << QLatin1String(sentence.code);
    return names;
}

template<std::size_t N>
QString textOf(const Sentence (&table)[N], const QString &code, const QString &detail)
{
    for (const Sentence &sentence : table) {
        if (code != QLatin1String(sentence.code))
            continue;
        if (!*sentence.text)
            return {};
        const QString text = QCoreApplication::translate("Intake", sentence.text);
        return text.contains(QLatin1String("%1")) ? text.arg(detail) : text;
    }
    return code;
}

bool isShown(const IntakeRow &row, IntakeFilter filter)
{
    switch (filter) {
    case IntakeFilter::Errors:
        return row.severity == IntakeRow::Severity::Error;
    case IntakeFilter::Warnings:
        return row.severity == IntakeRow::Severity::Warning;
    case IntakeFilter::ToLookAt:
        break;
    }
    return true;
}

TableCell severityCell(IntakeRow::Severity severity)
{
    switch (severity) {
    case IntakeRow::Severity::Error:
        return {Words::tr("error"), Tone::Bad, true};
    case IntakeRow::Severity::Warning:
        return {Words::tr("warning"), Tone::Warn};
    case IntakeRow::Severity::Note:
        break;
    }
    return {Words::tr("note"), Tone::Secondary};
}

} // namespace

int IntakeReport::errors() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const IntakeRow &row) {
        return row.severity == IntakeRow::Severity::Error;
    }));
}

int IntakeReport::warnings() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const IntakeRow &row) {
        return row.severity == IntakeRow::Severity::Warning;
    }));
}

const QStringList &intakeCodeNames()
{
    static const QStringList names = codesOf(problems);
    return names;
}

const QStringList &intakeSuggestionNames()
{
    static const QStringList names = codesOf(suggestions);
    return names;
}

QString intakeProblem(const IntakeRow &row)
{
    return textOf(problems, row.code, row.detail);
}

QString intakeSuggestion(const IntakeRow &row)
{
    return textOf(suggestions, row.suggestion, row.detail);
}

QStringList intakeColumns()
{
    return {Words::tr("Kind"),  Words::tr("Line"),          Words::tr("Number"),         Words::tr("Column"),
            Words::tr("Value"), Words::tr("What is wrong"), Words::tr("What would help")};
}

QList<TableRow> intakeRows(const IntakeReport &report, IntakeFilter filter, const QString &query)
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const IntakeRow &row = report.rows.at(i);
        const QString problem = intakeProblem(row);
        const QString help = intakeSuggestion(row);
        const QString all =
            QStringList{QString::number(row.line), row.cell, row.proposal, row.field, row.value, problem}
                .join(u' ');
        if (!isShown(row, filter) || !matchesQuery(all, query))
            continue;
        rows.append({QString::number(i),
                     {severityCell(row.severity),
                      numberCell(row.line > 0 ? format::count(row.line) : format::missing()),
                      {row.proposal},
                      {.text = row.field, .toolTip = row.field},
                      {.text = row.value, .toolTip = row.value},
                      {.text = problem, .toolTip = problem},
                      {help.isEmpty() ? Words::tr("nothing to suggest") : help,
                       help.isEmpty() ? Tone::Secondary : Tone::Plain, !help.isEmpty()}}});
    }
    return rows;
}

} // namespace simsa::viewmodel
