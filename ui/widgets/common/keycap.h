// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

class QPainter;

namespace simsa::widgets {

class ThemeController;

/// The size one cap with this label ("Ctrl Enter", "/") takes.
[[nodiscard]] QSize keyCapSize(const QString &label, const Theme &theme);
/// A small key with the label in it; drawn in buttons, lists and help.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &label, const Theme &theme);
/// "Ctrl+Shift+Enter" as caps show it: "Ctrl Shift Enter".
[[nodiscard]] QString keyCapText(const QKeySequence &keys);

/// A key cap that stands alone. It says nothing to screen readers: the control beside it carries the
/// shortcut.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    KeyCap(QString label, const ThemeController *themes, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController *m_themes;
    QString m_label;
};

} // namespace simsa::widgets
