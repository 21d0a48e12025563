// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/sealpreview.h"

#include "viewmodel/reviewchanges.h"
#include "viewmodel/reviewpreview.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>

namespace simsa::widgets {

namespace {

struct Seal
{
    Q_DECLARE_TR_FUNCTIONS(SealPreview)
};

call::MissingField fieldOf(viewmodel::CommentField field)
{
    switch (field) {
    case viewmodel::CommentField::Strengths:
        return call::MissingField::Strengths;
    case viewmodel::CommentField::Weaknesses:
        return call::MissingField::Weaknesses;
    case viewmodel::CommentField::CommentToApplicant:
        return call::MissingField::CommentToApplicant;
    case viewmodel::CommentField::Confidential:
        break;
    }
    return call::MissingField::ConfidentialComment;
}

} // namespace

base::Result<SealPreview> previewOfReview(const review::Desk &desk, const review::Work &work,
                                          const QString &reason, const QStringList &ownNames,
                                          const Theme &theme)
{
    const auto body = desk.toBeSealed(work.proposal.id, reason);
    if (!body)
        return base::fail(body);
    const viewmodel::ReviewPreview words = viewmodel::previewOf(
        *body, desk.charter(), work.proposal.title, desk.readers(), ownNames, theme.colour.secret.name());
    SealPreview preview;
    preview.content = {words.title, words.audience, words.bodyHtml, {}, words.consequence, words.verb};
    for (const viewmodel::NameFinding &finding : words.findings) {
        preview.content.findings.append({Finding::Severity::Warn, finding.text, Seal::tr("Put right")});
        preview.jumps.append(fieldOf(finding.field));
    }
    if (work.late)
        preview.content.findings.append(
            {Finding::Severity::Note, Seal::tr("The deadline is past: it will be marked as late."), {}});
    return preview;
}

PreviewContent previewOfRecusal(const review::Work &work)
{
    PreviewContent content;
    content.title = Seal::tr("Sign and seal this recusal");
    content.audience = Seal::tr("Only the office, the committee and you can open it");
    const QString type = work.recusal ? viewmodel::conflictName(work.recusal->type) : QString();
    const QString words = work.recusal ? work.recusal->reason : QString();
    content.bodyHtml =
        QStringLiteral("<p><b>%1</b> %2</p><p>%3: %4</p><p>%5</p>")
            .arg(work.proposal.id.text().toHtmlEscaped(),
                 work.proposal.title.in(viewmodel::isKoreanShown()).toHtmlEscaped(), Seal::tr("Reason"),
                 type.toHtmlEscaped(), words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    content.consequence = Seal::tr("Once sealed, only the office and the chair can lift it");
    content.verb = Seal::tr("Sign and seal");
    return content;
}

DraftsPreview previewOfDrafts(const review::Desk &desk,
                              const QMap<base::ProposalId, call::ReviewContent> &contents)
{
    DraftsPreview preview;
    int sealed = 0;
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        const auto work = desk.work(it.key());
        const auto changes = work ? call::changesBetween(desk.charter().rubric, work->content, it.value())
                                  : QList<call::ReviewChange>();
        if (changes.isEmpty())
            continue;
        preview.contents.insert(it.key(), it.value());
        sealed += work->sealed ? 1 : 0;
        QStringList lines;
        for (const call::ReviewChange &change : changes)
            lines += viewmodel::changeText(desk.charter().rubric, change).toHtmlEscaped();
        preview.content.bodyHtml +=
            QStringLiteral("<p style=\"margin-top:0; margin-bottom:8px\"><b>%1</b> %2<br>%3</p>")
                .arg(it.key().text().toHtmlEscaped(),
                     work->proposal.title.in(viewmodel::isKoreanShown()).toHtmlEscaped(),
                     lines.join(QStringLiteral("<br>")));
    }
    preview.content.title = Seal::tr("Replace drafts by what the file says");
    preview.content.audience = Seal::tr("%n review(s) differ; nothing is signed or sent", nullptr,
                                        static_cast<int>(preview.contents.size()));
    if (sealed > 0)
        preview.content.findings.append(
            {Finding::Severity::Note,
             Seal::tr("%n sealed review(s) among them: the file becomes the draft of a new version.", nullptr,
                      sealed),
             {}});
    preview.content.consequence = Seal::tr("What is replaced stays among the earlier drafts");
    preview.content.verb = Seal::tr("Replace drafts");
    return preview;
}

} // namespace simsa::widgets
