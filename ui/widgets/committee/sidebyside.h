// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "widgets/common/page.h"

class QHBoxLayout;
class QPushButton;

namespace simsa::widgets {

class TextLabel;

/// All reviews of one proposal beside each other, in full. Escape goes back to the matrix.
class SideBySide final : public Page
{
    Q_OBJECT

public:
    explicit SideBySide(const ThemeController *themes, QWidget *parent = nullptr);

    void show(const committee::Row &row, const viewmodel::CommitteeSnapshot &snapshot);

signals:
    void closed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addColumn(const viewmodel::ReviewerName &reviewer, const committee::Cell &cell);

    TextLabel *m_title;
    QPushButton *m_back;
    QWidget *m_ground;
    QHBoxLayout *m_columns;
};

} // namespace simsa::widgets
