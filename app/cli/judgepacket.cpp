// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"

#include "packet/packetverifier.h"
#include "viewmodel/errortext.h"

#include <QJsonArray>

#include <array>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

/// In the order of packet::CheckCode.
constexpr std::array checkNames{"structure",      "manifest-digests",
                                "ca-pinned",      "packet-signature",
                                "index",          "record-signatures",
                                "counterseals",   "office-pinned",
                                "chair-pinned",   "signer-roles",
                                "packet-signers", "chair-signed",
                                "revocation",     "references",
                                "reviews",        "scores",
                                "ranks",          "plan",
                                "decisions",      "decision-numbers",
                                "endorsements",   "handouts",
                                "timestamps"};
static_assert(checkNames.size() == static_cast<size_t>(packet::CheckCode::Timestamps) + 1);

QString nameOf(packet::CheckCode code)
{
    return QLatin1String(checkNames.at(static_cast<size_t>(code)));
}

QString nameOf(packet::CheckStatus status)
{
    switch (status) {
    case packet::CheckStatus::Ok:
        return u"ok"_s;
    case packet::CheckStatus::Failed:
        return u"failed"_s;
    case packet::CheckStatus::NotInPacket:
        return u"not-in-packet"_s;
    }
    return {};
}

std::optional<base::Digest> unlessZero(const base::Digest &digest)
{
    return digest.isZero() ? std::nullopt : std::optional(digest);
}

QJsonObject toJson(const packet::Check &check)
{
    QJsonObject json{{u"check"_s, nameOf(check.code)},
                     {u"status"_s, nameOf(check.status)},
                     {u"subject"_s, check.subject},
                     {u"good"_s, check.good},
                     {u"total"_s, check.total}};
    if (check.error)
        json.insert(u"error"_s, viewmodel::errorCodeName(check.error->code));
    return json;
}

void describe(const packet::PacketVerdict &verdict, Judgement &judgement)
{
    for (const packet::PacketSignature &one : verdict.signatures)
        judgement.signers.append(signerLine(one.certificate, one.time));
    QJsonArray checks;
    for (const packet::Check &check : verdict.checks) {
        const QString count = check.total > 0 ? u" %1/%2"_s.arg(check.good).arg(check.total) : QString();
        judgement.facts.append(
            u"%1  %2%3  %4"_s
                .arg(nameOf(check.code).leftJustified(18), nameOf(check.status), count, check.subject)
                .trimmed());
        checks.append(toJson(check));
        if (check.status == packet::CheckStatus::NotInPacket)
            judgement.unseen.append(nameOf(check.code));
    }
    const bool isArchive = verdict.audience.kind == packet::Audience::Kind::Archive;
    judgement.json = {{u"call"_s, verdict.call.text()},
                      {u"audience"_s, isArchive ? u"archive"_s : u"applicant"_s},
                      {u"proposal"_s, verdict.audience.proposal.text()},
                      {u"ca"_s, verdict.ca.hex()},
                      {u"checks"_s, checks}};
}

} // namespace

Judgement judgePacket(const Trusted &trusted, const QString &path,
                      const std::optional<crypto::Certificate> &tsa)
{
    Judgement judgement{path, u"packet"_s, {}, {}, {}, {}, {}};
    packet::PacketTrust trust;
    if (!trusted.ca.isNull())
        trust.ca = trusted.ca.fingerprint();
    trust.office = unlessZero(trusted.office);
    trust.chair = unlessZero(trusted.chair);
    trust.tsa = tsa;
    const auto verdict = packet::verifyPacket(path, trust);
    if (!verdict) {
        judgement.fault = verdict.error();
        return judgement;
    }
    describe(*verdict, judgement);
    if (const packet::Check *failure = verdict->firstFailure())
        judgement.fault =
            failure->error.value_or(base::Error{base::ErrorCode::PacketMalformed, nameOf(failure->code)});
    return judgement;
}

} // namespace simsa::cli
