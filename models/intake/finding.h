// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simsa::intake {

/// Only a report without Error is taken.
enum class Severity { Note, Warning, Error };

/// What can be said of a table of applications and its attachments; worded by the ui.
enum class FindingCode {
    // the file as a whole
    EncodingWindows949, ///< Warning: read as windows-949, not UTF-8
    FileNotText,
    NulCharacter,
    StrayQuote,
    OpenQuote,
    CellTooLarge, ///< above 1 MiB
    TooManyRows,
    TooManyColumns,
    WorkbookDamaged, ///< `detail` is the part, or what about it
    SheetMissing,    ///< no visible sheet, or none of the name asked for, which is `value`
    CellUnreadable,  ///< an error such as #REF!, or a formula nobody has computed; `value` stood there
    HeaderMissing,
    ColumnDoubled,
    ColumnMissing, ///< `field` is the column
    ColumnUnknown, ///< Warning: not read
    NoRows,
    // one row
    CellCountWrong, ///< `value` is how many there are
    CellEmpty,
    TextTooLong,
    ControlCharacter,
    IdInvalid,
    IdDuplicate, ///< `detail` is the line of the first
    PoolUnknown,
    ModelUnknown,
    OrganisationUnknown,
    OrganisationNameDiffers, ///< Warning: the name beside the id is not that of the list
    NumberInvalid,
    NodesNotPositive,
    NodesOverCap, ///< `detail` is the cap
    AlternativeInvalid,
    AlternativeOverCap,
    MonthsNotPositive,
    MonthsOverCap,
    StartWindowWrong,   ///< earliest below 1 or after latest
    StartBeyondHorizon, ///< even the earliest start ends after the horizon; `detail` is its length
    FloorInvalid,
    FlagInvalid, ///< not Y/N or 0/1
    EligibilityUnknown,
    GpusDisagree,    ///< Warning: not nodes × GPUs per node; `detail` is what it should be
    ProposalInvalid, ///< whatever else the call's own rules refuse; `detail` is the place
    // attachments
    FolderUnreadable,
    AttachmentMissing, ///< Error for an eligible proposal, else Note
    AttachmentNotPdf,
    AttachmentEmpty,
    AttachmentTooLarge,
    AttachmentUnreadable,
    AttachmentUnclaimed, ///< Warning: its name begins with no id of the table
};

/// What would help, as a code.
enum class Suggestion {
    None,
    SaveAsUtf8,
    SaveAsXlsx, ///< anew, by a program that computes formulas
    CheckQuotes,
    CheckColumns,
    FixHeader,
    ShortenText,
    UseOtherId,
    UseListedName, ///< `detail` names the possible ones, separated by commas
    UseWholeNumber,
    LowerToCap,
    CheckWindow,
    AddAttachment,
    ReplaceByPdf,
    RenameFile,
};

/// One thing found. `line` and `column` count from 1 and are 0 where there is none (a file as a whole, an
/// attachment); `value` is what stood there, at most 200 characters.
struct Finding
{
    FindingCode code = FindingCode::FileNotText;
    Severity severity = Severity::Error;
    int line = 0;
    int column = 0;
    QString cell;  ///< "Sheet1!C7" in a workbook; else empty
    QString field; ///< the column's name, or the attachment's file name
    QString value;
    QString proposal; ///< id as it stands in the row, where there is one
    QString detail;   ///< see the code
    Suggestion suggestion = Suggestion::None;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace simsa::intake
