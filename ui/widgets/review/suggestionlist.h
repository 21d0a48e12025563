// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "widgets/common/panel.h"

class QVBoxLayout;

namespace simsa::widgets {

class TextLabel;

/// Proposals the office suggests to look at for a conflict; hidden when there are none.
class SuggestionList final : public Panel
{
    Q_OBJECT

public:
    explicit SuggestionList(const ThemeController *themes, QWidget *parent = nullptr);

    /// Those already recused from are left out.
    void setSuggestions(const QList<call::Conflict> &conflicts, const QList<review::Work> &works);

signals:
    void recuseRequested(const simsa::base::ProposalId &proposal, simsa::call::ConflictType type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QWidget *card(const call::Conflict &conflict, const call::Proposal &proposal);

    const ThemeController *m_themes;
    TextLabel *m_title;
    TextLabel *m_count;
    QVBoxLayout *m_cards;
    TextLabel *m_note;
    QList<call::Conflict> m_conflicts;
    QList<review::Work> m_works;
};

} // namespace simsa::widgets
