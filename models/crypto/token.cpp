// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a token as OpenSSL's: an EC_KEY with the public half, whose private operations ask the token.
// OpenSSL 3.0 has no other way to do so than a provider of one's own; its EC_KEY interface is deprecated, not
// gone.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "crypto/token.h"

#include "crypto/openssl.h"
#include "crypto/secret.h"
#include "crypto/tokensession.h"

#include <openssl/ec.h>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int idSize = 16;

using EcKeyHandle = Handle<EC_KEY, EC_KEY_free>;
using SignatureHandle = Handle<ECDSA_SIG, ECDSA_SIG_free>;

/// What the callbacks find at an EC_KEY; kept alive by the PrivateKey.
struct TokenKey
{
    std::shared_ptr<TokenSession> session;
    TokenUri uri;
};

int keyIndex()
{
    static const int index = EC_KEY_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

const TokenKey *tokenKeyOf(const EC_KEY *key)
{
    return static_cast<const TokenKey *>(EC_KEY_get_ex_data(key, keyIndex()));
}

ECDSA_SIG *signOnToken(const unsigned char *digest, int size, const BIGNUM *, const BIGNUM *, EC_KEY *key)
{
    const TokenKey *own = tokenKeyOf(key);
    QByteArray raw;
    const QByteArrayView what(reinterpret_cast<const char *>(digest), size);
    const CK_RV code = own ? own->session->sign(own->uri, what, raw) : CKR_KEY_HANDLE_INVALID;
    if (code != CKR_OK || raw.isEmpty() || raw.size() % 2 != 0) {
        raiseTokenError(code);
        return nullptr;
    }
    const int half = static_cast<int>(raw.size() / 2);
    SignatureHandle signature(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(raw), half, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(raw) + half, half, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return nullptr;
    }
    return signature.release();
}

int deriveOnToken(unsigned char **secret, size_t *size, const EC_POINT *point, const EC_KEY *key)
{
    const TokenKey *own = tokenKeyOf(key);
    const EC_GROUP *group = EC_KEY_get0_group(key);
    unsigned char *raw = nullptr;
    const size_t rawSize =
        own ? EC_POINT_point2buf(group, point, POINT_CONVERSION_UNCOMPRESSED, &raw, nullptr) : 0;
    if (rawSize == 0)
        return 0;
    const auto wanted = static_cast<size_t>(EC_GROUP_get_degree(group) + 7) / 8;
    QByteArray shared;
    const QByteArrayView peer(raw, static_cast<qsizetype>(rawSize));
    const CK_RV code = own->session->derive(own->uri, peer, wanted, shared);
    OPENSSL_free(raw);
    if (code != CKR_OK || static_cast<size_t>(shared.size()) != wanted) {
        raiseTokenError(code);
        wipe(shared);
        return 0;
    }
    *secret = static_cast<unsigned char *>(OPENSSL_memdup(shared.constData(), wanted));
    *size = wanted;
    wipe(shared);
    return *secret ? 1 : 0;
}

const EC_KEY_METHOD *tokenMethod()
{
    static const EC_KEY_METHOD *const method = [] {
        EC_KEY_METHOD *made = EC_KEY_METHOD_new(EC_KEY_OpenSSL());
        int (*sign)(int, const unsigned char *, int, unsigned char *, unsigned int *, const BIGNUM *,
                    const BIGNUM *, EC_KEY *) = nullptr;
        EC_KEY_METHOD_get_sign(made, &sign, nullptr, nullptr);
        EC_KEY_METHOD_set_sign(made, sign, nullptr, signOnToken);
        EC_KEY_METHOD_set_compute_key(made, deriveOnToken);
        return made;
    }();
    return method;
}

/// The public half as the token describes it: named curve, and the point, mostly wrapped in an OCTET STRING.
EcKeyHandle publicHalf(const QByteArray &parameters, QByteArray point)
{
    const unsigned char *in = bytesOf(parameters);
    EcKeyHandle key(d2i_ECParameters(nullptr, &in, static_cast<long>(parameters.size())));
    if (!key)
        return nullptr;
    const qsizetype bare = 1 + 2 * ((EC_GROUP_get_degree(EC_KEY_get0_group(key.get())) + 7) / 8);
    if (point.size() == bare + 2)
        point.remove(0, 2);
    return EC_KEY_oct2key(key.get(), bytesOf(point), static_cast<size_t>(point.size()), nullptr) == 1
               ? std::move(key)
               : nullptr;
}

} // namespace

base::Result<Token> Token::open(const QString &modulePath, const TokenUri &uri, const QString &pin)
{
    initialise();
    auto session = TokenSession::open(modulePath, uri, pin);
    if (!session)
        return fail(session);
    return Token(*std::move(session));
}

base::Result<PrivateKey> Token::key(const TokenUri &uri) const
{
    if (!uri.isOnSameTokenAs(m_session->place()))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("on another token: ") + uri.text());
    const auto parameters = m_session->attribute(CKO_PUBLIC_KEY, uri, CKA_EC_PARAMS);
    const auto point = m_session->attribute(CKO_PUBLIC_KEY, uri, CKA_EC_POINT);
    const auto present = m_session->attribute(CKO_PRIVATE_KEY, uri, CKA_ID);
    if (!parameters)
        return base::failAt(parameters, uri.text());
    if (!point)
        return base::failAt(point, uri.text());
    if (!present)
        return base::failAt(present, uri.text());
    const EcKeyHandle half = publicHalf(*parameters, *point);
    KeyHandle key(half ? EVP_PKEY_new() : nullptr);
    auto home = std::make_shared<TokenKey>(TokenKey{m_session, uri});
    if (!key || EC_KEY_set_method(half.get(), tokenMethod()) != 1 ||
        EC_KEY_set_ex_data(half.get(), keyIndex(), home.get()) != 1 ||
        EVP_PKEY_set1_EC_KEY(key.get(), half.get()) != 1 || !isKeyOfSuite(key.get()))
        return failOpenssl(ErrorCode::KeyInvalid, "no P-256 or P-384 key on the token");
    return PrivateKey::adopt(key.release(), std::move(home));
}

base::Result<TokenUri> Token::generate(KeyUse use, const QString &label) const
{
    const auto id = randomBytes(idSize);
    if (!id)
        return fail(id);
    TokenUri uri = m_session->place();
    uri.object = label;
    uri.id = *id;
    if (const auto made = m_session->generate(uri, use == KeyUse::Encryption); !made)
        return fail(made);
    return uri;
}

} // namespace simsa::crypto
