// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeematrixmodel.h"

#include <QWidget>

class QTableView;

namespace simsa::widgets {

class MatrixDelegate;
class MatrixHeader;
class ThemeController;

/// Proposals × reviewers: the first columns stand still in a view of their own, the reviewers' scroll beside
/// them. Both share one current cell; the arrows go from one to the other.
class MatrixTable final : public QWidget
{
    Q_OBJECT

public:
    MatrixTable(viewmodel::CommitteeMatrixModel *model, const ThemeController *themes,
                QWidget *parent = nullptr);

    void setResidualsShown(bool shown);
    /// The proposal under the cursor, or which it will be once there are rows.
    [[nodiscard]] base::ProposalId currentProposal() const;
    /// At once, or as soon as there is such a row.
    void setCurrentProposal(const base::ProposalId &proposal);
    [[nodiscard]] QTableView *fixedView() const { return m_fixed; }
    [[nodiscard]] QTableView *reviewerView() const { return m_reviewers; }
    void setNames(const QString &fixed, const QString &reviewers);

signals:
    void currentChanged();
    /// Enter or double click: the texts side by side.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
    [[nodiscard]] int fixedWidth(int column) const;
    void restoreCurrent();
    [[nodiscard]] bool crossOver(QObject *watched, int key);

    viewmodel::CommitteeMatrixModel *m_model;
    const ThemeController *m_themes;
    QTableView *m_fixed;
    QTableView *m_reviewers;
    MatrixHeader *m_header;
    MatrixDelegate *m_delegate;
    base::ProposalId m_current;
};

} // namespace simsa::widgets
