// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/scoresheetmodel.h"
#include "widgets/common/panel.h"

class QHBoxLayout;
class QPushButton;

namespace simsa::widgets {

class TextLabel;

/// What is missing, with jumps; the total over what is set; the button to seal.
class ScoreFoot final : public Panel
{
    Q_OBJECT

public:
    /// What the button does.
    enum class Deed {
        Seal,       ///< preview, then seal
        NewVersion, ///< sealed: begin a new version
    };

    /// `sheet` outlives the foot.
    ScoreFoot(viewmodel::ScoreSheetModel *sheet, const ThemeController *themes, QWidget *parent = nullptr);

    void setDeed(Deed deed);
    /// How far a sealed review has come, in words.
    void setDelivery(const QString &text);
    [[nodiscard]] QPushButton *deedButton() const { return m_deed; }

signals:
    void jumpRequested(const simsa::call::Missing &missing);
    void nextGapRequested();
    void deedRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshMissing(const QList<call::Missing> &missing);

    const ThemeController *m_themes;
    viewmodel::ScoreSheetModel *m_sheet;
    TextLabel *m_left = nullptr;
    QHBoxLayout *m_links = nullptr;
    QPushButton *m_nextGap = nullptr;
    TextLabel *m_total = nullptr;
    TextLabel *m_of = nullptr;
    QPushButton *m_deed = nullptr;
    QList<call::Missing> m_missing;
    Deed m_kind = Deed::Seal;
    QString m_delivery;
};

} // namespace simsa::widgets
