// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/tokensession.h"

#include "crypto/token.h"
#include "crypto/tokenmodule.h"

#include <QList>

#include <array>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

CK_OBJECT_CLASS privateKeyClass = CKO_PRIVATE_KEY;
CK_OBJECT_CLASS publicKeyClass = CKO_PUBLIC_KEY;
CK_OBJECT_CLASS secretKeyClass = CKO_SECRET_KEY;
CK_KEY_TYPE genericSecret = CKK_GENERIC_SECRET;
CK_BBOOL yes = CK_TRUE;
CK_BBOOL no = CK_FALSE;
// OBJECT IDENTIFIER 1.2.840.10045.3.1.7, P-256.
std::array<CK_BYTE, 10> p256{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};

/// PKCS#11 takes every pointer as writable, and writes through none of those given here.
CK_ATTRIBUTE attributeOf(CK_ATTRIBUTE_TYPE type, const QByteArray &value)
{
    return {type, const_cast<char *>(value.constData()), static_cast<CK_ULONG>(value.size())};
}

template<typename T>
CK_ATTRIBUTE attributeOf(CK_ATTRIBUTE_TYPE type, T &value)
{
    return {type, &value, sizeof value};
}

CK_BYTE *bytes(QByteArrayView view)
{
    return reinterpret_cast<CK_BYTE *>(const_cast<char *>(view.data()));
}

/// A text of a fixed-size field, without the blanks that fill it up.
template<size_t Size>
QString fieldText(const CK_UTF8CHAR (&field)[Size])
{
    return QString::fromUtf8(reinterpret_cast<const char *>(field), Size).trimmed();
}

bool isNamed(const CK_TOKEN_INFO &info, const TokenUri &uri)
{
    return (uri.token.isEmpty() || fieldText(info.label) == uri.token) &&
           (uri.serial.isEmpty() || fieldText(info.serialNumber) == uri.serial);
}

/// The only slot with the token that the URI names.
base::Result<CK_SLOT_ID> slotOf(const CK_FUNCTION_LIST *calls, const TokenUri &uri)
{
    CK_ULONG count = 0;
    if (const CK_RV code = calls->C_GetSlotList(CK_TRUE, nullptr, &count); code != CKR_OK)
        return failToken(code, "C_GetSlotList");
    QList<CK_SLOT_ID> present(static_cast<qsizetype>(count));
    if (const CK_RV code = calls->C_GetSlotList(CK_TRUE, present.data(), &count); code != CKR_OK)
        return failToken(code, "C_GetSlotList");
    present.resize(static_cast<qsizetype>(count));
    QList<CK_SLOT_ID> found;
    for (const CK_SLOT_ID slot : present) {
        CK_TOKEN_INFO info{};
        if (calls->C_GetTokenInfo(slot, &info) == CKR_OK && isNamed(info, uri))
            found.append(slot);
    }
    if (found.size() != 1)
        return fail(ErrorCode::TokenUnavailable,
                    QStringLiteral("%1 tokens are %2").arg(found.size()).arg(uri.token + uri.serial));
    return found.first();
}

/// Whoever is logged in already proves nothing about this PIN: it is asked again.
CK_RV login(const CK_FUNCTION_LIST *calls, CK_SESSION_HANDLE session, const QByteArray &pin)
{
    const auto size = static_cast<CK_ULONG>(pin.size());
    CK_RV code = calls->C_Login(session, CKU_USER, bytes(pin), size);
    if (code == CKR_USER_ALREADY_LOGGED_IN) {
        code = calls->C_Logout(session);
        if (code == CKR_OK)
            code = calls->C_Login(session, CKU_USER, bytes(pin), size);
    }
    return code;
}

} // namespace

tl::unexpected<base::Error> failToken(CK_RV code, const char *call)
{
    switch (code) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
    case CKR_PIN_EXPIRED:
        return fail(ErrorCode::PassphraseWrong, pinDetail);
    case CKR_OBJECT_HANDLE_INVALID:
        return fail(ErrorCode::KeyInvalid, QStringLiteral("no such key pair on the token"));
    case CKR_ATTRIBUTE_TYPE_INVALID:
        return fail(ErrorCode::KeyInvalid, QStringLiteral("no elliptic curve"));
    default:
        return fail(ErrorCode::TokenUnavailable, QStringLiteral("%1: 0x%2")
                                                     .arg(QLatin1StringView(call))
                                                     .arg(static_cast<qulonglong>(code), 0, 16));
    }
}

base::Result<std::shared_ptr<TokenSession>> TokenSession::open(const QString &modulePath, const TokenUri &uri,
                                                               const QString &pin)
{
    if (pin.isEmpty())
        return fail(ErrorCode::PassphraseWrong, pinDetail);
    const auto calls = tokenModule(modulePath);
    if (!calls)
        return fail(calls);
    const auto slot = slotOf(*calls, uri);
    if (!slot)
        return fail(slot);
    CK_SESSION_HANDLE session = 0;
    if (const CK_RV code = (*calls)->C_OpenSession(*slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
        code != CKR_OK)
        return failToken(code, "C_OpenSession");
    std::shared_ptr<TokenSession> opened(new TokenSession(*calls, *slot, session, uri));
    if (const CK_RV code = login(*calls, session, pin.toUtf8()); code != CKR_OK)
        return failToken(code, "C_Login");
    return opened;
}

TokenSession::TokenSession(const CK_FUNCTION_LIST *calls, CK_SLOT_ID slot, CK_SESSION_HANDLE session,
                           TokenUri place)
    : m_calls(calls)
    , m_slot(slot)
    , m_session(session)
    , m_place(std::move(place))
{
}

TokenSession::~TokenSession()
{
    m_calls->C_CloseSession(m_session);
}

CK_RV TokenSession::find(CK_OBJECT_CLASS kind, const TokenUri &uri, CK_OBJECT_HANDLE &found) const
{
    const QByteArray label = uri.object.toUtf8();
    QList<CK_ATTRIBUTE> wanted{attributeOf(CKA_CLASS, kind)};
    if (!label.isEmpty())
        wanted.append(attributeOf(CKA_LABEL, label));
    if (!uri.id.isEmpty())
        wanted.append(attributeOf(CKA_ID, uri.id));
    CK_RV code = m_calls->C_FindObjectsInit(m_session, wanted.data(), static_cast<CK_ULONG>(wanted.size()));
    if (code != CKR_OK)
        return code;
    std::array<CK_OBJECT_HANDLE, 2> handles{};
    CK_ULONG count = 0;
    code = m_calls->C_FindObjects(m_session, handles.data(), handles.size(), &count);
    m_calls->C_FindObjectsFinal(m_session);
    if (code != CKR_OK)
        return code;
    found = handles[0];
    return count == 1 ? CKR_OK : CKR_OBJECT_HANDLE_INVALID;
}

CK_RV TokenSession::valueOf(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, QByteArray &value) const
{
    CK_ATTRIBUTE asked{type, nullptr, 0};
    CK_RV code = m_calls->C_GetAttributeValue(m_session, object, &asked, 1);
    if (code != CKR_OK || asked.ulValueLen == CK_UNAVAILABLE_INFORMATION)
        return code == CKR_OK ? CKR_ATTRIBUTE_TYPE_INVALID : code;
    value.resize(static_cast<qsizetype>(asked.ulValueLen));
    asked.pValue = value.data();
    code = m_calls->C_GetAttributeValue(m_session, object, &asked, 1);
    return code;
}

base::Result<QByteArray> TokenSession::attribute(CK_OBJECT_CLASS kind, const TokenUri &uri,
                                                 CK_ATTRIBUTE_TYPE type) const
{
    const QMutexLocker locker(&m_mutex);
    CK_OBJECT_HANDLE object = 0;
    if (const CK_RV code = find(kind, uri, object); code != CKR_OK)
        return failToken(code, "C_FindObjects");
    QByteArray value;
    if (const CK_RV code = valueOf(object, type, value); code != CKR_OK)
        return failToken(code, "C_GetAttributeValue");
    return value;
}

CK_RV TokenSession::sign(const TokenUri &uri, QByteArrayView digest, QByteArray &signature) const
{
    const QMutexLocker locker(&m_mutex);
    // Looked up each time: a handle does not outlive a login, and another session may have begun one.
    CK_OBJECT_HANDLE key = 0;
    const CK_RV code = find(CKO_PRIVATE_KEY, uri, key);
    return code == CKR_OK ? signAlone(key, digest, signature) : code;
}

CK_RV TokenSession::signAlone(CK_OBJECT_HANDLE key, QByteArrayView digest, QByteArray &signature) const
{
    CK_MECHANISM ecdsa{CKM_ECDSA, nullptr, 0};
    CK_RV code = m_calls->C_SignInit(m_session, &ecdsa, key);
    if (code != CKR_OK)
        return code;
    constexpr int largest = 2 * 48; // P-384
    signature.resize(largest);
    CK_ULONG size = largest;
    code = m_calls->C_Sign(m_session, bytes(digest), static_cast<CK_ULONG>(digest.size()), bytes(signature),
                           &size);
    signature.resize(code == CKR_OK ? static_cast<qsizetype>(size) : 0);
    return code;
}

CK_RV TokenSession::derive(const TokenUri &uri, QByteArrayView point, CK_ULONG size, QByteArray &secret) const
{
    const QMutexLocker locker(&m_mutex);
    CK_OBJECT_HANDLE key = 0;
    if (const CK_RV code = find(CKO_PRIVATE_KEY, uri, key); code != CKR_OK)
        return code;
    CK_ECDH1_DERIVE_PARAMS parameters{CKD_NULL, 0, nullptr, static_cast<CK_ULONG>(point.size()),
                                      bytes(point)};
    CK_MECHANISM ecdh{CKM_ECDH1_DERIVE, &parameters, sizeof parameters};
    // What comes out goes into a key derivation of ours at once: it may leave the token, and does not stay
    // there.
    std::array wanted{attributeOf(CKA_CLASS, secretKeyClass),
                      attributeOf(CKA_KEY_TYPE, genericSecret),
                      attributeOf(CKA_TOKEN, no),
                      attributeOf(CKA_SENSITIVE, no),
                      attributeOf(CKA_EXTRACTABLE, yes),
                      attributeOf(CKA_VALUE_LEN, size)};
    CK_OBJECT_HANDLE shared = 0;
    CK_RV code = m_calls->C_DeriveKey(m_session, &ecdh, key, wanted.data(), wanted.size(), &shared);
    if (code != CKR_OK)
        return code;
    code = valueOf(shared, CKA_VALUE, secret);
    m_calls->C_DestroyObject(m_session, shared);
    return code;
}

base::Result<> TokenSession::generate(const TokenUri &uri, bool derives) const
{
    const QMutexLocker locker(&m_mutex);
    CK_SESSION_HANDLE writing = 0;
    if (const CK_RV code =
            m_calls->C_OpenSession(m_slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &writing);
        code != CKR_OK)
        return failToken(code, "C_OpenSession");
    const QByteArray label = uri.object.toUtf8();
    CK_BBOOL &agrees = derives ? yes : no;
    std::array open{
        attributeOf(CKA_CLASS, publicKeyClass), attributeOf(CKA_TOKEN, yes), attributeOf(CKA_EC_PARAMS, p256),
        attributeOf(CKA_LABEL, label),          attributeOf(CKA_ID, uri.id), attributeOf(CKA_VERIFY, yes)};
    std::array kept{attributeOf(CKA_CLASS, privateKeyClass),
                    attributeOf(CKA_TOKEN, yes),
                    attributeOf(CKA_PRIVATE, yes),
                    attributeOf(CKA_SENSITIVE, yes),
                    attributeOf(CKA_EXTRACTABLE, no),
                    attributeOf(CKA_LABEL, label),
                    attributeOf(CKA_ID, uri.id),
                    attributeOf(CKA_SIGN, yes),
                    attributeOf(CKA_DERIVE, agrees)};
    CK_MECHANISM pair{CKM_EC_KEY_PAIR_GEN, nullptr, 0};
    CK_OBJECT_HANDLE publicKey = 0;
    CK_OBJECT_HANDLE privateKey = 0;
    const CK_RV code = m_calls->C_GenerateKeyPair(writing, &pair, open.data(), open.size(), kept.data(),
                                                  kept.size(), &publicKey, &privateKey);
    m_calls->C_CloseSession(writing);
    return code == CKR_OK ? base::Result<>() : failToken(code, "C_GenerateKeyPair");
}

} // namespace simsa::crypto
