// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxxml.h"

namespace simsa::intake {

namespace {

bool isOurs(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
           space == u"http://purl.oclc.org/ooxml/spreadsheetml/main" ||
           space == u"http://schemas.openxmlformats.org/package/2006/relationships";
}

} // namespace

QString XlsxXml::root()
{
    while (!m_reader.atEnd()) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::DTD)
            m_reader.raiseError(QStringLiteral("DTD"));
        if (token == QXmlStreamReader::StartElement)
            return isOurs(m_reader.namespaceUri()) ? m_reader.name().toString() : QString();
    }
    return {};
}

bool XlsxXml::child()
{
    while (m_reader.readNextStartElement()) {
        if (isOurs(m_reader.namespaceUri()))
            return true;
        m_reader.skipCurrentElement();
    }
    return false;
}

QString XlsxXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &one : m_reader.attributes()) {
        if (one.namespaceUri().isEmpty() && one.name() == name)
            return one.value().toString();
    }
    return {};
}

QString XlsxXml::relationId() const
{
    for (const QXmlStreamAttribute &one : m_reader.attributes()) {
        if (one.name() == u"id" && !one.namespaceUri().isEmpty())
            return one.value().toString();
    }
    return {};
}

QString XlsxXml::text()
{
    return m_reader.readElementText();
}

bool XlsxXml::isSound()
{
    while (!m_reader.atEnd())
        m_reader.readNext();
    return !m_reader.hasError();
}

} // namespace simsa::intake
