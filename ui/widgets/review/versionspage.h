// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/reviewcells.h"
#include "widgets/common/page.h"

class QPushButton;

namespace simsa::widgets {

class DataTable;
class TextLabel;

/// Two versions of one review side by side: every part that differs, with one of the two chosen. Left and
/// right choose, space changes over.
class VersionsPage final : public Page
{
    Q_OBJECT

public:
    explicit VersionsPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// `names` head the two columns; what counts now is chosen throughout. Both readable and different.
    void start(const call::Rubric &rubric, const QString &nameHere, const call::ReviewContent &here,
               const QString &nameThere, const call::ReviewContent &there);
    /// What is chosen, put together.
    [[nodiscard]] call::ReviewContent chosen() const;

signals:
    void accepted();
    void left();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildWhole();
    void choose(bool there);
    void chooseAll(bool there);
    void refresh();
    void showCurrent();

    call::Rubric m_rubric;
    call::ReviewContent m_here;
    QString m_nameHere;
    QString m_nameThere;
    QList<call::ReviewChange> m_parts; // what differs
    QList<bool> m_there;               // by part: taken from there
    TextLabel *m_title = nullptr;
    TextLabel *m_hint = nullptr;
    DataTable *m_table = nullptr;
    TextLabel *m_whole[2] = {};
    QPushButton *m_allHere = nullptr;
    QPushButton *m_allThere = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace simsa::widgets
