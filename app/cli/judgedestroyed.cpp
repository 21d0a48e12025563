// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"
#include "retention/register.h"

#include <QJsonDocument>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using retention::VerifiedConfirmation;

namespace {

/// The register of the call, where this vault keeps it, says whose the signing key is.
void judgeDevice(const Trusted &trusted, const VerifiedConfirmation &verified, Judgement &judgement)
{
    const auto kept = trusted.station
                          ? retention::readRegister(trusted.station->vault(), verified.confirmation.call)
                          : base::fail(base::ErrorCode::NotFound);
    if (!kept) {
        judgement.unseen.append(u"role-of-signer"_s);
        return;
    }
    const bool known = std::any_of(kept->devices.begin(), kept->devices.end(),
                                   [&](const retention::RegisteredDevice &device) {
                                       return device.device == verified.confirmation.device &&
                                              device.person == verified.confirmation.person &&
                                              device.signing == verified.signer.fingerprint();
                                   });
    if (!known)
        judgement.fault =
            base::Error{base::ErrorCode::RecordSignerUnknown, verified.confirmation.person.text()};
}

/// Whether what is signed calls itself a confirmation, however it is spelled.
bool saysToBeOne(const QByteArray &bytes, const crypto::Certificate &ca)
{
    const auto verified = crypto::verifyAttached(bytes, ca);
    return verified && QJsonDocument::fromJson(verified->content).object().value(u"type"_s) == u"destroyed"_s;
}

} // namespace

bool judgeDestroyed(const Trusted &trusted, const QByteArray &bytes, Judgement &judgement)
{
    const auto verified = retention::verify(bytes, trusted.ca);
    if (!verified && !saysToBeOne(bytes, trusted.ca))
        return false;
    judgement.kind = u"destruction"_s;
    if (!verified) {
        judgement.fault = verified.error();
        return true;
    }
    const retention::Confirmation &one = verified->confirmation;
    judgement.signers.append(signerLine(verified->signer, verified->signingTime));
    judgement.facts.append(Cli::tr("%1 destroyed what was due of call %2 on one device")
                               .arg(one.person.text(), one.call.text()));
    judgement.json = retention::toJson(one);
    judgeDevice(trusted, *verified, judgement);
    return true;
}

} // namespace simsa::cli
