// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace simsa::intake {

/// One XML part, read forward. Elements are told by their local names: the transitional and the strict
/// namespaces of ECMA-376 have the same ones; elements of any other namespace are stepped over. A document
/// type is refused, and with it every entity of one's own making.
class XlsxXml
{
public:
    explicit XlsxXml(const QByteArray &bytes)
        : m_reader(bytes)
    {
    }

    /// The local name of the root; empty when there is none.
    [[nodiscard]] QString root();
    /// Steps to the next child of the current element; false behind the last one.
    [[nodiscard]] bool child();
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    /// An attribute without namespace; empty when absent.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// `r:id`, in either namespace.
    [[nodiscard]] QString relationId() const;
    /// The text of the current element, which must hold nothing else; then behind it.
    [[nodiscard]] QString text();
    void skip() { m_reader.skipCurrentElement(); }
    /// Reads what is left, which must be XML too.
    [[nodiscard]] bool isSound();

private:
    QXmlStreamReader m_reader;
};

} // namespace simsa::intake
