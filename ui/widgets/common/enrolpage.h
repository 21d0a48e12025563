// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace simsa::widgets {

class Banner;
class Panel;
class ScanCodeView;
class TextLabel;
class ThemeController;

/// Enrolment of a newcomer in three steps on one page: make the keys, read the request's fingerprint to the
/// office, accept the office's reply. The page does nothing itself: it asks by signals and goes on when told
/// by setRequest(), setReply() and setDone(). Enter in a field submits the step; Escape goes back.
class EnrolPage final : public QWidget
{
    Q_OBJECT

public:
    /// Where the page stands. Request shows steps 2 and 3: the fingerprint is read while the reply is
    /// awaited.
    enum class Stage { Vault, Request, Reply, Done };
    Q_ENUM(Stage)

    /// A passphrase needs this many characters (code points after composition, so that 가 counts as one).
    static constexpr int minimumPassphrase = 12;

    explicit EnrolPage(const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Where a new vault is proposed to lie; the person may change it.
    void setFolder(const QString &folder);
    /// The keys are made and the request lies at `filePath`; also the way to resume an enrolment that waits
    /// for its reply. Forgets the passphrase. `fingerprint` as identity::spokenFingerprint() gives it,
    /// `scanText` as identity::scanTextOf(): its QR code stands beside it.
    void setRequest(const QString &filePath, const QString &fingerprint, const QString &scanText = {});
    /// A reply was read, not yet accepted: `person` is whom it names.
    void setReply(const QString &fingerprint, const QString &person, const QString &scanText = {});
    /// The reply was accepted.
    void setDone(const QString &person);
    /// Back to the first step with empty fields, except for the folder.
    void reset();
    /// The step stays where it is and can be tried again; what was typed is kept.
    void showError(const viewmodel::ErrorText &error);
    /// While keys are made or a reply is read: nothing can be typed or pressed.
    void setBusy(bool busy);

signals:
    /// The passphrase is NFC and meets the rule, the name is trimmed. The folder need not exist.
    void createRequested(const QString &folder, const QString &passphrase, const QString &name);
    /// A file was chosen or dropped; nothing is known of it yet.
    void replyChosen(const QString &path);
    /// The person says the office read the same, or scanned its code. `fingerprint` is the one given to
    /// setReply().
    void replyConfirmed(const QString &fingerprint);
    void openRequested();
    /// A recovery sheet is wanted, now that there is something to recover.
    void sheetRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Step
    {
        Panel *card = nullptr, *badge = nullptr;
        TextLabel *number = nullptr, *title = nullptr, *note = nullptr;
        QWidget *body = nullptr;
    };

    QWidget *buildColumn(QWidget *parent);
    Step buildStep(int number, QWidget *parent);
    void buildVault();
    void buildFields(QGridLayout *grid);
    void buildRequest();
    void buildReply();
    void buildDone(QVBoxLayout *column, QWidget *parent);
    Panel *buildFingerprint(QLabel *&label, ScanCodeView *&code, QWidget *parent);
    void compareScan();
    void connectParts();
    void setTabOrders();
    void submitVault();
    void sayDifferent();
    void askForFolder();
    void askForReply();
    void checkPassphrase(bool complain);
    void showStage();
    void showSteps();
    void focusStage();
    void showFingerprints();
    void restyle();
    void retranslate();
    void retranslateSteps();

    const ThemeController *m_themes;
    Stage m_stage = Stage::Vault;
    bool m_busy = false;
    QString m_requestFile, m_requestFingerprint, m_replyFingerprint, m_requestScan, m_replyScan, m_who;
    QPushButton *m_back = nullptr;
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr, *m_lead = nullptr;
    Step m_vault, m_request, m_reply;
    TextLabel *m_folderLabel = nullptr, *m_firstLabel = nullptr, *m_secondLabel = nullptr,
              *m_nameLabel = nullptr, *m_hint = nullptr, *m_wait = nullptr;
    QLineEdit *m_folder = nullptr, *m_first = nullptr, *m_second = nullptr, *m_name = nullptr;
    QAction *m_eye = nullptr;
    QPushButton *m_chooseFolder = nullptr, *m_make = nullptr;
    TextLabel *m_fileLabel = nullptr, *m_file = nullptr, *m_aloud = nullptr;
    QLabel *m_requestPrint = nullptr, *m_replyPrint = nullptr;
    ScanCodeView *m_requestCode = nullptr, *m_replyCode = nullptr;
    TextLabel *m_scanLabel = nullptr;
    QLineEdit *m_scan = nullptr;
    TextLabel *m_drop = nullptr, *m_person = nullptr, *m_compare = nullptr;
    QWidget *m_compareBox = nullptr;
    QPushButton *m_choose = nullptr, *m_match = nullptr, *m_differ = nullptr;
    Panel *m_done = nullptr;
    TextLabel *m_doneTitle = nullptr, *m_doneLine = nullptr;
    QPushButton *m_open = nullptr, *m_sheet = nullptr;
};

} // namespace simsa::widgets
