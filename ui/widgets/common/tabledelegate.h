// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace simsa::widgets {

class ThemeController;

/// A table cell: optional status glyph, optional bar (FractionRole), text with ToneRole and BoldRole. Numbers
/// (or what TextAlignmentRole says) stand right. Line under each row, 3 px bar on the selected row's first
/// column, focus ring inside. Editors are Qt's.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(const ThemeController *themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] const ThemeController *themes() const { return m_themes; }
    /// Ground, line, selection bar and focus ring of a cell.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const;

private:
    const ThemeController *m_themes;
};

} // namespace simsa::widgets
