// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QBitArray>
#include <QString>

namespace simsa::identity {

/// What a scanned fingerprint is of. The word is in the code, so that a scanner held to the wrong sheet is an
/// error and not a mismatch nobody understands.
enum class ScanKind { Request, Reply, Certificate };

/// What the QR code of a fingerprint holds, and a hand scanner types: `SIMSA1:` and `REQUEST:`, `REPLY:` or
/// `CERTIFICATE:`, then the whole SHA-256 as 64 upper-case hex digits (FORMAT.md of models/identity). Only
/// characters of QR's alphanumeric mode, so that the modules are as large as they can be.
[[nodiscard]] QString scanText(ScanKind kind, const base::Digest &fingerprint);
/// The scan text of a request or reply file.
[[nodiscard]] QString scanTextOf(ScanKind kind, const QByteArray &file);

/// Whether `typed` confirms `file`: its spoken fingerprint, or its scan text of that kind. Case, spaces and
/// dashes do not matter.
[[nodiscard]] bool confirms(const QString &typed, ScanKind kind, const QByteArray &file);

/// A QR code, error correction M; row by row, a set bit is a dark module. The quiet zone is not in it.
struct ScanCode
{
    /// Light modules that whoever draws the code leaves free on each side (ISO/IEC 18004, 6.3.8).
    static constexpr int quietZone = 4;

    int size = 0; ///< modules a side
    QBitArray dark;

    [[nodiscard]] bool at(int x, int y) const { return dark.testBit(y * size + x); }
    friend bool operator==(const ScanCode &, const ScanCode &) = default;
};

/// The code of what scanText() gives: at most 37 modules a side. InvalidArgument for anything that is empty,
/// not of the alphanumeric mode, or too long for a QR code.
[[nodiscard]] base::Result<ScanCode> scanCodeOf(const QString &text);

} // namespace simsa::identity
