// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/asicmanifest.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace simsa::packet {

using base::Digest;
using base::ErrorCode;
using base::Result;

namespace {

const QString asicNamespace = QStringLiteral("http://uri.etsi.org/02918/v1.2.1#");
const QString dsNamespace = QStringLiteral("http://www.w3.org/2000/09/xmldsig#");
const QString sha256Uri = QStringLiteral("http://www.w3.org/2001/04/xmlenc#sha256");
const QString signatureType = QStringLiteral("application/pkcs7-signature");

/// Reads the manifest element by element; the first thing out of place ends it.
class ManifestParser
{
public:
    explicit ManifestParser(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    [[nodiscard]] Result<QList<DataObject>> parse()
    {
        start(asicNamespace, QStringLiteral("ASiCManifest"), {});
        readSignature();
        QList<DataObject> objects;
        while (!m_wrong && nextTag() && m_xml.isStartElement())
            objects.append(readObject());
        if (!m_xml.isEndElement())
            m_wrong = true;
        while (!m_wrong && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            m_wrong = token != QXmlStreamReader::EndDocument && !m_xml.isWhitespace();
        }
        if (m_wrong || m_xml.hasError())
            return base::fail(
                ErrorCode::PacketMalformed,
                QStringLiteral("%1:%2").arg(QLatin1String(manifestName)).arg(m_xml.lineNumber()));
        return objects;
    }

private:
    /// The next start or end element; anything but white space before it is wrong.
    bool nextTag()
    {
        while (!m_wrong && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                return true;
            const bool harmless = token == QXmlStreamReader::StartDocument || m_xml.isWhitespace();
            m_wrong = !harmless;
        }
        m_wrong = true;
        return false;
    }
    /// The current element must be this one, with exactly these attributes.
    void expect(const QString &space, const QString &name, const QStringList &attributes)
    {
        m_wrong = m_wrong || !m_xml.isStartElement() || m_xml.namespaceUri() != space ||
                  m_xml.name() != name || m_xml.attributes().size() != attributes.size();
        for (const QString &attribute : attributes)
            m_wrong = m_wrong || !m_xml.attributes().hasAttribute(attribute);
    }
    void start(const QString &space, const QString &name, const QStringList &attributes)
    {
        if (nextTag())
            expect(space, name, attributes);
    }
    void end()
    {
        if (nextTag())
            m_wrong = m_wrong || !m_xml.isEndElement();
    }
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }

    void readSignature()
    {
        start(asicNamespace, QStringLiteral("SigReference"),
              {QStringLiteral("MimeType"), QStringLiteral("URI")});
        m_wrong = m_wrong || attribute("URI") != QLatin1String(signatureName) ||
                  attribute("MimeType") != signatureType;
        end();
    }

    /// The start tag has been read.
    DataObject readObject()
    {
        DataObject object;
        expect(asicNamespace, QStringLiteral("DataObjectReference"),
               {QStringLiteral("MimeType"), QStringLiteral("URI")});
        object.name = attribute("URI");
        object.mediaType = attribute("MimeType");
        start(dsNamespace, QStringLiteral("DigestMethod"), {QStringLiteral("Algorithm")});
        m_wrong = m_wrong || attribute("Algorithm") != sha256Uri;
        end();
        start(dsNamespace, QStringLiteral("DigestValue"), {});
        const QByteArray text = m_wrong ? QByteArray() : m_xml.readElementText().toLatin1();
        const QByteArray raw = QByteArray::fromBase64(text);
        const auto digest = Digest::fromRaw(raw);
        m_wrong = m_wrong || !digest || raw.toBase64() != text;
        object.sha256 = digest.value_or(Digest());
        end();
        return object;
    }

    QXmlStreamReader m_xml;
    bool m_wrong = false;
};

} // namespace

QString mediaTypeOf(const QString &name)
{
    static const QList<QPair<QString, QString>> types{
        {QStringLiteral(".json"), QStringLiteral("application/json")},
        {QStringLiteral(".pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral(".xlsx"),
         QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
        {QStringLiteral(".p7s"), QStringLiteral("application/pkcs7-mime")},
        {QStringLiteral(".pem"), QStringLiteral("application/x-pem-file")},
        {QStringLiteral(".crl"), QStringLiteral("application/pkix-crl")},
        {QStringLiteral(".txt"), QStringLiteral("text/plain")},
    };
    for (const auto &[ending, type] : types) {
        if (name.endsWith(ending))
            return type;
    }
    return QStringLiteral("application/octet-stream");
}

QByteArray encodeManifest(const QList<DataObject> &objects)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeNamespace(asicNamespace, QStringLiteral("asic"));
    xml.writeNamespace(dsNamespace, QStringLiteral("ds"));
    xml.writeStartElement(asicNamespace, QStringLiteral("ASiCManifest"));
    xml.writeEmptyElement(asicNamespace, QStringLiteral("SigReference"));
    xml.writeAttribute(QStringLiteral("URI"), QLatin1String(signatureName));
    xml.writeAttribute(QStringLiteral("MimeType"), signatureType);
    for (const DataObject &object : objects) {
        xml.writeStartElement(asicNamespace, QStringLiteral("DataObjectReference"));
        xml.writeAttribute(QStringLiteral("URI"), object.name);
        xml.writeAttribute(QStringLiteral("MimeType"), object.mediaType);
        xml.writeEmptyElement(dsNamespace, QStringLiteral("DigestMethod"));
        xml.writeAttribute(QStringLiteral("Algorithm"), sha256Uri);
        xml.writeTextElement(dsNamespace, QStringLiteral("DigestValue"),
                             QString::fromLatin1(object.sha256.raw().toBase64()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<QList<DataObject>> decodeManifest(const QByteArray &xml)
{
    return ManifestParser(xml).parse();
}

} // namespace simsa::packet
