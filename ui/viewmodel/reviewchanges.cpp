// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewchanges.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewpreview.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa::viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct ReviewChanges
{
    Q_DECLARE_TR_FUNCTIONS(ReviewChanges)
};

/// `text` from `from`, at most `most` characters in one line, never through the middle of a surrogate pair.
QString excerpt(const QString &text, qsizetype from, qsizetype most)
{
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        --from;
    qsizetype to = std::min(text.size(), from + most);
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    QString cut = text.mid(from, to - from);
    cut.replace(u'\n', u"⏎"_s);
    return (from > 0 ? u"…"_s : QString()) + cut + (to < text.size() ? u"…"_s : QString());
}

bool isShort(call::ReviewField field)
{
    using enum call::ReviewField;
    return field == Level || field == Confidence || field == Recommendation;
}

} // namespace

QString partName(const call::Rubric &rubric, call::ReviewField field, const base::ItemId &item)
{
    switch (field) {
    case call::ReviewField::Level:
        return ReviewChanges::tr("%1 level", "item number").arg(itemNumber(rubric, item));
    case call::ReviewField::ItemComment:
        return ReviewChanges::tr("%1 comment", "item number").arg(itemNumber(rubric, item));
    case call::ReviewField::Confidence:
        return ReviewChanges::tr("Confidence");
    case call::ReviewField::Recommendation:
        return ReviewChanges::tr("Recommendation");
    case call::ReviewField::Strengths:
        return commentName(CommentField::Strengths);
    case call::ReviewField::Weaknesses:
        return commentName(CommentField::Weaknesses);
    case call::ReviewField::CommentToApplicant:
        return commentName(CommentField::CommentToApplicant);
    case call::ReviewField::ConfidentialComment:
        return commentName(CommentField::Confidential);
    }
    return {};
}

QString partValue(call::ReviewField field, const QString &value)
{
    if (value.isEmpty())
        return format::missing();
    if (field == call::ReviewField::Recommendation) {
        const auto wish = call::recommendationFromText(value);
        return wish ? recommendationText(*wish) : value;
    }
    return field == call::ReviewField::Confidence ? confidenceName(value.toInt()) : value;
}

QString changeText(const call::Rubric &rubric, const call::ReviewChange &change)
{
    QString before = partValue(change.field, change.before);
    QString after = partValue(change.field, change.after);
    if (!isShort(change.field)) {
        const Excerpts cut = excerptsOf(change.before, change.after);
        before = change.before.isEmpty() ? format::missing() : u"“%1”"_s.arg(cut.before);
        after = change.after.isEmpty() ? format::missing() : u"“%1”"_s.arg(cut.after);
    }
    return u"%1: %2 → %3"_s.arg(partName(rubric, change.field, change.item), before, after);
}

Excerpts excerptsOf(const QString &before, const QString &after, int most)
{
    const auto [first, second] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype differs = first - before.cbegin();
    const bool fits = before.size() <= most && after.size() <= most;
    const qsizetype from = fits ? 0 : std::max<qsizetype>(0, differs - most / 4);
    return {excerpt(before, from, most), excerpt(after, from, most)};
}

} // namespace simsa::viewmodel
