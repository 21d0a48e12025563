// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"

#include <QDateTime>
#include <QList>

namespace simsa::identity {
class Device;
}

namespace simsa::viewmodel {

/// One of the device's certificates, ready for a table.
struct KeyRow
{
    QString use;    ///< "서명", "Signing"
    QString what;   ///< what it is for, in a sentence
    QString issuer; ///< who issued it
    QString from, until;
    QString left; ///< "412일", "expired"
    Tone tone = Tone::Plain;
    QString fingerprint; ///< the short one, as it is read aloud

    friend bool operator==(const KeyRow &, const KeyRow &) = default;
};

/// Whom enrolment pinned.
struct PinRow
{
    QString who;
    QString fingerprint; ///< short; missing() while nobody is pinned

    friend bool operator==(const PinRow &, const PinRow &) = default;
};

/// Who this computer is, until when, and whom it believes.
struct KeysView
{
    QString person, device;
    QList<KeyRow> certificates;
    QString fact;   ///< until when everything is good
    QString advice; ///< what to do before that ends
    Tone tone = Tone::Ok;
    bool renewing = false; ///< asked for; the reply is waited for
    bool mayRenew = false; ///< by a file; otherwise only by enrolling again
    QList<PinRow> pins;

    friend bool operator==(const KeysView &, const KeysView &) = default;
};

/// Days before the end of a certificate from which a person is told to renew.
inline constexpr int renewalDays = 60;

/// `now` is the computer's time: a claim, said as such when it lies before a certificate's beginning.
[[nodiscard]] KeysView keysViewOf(const identity::Device &device, const QDateTime &now);

} // namespace simsa::viewmodel
