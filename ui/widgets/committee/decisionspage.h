// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeedecisions.h"
#include "viewmodel/committeesession.h"
#include "widgets/common/page.h"
#include "widgets/common/resumable.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class Banner;
class DataTable;
class EmptyState;
class OpinionEditor;
class PreviewSheet;
class TextLabel;

/// From plan to decision: every proposal with its outcome, award, opinion and how far the decision is; the
/// opinion of the one under the cursor; propose, adopt, endorse through a preview of what is signed.
class DecisionsPage final : public Page, public Resumable
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    DecisionsPage(viewmodel::CommitteeSession *session, const ThemeController *themes,
                  QWidget *parent = nullptr);

    /// Goes to a proposal and puts the cursor into its reasons.
    void editOpinion(const base::ProposalId &proposal);
    /// What may be signed next; nothing when there is nothing to sign.
    [[nodiscard]] std::optional<viewmodel::DecisionStep> nextStep() const;
    /// The proposal, and every opinion typed but not signed.
    [[nodiscard]] QJsonObject place() const override;
    void resume(const QJsonObject &place) override;
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// There is no signed plan yet.
    void planRequested();

protected:
    void retranslate() override;

private:
    void build();
    QWidget *buildRight();
    void connectParts();
    void refresh();
    void refreshHead();
    void refreshDetail();
    void preview();
    [[nodiscard]] QString verbOf(viewmodel::DecisionStep step) const;

    viewmodel::CommitteeSession *m_session;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_counts = nullptr;
    QPushButton *m_next = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_proposal = nullptr;
    TextLabel *m_outcome = nullptr;
    OpinionEditor *m_editor = nullptr;
    PreviewSheet *m_sheet = nullptr;
    base::ProposalId m_signing; ///< whose opinion is being signed
};

} // namespace simsa::widgets
