// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto: owners for OpenSSL's objects, and its errors as ours.

#include "base/result.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArrayView>
#include <QDateTime>

#include <memory>

namespace simsa::crypto {

/// Calls the OpenSSL function `Free` on what a Handle owns.
template<auto Free>
struct Freer
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// Owner of one OpenSSL object.
template<typename T, auto Free>
using Handle = std::unique_ptr<T, Freer<Free>>;

using BioHandle = Handle<BIO, BIO_free>;
using CipherHandle = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using CrlHandle = Handle<X509_CRL, X509_CRL_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using TimeHandle = Handle<ASN1_TIME, ASN1_TIME_free>;
using X509Handle = Handle<X509, X509_free>;

/// Empties OpenSSL's error queue of this thread and gives its newest reason.
[[nodiscard]] QString takeOpensslError();

/// fail(code) with OpenSSL's reason as detail, its queue emptied.
[[nodiscard]] tl::unexpected<base::Error> failOpenssl(base::ErrorCode code, const char *where);

/// Puts a PKCS#11 code into OpenSSL's queue from inside one of its callbacks: failOpenssl then answers
/// TokenUnavailable, whatever it was asked for.
void raiseTokenError(unsigned long code);

/// The bytes as OpenSSL takes them; never null, even for no bytes.
[[nodiscard]] const unsigned char *bytesOf(QByteArrayView view);

/// DER of any object that has an i2d function; empty on failure.
template<typename T>
[[nodiscard]] QByteArray toDer(int (*i2d)(const T *, unsigned char **), const T *object)
{
    const int size = i2d(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d(object, &out);
    return der;
}

/// Reads exactly all of `der` with a d2i function; null when it is malformed or something follows.
template<typename Owner>
[[nodiscard]] Owner fromDerExactly(typename Owner::pointer (*d2i)(typename Owner::pointer *,
                                                                  const unsigned char **, long),
                                   QByteArrayView der)
{
    const unsigned char *in = bytesOf(der);
    const unsigned char *const end = in + der.size();
    Owner object(d2i(nullptr, &in, static_cast<long>(der.size())));
    return in == end ? std::move(object) : Owner();
}

/// All bytes of a memory BIO, without copying; valid until the BIO changes.
[[nodiscard]] QByteArrayView memoryOf(BIO *memory);
/// A read-only BIO over `bytes`, which must outlive it. Null above 2 GiB.
[[nodiscard]] BioHandle bioOver(QByteArrayView bytes);

/// UTC, whole seconds; invalid for a malformed time.
[[nodiscard]] QDateTime toDateTime(const ASN1_TIME *time);
/// UTCTime until 2049, GeneralizedTime after; null for an invalid time.
[[nodiscard]] TimeHandle toAsn1Time(const QDateTime &time);
/// RFC 2253 text, UTF-8 unescaped.
[[nodiscard]] QString nameText(const X509_NAME *name);
/// The first field of that kind in a name; empty where absent.
[[nodiscard]] QString nameField(const X509_NAME *name, int nid);
/// Lower-case hex of the magnitude, no leading zero byte.
[[nodiscard]] QString serialText(const ASN1_INTEGER *serial);
/// True for EC P-256 and P-384 and for RSA of at least 3072 bits.
[[nodiscard]] bool isKeyOfSuite(const EVP_PKEY *key);
/// True for an EC key.
[[nodiscard]] bool isEcKey(const EVP_PKEY *key);
/// SHA-384 for P-384, SHA-256 for every other key of the suite.
[[nodiscard]] const EVP_MD *digestFor(const EVP_PKEY *key);

} // namespace simsa::crypto
