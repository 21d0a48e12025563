// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlewriter.h"
#include "world.h"

namespace simsa::vectors {

/// What goes into hong's bundle.
[[nodiscard]] bundle::BundleContent bundleContent(const World &world);
/// A bundle for hong, signed by the office.
[[nodiscard]] QByteArray bundleOf(const World &world, const bundle::BundleContent &content);

/// A bundle taken apart by a recipient, to be put together otherwise.
struct OpenBundle
{
    explicit OpenBundle(const QByteArray &bytes, const World &world);

    QList<QPair<QString, QByteArray>> entries;
    crypto::SecretBytes kek;
    base::KeyId keyId;
    QJsonObject manifest;

    /// The manifest as it stands here, signed by `by` and sealed under the bundle's key.
    void sealManifest(const crypto::Credential &by);
    [[nodiscard]] QByteArray &operator[](const char *name);
    [[nodiscard]] QByteArray bytes() const;
};

} // namespace simsa::vectors
