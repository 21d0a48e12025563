// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// The locked window: passphrase, the PIN of a token if the vault asked for one, why it did not open, ways
/// out. Enter unlocks. The fields are emptied as soon as what they held has been handed over.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// "문가람 심사위원 (가상)", "2026 첨단 GPU 활용 지원 (가상)", "마지막으로 연 때 …" (may be empty). Where
    /// nobody knows yet whose vault it is: a title, and the whole folder.
    void setVault(const QString &person, const QString &callOrFolder, const QString &lastOpened);
    /// Under the card: why it is locked and where one returns to; may be empty.
    void setNote(const QString &note);
    void setTokenAvailable(bool available);
    /// The vault's keys lie on a token: shows the field for its PIN, or takes it away again.
    void setPinWanted(bool wanted);
    void showError(const viewmodel::ErrorText &error);
    void clearError();
    /// While the key is derived and the records are read (seconds): nothing can be typed or pressed, the
    /// field says so and keeps the focus.
    void setBusy(bool busy);

signals:
    /// `pin` is empty unless it was wanted.
    void unlock(const QString &passphrase, const QString &pin);
    void openWithToken();
    void chooseOtherVault();
    void passphraseForgotten();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCard();
    QWidget *buildField(QWidget *card);
    QWidget *buildPin(QWidget *card);
    QWidget *buildError(QWidget *card);
    QWidget *buildWaysOut(QWidget *card);
    void submit();
    void updateImeHint();
    void toggleShown(bool shown);
    void restyle();
    void retranslate();

    const ThemeController *m_themes;
    TextLabel *m_person = nullptr, *m_call = nullptr, *m_label = nullptr, *m_last = nullptr,
              *m_note = nullptr;
    TextLabel *m_promise = nullptr, *m_errorWhat = nullptr, *m_errorRest = nullptr;
    QWidget *m_errorBox = nullptr;
    QLineEdit *m_field = nullptr, *m_pin = nullptr;
    QWidget *m_pinBox = nullptr;
    TextLabel *m_pinLabel = nullptr;
    QAction *m_eye = nullptr, *m_ime = nullptr;
    bool m_imeTold = false;
    bool m_busy = false;
    QPushButton *m_open = nullptr, *m_token = nullptr, *m_other = nullptr, *m_forgot = nullptr;
};

} // namespace simsa::widgets
