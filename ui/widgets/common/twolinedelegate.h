// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace simsa::widgets {

class ThemeController;

/// A list row: glyph | title over "id · request" | own total. Reads DisplayRole (title), StatusRole,
/// PartRole, SecondLineRole, TotalRole, IncompleteRole, ToneRole of viewmodel/status.h. Selected: soft
/// ground, 3 px bar, bold. A row with a GroupRole has the group's name above it.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(const ThemeController *themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &rect, const QString &text) const;

    const ThemeController *m_themes;
};

} // namespace simsa::widgets
