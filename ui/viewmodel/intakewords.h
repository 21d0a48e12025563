// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

/// One finding of a dry run, as the composition root hands it over: codes are the enumerators of
/// intake::FindingCode and intake::Suggestion, by name.
struct IntakeRow
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Error;
    QString code; ///< "NodesOverCap"
    int line = 0; ///< from 1; 0 where there is none
    int column = 0;
    QString field; ///< the column's name, or the attachment's file name
    QString value; ///< what stood there
    QString proposal;
    QString detail;     ///< see intake::FindingCode
    QString suggestion; ///< "LowerToCap"
    QString cell{};     ///< "Sheet1!C7" in a workbook; else empty

    friend bool operator==(const IntakeRow &, const IntakeRow &) = default;
};

/// What a dry run says.
struct IntakeReport
{
    QString path;
    QString encoding; ///< "UTF-8", "windows-949"; "XLSX" of a workbook
    int lines = 0;
    int attachments = 0;
    int applications = 0; ///< that would be taken in
    QList<IntakeRow> rows;

    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const;
    [[nodiscard]] bool isClean() const { return errors() == 0 && applications > 0; }
    friend bool operator==(const IntakeReport &, const IntakeReport &) = default;
};

/// The enumerators of intake::FindingCode and intake::Suggestion in their order, to convert by position.
[[nodiscard]] const QStringList &intakeCodeNames();
[[nodiscard]] const QStringList &intakeSuggestionNames();

/// What is wrong, one sentence. An unknown code is named as it is.
[[nodiscard]] QString intakeProblem(const IntakeRow &row);
/// What would help; empty when there is nothing to suggest.
[[nodiscard]] QString intakeSuggestion(const IntakeRow &row);

enum class IntakeFilter { ToLookAt, Errors, Warnings };
[[nodiscard]] QStringList intakeColumns();
[[nodiscard]] QList<TableRow> intakeRows(const IntakeReport &report, IntakeFilter filter,
                                         const QString &query);

} // namespace simsa::viewmodel
