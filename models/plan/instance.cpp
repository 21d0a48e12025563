// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/instance.h"

#include <QSet>

#include <algorithm>

namespace simsa::plan {

using base::ProposalId;

namespace {

/// Place of the first rule an option breaks, empty when it breaks none.
QString faultIn(const Instance &instance, const Candidate &candidate, const Option &option)
{
    if (!instance.clusters.contains(option.cluster) || candidate.wishOn(option.cluster) == nullptr)
        return QStringLiteral("cluster");
    if (option.start < 1 || option.months < 1 || option.end() > instance.months)
        return QStringLiteral("start");
    if (option.nodes < Nodes(1) || option.nodes > candidate.wishOn(option.cluster)->nodes)
        return QStringLiteral("nodes");
    if (option.profile.isEmpty())
        return {};
    const bool fits = option.profile.size() == option.months &&
                      *std::max_element(option.profile.begin(), option.profile.end()) == option.nodes &&
                      *std::min_element(option.profile.begin(), option.profile.end()) >= Nodes(0);
    return fits ? QString() : QStringLiteral("nodes_by_month");
}

QString faultIn(const Instance &instance, const Candidate &candidate)
{
    for (const Wish &wish : candidate.wishes) {
        if (!instance.clusters.contains(wish.cluster) || wish.nodes < Nodes(1))
            return QStringLiteral("alts");
    }
    for (qsizetype o = 0; o < candidate.options.size(); ++o) {
        const QString fault = faultIn(instance, candidate, candidate.options.at(o));
        if (!fault.isEmpty())
            return QStringLiteral("options[%1].%2").arg(QString::number(o), fault);
    }
    return {};
}

QString faultInGroups(const Instance &instance, const QSet<ProposalId> &known)
{
    const auto allKnown = [&](const QList<ProposalId> &ids) {
        return std::all_of(ids.begin(), ids.end(), [&](const ProposalId &id) { return known.contains(id); });
    };
    if (!allKnown(instance.must))
        return QStringLiteral("must");
    if (!allKnown(instance.forbid))
        return QStringLiteral("forbid");
    if (!std::all_of(instance.exclusive.begin(), instance.exclusive.end(), allKnown))
        return QStringLiteral("exclusive");
    for (const Share &share : instance.shares) {
        if (share.denominator < 1 || share.numerator < 0 || share.numerator > share.denominator)
            return QStringLiteral("shares.") + share.name;
    }
    return {};
}

} // namespace

Nodes Option::at(int month) const
{
    if (month < start || month > end())
        return {};
    return profile.isEmpty() ? nodes : profile.value(month - start);
}

qint64 Option::nodeMonths() const
{
    if (profile.isEmpty())
        return qint64(nodes.value()) * months;
    qint64 sum = 0;
    for (const Nodes there : profile)
        sum += there.value();
    return sum;
}

const Wish *Candidate::wishOn(const base::ClusterId &cluster) const
{
    const auto found =
        std::find_if(wishes.begin(), wishes.end(), [&](const Wish &w) { return w.cluster == cluster; });
    return found == wishes.end() ? nullptr : &*found;
}

const Candidate *Instance::candidate(const ProposalId &id) const
{
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) { return c.id == id; });
    return found == candidates.end() ? nullptr : &*found;
}

bool Instance::isPlannable(const Candidate &candidate) const
{
    return candidate.passed && candidate.score100 >= cut100 && !forbid.contains(candidate.id);
}

qint64 valueOf(const Instance &instance, const Candidate &candidate, const Option &option)
{
    const qint64 score = candidate.score100;
    switch (instance.objective) {
    case Objective::Score:
        return score;
    case Objective::ScoreNm:
        return score * option.nodeMonths();
    case Objective::ScoreFrac: {
        const Wish *wish = candidate.wishOn(option.cluster);
        return wish == nullptr ? 0 : 1000LL * score * option.nodes.value() / wish->nodes.value();
    }
    case Objective::ScoreContrast:
        return (score - instance.contrast100) * option.nodeMonths();
    }
    return 0;
}

base::Result<> validate(const Instance &instance)
{
    const auto refuse = [](const QString &place) {
        return base::fail(base::ErrorCode::PlanInstanceInvalid, place);
    };
    if (instance.months < 1)
        return refuse(QStringLiteral("H"));
    if (instance.clusters.isEmpty() || instance.free.months() != instance.months)
        return refuse(QStringLiteral("capacity"));
    QSet<ProposalId> known;
    for (qsizetype i = 0; i < instance.candidates.size(); ++i) {
        const Candidate &candidate = instance.candidates.at(i);
        const bool isNew = candidate.id.isValid() && !known.contains(candidate.id);
        const QString fault = isNew ? faultIn(instance, candidate) : QStringLiteral("id");
        if (!fault.isEmpty())
            return refuse(QStringLiteral("proposals[%1].%2").arg(QString::number(i), fault));
        known.insert(candidate.id);
    }
    const QString fault = faultInGroups(instance, known);
    return fault.isEmpty() ? base::Result<>() : base::Result<>(refuse(fault));
}

} // namespace simsa::plan
