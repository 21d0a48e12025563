// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/month.h"
#include "base/quantities.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace simsa::packet {

/// The language a document is written in; the fixed words come from templates, the values from the caller.
enum class Language { Korean, English };

/// What a letter tells the applicant: 선정, 조건부 선정, 선정제외.
enum class LetterKind { Award, Conditional, Rejection };

/// One award line: `nodes` whole servers (8 GPUs each) of one cluster for `months` months from `first`.
struct LetterAward
{
    QString cluster;
    base::Month first;
    int months = 0;
    base::Nodes nodes;
    friend bool operator==(const LetterAward &, const LetterAward &) = default;
};

/// One line of the score table; `most` is the criterion's full mark.
struct LetterScore
{
    QString criterion;
    base::Score score;
    base::Score most;
    friend bool operator==(const LetterScore &, const LetterScore &) = default;
};

/// A condition of the award and the day by which it must be met.
struct LetterCondition
{
    QString text;
    QDate due;
    friend bool operator==(const LetterCondition &, const LetterCondition &) = default;
};

/// One month of the awarded cluster: what exists, what other awards hold, and what this letter awards.
struct LetterMonth
{
    base::Month month;
    base::Nodes capacity;
    base::Nodes others;
    base::Nodes ours;
    friend bool operator==(const LetterMonth &, const LetterMonth &) = default;
};

/// A result letter. All texts are already in the language of the letter. Required: callTitle, documentNumber,
/// issued, office, signatory, recipient, proposal, proposalTitle; awards for Award and Conditional;
/// conditions for Conditional; reasons and weaknesses for Rejection; objectionUntil always.
struct Letter
{
    LetterKind kind = LetterKind::Rejection;
    QString callTitle;
    QString documentNumber; ///< 문서번호
    QDate issued;           ///< 시행일
    QString office;         ///< the issuing organisation, head of the letter
    QString signatory;      ///< under whose name it goes out (발신명의)
    QString clerk;          ///< 담당자; may be empty
    QString contact;        ///< telephone or mail; may be empty
    QString recipient;      ///< the applicant organisation
    QString investigator;   ///< 과제책임자; may be empty
    base::ProposalId proposal;
    QString proposalTitle;
    QList<LetterAward> awards;
    QList<LetterScore> scores;        ///< may be empty: the charter may not show scores
    std::optional<base::Score> total; ///< the official score, if the charter shows it
    QString aggregation;              ///< how the total was made, in words; may be empty
    QString opinion;                  ///< 종합의견; may be empty
    QStringList reasons;
    QStringList weaknesses;
    QList<LetterCondition> conditions;
    QDate objectionUntil;        ///< last day on which an objection is received
    QList<LetterMonth> capacity; ///< for the figure; may be empty
    QStringList attachments;     ///< 붙임, in order
    QString decisionId;          ///< hex id of the decision record; may be empty
};

/// One agenda item of a meeting.
struct MinutesItem
{
    QString title;
    QString discussion;
    QString resolution;
    QString vote; ///< "찬성 5, 반대 0, 기권 1"; may be empty
};

/// A member who left the room for the proposals named.
struct MinutesRecusal
{
    QString person;
    QStringList proposals;
    QString left; ///< local time of day, "14:05"; may be empty
    QString back;
};

/// One line of the decision table in the minutes.
struct MinutesDecision
{
    base::ProposalId proposal;
    QString title;
    QString organisation;
    std::optional<base::Score> score;
    QString outcome;
    QString award; ///< "H200-A, 16대, 2026-03부터 12개월"; empty when nothing is awarded
};

/// Minutes of a committee meeting (회의록). Required: callTitle, documentNumber, meeting, date, chair, and at
/// least one of items and decisions.
struct Minutes
{
    QString callTitle;
    QString documentNumber;
    QString meeting;
    QDate date;
    QString place;
    QString chair;
    QString secretary;
    QStringList present;
    QStringList absent;
    QList<MinutesRecusal> recusals;
    QList<MinutesItem> items;
    QList<MinutesDecision> decisions;
    QStringList attachments;
};

/// A number with two decimals, held in hundredths: 8530 is shown as 85.30.
struct Decimal
{
    qint64 hundredths = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// A typed cell; monostate is an empty one. Text is always written as a string, never as a formula.
using Cell = std::variant<std::monostate, QString, qint64, Decimal, QDate>;

/// One sheet: a frozen header row and rows of cells (a row may be shorter than the header, never longer).
struct Sheet
{
    QString name; ///< 1–31 characters without []:*?/\ ; unique in the workbook
    QStringList header;
    QList<QList<Cell>> rows;
};

/// A whole XLSX file; `created` stands in its properties, so that the same input gives the same bytes.
struct Workbook
{
    QString title;
    QDateTime created;
    QList<Sheet> sheets;
};

/// Makes the documents of a packet (port; implemented by `documents`). Same input, same bytes.
/// InvalidArgument names a required field that is missing; DocumentFailed when a library refuses.
class DocumentWriter
{
public:
    virtual ~DocumentWriter() = default;

    /// The letter as a tagged PDF.
    [[nodiscard]] virtual base::Result<QByteArray> letter(const Letter &letter, Language language) = 0;
    /// The minutes as a tagged PDF.
    [[nodiscard]] virtual base::Result<QByteArray> minutes(const Minutes &minutes, Language language) = 0;
    /// The workbook as XLSX.
    [[nodiscard]] virtual base::Result<QByteArray> sheet(const Workbook &workbook) = 0;
};

} // namespace simsa::packet
