// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// Long work in one line, in place: what, count, bytes, time left, and a button to stop (Esc). Nothing is
/// shown for the first 400 ms; after a stop it says what was kept until the next start.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const ThemeController *themes, QWidget *parent = nullptr);

    /// `what` is a sentence without the count ("심사자료 여는 중, 첨부 확인").
    void start(const QString &what);
    /// Another sentence for the same work.
    void setWhat(const QString &what);
    /// Counted steps; total 0 = not known (the bar stays empty).
    void setCount(qint64 done, qint64 total);
    /// Bytes of the same work; they decide the bar and the time left when given.
    void setBytes(qint64 done, qint64 total);
    /// Hides the line; with `kept` it stays and says what was kept after a stop.
    void finish(const QString &kept = {});
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] double part() const;
    [[nodiscard]] std::optional<qint64> secondsLeft() const;

    const ThemeController *m_themes;
    TextLabel *m_what;
    TextLabel *m_amount;
    QPushButton *m_cancel;
    QTimer m_delay;
    QElapsedTimer m_since;
    QString m_sentence;
    qint64 m_count = 0, m_countTotal = 0, m_bytes = 0, m_bytesTotal = 0;
    bool m_running = false;
};

} // namespace simsa::widgets
