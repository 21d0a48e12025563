// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace simsa::widgets {
class ThemeController;
}

namespace simsa::test {

/// All parts on one sheet, as the design's parts sheet shows them; used by the gallery program and by the
/// golden images.
class PartsSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsSheet(const widgets::ThemeController *themes, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildRight();
    QWidget *heading(const QString &text);

    const widgets::ThemeController *m_themes;
};

} // namespace simsa::test
