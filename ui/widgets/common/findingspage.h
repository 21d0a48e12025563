// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"
#include "widgets/common/page.h"

#include <QDateTime>

class QPushButton;

namespace simsa::widgets {

class DataTable;
class TextLabel;

/// What the last exchange with the depot found that a person should look at: every finding with what it is,
/// where, and what to do.
class FindingsPage final : public Page
{
    Q_OBJECT

public:
    struct Entry
    {
        base::Error error;
        QString where;
    };

    explicit FindingsPage(const ThemeController *themes, QWidget *parent = nullptr);

    void setFindings(const QList<Entry> &findings, const QDateTime &when);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void backRequested();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showCurrent();

    QList<Entry> m_findings;
    QDateTime m_when;
    TextLabel *m_title, *m_what, *m_todo;
    QPushButton *m_back;
    DataTable *m_table;
};

} // namespace simsa::widgets
