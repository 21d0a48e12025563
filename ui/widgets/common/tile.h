// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"

#include <QToolButton>

#include <optional>

namespace simsa::widgets {

class ThemeController;

/// A number that is also a button: it filters the table below. At most six in a row.
class Tile final : public QToolButton
{
    Q_OBJECT

public:
    /// With `threeLines` the plain line stands under the number (76 px), else beside it (58 px).
    Tile(const ThemeController *themes, bool threeLines = false, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// The glyph before the caption; an icon name of resources/icons for what has no status.
    void setStatus(std::optional<viewmodel::Status> status);
    void setIconName(const QString &name, viewmodel::Tone tone = viewmodel::Tone::Secondary);
    /// "596", "/ 600", "4건 미도착". A missing number is shown as –.
    void setNumber(const QString &number, const QString &unit, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const ThemeController *m_themes;
    bool m_threeLines;
    QString m_caption, m_number, m_unit, m_line, m_iconName;
    viewmodel::Tone m_iconTone = viewmodel::Tone::Secondary;
    std::optional<viewmodel::Status> m_status;
};

} // namespace simsa::widgets
