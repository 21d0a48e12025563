// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "viewmodel/scoresheetmodel.h"
#include "widgets/common/panel.h"

#include <QHash>

namespace simsa::widgets {

class CommentField;
class RecommendationField;
class SegmentBar;
class TextLabel;

/// The comments of a review with who reads each, confidence, recommendation, and the reason of a new version.
class CommentSection final : public Panel
{
    Q_OBJECT

public:
    /// `sheet` outlives the section.
    CommentSection(viewmodel::ScoreSheetModel *sheet, const ThemeController *themes,
                   QWidget *parent = nullptr);

    void setRequest(const call::RequestLine &request);
    /// Whether this becomes a new version of a sealed review, which needs a reason.
    void setNewVersion(bool newVersion);
    [[nodiscard]] QString reason() const;
    /// What was typed before.
    void setReason(const QString &text);
    /// Hands over what was typed since the last pause.
    void commit();
    /// The field where something is missing; nullptr when it is not here.
    [[nodiscard]] QWidget *fieldOf(call::MissingField field) const;
    [[nodiscard]] QWidget *reasonField() const;

signals:
    void typed();
    /// The reason is to be kept.
    void reasonTyped(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();
    [[nodiscard]] int wantedIn(viewmodel::CommentField field) const;

    const ThemeController *m_themes;
    viewmodel::ScoreSheetModel *m_sheet;
    QList<std::pair<viewmodel::CommentField, CommentField *>> m_fields;
    CommentField *m_reason = nullptr;
    TextLabel *m_confidenceLabel = nullptr;
    SegmentBar *m_confidence = nullptr;
    RecommendationField *m_recommendation = nullptr;
    base::ProposalId m_shown;
};

} // namespace simsa::widgets
