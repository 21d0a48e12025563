// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

namespace simsa::widgets {

/// One line under the matrix: what triangles and glyphs mean.
class MatrixLegend final : public Page
{
    Q_OBJECT

public:
    explicit MatrixLegend(const ThemeController *themes, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace simsa::widgets
