// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"

#include <QWidget>

namespace simsa::widgets {

class ThemeController;

/// The steps of the call from notice to objections: done has a tick, now is bold with a filled ring, ahead is
/// open.
class PhaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(const ThemeController *themes, QWidget *parent = nullptr);

    void setPhases(const QList<viewmodel::Phase> &phases);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPhase(QPainter &painter, const QRect &cell, const viewmodel::Phase &phase, bool last) const;

    const ThemeController *m_themes;
    QList<viewmodel::Phase> m_phases;
};

} // namespace simsa::widgets
