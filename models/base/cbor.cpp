// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <QCborParserError>
#include <QCborValue>

namespace simsa::base {

Result<QCborMap> wholeCborMap(const QByteArray &bytes, const QString &what)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return fail(ErrorCode::VaultDamaged, what);
    return value.toMap();
}

} // namespace simsa::base
