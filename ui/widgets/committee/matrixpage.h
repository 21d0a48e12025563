// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeematrixmodel.h"
#include "viewmodel/committeesession.h"
#include "viewmodel/typedplaces.h"
#include "widgets/common/page.h"
#include "widgets/common/resumable.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace simsa::widgets {

class Banner;
class EmptyState;
class FilterLineEdit;
class MatrixDetail;
class MatrixLegend;
class MatrixTable;
class Panel;
class PreviewSheet;
class SegmentBar;
class SideBySide;
class TextLabel;
class Tile;

/// Where reviewers agree and where not: delivery tiles, a query, proposals × reviewers, and the texts of the
/// proposal under the cursor. The chair signs the official scores here.
class MatrixPage final : public Page, public Resumable
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    MatrixPage(viewmodel::CommitteeSession *session, const ThemeController *themes,
               QWidget *parent = nullptr);

    /// Goes to a proposal; clears a query that hides it.
    void showProposal(const base::ProposalId &proposal);
    [[nodiscard]] QJsonObject place() const override;
    void resume(const QJsonObject &place) override;
    /// Where what the chair types is kept.
    void setTypedPlaces(const viewmodel::TypedPlaces &places);
    /// Puts on disk what is on the screen only; false when that failed.
    bool flush();
    /// For MainFrame::setPanes: query, table, texts.
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// The tile "needs a look" was pressed.
    void arrivalsRequested();
    void syncRequested();

protected:
    void retranslate() override;

private:
    enum TileId { Reviews, Acknowledged, Late, Recused, Looks, Disagreement, TileCount };
    void build();
    QWidget *buildTiles();
    QWidget *buildQuery();
    QWidget *buildFoot();
    void refresh();
    void refreshTiles();
    void refreshFoot();
    void applyQuery();
    void tilePressed(int tile);
    void sortByDisagreement();
    void previewScores();
    void showTexts();
    [[nodiscard]] int disagreements() const;

    viewmodel::CommitteeSession *m_session;
    viewmodel::CommitteeMatrixModel *m_model;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    QList<Tile *> m_tiles;
    FilterLineEdit *m_query = nullptr;
    SegmentBar *m_show = nullptr;
    SegmentBar *m_residuals = nullptr;
    MatrixTable *m_table = nullptr;
    MatrixDetail *m_detail = nullptr;
    SideBySide *m_texts = nullptr;
    TextLabel *m_state = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_sign = nullptr;
    PreviewSheet *m_sheet = nullptr;
};

} // namespace simsa::widgets
