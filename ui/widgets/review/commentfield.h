// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/typingpause.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;

namespace simsa::review {
class Spelling;
}

namespace simsa::widgets {

class Panel;
class SpellMarks;
class TextLabel;
class ThemeController;

/// One comment: what it is, who reads it (eye or violet padlock), how many characters are missing, and the
/// text. It hands the text over at every pause of typing and when the focus leaves.
class CommentField final : public QWidget
{
    Q_OBJECT

public:
    enum class Reader {
        Applicant, ///< without the reviewer's name
        Committee, ///< the committee alone: violet, padlock, bar
        Plain,     ///< no sign: reasons, comments on items
    };

    CommentField(Reader reader, const ThemeController *themes, QWidget *parent = nullptr);

    /// `audience` stands after the title in the reader's colour.
    void setTitle(const QString &title, const QString &audience = {});
    /// Characters asked for; 0 = optional.
    void setWanted(int characters);
    /// Takes over a text from elsewhere unless it is what stands here; the cursor stays where it can. Emits
    /// nothing.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    /// Underlines what it does not know; nullptr: nothing.
    void setSpelling(const std::shared_ptr<review::Spelling> &spelling);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    /// Hands over what was typed since the last pause, now.
    void commit();

signals:
    void committed(const QString &text);
    /// Something was typed that is not handed over yet.
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildEdit();
    void textChanged();
    void refreshCount();
    void fitHeight();
    void restyle();

    const ThemeController *m_themes;
    Reader m_reader;
    QLabel *m_glyph = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_audience = nullptr;
    TextLabel *m_count = nullptr;
    Panel *m_frame = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    SpellMarks *m_marks = nullptr;
    std::unique_ptr<TypingPause> m_pause; // of m_edit
    int m_wanted = 0;
};

} // namespace simsa::widgets
