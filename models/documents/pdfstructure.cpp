// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfstructure.h"

#include "base/clock.h"

#include <lcms2.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>
#include <string>

namespace simsa::documents {

namespace {

using Handle = QPDFObjectHandle;

/// The sRGB profile of Little CMS with its date fixed: the library stamps the current time at bytes 24–35.
QByteArray srgbProfile()
{
    QByteArray bytes;
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsUInt32Number size = 0;
    if (profile && cmsSaveProfileToMem(profile, nullptr, &size)) {
        bytes.resize(static_cast<qsizetype>(size));
        if (!cmsSaveProfileToMem(profile, bytes.data(), &size))
            bytes.clear();
    }
    if (profile)
        cmsCloseProfile(profile);
    if (bytes.size() > 128)
        bytes.replace(24, 12, QByteArray::fromHex("07d000010001000000000000")); // 2000-01-01
    return bytes;
}

QByteArray xmp(const PdfInfo &info, const QString &language)
{
    QString text = QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Simsa</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>
<pdf:Producer>Simsa</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)");
    return text
        .arg(QChar(0xFEFF), info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), language,
             base::formatUtc(info.created))
        .toUtf8();
}

/// Marks everything that stands outside the structure (footers, rules, cell borders) as an artifact. Works on
/// whole instructions: the operands wait for their operator.
class ArtifactFilter final : public Handle::TokenFilter
{
public:
    void handleToken(QPDFTokenizer::Token const &token) override
    {
        m_pending += token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string &op = token.getValue();
        if (op == "BDC" || op == "BMC")
            ++m_depth;
        if (m_depth == 0 && !m_open && begins(op)) {
            write("\n/Artifact BMC\n");
            m_open = true;
        }
        write(m_pending);
        m_pending.clear();
        if (m_open && ends(op)) {
            write("\nEMC");
            m_open = false;
        }
        if (op == "EMC" && m_depth > 0)
            --m_depth;
    }
    void handleEOF() override { write(m_pending); }

private:
    static bool begins(const std::string &op)
    {
        static const std::set<std::string> ops{"BT", "m", "re", "Do", "sh"};
        return ops.count(op) > 0;
    }
    static bool ends(const std::string &op)
    {
        static const std::set<std::string> ops{"ET", "S", "s",  "f", "F",  "f*", "B",
                                               "B*", "b", "b*", "n", "Do", "sh"};
        return ops.count(op) > 0;
    }

    std::string m_pending;
    int m_depth = 0;
    bool m_open = false;
};

class Completer
{
public:
    Completer(QPDF &pdf, const PdfInfo &info, const QStringList &alternatives)
        : m_pdf(pdf)
        , m_info(info)
        , m_alternatives(alternatives)
    {
    }

    void complete()
    {
        Handle root = m_pdf.getRoot();
        const QString language =
            m_info.language == packet::Language::Korean ? QStringLiteral("ko-KR") : QStringLiteral("en-GB");
        root.replaceKey("/Lang", Handle::newUnicodeString(language.toStdString()));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
        root.replaceKey("/Metadata", stream(xmp(m_info, language), "<< /Type /Metadata /Subtype /XML >>"));
        Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /Info (sRGB IEC61966-2.1) "
                                      "/OutputConditionIdentifier (sRGB IEC61966-2.1) >>");
        intent.replaceKey("/DestOutputProfile", stream(srgbProfile(), "<< /N 3 >>"));
        Handle intents = Handle::newArray();
        intents.appendItem(m_pdf.makeIndirectObject(intent));
        root.replaceKey("/OutputIntents", intents);
        structure(root.getKey("/StructTreeRoot"));
        properties();
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
            page.getObjectHandle().replaceKey("/Tabs", Handle::newName("/S"));
        }
    }

private:
    Handle stream(const QByteArray &bytes, const std::string &dictionary)
    {
        Handle stream = m_pdf.newStream(bytes.toStdString());
        for (const auto &[key, value] : Handle::parse(dictionary).getDictAsMap())
            stream.getDict().replaceKey(key, value);
        return stream;
    }

    void properties()
    {
        Handle info = Handle::newDictionary();
        const std::string date =
            m_info.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
        info.replaceKey("/Title", Handle::newUnicodeString(m_info.title.toStdString()));
        info.replaceKey("/Author", Handle::newUnicodeString(m_info.author.toStdString()));
        info.replaceKey("/Creator", Handle::newString("Simsa"));
        info.replaceKey("/Producer", Handle::newString("Simsa"));
        info.replaceKey("/CreationDate", Handle::newString(date));
        info.replaceKey("/ModDate", Handle::newString(date));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    /// Cairo hangs the elements straight below the root; PDF/UA wants one Document around them.
    void structure(Handle tree)
    {
        if (!tree.isDictionary())
            throw std::runtime_error("no structure tree");
        Handle kids = tree.getKey("/K");
        if (!kids.isArray())
            kids = Handle::newArray({kids});
        Handle document = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem /S /Document >>"));
        document.replaceKey("/P", tree);
        document.replaceKey("/K", kids);
        for (Handle kid : kids.getArrayAsVector()) {
            kid.replaceKey("/P", document);
            describe(kid);
        }
        tree.replaceKey("/K", Handle::newArray({document}));
    }

    void describe(Handle element)
    {
        if (!element.isDictionary() || !element.getKey("/S").isName())
            return;
        const std::string type = element.getKey("/S").getName();
        if (type == "/Figure")
            element.replaceKey("/Alt",
                               Handle::newUnicodeString(m_alternatives.value(m_figure++).toStdString()));
        if (type == "/TH")
            element.replaceKey("/A", Handle::parse("<< /O /Table /Scope /Column >>"));
        Handle kids = element.getKey("/K");
        if (!kids.isArray())
            return describe(kids);
        for (const Handle &kid : kids.getArrayAsVector())
            describe(kid);
    }

    QPDF &m_pdf;
    const PdfInfo &m_info;
    const QStringList &m_alternatives;
    qsizetype m_figure = 0;
};

} // namespace

base::Result<QByteArray> completePdf(const QByteArray &pdf, const PdfInfo &info,
                                     const QStringList &alternatives)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        Completer(document, info, alternatives).complete();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &e) {
        return base::fail(base::ErrorCode::DocumentFailed, QString::fromUtf8(e.what()));
    }
}

} // namespace simsa::documents
