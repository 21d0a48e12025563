// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/commands.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace simsa::widgets {

class CommandListModel;
class ThemeController;

/// Ctrl+K: a field and a list over the window, 560 px wide. Finds commands and proposals by Korean, 초성,
/// English and ids; shows each one's key and, when it cannot be used now, why. Enter runs, ↑ ↓ move, Esc
/// closes.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    /// Asked for the commands each time the palette opens.
    using Source = std::function<QList<Command>()>;

    CommandPalette(const ThemeController *themes, QWidget *area);

    void setSource(Source source);
    /// Opens with the query typed in already.
    void open(const QString &query = {});
    void close();
    /// What is listed now, best first.
    [[nodiscard]] QList<Command> shown() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refilter();
    void runCurrent();
    void step(int by);
    void choose(int row);
    void place();
    void retranslate();

    const ThemeController *m_themes;
    QLineEdit *m_field;
    QListView *m_list;
    CommandListModel *m_model;
    Source m_source;
    QList<Command> m_all;
    QPointer<QWidget> m_focusBefore;
};

} // namespace simsa::widgets
