// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace simsa::widgets {

class ThemeController;

/// Levels 1…n of one item, left to right. One tab stop: digits set (main row and keypad), 0 or Delete clears,
/// ← → move. Each level is a checkable button to screen readers, named with its anchor when there is one.
class LevelButtons final : public QWidget
{
    Q_OBJECT

public:
    /// `itemName` is what the levels are for ("1.1 기술 혁신성"); `levels` 2–9.
    LevelButtons(const QString &itemName, int levels, const ThemeController *themes,
                 QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> level() const { return m_level; }
    /// Shows a level without telling anybody; out of range is ignored.
    void setLevel(std::optional<int> level);
    /// Words for levels 1…n, in that order: tooltips and accessible descriptions.
    void setAnchors(const QStringList &anchors);
    /// Sealed or recused: shows, takes no input, keeps its place in the tab order.
    void setReadOnly(bool readOnly);
    void setItemName(const QString &itemName);

signals:
    /// The user chose (or cleared) a level; not emitted by setLevel.
    void levelChosen(std::optional<int> level);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(std::optional<int> level);
    void describe();

    QList<QAbstractButton *> m_buttons;
    QStringList m_anchors;
    QString m_itemName;
    std::optional<int> m_level;
    bool m_readOnly = false;
};

} // namespace simsa::widgets
