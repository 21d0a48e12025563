// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tabledelegate.h"

namespace simsa::widgets {

/// Rows of proposals: short id and title, in the plan also a disc that says how much of the request is
/// awarded, the award with its cluster's swatch, and the cut line over the whole row. Reads the roles of
/// viewmodel/committeeplanmodel.h; a model without them gets plain cells.
class ProposalDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit ProposalDelegate(const ThemeController *themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAward(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace simsa::widgets
