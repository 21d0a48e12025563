// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "capacity/effect.h"
#include "viewmodel/status.h"

/// A request beside the capacity of the clusters, in numbers for the chart and in words.
namespace simsa::viewmodel {

/// A share of the request that may be looked at.
struct ShareOption
{
    int percent = 100;
    base::Nodes nodes; ///< on the preferred cluster
    QString name;      ///< "전체", "75 %", "최소"

    friend bool operator==(const ShareOption &, const ShareOption &) = default;
};
/// The charter's award levels that are useful to the applicant, then the least useful one if it is not among
/// them; at least one, falling, without repeats.
[[nodiscard]] QList<ShareOption> shareOptions(const call::Charter &charter, const call::RequestLine &request);

/// What is looked at.
struct EffectChoice
{
    int percent = 100;
    int start = 1;           ///< 1-based month of the horizon
    base::ClusterId cluster; ///< the one that would be chosen

    friend bool operator==(const EffectChoice &, const EffectChoice &) = default;
};

/// One cluster in one month, in nodes.
struct EffectBar
{
    int capacity = 0;
    int committed = 0;
    int award = 0;
    std::optional<int> demand;

    friend bool operator==(const EffectBar &, const EffectBar &) = default;
};

/// One cluster's row.
struct ClusterEffect
{
    base::ClusterId cluster;
    int slot = 1;            ///< place in the charter, 1-based: colour and pattern
    bool acceptable = false; ///< the applicant named it
    QString name;
    QString amount;  ///< "32대(256장)"; empty when not acceptable
    QString verdict; ///< "들어감", "8대 부족"
    Tone tone = Tone::Plain;
    QString demand; ///< "수요 3.2배"; empty where it is not to be seen
    QList<EffectBar> months;

    friend bool operator==(const ClusterEffect &, const ClusterEffect &) = default;
};

/// A month of the horizon as the axis writes it.
struct MonthName
{
    QString brief; ///< "3"
    QString full;  ///< "2026-03"
    bool emphasised = false;

    friend bool operator==(const MonthName &, const MonthName &) = default;
};

/// What the capacity strip shows.
struct CapacityEffect
{
    QList<MonthName> months;
    QList<ClusterEffect>
        clusters; ///< in charter order; those not acceptable only where no more than four exist
    QString sentence; ///< "2026-05 시작: H200-A 12개월 들어감 · H200-B 5·6월 8대 부족 · B200 들어감"

    friend bool operator==(const CapacityEffect &, const CapacityEffect &) = default;
};

/// `demand` is the call's by cluster and month, nullptr where it is not to be seen. Demand is told as its
/// highest month against the most nodes free in any one month.
[[nodiscard]] CapacityEffect capacityEffect(const call::Charter &charter,
                                            const capacity::CapacityTable &table,
                                            const call::RequestLine &request, const EffectChoice &choice,
                                            const capacity::NodeTable *demand);

/// "5·6월", "5~12월", "2026-11~2027-02": months of the horizon, 1-based, ascending.
[[nodiscard]] QString monthsText(const call::Charter &charter, const QList<int> &months);

} // namespace simsa::viewmodel
