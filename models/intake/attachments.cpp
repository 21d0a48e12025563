// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applicationrow.h"

#include "base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace simsa::intake {

namespace {

Finding finding(FindingCode code, const QString &file, Suggestion suggestion,
                Severity severity = Severity::Error)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.field = file;
    finding.suggestion = suggestion;
    return finding;
}

/// The proposal whose id the file name begins with: the longest one, and not in the middle of a word, so that
/// `P-10.pdf` never goes to `P-1`. −1 for none.
qsizetype ownerOf(const QString &file, const QList<call::Proposal> &proposals)
{
    qsizetype owner = -1;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const QString &id = proposals.at(i).id.text();
        const bool begins =
            file.size() > id.size() && file.startsWith(id) && !file.at(id.size()).isLetterOrNumber();
        if (begins && id.size() > longest) {
            owner = i;
            longest = id.size();
        }
    }
    return owner;
}

/// Reads one file through once; what is wrong with it, or success with `attachment` filled.
std::optional<FindingCode> readAttachment(const QString &path, qint64 most, call::Attachment &attachment)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FindingCode::AttachmentUnreadable;
    if (file.size() == 0)
        return FindingCode::AttachmentEmpty;
    if (file.size() > most)
        return FindingCode::AttachmentTooLarge;
    if (file.peek(5) != "%PDF-")
        return FindingCode::AttachmentNotPdf;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return FindingCode::AttachmentUnreadable;
    const auto digest = base::Digest::fromRaw(hash.result());
    if (!digest)
        return FindingCode::AttachmentUnreadable;
    attachment.sha256 = *digest;
    attachment.size = file.size();
    attachment.mediaType = QStringLiteral("application/pdf");
    return std::nullopt;
}

} // namespace

void attachFiles(const ApplicationRules &rules, const QList<int> &lines, QList<call::Proposal> &proposals,
                 QList<Finding> &findings)
{
    const QDir folder(rules.attachments);
    if (!folder.exists() || !folder.isReadable()) {
        findings.append(finding(FindingCode::FolderUnreadable, rules.attachments, Suggestion::AddAttachment));
        return;
    }
    QList<bool> has(proposals.size(), false);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const qsizetype owner = ownerOf(name, proposals);
        if (owner < 0) {
            findings.append(
                finding(FindingCode::AttachmentUnclaimed, name, Suggestion::RenameFile, Severity::Warning));
            continue;
        }
        call::Attachment attachment;
        attachment.name = name;
        const bool named = name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
        const auto fault = named
                               ? readAttachment(folder.filePath(name), rules.mostAttachmentBytes, attachment)
                               : std::optional(FindingCode::AttachmentNotPdf);
        has[owner] = true;
        if (!fault) {
            proposals[owner].attachments.append(attachment);
            continue;
        }
        Finding found = finding(*fault, name, Suggestion::ReplaceByPdf);
        found.line = lines.value(owner);
        found.proposal = proposals.at(owner).id.text();
        findings.append(found);
    }
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        if (has.at(i))
            continue;
        const bool needed = proposals.at(i).eligibility == call::Eligibility::Ok;
        Finding found =
            finding(FindingCode::AttachmentMissing, proposals.at(i).id.text() + QStringLiteral("*.pdf"),
                    Suggestion::AddAttachment, needed ? Severity::Error : Severity::Note);
        found.line = lines.value(i);
        found.proposal = proposals.at(i).id.text();
        findings.append(found);
    }
}

} // namespace simsa::intake
