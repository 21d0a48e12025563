// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/recovery.h"
#include "viewmodel/officetables.h"
#include "widgets/common/page.h"

class QPushButton;
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

    /// Shows a page over the people, such as a recovery, or the people again. Takes ownership of it.
    void setOver(QWidget *page);
    void showOver(bool shown);

signals:
    void syncRequested();
    /// Of the person in the current row.
    void recoveryRequested(const simsa::base::PersonId &person, simsa::office::RecoveryKind kind);

protected:
    void retranslate() override;

private:
    void refresh();
    [[nodiscard]] base::PersonId currentPerson() const;

    viewmodel::OfficeSession *m_session;
    QStackedWidget *m_stack;
    bool m_over = false;
    EmptyState *m_empty;
    TextLabel *m_title;
    QPushButton *m_forgotten, *m_lost;
    FilterLineEdit *m_filter;
    DataTable *m_table;
};

} // namespace simsa::widgets
