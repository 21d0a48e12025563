// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusitems.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/icons.h"
#include "widgets/common/statusglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace simsa::widgets {

using viewmodel::Status;
using viewmodel::Tone;

namespace {
constexpr int leastMs = 1000;
}

StatusItems::StatusItems(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface2, Qt::TopEdge, themes, parent)
    , m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    for (const StatusSlot slot :
         {StatusSlot::Saved, StatusSlot::Sealed, StatusSlot::Uploaded, StatusSlot::Acknowledged,
          StatusSlot::Note, StatusSlot::Depot, StatusSlot::Deadline}) {
        if (slot == StatusSlot::Depot)
            row->addStretch(1);
        auto *cell = new QWidget(this);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(5);
        m_glyphs[slot] = new QLabel(cell);
        m_labels[slot] = new TextLabel(TextRole::Caption, Tone::Secondary, themes, cell);
        m_labels[slot]->setElided(true); // a long text must not make the window wider than the screen
        line->addWidget(m_glyphs[slot]);
        line->addWidget(m_labels[slot]);
        cell->hide();
        row->addWidget(cell);
        m_cells[slot] = cell;
    }
    setAccessibleRole(this, QAccessible::StatusBar);
    setMinimumHeight(themes->theme().metric.statusBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(false); });
    connect(themes, &ThemeController::themeChanged, this, [this] { flush(true); });
}

void StatusItems::set(StatusSlot slot, const QString &icon, const QString &text, const QString &state,
                      Tone iconTone)
{
    Item item;
    item.icon = icon;
    item.text = text;
    item.state = state;
    item.tone = iconTone;
    submit(slot, item);
}

void StatusItems::setGlyph(StatusSlot slot, Status glyph, const QString &text, const QString &state)
{
    Item item;
    item.glyph = static_cast<int>(glyph);
    item.text = text;
    item.state = state;
    submit(slot, item);
}

void StatusItems::clear()
{
    m_items.clear();
    for (QWidget *cell : std::as_const(m_cells))
        cell->hide();
}

void StatusItems::submit(StatusSlot slot, const Item &item)
{
    const Item before = m_items.value(slot);
    Item now = item;
    now.shownAt = before.shownAt;
    m_items[slot] = now;
    const bool newState = now.state != before.state;
    if (newState || !before.shownAt.isValid() || before.shownAt.elapsed() >= leastMs)
        show(slot);
    else {
        m_items[slot].pending = true;
        if (!m_timer.isActive())
            m_timer.start(leastMs);
    }
    if (!newState || before.state.isEmpty())
        return;
    QAccessibleEvent alert(m_labels.value(slot), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusItems::flush(bool all)
{
    const auto places = m_items.keys();
    for (const StatusSlot slot : places)
        if (all || m_items.value(slot).pending)
            show(slot);
}

void StatusItems::show(StatusSlot slot)
{
    Item &item = m_items[slot];
    item.pending = false;
    item.shownAt.start();
    const Theme &theme = m_themes->theme();
    QPixmap glyph;
    if (item.glyph >= 0)
        glyph = statusPixmap(static_cast<Status>(item.glyph), theme, 14, devicePixelRatioF());
    else if (!item.icon.isEmpty())
        glyph = iconPixmap(item.icon, theme.tone(item.tone), 14, devicePixelRatioF());
    m_glyphs.value(slot)->setPixmap(glyph);
    m_glyphs.value(slot)->setVisible(!glyph.isNull());
    m_labels.value(slot)->setText(item.text);
    m_cells.value(slot)->setVisible(!item.text.isEmpty());
}

} // namespace simsa::widgets
