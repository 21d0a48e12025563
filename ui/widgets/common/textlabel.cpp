// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textlabel.h"

#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QPainter>

namespace simsa::widgets {

TextLabel::TextLabel(TextRole role, viewmodel::Tone tone, const ThemeController *themes, QWidget *parent,
                     const QString &text)
    : QLabel(text, parent)
    , m_themes(themes)
    , m_role(role)
    , m_tone(tone)
    , m_bold(role != TextRole::Caption && role != TextRole::Body)
{
    connect(themes, &ThemeController::themeChanged, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    restyle();
}

void TextLabel::setTone(viewmodel::Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setElided(bool elided, Qt::TextElideMode mode)
{
    m_elided = elided;
    m_elideMode = mode;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    return m_elided ? QSize(24, QLabel::minimumSizeHint().height()) : QLabel::minimumSizeHint();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_elideMode, contentsRect().width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
    setToolTip(shown == text() ? QString() : text());
}

// The layer of the application's style sheet puts an older palette back whenever a widget is polished again,
// and with it the colour of a verdict that no longer holds.
void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::WindowText) != m_themes->theme().tone(m_tone))
        restyle();
}

void TextLabel::restyle()
{
    const Theme &theme = m_themes->theme();
    setFont(theme.font(m_role, m_bold));
    QPalette p = paletteOf(theme);
    p.setColor(QPalette::WindowText, theme.tone(m_tone));
    setPalette(p);
}

} // namespace simsa::widgets
