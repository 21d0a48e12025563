// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the recovery page says; recoverypage.cpp has what it does.
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"
#include "widgets/common/scancodeview.h"
#include "widgets/office/recoverypage.h"

#include <QDateTimeEdit>
#include <QLineEdit>

namespace simsa::widgets {

using office::RecoveryKind;
using office::RecoveryStep;

void RecoveryPage::refreshLines()
{
    const bool lost = m_view.kind == RecoveryKind::Lost;
    m_title->setText(
        (lost ? tr("Lost laptop or certificate: %1") : tr("Forgotten passphrase: %1")).arg(m_view.name));
    m_steps[Note].line->setText(
        m_view.id.isEmpty() ? tr("Make sure that it is them: by face, by a number you know. Never ask for a "
                                 "passphrase; nobody but them may know one.")
                            : m_view.noted);
    m_steps[Loss].line->setText(m_view.id.isEmpty() ? tr("Shown once the check is noted.") : m_view.loss);
    const Part now = current();
    m_steps[Revoke].line->setText(now > Revoke ? tr("Revoked. The next checkpoint carries it to everybody.")
                                               : tr("At the authority, which keeps a vault of its own."));
    m_steps[Enrol].line->setText(
        now > Enrol ? tr("Certified.")
        : m_spoken.isEmpty()
            ? tr("They make a new vault (\"Enrol this computer\") and send its request.")
            : tr("Request of \"%1\". Have them read it aloud, or scan it; Enter only if it is the "
                 "same.")
                  .arg(m_claimed));
    m_steps[Chair].line->setText(
        now == Chair
            ? tr("The roster with the new device is signed and waits for the chair to countersign. Send "
                 "the reply and read this aloud. You may leave: this goes on from here.")
        : now > Chair ? tr("Countersigned.")
                      : tr("The chair countersigns the roster with the new device."));
    m_steps[Resend].line->setText(
        now == PartCount ? tr("Done. Send them the new bundle; their acknowledged reviews count as before.")
                         : tr("Their bundle is sealed again, to the new device only."));
    m_revoke->setText(now == Enrol ? tr("Open the authority") : tr("Revoke"));
    m_resend->setText(m_view.step == RecoveryStep::Publish ? tr("Sign the roster")
                                                           : tr("Make the bundle again…"));
}

void RecoveryPage::retranslate()
{
    m_back->setText(tr("Back"));
    const std::array<QString, PartCount> titles{
        tr("1. Identity check"),         tr("2. What is lost"), tr("3. Revoke the old device"),
        tr("4. Certify the new device"), tr("5. The chair"),    tr("6. Send again")};
    for (int part = 0; part < PartCount; ++part)
        m_steps[part].title->setText(titles[part]);
    m_noteLabel->setText(tr("How the person was recognised"));
    m_sinceLabel->setText(tr("Out of their hands since"));
    m_folderLabel->setText(tr("Folder of the authority's vault"));
    m_passphraseLabel->setText(tr("Passphrase of the authority's vault"));
    m_typedLabel->setText(tr("Enter if it is the same, or scan its code here"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_since->setAccessibleName(m_sinceLabel->text());
    m_folder->setAccessibleName(m_folderLabel->text());
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    m_typed->setAccessibleName(m_typedLabel->text());
    m_print->setAccessibleName(tr("Fingerprint of the request"));
    m_reply->setAccessibleName(tr("Fingerprint of the reply"));
    m_replyCode->setAccessibleName(tr("QR code of the fingerprint"));
    m_loss->setAccessibleName(tr("What became of each review"));
    m_loss->setColumns(viewmodel::lossColumns(), {140, 0, 150});
    m_begin->setText(tr("Note it and see what is lost"));
    m_choose->setText(tr("Choose the request…"));
    m_same->setText(tr("It is the same: certify"));
    m_save->setText(tr("Save the reply…"));
    refresh();
}

} // namespace simsa::widgets
