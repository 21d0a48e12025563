// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "viewmodel/typedplaces.h"
#include "widgets/common/page.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa::widgets {

class Panel;
class ReturnForm;
class TextLabel;

/// The proposal under the cursor: its numbers, every reviewer's total, confidence and texts, and how the
/// official score came about.
class MatrixDetail final : public Page
{
    Q_OBJECT

public:
    explicit MatrixDetail(const ThemeController *themes, QWidget *parent = nullptr);

    /// `row` is copied; nullptr shows nothing.
    void show(const committee::Row *row, const viewmodel::CommitteeSnapshot &snapshot);

    /// Where what the chair types is kept.
    void setTypedPlaces(const viewmodel::TypedPlaces &places);
    /// Puts on disk what is on the screen only; false when that failed.
    bool flush();

signals:
    void sideBySideRequested();
    /// The chair sends a review back with a question.
    void returnRequested(const simsa::base::RecordId &review, const QString &text);

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void showHead();
    void addCard(const viewmodel::ReviewerName &reviewer, const committee::Cell &cell);
    /// What was asked about a review and answered, and the way to ask.
    void addQuestion(const viewmodel::ReviewerName &reviewer, const committee::Cell &cell, QWidget *card);
    [[nodiscard]] QString extremeWord(const committee::Cell &cell) const;
    [[nodiscard]] QWidget *cardHead(const viewmodel::ReviewerName &reviewer, const committee::Cell &cell,
                                    QWidget *card) const;

    std::optional<committee::Row> m_row;
    viewmodel::CommitteeSnapshot m_snapshot;
    TextLabel *m_id = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_numbers = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_sideBySide = nullptr;
    ReturnForm *m_return = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
};

/// Texts of one review as lines with their headings; what is empty is left out. Secret lines are for the
/// committee only.
struct ReviewText
{
    QString heading;
    QString text;
    bool secret = false;
};
[[nodiscard]] QList<ReviewText> textsOf(const call::ReviewContent &content);

} // namespace simsa::widgets
