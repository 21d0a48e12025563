// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"

#include "base/clock.h"
#include "base/json.h"
#include "bundle/manifestrules.h"
#include "crypto/cms.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::JsonReader;
using base::Result;

namespace {

constexpr qint64 mostDemandNodes = 100'000'000;
constexpr int formatVersion = 1;
constexpr int mostCertificateBytes = 64 * 1024;
constexpr int mostAuthorityBytes = 16 * 1024 * 1024;
const QString filesKey = QStringLiteral("files");
const QString proposalsKey = QStringLiteral("proposals");

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

template<typename T, typename Write>
QJsonArray arrayOf(const QList<T> &values, Write write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

/// A value of a codec of `call`; its error becomes the reader's.
template<typename T>
T adopted(JsonReader &r, Result<T> value)
{
    if (value)
        return *std::move(value);
    r.adopt(fail(value));
    return T();
}

QJsonObject write(const Recipient &recipient)
{
    return {{QStringLiteral("serial"), recipient.serialHex},
            {QStringLiteral("sha256"), recipient.sha256.hex()}};
}

Recipient readRecipient(JsonReader &r)
{
    Recipient recipient;
    recipient.serialHex = r.text(QStringLiteral("serial"), 40);
    recipient.sha256 = r.bytes<base::Digest>(QStringLiteral("sha256"));
    return recipient;
}

QJsonObject write(const Correspondent &who)
{
    return {{QStringLiteral("encryption"), base64(who.encryption.der())},
            {QStringLiteral("person"), who.person.text()},
            {QStringLiteral("role"), call::nameOf(who.role)},
            {QStringLiteral("signing"), base64(who.signing.der())}};
}

crypto::Certificate readCertificate(JsonReader &r, const QString &key)
{
    return adopted(r, crypto::Certificate::fromDer(r.base64(key, mostCertificateBytes)));
}

Correspondent readCorrespondent(JsonReader &r)
{
    Correspondent who;
    who.person = r.name<base::PersonId>(QStringLiteral("person"));
    const auto role = call::roleFromName(r.string(QStringLiteral("role"), 64));
    if (!role)
        r.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("role"));
    who.role = role.value_or(call::Role::Clerk);
    who.signing = readCertificate(r, QStringLiteral("signing"));
    who.encryption = readCertificate(r, QStringLiteral("encryption"));
    return who;
}

QJsonObject write(const ManifestFile &file)
{
    return {{QStringLiteral("attachment"), call::toJson(file.attachment)},
            {QStringLiteral("parts"), QJsonArray::fromStringList(file.parts)},
            {QStringLiteral("proposal"), file.proposal.text()}};
}

QJsonObject write(const ClusterDemand &demand)
{
    QJsonArray months;
    for (const base::Nodes nodes : demand.months)
        months.append(nodes.value());
    return {{QStringLiteral("cluster"), demand.cluster.text()}, {QStringLiteral("months"), months}};
}

ClusterDemand readDemand(JsonReader &r)
{
    ClusterDemand demand;
    demand.cluster = r.name<base::ClusterId>(QStringLiteral("cluster"));
    for (const QJsonValue &value : r.array(QStringLiteral("months"), 120)) {
        const qint64 nodes = value.toInteger(-1);
        if (nodes < 0 || nodes > mostDemandNodes)
            r.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("months"));
        demand.months.append(base::Nodes(static_cast<int>(qBound<qint64>(0, nodes, mostDemandNodes))));
    }
    return demand;
}

Result<ManifestFile> readFile(const QJsonObject &object)
{
    JsonReader r(object, filesKey);
    ManifestFile file;
    file.proposal = r.name<base::ProposalId>(QStringLiteral("proposal"));
    file.attachment = adopted(r, call::attachmentFromJson(r.object(QStringLiteral("attachment"))));
    file.parts = r.strings(QStringLiteral("parts"));
    if (const auto ok = r.finish(); !ok)
        return fail(ok);
    return file;
}

/// Everything but the two lists that are as long as the call is large.
QJsonObject writeHead(const Manifest &m)
{
    const QJsonObject authority{{QStringLiteral("charter"), base64(m.authority.charter)},
                                {QStringLiteral("counterseal"), base64(m.authority.counterseal)}};
    const auto ofCall = [](const auto &value) { return call::toJson(value); };
    const auto own = [](const auto &value) { return write(value); };
    return {
        {QStringLiteral("assignments"), arrayOf(m.assignments, ofCall)},
        {QStringLiteral("authority"), authority},
        {QStringLiteral("call"), m.charter.call.text()},
        {QStringLiteral("charter"), call::toJson(m.charter)},
        {QStringLiteral("conflicts"), arrayOf(m.conflicts, ofCall)},
        {QStringLiteral("created"), base::formatUtc(m.created)},
        {QStringLiteral("crl"), m.crl.isNull() ? QJsonValue() : QJsonValue(base64(m.crl.der()))},
        {QStringLiteral("demand"), arrayOf(m.demand, own)},
        {QStringLiteral("id"), m.id.hex()},
        {QStringLiteral("issuer"), m.issuer.text()},
        {QStringLiteral("key"), m.key.hex()},
        {QStringLiteral("person"), m.person.text()},
        {QStringLiteral("recipients"), arrayOf(m.recipients, own)},
        {QStringLiteral("supersedes"), m.supersedes ? QJsonValue(m.supersedes->hex()) : QJsonValue()},
        {QStringLiteral("v"), formatVersion},
        {QStringLiteral("writeTo"), arrayOf(m.writeTo, own)},
    };
}

QByteArray write(const Manifest &m)
{
    QJsonObject object = writeHead(m);
    object.insert(filesKey, arrayOf(m.files, [](const ManifestFile &file) { return write(file); }));
    object.insert(proposalsKey,
                  arrayOf(m.proposals, [](const call::Proposal &p) { return call::toJson(p); }));
    return base::canonicalJson(object);
}

Authority readAuthority(JsonReader &outer)
{
    JsonReader r(outer.object(QStringLiteral("authority")), QStringLiteral("authority"));
    Authority authority;
    authority.charter = r.base64(QStringLiteral("charter"), mostAuthorityBytes);
    authority.counterseal = r.base64(QStringLiteral("counterseal"), mostAuthorityBytes);
    outer.adopt(r.finish());
    return authority;
}

/// The lists whose elements are values of `call`: `from` reads the bare object.
template<typename T, typename From>
QList<T> readValues(JsonReader &r, const QString &key, From from)
{
    QList<T> values;
    const QJsonArray items = r.array(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto value = from(items.at(i).toObject());
        if (!value) {
            r.adopt(base::failAt(value, QStringLiteral("%1[%2]").arg(key).arg(i)));
            break;
        }
        values.append(*std::move(value));
    }
    return values;
}

/// A long list, on all cores: each element is read by `from` and must be what `to` writes of it again, so
/// that a field written as null where it should be absent, or the other way, is not another spelling of the
/// same.
template<typename T, typename From, typename To>
QList<T> readExactly(JsonReader &r, const QString &key, From from, To to)
{
    constexpr qsizetype perBlock = 256;
    const QJsonArray items = r.array(key);
    using Block = Result<QList<T>>;
    const auto readBlock = [&](qsizetype first) -> Block {
        QList<T> values;
        for (qsizetype i = first; i < std::min(first + perBlock, items.size()); ++i) {
            const QJsonObject object = items.at(i).toObject();
            auto value = from(object);
            if (!value)
                return base::failAt(value, QStringLiteral("%1[%2]").arg(key).arg(i));
            if (to(*value) != object)
                return fail(ErrorCode::JsonNotCanonical, QStringLiteral("%1[%2]").arg(key).arg(i));
            values.append(*std::move(value));
        }
        return values;
    };
    QList<qsizetype> starts;
    for (qsizetype first = 0; first < items.size(); first += perBlock)
        starts.append(first);
    QList<T> all;
    all.reserve(items.size());
    // A pool of its own: whoever waits for this may hold the last thread of the common one.
    QThreadPool pool;
    const auto blocks = starts.size() > 1
                            ? QtConcurrent::blockingMapped<QList<Block>>(&pool, starts, readBlock)
                            : QList<Block>{readBlock(0)};
    for (const Block &block : blocks) {
        if (!block)
            r.adopt(fail(block));
        else
            all.append(*block);
    }
    return all;
}

void readHead(JsonReader &r, Manifest &m)
{
    static_cast<void>(r.number(QStringLiteral("v"), formatVersion, formatVersion));
    m.id = r.bytes<base::BundleId>(QStringLiteral("id"));
    if (r.has(QStringLiteral("supersedes")))
        m.supersedes = r.bytes<base::BundleId>(QStringLiteral("supersedes"));
    m.issuer = r.name<base::PersonId>(QStringLiteral("issuer"));
    m.created = r.time(QStringLiteral("created"));
    m.person = r.name<base::PersonId>(QStringLiteral("person"));
    m.key = r.bytes<base::KeyId>(QStringLiteral("key"));
    m.recipients = r.list<Recipient>(QStringLiteral("recipients"), readRecipient, crypto::maxRecipients);
    if (r.has(QStringLiteral("crl")))
        m.crl = adopted(r, crypto::Crl::fromDer(r.base64(QStringLiteral("crl"))));
}

void readSlice(JsonReader &r, Manifest &m)
{
    m.charter = adopted(r, call::charterFromJson(r.object(QStringLiteral("charter"))));
    if (r.name<base::CallId>(QStringLiteral("call")) != m.charter.call)
        r.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("call"));
    m.authority = readAuthority(r);
    m.assignments = readValues<call::Assignment>(r, QStringLiteral("assignments"), call::assignmentFromJson);
    m.conflicts = readValues<call::Conflict>(r, QStringLiteral("conflicts"), call::conflictFromJson);
    m.proposals = readExactly<call::Proposal>(r, proposalsKey, call::proposalFromJson,
                                              [](const call::Proposal &p) { return call::toJson(p); });
    m.demand = r.list<ClusterDemand>(QStringLiteral("demand"), readDemand, 1024);
    m.files = readExactly<ManifestFile>(r, filesKey, readFile,
                                        [](const ManifestFile &file) { return write(file); });
    m.writeTo = r.list<Correspondent>(QStringLiteral("writeTo"), readCorrespondent, 1024);
}

} // namespace

capacity::NodeTable Manifest::demandTable() const
{
    QList<base::ClusterId> clusters;
    for (const ClusterDemand &row : demand)
        clusters.append(row.cluster);
    capacity::NodeTable table(clusters, charter.months);
    for (const ClusterDemand &row : demand) {
        for (int month = 1; month <= row.months.size(); ++month)
            table.add(row.cluster, month, row.months.at(month - 1));
    }
    return table;
}

QByteArray mediaType()
{
    return QByteArrayLiteral("application/vnd.simsa.bundle+zip");
}

QString partName(int number)
{
    return QStringLiteral("f/%1.p7m").arg(number, 6, 10, QLatin1Char('0'));
}

Result<Manifest> decodeManifest(const QByteArray &json)
{
    const auto object = base::parseCanonicalJson(json);
    if (!object)
        return fail(object);
    const QJsonValue version = object->value(QStringLiteral("v"));
    if (version.isDouble() && version.toInteger() != formatVersion)
        return fail(ErrorCode::BundleVersionUnknown, QString::number(version.toInteger()));
    JsonReader r(*object, QStringLiteral("manifest"));
    Manifest m;
    readHead(r, m);
    readSlice(r, m);
    if (const auto ok = r.finish(); !ok)
        return fail(ok);
    if (const auto ok = call::validate(m.charter); !ok)
        return fail(ok);
    if (const auto ok = checkRules(m); !ok)
        return fail(ok);
    QJsonObject head = *object;
    head.remove(filesKey);
    head.remove(proposalsKey);
    if (head != writeHead(m)) // as readExactly() says, for everything else
        return fail(ErrorCode::JsonNotCanonical, QStringLiteral("manifest"));
    return m;
}

Result<QByteArray> encodeManifest(const Manifest &manifest)
{
    const QByteArray json = write(manifest);
    const auto again = decodeManifest(json);
    if (!again)
        return fail(again);
    if (*again != manifest)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("manifest does not survive writing"));
    return json;
}

} // namespace simsa::bundle
