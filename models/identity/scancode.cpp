// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/scancode.h"

#include "crypto/certificate.h"
#include "identity/enrolment.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace simsa::identity {

using base::ErrorCode;
using base::Result;

namespace {

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};
struct FreeInput
{
    void operator()(QRinput *input) const { QRinput_free(input); }
};

QString wordOf(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Request:
        return QStringLiteral("REQUEST");
    case ScanKind::Reply:
        return QStringLiteral("REPLY");
    case ScanKind::Certificate:
        return QStringLiteral("CERTIFICATE");
    }
    return {};
}

} // namespace

QString scanText(ScanKind kind, const base::Digest &fingerprint)
{
    return QStringLiteral("SIMSA1:%1:%2").arg(wordOf(kind), fingerprint.hex().toUpper());
}

QString scanTextOf(ScanKind kind, const QByteArray &file)
{
    return scanText(kind, crypto::sha256(file));
}

bool confirms(const QString &typed, ScanKind kind, const QByteArray &file)
{
    return sameFingerprint(typed, spokenFingerprint(file)) || sameFingerprint(typed, scanTextOf(kind, file));
}

Result<ScanCode> scanCodeOf(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, QR_ECLEVEL_M));
    // libqrencode itself refuses what its mode does not hold, and what no version has room for.
    const bool fits =
        input && QRinput_append(input.get(), QR_MODE_AN, static_cast<int>(bytes.size()),
                                reinterpret_cast<const unsigned char *>(bytes.constData())) == 0;
    const std::unique_ptr<QRcode, FreeCode> code(fits ? QRcode_encodeInput(input.get()) : nullptr);
    if (!code)
        return base::fail(ErrorCode::InvalidArgument, text.left(80));
    ScanCode made{code->width, QBitArray(code->width * code->width)};
    for (int i = 0; i < made.dark.size(); ++i)
        made.dark.setBit(i, (code->data[i] & 1) != 0);
    return made;
}

} // namespace simsa::identity
