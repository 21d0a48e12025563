// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/openssl.h"

#include <openssl/core_names.h>

#include <climits>
#include <ctime>
#include <optional>

namespace simsa::crypto {

using base::ErrorCode;

namespace {

int tokenLibrary()
{
    static const int library = ERR_get_next_error_library();
    return library;
}

struct Taken
{
    QString newest;
    std::optional<int> token; ///< what a token raised: whatever else failed did so because of it
};

/// Empties OpenSSL's error queue of this thread.
Taken takeErrors()
{
    Taken taken;
    while (const unsigned long code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        taken.newest = QString::fromLatin1(text);
        if (ERR_GET_LIB(code) == tokenLibrary())
            taken.token = ERR_GET_REASON(code);
    }
    return taken;
}

} // namespace

QString takeOpensslError()
{
    return takeErrors().newest;
}

void raiseTokenError(unsigned long code)
{
    ERR_raise(tokenLibrary(), static_cast<int>(code & 0xffff));
}

tl::unexpected<base::Error> failOpenssl(ErrorCode code, const char *where)
{
    const Taken taken = takeErrors();
    const QLatin1StringView place(where);
    if (taken.token)
        return base::fail(ErrorCode::TokenUnavailable,
                          QStringLiteral("%1: PKCS#11 0x%2").arg(place).arg(*taken.token, 0, 16));
    return base::fail(code, taken.newest.isEmpty() ? QString(place)
                                                   : QStringLiteral("%1: %2").arg(place, taken.newest));
}

const unsigned char *bytesOf(QByteArrayView view)
{
    static const unsigned char none = 0;
    return view.isEmpty() ? &none : reinterpret_cast<const unsigned char *>(view.data());
}

QByteArrayView memoryOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return size > 0 ? QByteArrayView(data, size) : QByteArrayView();
}

BioHandle bioOver(QByteArrayView bytes)
{
    if (bytes.size() > INT_MAX)
        return nullptr;
    return BioHandle(BIO_new_mem_buf(bytesOf(bytes), static_cast<int>(bytes.size())));
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm tm{};
    if (!time || ASN1_TIME_to_tm(time, &tm) != 1)
        return {};
    return QDateTime(QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday),
                     QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), Qt::UTC);
}

TimeHandle toAsn1Time(const QDateTime &time)
{
    if (!time.isValid())
        return nullptr;
    return TimeHandle(ASN1_TIME_set(nullptr, static_cast<time_t>(time.toSecsSinceEpoch())));
}

QString nameText(const X509_NAME *name)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!out || !name || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        return {};
    return QString::fromUtf8(memoryOf(out.get()));
}

QString nameField(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const QString field =
        size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return field;
}

QString serialText(const ASN1_INTEGER *serial)
{
    const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial));
    const QByteArray magnitude(bytes, ASN1_STRING_length(serial));
    return QString::fromLatin1(magnitude.toHex());
}

bool isEcKey(const EVP_PKEY *key)
{
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
}

bool isKeyOfSuite(const EVP_PKEY *key)
{
    if (!key)
        return false;
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS)
        return EVP_PKEY_get_bits(key) >= 3072;
    if (kind != EVP_PKEY_EC)
        return false;
    char group[64] = {};
    if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1)
        return false;
    const QLatin1StringView name(group);
    return name == QLatin1StringView("prime256v1") || name == QLatin1StringView("secp384r1");
}

const EVP_MD *digestFor(const EVP_PKEY *key)
{
    return isEcKey(key) && EVP_PKEY_get_bits(key) == 384 ? EVP_sha384() : EVP_sha256();
}

} // namespace simsa::crypto
