// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panel.h"

#include <QList>

class QPushButton;

namespace simsa::widgets {

class TextLabel;

/// A device that stands or signs under the reader's own name.
struct StrangeDevice
{
    QString device; ///< 32 hex digits
    QString where;  ///< "roster 3", "record 1f3a…", "checkpoint 12"

    friend bool operator==(const StrangeDevice &, const StrangeDevice &) = default;
};

/// The alarm over a desk's pages: another device in one's own name. It stays until it is answered, one device
/// at a time. "It is mine" asks once more, since nobody else would notice a wrong yes; "It is not mine" says
/// what to do and stays.
class AlarmBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmBar(const ThemeController *themes, QWidget *parent = nullptr);

    /// Empty: all is well, and the bar is gone. A device that was answered with "not mine" keeps its answer.
    void setDevices(const QList<StrangeDevice> &devices);
    [[nodiscard]] QString text() const;

signals:
    /// Said twice. `device` as it was given.
    void confirmed(const QString &device);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Asked, Sure, Foreign };
    void setStage(Stage stage);
    void refresh();

    QList<StrangeDevice> m_devices;
    QStringList m_foreign; ///< said not to be theirs
    Stage m_stage = Stage::Asked;
    TextLabel *m_fact, *m_rest;
    QPushButton *m_mine, *m_foreignButton;
};

} // namespace simsa::widgets
