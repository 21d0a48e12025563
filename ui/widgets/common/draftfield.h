// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/typingpause.h"

#include <QWidget>

class QPlainTextEdit;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// A few lines of text under a title. It hands the text over at every pause of typing and when the focus
/// leaves, so that it can be kept.
class DraftField final : public QWidget
{
    Q_OBJECT

public:
    DraftField(const ThemeController *themes, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes over a text from elsewhere; emits nothing. What is being typed here stays.
    void setText(const QString &text);
    /// Empties it, typed or not.
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    /// Hands over what was typed since the last pause, now.
    void commit();

signals:
    void committed(const QString &text);
    /// Something was typed that is not handed over yet.
    void typed();

private:
    TextLabel *m_title;
    QPlainTextEdit *m_edit;
    TypingPause m_pause;
};

} // namespace simsa::widgets
