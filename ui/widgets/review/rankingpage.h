// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "viewmodel/errortext.h"
#include "widgets/common/page.h"

class QAction;
class QPushButton;

namespace simsa::widgets {

class Banner;
class DataTable;
class SegmentBar;
class TextLabel;

/// One's own ranking with ties, beside how one's scores are spread and two proposals compared. Every step is
/// on disk at once and can be undone; nothing of it is ever sent.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page; the desk is used on the GUI thread only.
    RankingPage(review::Desk *desk, const ThemeController *themes, QWidget *parent = nullptr);

    /// Shows what the desk holds now.
    void reload();
    [[nodiscard]] QList<QAction *> commands() const { return m_actions; }
    [[nodiscard]] QList<QWidget *> panes() const;

public slots:
    void undo();
    void redo();

signals:
    /// A proposal is to be opened on the review page.
    void opened(const simsa::base::ProposalId &proposal);
    void noticed(const QString &message);

protected:
    void retranslate() override;

private:
    enum Side { Spread, Levels, Compare };

    void build();
    QWidget *buildList();
    QWidget *buildSide();
    void addAction(const char *text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void step(int by);
    void tie();
    void dropBefore(int from, int before);
    void dropOnto(int from, int onto);
    /// Says where the current one stands now, on the screen and to screen readers.
    void tellPlace();
    void takeTotals();
    void keep(const review::Ranking &ranking);
    void put(const review::Ranking &ranking);
    void refreshSide();
    void markForComparing();
    [[nodiscard]] base::ProposalId current() const;
    [[nodiscard]] const review::Work *work(const base::ProposalId &id) const;

    review::Desk *m_desk;
    review::Ranking m_ranking;
    QList<review::Ranking> m_before;
    QList<review::Ranking> m_after;
    base::ProposalId m_marked; ///< compared with the current one
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_private = nullptr;
    QPushButton *m_better = nullptr;
    QPushButton *m_worse = nullptr;
    QPushButton *m_tie = nullptr;
    QPushButton *m_totals = nullptr;
    DataTable *m_table = nullptr;
    SegmentBar *m_sides = nullptr;
    DataTable *m_side = nullptr;
    TextLabel *m_hint = nullptr;
    QList<QAction *> m_actions;
};

} // namespace simsa::widgets
