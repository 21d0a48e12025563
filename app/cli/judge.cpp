// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"

#include "viewmodel/errortext.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

void tell(Session &session, const Judgement &judgement)
{
    session.say(u"%1: %2: %3"_s.arg(judgement.file, judgement.kind,
                                    judgement.fault ? Cli::tr("does not hold") : Cli::tr("holds")));
    for (const QString &signer : judgement.signers)
        session.say(u"  "_s + Cli::tr("signed by %1").arg(signer));
    for (const QString &fact : judgement.facts)
        session.say(u"  "_s + fact);
    if (!judgement.unseen.isEmpty())
        session.say(u"  "_s + Cli::tr("not seen: %1").arg(judgement.unseen.join(u", "_s)));
    if (!judgement.fault)
        return;
    session.note(u"simsa-cli: %1: %2: %3 [%4]"_s.arg(
        judgement.file, viewmodel::errorCodeName(judgement.fault->code),
        viewmodel::errorText(*judgement.fault).line(), judgement.fault->detail));
}

QJsonObject toJson(const Judgement &judgement)
{
    QJsonObject json = judgement.json;
    json.insert(u"file"_s, judgement.file);
    json.insert(u"kind"_s, judgement.kind);
    json.insert(u"holds"_s, !judgement.fault);
    json.insert(u"signers"_s, QJsonArray::fromStringList(judgement.signers));
    json.insert(u"unseen"_s, QJsonArray::fromStringList(judgement.unseen));
    if (judgement.fault) {
        json.insert(u"error"_s, QJsonObject{{u"code"_s, viewmodel::errorCodeName(judgement.fault->code)},
                                            {u"detail"_s, judgement.fault->detail},
                                            {u"text"_s, viewmodel::errorText(*judgement.fault).line()}});
    }
    return json;
}

} // namespace

Attempt<Trusted> trusted(Session &session, const QString &caFile)
{
    Trusted trusted;
    if (session.hasVault()) {
        const auto station = session.station();
        if (!station)
            return failed(station);
        trusted.station = *station;
        trusted.ca = (*station)->device().pins().ca;
        trusted.office = (*station)->device().pins().office;
        trusted.chair = (*station)->device().pins().chair;
    }
    if (!caFile.isEmpty() && trusted.ca.isNull()) {
        const auto ca = authorityFrom(caFile);
        if (!ca)
            return failed(ca);
        trusted.ca = *ca;
    }
    return trusted;
}

Attempt<crypto::Certificate> authorityFrom(const QString &file)
{
    const auto ca = certificateFrom(file);
    if (!ca)
        return failed(ca);
    if (!ca->isAuthority())
        return tl::unexpected(Failure::of({base::ErrorCode::KeyUsageWrong, file}));
    return *ca;
}

bundle::Trust bundleTrust(const app::Workstation &station)
{
    return {station.device().pins().ca, station.device().pins().office};
}

Outcome answerOf(Session &session, const QList<Judgement> &judgements)
{
    Exit exit = Exit::Good;
    QJsonArray files;
    for (const Judgement &judgement : judgements) {
        tell(session, judgement);
        files.append(toJson(judgement));
        if (!judgement.fault || exit == Exit::Bad)
            continue;
        exit = exitFor(judgement.fault->code) == Exit::Surroundings ? Exit::Surroundings : Exit::Bad;
    }
    return Answer{{{u"files"_s, files}, {u"holds"_s, exit == Exit::Good}}, exit, {}};
}

QString signerLine(const crypto::Certificate &signer, const QDateTime &time)
{
    return u"%1 (%2), %3"_s.arg(signer.commonName(), crypto::shortFingerprint(signer.fingerprint()),
                                base::formatUtc(time));
}

} // namespace simsa::cli
