// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetjson.h"

#include "base/json.h"
#include "crypto/secret.h"

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::JsonReader;
using base::RecordId;
using base::Result;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostInteger = 1LL << 40;
constexpr int mostNodes = 1'000'000;
constexpr int mostMonths = 120;
constexpr int mostReviews = 1024;
constexpr int mostProposals = 65536;

const QStringList audienceNames{QStringLiteral("archive"), QStringLiteral("applicant")};
const QStringList outcomeNames{QStringLiteral("award"), QStringLiteral("conditional"),
                               QStringLiteral("reserve"), QStringLiteral("rejected"),
                               QStringLiteral("ineligible")};

QJsonObject head(const Audience &audience, const base::CallId &call)
{
    QJsonObject object{{QStringLiteral("audience"), audienceNames.at(static_cast<int>(audience.kind))},
                       {QStringLiteral("call"), call.text()},
                       {QStringLiteral("v"), formatVersion}};
    if (audience.kind == Audience::Kind::Applicant)
        object.insert(QStringLiteral("proposal"), audience.proposal.text());
    return object;
}

void readHead(JsonReader &reader, Audience &audience, base::CallId &call)
{
    (void)reader.number(QStringLiteral("v"), formatVersion, formatVersion);
    audience.kind = static_cast<Audience::Kind>(reader.choice(QStringLiteral("audience"), audienceNames));
    call = reader.name<base::CallId>(QStringLiteral("call"));
    if (audience.kind == Audience::Kind::Applicant)
        audience.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
}

Result<QJsonObject> parseVersioned(const QByteArray &json, const QString &name)
{
    auto object = base::parseCanonicalJson(json);
    if (!object)
        return base::failAt(object, name);
    const QJsonValue version = object->value(QStringLiteral("v"));
    if (version.isDouble() && version.toDouble() != formatVersion)
        return base::fail(ErrorCode::PacketVersionUnknown, QString::number(version.toDouble()));
    return object;
}

QJsonValue awardToJson(const std::optional<record::PlannedAward> &award)
{
    if (!award)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("cluster"), award->cluster.text()},
                       {QStringLiteral("months"), award->months},
                       {QStringLiteral("nodes"), award->nodes.value()},
                       {QStringLiteral("percent"), award->percent},
                       {QStringLiteral("start"), award->start}};
}

std::optional<record::PlannedAward> readAward(JsonReader &reader, const base::ProposalId &proposal)
{
    if (!reader.has(QStringLiteral("award")))
        return {};
    JsonReader inner(reader.object(QStringLiteral("award")), QStringLiteral("award"));
    record::PlannedAward award;
    award.proposal = proposal;
    award.cluster = inner.name<base::ClusterId>(QStringLiteral("cluster"));
    award.months = inner.number(QStringLiteral("months"), 1, mostMonths);
    award.nodes = base::Nodes(inner.number(QStringLiteral("nodes"), 1, mostNodes));
    award.percent = inner.number(QStringLiteral("percent"), 1, 100);
    award.start = inner.number(QStringLiteral("start"), 1, mostMonths);
    reader.adopt(inner.finish());
    return award;
}

QJsonObject lineToJson(const DecisionLine &line)
{
    QJsonArray reviews;
    for (const RecordId &id : line.score.reviews)
        reviews.append(id.hex());
    return {{QStringLiteral("award"), awardToJson(line.award)},
            {QStringLiteral("decision"), line.decision.hex()},
            {QStringLiteral("denominator"), line.score.denominator},
            {QStringLiteral("enough"), line.score.enough},
            {QStringLiteral("numerator"), line.score.numerator},
            {QStringLiteral("outcome"), outcomeNames.at(static_cast<int>(line.outcome))},
            {QStringLiteral("proposal"), line.score.proposal.text()},
            {QStringLiteral("rank"), line.score.rank},
            {QStringLiteral("reviews"), reviews},
            {QStringLiteral("score"), line.score.score.value()}};
}

DecisionLine readLine(JsonReader &reader)
{
    DecisionLine line;
    line.score.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    line.award = readAward(reader, line.score.proposal);
    line.decision = reader.bytes<RecordId>(QStringLiteral("decision"));
    line.score.denominator = reader.integer(QStringLiteral("denominator"), 1, mostReviews);
    line.score.enough = reader.boolean(QStringLiteral("enough"));
    line.score.numerator = reader.integer(QStringLiteral("numerator"), 0, mostInteger);
    line.outcome = static_cast<record::Outcome>(reader.choice(QStringLiteral("outcome"), outcomeNames));
    line.score.rank = reader.number(QStringLiteral("rank"), 0, mostProposals);
    line.score.score = base::Score(reader.number(QStringLiteral("score"), 0, 100000));
    for (const QString &hex : reader.strings(QStringLiteral("reviews"), mostReviews)) {
        const auto id = RecordId::fromHex(hex);
        if (!id)
            reader.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("reviews"));
        line.score.reviews.append(id.value_or(RecordId()));
    }
    return line;
}

QJsonObject indexLineToJson(const IndexLine &line)
{
    QJsonObject object{{QStringLiteral("name"), line.name},
                       {QStringLiteral("sha256"), line.sha256.hex()},
                       {QStringLiteral("size"), line.size},
                       {QStringLiteral("what"), line.what}};
    if (line.record) {
        object.insert(QStringLiteral("author"), line.record->author.text());
        object.insert(QStringLiteral("record"), line.record->id.hex());
        object.insert(QStringLiteral("seq"), line.record->seq);
        object.insert(QStringLiteral("type"), line.record->type);
    }
    return object;
}

IndexLine readIndexLine(JsonReader &reader)
{
    IndexLine line;
    line.name = reader.text(QStringLiteral("name"), 255);
    line.sha256 = reader.bytes<base::Digest>(QStringLiteral("sha256"));
    line.size = reader.integer(QStringLiteral("size"), 0, mostInteger);
    line.what = reader.text(QStringLiteral("what"), 64);
    if (!reader.has(QStringLiteral("record")))
        return line;
    RecordNote note;
    note.author = reader.name<base::PersonId>(QStringLiteral("author"));
    note.id = reader.bytes<RecordId>(QStringLiteral("record"));
    note.seq = reader.integer(QStringLiteral("seq"), 1, mostInteger);
    note.type = reader.text(QStringLiteral("type"), 64);
    line.record = note;
    return line;
}

} // namespace

Result<DecisionsFile> decisionsFileOf(const Dossier &dossier, const base::CallId &call,
                                      const Audience &audience)
{
    const bool own = audience.kind == Audience::Kind::Applicant;
    DecisionsFile file{audience, call, dossier.charterHash, {}, {}, {}};
    for (const auto &decision : dossier.decisions) {
        if (own && decision.value.proposal != audience.proposal)
            continue;
        const auto *handout = own ? dossier.handout(decision.value.proposal) : nullptr;
        const record::ReconciledScore *score = handout ? &handout->value.score : nullptr;
        if (!own && dossier.reconciliation)
            score = dossier.reconciliation->value.of(decision.value.proposal);
        record::ReconciledScore unscored;
        unscored.proposal = decision.value.proposal;
        if (!score && decision.value.outcome != record::Outcome::Ineligible)
            return base::fail(ErrorCode::NotFound, QStringLiteral("score ") + decision.value.proposal.text());
        file.plan = decision.value.plan;
        file.reconciliation = decision.value.reconciliation;
        file.decisions.append(
            {score ? *score : unscored, decision.value.outcome, decision.value.award, decision.id});
    }
    return file;
}

QByteArray encodeDecisions(const DecisionsFile &file)
{
    QJsonArray lines;
    for (const DecisionLine &line : file.decisions)
        lines.append(lineToJson(line));
    QJsonObject object = head(file.audience, file.call);
    object.insert(QStringLiteral("charter"), file.charter.hex());
    object.insert(QStringLiteral("decisions"), lines);
    object.insert(QStringLiteral("plan"), file.plan.hex());
    object.insert(QStringLiteral("reconciliation"), file.reconciliation.hex());
    return base::canonicalJson(object);
}

Result<DecisionsFile> decodeDecisions(const QByteArray &json)
{
    const QString where = QStringLiteral("decisions.json");
    const auto object = parseVersioned(json, where);
    if (!object)
        return base::fail(object);
    JsonReader reader(*object, where);
    DecisionsFile file;
    readHead(reader, file.audience, file.call);
    file.charter = reader.bytes<base::Digest>(QStringLiteral("charter"));
    file.decisions = reader.list<DecisionLine>(QStringLiteral("decisions"), readLine, mostProposals);
    file.plan = reader.bytes<RecordId>(QStringLiteral("plan"));
    file.reconciliation = reader.bytes<RecordId>(QStringLiteral("reconciliation"));
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return file;
}

IndexFile indexOf(const Audience &audience, const base::CallId &call, const QList<PacketFile> &files)
{
    IndexFile index{audience, call, {}};
    for (const PacketFile &file : files)
        index.files.append(
            {file.name, nameOf(file.kind), file.bytes.size(), crypto::sha256(file.bytes), file.record});
    std::sort(index.files.begin(), index.files.end(),
              [](const IndexLine &a, const IndexLine &b) { return a.name < b.name; });
    return index;
}

QByteArray encodeIndex(const IndexFile &file)
{
    QJsonArray lines;
    for (const IndexLine &line : file.files)
        lines.append(indexLineToJson(line));
    QJsonObject object = head(file.audience, file.call);
    object.insert(QStringLiteral("files"), lines);
    return base::canonicalJson(object);
}

Result<IndexFile> decodeIndex(const QByteArray &json)
{
    const QString where = QStringLiteral("index.json");
    const auto object = parseVersioned(json, where);
    if (!object)
        return base::fail(object);
    JsonReader reader(*object, where);
    IndexFile file;
    readHead(reader, file.audience, file.call);
    file.files = reader.list<IndexLine>(QStringLiteral("files"), readIndexLine);
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return file;
}

} // namespace simsa::packet
