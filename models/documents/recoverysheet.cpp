// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recoverysheet.h"

#include "documents/pdfdocument.h"
#include "documents/wording.h"
#include "identity/scancode.h"

#include <array>

namespace simsa::documents {

using base::fail;
using base::Result;
using crypto::KeyUse;
using packet::Language;

namespace {

/// "Programme Office CA" of "CN=Programme Office CA,O=…".
QString plainName(const QString &rfc2253)
{
    const QString first = rfc2253.section(QLatin1Char(','), 0, 0);
    return first.startsWith(QLatin1String("CN=")) ? first.mid(3) : rfc2253;
}

class SheetBuilder
{
public:
    SheetBuilder(const RecoverySheet &sheet, const identity::Device &device, TemplateText words,
                 Language language)
        : m_sheet(sheet)
        , m_device(device)
        , m_words(std::move(words))
        , m_language(language)
    {
    }

    Result<QByteArray> write()
    {
        m_blocks.append(PdfHeading{1, word("title")});
        m_blocks.append(PdfParagraph{.text = word("lead"), .bold = true});
        who();
        if (const auto listed = certificates(); !listed)
            return fail(listed);
        if (const auto drawn = prints(); !drawn)
            return fail(drawn);
        steps("forgotten", {"forgotten.1", "forgotten.2", "forgotten.3"});
        steps("lost", {"lost.1", "lost.2"});
        steps("ends", {"ends.1"});
        hint();
        if (auto ok = m_words.check(); !ok)
            return fail(ok);
        PdfDocument document;
        document.info.title = word("title");
        document.info.author = m_sheet.office;
        document.info.language = m_language;
        document.info.created = m_sheet.made;
        document.blocks = m_blocks;
        return writePdf(document);
    }

private:
    QString word(const char *key, const TemplateText::Values &values = {})
    {
        return m_words.text(QString::fromLatin1(key), values);
    }
    QString orBlank(const QString &text) { return text.trimmed().isEmpty() ? word("blank") : text; }
    QString date(const QDateTime &time)
    {
        return dated(m_words, QStringLiteral("isodate"), time.toLocalTime().date());
    }

    void who()
    {
        m_blocks.append(PdfHeading{2, word("who")});
        PdfTable table;
        table.header = word("who.header").split(u'|');
        table.widths = {1, 4};
        const QString name = m_device.name().in(m_language == Language::Korean);
        table.rows = {
            {word("person"), word("personvalue", {{QStringLiteral("name"), name},
                                                  {QStringLiteral("id"), m_device.person().text()}})},
            {word("device"), m_device.id().hex()},
            {word("folder"), m_sheet.vaultFolder},
            {word("office"), orBlank(m_sheet.office)},
            {word("contact"), orBlank(m_sheet.contact)}};
        m_blocks.append(table);
    }

    Result<> certificates()
    {
        m_blocks.append(PdfHeading{2, word("certificates")});
        PdfTable table;
        table.header = word("certificates.header").split(u'|');
        table.widths = {1, 3, 1, 1};
        const std::array<std::pair<KeyUse, const char *>, 3> uses{{{KeyUse::Signing, "use.signing"},
                                                                   {KeyUse::Encryption, "use.encryption"},
                                                                   {KeyUse::Transport, "use.transport"}}};
        for (const auto &[use, key] : uses) {
            const auto credential = m_device.credential(use);
            if (!credential)
                return fail(credential);
            const crypto::Certificate &certificate = credential->certificate;
            table.rows.append({word(key), plainName(certificate.issuerName()), date(certificate.notBefore()),
                               date(certificate.notAfter())});
        }
        m_blocks.append(table);
        return {};
    }

    Result<PdfCode> code(const char *key, const base::Digest &print)
    {
        PdfCode code;
        code.caption = word(key);
        if (print.isZero()) {
            code.lines = {word("print.none")};
            return code;
        }
        const auto drawn = identity::scanCodeOf(identity::scanText(identity::ScanKind::Certificate, print));
        if (!drawn)
            return fail(drawn);
        const QString spoken = crypto::shortFingerprint(print);
        code.size = drawn->size;
        code.dark = drawn->dark;
        code.lines = {spoken.left(11), spoken.mid(12)}; // two groups a line
        code.alt =
            word("print.alt", {{QStringLiteral("who"), code.caption}, {QStringLiteral("print"), spoken}});
        return code;
    }

    Result<> prints()
    {
        m_blocks.append(PdfHeading{2, word("prints")});
        m_blocks.append(PdfParagraph{.text = word("prints.note"), .keepsNext = true});
        const auto own = m_device.credential(KeyUse::Signing);
        if (!own)
            return fail(own);
        const identity::Pins &pins = m_device.pins();
        PdfCodes codes;
        for (const auto &[key, print] : std::initializer_list<std::pair<const char *, base::Digest>>{
                 {"print.own", own->certificate.fingerprint()},
                 {"print.office", pins.office},
                 {"print.chair", pins.chair},
                 {"print.ca", pins.ca.fingerprint()}}) {
            auto made = code(key, print);
            if (!made)
                return fail(made);
            codes.codes.append(*std::move(made));
        }
        m_blocks.append(codes);
        return {};
    }

    void steps(const char *heading, const QList<const char *> &keys)
    {
        m_blocks.append(PdfHeading{2, word(heading)});
        int number = 0;
        for (const char *key : keys) {
            const QString mark = keys.size() > 1 ? QStringLiteral("%1. ").arg(++number) : QString();
            m_blocks.append(PdfParagraph{.text = mark + word(key), .hang = mark.isEmpty() ? 0.0 : 15.0});
        }
    }

    void hint()
    {
        m_blocks.append(PdfHeading{2, word("hint")});
        m_blocks.append(PdfParagraph{.text = word("hint.note"), .small = true, .keepsNext = true});
        m_blocks.append(PdfBox{64});
        const QString made = dated(m_words, QStringLiteral("date"), m_sheet.made.toLocalTime().date());
        m_blocks.append(
            PdfParagraph{.text = word("printed", {{QStringLiteral("date"), made}}), .small = true});
    }

    const RecoverySheet &m_sheet;
    const identity::Device &m_device;
    TemplateText m_words;
    Language m_language;
    QList<PdfBlock> m_blocks;
};

} // namespace

Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet, const identity::Device &device,
                                    Language language)
{
    if (auto ok = require(device.isEnrolled(), QStringLiteral("device")); !ok)
        return fail(ok);
    if (auto ok = require(!sheet.vaultFolder.isEmpty(), QStringLiteral("vaultFolder")); !ok)
        return fail(ok);
    if (auto ok = require(sheet.made.isValid(), QStringLiteral("made")); !ok)
        return fail(ok);
    auto words = TemplateText::load(language, QStringLiteral("recovery"));
    if (!words)
        return fail(words);
    return SheetBuilder(sheet, device, *words, language).write();
}

} // namespace simsa::documents
