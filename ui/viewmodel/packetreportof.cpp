// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/packetreportof.h"

#include "viewmodel/errortext.h"

namespace simsa::viewmodel {

namespace {

PacketCheck::State stateOf(packet::CheckStatus status)
{
    switch (status) {
    case packet::CheckStatus::Ok:
        return PacketCheck::State::Ok;
    case packet::CheckStatus::Failed:
        return PacketCheck::State::Failed;
    case packet::CheckStatus::NotInPacket:
        break;
    }
    return PacketCheck::State::NotShown;
}

} // namespace

PacketReport packetReportOf(const packet::PacketVerdict &verdict)
{
    PacketReport report;
    report.call = verdict.call.text();
    report.archive = verdict.audience.kind == packet::Audience::Kind::Archive;
    report.proposal = verdict.audience.proposal.text();
    for (const packet::Check &check : verdict.checks)
        report.checks.append({packetCheckNames().value(static_cast<int>(check.code)), stateOf(check.status),
                              check.subject, check.error ? errorText(*check.error).what : QString(),
                              check.good, check.total});
    for (const packet::PacketSignature &signature : verdict.signatures)
        report.signers.append({signature.certificate.commonName(),
                               crypto::shortFingerprint(signature.certificate.fingerprint()),
                               signature.time});
    return report;
}

} // namespace simsa::viewmodel
