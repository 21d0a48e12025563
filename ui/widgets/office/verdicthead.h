// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/packetreport.h"

#include <QWidget>

class QPushButton;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// The verdict over the page: a tick, a broken dash or a cross, each with its own first word and ground.
class VerdictHead final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictHead(const ThemeController *themes, QWidget *parent = nullptr);

    void setVerdict(viewmodel::PacketVerdictForm form, const QString &title, const QString &line);
    void setButton(const QString &text);

signals:
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController *m_themes;
    viewmodel::PacketVerdictForm m_form = viewmodel::PacketVerdictForm::Partly;
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_other;
};

} // namespace simsa::widgets
