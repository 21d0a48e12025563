// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/questiontables.h"
#include "viewmodel/typedplaces.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class Banner;
class DataTable;
class DraftField;
class EmptyState;
class Panel;
class SegmentBar;
class TextLabel;

/// Reviewers' questions to the office and its answers; reviews that were sent back, and what became of them.
class QuestionsPage final : public Page
{
    Q_OBJECT

public:
    /// Session and themes must outlive the page.
    QuestionsPage(viewmodel::OfficeSession *session, viewmodel::TypedPlaces places,
                  const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;
    /// How many wait for the office.
    [[nodiscard]] int waiting() const;
    /// Puts on disk what is on the screen only; false when that failed.
    bool flush();

signals:
    /// The answer to be signed, with the question as all reviewers of the proposal read it.
    void answerRequested(const simsa::record::ThreadId &thread, const QString &text, const QString &asked);
    void syncRequested();

protected:
    void retranslate() override;

private:
    void build();
    QWidget *buildDetail();
    void refresh();
    void showCurrent();
    void keep();
    void send();
    void refreshButtons();
    [[nodiscard]] const dialogue::Thread *current() const;

    viewmodel::OfficeSession *m_session;
    viewmodel::TypedPlaces m_places;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_title = nullptr;
    SegmentBar *m_filter = nullptr;
    DataTable *m_table = nullptr;
    Banner *m_banner = nullptr;
    Panel *m_detail = nullptr;
    TextLabel *m_parties = nullptr;
    TextLabel *m_question = nullptr;
    TextLabel *m_answered = nullptr;
    QWidget *m_writing = nullptr;
    DraftField *m_asked = nullptr;
    DraftField *m_answer = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_send = nullptr;
    std::optional<record::ThreadId> m_shown;
    bool m_isKept = true;
};

} // namespace simsa::widgets
