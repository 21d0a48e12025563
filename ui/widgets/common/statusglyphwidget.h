// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"

#include <QWidget>

namespace simsa::widgets {

class ThemeController;

/// A status glyph that stands in a layout. Its word is tooltip and accessible name.
class StatusGlyphWidget final : public QWidget
{
    Q_OBJECT

public:
    /// `size` is 14 in captions, 16 in rows, 20–24 in headers, 40 in empty states.
    StatusGlyphWidget(viewmodel::Status status, const ThemeController *themes, QWidget *parent = nullptr,
                      int size = 16);

    [[nodiscard]] viewmodel::Status status() const { return m_status; }
    /// `part` (0…1) matters for drafts only.
    void setStatus(viewmodel::Status status, double part = 0.25);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ThemeController *m_themes;
    viewmodel::Status m_status;
    int m_size;
    double m_part = 0.25;
};

} // namespace simsa::widgets
