// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "crypto/openssl.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <climits>
#include <cstring>
#include <mutex>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

// Keys are tens of bytes; 1 MiB holds thousands and stays below the usual limit of locked memory (8 MiB).
constexpr size_t secureHeapBytes = 1 << 20;
constexpr size_t secureHeapSmallest = 32;
constexpr int mostRandomBytes = 65536;

} // namespace

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (!CRYPTO_secure_malloc_initialized())
            CRYPTO_secure_malloc_init(secureHeapBytes, secureHeapSmallest);
    });
}

struct SecretBytes::Buffer
{
    explicit Buffer(qsizetype count)
        : size(count)
    {
        initialise();
        const auto wanted = static_cast<size_t>(count);
        data = static_cast<unsigned char *>(OPENSSL_secure_zalloc(wanted));
        // A full locked heap must not lose work: ordinary memory, still wiped at the end.
        if (!data)
            data = static_cast<unsigned char *>(OPENSSL_zalloc(wanted));
        Q_CHECK_PTR(data);
    }
    ~Buffer() { OPENSSL_secure_clear_free(data, static_cast<size_t>(size)); }
    Q_DISABLE_COPY_MOVE(Buffer)

    unsigned char *data = nullptr;
    qsizetype size = 0;
};

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    auto buffer = std::make_shared<Buffer>(bytes.size());
    std::memcpy(buffer->data, bytes.data(), static_cast<size_t>(bytes.size()));
    return SecretBytes(std::move(buffer));
}

base::Result<SecretBytes> SecretBytes::random(int size)
{
    if (size < 0 || size > mostRandomBytes)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("%1 random bytes").arg(size));
    const auto bytes = filled(size, [size](unsigned char *out) { return RAND_priv_bytes(out, size) == 1; });
    return bytes ? bytes : failOpenssl(ErrorCode::RandomFailed, "RAND_priv_bytes");
}

base::Result<SecretBytes> SecretBytes::filled(qsizetype size,
                                              const std::function<bool(unsigned char *)> &write)
{
    if (size < 0)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("%1 bytes").arg(size));
    if (size == 0)
        return SecretBytes();
    auto buffer = std::make_shared<Buffer>(size);
    if (!write(buffer->data))
        return failOpenssl(ErrorCode::Internal, "SecretBytes::filled");
    return SecretBytes(std::move(buffer));
}

QByteArrayView SecretBytes::view() const
{
    return m_buffer ? QByteArrayView(m_buffer->data, m_buffer->size) : QByteArrayView();
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(bytesOf(a.view()), bytesOf(b.view()), static_cast<size_t>(a.size())) == 0;
}

void wipe(QByteArray &bytes)
{
    // data() of a shared array would copy it and wipe the copy.
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

base::Result<QByteArray> randomBytes(int size)
{
    if (size < 0 || size > mostRandomBytes)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("%1 random bytes").arg(size));
    QByteArray bytes(size, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), size) != 1)
        return failOpenssl(ErrorCode::RandomFailed, "RAND_bytes");
    return bytes;
}

base::Digest sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

struct Sha256::State
{
    Handle<EVP_MD_CTX, EVP_MD_CTX_free> context{EVP_MD_CTX_new()};

    // SHA-256 of the default provider fails only without memory.
    void require(int result) const
    {
        if (result != 1)
            qFatal("SHA-256 is not available: %s", qPrintable(takeOpensslError()));
    }
    void begin() const { require(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr)); }
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    m_state->begin();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    m_state->require(
        EVP_DigestUpdate(m_state->context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

base::Digest Sha256::finish()
{
    QByteArray raw(base::Digest::size, '\0');
    m_state->require(
        EVP_DigestFinal_ex(m_state->context.get(), reinterpret_cast<unsigned char *>(raw.data()), nullptr));
    m_state->begin();
    return base::Digest::fromRaw(raw).value_or(base::Digest());
}

} // namespace simsa::crypto
