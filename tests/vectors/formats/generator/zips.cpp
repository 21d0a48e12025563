// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"
#include "world.h"

#include <QtEndian>

#include <functional>

// The strict ZIP of models/bundle/FORMAT.md, and one with each fault.
namespace simsa::vectors {

namespace {

QByteArray u16(quint32 value)
{
    const quint16 little = qToLittleEndian(static_cast<quint16>(value));
    return QByteArray(reinterpret_cast<const char *>(&little), 2);
}

QByteArray u32(quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&little), 4);
}

/// One header of an entry, local or central, with everything that may be wrong in it.
struct Header
{
    quint32 version = 10;
    quint32 flags = 0;
    quint32 method = 0;
    quint32 date = 0x21;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    QByteArray name;
    QByteArray extra;

    [[nodiscard]] QByteArray fields() const
    {
        return u16(version) + u16(flags) + u16(method) + u16(0) + u16(date) + u32(crc) + u32(packed) +
               u32(size) + u16(static_cast<quint32>(name.size())) + u16(static_cast<quint32>(extra.size()));
    }
};

struct Entry
{
    Header local;
    Header central;
    QByteArray content;
    QByteArray after; ///< between this entry and what follows
    QByteArray comment;
    int offset = -1; ///< as the directory says it; -1: the right one
    bool listed = true;

    void both(const std::function<void(Header &)> &edit)
    {
        edit(local);
        edit(central);
    }
};

Entry entry(const char *name, const QByteArray &content)
{
    Header header;
    header.crc = bundle::crc32(content);
    header.packed = header.size = static_cast<quint32>(content.size());
    header.name = name;
    return {header, header, content, {}, {}, -1, true};
}

struct Archive
{
    QList<Entry> entries{entry("a", "first"), entry("b/c.txt", "second")};
    QByteArray before;
    QByteArray beforeEnd;
    QByteArray comment;
    QByteArray after;

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray out = before;
        QByteArray directory;
        int listed = 0;
        for (const Entry &one : entries) {
            const auto offset = static_cast<quint32>(one.offset < 0 ? out.size() : one.offset);
            out += "PK\x03\x04" + one.local.fields() + one.local.name + one.local.extra + one.content +
                   one.after;
            if (!one.listed)
                continue;
            ++listed;
            directory += "PK\x01\x02" + u16(10) + one.central.fields() +
                         u16(static_cast<quint32>(one.comment.size())) + u16(0) + u16(0) + u32(0) +
                         u32(offset) + one.central.name + one.central.extra + one.comment;
        }
        const auto count = static_cast<quint32>(listed);
        const QByteArray end = "PK\x05\x06" + u16(0) + u16(0) + u16(count) + u16(count) +
                               u32(static_cast<quint32>(directory.size())) +
                               u32(static_cast<quint32>(out.size())) +
                               u16(static_cast<quint32>(comment.size())) + comment;
        return out + directory + beforeEnd + end + after;
    }
};

QByteArray with(const std::function<void(Archive &)> &edit)
{
    Archive archive;
    edit(archive);
    return archive.bytes();
}

QByteArray named(const char *name)
{
    return with([name](Archive &a) { a.entries[1].both([name](Header &h) { h.name = name; }); });
}

QByteArray header(const std::function<void(Header &)> &edit)
{
    return with([&edit](Archive &a) { a.entries[1].both(edit); });
}

void addNames(Book &book)
{
    const auto add = [&book](const char *name, const char *entryName, const char *comment) {
        book.add(name, "ZipNameRefused", named(entryName), comment);
    };
    add("name-parent", "../c", "a name that climbs");
    add("name-absolute", "/etc/c", "a name from the root");
    add("name-dot", "b/./c", "a part that is a dot");
    add("name-empty-part", "b//c", "a part that is empty");
    add("name-folder", "b/", "a slash at the end");
    add("name-upper-case", "b/C.txt", "a letter outside a-z");
    add("name-backslash", "b\\c", "a backslash");
    add("name-space", "b c", "a space");
    add("name-korean", "\xea\xb0\x80", "a letter outside ASCII");
    add("name-empty", "", "no name");
    book.add("name-too-long", "ZipNameRefused", named(QByteArray(256, 'n').constData()), "256 bytes");
    book.add("name-twice", "ZipDuplicateName", named("a"), "two entries of one name");
}

void addHeaders(Book &book)
{
    book.add("deflated", "ZipNotStored", header([](Header &h) { h.method = 8; }), "method 8");
    book.add("packed-size-differs", "ZipNotStored", header([](Header &h) { h.packed = 5; }), "two sizes");
    book.add("descriptor-flag", "ZipExtraRefused", header([](Header &h) { h.flags = 8; }), "flag bit 3");
    book.add("encryption-flag", "ZipExtraRefused", header([](Header &h) { h.flags = 1; }), "flag bit 0");
    book.add("utf8-flag", "ZipExtraRefused", header([](Header &h) { h.flags = 0x800; }), "flag bit 11");
    book.add("zip64-size", "ZipExtraRefused", header([](Header &h) { h.packed = h.size = 0xffffffffU; }),
             "sizes that point to ZIP64");
    book.add("extra-field", "ZipExtraRefused",
             header([](Header &h) { h.extra = QByteArray("\x55\x54\x01\x00\x00", 5); }), "a time stamp");
    book.add("another-date", "ZipMalformed", header([](Header &h) { h.date = 0x5c4b; }), "a date of today");
    book.add("another-version", "ZipMalformed", header([](Header &h) { h.version = 20; }), "version 2.0");
    book.add("central-crc-differs", "ZipHeadersDisagree",
             with([](Archive &a) { a.entries[1].central.crc ^= 1; }), "the headers disagree");
    book.add("central-name-differs", "ZipHeadersDisagree",
             with([](Archive &a) { a.entries[1].central.name = "b/d.txt"; }), "the headers disagree");
    book.add("central-offset-differs", "ZipHeadersDisagree",
             with([](Archive &a) { a.entries[1].offset = 0; }), "two directory entries for one content");
    book.add("entry-comment", "ZipExtraRefused", with([](Archive &a) { a.entries[1].comment = "hidden"; }),
             "a comment in the directory");
    book.add("content-changed", "ZipCrcMismatch", with([](Archive &a) { a.entries[1].content = "secund"; }),
             "one byte of a content");
}

} // namespace

void addZips(Book &book)
{
    book.open("zip");
    const QByteArray good = Archive().bytes();
    book.add("good", "success", good, "two entries");
    book.add("no-entries", "success", with([](Archive &a) { a.entries.clear(); }), "an empty archive");
    addNames(book);
    addHeaders(book);
    book.add("not-a-zip", "ZipMalformed", "%PDF-1.7\n%, nothing like it, but longer than any header is\n",
             "a PDF");
    book.add("bytes-before", "ZipGap", with([](Archive &a) { a.before = "#!/bin/sh\n"; }),
             "a program in front");
    book.add("bytes-between", "ZipGap", with([](Archive &a) { a.entries[0].after = "gap"; }), "a gap");
    book.add("bytes-before-directory", "ZipGap", with([](Archive &a) { a.entries[1].after = "gap"; }),
             "a gap before the directory");
    book.add("bytes-before-end", "ZipGap", with([](Archive &a) { a.beforeEnd = "gap"; }),
             "a gap before the end");
    book.add("bytes-after", "ZipGap", with([](Archive &a) { a.after = "gap"; }), "bytes behind the end");
    book.add("archive-comment", "ZipExtraRefused", with([](Archive &a) { a.comment = "hidden"; }),
             "a comment");
    book.add("hidden-entry", "ZipHeadersDisagree", with([](Archive &a) { a.entries[1].listed = false; }),
             "an entry that the directory does not name");
    book.add("truncated-content", "ZipTruncated", good.first(41), "the file ends in a content");
    book.add("truncated-end", "ZipTruncated", good.chopped(1), "the last byte is missing");
    book.add("empty", "ZipTruncated", {}, "nothing at all");
}

} // namespace simsa::vectors
