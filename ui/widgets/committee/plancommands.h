// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pagecommands.h"

namespace simsa::widgets {

/// What can be done to a plan. In the order of keys, palette and context menu.
enum class PlanCommand {
    Full,
    SecondLevel,
    ThirdLevel,
    Smallest,
    Earlier,
    Later,
    NextCluster,
    MoveUp,
    MoveDown,
    SetAside,
    GiveBack,
    WriteReason,
    LineUp,
    LineDown,
    LineReset,
    ForceIn,
    RuleCosts,
    FindBetter,
    Compare,
    NewScenario,
    RenameScenario,
    RemoveScenario,
};
inline constexpr int planCommandCount = static_cast<int>(PlanCommand::RemoveScenario) + 1;

/// The actions of the plan page: shortcuts, palette and context menu are made of the same ones.
class PlanCommands final : public PageCommands
{
    Q_OBJECT

public:
    explicit PlanCommands(QWidget *page);

    [[nodiscard]] QAction *action(PlanCommand command) const;
    /// Those for one row, for its menu.
    [[nodiscard]] QList<QAction *> rowActions() const;

signals:
    void triggered(simsa::widgets::PlanCommand command);

private:
    [[nodiscard]] static QList<QKeySequence> keysOf(PlanCommand command);
};

} // namespace simsa::widgets
