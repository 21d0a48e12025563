// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"

#include "base/json.h"
#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "exchange/checkpoint.h"
#include "identity/enrolment.h"
#include "record/bodies.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

template<typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> judgeCharter(const QJsonObject &json, Judgement &judgement)
{
    judgement.kind = u"charter"_s;
    const auto charter = call::charterFromJson(json);
    if (!charter)
        return charter.error();
    judgement.json = {{u"call"_s, charter->call.text()}, {u"version"_s, charter->version}};
    judgement.facts.append(Cli::tr("call %1, version %2; it counts only as a signed record")
                               .arg(charter->call.text())
                               .arg(charter->version));
    return errorOf(call::validate(*charter));
}

std::optional<Error> judgeRoster(const QJsonObject &json, Judgement &judgement)
{
    judgement.kind = u"roster"_s;
    const auto roster = call::rosterFromJson(json);
    return roster ? errorOf(call::validate(*roster)) : std::optional(roster.error());
}

std::optional<Error> judgeRecordJson(const QByteArray &bytes, Judgement &judgement)
{
    judgement.kind = u"record-json"_s;
    const auto record = record::decode(bytes);
    if (!record)
        return record.error();
    judgement.json = {{u"record"_s, record::idOf(bytes).hex()}, {u"type"_s, record->typeName}};
    return judgeBody(*record);
}

} // namespace

std::optional<Error> judgeBody(const record::Record &record)
{
    if (record.type == record::Type::Checkpoint)
        return errorOf(exchange::checkpointFromJson(record.body));
    return errorOf(record::reread(record.type, record.body));
}

Judgement judgeJson(const QString &path, const QByteArray &bytes)
{
    Judgement judgement{path, u"json"_s, {}, {}, {u"signature"_s}, {}, {}};
    const auto object = jsonObject(bytes, path);
    const QJsonObject json = object.value_or(QJsonObject());
    const QString type = json.value(u"type"_s).toString();
    if (!object) // spelled otherwise than canonically is for each kind to judge
        judgement.fault = base::parseCanonicalJson(bytes).error();
    else if (json.contains(u"rubric"_s) && json.contains(u"clusters"_s))
        judgement.fault = judgeCharter(json, judgement);
    else if (json.contains(u"entries"_s))
        judgement.fault = judgeRoster(json, judgement);
    else if (json.contains(u"list"_s)) {
        judgement.kind = u"assignments"_s;
        judgement.fault = errorOf(call::assignmentsFromJson(json));
    } else if (type == u"simsa-request") {
        judgement.kind = u"request"_s;
        judgement.fault = errorOf(identity::requestFromBytes(bytes));
    } else if (type == u"simsa-enrolment") {
        judgement.kind = u"enrolment"_s;
        judgement.fault = errorOf(identity::replyFromBytes(bytes));
    } else
        judgement.fault = judgeRecordJson(bytes, judgement);
    return judgement;
}

std::optional<Judgement> judgeCertificate(const Trusted &trusted, const QString &path,
                                          const QByteArray &bytes)
{
    Judgement judgement{path, u"certificate"_s, {}, {}, {}, {}, {}};
    const auto certificate =
        bytes.startsWith('-') ? crypto::Certificate::fromPem(bytes) : crypto::Certificate::fromDer(bytes);
    const auto crl = crypto::Crl::fromDer(bytes);
    if (!certificate && !crl)
        return {};
    if (trusted.ca.isNull())
        judgement.unseen.append(u"signature"_s);
    if (certificate) {
        judgement.facts.append(u"%1, %2"_s.arg(certificate->commonName(), certificate->fingerprint().hex()));
        judgement.json = {{u"name"_s, certificate->commonName()},
                          {u"fingerprint"_s, certificate->fingerprint().hex()}};
        if (trusted.ca.isNull() || *certificate == trusted.ca)
            return judgement;
        for (const auto use :
             {crypto::KeyUse::Signing, crypto::KeyUse::Encryption, crypto::KeyUse::Transport}) {
            if (certificate->allows(use))
                judgement.fault = errorOf(
                    crypto::checkCertificate(*certificate, trusted.ca, use, QDateTime::currentDateTimeUtc()));
        }
        if (certificate->isAuthority())
            judgement.fault = Error{base::ErrorCode::CertificateUntrusted, certificate->commonName()};
        return judgement;
    }
    judgement.kind = u"crl"_s;
    judgement.facts.append(
        Cli::tr("number %1, %2 revoked certificates").arg(crl->number()).arg(crl->revocations().size()));
    judgement.json = {{u"number"_s, static_cast<qint64>(crl->number())}};
    if (!trusted.ca.isNull())
        judgement.fault = errorOf(crl->verify(trusted.ca));
    return judgement;
}

} // namespace simsa::cli
