// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reviewprint.h"

#include "documents/pdfdocument.h"
#include "viewmodel/format.h"
#include "viewmodel/reviewpreview.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>

namespace simsa::app {

using namespace documents;
using namespace viewmodel;

namespace {

struct ReviewPrint
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPrint)
};

PdfTable levelsOf(const call::Rubric &rubric, const call::ReviewContent &content)
{
    PdfTable table;
    table.header = {ReviewPrint::tr("Item"), ReviewPrint::tr("Level"), ReviewPrint::tr("Comment")};
    table.numbers = {false, true, false};
    table.widths = {5, 1, 4};
    for (qsizetype c = 0; c < rubric.criteria.size(); ++c) {
        const QList<call::Item> &items = rubric.criteria.at(c).items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const int level = content.levels.value(items.at(i).id);
            table.rows.append(
                {QStringLiteral("%1.%2 %3").arg(c + 1).arg(i + 1).arg(items.at(i).name.in(isKoreanShown())),
                 level > 0 ? QString::number(level) : QStringLiteral("–"),
                 content.itemComments.value(items.at(i).id)});
        }
    }
    return table;
}

void addReview(PdfDocument &document, const call::Rubric &rubric, const review::Work &work)
{
    const call::ReviewContent &content = work.content;
    QList<PdfBlock> &blocks = document.blocks;
    blocks.append(PdfHeading{
        2, QStringLiteral("%1 %2").arg(work.proposal.id.text(), work.proposal.title.in(isKoreanShown()))});
    QStringList facts{
        statusName(statusOf(work)),
        ReviewPrint::tr("Total %1").arg(format::score(call::weightedTotal(rubric, content.levels)))};
    if (content.recommendation)
        facts += ReviewPrint::tr("Recommendation: %1").arg(recommendationText(*content.recommendation));
    if (content.confidence)
        facts += ReviewPrint::tr("Confidence: %1").arg(confidenceName(*content.confidence));
    blocks.append(PdfParagraph{facts.join(QStringLiteral(" · "))});
    blocks.append(levelsOf(rubric, content));
    for (const CommentField field : {CommentField::Strengths, CommentField::Weaknesses,
                                     CommentField::CommentToApplicant, CommentField::Confidential}) {
        const QString &text = commentIn(content, field);
        if (text.isEmpty())
            continue;
        blocks.append(PdfHeading{3, commentName(field)});
        for (const QString &line : text.split(u'\n'))
            blocks.append(PdfParagraph{line});
    }
}

} // namespace

base::Result<QByteArray> reviewsPdf(const review::Desk &desk, const QString &author, const QDateTime &at)
{
    PdfDocument document;
    const call::Charter &charter = desk.charter();
    document.info.title = ReviewPrint::tr("My reviews: %1").arg(charter.title.in(isKoreanShown()));
    document.info.author = author;
    document.info.language = isKoreanShown() ? packet::Language::Korean : packet::Language::English;
    document.info.created = at;
    document.blocks.append(PdfHeading{1, document.info.title});
    document.blocks.append(PdfParagraph{
        ReviewPrint::tr("Written on %1 for the reviewer's own use. It is not signed; the sealed reviews are.")
            .arg(format::dateTime(at))});
    bool any = false;
    for (const review::Work &work : desk.works()) {
        if (work.recusal || work.content == call::ReviewContent())
            continue;
        if (any)
            document.blocks.append(PdfPageBreak{});
        addReview(document, charter.rubric, work);
        any = true;
    }
    return any ? writePdf(document) : base::fail(base::ErrorCode::NotFound, charter.call.text());
}

} // namespace simsa::app
