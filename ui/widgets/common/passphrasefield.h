// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/parts.h"

#include <QGridLayout>
#include <QLineEdit>

namespace simsa::widgets {

/// Pixels of the fields and buttons of the keys page's tasks.
inline constexpr int taskFieldHeight = 32;
inline constexpr int taskFieldWidth = 360;

/// A field that shows dots, beside its label in a row of `grid`; typing takes a red frame away.
inline QLineEdit *addPassphraseField(QGridLayout *grid, int row, TextLabel *&label, const QString &name,
                                     const ThemeController *themes, QWidget *parent)
{
    label = makeLabel(TextRole::Body, viewmodel::Tone::Plain, themes, parent);
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setFixedWidth(taskFieldWidth);
    field->setMinimumHeight(taskFieldHeight);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    QObject::connect(field, &QLineEdit::textEdited, parent, [field] { setInvalid(field, false); });
    return field;
}

} // namespace simsa::widgets
