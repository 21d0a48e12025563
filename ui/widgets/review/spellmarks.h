// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/spelling.h"
#include "viewmodel/task.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QContextMenuEvent;
class QMenu;
class QPlainTextEdit;

namespace simsa::widgets {

/// Underlines words that no dictionary knows, once typing pauses, and offers better ones in the context menu
/// (Shift+F10). The word at the cursor is left alone while it is being typed. The text itself is never
/// changed by looking at it.
class SpellMarks final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `edit`.
    explicit SpellMarks(QPlainTextEdit *edit);

    /// nullptr: nothing is underlined.
    void setSpelling(std::shared_ptr<review::Spelling> spelling);
    /// Looks now: another text was put here, or it may be written no more.
    void look();
    [[nodiscard]] const QList<review::Misspelling> &marks() const { return m_marks; }

signals:
    /// Looked through; the marks are those of the text shown.
    void looked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text, QList<review::Misspelling> marks);
    [[nodiscard]] std::optional<review::Misspelling> markAt(int position) const;
    /// Asks for better words, then opens the menu at `place`, in global coordinates.
    void offer(const review::Misspelling &mark, const QPoint &place);
    void openMenu(const review::Misspelling &mark, const QStringList &words, const QPoint &place);
    void replace(const review::Misspelling &mark, const QString &word);

    QPlainTextEdit *m_edit;
    std::shared_ptr<review::Spelling> m_spelling;
    QList<review::Misspelling> m_marks;
    QTimer m_pause;
    viewmodel::Task m_looking;
    viewmodel::Task m_offering;
};

} // namespace simsa::widgets
