// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/capacityeffect.h"
#include "widgets/common/panel.h"

#include <optional>

class QToolButton;

namespace simsa::charts {
class CapacityPanel;
class CapacitySeriesModel;
} // namespace simsa::charts

namespace simsa::widgets {

class MonthStepper;
class SegmentBar;
class TextLabel;

/// The request beside the clusters: share, start month, chart or table, and the sentence that says it.
class CapacityPane final : public Panel
{
    Q_OBJECT

public:
    explicit CapacityPane(const ThemeController *themes, QWidget *parent = nullptr);

    /// A charter whose capacity does not add up shows no clusters. `demand` is empty where it is not to be
    /// seen.
    void setCall(const call::Charter &charter, const std::optional<capacity::NodeTable> &demand);
    /// Starts from the whole request at its earliest start on the preferred cluster.
    void setRequest(const call::RequestLine &request);
    [[nodiscard]] const viewmodel::EffectChoice &choice() const { return m_choice; }
    [[nodiscard]] const viewmodel::CapacityEffect &effect() const { return m_effect; }

    void stepStart(int by);
    /// The next cluster the applicant would accept.
    void nextCluster();
    void toggleTable();
    /// Strips of 72 px instead of 34.
    void setTall(bool tall);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void refresh();
    void refreshShares();
    void restyle();
    void retranslate();

    const ThemeController *m_themes;
    charts::CapacitySeriesModel *m_series;
    charts::CapacityPanel *m_panel;
    SegmentBar *m_shares = nullptr;
    TextLabel *m_startLabel = nullptr;
    MonthStepper *m_start = nullptr;
    QToolButton *m_chartButton = nullptr;
    QToolButton *m_tableButton = nullptr;
    call::Charter m_charter;
    capacity::CapacityTable m_table;
    std::optional<capacity::NodeTable> m_demand;
    std::optional<call::RequestLine> m_request;
    viewmodel::EffectChoice m_choice;
    viewmodel::CapacityEffect m_effect;
};

} // namespace simsa::widgets
