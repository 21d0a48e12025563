// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"
#include "widgets/common/page.h"

class QStackedWidget;

namespace simsa::widgets {

class DataTable;
class EmptyState;
class FilterLineEdit;
class TextLabel;

/// The roster in force: people, roles, devices, until when their certificates hold, and the fingerprint to be
/// compared by voice.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PeoplePage(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void syncRequested();

protected:
    void retranslate() override;

private:
    void refresh();

    viewmodel::OfficeSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title;
    FilterLineEdit *m_filter;
    DataTable *m_table;
};

} // namespace simsa::widgets
