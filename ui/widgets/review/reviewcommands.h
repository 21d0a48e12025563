// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pagecommands.h"

namespace simsa::widgets {

/// What can be done on the review page by key, menu and palette.
enum class ReviewCommand {
    NextProposalLeft,
    PreviousProposal,
    NextProposal,
    NextGap,
    Seal,
    Recuse,
    Find,
    PreviousPage,
    NextPage,
    NextAttachment,
    EarlierStart,
    LaterStart,
    NextCluster,
    CapacityTable,
    Scores,
    ExportReviews,
    ImportReviews,
    EarlierDrafts,
    Side,
    RememberPassage,
    NextPassage,
    Group,
    AskOffice,
    AnswerQuestion,
};
inline constexpr int reviewCommandCount = 24;

/// The page's actions with their keys; letters act only where no text is typed and have a twin that is no
/// letter and the jamo of the same key.
class ReviewCommands final : public PageCommands
{
    Q_OBJECT

public:
    /// Adds the actions to `page`, for it and what is inside.
    explicit ReviewCommands(QWidget *page);

    [[nodiscard]] QAction *action(ReviewCommand command) const;

signals:
    void triggered(simsa::widgets::ReviewCommand command);

private:
    [[nodiscard]] static QList<QKeySequence> keysOf(ReviewCommand command);
};

} // namespace simsa::widgets
