// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "call/rubric.h"
#include "viewmodel/passagebook.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class CommentField;
class EmptyState;
class TextLabel;
class ThemeController;

/// The passages of a proposal: a list, and below it the note of the one that is chosen, the item of the score
/// sheet it speaks to, and its removal.
class PassagePane final : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives the pane.
    PassagePane(viewmodel::PassageBook *book, const ThemeController *themes, QWidget *parent = nullptr);

    void setRubric(const call::Rubric &rubric);
    void setAttachments(const QList<call::Attachment> &attachments);
    /// Chooses it and puts the cursor into its note.
    void edit(int number);
    void setCurrent(int number);
    /// Hands over a note typed since the last pause.
    void commit();

signals:
    /// The user chose.
    void chosen(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showChosen();
    void keep();
    [[nodiscard]] int current() const;
    void fillItems();
    void retranslate();

    viewmodel::PassageBook *m_book;
    const ThemeController *m_themes;
    call::Rubric m_rubric;
    QList<call::Attachment> m_attachments;
    QStackedWidget *m_stack = nullptr; // empty | list
    EmptyState *m_empty = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_private = nullptr;
    CommentField *m_note = nullptr;
    QComboBox *m_item = nullptr;
    QPushButton *m_remove = nullptr;
    int m_shown = 0; ///< whose note stands in the field
    bool m_quiet = false;
};

} // namespace simsa::widgets
