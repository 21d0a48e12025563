// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QPlainTextEdit;

namespace simsa::widgets {

/// Hands over what is typed into a field, so that it can be kept: at every pause of typing, when the focus
/// leaves, and when asked. It must go before `edit` does, which loses the focus when it goes.
class TypingPause final : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QPlainTextEdit *edit);

    /// Something was typed.
    void begin();
    /// Whether something was typed that is not handed over yet.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Hands it over now.
    void commit();
    /// It is not wanted.
    void forget();

signals:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    QTimer m_timer;
    bool m_pending = false;
};

} // namespace simsa::widgets
