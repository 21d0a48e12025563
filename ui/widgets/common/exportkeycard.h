// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panel.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace simsa::widgets {

class TextLabel;

/// Which key goes into a file of its own, and the file's passphrase, twice. Says what that file then is. What
/// was typed is gone when the card is closed, by whichever way.
class ExportKeyCard final : public Panel
{
    Q_OBJECT

public:
    enum class Key { Signing, Opening };
    Q_ENUM(Key)

    explicit ExportKeyCard(const ThemeController *themes, QWidget *parent = nullptr);

    /// Empties the fields and begins with the choice of the key.
    void open();
    void close();
    void setBusy(bool busy);

signals:
    /// Both passphrases were the same; the vault's own rule judges it.
    void exportRequested(simsa::widgets::ExportKeyCard::Key key, const QString &passphrase);
    /// The two passphrases differ; nothing was asked for.
    void differ();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void emptyFields();
    void submit();
    void retranslate();

    const ThemeController *m_themes;
    TextLabel *m_title, *m_note;
    TextLabel *m_keyLabel = nullptr, *m_passphraseLabel = nullptr, *m_againLabel = nullptr;
    QComboBox *m_key;
    QLineEdit *m_passphrase = nullptr, *m_again = nullptr;
    QPushButton *m_export, *m_cancel;
};

} // namespace simsa::widgets
