// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcontent.h"

#include <QElapsedTimer>
#include <QList>

namespace simsa::viewmodel {

/// Undo and redo of one review as whole values (QUndoStack would pull in QtGui). Typing in one field is one
/// step as long as it goes on without a pause of three seconds.
class ReviewHistory
{
public:
    /// Forgets everything; `content` is where undo ends.
    void start(const call::ReviewContent &content);
    [[nodiscard]] const call::ReviewContent &now() const { return m_now; }
    /// `typedIn` names the text field, empty for everything else. Nothing happens when nothing changed.
    void push(const call::ReviewContent &content, const QString &typedIn = {});
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    /// What it is then; unchanged where there is nothing to undo.
    const call::ReviewContent &undo();
    const call::ReviewContent &redo();

private:
    call::ReviewContent m_now;
    QList<call::ReviewContent> m_before;
    QList<call::ReviewContent> m_after;
    QString m_typedIn;
    QElapsedTimer m_lastTyped;
};

} // namespace simsa::viewmodel
