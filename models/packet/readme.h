// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/packetcontent.h"

namespace simsa::packet {

/// `README.txt`, Korean then English: how to check this packet with stock tools alone, and what that does not
/// prove. `example` is the name of a record file in it. For this folder only.
[[nodiscard]] QByteArray readmeFor(const Audience &audience, const base::CallId &call,
                                   const crypto::Certificate &ca, const QString &example);

} // namespace simsa::packet
