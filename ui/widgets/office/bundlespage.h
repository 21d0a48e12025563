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
class TextLabel;

/// The sealed bundles that were made, and making them: one for each reviewer with only their proposals.
class BundlesPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    BundlesPage(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// Bundles are to be made into this folder; progress comes by the session.
    void bundlesRequested(const QString &folder);

protected:
    void retranslate() override;

private:
    void refresh();
    void choose();

    viewmodel::OfficeSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title;
    QPushButton *m_make;
    DataTable *m_table;
};

} // namespace simsa::widgets
