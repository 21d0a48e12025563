// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/people.h"
#include "crypto/crl.h"
#include "record/revocation.h"

#include <QHash>

namespace simsa::exchange {

/// Which entries of the office's CRL count in a call: for office, chair and everybody in a countersigned
/// roster only those that the chair stands for (PROTOCOL.md, "Revocation").
class Revocations
{
public:
    Revocations() = default;
    Revocations(const base::Digest &office, const base::Digest &chair)
        : m_office(office)
        , m_chair(chair)
    {
    }

    /// The chair stands for it. Of several for one certificate the earliest date counts: each was signed.
    void add(const record::Revocation &revocation);
    /// Certificates of a countersigned roster.
    void protect(const call::Roster &roster);

    /// From when on records of `signer` do not count: never earlier than CRL and chair both say.
    [[nodiscard]] std::optional<QDateTime> since(const crypto::Crl &crl,
                                                 const crypto::Certificate &signer) const;
    /// Certificates of the roster that `crl` names without the chair: who, and the serial.
    [[nodiscard]] QList<QPair<base::PersonId, QString>> withoutChair(const crypto::Crl &crl) const;

private:
    base::Digest m_office;
    base::Digest m_chair;
    QHash<QString, QDateTime> m_standing;       // serial → invalidity date
    QHash<QString, base::PersonId> m_protected; // serial → whose
};

} // namespace simsa::exchange
