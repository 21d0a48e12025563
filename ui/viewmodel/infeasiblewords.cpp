// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/infeasiblewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace simsa::viewmodel {

using plan::InfeasibleReason;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Infeasible)
};

QString joined(const QList<base::ProposalId> &ids)
{
    QStringList names;
    for (const base::ProposalId &id : ids)
        names.append(id.text());
    return names.join(QStringLiteral(", "));
}

QString aloneText(const plan::Infeasibility &why)
{
    const QString who = why.proposal.text();
    switch (why.reason) {
    case InfeasibleReason::MustNotPlannable:
        return Words::tr("%1 must be funded, but is below the cut-off or excluded.").arg(who);
    case InfeasibleReason::MustNoOption:
        return Words::tr("%1 must be funded, but asks for nothing that lies inside the planning months.")
            .arg(who);
    case InfeasibleReason::MustTooLarge:
        return Words::tr("%1 must be funded, but needs %2 nodes of %3 in month %4, where %5 can be had.")
            .arg(who, QString::number(why.have), why.cluster.text(), QString::number(why.month),
                 QString::number(why.limit));
    case InfeasibleReason::MustExclusive:
        return Words::tr("%1 and %2 must both be funded, but exclude each other.").arg(who, why.other.text());
    default:
        return {};
    }
}

} // namespace

QString infeasibleText(const plan::Infeasibility &why)
{
    const QString have = QString::number(why.have);
    const QString limit = QString::number(why.limit);
    switch (why.reason) {
    case InfeasibleReason::MustNotPlannable:
    case InfeasibleReason::MustNoOption:
    case InfeasibleReason::MustTooLarge:
    case InfeasibleReason::MustExclusive:
        return aloneText(why);
    case InfeasibleReason::MustCapacity:
        return Words::tr("What must be funded takes %1 nodes of %2 in month %3, where %4 are free.")
            .arg(have, why.cluster.text(), QString::number(why.month), limit);
    case InfeasibleReason::MustOrgCap:
        return Words::tr("What must be funded gives %1 %2 nodes in month %3, with a cap of %4.")
            .arg(why.org.text(), have, QString::number(why.month), limit);
    case InfeasibleReason::MustStartCap:
        return Words::tr("%1 proposals must be funded, but only %2 may start in all months together.")
            .arg(have, limit);
    case InfeasibleReason::Shares:
        return why.group.isEmpty()
                   ? Words::tr("What must be funded cannot be brought together with the shares.")
                   : Words::tr("What must be funded cannot be brought together with the share \"%1\".")
                         .arg(why.group);
    case InfeasibleReason::Envy:
        return Words::tr(
            "What must be funded leaves out a higher-scored proposal that would fit in its place.");
    case InfeasibleReason::Together:
        return Words::tr("These must be funded, but cannot be together: %1.").arg(joined(why.proposals));
    }
    return {};
}

QString infeasibleCode(InfeasibleReason reason)
{
    switch (reason) {
    case InfeasibleReason::MustNotPlannable:
        return QStringLiteral("must-not-plannable");
    case InfeasibleReason::MustNoOption:
        return QStringLiteral("must-no-option");
    case InfeasibleReason::MustTooLarge:
        return QStringLiteral("must-too-large");
    case InfeasibleReason::MustExclusive:
        return QStringLiteral("must-exclusive");
    case InfeasibleReason::MustCapacity:
        return QStringLiteral("must-capacity");
    case InfeasibleReason::MustOrgCap:
        return QStringLiteral("must-org-cap");
    case InfeasibleReason::MustStartCap:
        return QStringLiteral("must-start-cap");
    case InfeasibleReason::Shares:
        return QStringLiteral("shares");
    case InfeasibleReason::Envy:
        return QStringLiteral("envy");
    case InfeasibleReason::Together:
        return QStringLiteral("together");
    }
    return {};
}

} // namespace simsa::viewmodel
