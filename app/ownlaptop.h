// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation.h"

namespace simsa::app {

/// What linking another laptop of the same person did.
struct LinkedLaptop
{
    base::DeviceId device;
    int handed = 0; ///< own earlier records, of all calls, that it can read after the next sync of both

    friend bool operator==(const LinkedLaptop &, const LinkedLaptop &) = default;
};

/// Links the laptop whose enrolment reply this is, after its fingerprint was compared, and hands over to it
/// what was sealed here before; both laptops have to be told of each other. FingerprintMismatch;
/// InvalidArgument for another person's reply or this laptop's own; the codes of checkCertificate for another
/// authority's. Again, it does what was left.
[[nodiscard]] base::Result<LinkedLaptop> linkLaptop(Workstation &station, const QByteArray &replyFile,
                                                    const QString &confirmed);

} // namespace simsa::app
