// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/charter.h"

#include "call/fields.h"
#include "call/retention.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

const QStringList &wordNames()
{
    static const QStringList names{u"simsawiwon"_s, u"pyeonggawiwon"_s};
    return names;
}

const QStringList &blindNames()
{
    static const QStringList names{u"applicant"_s, u"organisation"_s, u"applicant-type"_s, u"region"_s};
    return names;
}

Visibility readVisibility(base::JsonReader &reader)
{
    Visibility visibility;
    visibility.reviewersSeeDemand = reader.boolean(u"reviewers_see_demand"_s);
    visibility.applicantsSeeScore = reader.boolean(u"applicants_see_score"_s);
    visibility.blinded = fields::several<BlindField>(reader, u"blinded"_s, blindNames());
    return visibility;
}

RequiredFields readRequired(base::JsonReader &reader)
{
    RequiredFields required;
    required.confidence = reader.boolean(u"confidence"_s);
    required.recommendation = reader.boolean(u"recommendation"_s);
    required.strengths = reader.boolean(u"strengths"_s);
    required.weaknesses = reader.boolean(u"weaknesses"_s);
    required.commentToApplicant = reader.boolean(u"comment_to_applicant"_s);
    required.confidentialComment = reader.boolean(u"confidential_comment"_s);
    required.minCharacters = reader.number(u"min_characters"_s, 1, 2000);
    return required;
}

Retention readRetention(base::JsonReader &reader)
{
    return Retention{.what = fields::one<RecordClass>(reader, u"what"_s, recordClassNames()),
                     .days = reader.number(u"days"_s, 0, 36525)};
}

Charter readCharter(base::JsonReader &reader)
{
    using fields::nested;
    Charter charter;
    charter.version = reader.number(u"version"_s, 1, 1'000'000);
    charter.call = reader.name<base::CallId>(u"call"_s);
    charter.title = fields::localText(reader, u"title"_s);
    charter.office = fields::localText(reader, u"office"_s);
    charter.pools = reader.list<Pool>(u"pools"_s, fields::readPool, 100);
    charter.clusters = reader.list<Cluster>(u"clusters"_s, fields::readCluster, 100);
    charter.firstMonth = reader.month(u"first_month"_s);
    charter.months = reader.number(u"months"_s, 1, fields::mostMonths);
    charter.rubric = nested<Rubric>(reader, u"rubric"_s, fields::readRubric);
    charter.scoring = nested<ScoringPolicy>(reader, u"scoring"_s, fields::readScoringPolicy);
    charter.plan = nested<PlanPolicy>(reader, u"plan"_s, fields::readPlanPolicy);
    charter.dates = nested<Dates>(reader, u"dates"_s, fields::readDates);
    charter.visibility = nested<Visibility>(reader, u"visibility"_s, readVisibility);
    charter.required = nested<RequiredFields>(reader, u"required"_s, readRequired);
    charter.reviewerWord = fields::one<ReviewerWord>(reader, u"reviewer_word"_s, wordNames());
    charter.destroyAfter = reader.list<Retention>(u"destroy_after"_s, readRetention, 100);
    return charter;
}

// Not in the header: nobody above needs these parts alone.
QJsonObject toJson(const Visibility &visibility)
{
    return {{u"reviewers_see_demand"_s, visibility.reviewersSeeDemand},
            {u"applicants_see_score"_s, visibility.applicantsSeeScore},
            {u"blinded"_s, fields::namesIn(blindNames(), visibility.blinded)}};
}

QJsonObject toJson(const RequiredFields &required)
{
    return {{u"confidence"_s, required.confidence},
            {u"recommendation"_s, required.recommendation},
            {u"strengths"_s, required.strengths},
            {u"weaknesses"_s, required.weaknesses},
            {u"comment_to_applicant"_s, required.commentToApplicant},
            {u"confidential_comment"_s, required.confidentialComment},
            {u"min_characters"_s, required.minCharacters}};
}

QJsonArray toJson(const QList<Retention> &terms)
{
    QJsonArray array;
    for (const Retention &term : terms)
        array.append(QJsonObject{{u"what"_s, nameOf(term.what)}, {u"days"_s, term.days}});
    return array;
}

template<typename T, typename Id>
const T *withId(const QList<T> &list, const Id &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &t) { return t.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Cluster *Charter::cluster(const base::ClusterId &id) const
{
    return withId(clusters, id);
}

const Pool *Charter::pool(const base::PoolId &id) const
{
    return withId(pools, id);
}

QJsonObject toJson(const Charter &charter)
{
    return {{u"version"_s, charter.version},
            {u"call"_s, charter.call.text()},
            {u"title"_s, toJson(charter.title)},
            {u"office"_s, toJson(charter.office)},
            {u"pools"_s, fields::array(charter.pools)},
            {u"clusters"_s, fields::array(charter.clusters)},
            {u"first_month"_s, charter.firstMonth.toString()},
            {u"months"_s, charter.months},
            {u"rubric"_s, toJson(charter.rubric)},
            {u"scoring"_s, toJson(charter.scoring)},
            {u"plan"_s, toJson(charter.plan)},
            {u"dates"_s, toJson(charter.dates)},
            {u"visibility"_s, toJson(charter.visibility)},
            {u"required"_s, toJson(charter.required)},
            {u"reviewer_word"_s, fields::nameIn(wordNames(), charter.reviewerWord)},
            {u"destroy_after"_s, toJson(charter.destroyAfter)}};
}

base::Result<Charter> charterFromJson(const QJsonObject &object)
{
    return fields::whole<Charter>(object, u"charter"_s, readCharter);
}

} // namespace simsa::call
