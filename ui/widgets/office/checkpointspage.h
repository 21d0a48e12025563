// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class DataTable;
class EmptyState;
class SegmentBar;
class TextLabel;

/// What arrived here and what was stated about it: the checkpoints, the records, and what needs a look.
class CheckpointsPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CheckpointsPage(viewmodel::OfficeSession *session, const ThemeController *themes,
                    QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;
    /// The list of what needs a look.
    void showLooks();

signals:
    void checkpointRequested();
    void syncRequested();

protected:
    void retranslate() override;

private:
    enum Show { Checkpoints, Looks, Records };
    void refresh();

    viewmodel::OfficeSession *m_session;
    TextLabel *m_title;
    SegmentBar *m_show;
    QPushButton *m_pull;
    QPushButton *m_make;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    TextLabel *m_todo;
};

} // namespace simsa::widgets
