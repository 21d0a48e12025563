// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/monthstepper.h"

#include "viewmodel/format.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

MonthStepper::MonthStepper(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_label(new TextLabel(TextRole::Caption, Tone::Plain, themes, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::SpinBox);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(2);
    m_label->setBold(true);
    m_label->setAlignment(Qt::AlignCenter);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setFixedSize(24, 24);
        button->setIconSize({12, 12});
    }
    row->addWidget(m_back);
    row->addWidget(m_label);
    row->addWidget(m_forward);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(themes, &ThemeController::themeChanged, this, &MonthStepper::refresh);
    refresh();
}

void MonthStepper::setRange(base::Month first, int earliest, int latest)
{
    m_first = first;
    m_earliest = earliest;
    m_latest = std::max(earliest, latest);
    setValue(m_value);
}

void MonthStepper::setValue(int month)
{
    m_value = std::clamp(month, m_earliest, m_latest);
    refresh();
}

void MonthStepper::step(int by)
{
    const int before = m_value;
    setValue(m_value + by);
    if (m_value != before)
        emit valueChanged(m_value);
}

void MonthStepper::refresh()
{
    m_label->setText(m_first.isValid() ? viewmodel::format::month(m_first.plus(m_value - 1))
                                       : viewmodel::format::missing());
    const Theme &theme = m_themes->theme();
    m_back->setIcon(themedIcon(QStringLiteral("chevron-left"), theme, 12));
    m_forward->setIcon(themedIcon(QStringLiteral("chevron-right"), theme, 12));
    m_back->setEnabled(m_value > m_earliest);
    m_forward->setEnabled(m_value < m_latest);
    m_back->setAccessibleName(tr("One month earlier"));
    m_forward->setAccessibleName(tr("One month later"));
    m_back->setToolTip(tr("One month earlier ([)"));
    m_forward->setToolTip(tr("One month later (])"));
    setAccessibleName(tr("Start month"));
    setAccessibleDescription(m_label->text());
    update();
}

void MonthStepper::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Right)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

void MonthStepper::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.lineStrong, 1));
    painter.setBrush(theme.colour.surface);
    const qreal radius = theme.metric.radiusControl;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(theme.colour.line);
    for (const int x : {m_back->geometry().right() + 1, m_forward->geometry().left() - 1})
        painter.drawLine(x, 1, x, height() - 2);
}

void MonthStepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
