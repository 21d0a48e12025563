// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/matrixlegend.h"

#include "widgets/common/matrixdelegate.h"
#include "widgets/common/statusglyph.h"

#include <QPainter>

namespace simsa::widgets {

using viewmodel::Status;

MatrixLegend::MatrixLegend(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize MatrixLegend::sizeHint() const
{
    return {400, themes()->theme().rowHeight(26)};
}

void MatrixLegend::retranslate()
{
    setAccessibleName(
        tr("Legend: triangle up above expectation, triangle down below, size is the difference"));
    update();
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themes()->theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour.surface2);
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour.line);
    painter.setFont(theme.font(TextRole::Caption));
    int left = 12;
    const auto word = [&](const QString &text) {
        painter.setPen(theme.colour.text2);
        painter.drawText(QRect(left + 20, 0, width(), height()), Qt::AlignVCenter, text);
        left += 20 + painter.fontMetrics().horizontalAdvance(text) + 16;
    };
    paintResidual(painter, QPointF(left + 7, height() / 2.0), 12, theme);
    word(tr("above expectation"));
    paintResidual(painter, QPointF(left + 7, height() / 2.0), -12, theme);
    word(tr("below (size = difference)"));
    for (const Status status : {Status::Missing, Status::Late, Status::Recused, Status::Superseded,
                                Status::Unverified, Status::Fork}) {
        paintStatus(painter, QRect(left, 0, 16, height()), status, theme, 14);
        word(viewmodel::statusName(status));
    }
}

} // namespace simsa::widgets
