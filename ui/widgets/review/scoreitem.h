// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/rubric.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace simsa::widgets {

class CommentField;
class LevelButtons;
class TextLabel;
class ThemeController;

/// One item of the score sheet: number, name, weight, levels, points; opened it shows what earns each level,
/// the highest first, and the item's comment where one is asked for.
class ScoreItem final : public QWidget
{
    Q_OBJECT

public:
    ScoreItem(call::Item item, const QString &number, const ThemeController *themes,
              QWidget *parent = nullptr);

    [[nodiscard]] const base::ItemId &id() const { return m_item.id; }
    void setValue(std::optional<int> level, const QString &points, const QString &comment);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] LevelButtons *levels() const { return m_levels; }
    /// nullptr where the rubric asks for no comment and there is none.
    [[nodiscard]] CommentField *comment() const { return m_comment; }

signals:
    void levelChosen(const simsa::base::ItemId &item, std::optional<int> level);
    void commentCommitted(const simsa::base::ItemId &item, const QString &text);
    /// Its levels got the focus.
    void focused();
    /// ↑ or ↓.
    void stepRequested(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildRow(const QString &number);
    void buildAnchors();
    void ensureComment();
    void retranslate();

    const ThemeController *m_themes;
    call::Item m_item;
    TextLabel *m_name = nullptr;
    TextLabel *m_points = nullptr;
    LevelButtons *m_levels = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_anchors = nullptr;
    CommentField *m_comment = nullptr;
    QList<std::pair<TextLabel *, TextLabel *>> m_anchorLabels; // of levels 1…n
    QString m_number;
    bool m_open = false;
};

} // namespace simsa::widgets
