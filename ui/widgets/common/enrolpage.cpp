// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does; enrolpageparts.cpp builds what it is made of.
#include "widgets/common/enrolpage.h"

#include "identity/enrolment.h"
#include "widgets/common/banner.h"
#include "widgets/common/icons.h"
#include "widgets/common/panel.h"
#include "widgets/common/scancodeview.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {

QString composed(const QLineEdit *field)
{
    return field->text().normalized(QString::NormalizationForm_C);
}

int lengthOf(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

// The one local enrolment reply in a drop; anything else is for the window.
QString replyIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(QLatin1String(".simsa-enrolment"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

void EnrolPage::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void EnrolPage::setRequest(const QString &filePath, const QString &fingerprint, const QString &scanText)
{
    m_requestScan = scanText;
    m_requestFile = filePath;
    m_requestFingerprint = fingerprint;
    m_first->clear();
    m_second->clear();
    m_eye->setChecked(false);
    m_stage = Stage::Request;
    showStage();
}

void EnrolPage::setReply(const QString &fingerprint, const QString &person, const QString &scanText)
{
    m_replyScan = scanText;
    m_scan->clear();
    m_replyFingerprint = fingerprint;
    m_who = person;
    m_stage = Stage::Reply;
    showStage();
}

void EnrolPage::setDone(const QString &person)
{
    m_who = person;
    m_stage = Stage::Done;
    showStage();
}

void EnrolPage::reset()
{
    for (QLineEdit *field : {m_first, m_second, m_name})
        field->clear();
    for (QString *text :
         {&m_requestFile, &m_requestFingerprint, &m_replyFingerprint, &m_requestScan, &m_replyScan, &m_who})
        text->clear();
    m_eye->setChecked(false);
    m_stage = Stage::Vault;
    showStage();
}

void EnrolPage::showError(const viewmodel::ErrorText &error)
{
    m_banner->showError(error);
    focusStage();
}

void EnrolPage::setBusy(bool busy)
{
    m_busy = busy;
    showSteps();
    if (!busy)
        focusStage();
}

void EnrolPage::submitVault()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString passphrase = composed(m_first);
    const QString name = m_name->text().trimmed();
    m_banner->clear();
    setInvalid(m_folder, folder.isEmpty());
    setInvalid(m_name, name.isEmpty());
    checkPassphrase(true);
    if (folder.isEmpty())
        return m_folder->setFocus();
    if (lengthOf(passphrase) < minimumPassphrase)
        return m_first->setFocus();
    if (passphrase != composed(m_second))
        return m_second->setFocus();
    if (name.isEmpty())
        return m_name->setFocus();
    emit createRequested(folder, passphrase, name);
}

// What a hand scanner typed, or somebody the fingerprint: the computer compares.
void EnrolPage::compareScan()
{
    const QString typed = m_scan->text();
    if (identity::sameFingerprint(typed, m_replyFingerprint) ||
        (!m_replyScan.isEmpty() && identity::sameFingerprint(typed, m_replyScan))) {
        m_banner->clear();
        emit replyConfirmed(m_replyFingerprint);
        return;
    }
    m_scan->selectAll();
    m_banner->showMessage(Banner::Kind::Bad, tr("What was scanned is not the fingerprint of this reply."),
                          tr("Nothing was accepted. Scan the code of the reply on the office's screen."));
}

void EnrolPage::sayDifferent()
{
    m_replyFingerprint.clear();
    m_who.clear();
    m_stage = Stage::Request;
    showStage();
    m_banner->showMessage(
        Banner::Kind::Bad, tr("The fingerprints are not the same."),
        tr("Nothing was accepted. Delete this file and ask the office to send the reply anew."));
}

void EnrolPage::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the vault"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &EnrolPage::setFolder);
    dialog->open();
}

void EnrolPage::askForReply()
{
    auto *dialog = new QFileDialog(this, tr("The office's reply"), QString(),
                                   tr("Enrolment replies (*.simsa-enrolment)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_banner->clear();
        emit replyChosen(path);
    });
    dialog->open();
}

// While typing only what cannot become right any more is called wrong; on submit everything is.
void EnrolPage::checkPassphrase(bool complain)
{
    const QString first = composed(m_first);
    const QString second = composed(m_second);
    const int length = lengthOf(first);
    const bool isShort = length < minimumPassphrase;
    const bool differs = first != second;
    const bool wrong = complain ? differs : !first.startsWith(second);
    setInvalid(m_first, complain && isShort);
    setInvalid(m_second, !isShort && wrong);
    if (isShort)
        m_hint->setText(length == 0 ? tr("12 characters or more; four words are easy to remember.")
                                    : tr("12 characters or more; %1 so far.").arg(length));
    else if (wrong)
        m_hint->setText(tr("The two are not the same."));
    else
        m_hint->setText(differs ? tr("Long enough. Type it once more.")
                                : tr("Long enough, and both the same."));
    const bool bad = isShort ? complain : wrong;
    m_hint->setTone(bad ? Tone::Bad : isShort || differs ? Tone::Secondary : Tone::Ok);
    for (QLineEdit *field : {m_first, m_second})
        field->setAccessibleDescription(m_hint->text());
}

void EnrolPage::showStage()
{
    m_banner->clear();
    for (QWidget *field : {m_folder, m_name})
        setInvalid(field, false);
    checkPassphrase(false);
    showFingerprints();
    retranslate();
    focusStage();
}

void EnrolPage::showSteps()
{
    const bool reply = m_stage == Stage::Reply;
    const bool awaiting = m_stage == Stage::Request || reply;
    const auto show = [this](const Step &step, bool open, bool past) {
        step.body->setVisible(open);
        step.body->setEnabled(open && !m_busy);
        step.title->setTone(open ? Tone::Plain : Tone::Secondary);
        step.note->setVisible(!open && !step.note->text().isEmpty());
        step.badge->setGround(open || past ? Panel::Ground::AccentSoft : Panel::Ground::Sunken);
        step.number->setTone(open || past ? Tone::Accent : Tone::Secondary);
    };
    show(m_vault, m_stage == Stage::Vault, m_stage != Stage::Vault);
    show(m_request, awaiting, m_stage == Stage::Done);
    show(m_reply, awaiting, m_stage == Stage::Done);
    m_compareBox->setVisible(reply);
    m_drop->setVisible(!reply);
    setButtonKind(m_choose, reply ? ButtonKind::Link : ButtonKind::Primary);
    m_done->setVisible(m_stage == Stage::Done);
    m_done->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_wait->setVisible(m_busy);
}

// At a fingerprint it is the fingerprint, not the button: a second Enter must not say that it matches.
void EnrolPage::focusStage()
{
    const auto firstEmpty = [this]() -> QWidget * {
        for (QLineEdit *field : {m_folder, m_first, m_second, m_name})
            if (field->text().isEmpty())
                return field;
        return m_first;
    };
    QWidget *target = m_stage == Stage::Vault     ? firstEmpty()
                      : m_stage == Stage::Request ? m_choose
                      : m_stage == Stage::Reply   ? static_cast<QWidget *>(m_replyPrint)
                                                  : m_open;
    setFocusProxy(target);
    if (isVisible())
        target->setFocus();
}

void EnrolPage::showFingerprints()
{
    m_requestPrint->setText(spacedFingerprint(m_requestFingerprint));
    m_replyPrint->setText(spacedFingerprint(m_replyFingerprint));
    m_requestPrint->setAccessibleDescription(spelledFingerprint(m_requestFingerprint));
    m_replyPrint->setAccessibleDescription(spelledFingerprint(m_replyFingerprint));
    m_requestCode->setFingerprint(m_requestScan, m_requestFingerprint);
    m_replyCode->setFingerprint(m_replyScan, m_replyFingerprint);
}

void EnrolPage::restyle()
{
    const Theme &theme = m_themes->theme();
    m_requestPrint->setFont(theme.monoFont(TextRole::Display));
    m_replyPrint->setFont(theme.monoFont(TextRole::Display));
    m_eye->setIcon(themedIcon(m_eye->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye"), theme));
}

void EnrolPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        checkPassphrase(false);
    }
    QWidget::changeEvent(event);
}

void EnrolPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusStage();
}

void EnrolPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

void EnrolPage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool awaiting = m_stage == Stage::Request || m_stage == Stage::Reply;
    event->setAccepted(awaiting && !m_busy && !replyIn(event->mimeData()).isEmpty());
    if (event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void EnrolPage::dropEvent(QDropEvent *event)
{
    const QString path = replyIn(event->mimeData());
    if (path.isEmpty() || m_busy)
        return event->ignore();
    m_banner->clear();
    event->acceptProposedAction();
    emit replyChosen(path);
}

void EnrolPage::retranslateSteps()
{
    const bool past = m_stage != Stage::Vault;
    const QString tick = QStringLiteral("✓");
    m_vault.number->setText(past ? tick : QStringLiteral("1"));
    m_request.number->setText(m_stage == Stage::Done ? tick : QStringLiteral("2"));
    m_reply.number->setText(m_stage == Stage::Done ? tick : QStringLiteral("3"));
    m_vault.title->setText(tr("New vault"));
    m_request.title->setText(tr("Request to the office"));
    m_reply.title->setText(tr("The office's reply"));
    m_vault.note->setText(past ? tr("The keys are made.") : QString());
    m_request.note->setText(past ? m_requestFingerprint : tr("A file and a fingerprint to read aloud."));
    m_reply.note->setText(past ? m_replyFingerprint : tr("Compare once more, and you are done."));
}

void EnrolPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_title->setText(tr("Enrol this computer"));
    m_lead->setText(
        tr("Three steps. Have a telephone at hand; the office's number is in the call's notice."));
    retranslateSteps();
    m_folderLabel->setText(tr("Folder of the vault"));
    m_firstLabel->setText(tr("Passphrase"));
    m_secondLabel->setText(tr("Passphrase once more"));
    m_nameLabel->setText(tr("Your name"));
    const std::pair<QLineEdit *, TextLabel *> fields[] = {
        {m_folder, m_folderLabel}, {m_first, m_firstLabel}, {m_second, m_secondLabel}, {m_name, m_nameLabel}};
    for (const auto &[field, label] : fields)
        field->setAccessibleName(label->text());
    m_eye->setText(m_eye->isChecked() ? tr("Hide passphrase") : tr("Show passphrase"));
    m_eye->setToolTip(m_eye->text() + QStringLiteral(" (Alt+E)"));
    m_chooseFolder->setText(tr("Choose folder…"));
    m_make->setText(tr("Make keys"));
    m_wait->setText(tr("A moment…"));
    m_fileLabel->setText(tr("The request file lies here:"));
    m_file->setText(QDir::toNativeSeparators(m_requestFile));
    m_aloud->setText(tr("Send the file to the office and read this aloud on the phone"));
    m_requestPrint->setAccessibleName(tr("Fingerprint of the request"));
    m_drop->setText(tr("Choose the file the office sent back (.simsa-enrolment), or drop it on this page."));
    m_choose->setText(m_stage == Stage::Reply ? tr("Another file…") : tr("Choose the reply…"));
    m_person->setText(tr("The reply is for %1.").arg(m_who));
    m_compare->setText(tr("Read it aloud; press only if the office says the same"));
    m_replyPrint->setAccessibleName(tr("Fingerprint of the reply"));
    for (ScanCodeView *code : {m_requestCode, m_replyCode})
        code->setAccessibleName(tr("QR code of the fingerprint"));
    m_scanLabel->setText(tr("Or scan the office's code here"));
    m_scan->setAccessibleName(m_scanLabel->text());
    m_sheet->setText(tr("Recovery sheet…"));
    m_match->setText(tr("It matches"));
    m_differ->setText(tr("It differs"));
    m_doneTitle->setText(tr("This computer is enrolled."));
    m_doneLine->setText(tr("It opens review material for %1.").arg(m_who));
    m_open->setText(tr("Open the vault"));
    showSteps();
}

} // namespace simsa::widgets
