// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfiles.h"

#include "base/json.h"
#include "intake/reviewfiles.h"

#include <QJsonDocument>

namespace simsa::app {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

using Filed = QList<intake::FiledReview>;

Filed filed(const review::Desk &desk)
{
    Filed reviews;
    for (const review::Work &work : desk.works()) {
        if (!work.recusal && work.content != call::ReviewContent())
            reviews.append({work.proposal.id, work.proposal.title.ko, work.content});
    }
    return reviews;
}

QByteArray toJson(const base::CallId &call, const Filed &reviews)
{
    QJsonArray array;
    for (const intake::FiledReview &one : reviews) {
        array.append(
            QJsonObject{{u"proposal"_s, one.proposal.text()}, {u"content"_s, call::toJson(one.content)}});
    }
    return QJsonDocument(QJsonObject{{u"call"_s, call.text()}, {u"reviews"_s, array}}).toJson();
}

/// People edit this JSON by hand, so it need not be canonical.
Result<Filed> fromJson(const QByteArray &bytes, const base::CallId &call)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return base::fail(ErrorCode::JsonMalformed,
                          u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    base::JsonReader reader(document.object(), u"reviews"_s);
    const auto said = reader.name<base::CallId>(u"call"_s);
    Filed reviews = reader.list<intake::FiledReview>(u"reviews"_s, [](base::JsonReader &one) {
        intake::FiledReview review;
        review.proposal = one.name<base::ProposalId>(u"proposal"_s);
        auto content = call::reviewContentFromJson(one.object(u"content"_s));
        if (!content)
            one.reject(content.error().code, content.error().detail);
        else
            review.content = *std::move(content);
        return review;
    });
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    if (said != call)
        return base::fail(ErrorCode::RecordForeignCall, said.text());
    return reviews;
}

Result<Filed> parse(const QByteArray &bytes, ReviewFormat format, const base::CallId &call)
{
    switch (format) {
    case ReviewFormat::Json:
        return fromJson(bytes, call);
    case ReviewFormat::Csv:
        return intake::reviewsFromCsv(bytes, call);
    case ReviewFormat::Markdown:
        return intake::reviewsFromMarkdown(bytes, call);
    }
    return base::fail(ErrorCode::Internal);
}

} // namespace

ReviewFormat reviewFormatOf(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    if (ending == u"csv")
        return ReviewFormat::Csv;
    return ending == u"md" || ending == u"markdown" ? ReviewFormat::Markdown : ReviewFormat::Json;
}

WrittenReviews writeReviews(const review::Desk &desk, ReviewFormat format)
{
    const Filed reviews = filed(desk);
    switch (format) {
    case ReviewFormat::Json:
        return {toJson(desk.charter().call, reviews), reviews.size()};
    case ReviewFormat::Csv:
        return {intake::reviewsToCsv(desk.charter(), reviews), reviews.size()};
    case ReviewFormat::Markdown:
        return {intake::reviewsToMarkdown(desk.charter(), reviews), reviews.size()};
    }
    return {};
}

Result<ReadReviews> readReviews(const review::Desk &desk, const QByteArray &bytes, ReviewFormat format)
{
    const auto parsed = parse(bytes, format, desk.charter().call);
    if (!parsed)
        return base::fail(parsed);
    ReadReviews reviews;
    for (const intake::FiledReview &one : *parsed) {
        const auto work = desk.work(one.proposal);
        if (!work)
            return base::fail(work);
        if (work->recusal)
            return base::fail(ErrorCode::Recused, one.proposal.text());
        if (reviews.contains(one.proposal))
            return base::fail(ErrorCode::ReviewFileInvalid, one.proposal.text());
        if (const auto valid = call::validate(desk.charter().rubric, one.content); !valid)
            return base::failAt(valid, one.proposal.text());
        reviews.insert(one.proposal, one.content);
    }
    return reviews;
}

QList<ReviewDifference> differencesOf(const review::Desk &desk, const ReadReviews &reviews)
{
    QList<ReviewDifference> differences;
    for (auto it = reviews.cbegin(); it != reviews.cend(); ++it) {
        const auto work = desk.work(it.key());
        ReviewDifference one{it.key(), {}};
        if (work)
            one.changes = call::changesBetween(desk.charter().rubric, work->content, it.value());
        if (!one.changes.isEmpty())
            differences.append(one);
    }
    return differences;
}

} // namespace simsa::app
