// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QLabel>

namespace simsa::widgets {

class ThemeController;

/// A label in one of the type sizes and tones; follows theme and text scale. Links in it use the accent.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(TextRole role, viewmodel::Tone tone, const ThemeController *themes, QWidget *parent = nullptr,
              const QString &text = {});

    void setBold(bool bold);
    void setTone(viewmodel::Tone tone);
    /// Cuts the text with … when it does not fit (titles at the right, folders in the middle, ids never) and
    /// shows it whole as tooltip.
    void setElided(bool elided, Qt::TextElideMode mode = Qt::ElideRight);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    const ThemeController *m_themes;
    TextRole m_role;
    viewmodel::Tone m_tone;
    bool m_bold;
    bool m_elided = false;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

} // namespace simsa::widgets
