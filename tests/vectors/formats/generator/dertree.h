// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/der.h"

#include <QByteArray>
#include <QList>

namespace simsa::vectors {

/// DER as a tree to be tampered with: a constructed element has children, a primitive one a body.
struct Node
{
    quint8 tag = 0;
    QByteArray body;
    QList<Node> children;

    [[nodiscard]] static Node parse(QByteArrayView der);
    [[nodiscard]] QByteArray der() const;
    /// The same in BER, this element with an indefinite length.
    [[nodiscard]] QByteArray indefinite() const;
    [[nodiscard]] Node &at(std::initializer_list<qsizetype> path);
    /// The children as a SET in DER wants them.
    void sort();
};

/// `der` after `edit` of its tree.
template<typename Edit>
[[nodiscard]] QByteArray tampered(const QByteArray &der, Edit edit)
{
    Node root = Node::parse(der);
    edit(root);
    return root.der();
}

/// Concatenated into one element.
[[nodiscard]] QByteArray sequence(std::initializer_list<QByteArray> parts);
[[nodiscard]] QByteArray setOf(QList<QByteArray> parts, quint8 tag = crypto::DerSet);
/// An OBJECT IDENTIFIER from its contents in hex.
[[nodiscard]] QByteArray oidOf(const char *hex);
/// An INTEGER from its contents in hex.
[[nodiscard]] QByteArray integer(const char *hex);

} // namespace simsa::vectors
