// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace simsa::widgets {

class Panel;
class TextLabel;
class ThemeController;

/// One remark on what is about to be signed, with a jump to where it can be put right.
struct Finding
{
    enum class Severity { Note, Warn, Bad };
    Severity severity = Severity::Warn;
    QString text;
    QString link; ///< "고치기"; empty = no jump

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What a preview shows. A Bad finding keeps the verb disabled.
struct PreviewContent
{
    QString title;    ///< "이대로 서명하고 봉인합니다"
    QString audience; ///< who signs what for whom: "평가 1건 · 위원회 3명과 나만 열 수 있음"
    QString bodyHtml; ///< the exact text; build it with toHtmlEscaped()
    QList<Finding> findings;
    QString consequence; ///< what cannot be undone
    QString verb;        ///< "서명하고 봉인"

    friend bool operator==(const PreviewContent &, const PreviewContent &) = default;
};

/// Seal, decide, release, send, import: slides over the right side of `area`, not a modal box. Default focus
/// is on cancel; Esc cancels. The page behind stays readable.
class PreviewSheet final : public QWidget
{
    Q_OBJECT

public:
    PreviewSheet(const ThemeController *themes, QWidget *area);

    void open(const PreviewContent &content);
    /// Hides it without a signal and gives the focus back.
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Greys the verb while the work runs, so that it cannot be started twice.
    void setBusy(bool busy);

signals:
    void accepted();
    void cancelled();
    /// Index into PreviewContent::findings.
    void findingActivated(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showFindings(const QList<Finding> &findings);
    void place();
    void restyle();

    const ThemeController *m_themes;
    TextLabel *m_title = nullptr;
    TextLabel *m_audience = nullptr;
    QTextBrowser *m_body = nullptr;
    QVBoxLayout *m_findings = nullptr;
    TextLabel *m_consequence = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_verb = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_blocked = false;
};

} // namespace simsa::widgets
