// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/merkle.h"

#include "crypto/secret.h"

namespace simsa::exchange {

using base::Digest;

namespace {

Digest hashLeaf(const QByteArray &leaf)
{
    return crypto::sha256(QByteArray(1, '\x00') + leaf);
}

Digest hashNode(const Digest &left, const Digest &right)
{
    return crypto::sha256(QByteArray(1, '\x01') + left.raw() + right.raw());
}

/// The largest power of two smaller than `size` (size ≥ 2).
qsizetype splitOf(qsizetype size)
{
    qsizetype split = 1;
    while (2 * split < size)
        split *= 2;
    return split;
}

} // namespace

Digest merkleRoot(const QList<QByteArray> &leaves)
{
    if (leaves.isEmpty())
        return crypto::sha256(QByteArray());
    if (leaves.size() == 1)
        return hashLeaf(leaves.first());
    const qsizetype split = splitOf(leaves.size());
    return hashNode(merkleRoot(leaves.first(split)), merkleRoot(leaves.sliced(split)));
}

QList<Digest> merklePath(const QList<QByteArray> &leaves, int index)
{
    if (leaves.size() <= 1)
        return {};
    const auto split = static_cast<int>(splitOf(leaves.size()));
    QList<Digest> path;
    if (index < split) {
        path = merklePath(leaves.first(split), index);
        path.append(merkleRoot(leaves.sliced(split)));
    } else {
        path = merklePath(leaves.sliced(split), index - split);
        path.append(merkleRoot(leaves.first(split)));
    }
    return path;
}

Digest merkleRootFromPath(const QByteArray &leaf, int index, int size, const QList<Digest> &path)
{
    if (index < 0 || index >= size)
        return {};
    int node = index;
    int last = size - 1;
    Digest hash = hashLeaf(leaf);
    for (const Digest &sibling : path) {
        if (last == 0)
            return {};
        if (node % 2 == 1 || node == last) {
            hash = hashNode(sibling, hash);
            while (node % 2 == 0 && node != 0) {
                node /= 2;
                last /= 2;
            }
        } else {
            hash = hashNode(hash, sibling);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 ? hash : Digest();
}

} // namespace simsa::exchange
