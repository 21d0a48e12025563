// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/toast.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace simsa::widgets {

namespace {
constexpr int shownMs = 6000;

// The toast is the page's negative; its link needs the negative of the accent too.
QColor inverseAccent(const Theme &theme)
{
    return Theme::builtIn(theme.isDark() ? ThemeMode::Light : ThemeMode::Dark).colour.accent;
}
} // namespace

Toast::Toast(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(16);
    row->addWidget(m_label);
    row->addWidget(m_action);
    m_action->setFlat(true);
    m_action->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        emit actionActivated();
        dismiss();
    });
    connect(themes, &ThemeController::themeChanged, this, &Toast::restyle);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setButtonKind(m_action, ButtonKind::Link);
    parent->installEventFilter(this);
    restyle();
    hide();
}

void Toast::say(const QString &message, const QString &action)
{
    m_label->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    restyle();
    show();
    raise();
    place();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
    emit dismissed();
}

void Toast::place()
{
    adjustSize();
    move(12, parentWidget()->height() - height() - 12);
}

void Toast::restyle()
{
    const Theme &theme = m_themes->theme();
    QPalette negative = paletteOf(theme);
    negative.setColor(QPalette::WindowText, theme.colour.surface);
    m_label->setFont(theme.font());
    m_label->setPalette(negative);
    m_action->setProperty("simsaInk", inverseAccent(theme));
    setMinimumHeight(34);
    update();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour.text);
    painter.drawRoundedRect(rect(), theme.metric.radiusControl, theme.metric.radiusControl);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible() && !m_action->hasFocus())
        m_timer.start();
    QWidget::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_action && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_action && event->type() == QEvent::FocusOut && isVisible())
        m_timer.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace simsa::widgets
