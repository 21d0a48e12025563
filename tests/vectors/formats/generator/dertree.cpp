// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dertree.h"

#include <algorithm>

namespace simsa::vectors {

using crypto::derElement;

namespace {

Node nodeOf(const crypto::DerElement &element)
{
    Node node{element.tag, {}, {}};
    if (!(element.tag & 0x20)) {
        node.body = element.body.toByteArray();
        return node;
    }
    for (crypto::DerCursor cursor(element.body); !cursor.atEnd();)
        node.children.append(nodeOf(cursor.next()));
    return node;
}

} // namespace

Node Node::parse(QByteArrayView der)
{
    crypto::DerCursor cursor(der);
    return nodeOf(cursor.next());
}

QByteArray Node::der() const
{
    QByteArray inner = body;
    for (const Node &child : children)
        inner += child.der();
    return derElement(tag, inner);
}

QByteArray Node::indefinite() const
{
    QByteArray bytes(1, static_cast<char>(tag));
    bytes += '\x80';
    for (const Node &child : children)
        bytes += child.der();
    return bytes + QByteArray(2, '\0');
}

Node &Node::at(std::initializer_list<qsizetype> path)
{
    Node *node = this;
    for (const qsizetype step : path)
        node = &node->children[step];
    return *node;
}

void Node::sort()
{
    std::sort(children.begin(), children.end(),
              [](const Node &a, const Node &b) { return a.der() < b.der(); });
}

QByteArray sequence(std::initializer_list<QByteArray> parts)
{
    QByteArray inner;
    for (const QByteArray &part : parts)
        inner += part;
    return derElement(crypto::DerSequence, inner);
}

QByteArray setOf(QList<QByteArray> parts, quint8 tag)
{
    std::sort(parts.begin(), parts.end());
    return derElement(tag, parts.join());
}

QByteArray oidOf(const char *hex)
{
    return derElement(crypto::DerOid, QByteArray::fromHex(hex));
}

QByteArray integer(const char *hex)
{
    return derElement(crypto::DerInteger, QByteArray::fromHex(hex));
}

} // namespace simsa::vectors
