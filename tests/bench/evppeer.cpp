// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evppeer.h"

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace simsa::bench {

namespace {

struct Free
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

struct EvpPeer::State
{
    QByteArray key = QByteArray(32, 'k');
    QByteArray nonce = QByteArray(12, 'n');
    QByteArray tag = QByteArray(16, '\0');
    QByteArray sealed;
    QByteArray opened;
    std::unique_ptr<EVP_PKEY, Free> signer;
    QByteArray message;
    QByteArray signature;
};

EvpPeer::EvpPeer()
    : m_state(std::make_unique<State>())
{
}

EvpPeer::~EvpPeer() = default;

bool EvpPeer::seal(const QByteArray &bytes)
{
    State &s = *m_state;
    s.sealed.resize(bytes.size());
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    int written = 0;
    int last = 0;
    unsigned char none[16];
    return EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(s.key), bytesOf(s.nonce), nullptr) ==
               1 &&
           EVP_EncryptUpdate(context.get(), writable(s.sealed), &written, bytesOf(bytes),
                             int(bytes.size())) == 1 &&
           EVP_EncryptFinal_ex(context.get(), none, &last) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(s.tag.size()), s.tag.data()) == 1;
}

bool EvpPeer::open()
{
    State &s = *m_state;
    s.opened.resize(s.sealed.size());
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    int written = 0;
    int last = 0;
    unsigned char none[16];
    return EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(s.key), bytesOf(s.nonce), nullptr) ==
               1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(s.tag.size()), s.tag.data()) == 1 &&
           EVP_DecryptUpdate(context.get(), writable(s.opened), &written, bytesOf(s.sealed),
                             int(s.sealed.size())) == 1 &&
           EVP_DecryptFinal_ex(context.get(), none, &last) == 1;
}

bool EvpPeer::sign(const QByteArray &message)
{
    State &s = *m_state;
    s.signer.reset(EVP_EC_gen("P-256"));
    s.message = message;
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!s.signer || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, s.signer.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message), size_t(message.size())) != 1)
        return false;
    s.signature.resize(qsizetype(size));
    const int signedIt =
        EVP_DigestSign(context.get(), writable(s.signature), &size, bytesOf(message), size_t(message.size()));
    s.signature.truncate(qsizetype(size));
    return signedIt == 1;
}

bool EvpPeer::verify(int count) const
{
    const State &s = *m_state;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
        if (EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, s.signer.get()) != 1 ||
            EVP_DigestVerify(context.get(), bytesOf(s.signature), size_t(s.signature.size()),
                             bytesOf(s.message), size_t(s.message.size())) != 1)
            return false;
    }
    return true;
}

bool EvpPeer::verifyAll(const QList<QByteArray> &signedData, const QByteArray &ca)
{
    const unsigned char *in = bytesOf(ca);
    const std::unique_ptr<X509, Free> root(d2i_X509(nullptr, &in, ca.size()));
    const std::unique_ptr<X509_STORE, Free> store(X509_STORE_new());
    if (!root || X509_STORE_add_cert(store.get(), root.get()) != 1 ||
        X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME) != 1)
        return false;
    for (const QByteArray &der : signedData) {
        in = bytesOf(der);
        const std::unique_ptr<CMS_ContentInfo, Free> cms(d2i_CMS_ContentInfo(nullptr, &in, der.size()));
        if (!cms ||
            CMS_verify(cms.get(), nullptr, store.get(), nullptr, nullptr, CMS_BINARY | CMS_CADES) != 1)
            return false;
    }
    return true;
}

} // namespace simsa::bench
