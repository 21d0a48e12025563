// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxbook.h"

#include "base/json.h"
#include "intake/xlsxxml.h"

namespace simsa::intake {

namespace {

using Relations = QHash<QString, XlsxRelation>;

constexpr qsizetype MostStyles = 70'000; // the format allows 65,490

struct ListedSheet
{
    QString name;
    QString relation;
    bool visible = true;
};

struct Contents
{
    bool from1904 = false;
    QList<ListedSheet> sheets;
};

/// The part of the only relation of that type; empty where there is none.
XlsxResult<QString> partOf(const Relations &relations, QStringView type)
{
    for (const XlsxRelation &relation : relations) {
        if (relation.type != type)
            continue;
        if (relation.external)
            return damagedWorkbook(QStringLiteral("external %1").arg(type));
        return relation.target;
    }
    return QString();
}

XlsxResult<Contents> readContents(const XlsxParts &parts, const QString &part)
{
    const auto bytes = parts.read(part, parts.limits().smallPartBytes);
    if (!bytes)
        return tl::unexpected<TableFault>(bytes.error());
    Contents contents;
    XlsxXml xml(*bytes);
    if (xml.root() != u"workbook")
        return damagedWorkbook(part);
    while (xml.child()) {
        if (xml.name() == u"workbookPr") {
            const QString since = xml.attribute(u"date1904");
            contents.from1904 = since == u"1" || since == u"true" || since == u"on";
        }
        if (xml.name() != u"sheets") {
            xml.skip();
            continue;
        }
        while (xml.child()) {
            const QString state = xml.attribute(u"state");
            contents.sheets.append({base::toNfc(xml.attribute(u"name")), xml.relationId(),
                                    state.isEmpty() || state == u"visible"});
            xml.skip();
        }
    }
    return xml.isSound() ? XlsxResult<Contents>(contents) : damagedWorkbook(part);
}

XlsxResult<ListedSheet> pick(const Contents &contents, const Relations &relations, const QString &wanted)
{
    for (const ListedSheet &sheet : contents.sheets) {
        const XlsxRelation relation = relations.value(sheet.relation);
        const bool named = sheet.name.compare(base::toNfc(wanted), Qt::CaseInsensitive) == 0;
        if (relation.type != u"worksheet" || !(wanted.isEmpty() ? sheet.visible : named))
            continue;
        if (relation.external)
            return damagedWorkbook(QStringLiteral("external worksheet"));
        return sheet;
    }
    return tl::unexpected<TableFault>({TableProblem::SheetMissing, 0, 0, {}, wanted.left(200)});
}

XlsxResult<QStringList> readStrings(const XlsxParts &parts, const QString &part)
{
    if (part.isEmpty())
        return QStringList();
    const auto bytes = parts.read(part, parts.limits().partBytes);
    if (!bytes)
        return tl::unexpected<TableFault>(bytes.error());
    QStringList strings;
    XlsxXml xml(*bytes);
    if (xml.root() != u"sst")
        return damagedWorkbook(part);
    while (xml.child()) {
        if (xml.name() != u"si") {
            xml.skip();
            continue;
        }
        if (strings.size() >= parts.limits().sharedStrings)
            return damagedWorkbook(QStringLiteral("%1: too many").arg(part));
        strings.append(richText(xml));
    }
    return xml.isSound() ? XlsxResult<QStringList>(strings) : damagedWorkbook(part);
}

QList<NumberKind> kindsOf(XlsxXml &xml, const QHash<int, NumberKind> &own)
{
    QList<NumberKind> kinds;
    while (xml.child()) {
        const int format = xml.attribute(u"numFmtId").toInt();
        if (xml.name() == u"xf" && kinds.size() < MostStyles)
            kinds.append(own.value(format, kindOfBuiltIn(format)));
        xml.skip();
    }
    return kinds;
}

XlsxResult<QList<NumberKind>> readStyles(const XlsxParts &parts, const QString &part)
{
    if (part.isEmpty())
        return QList<NumberKind>();
    const auto bytes = parts.read(part, parts.limits().smallPartBytes);
    if (!bytes)
        return tl::unexpected<TableFault>(bytes.error());
    QHash<int, NumberKind> own;
    QList<NumberKind> kinds;
    XlsxXml xml(*bytes);
    if (xml.root() != u"styleSheet")
        return damagedWorkbook(part);
    while (xml.child()) {
        if (xml.name() == u"cellXfs") {
            kinds = kindsOf(xml, own);
        } else if (xml.name() == u"numFmts") { // stands before the styles
            while (xml.child()) {
                own.insert(xml.attribute(u"numFmtId").toInt(), kindOfFormat(xml.attribute(u"formatCode")));
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return xml.isSound() ? XlsxResult<QList<NumberKind>>(kinds) : damagedWorkbook(part);
}

template<typename T>
tl::unexpected<TableFault> faultOf(const XlsxResult<T> &failed)
{
    return tl::unexpected<TableFault>(failed.error());
}

} // namespace

QString richText(XlsxXml &xml)
{
    QString text;
    while (xml.child()) {
        if (xml.name() == u"t") {
            text += unescaped(xml.text());
        } else if (xml.name() == u"r") {
            while (xml.child()) {
                if (xml.name() == u"t")
                    text += unescaped(xml.text());
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return base::toNfc(text);
}

XlsxResult<XlsxBook> readBook(const XlsxParts &parts, const QString &wanted)
{
    const auto outside = parts.relations({});
    const auto workbook = outside ? partOf(*outside, u"officeDocument") : faultOf(outside);
    if (!workbook)
        return faultOf(workbook);
    if (workbook->isEmpty())
        return damagedWorkbook(QStringLiteral("no workbook"));
    const auto contents = readContents(parts, *workbook);
    if (!contents)
        return faultOf(contents);
    const auto relations = parts.relations(*workbook);
    if (!relations)
        return faultOf(relations);
    const auto sheet = pick(*contents, *relations, wanted);
    if (!sheet)
        return faultOf(sheet);
    const auto stringPart = partOf(*relations, u"sharedStrings");
    const auto strings = stringPart ? readStrings(parts, *stringPart) : faultOf(stringPart);
    if (!strings)
        return faultOf(strings);
    const auto stylePart = partOf(*relations, u"styles");
    const auto styles = stylePart ? readStyles(parts, *stylePart) : faultOf(stylePart);
    if (!styles)
        return faultOf(styles);
    return XlsxBook{sheet->name, relations->value(sheet->relation).target, contents->from1904, *strings,
                    *styles};
}

} // namespace simsa::intake
