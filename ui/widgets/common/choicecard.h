// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLinkButton>

namespace simsa::widgets {

class ThemeController;

/// One way in on the welcome page: icon, title, one line, key cap, chevron; the whole card is the button.
class ChoiceCard final : public QCommandLinkButton
{
    Q_OBJECT

public:
    /// `key` is Alt+digit and becomes the card's shortcut.
    ChoiceCard(const QString &iconName, const QKeySequence &key, const ThemeController *themes,
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController *m_themes;
    QString m_iconName;
    QKeySequence m_key;
};

} // namespace simsa::widgets
