// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/tokenuri.h"

#include <QStringList>

namespace simsa::crypto {

using base::ErrorCode;

namespace {

const QString scheme = QStringLiteral("pkcs11:");

tl::unexpected<base::Error> refuse(const QString &what)
{
    return base::fail(ErrorCode::InvalidArgument, QStringLiteral("pkcs11 URI: ") + what);
}

/// Where the value of `name` goes; null for a name that is not taken.
QString *textField(TokenUri &uri, const QString &name)
{
    if (name == QLatin1String("token"))
        return &uri.token;
    if (name == QLatin1String("serial"))
        return &uri.serial;
    return name == QLatin1String("object") ? &uri.object : nullptr;
}

/// False for a name that is not taken, an empty value, and one that stands twice.
bool take(TokenUri &uri, const QString &name, const QByteArray &value)
{
    if (name == QLatin1String("type"))
        return value == "private";
    if (name == QLatin1String("id")) {
        const bool first = uri.id.isEmpty();
        uri.id = value;
        return first && !value.isEmpty();
    }
    QString *field = textField(uri, name);
    if (!field || !field->isEmpty())
        return false;
    *field = QString::fromUtf8(value);
    return !field->isEmpty();
}

void append(QStringList &parts, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        parts.append(QLatin1String(name) + QLatin1Char('=') + QString::fromLatin1(value.toPercentEncoding()));
}

} // namespace

base::Result<TokenUri> TokenUri::parse(const QString &text)
{
    if (!text.startsWith(scheme) || text.contains(QLatin1Char('?')))
        return refuse(QStringLiteral("pkcs11:token=…;object=…, without a query"));
    TokenUri uri;
    for (const QString &part : text.mid(scheme.size()).split(QLatin1Char(';'))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QString name = part.left(equals);
        const QByteArray value = QByteArray::fromPercentEncoding(part.mid(equals + 1).toUtf8());
        if (equals < 1 || !take(uri, name, value))
            return refuse(name);
    }
    if ((uri.token.isEmpty() && uri.serial.isEmpty()) || (uri.object.isEmpty() && uri.id.isEmpty()))
        return refuse(QStringLiteral("token or serial, and object or id"));
    return uri;
}

QString TokenUri::text() const
{
    QStringList parts;
    append(parts, "token", token.toUtf8());
    append(parts, "serial", serial.toUtf8());
    append(parts, "object", object.toUtf8());
    append(parts, "id", id);
    return scheme + parts.join(QLatin1Char(';'));
}

} // namespace simsa::crypto
