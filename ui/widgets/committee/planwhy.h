// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeewords.h"
#include "widgets/common/page.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa::widgets {

class TextLabel;

/// Why a proposal fares as it does: a head and one sentence a line, each with its glyph.
class PlanWhy final : public Page
{
    Q_OBJECT

public:
    explicit PlanWhy(const ThemeController *themes, QWidget *parent = nullptr);

    /// `row` may be null: nothing selected.
    void show(const committee::Row *row, const QList<viewmodel::PlanRemark> &remarks);
    /// A field for the reason why the committee changed this row; absent where none is needed.
    void showReason(const std::optional<QString> &reason);
    /// Puts the keyboard into that field, if it is there.
    void editReason();

signals:
    /// "Write reasons" was chosen: the first proposal without.
    void reasonsRequested(const simsa::base::ProposalId &proposal);
    void reasonWritten(const QString &reason);
    void forceRequested();
    void ruleCostsRequested();

protected:
    void retranslate() override;

private:
    QWidget *buildReason(QWidget *parent);
    QWidget *buildFoot();
    void addRemark(const viewmodel::PlanRemark &remark);

    TextLabel *m_title;
    TextLabel *m_rank;
    QScrollArea *m_scroll;
    QWidget *m_reasonRow = nullptr;
    TextLabel *m_reasonCaption = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_lines;
    QPushButton *m_force = nullptr;
    QPushButton *m_rules = nullptr;
    QVBoxLayout *m_column;
};

} // namespace simsa::widgets
