// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewwords.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa::viewmodel {

using call::ConflictType;
using call::MissingField;
using review::Progress;

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

bool isKoreanShown()
{
    return QLocale().language() == QLocale::Korean;
}

Status statusOf(const review::Work &work)
{
    if (isOpen(work) && work.returned)
        return Status::Returned;
    if (isOpen(work) && !work.versions.isEmpty())
        return Status::Fork;
    switch (work.progress) {
    case Progress::NotStarted:
        return work.late ? Status::Late : Status::NotStarted;
    case Progress::Draft:
        return Status::Draft;
    case Progress::Sealed:
        return Status::Sealed;
    case Progress::Uploaded:
        return Status::Uploaded;
    case Progress::Acknowledged:
        return Status::Acknowledged;
    case Progress::Recused:
        return Status::Recused;
    }
    return Status::NotStarted;
}

double partFilled(const call::Charter &charter, const call::ReviewContent &content)
{
    const auto all = call::missing(charter, {}).size();
    const auto left = call::missing(charter, content).size();
    return all == 0 ? 1.0 : 1.0 - static_cast<double>(left) / static_cast<double>(all);
}

bool isOpen(const review::Work &work)
{
    return !work.recusal.has_value();
}

bool isLeft(const review::Work &work)
{
    return review::isUnfinished(work);
}

QString shortId(const base::ProposalId &id)
{
    return id.text().section(u'-', -1);
}

QString itemNumber(const call::Rubric &rubric, const base::ItemId &item)
{
    for (qsizetype c = 0; c < rubric.criteria.size(); ++c) {
        const QList<call::Item> &items = rubric.criteria.at(c).items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).id == item)
                return QStringLiteral("%1.%2").arg(c + 1).arg(i + 1);
        }
    }
    return item.text();
}

namespace {

// "H200" says enough where clusters of one model differ by a letter only.
QString machineOf(const call::Charter &charter, const base::ClusterId &id)
{
    const call::Cluster *cluster = charter.cluster(id);
    if (!cluster)
        return id.text();
    return cluster->gpuModel.isEmpty() ? cluster->name.in(isKoreanShown()) : cluster->gpuModel;
}

QString startText(const call::Charter &charter, const call::RequestLine &request)
{
    const base::Month first = charter.month(request.earliestStart);
    const base::Month last = charter.month(request.latestStart);
    const auto brief = [](base::Month month) {
        return QStringLiteral("%1").arg(month.month(), 2, 10, QLatin1Char('0'));
    };
    if (first == last)
        return Review::tr("start %1", "month, 2026-04").arg(format::month(first));
    if (first.year() == last.year())
        return Review::tr("start %1~%2", "months, 04~06").arg(brief(first), brief(last));
    return Review::tr("start %1 to %2", "months, 2026-11 to 2027-02")
        .arg(format::month(first), format::month(last));
}

} // namespace

QString requestText(const call::Charter &charter, const call::RequestLine &request)
{
    const call::Cluster *cluster = charter.cluster(request.preferred);
    const QString amount = format::nodesAndGpus(request.nodes, cluster ? cluster->gpusPerNode : 8);
    return QStringLiteral("%1 %2 · %3 · %4")
        .arg(machineOf(charter, request.preferred), amount, format::months(request.months),
             startText(charter, request));
}

QString requestBrief(const call::Charter &charter, const call::RequestLine &request)
{
    return machineOf(charter, request.preferred) + u' ' + format::request(request.nodes, request.months);
}

QString conflictName(ConflictType type)
{
    switch (type) {
    case ConflictType::SameOrg:
        return Review::tr("Same organisation");
    case ConflictType::SameDept:
        return Review::tr("Same department");
    case ConflictType::ProjectParticipant:
        return Review::tr("Takes part in the project");
    case ConflictType::Family:
        return Review::tr("Family");
    case ConflictType::AdvisorAdvisee:
        return Review::tr("Advisor or advisee");
    case ConflictType::Coauthor3Y:
        return Review::tr("Co-author in the last three years");
    case ConflictType::JointProject3Y:
        return Review::tr("Joint project in the last three years");
    case ConflictType::MutualEvaluation:
        return Review::tr("Mutual evaluation");
    case ConflictType::Financial:
        return Review::tr("Financial interest");
    case ConflictType::PlannedTheCall:
        return Review::tr("Planned this call");
    case ConflictType::Competitor:
        return Review::tr("Competitor");
    case ConflictType::OfficialOrAgencyStaff:
        return Review::tr("Official or agency staff");
    case ConflictType::Sanctioned3Y:
        return Review::tr("Sanctioned in the last three years");
    case ConflictType::PersonalOther:
        return Review::tr("Other personal reason");
    case ConflictType::AdvisedApplication:
        return Review::tr("Advised on this application");
    }
    return {};
}

QList<ConflictType> conflictTypes()
{
    return {ConflictType::Coauthor3Y,     ConflictType::SameOrg,
            ConflictType::SameDept,       ConflictType::JointProject3Y,
            ConflictType::AdvisorAdvisee, ConflictType::ProjectParticipant,
            ConflictType::Family,         ConflictType::Financial,
            ConflictType::Competitor,     ConflictType::AdvisedApplication,
            ConflictType::PlannedTheCall, ConflictType::MutualEvaluation,
            ConflictType::PersonalOther};
}

QString recommendationName(call::Recommendation::Kind kind)
{
    switch (kind) {
    case call::Recommendation::Kind::Full:
        return Review::tr("Full", "recommendation");
    case call::Recommendation::Kind::Reduced:
        return Review::tr("Reduced", "recommendation");
    case call::Recommendation::Kind::Reject:
        return Review::tr("Reject", "recommendation");
    }
    return {};
}

QString recommendationText(const call::Recommendation &recommendation)
{
    const QString name = recommendationName(recommendation.kind);
    if (recommendation.kind != call::Recommendation::Kind::Reduced)
        return name;
    return Review::tr("%1, %2, %3", "Reduced, 16 nodes, 12 months")
        .arg(name, format::nodes(recommendation.nodes), format::months(recommendation.months));
}

QString confidenceName(int confidence)
{
    switch (confidence) {
    case 1:
        return Review::tr("Low", "confidence");
    case 2:
        return Review::tr("Medium", "confidence");
    case 3:
        return Review::tr("High", "confidence");
    default:
        return format::missing();
    }
}

QString missingText(const call::Rubric &rubric, const call::Missing &missing)
{
    switch (missing.field) {
    case MissingField::Level:
        return itemNumber(rubric, missing.item);
    case MissingField::ItemComment:
        return Review::tr("comment on %1", "item number").arg(itemNumber(rubric, missing.item));
    case MissingField::Confidence:
        return Review::tr("confidence");
    case MissingField::Recommendation:
        return Review::tr("recommendation");
    case MissingField::Strengths:
        return Review::tr("strengths");
    case MissingField::Weaknesses:
        return Review::tr("weaknesses");
    case MissingField::CommentToApplicant:
        return Review::tr("comment to the applicant");
    case MissingField::ConfidentialComment:
        return Review::tr("comment for the committee");
    }
    return {};
}

namespace {

QString deadlineText(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid())
        return {};
    const QString when = format::dateTime(until);
    const qint64 seconds = now.secsTo(until);
    if (seconds < 0)
        return Review::tr("Due %1 · past").arg(when);
    const qint64 days = now.toLocalTime().date().daysTo(until.toLocalTime().date());
    if (days == 0)
        return Review::tr("Due %1 · today").arg(when);
    return Review::tr("Due %1 · %n day(s) left", nullptr, static_cast<int>(days)).arg(when);
}

} // namespace

namespace {

/// The day, too, when it is not today's: "14:05" of last week would pass for one of today.
QString momentText(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date() ? format::time(time)
                                                                 : format::dateTime(time);
}

} // namespace

QString deliveryText(const review::Work &work)
{
    switch (work.progress) {
    case Progress::Sealed:
        return Review::tr("Sealed on this computer, waiting to be sent");
    case Progress::Uploaded:
        return Review::tr("Uploaded, not acknowledged yet");
    case Progress::Acknowledged:
        if (work.acknowledgedBy && work.acknowledgedAt)
            return Review::tr("Acknowledged by checkpoint %1, %2")
                .arg(*work.acknowledgedBy)
                .arg(format::dateTime(*work.acknowledgedAt));
        return work.acknowledgedAt
                   ? Review::tr("Acknowledged, %1").arg(format::dateTime(*work.acknowledgedAt))
                   : Review::tr("Acknowledged");
    case Progress::NotStarted:
    case Progress::Draft:
    case Progress::Recused:
        break;
    }
    return {};
}

StandingTexts standingTexts(const review::Standing &standing, const QDateTime &until, const QDateTime &now)
{
    StandingTexts texts;
    texts.saved = standing.savedAt.isValid() ? Review::tr("Everything saved on this computer %1", "time")
                                                   .arg(format::time(standing.savedAt, true))
                                             : Review::tr("Everything saved on this computer");
    if (standing.sealed > 0)
        texts.sealed = Review::tr("Sealed, waiting to be sent: %1").arg(standing.sealed);
    if (standing.waiting > 0)
        texts.sealed = (texts.sealed.isEmpty() ? QString() : texts.sealed + QStringLiteral(" · ")) +
                       Review::tr("Other records waiting to be sent: %1").arg(standing.waiting);
    if (standing.uploaded > 0)
        texts.uploaded = Review::tr("Uploaded, not acknowledged yet: %1").arg(standing.uploaded);
    if (standing.acknowledged > 0 && standing.checkpoint)
        texts.acknowledged = Review::tr("Acknowledged %1 (checkpoint %2, %3)")
                                 .arg(standing.acknowledged)
                                 .arg(*standing.checkpoint)
                                 .arg(momentText(standing.checkpointTime, now));
    texts.deadline = deadlineText(until, now);
    return texts;
}

} // namespace simsa::viewmodel
