// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/scoresheetmodel.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace simsa::widgets {

class ScoreItem;
class TextLabel;
class ThemeController;

/// The score sheet: criteria with their subtotals and their items, one of which is open. Folds to one line
/// once everything is set, to leave the room to the comments.
class ScoreSheet final : public QWidget
{
    Q_OBJECT

public:
    /// `sheet` outlives the widget.
    ScoreSheet(viewmodel::ScoreSheetModel *sheet, const ThemeController *themes, QWidget *parent = nullptr);

    /// Opens and focuses an item; false when the rubric has none of that id.
    bool focusItem(const base::ItemId &item);
    /// Opens an item and focuses its comment.
    void focusComment(const base::ItemId &item);
    /// The open item; empty when none is.
    [[nodiscard]] base::ItemId currentItem() const;
    /// Sets or clears the level of the open item.
    void setLevel(std::optional<int> level);
    /// Opens the first item without a level without taking the focus.
    void openFirstGap();
    /// Hands over item comments typed since the last pause.
    void commit();
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;
    /// The first widget of the sheet, to be focused when the pane is entered.
    [[nodiscard]] QWidget *firstField() const;

signals:
    /// An item was opened: it should be scrolled into view.
    void itemOpened(QWidget *item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFold();
    void restyle();
    void rebuild();
    QWidget *criterionHead();
    void refresh();
    void open(ScoreItem *item, bool focus);
    void step(int by);

    const ThemeController *m_themes;
    viewmodel::ScoreSheetModel *m_sheet;
    QWidget *m_foldHead = nullptr;
    TextLabel *m_foldTitle = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_body = nullptr;
    QList<ScoreItem *> m_items;
    QList<std::pair<TextLabel *, TextLabel *>> m_heads; // name, subtotal
    ScoreItem *m_open = nullptr;
};

} // namespace simsa::widgets
