// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeewords.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

// Codes of the plan record, as models/committee writes them.
enum class Reason {
    BelowLine,
    BelowCut,
    ReviewsMissing,
    Forbidden,
    NoOption,
    NoRoom,
    OrgCap,
    Exclusive,
    StartsFull,
    AfterStop,
    OtherRule,
    NotChosen,
    Other,
};

Reason reasonOf(const QString &code)
{
    static const QHash<QString, Reason> reasons{{QStringLiteral("below_line"), Reason::BelowLine},
                                                {QStringLiteral("below_cut"), Reason::BelowCut},
                                                {QStringLiteral("forbidden"), Reason::Forbidden},
                                                {QStringLiteral("no_option"), Reason::NoOption},
                                                {QStringLiteral("no_room"), Reason::NoRoom},
                                                {QStringLiteral("org_cap"), Reason::OrgCap},
                                                {QStringLiteral("exclusive"), Reason::Exclusive},
                                                {QStringLiteral("starts_full"), Reason::StartsFull},
                                                {QStringLiteral("after_stop"), Reason::AfterStop},
                                                {QStringLiteral("other_rule"), Reason::OtherRule},
                                                {QStringLiteral("not_chosen"), Reason::NotChosen},
                                                {QStringLiteral("reviews_missing"), Reason::ReviewsMissing}};
    return reasons.value(code, Reason::Other);
}

} // namespace

QString clusterName(const base::ClusterId &cluster, const call::Charter &charter)
{
    const call::Cluster *found = charter.cluster(cluster);
    return found && !found->name.isEmpty() ? found->name.in(isKorean()) : cluster.text();
}

QString requestBrief(const call::RequestLine &request, const call::Charter &charter)
{
    const call::Cluster *cluster = charter.cluster(request.preferred);
    return QStringLiteral("%1 %2×%3")
        .arg(cluster ? cluster->gpuModel : request.preferred.text())
        .arg(request.nodes.value())
        .arg(request.months);
}

QString refusalBrief(const record::PlannedRefusal &refusal, const call::Charter &charter)
{
    switch (reasonOf(refusal.reason)) {
    case Reason::BelowLine:
        return Words::tr("below the line");
    case Reason::Forbidden:
        return Words::tr("set aside");
    case Reason::NoOption:
        return Words::tr("cannot be placed");
    case Reason::NoRoom:
        return refusal.month > 0
                   ? Words::tr("%1: %2 short in %3")
                         .arg(clusterName(refusal.cluster, charter), format::nodes(refusal.missing),
                              QLocale().standaloneMonthName(charter.month(refusal.month).month(),
                                                            QLocale::ShortFormat))
                   : Words::tr("no room");
    case Reason::OrgCap:
        return Words::tr("cap of its organisation");
    case Reason::Exclusive:
        return Words::tr("its twin is funded");
    case Reason::StartsFull:
        return Words::tr("no start left");
    case Reason::AfterStop:
        return Words::tr("after the stop");
    case Reason::BelowCut:
        return Words::tr("below the cut-off");
    case Reason::ReviewsMissing:
        return Words::tr("too few reviews");
    case Reason::OtherRule:
        return Words::tr("another rule");
    case Reason::NotChosen:
        return Words::tr("not chosen");
    case Reason::Other:
        break;
    }
    return refusal.reason;
}

QString refusalSentence(const record::PlannedRefusal &refusal, const call::Charter &charter)
{
    switch (reasonOf(refusal.reason)) {
    case Reason::BelowLine:
        return Words::tr("It stands below the cut line and was not considered.");
    case Reason::Forbidden:
        return Words::tr("It was set aside and not considered.");
    case Reason::NoOption:
        return Words::tr("Nothing it asked for lies inside the months and caps of the charter.");
    case Reason::NoRoom:
        return refusal.month > 0
                   ? Words::tr("It does not fit even in its smallest useful size: %1 lacks %2 in %3.")
                         .arg(clusterName(refusal.cluster, charter), format::nodes(refusal.missing),
                              format::month(charter.month(refusal.month)))
                   : Words::tr("There is no room for it, even in its smallest useful size.");
    case Reason::OrgCap:
        return Words::tr("Its organisation would be %1 over the cap on %2.")
            .arg(format::nodes(refusal.missing), clusterName(refusal.cluster, charter));
    case Reason::Exclusive:
        return Words::tr("Another proposal of the same group was funded before it.");
    case Reason::StartsFull:
        return Words::tr("No further project may start in any month of its window.");
    case Reason::AfterStop:
        return Words::tr("The charter stops at the first that does not fit, and one above it did not.");
    case Reason::BelowCut:
        return Words::tr("Its score is below the cut-off of %1.").arg(format::score(charter.scoring.cutoff));
    case Reason::ReviewsMissing:
        return Words::tr("It has fewer reviews than the charter wants.");
    case Reason::OtherRule:
        return Words::tr("There would be room for it, but the plan would then break a rule between awards.");
    case Reason::NotChosen:
        return Words::tr(
            "There is room for it, and no rule forbids it; the plan leaves it out all the same.");
    case Reason::Other:
        break;
    }
    return Words::tr("It was passed over (%1).").arg(refusal.reason);
}

QString awardSentence(const record::PlannedAward &award, const call::Charter &charter)
{
    const QString start = format::month(charter.month(award.start));
    if (award.percent >= 100)
        return Words::tr("It gets all %1 it asked for on %2, from %3 for %4.")
            .arg(format::nodes(award.nodes), clusterName(award.cluster, charter), start,
                 format::months(award.months));
    return Words::tr("It gets %1 on %2, %3 % of what it asked for, from %4 for %5.")
        .arg(format::nodes(award.nodes), clusterName(award.cluster, charter), QString::number(award.percent),
             start, format::months(award.months));
}

QString outcomeWord(record::Outcome outcome)
{
    switch (outcome) {
    case record::Outcome::Award:
        return Words::tr("award");
    case record::Outcome::Conditional:
        return Words::tr("conditional award");
    case record::Outcome::Reserve:
        return Words::tr("reserve");
    case record::Outcome::Rejected:
        return Words::tr("not selected");
    case record::Outcome::Ineligible:
        break;
    }
    return Words::tr("not eligible");
}

QString stageWord(const committee::DecisionState *decision)
{
    if (!decision)
        return Words::tr("draft");
    return decision->decision.stage == record::DecisionStage::Adopted ? Words::tr("adopted")
                                                                      : Words::tr("proposed");
}

QString aggregationSentence(const call::ScoringPolicy &policy)
{
    const QString rule = policy.aggregation == call::Aggregation::TrimmedMean
                             ? Words::tr("The mean without the highest and the lowest is the official score.")
                             : Words::tr("The mean of all totals is the official score.");
    return policy.aggregation == call::Aggregation::TrimmedMean
               ? rule + u' ' +
                     Words::tr("With fewer than %1 reviews the plain mean stands in.").arg(policy.minForTrim)
               : rule;
}

QString recommendationWord(const std::optional<call::Recommendation> &recommendation)
{
    if (!recommendation)
        return {};
    switch (recommendation->kind) {
    case call::Recommendation::Kind::Full:
        return Words::tr("recommends all of it");
    case call::Recommendation::Kind::Reduced:
        return Words::tr("recommends %1 for %2")
            .arg(format::nodes(recommendation->nodes), format::months(recommendation->months));
    case call::Recommendation::Kind::Reject:
        break;
    }
    return Words::tr("recommends nothing");
}

} // namespace simsa::viewmodel
