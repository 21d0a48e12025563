// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/intakewords.h"
#include "viewmodel/officesession.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class DataTable;
class EmptyState;
class FilterLineEdit;
class SegmentBar;
class TextLabel;
class WorkBar;

/// Taking applications in: a table and its attachments are dropped, looked through without taking anything,
/// and taken in only when nothing is wrong.
class IntakePage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    IntakePage(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    /// What the dry run found; nothing has been taken in.
    void setReport(const viewmodel::IntakeReport &report);
    /// Everything of the report was taken in: back to the beginning.
    void setTaken(int applications);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// A CSV file was dropped or chosen: look through it, take nothing. `attachments` may be empty.
    void intakeRequested(const QString &path, const QString &attachments);
    /// The report is clean: take its applications in.
    void takeInRequested();

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void refresh();
    void refreshDetail();
    void choose();
    void chooseFolder();
    void nextProblem();
    void check(const QString &path);

    viewmodel::OfficeSession *m_session;
    viewmodel::IntakeReport m_report;
    QString m_attachments;
    int m_taken = -1;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_head = nullptr;
    TextLabel *m_file = nullptr;
    TextLabel *m_facts = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_again = nullptr;
    WorkBar *m_work = nullptr;
    SegmentBar *m_filter = nullptr;
    FilterLineEdit *m_query = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_detail = nullptr;
    TextLabel *m_sum = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace simsa::widgets
