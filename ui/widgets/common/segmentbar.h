// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace simsa::widgets {

class ThemeController;

/// One of a few choices, side by side. One tab stop, ← → and Home/End move, each segment is a checkable
/// button.
class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen here ("거르기"), for screen readers.
    SegmentBar(const QString &name, const ThemeController *themes, QWidget *parent = nullptr);

    /// `detail` follows the text in lighter weight (a count); ids are the caller's, unique in the bar.
    void addSegment(int id, const QString &text, const QString &detail = {}, const QString &toolTip = {});
    void setSegment(int id, const QString &text, const QString &detail = {});
    void setSegmentEnabled(int id, bool enabled, const QString &why = {});
    void clear();
    /// -1 when nothing is chosen.
    [[nodiscard]] int current() const;
    /// Shows a choice without telling anybody.
    void setCurrent(int id);
    /// As if the user had chosen it; nothing happens for one that is not there, greyed, or chosen already.
    void choose(int id);

signals:
    /// The user chose; not emitted by setCurrent.
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);
    void arrange();
    void describe();

    const ThemeController *m_themes;
    QButtonGroup *m_group;
};

} // namespace simsa::widgets
