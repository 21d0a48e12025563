// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officesession.h"

#include <QWidget>

namespace simsa::widgets {

class Banner;
class ProgressLine;
class ThemeController;

/// Under the header of each office page: the work under way, and the last thing that went wrong.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    WorkBar(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] Banner *banner() const { return m_banner; }

private:
    Banner *m_banner;
    ProgressLine *m_progress;
};

} // namespace simsa::widgets
