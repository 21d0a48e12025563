// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/arrivals.h"
#include "viewmodel/committeesession.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class Banner;
class DataTable;
class EmptyState;
class SegmentBar;
class TextLabel;

/// What came from the depot: the stations on the way, what needs a look in plain words, and what to do about
/// it.
class ArrivalsPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ArrivalsPage(viewmodel::CommitteeSession *session, const ThemeController *themes,
                 QWidget *parent = nullptr);

    /// For MainFrame::setPageCount.
    [[nodiscard]] int looks() const { return static_cast<int>(m_looks.size()); }
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void syncRequested();

protected:
    void retranslate() override;

private:
    enum Show { Looks, All, People };
    struct Station
    {
        TextLabel *caption = nullptr;
        TextLabel *number = nullptr;
        TextLabel *line = nullptr;
    };
    void build();
    QWidget *buildStations();
    QWidget *buildTable();
    QWidget *buildDetail();
    void refresh();
    void refreshStations();
    void refreshTable();
    void refreshDetail();

    viewmodel::CommitteeSession *m_session;
    QList<viewmodel::LookItem> m_looks;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    QList<Station> m_stations;
    TextLabel *m_title = nullptr;
    SegmentBar *m_show = nullptr;
    bool m_begun = false;
    QPushButton *m_pull = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_plain = nullptr;
    TextLabel *m_safe = nullptr;
    TextLabel *m_todoTitle = nullptr;
    TextLabel *m_todo = nullptr;
};

} // namespace simsa::widgets
