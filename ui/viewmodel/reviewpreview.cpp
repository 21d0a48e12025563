// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewpreview.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>
#include <QSet>

namespace simsa::viewmodel {

namespace {

struct Preview
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPreview)
};

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:8px\">%1</p>").arg(html);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString levelName(const call::Item &item, int value)
{
    return value >= 1 && value <= item.levels.size() ? item.levels.at(value - 1).label.in(isKoreanShown())
                                                     : QString();
}

QString levelsHtml(const call::Rubric &rubric, const call::ReviewContent &content)
{
    QStringList rows;
    for (const call::Item &item : rubric.items()) {
        const int value = content.levels.value(item.id);
        QString row =
            QStringLiteral("%1 %2: <b>%3</b> %4")
                .arg(itemNumber(rubric, item.id), escaped(item.name.in(isKoreanShown())),
                     value > 0 ? QString::number(value) : format::missing(), escaped(levelName(item, value)));
        if (content.itemComments.contains(item.id))
            row += QStringLiteral("<br>“%1”").arg(escaped(content.itemComments.value(item.id)));
        rows += row;
    }
    return paragraph(rows.join(QStringLiteral("<br>")));
}

QString commentHtml(CommentField field, const QString &text, const QString &colour)
{
    if (text.isEmpty())
        return {};
    const bool secret = field == CommentField::Confidential;
    QStringList head{QStringLiteral("<b>%1</b>").arg(commentName(field))};
    if (!secret)
        head += Preview::tr("to the applicant, without your name");
    head += Preview::tr("%n character(s)", nullptr, static_cast<int>(text.toUcs4().size()));
    const QString html = head.join(QStringLiteral(" · ")) + QStringLiteral("<br>") + escaped(text);
    return paragraph(secret ? QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour, html) : html);
}

QString totalsHtml(const call::Rubric &rubric, const call::ReviewContent &content)
{
    QStringList parts{
        Preview::tr("Total %1")
            .arg(
                QStringLiteral("<b>%1</b>").arg(format::score(call::weightedTotal(rubric, content.levels))))};
    if (content.recommendation)
        parts += Preview::tr("Recommendation: %1").arg(recommendationText(*content.recommendation));
    if (content.confidence)
        parts += Preview::tr("Confidence: %1").arg(confidenceName(*content.confidence));
    return paragraph(parts.join(QStringLiteral(" · ")));
}

} // namespace

QString commentName(CommentField field)
{
    switch (field) {
    case CommentField::Strengths:
        return Preview::tr("Strengths");
    case CommentField::Weaknesses:
        return Preview::tr("Weaknesses");
    case CommentField::CommentToApplicant:
        return Preview::tr("Comment to the applicant");
    case CommentField::Confidential:
        return Preview::tr("For the committee only");
    }
    return {};
}

QList<NameFinding> namesIn(const call::ReviewContent &content, const QStringList &ownNames)
{
    QList<NameFinding> found;
    for (const CommentField field :
         {CommentField::Strengths, CommentField::Weaknesses, CommentField::CommentToApplicant}) {
        const QString &text = commentIn(content, field);
        QSet<QString> told;
        for (const QString &name : ownNames) {
            if (name.size() < 2 || told.contains(name) || !text.contains(name, Qt::CaseInsensitive))
                continue;
            told.insert(name);
            found.append({field, Preview::tr("“%1” names you or your organisation: %2", "name, heading")
                                     .arg(name, commentName(field))});
        }
    }
    return found;
}

ReviewPreview previewOf(const record::Review &review, const call::Charter &charter,
                        const call::LocalText &proposalTitle, const QList<exchange::Contact> &readers,
                        const QStringList &ownNames, const QString &secretColour)
{
    QSet<base::PersonId> people;
    for (const exchange::Contact &reader : readers)
        people.insert(reader.person);
    ReviewPreview preview;
    preview.title = Preview::tr("Sign and seal exactly this");
    preview.audience = Preview::tr("1 review · only you and %n other reader(s) can open it", nullptr,
                                   static_cast<int>(people.size()));
    const call::ReviewContent &content = review.content;
    preview.bodyHtml =
        paragraph(QStringLiteral("<b>%1</b> %2")
                      .arg(escaped(review.proposal.text()), escaped(proposalTitle.in(isKoreanShown())))) +
        totalsHtml(charter.rubric, content) + levelsHtml(charter.rubric, content);
    for (const CommentField field : {CommentField::Strengths, CommentField::Weaknesses,
                                     CommentField::CommentToApplicant, CommentField::Confidential})
        preview.bodyHtml += commentHtml(field, commentIn(content, field), secretColour);
    if (!review.supersedes.isEmpty())
        preview.bodyHtml += paragraph(Preview::tr("New version. Reason: %1").arg(escaped(review.reason)));
    preview.findings = namesIn(content, ownNames);
    preview.consequence = Preview::tr("After sealing, a new version needs a reason");
    preview.verb = Preview::tr("Sign and seal");
    return preview;
}

} // namespace simsa::viewmodel
