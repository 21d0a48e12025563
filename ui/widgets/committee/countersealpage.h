// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeesession.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace simsa::widgets {

class Banner;
class DataTable;
class EmptyState;
class PreviewSheet;
class TextLabel;

/// Charter, roster and assignments of the office that wait for the chair: what each says, and the
/// countersignature.
class CountersealPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CountersealPage(viewmodel::CommitteeSession *session, const ThemeController *themes,
                    QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void syncRequested();

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void refreshDetail();
    void preview();
    [[nodiscard]] const viewmodel::AwaitingItem *current() const;

    viewmodel::CommitteeSession *m_session;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_title = nullptr;
    QTextBrowser *m_body = nullptr;
    QPushButton *m_sign = nullptr;
    PreviewSheet *m_sheet = nullptr;
};

} // namespace simsa::widgets
