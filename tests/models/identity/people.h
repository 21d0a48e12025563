// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "identity/registry.h"
#include "support/results.h"

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using crypto::KeyUse;

inline QDateTime now()
{
    return QDateTime(QDate(2026, 2, 11), QTime(14, 5), Qt::UTC);
}

inline identity::Subject hong()
{
    return {base::PersonId(u"rev-hong"_s),
            {u"홍심사 (가상)"_s, u"Hong (가상)"_s},
            u"가상기관"_s,
            u"hong@example.org"_s};
}

inline base::Digest pin(char fill)
{
    return base::Digest::fromRaw(QByteArray(32, fill)).value();
}

/// The request file of a device.
inline QByteArray requestFile(const identity::Device &device)
{
    return identity::encode(identity::requestOf(device, u"홍 심사"_s).value());
}

/// Issues to `device` with office and chair pinned to '1's and '2's.
inline base::Result<identity::EnrolmentReply> issue(identity::Registry &registry, const QByteArray &request)
{
    return registry.issue(request, identity::spokenFingerprint(request), hong(), pin('1'), pin('2'), now());
}

} // namespace simsa::test
