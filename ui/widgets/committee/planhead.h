// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/scenario.h"
#include "viewmodel/committeewords.h"
#include "widgets/common/page.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace simsa::widgets {

class SegmentBar;
class TextLabel;

/// The head of the plan page: the plans under consideration, what stands to be done with them, and the totals
/// of the one in hand.
class PlanHead final : public Page
{
    Q_OBJECT

public:
    explicit PlanHead(const ThemeController *themes, QWidget *parent = nullptr);

    void setScenarios(const QList<committee::Scenario> &scenarios, int active);
    void setTotals(const QList<viewmodel::PlanTotal> &totals);
    /// Signed, tried out, …
    void setState(const QString &state);
    void setSigning(bool visible, bool enabled);
    void setSearching(bool searching);
    /// The choices behind "Rules…".
    void setAims(const QStringList &aims, int chosen);
    void setComparing(bool comparing);
    /// Opens a field over the name of the plan in hand.
    void editName();

signals:
    void scenarioChosen(int index);
    void newRequested();
    void renamed(const QString &name);
    /// The field is closed and had the keyboard.
    void namingEnded();
    void searchRequested();
    void aimChosen(int index);
    void compareRequested();
    void signRequested();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void addTotal(const viewmodel::PlanTotal &total);
    void endNaming(bool keep);

    SegmentBar *m_bar = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_new = nullptr;
    TextLabel *m_state = nullptr;
    QPushButton *m_rules = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_sign = nullptr;
    QWidget *m_totals = nullptr;
    QHBoxLayout *m_totalsRow = nullptr;
    QString m_currentName;
};

} // namespace simsa::widgets
