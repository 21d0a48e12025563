// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"
#include "widgets/common/page.h"

namespace simsa::widgets {

class DataTable;
class DemandBars;
class EmptyState;
class PhaseBar;
class SegmentBar;
class TextLabel;
class Tile;
class TodoList;

/// The call at a glance: where it stands, who has delivered, what is to be done today, demand against
/// capacity.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    OverviewPage(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void checkpointRequested();
    void syncRequested();
    /// The pages that a to-do leads to.
    void bundlesPageRequested();
    void arrivalsPageRequested();
    void intakePageRequested();

protected:
    void retranslate() override;

private:
    enum TileId { Acknowledged, Pledged, Behind, Recused, Bundles, Looks, TileCount };
    void build();
    QWidget *buildTiles();
    QWidget *buildReviewers();
    QWidget *buildSide();
    void refresh();
    void refreshTiles();
    void refreshReviewers();
    void tilePressed(int tile);
    void run(viewmodel::OfficeTodo::Act act);

    viewmodel::OfficeSession *m_session;
    PhaseBar *m_phases = nullptr;
    QList<Tile *> m_tiles;
    TextLabel *m_reviewersTitle = nullptr, *m_fiction = nullptr;
    SegmentBar *m_filter = nullptr;
    DataTable *m_reviewers = nullptr;
    TextLabel *m_todoTitle = nullptr;
    TextLabel *m_todoCount = nullptr;
    TodoList *m_todos = nullptr;
    TextLabel *m_demandTitle = nullptr;
    DemandBars *m_demand = nullptr;
    TextLabel *m_sentence = nullptr;
};

} // namespace simsa::widgets
