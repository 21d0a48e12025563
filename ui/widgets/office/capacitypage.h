// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/changetablemodel.h"
#include "viewmodel/stagetablemodel.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace simsa::charts {
class CapacityPanel;
class CapacitySeriesModel;
} // namespace simsa::charts

namespace simsa::widgets {

class Banner;
class DataTable;
class EmptyState;
class Panel;
class SegmentBar;
class TextLabel;

/// Capacity beside the charter: the call's clusters with what will change and what was used, and the roadmap
/// of what is bought when; each a chart with the rows it is made of below. A file is looked through before
/// anything of it is kept.
class CapacityPage final : public Page
{
    Q_OBJECT

public:
    enum View { Clusters, Roadmap };

    /// Both must outlive the page.
    CapacityPage(viewmodel::OutlookSession *session, const ThemeController *themes,
                 QWidget *parent = nullptr);

    /// What a file would give; nothing has been kept.
    void setPreview(const viewmodel::OutlookPreview &preview);
    void showView(View view);
    void toggleTable();
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// A file was dropped or chosen: look through it, keep nothing.
    void fileGiven(const QString &path);
    /// Write all of it to a file for others.
    void saveRequested(const QString &path);
    void publicRoadmapRequested();
    void chartExported(const QString &path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildChart();
    QWidget *buildRows();
    QWidget *buildPreview();
    void dress(QTableView *table, const QList<int> &widths);
    void connectParts();
    void bind(const QKeySequence &keys, QWidget *on, std::function<void()> act);
    void refresh();
    void refreshChart();
    void refreshPreview();
    void chooseFile();
    void chooseTarget();
    void addRow();
    void removeRow();
    void keepPreview();
    [[nodiscard]] View view() const;
    [[nodiscard]] QTableView *rows() const;

    viewmodel::OutlookSession *m_session;
    viewmodel::ChangeTableModel *m_changes;
    viewmodel::StageTableModel *m_stages;
    viewmodel::OutlookPreview m_preview;
    charts::CapacitySeriesModel *m_series = nullptr;
    charts::CapacityPanel *m_chart = nullptr;
    SegmentBar *m_view = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_save = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_work = nullptr;
    TextLabel *m_rowsTitle = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QStackedWidget *m_tables = nullptr;
    QTableView *m_changeTable = nullptr;
    QTableView *m_stageTable = nullptr;
    QWidget *m_previewPane = nullptr;
    TextLabel *m_previewTitle = nullptr;
    TextLabel *m_previewFacts = nullptr;
    DataTable *m_previewTable = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace simsa::widgets
