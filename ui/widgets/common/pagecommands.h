// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <span>

class QAction;
class QWidget;

namespace simsa::widgets {

/// The key of a Hangul letter, for a command that a Latin letter gives: the same key while Hangul is typed.
[[nodiscard]] QKeySequence jamo(char16_t letter);

/// A page's commands by number: an action each, with words and keys, that acts in the page and in what is
/// inside.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Words again, after the language changed.
    void retranslate();

protected:
    /// `texts` are English, marked for translation in `context`; both live for ever.
    PageCommands(QWidget *page, const char *context, std::span<const char *const> texts,
                 const std::function<QList<QKeySequence>(int)> &keysOf, const std::function<void(int)> &run);

private:
    const char *m_context;
    std::span<const char *const> m_texts;
    QList<QAction *> m_actions;
};

} // namespace simsa::widgets
