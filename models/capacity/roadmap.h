// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/json.h"
#include "base/month.h"
#include "base/quantities.h"
#include "call/localtext.h"

#include <QList>

#include <optional>

namespace simsa::capacity {

/// How sure a stage is.
enum class Standing {
    Existing, ///< in service, or was
    Planned,  ///< decided by a budget or a contract
    Estimate, ///< announced as "about"
};

/// GPUs that are there from one month on: what is bought when.
struct RoadmapStage
{
    base::ClusterId id;
    call::LocalText name;
    QString gpuModel; ///< may be empty while nobody knows
    int gpus = 0;     ///< ≥ 1
    int gpusPerNode = 8;
    base::Month first;
    std::optional<base::Month> last = {}; ///< included; without it they stay
    Standing standing = Standing::Planned;
    QString source = {}; ///< where the number stands; never empty, because somebody will ask

    [[nodiscard]] bool holdsIn(base::Month month) const
    {
        return month >= first && (!last || month <= *last);
    }
    /// ⌈GPUs / GPUs per node⌉: whole nodes, as everywhere.
    [[nodiscard]] base::Nodes nodes() const { return base::Nodes((gpus + gpusPerNode - 1) / gpusPerNode); }
    friend bool operator==(const RoadmapStage &, const RoadmapStage &) = default;
};

/// How many GPUs there shall be in all by the end of a month.
struct RoadmapAim
{
    base::Month month;
    int gpus = 0;
    QString source;

    friend bool operator==(const RoadmapAim &, const RoadmapAim &) = default;
};

/// What exists, what comes when, and what is aimed at.
struct Roadmap
{
    QList<RoadmapStage> stages; ///< at most 500, each id once
    QList<RoadmapAim> aims;     ///< at most 50

    /// GPUs of all stages that hold in a month.
    [[nodiscard]] int gpusIn(base::Month month) const;
    /// From the first stage's month to the end of the last year named anywhere; invalid without stages.
    [[nodiscard]] base::Month firstMonth() const;
    [[nodiscard]] int months() const; ///< at most 240
    friend bool operator==(const Roadmap &, const Roadmap &) = default;
};

/// Stable names used in files, in the order of the enumerators.
[[nodiscard]] const QStringList &standingNames();

/// CapacityInvalid with the place ("stages[2].gpus") of the first rule broken.
[[nodiscard]] base::Result<> validate(const Roadmap &roadmap);

[[nodiscard]] QJsonObject toJson(const RoadmapStage &stage);
[[nodiscard]] QJsonObject toJson(const RoadmapAim &aim);
[[nodiscard]] QJsonObject toJson(const Roadmap &roadmap);
/// Shape and rules: what is read is valid.
[[nodiscard]] base::Result<Roadmap> roadmapFromJson(const QJsonObject &object);

} // namespace simsa::capacity
