// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace simsa::widgets {

/// Small makers that pages share. All results belong to `parent`.

/// A strip over the page's width with a row in it: headers and footers.
inline Panel *makeStrip(Qt::Edges edges, const ThemeController *themes, QWidget *parent, int height = 44,
                        Panel::Ground ground = Panel::Ground::Surface)
{
    auto *strip = new Panel(ground, edges, themes, parent);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    strip->setMinimumHeight(height);
    return strip;
}

/// Around what appears between strips, so that it begins where they do.
inline constexpr QMargins betweenStrips{12, 6, 12, 6};

inline QHBoxLayout *rowOf(QWidget *strip)
{
    return qobject_cast<QHBoxLayout *>(strip->layout());
}

inline QPushButton *makeButton(ButtonKind kind, QWidget *parent, const QString &keyCap = {})
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, kind, keyCap);
    return button;
}

inline TextLabel *makeLabel(TextRole role, viewmodel::Tone tone, const ThemeController *themes,
                            QWidget *parent, bool wrap = false)
{
    auto *label = new TextLabel(role, tone, themes, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    return label;
}

/// A column without margins and gaps.
inline QVBoxLayout *makeColumn(QWidget *widget, int spacing = 0, QMargins margins = {})
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margins);
    column->setSpacing(spacing);
    return column;
}

/// A page that scrolls up and down, with the widget that `build` makes for the parent it is given in the
/// middle, `edge` pixels from top and bottom.
template<typename Build>
QScrollArea *makeScroll(int edge, const ThemeController *themes, QWidget *parent, const Build &build)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new Panel(Panel::Ground::Window, {}, themes, scroll);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(24, edge, 24, edge);
    row->addStretch(1);
    row->addWidget(build(ground), 100);
    row->addStretch(1);
    scroll->setWidget(ground);
    return scroll;
}

} // namespace simsa::widgets
