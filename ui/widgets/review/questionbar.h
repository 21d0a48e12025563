// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogue/threads.h"
#include "widgets/common/panel.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa::widgets {

class CommentField;
class StatusGlyphWidget;
class TextLabel;

/// Under the header of a proposal: the question that a review came back with, what was asked and answered
/// about the proposal, and the places to write an answer or a question. Hidden while there is nothing of it.
class QuestionBar final : public Panel
{
    Q_OBJECT

public:
    /// What there is to show of one proposal.
    struct Content
    {
        std::optional<dialogue::Thread> returned; ///< waits for an answer
        bool byChair = false;                     ///< who asked that
        QList<dialogue::Thread> others;           ///< about the same proposal, oldest first
        qsizetype versions = 0;                   ///< of the review, where several stand
        QDateTime counts;                         ///< when the one that counts was sealed
        QString answer;                           ///< typed so far
        QString question;                         ///< typed so far
    };

    explicit QuestionBar(const ThemeController *themes, QWidget *parent = nullptr);

    /// Another proposal closes the place for a question, unless something is typed in it.
    void setContent(const base::ProposalId &proposal, const Content &content);
    /// Opens the place for a question to the office.
    void startAsking();
    /// Puts the cursor where an answer is written.
    void focusAnswer();
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString question() const;
    /// Hands over what was typed since the last pause.
    void commit();
    [[nodiscard]] CommentField *answerField() const { return m_answer; }
    [[nodiscard]] CommentField *questionField() const { return m_question; }

signals:
    void answerTyped(const QString &text);
    void questionTyped(const QString &text);
    void answerRequested();
    void questionRequested();
    void newVersionRequested();
    void compareRequested();
    /// Escape in the place for a question; the text is kept.
    void leftAsking();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildReturned(QVBoxLayout *column);
    void buildVersions(QVBoxLayout *column);
    void buildOthers(QVBoxLayout *column);
    void buildAsking(QVBoxLayout *column);
    void connectParts();
    void refresh();
    void refreshOthers();
    void refreshButtons();
    void retranslate();
    [[nodiscard]] QWidget *lineOf(const dialogue::Thread &thread);

    const ThemeController *m_themes;
    Content m_content;
    base::ProposalId m_proposal;
    bool m_isAsking = false;
    bool m_isUnfolded = false;
    QWidget *m_returnedPart = nullptr;
    TextLabel *m_returnedTitle = nullptr;
    TextLabel *m_returnedWhen = nullptr;
    TextLabel *m_returnedText = nullptr;
    CommentField *m_answer = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_newVersion = nullptr;
    QWidget *m_versionsPart = nullptr;
    TextLabel *m_versionsTitle = nullptr;
    QPushButton *m_compare = nullptr;
    QWidget *m_othersPart = nullptr;
    TextLabel *m_othersTitle = nullptr;
    QPushButton *m_fold = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_askingPart = nullptr;
    CommentField *m_question = nullptr;
    TextLabel *m_askingNote = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace simsa::widgets
