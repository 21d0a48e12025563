// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeplanmodel.h"

#include <QTableView>

namespace simsa::widgets {

class ThemeController;

/// The ranked list with the cut line as a row of its own over all columns, which the mouse drags.
class PlanTable final : public QTableView
{
    Q_OBJECT

public:
    PlanTable(viewmodel::CommitteePlanModel *model, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] base::ProposalId currentProposal() const;
    /// At once, or as soon as there is such a row.
    void setCurrentProposal(const base::ProposalId &proposal);
    /// The line is in the mouse's hand.
    [[nodiscard]] bool isDragging() const { return m_grabbed; }
    /// Scrolls so that the line stands in the middle.
    void showLine();

signals:
    void proposalChanged();
    /// The line was dragged to below that rank; `first` of a drag.
    void lineDragged(int rank, bool first);
    void menuRequested(const QPoint &globalPlace);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    [[nodiscard]] int awardWidth() const;

    viewmodel::CommitteePlanModel *m_model;
    const ThemeController *m_themes;
    base::ProposalId m_current;
    bool m_lineShown = false;
    bool m_grabbed = false; // the line, by the mouse
    bool m_dragged = false;
};

} // namespace simsa::widgets
