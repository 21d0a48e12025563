// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"

#include <QWidget>

class QToolButton;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// "◂ 2026-05 ▸": a month of the horizon in a window of months. One tab stop; ← → move.
class MonthStepper final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStepper(const ThemeController *themes, QWidget *parent = nullptr);

    /// Months are 1-based, `first` the calendar month of month 1.
    void setRange(base::Month first, int earliest, int latest);
    /// Shows a month without telling anybody; clamped.
    void setValue(int month);
    [[nodiscard]] int value() const { return m_value; }
    /// As the buttons do.
    void step(int by);

signals:
    void valueChanged(int month);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const ThemeController *m_themes;
    QToolButton *m_back;
    QToolButton *m_forward;
    TextLabel *m_label;
    base::Month m_first;
    int m_earliest = 1;
    int m_latest = 1;
    int m_value = 1;
};

} // namespace simsa::widgets
