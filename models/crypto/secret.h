// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace simsa::crypto {

/// Sets up OpenSSL's locked heap, once per process. Everything here calls it by itself; main() may call it
/// early so that the memory is locked before anything else runs.
void initialise();

/// Bytes that must not stay in memory: kept in OpenSSL's locked heap and wiped when the last copy goes.
/// Copies share the same immutable bytes. Safe to use from several threads.
class SecretBytes
{
public:
    /// No bytes.
    SecretBytes() = default;

    /// A copy of `bytes`; wiping the original is up to the caller (see wipe).
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// `size` bytes (0–65536) from the system's generator; RandomFailed.
    [[nodiscard]] static base::Result<SecretBytes> random(int size);
    /// `size` bytes written in place by `write`; when that answers false, Internal and nothing stays.
    [[nodiscard]] static base::Result<SecretBytes> filled(qsizetype size,
                                                          const std::function<bool(unsigned char *)> &write);

    /// Valid as long as this object or a copy of it lives.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] qsizetype size() const { return view().size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Compares in constant time for equal sizes.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    struct Buffer;
    explicit SecretBytes(std::shared_ptr<Buffer> buffer)
        : m_buffer(std::move(buffer))
    {
    }

    std::shared_ptr<Buffer> m_buffer;
};

/// Overwrites and empties `bytes`. A QByteArray shared with another keeps the other's bytes: wipe the last
/// one.
void wipe(QByteArray &bytes);

/// `size` bytes (0–65536) that need not be secret: salts, nonces, ids; RandomFailed.
[[nodiscard]] base::Result<QByteArray> randomBytes(int size);

/// A new random id of any of the kinds of base/ids.h; RandomFailed.
template<typename Id>
[[nodiscard]] base::Result<Id> randomId()
{
    const auto raw = randomBytes(Id::size);
    if (!raw)
        return base::fail(raw);
    return Id::fromRaw(*raw);
}

/// SHA-256 of `bytes`.
[[nodiscard]] base::Digest sha256(QByteArrayView bytes);

/// SHA-256 of bytes that come in pieces. Movable, not copyable; for one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// The digest of everything added; starts again from nothing afterwards.
    [[nodiscard]] base::Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace simsa::crypto
