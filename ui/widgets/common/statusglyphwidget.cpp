// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusglyphwidget.h"

#include "widgets/common/statusglyph.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QPainter>

namespace simsa::widgets {

StatusGlyphWidget::StatusGlyphWidget(viewmodel::Status status, const ThemeController *themes, QWidget *parent,
                                     int size)
    : QWidget(parent)
    , m_themes(themes)
    , m_status(status)
    , m_size(size)
{
    setFixedSize(size, size);
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void StatusGlyphWidget::setStatus(viewmodel::Status status, double part)
{
    m_status = status;
    m_part = part;
    retranslate();
    update();
}

void StatusGlyphWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_status, m_themes->theme(), m_size, m_part);
}

void StatusGlyphWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusGlyphWidget::retranslate()
{
    const QString word = viewmodel::statusName(m_status);
    setToolTip(word);
    setAccessibleName(word);
}

} // namespace simsa::widgets
