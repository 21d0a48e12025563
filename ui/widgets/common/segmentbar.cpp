// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/segmentbar.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace simsa::widgets {

namespace {

class Segment final : public QToolButton
{
public:
    Segment(const ThemeController *themes, QWidget *parent)
        : QToolButton(parent)
        , m_themes(themes)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
    }

    void setTexts(const QString &text, const QString &detail)
    {
        setText(text);
        m_detail = detail;
        setAccessibleName(detail.isEmpty() ? text : text + u' ' + detail);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = m_themes->theme();
        const QFontMetrics bold(theme.font(TextRole::Caption, true)); // the widest state, so nothing jumps
        return {bold.horizontalAdvance(label()) + 16, std::max(theme.metric.segment, bold.height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes->theme();
        const Colours &c = theme.colour;
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), c.accent);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), c.surface2);
        painter.setFont(theme.font(TextRole::Caption, isChecked()));
        painter.setPen(isChecked() ? c.onAccent : isEnabled() ? c.text2 : c.text3);
        painter.drawText(rect(), Qt::AlignCenter, label());
    }

private:
    [[nodiscard]] QString label() const { return m_detail.isEmpty() ? text() : text() + u' ' + m_detail; }

    const ThemeController *m_themes;
    QString m_detail;
};

} // namespace

SegmentBar::SegmentBar(const QString &name, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_group(new QButtonGroup(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFocus(Qt::MouseFocusReason);
        describe();
        emit chosen(id);
    });
}

void SegmentBar::addSegment(int id, const QString &text, const QString &detail, const QString &toolTip)
{
    auto *segment = new Segment(m_themes, this);
    segment->setTexts(text, detail);
    segment->setToolTip(toolTip);
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    arrange();
}

void SegmentBar::setSegment(int id, const QString &text, const QString &detail)
{
    if (auto *segment = static_cast<Segment *>(m_group->button(id)))
        segment->setTexts(text, detail);
    arrange();
}

void SegmentBar::setSegmentEnabled(int id, bool enabled, const QString &why)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setEnabled(enabled);
        segment->setToolTip(enabled ? QString() : why);
        segment->setAccessibleDescription(enabled ? QString() : why);
    }
}

void SegmentBar::clear()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        m_group->removeButton(button);
        delete button;
    }
    arrange();
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(true);
    arrange();
}

void SegmentBar::arrange()
{
    describe();
    updateGeometry();
    update();
}

// The bar has the focus, not its segments: without this nobody would be told what is chosen.
void SegmentBar::describe()
{
    const QAbstractButton *chosen = m_group->checkedButton();
    const QString now = chosen ? chosen->accessibleName() : QString();
    if (now == accessibleDescription())
        return;
    setAccessibleDescription(now);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void SegmentBar::choose(int id)
{
    if (id == current() || !m_group->button(id) || !m_group->button(id)->isEnabled())
        return;
    setCurrent(id);
    emit chosen(id);
}

void SegmentBar::step(int by)
{
    const auto buttons = m_group->buttons();
    qsizetype at = buttons.indexOf(m_group->checkedButton());
    do
        at += by;
    while (at >= 0 && at < buttons.size() && !buttons.at(at)->isEnabled());
    if (at >= 0 && at < buttons.size())
        choose(m_group->id(buttons.at(at)));
}

void SegmentBar::keyPressEvent(QKeyEvent *event)
{
    const auto buttons = m_group->buttons();
    if (buttons.isEmpty() || (event->modifiers() & ~Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Home:
        return choose(m_group->id(buttons.first()));
    case Qt::Key_End:
        return choose(m_group->id(buttons.last()));
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.lineStrong, 1));
    painter.setBrush(theme.colour.surface);
    const qreal radius = theme.metric.radiusControl;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons)
        if (button != buttons.last())
            painter.fillRect(button->geometry().right() + 1, 1, 1, height() - 2, theme.colour.line);
}

} // namespace simsa::widgets
