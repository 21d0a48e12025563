// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"
#include "viewmodel/keysview.h"
#include "widgets/common/exportkeycard.h"
#include "widgets/common/page.h"

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace simsa::widgets {

class Banner;
class DataTable;
class Panel;
class TextLabel;

/// Which keys this computer signs and opens with, until when, whom it believes, and what can be done with the
/// vault. Does nothing itself: it asks by signals and is told how that ended.
class KeysPage final : public Page
{
    Q_OBJECT

public:
    /// What the buttons ask for; a file is asked for by who carries it out.
    enum class Task { Lock, Backup, RecoverySheet, ExportKey, Renew, AcceptReply };
    Q_ENUM(Task)

    explicit KeysPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// `vault`: the folder, in full.
    void setView(const viewmodel::KeysView &view, const QString &vault);
    /// Tasks that cannot be done here are not shown.
    void setTasks(const QList<Task> &tasks);
    /// Asks which key goes into a file, and for the file's passphrase.
    void askForExport();
    /// While something is under way: nothing can be typed or pressed.
    void setBusy(bool busy);
    /// How the last wish ended; empties the passphrase fields.
    void showDone(const QString &fact, const QString &rest);
    void showError(const viewmodel::ErrorText &error);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void taskRequested(simsa::widgets::KeysPage::Task task);
    /// Both as typed; the vault's own rule judges the new one.
    void passphraseChangeRequested(const QString &current, const QString &next);
    void exportRequested(simsa::widgets::ExportKeyCard::Key key, const QString &passphrase);
    void backRequested();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildColumn(QWidget *parent);
    Panel *buildCard(QVBoxLayout *column, TextLabel *&title, QWidget *parent);
    void buildCertificates(QVBoxLayout *column, QWidget *parent);
    void buildPins(QVBoxLayout *column, QWidget *parent);
    void buildVault(QVBoxLayout *column, QWidget *parent);
    void buildPassphrase(QVBoxLayout *column, QWidget *parent);
    void addTasks(QVBoxLayout *column, const QList<Task> &tasks, QWidget *parent);
    [[nodiscard]] QPushButton *buttonOf(Task task) const;
    void leave();
    void submitPassphrase();
    void emptyFields();
    void refresh();
    [[nodiscard]] QString taskText(Task task) const;

    viewmodel::KeysView m_view;
    QString m_folder;
    Banner *m_banner = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title = nullptr, *m_who = nullptr;
    TextLabel *m_certificatesTitle = nullptr, *m_fact = nullptr, *m_advice = nullptr;
    TextLabel *m_pinsTitle = nullptr, *m_pinsNote = nullptr;
    TextLabel *m_vaultTitle = nullptr, *m_vault = nullptr;
    TextLabel *m_passphraseTitle = nullptr, *m_passphraseNote = nullptr;
    TextLabel *m_currentLabel = nullptr, *m_nextLabel = nullptr, *m_againLabel = nullptr;
    DataTable *m_certificates = nullptr, *m_pins = nullptr;
    QLineEdit *m_current = nullptr, *m_next = nullptr, *m_again = nullptr;
    ExportKeyCard *m_export = nullptr;
    QPushButton *m_change = nullptr, *m_back = nullptr;
    QList<std::pair<Task, QPushButton *>> m_tasks;
};

} // namespace simsa::widgets
