// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/typedplaces.h"
#include "widgets/common/panel.h"

class QPushButton;

namespace simsa::widgets {

class DraftField;
class TextLabel;

/// Where the chair writes the question with which a review goes back. What is typed is kept at every pause.
class ReturnForm final : public Panel
{
    Q_OBJECT

public:
    ReturnForm(const ThemeController *themes, QWidget *parent = nullptr);

    void setPlaces(viewmodel::TypedPlaces places) { m_places = std::move(places); }
    /// Opens it for a review; `reviewer` is shown.
    void start(const base::RecordId &review, const QString &reviewer);
    /// Puts on disk what is on the screen only; false when that failed.
    bool flush();
    void retranslate();

signals:
    void sendRequested(const simsa::base::RecordId &review, const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    void refreshButtons();
    void leave();

    viewmodel::TypedPlaces m_places;
    base::RecordId m_review;
    QString m_reviewer;
    DraftField *m_field;
    TextLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_leave;
    bool m_isKept = true;
};

} // namespace simsa::widgets
