// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings.h"

#include "cli/outcome.h"

#include <iterator>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    const char *name;
    const char *text;
};

/// In the order of intake::FindingCode.
constexpr Wording wordings[] = {
    {"EncodingWindows949", QT_TRANSLATE_NOOP("Cli", "read as windows-949, not UTF-8")},
    {"FileNotText", QT_TRANSLATE_NOOP("Cli", "neither UTF-8 nor windows-949")},
    {"NulCharacter", QT_TRANSLATE_NOOP("Cli", "a NUL character")},
    {"StrayQuote", QT_TRANSLATE_NOOP("Cli", "a quote where none belongs")},
    {"OpenQuote", QT_TRANSLATE_NOOP("Cli", "a quote that is never closed")},
    {"CellTooLarge", QT_TRANSLATE_NOOP("Cli", "a cell of more than 1 MiB")},
    {"TooManyRows", QT_TRANSLATE_NOOP("Cli", "too many rows")},
    {"TooManyColumns", QT_TRANSLATE_NOOP("Cli", "too many columns")},
    {"WorkbookDamaged", QT_TRANSLATE_NOOP("Cli", "not a workbook that can be read:")},
    {"SheetMissing", QT_TRANSLATE_NOOP("Cli", "the workbook has no such visible sheet")},
    {"CellUnreadable", QT_TRANSLATE_NOOP("Cli", "an error, or a formula that was never computed")},
    {"HeaderMissing", QT_TRANSLATE_NOOP("Cli", "there is no header")},
    {"ColumnDoubled", QT_TRANSLATE_NOOP("Cli", "a column stands there twice")},
    {"ColumnMissing", QT_TRANSLATE_NOOP("Cli", "a column is missing")},
    {"ColumnUnknown", QT_TRANSLATE_NOOP("Cli", "a column that is not read")},
    {"NoRows", QT_TRANSLATE_NOOP("Cli", "there are no rows")},
    {"CellCountWrong", QT_TRANSLATE_NOOP("Cli", "the wrong number of cells")},
    {"CellEmpty", QT_TRANSLATE_NOOP("Cli", "an empty cell")},
    {"TextTooLong", QT_TRANSLATE_NOOP("Cli", "the text is too long")},
    {"ControlCharacter", QT_TRANSLATE_NOOP("Cli", "a control character")},
    {"IdInvalid", QT_TRANSLATE_NOOP("Cli", "not an id")},
    {"IdDuplicate", QT_TRANSLATE_NOOP("Cli", "the id stands there twice; first on line")},
    {"PoolUnknown", QT_TRANSLATE_NOOP("Cli", "the call has no such pool")},
    {"ModelUnknown", QT_TRANSLATE_NOOP("Cli", "the call has no such model")},
    {"OrganisationUnknown", QT_TRANSLATE_NOOP("Cli", "no such institution")},
    {"OrganisationNameDiffers", QT_TRANSLATE_NOOP("Cli", "another name than that of the list")},
    {"NumberInvalid", QT_TRANSLATE_NOOP("Cli", "not a whole number")},
    {"NodesNotPositive", QT_TRANSLATE_NOOP("Cli", "nodes must be at least 1")},
    {"NodesOverCap", QT_TRANSLATE_NOOP("Cli", "more nodes than a project may get, which is")},
    {"AlternativeInvalid", QT_TRANSLATE_NOOP("Cli", "not a number of nodes for the alternative")},
    {"AlternativeOverCap",
     QT_TRANSLATE_NOOP("Cli", "more alternative nodes than a project may get, which is")},
    {"MonthsNotPositive", QT_TRANSLATE_NOOP("Cli", "months must be at least 1")},
    {"MonthsOverCap", QT_TRANSLATE_NOOP("Cli", "more months than a project may get, which is")},
    {"StartWindowWrong", QT_TRANSLATE_NOOP("Cli", "the start window is not in order")},
    {"StartBeyondHorizon",
     QT_TRANSLATE_NOOP("Cli", "even the earliest start ends after the last month, which is")},
    {"FloorInvalid", QT_TRANSLATE_NOOP("Cli", "not a share from 1 to 100")},
    {"FlagInvalid", QT_TRANSLATE_NOOP("Cli", "neither Y nor N")},
    {"EligibilityUnknown", QT_TRANSLATE_NOOP("Cli", "not an eligibility")},
    {"GpusDisagree", QT_TRANSLATE_NOOP("Cli", "not nodes times GPUs per node, which is")},
    {"ProposalInvalid", QT_TRANSLATE_NOOP("Cli", "the rules of the call refuse it")},
    {"FolderUnreadable", QT_TRANSLATE_NOOP("Cli", "the folder of attachments cannot be read")},
    {"AttachmentMissing", QT_TRANSLATE_NOOP("Cli", "an attachment is missing")},
    {"AttachmentNotPdf", QT_TRANSLATE_NOOP("Cli", "not a PDF")},
    {"AttachmentEmpty", QT_TRANSLATE_NOOP("Cli", "an empty file")},
    {"AttachmentTooLarge", QT_TRANSLATE_NOOP("Cli", "a file that is too large")},
    {"AttachmentUnreadable", QT_TRANSLATE_NOOP("Cli", "a file that cannot be read")},
    {"AttachmentUnclaimed", QT_TRANSLATE_NOOP("Cli", "a file that belongs to no application")},
};
static_assert(std::size(wordings) == static_cast<size_t>(intake::FindingCode::AttachmentUnclaimed) + 1);

const Wording &wordingOf(intake::FindingCode code)
{
    return wordings[static_cast<size_t>(code)];
}

QString nameOf(intake::Severity severity)
{
    switch (severity) {
    case intake::Severity::Note:
        return u"note"_s;
    case intake::Severity::Warning:
        return u"warning"_s;
    case intake::Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString wordOf(intake::Severity severity)
{
    switch (severity) {
    case intake::Severity::Note:
        return Cli::tr("note");
    case intake::Severity::Warning:
        return Cli::tr("warning");
    case intake::Severity::Error:
        return Cli::tr("error");
    }
    return {};
}

} // namespace

QString lineOf(const intake::Finding &finding)
{
    QStringList place;
    if (!finding.cell.isEmpty())
        place.append(finding.cell);
    else if (finding.line > 0)
        place.append(Cli::tr("line %1").arg(finding.line));
    if (finding.cell.isEmpty() && finding.column > 0)
        place.append(Cli::tr("column %1").arg(finding.column));
    if (!finding.field.isEmpty())
        place.append(finding.field);
    QString text = wordOf(finding.severity) + u": "_s;
    if (!place.isEmpty())
        text += place.join(u", "_s) + u": "_s;
    text += Cli::tr(wordingOf(finding.code).text);
    if (!finding.detail.isEmpty())
        text += u' ' + finding.detail;
    return finding.value.isEmpty() ? text : text + u" (\"%1\")"_s.arg(finding.value);
}

QJsonObject toJson(const intake::Finding &finding)
{
    return {{u"code"_s, QLatin1String(wordingOf(finding.code).name)},
            {u"severity"_s, nameOf(finding.severity)},
            {u"line"_s, finding.line},
            {u"column"_s, finding.column},
            {u"cell"_s, finding.cell},
            {u"field"_s, finding.field},
            {u"value"_s, finding.value},
            {u"proposal"_s, finding.proposal},
            {u"detail"_s, finding.detail}};
}

} // namespace simsa::cli
