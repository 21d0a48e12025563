// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/choicecard.h"

#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

ChoiceCard::ChoiceCard(const QString &iconName, const QKeySequence &key, const ThemeController *themes,
                       QWidget *parent)
    : QCommandLinkButton(parent)
    , m_themes(themes)
    , m_iconName(iconName)
    , m_key(key)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
}

void ChoiceCard::setTexts(const QString &title, const QString &line)
{
    setText(title);
    setDescription(line);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setShortcut(m_key); // setText() takes the shortcut away
}

QSize ChoiceCard::sizeHint() const
{
    const Theme &theme = m_themes->theme();
    const int lines =
        QFontMetrics(theme.font(TextRole::Section, true)).height() + QFontMetrics(theme.font()).height();
    return {608, std::max(74, lines + 36)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    const Colours &c = theme.colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? c.lineStrong : c.line, 1));
    painter.setBrush(isDown() ? c.accentSoft : c.surface);
    const qreal radius = theme.metric.radiusCard;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QPixmap icon = iconPixmap(m_iconName, c.accent, 24, devicePixelRatioF());
    painter.drawPixmap(18, (height() - 24) / 2, icon);
    painter.drawPixmap(width() - 33, (height() - 16) / 2,
                       iconPixmap(QStringLiteral("chevron-right"), c.text2, 16, devicePixelRatioF()));
    const QString label = keyCapText(m_key);
    const QSize cap = keyCapSize(label, theme);
    const int capLeft = width() - 49 - cap.width();
    paintKeyCap(painter, QRect(QPoint(capLeft, (height() - cap.height()) / 2), cap), label, theme);

    const QFont title = theme.font(TextRole::Section, true);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics body(theme.font());
    const int top = (height() - titleMetrics.height() - body.height() - 2) / 2;
    const QRect lines(61, top, capLeft - 61 - 12, titleMetrics.height());
    painter.setFont(title);
    painter.setPen(c.text);
    painter.drawText(lines, Qt::AlignVCenter, text());
    painter.setFont(theme.font());
    painter.setPen(c.text2);
    painter.drawText(QRect(lines.left(), lines.bottom() + 3, lines.width(), body.height()), Qt::AlignVCenter,
                     description());
}

} // namespace simsa::widgets
