// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace simsa::widgets {

class ThemeController;

/// A field that filters while one types, the syllable in composition included. Search icon at the left, key
/// cap "/" at the right while empty; Esc clears (after ending a composition). Put a "/" shortcut on it by
/// focusOnSlash().
class FilterLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLineEdit(const ThemeController *themes, QWidget *parent = nullptr);

    /// text() with the composition inserted where it will land, in NFC.
    [[nodiscard]] QString filter() const;
    /// "/" pressed in `area` where no text is typed comes here.
    void focusOnSlash(QWidget *area);
    /// Room kept free at the right for a count painted there ("과제 25건"); empty = the key cap.
    void setNote(const QString &note);

signals:
    /// After every change of filter().
    void filterChanged(const QString &filter);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();
    void adjustMargins();

    const ThemeController *m_themes;
    QString m_preedit;
    QString m_lastFilter;
    QString m_note;
};

} // namespace simsa::widgets
