// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace simsa::widgets {

class ChoiceCard;
class TextLabel;
class ThemeController;

/// One line of "this computer's check".
struct ComputerCheck
{
    bool ok = true;
    QString title; ///< "저장 공간 84.2 GB 남음"
    QString line;
    QString link; ///< "켜는 방법"; empty = none

    friend bool operator==(const ComputerCheck &, const ComputerCheck &) = default;
};

/// The first page of a computer without a vault: three ways in, this computer's check, the promises. Files
/// dropped on the window arrive at MainFrame::filesDropped, not here.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const ThemeController *themes, QWidget *parent = nullptr);

    void setChecks(const QList<ComputerCheck> &checks);
    /// Restoring a backup and tokens; hidden where they cannot be done.
    void setLaterWays(bool available);
    /// False when this computer has a vault already ("열 보관함을 고르세요" then leads).
    void setFirstStart(bool first);

signals:
    void enrol();
    /// A .simsa file was chosen.
    void openBundle(const QString &path);
    void practiceCall();
    /// A packet (.asice) was chosen.
    void verifyPacket(const QString &path);
    void restoreBackup();
    void openWithToken();
    void helpRequested();
    /// Index into setChecks().
    void checkLinkActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void askForFile(const QString &title, const QString &filter,
                    void (WelcomePage::*chosen)(const QString &));
    void showChecks();
    void retranslate();

    const ThemeController *m_themes;
    TextLabel *m_title = nullptr, *m_lead = nullptr, *m_drop = nullptr;
    TextLabel *m_checkTitle = nullptr, *m_checkLine = nullptr, *m_promiseTitle = nullptr;
    ChoiceCard *m_enrol = nullptr, *m_open = nullptr, *m_practice = nullptr;
    QPushButton *m_restore = nullptr, *m_token = nullptr, *m_packet = nullptr, *m_help = nullptr;
    QVBoxLayout *m_checkList = nullptr;
    QList<TextLabel *> m_promises;
    QList<ComputerCheck> m_checks;
    bool m_first = true;
};

} // namespace simsa::widgets
