// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/proposal.h"

#include "base/clock.h"
#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

const QStringList &eligibilityNames()
{
    static const QStringList names{u"OK"_s, u"WITHDRAWN"_s, u"INELIGIBLE_MISSING_DOC"_s,
                                   u"INELIGIBLE_DUPLICATE"_s, u"INELIGIBLE"_s};
    return names;
}

Alternative readAlternative(base::JsonReader &reader)
{
    return Alternative{.cluster = reader.name<base::ClusterId>(u"cluster"_s),
                       .nodes = fields::nodes(reader, u"nodes"_s, 1)};
}

RequestLine readRequest(base::JsonReader &reader)
{
    RequestLine request;
    request.preferred = reader.name<base::ClusterId>(u"preferred"_s);
    request.nodes = fields::nodes(reader, u"nodes"_s, 1);
    request.months = reader.number(u"months"_s, 1, fields::mostMonths);
    request.earliestStart = reader.number(u"earliest_start"_s, 1, fields::mostMonths);
    request.latestStart = reader.number(u"latest_start"_s, 1, fields::mostMonths);
    request.floorPercent = reader.number(u"floor_percent"_s, 1, 100);
    request.alternatives = reader.list<Alternative>(u"alternatives"_s, readAlternative, 100);
    return request;
}

Attachment readAttachment(base::JsonReader &reader)
{
    Attachment attachment;
    attachment.name = reader.text(u"name"_s, fields::longestName);
    attachment.mediaType = reader.text(u"media_type"_s, 200);
    attachment.size = reader.integer(u"size"_s, 0, 1LL << 40);
    attachment.sha256 = reader.bytes<base::Digest>(u"sha256"_s);
    return attachment;
}

/// A text that may be absent, but not empty.
LocalText readPresent(base::JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return {};
    const LocalText text = fields::localText(reader, key);
    if (text.isEmpty())
        reader.reject(base::ErrorCode::JsonFieldInvalid, key);
    return text;
}

void readBlindable(base::JsonReader &reader, Proposal &proposal)
{
    if (reader.has(u"applicant_type"_s))
        proposal.applicantType = reader.text(u"applicant_type"_s, 64);
    if (reader.has(u"org"_s))
        proposal.org = reader.name<base::OrgId>(u"org"_s);
    proposal.orgName = readPresent(reader, u"org_name"_s);
    if (reader.has(u"department"_s))
        proposal.department = reader.text(u"department"_s, fields::longestName);
    if (reader.has(u"region"_s))
        proposal.region = reader.text(u"region"_s, 64);
    if (reader.has(u"non_capital"_s))
        proposal.nonCapital = reader.boolean(u"non_capital"_s);
    proposal.applicant = readPresent(reader, u"applicant"_s);
}

Proposal readProposal(base::JsonReader &reader)
{
    Proposal proposal;
    proposal.id = reader.name<base::ProposalId>(u"id"_s);
    proposal.pool = reader.name<base::PoolId>(u"pool"_s);
    proposal.title = fields::localText(reader, u"title"_s);
    proposal.summary = reader.string(u"summary"_s, 20000);
    proposal.field = reader.string(u"field"_s, 64);
    proposal.receivedAt = reader.time(u"received_at"_s);
    proposal.request = fields::nested<RequestLine>(reader, u"request"_s, readRequest);
    proposal.attachments = reader.list<Attachment>(u"attachments"_s, readAttachment, 1000);
    proposal.eligibility = fields::one<Eligibility>(reader, u"eligibility"_s, eligibilityNames());
    readBlindable(reader, proposal);
    return proposal;
}

QJsonObject toJson(const Alternative &alternative)
{
    return {{u"cluster"_s, alternative.cluster.text()}, {u"nodes"_s, alternative.nodes.value()}};
}

void addBlindable(const Proposal &proposal, QJsonObject &object)
{
    const auto add = [&object](const QString &key, const QJsonValue &value, bool present) {
        if (present)
            object.insert(key, value);
    };
    add(u"applicant_type"_s, proposal.applicantType, !proposal.applicantType.isEmpty());
    add(u"org"_s, proposal.org.text(), !proposal.org.isEmpty());
    add(u"org_name"_s, toJson(proposal.orgName), !proposal.orgName.isEmpty());
    add(u"department"_s, proposal.department, !proposal.department.isEmpty());
    add(u"region"_s, proposal.region, !proposal.region.isEmpty());
    add(u"non_capital"_s, proposal.nonCapital.value_or(false), proposal.nonCapital.has_value());
    add(u"applicant"_s, toJson(proposal.applicant), !proposal.applicant.isEmpty());
}

/// Place of the first rule broken by asking for `nodes` on this cluster, empty when none is.
QString faultOn(const Charter &charter, const base::ClusterId &id, base::Nodes nodes, int months)
{
    const Cluster *cluster = charter.cluster(id);
    if (cluster == nullptr)
        return u"cluster: "_s + id.text();
    if (nodes < base::Nodes(1) || nodes > cluster->perProjectCap)
        return u"nodes"_s;
    return months < 1 || months > cluster->maxMonths ? u"months"_s : QString();
}

QString faultIn(const RequestLine &request, const Charter &charter)
{
    const QString fault = faultOn(charter, request.preferred, request.nodes, request.months);
    if (!fault.isEmpty())
        return fault;
    for (qsizetype i = 0; i < request.alternatives.size(); ++i) {
        const Alternative &other = request.alternatives.at(i);
        const QString there = other.cluster == request.preferred
                                  ? u"cluster"_s
                                  : faultOn(charter, other.cluster, other.nodes, request.months);
        if (!there.isEmpty())
            return u"alternatives[%1].%2"_s.arg(QString::number(i), there);
    }
    if (fields::hasRepeats(request.alternatives, [](const Alternative &a) { return a.cluster; }))
        return u"alternatives"_s;
    if (request.earliestStart < 1 || request.earliestStart + request.months - 1 > charter.months)
        return u"earliest_start"_s;
    if (request.latestStart < request.earliestStart || request.latestStart > charter.months)
        return u"latest_start"_s;
    return request.floorPercent < 1 || request.floorPercent > 100 ? u"floor_percent"_s : QString();
}

} // namespace

QString nameOf(Eligibility eligibility)
{
    return fields::nameIn(eligibilityNames(), eligibility);
}

std::optional<Eligibility> eligibilityFromName(const QString &name)
{
    return fields::valueIn<Eligibility>(eligibilityNames(), name);
}

std::optional<base::Nodes> RequestLine::nodesOn(const base::ClusterId &cluster) const
{
    if (cluster == preferred)
        return nodes;
    const auto found = std::find_if(alternatives.begin(), alternatives.end(),
                                    [&](const Alternative &a) { return a.cluster == cluster; });
    return found == alternatives.end() ? std::nullopt : std::optional(found->nodes);
}

base::Nodes RequestLine::share(base::Nodes nodes, int percent)
{
    return base::Nodes((nodes.value() * percent + 99) / 100);
}

Proposal blinded(const Proposal &proposal, const Charter &charter)
{
    Proposal result = proposal;
    for (const BlindField field : charter.visibility.blinded) {
        switch (field) {
        case BlindField::Applicant:
            result.applicant = {};
            break;
        case BlindField::Organisation:
            result.org = {};
            result.orgName = {};
            result.department.clear();
            break;
        case BlindField::ApplicantType:
            result.applicantType.clear();
            break;
        case BlindField::Region:
            result.region.clear();
            result.nonCapital.reset();
            break;
        }
    }
    return result;
}

QJsonObject toJson(const RequestLine &request)
{
    QJsonArray alternatives;
    for (const Alternative &alternative : request.alternatives)
        alternatives.append(toJson(alternative));
    return {{u"preferred"_s, request.preferred.text()},
            {u"nodes"_s, request.nodes.value()},
            {u"months"_s, request.months},
            {u"earliest_start"_s, request.earliestStart},
            {u"latest_start"_s, request.latestStart},
            {u"floor_percent"_s, request.floorPercent},
            {u"alternatives"_s, alternatives}};
}

QJsonObject toJson(const Attachment &attachment)
{
    return {{u"name"_s, attachment.name},
            {u"media_type"_s, attachment.mediaType},
            {u"size"_s, attachment.size},
            {u"sha256"_s, attachment.sha256.hex()}};
}

QJsonObject toJson(const Proposal &proposal)
{
    QJsonObject object{{u"id"_s, proposal.id.text()},
                       {u"pool"_s, proposal.pool.text()},
                       {u"title"_s, toJson(proposal.title)},
                       {u"summary"_s, proposal.summary},
                       {u"field"_s, proposal.field},
                       {u"received_at"_s, base::formatUtc(proposal.receivedAt)},
                       {u"request"_s, toJson(proposal.request)},
                       {u"attachments"_s, fields::array(proposal.attachments)},
                       {u"eligibility"_s, nameOf(proposal.eligibility)}};
    addBlindable(proposal, object);
    return object;
}

base::Result<RequestLine> requestLineFromJson(const QJsonObject &object)
{
    return fields::whole<RequestLine>(object, u"request"_s, readRequest);
}

base::Result<Attachment> attachmentFromJson(const QJsonObject &object)
{
    return fields::whole<Attachment>(object, u"attachment"_s, readAttachment);
}

base::Result<Proposal> proposalFromJson(const QJsonObject &object)
{
    return fields::whole<Proposal>(object, u"proposal"_s, readProposal);
}

base::Result<> validate(const Proposal &proposal, const Charter &charter)
{
    const auto refuse = [](const QString &place) {
        return base::fail(base::ErrorCode::ProposalInvalid, place);
    };
    if (!proposal.id.isValid())
        return refuse(u"id"_s);
    if (charter.pool(proposal.pool) == nullptr)
        return refuse(u"pool: "_s + proposal.pool.text());
    if (proposal.title.isEmpty())
        return refuse(u"title"_s);
    if (!proposal.receivedAt.isValid())
        return refuse(u"received_at"_s);
    const QString fault = faultIn(proposal.request, charter);
    return fault.isEmpty() ? base::Result<>() : base::Result<>(refuse(u"request."_s + fault));
}

} // namespace simsa::call
