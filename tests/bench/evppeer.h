// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace simsa::bench {

/// OpenSSL's own EVP and nothing around it, in one thread: what the machine can do at best.
class EvpPeer
{
public:
    EvpPeer();
    ~EvpPeer();
    EvpPeer(const EvpPeer &) = delete;
    EvpPeer &operator=(const EvpPeer &) = delete;

    /// AES-256-GCM of `bytes` into a buffer that is kept; false if EVP failed.
    [[nodiscard]] bool seal(const QByteArray &bytes);
    /// Opens what seal() left, tag included.
    [[nodiscard]] bool open();

    /// Signs `message` by a new P-256 key with SHA-256.
    [[nodiscard]] bool sign(const QByteArray &message);
    /// Verifies that signature `count` times.
    [[nodiscard]] bool verify(int count) const;

    /// CMS_verify of each SignedData with its chain to `ca` (DER); no gate, nothing decrypted or kept.
    [[nodiscard]] static bool verifyAll(const QList<QByteArray> &signedData, const QByteArray &ca);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace simsa::bench
