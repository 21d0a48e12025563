// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "viewmodel/scoresheetmodel.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/scorefoot.h"

#include <QSplitter>

class QScrollArea;

namespace simsa::widgets {

class CapacityPane;
class CommentSection;
class ScoreSheet;

/// An open proposal: its attachments at the left; capacity, score sheet, comments and what is missing at the
/// right.
class WorkPane final : public QSplitter
{
    Q_OBJECT

public:
    /// `sheet` outlives the pane, which takes `pdf` into it.
    WorkPane(viewmodel::ScoreSheetModel *sheet, PdfPane *pdf, const ThemeController *themes,
             QWidget *parent = nullptr);

    void setCall(const call::Charter &charter, const std::optional<capacity::NodeTable> &demand);
    /// Shows the proposal; the review itself is loaded into the model by the caller, before.
    void showWork(const review::Work &work, ScoreFoot::Deed deed, bool newVersion);
    void jumpTo(const call::Missing &missing);
    /// The gap after the one that has the focus, round the end.
    void nextGap();
    void focusReason();
    [[nodiscard]] QString reason() const;
    /// Hands over everything typed since the last pause.
    void commit();

    [[nodiscard]] PdfPane *pdf() const { return m_pdf; }
    [[nodiscard]] CapacityPane *capacity() const { return m_capacity; }
    [[nodiscard]] ScoreSheet *scores() const { return m_scores; }
    [[nodiscard]] CommentSection *comments() const { return m_comments; }
    [[nodiscard]] ScoreFoot *foot() const { return m_foot; }
    /// The pane at the right, for F6.
    [[nodiscard]] QWidget *sheetPane() const { return m_right; }

signals:
    /// Something was typed that is not on disk yet.
    void typed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildRight();
    void arrange(bool wide);
    void reveal(QWidget *part);
    [[nodiscard]] bool hasFocusFor(const call::Missing &missing) const;

    const ThemeController *m_themes;
    viewmodel::ScoreSheetModel *m_sheet;
    PdfPane *m_pdf;
    QWidget *m_right = nullptr;
    QScrollArea *m_scroll = nullptr;
    CapacityPane *m_capacity = nullptr;
    ScoreSheet *m_scores = nullptr;
    CommentSection *m_comments = nullptr;
    ScoreFoot *m_foot = nullptr;
    base::ProposalId m_shown;
    bool m_wide = false;
    bool m_movedByHand = false;
};

} // namespace simsa::widgets
