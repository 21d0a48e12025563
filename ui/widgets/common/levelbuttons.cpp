// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/levelbuttons.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/themecontroller.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace simsa::widgets {

namespace {

// One level: lineStrong edge, filled with accent and bold when chosen.
class LevelButton final : public QAbstractButton
{
public:
    LevelButton(int level, const ThemeController *themes, QWidget *parent)
        : QAbstractButton(parent)
        , m_themes(themes)
    {
        setText(QString::number(level));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // the row is the tab stop
        setAttribute(Qt::WA_Hover);
        connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = m_themes->theme();
        const int height = QFontMetrics(theme.font()).height() + 4;
        return theme.metric.levelButton.expandedTo(QSize(height + 4, height));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes->theme();
        const Colours &c = theme.colour;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? c.accent : isEnabled() ? c.lineStrong : c.line, 1));
        painter.setBrush(isChecked() ? c.accent : underMouse() && isEnabled() ? c.surface2 : c.surface);
        const qreal radius = theme.metric.radiusControl;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(theme.font(TextRole::Body, isChecked()));
        painter.setPen(isChecked() ? c.onAccent : isEnabled() ? c.text : c.text3);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const ThemeController *m_themes;
};

} // namespace

LevelButtons::LevelButtons(const QString &itemName, int levels, const ThemeController *themes,
                           QWidget *parent)
    : QWidget(parent)
    , m_itemName(itemName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Grouping);
    setAttribute(Qt::WA_InputMethodEnabled, false); // digits must never open a composition
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    for (int level = 1; level <= levels; ++level) {
        auto *button = new LevelButton(level, themes, this);
        connect(button, &QAbstractButton::clicked, this, [this, level] {
            setFocus(Qt::MouseFocusReason);
            choose(level);
        });
        row->addWidget(button);
        m_buttons += button;
    }
    describe();
}

void LevelButtons::setLevel(std::optional<int> level)
{
    if (level && (*level < 1 || *level > m_buttons.size()))
        return;
    m_level = level;
    describe();
}

void LevelButtons::setAnchors(const QStringList &anchors)
{
    m_anchors = anchors;
    describe();
}

void LevelButtons::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

void LevelButtons::setItemName(const QString &itemName)
{
    m_itemName = itemName;
    describe();
}

void LevelButtons::choose(std::optional<int> level)
{
    if (m_readOnly || (level && (*level < 1 || *level > m_buttons.size())))
        return describe(); // a click toggled the button; put it back
    const bool changed = level != m_level;
    m_level = level;
    describe();
    if (changed)
        emit levelChosen(level);
}

void LevelButtons::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && key >= Qt::Key_1 && key < Qt::Key_1 + m_buttons.size())
        return choose(key - Qt::Key_0);
    if (plain && (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return choose(std::nullopt);
    if (plain && key == Qt::Key_Right)
        return choose(std::min(m_level.value_or(0) + 1, static_cast<int>(m_buttons.size())));
    if (plain && key == Qt::Key_Left)
        return choose(std::max(m_level.value_or(2) - 1, 1));
    QWidget::keyPressEvent(event);
}

void LevelButtons::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LevelButtons::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void LevelButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void LevelButtons::describe()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        QAbstractButton *button = m_buttons.at(i);
        button->setAutoExclusive(false); // so that none may be checked, too
        button->setChecked(m_level == i + 1);
        button->setAutoExclusive(true); // one of several, to screen readers
        const QString anchor = m_anchors.value(i);
        button->setToolTip(anchor);
        button->setAccessibleName(tr("%1, level %2", "item, level").arg(m_itemName).arg(i + 1));
        button->setAccessibleDescription(anchor);
        button->update();
    }
    setAccessibleName(tr("%1, levels 1 to %2", "item").arg(m_itemName).arg(m_buttons.size()));
    const QString now = m_level ? tr("level %1").arg(*m_level) : tr("not set");
    if (now == accessibleDescription())
        return;
    setAccessibleDescription(now);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace simsa::widgets
