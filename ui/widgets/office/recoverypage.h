// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"
#include "viewmodel/recoveryview.h"
#include "widgets/common/page.h"

#include <QDateTime>

#include <array>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace simsa::widgets {

class Banner;
class DataTable;
class Panel;
class ScanCodeView;
class TextLabel;

/// "Forgotten passphrase" and "lost laptop or certificate" of one person, step below step on one page. Asks
/// by signals and goes on when told by setView(); whatever was done is noted already, so leaving loses
/// nothing.
class RecoveryPage final : public Page
{
    Q_OBJECT

public:
    explicit RecoveryPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// What there is now; empties the fields of steps that are over.
    void setView(const viewmodel::RecoveryView &view);
    [[nodiscard]] const viewmodel::RecoveryView &view() const { return m_view; }
    /// The authority needs no folder and passphrase: it is open, or in this vault.
    void setAuthorityOpen(bool open);
    /// The new device's request was read; its fingerprint is to be compared.
    void setRequest(const QString &claimedName, const QString &spoken);
    void setBusy(bool busy);
    void showError(const viewmodel::ErrorText &error);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void beginRequested(const QString &note, const QDateTime &since);
    /// Opens the authority, if need be, and revokes. Both empty where it is open.
    void revokeRequested(const QString &folder, const QString &passphrase);
    void requestChosen(const QString &path);
    /// The fingerprints are the same, or this was scanned or typed; `folder` takes the reply.
    void certifyRequested(const QString &confirmed);
    void publishRequested();
    void saveReplyRequested();
    void resendRequested();
    void backRequested();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Part { Note, Loss, Revoke, Enrol, Chair, Resend, PartCount };
    struct Step
    {
        Panel *card = nullptr;
        TextLabel *title = nullptr, *line = nullptr;
        QWidget *body = nullptr;
    };

    QWidget *buildColumn(QWidget *parent);
    Step buildStep(Part part, QWidget *parent);
    void buildNote();
    void buildRevoke();
    void buildEnrol();
    QPushButton *button(Part part, const QString &name, QVBoxLayout *column);
    void connectParts();
    void submitNote();
    void compare();
    void askForRequest();
    [[nodiscard]] Part current() const;
    void refresh();
    void refreshLines();

    viewmodel::RecoveryView m_view;
    QString m_claimed, m_spoken;
    Part m_shown = Note; ///< the step one stands in; PartCount: work is under way
    bool m_authorityOpen = false, m_busy = false;
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr;
    QPushButton *m_back = nullptr;
    std::array<Step, PartCount> m_steps;
    QLineEdit *m_note = nullptr, *m_folder = nullptr, *m_passphrase = nullptr, *m_typed = nullptr;
    QDateTimeEdit *m_since = nullptr;
    TextLabel *m_noteLabel = nullptr, *m_sinceLabel = nullptr, *m_folderLabel = nullptr,
              *m_passphraseLabel = nullptr, *m_typedLabel = nullptr, *m_print = nullptr, *m_reply = nullptr;
    DataTable *m_loss = nullptr;
    ScanCodeView *m_replyCode = nullptr;
    QPushButton *m_begin = nullptr, *m_revoke = nullptr, *m_choose = nullptr, *m_same = nullptr,
                *m_save = nullptr, *m_resend = nullptr;
};

} // namespace simsa::widgets
