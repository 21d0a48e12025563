// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcontent.h"

#include <QWidget>

#include <optional>

class QSpinBox;

namespace simsa::widgets {

class SegmentBar;
class TextLabel;
class ThemeController;

/// Full, reduced (how many nodes, how long) or reject.
class RecommendationField final : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationField(const ThemeController *themes, QWidget *parent = nullptr);

    /// What the applicant asks for bounds the amounts; `startWith` is what "reduced" begins with.
    void setRequest(base::Nodes most, int mostMonths, base::Nodes startWith);
    /// Shows a value without telling anybody.
    void setValue(const std::optional<call::Recommendation> &value);
    void setReadOnly(bool readOnly);
    [[nodiscard]] SegmentBar *segments() const { return m_kind; }

signals:
    void valueChosen(const std::optional<simsa::call::Recommendation> &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void refresh();
    void retranslate();

    TextLabel *m_label;
    SegmentBar *m_kind;
    QSpinBox *m_nodes;
    QSpinBox *m_months;
    TextLabel *m_nodesLabel;
    TextLabel *m_monthsLabel;
    bool m_readOnly = false;
};

} // namespace simsa::widgets
