// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"
#include "bundle/zipheaders.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace simsa;
using namespace simsa::bundle;
using base::ErrorCode;

using Patch = std::function<void(QByteArray &)>;
Q_DECLARE_METATYPE(Patch)
Q_DECLARE_METATYPE(simsa::base::ErrorCode)

namespace {

// Where things lie in good(): two entries, "a.txt" (5 bytes) and "b/c.txt" (6 bytes).
constexpr int local1 = 40;
constexpr int central0 = 83;
constexpr int central1 = 134;
constexpr int end0 = 187;
constexpr int total = 209;

QByteArray pack(const QList<std::pair<QString, QByteArray>> &entries, ZipNames names = ZipNames::LowerCase)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, names);
    for (const auto &[name, bytes] : entries)
        if (!zip.add(name, bytes))
            return {};
    if (!zip.finish())
        return {};
    return buffer.data();
}

QByteArray good()
{
    return pack({{QStringLiteral("a.txt"), "hello"}, {QStringLiteral("b/c.txt"), "world!"}});
}

void set16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void set32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

/// The same name in both headers of the first entry; five bytes.
Patch rename(const QByteArray &name)
{
    return [name](QByteArray &b) { b.replace(30, 5, name).replace(central0 + 46, 5, name); };
}

ErrorCode codeOf(const QByteArray &bytes, ZipNames names = ZipNames::LowerCase)
{
    const auto zip = ZipReader::fromBytes(bytes, names);
    if (!zip)
        return zip.error().code;
    for (qsizetype i = 0; i < zip->entries().size(); ++i)
        if (const auto read = zip->read(i, 1000); !read)
            return read.error().code;
    return ErrorCode::Internal; // accepted
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private slots:
    void crcIsThePublishedOne()
    {
        QCOMPARE(crc32("123456789"), 0xCBF43926U); // the check value of CRC-32/ISO-HDLC
        QCOMPARE(crc32({}), 0U);
    }

    /// Whichever way a length is taken (tables, multiplication, both), it is the polynomial's remainder.
    void crcOfAnyLength()
    {
        const auto bitByBit = [](const QByteArray &bytes) {
            quint32 crc = 0xFFFFFFFFU;
            for (const char c : bytes) {
                crc ^= static_cast<uchar>(c);
                for (int bit = 0; bit < 8; ++bit)
                    crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
            }
            return crc ^ 0xFFFFFFFFU;
        };
        QByteArray bytes;
        for (int size = 0; size < 400; ++size) {
            QCOMPARE(crc32(bytes), bitByBit(bytes));
            bytes.append(static_cast<char>(size * 167 + (size >> 3)));
        }
        bytes = bytes.repeated(1000);
        QCOMPARE(crc32(bytes), bitByBit(bytes));
    }

    void writesExactBytes()
    {
        QCOMPARE(pack({}).toHex(), QByteArray("504b0506000000000000000000000000000000000000"));
        const QByteArray bytes = good();
        QCOMPARE(bytes.size(), total);
        QCOMPARE(bytes.left(40).toHex(),
                 QByteArray("504b03040a00000000000000210086a6103605000000050000000500000") + "0" +
                     QByteArray("612e74787468656c6c6f").left(20));
        QCOMPARE(good(), bytes);
    }

    void readsBack()
    {
        const auto zip = ZipReader::fromBytes(good(), ZipNames::LowerCase);
        QVERIFY(zip);
        QCOMPARE(zip->entries().size(), 2);
        QCOMPARE(zip->entries().at(1), (ZipEntry{QStringLiteral("b/c.txt"), 77, 6, crc32("world!")}));
        QCOMPARE(zip->indexOf(QStringLiteral("b/c.txt")), 1);
        QCOMPARE(zip->indexOf(QStringLiteral("B/c.txt")), -1);
        QCOMPARE(zip->read(0, 5).value(), QByteArray("hello"));
        QCOMPARE(zip->read(0, 4).error().code, ErrorCode::ZipEntryTooLarge);
        QCOMPARE(zip->read(2, 4).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(zip->read(-1, 4).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(zip->size(), qint64(total));
        QCOMPARE(ZipReader::fromBytes(pack({}), ZipNames::LowerCase)->entries().size(), 0);
    }

    void stockToolsReadIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray big(3'000'000, 'x');
        ZipWriter zip(file, ZipNames::AnyCase);
        QVERIFY(zip.add(QStringLiteral("mimetype"), "text/plain"));
        QVERIFY(zip.add(QStringLiteral("META-INF/big.bin"), big));
        QVERIFY(zip.add(QStringLiteral("empty"), {}));
        QVERIFY(zip.finish());
        QCOMPARE(zip.size(), file.pos());
        file.close();
        const auto read = ZipReader::open(path, ZipNames::AnyCase);
        QVERIFY(read);
        QCOMPARE(read->read(1, big.size()).value(), big);
        QCOMPARE(read->read(2, 0).value(), QByteArray());
        QCOMPARE(ZipReader::open(path, ZipNames::LowerCase).error().code, ErrorCode::ZipNameRefused);
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("no unzip");
        QCOMPARE(QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-tqq"), path}), 0);
        const QString script = QStringLiteral(
            "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
            "assert z.namelist()==['mimetype','META-INF/big.bin','empty']\n"
            "assert all(i.date_time==(1980,1,1,0,0,0) and i.compress_type==0 for i in z.infolist())\n");
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-c"), script, path}), 0);
    }

    void refusesHostile_data()
    {
        QTest::addColumn<Patch>("patch");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, Patch patch) {
            QTest::newRow(name) << std::move(patch) << code;
        };
        row("nothing at all", ErrorCode::ZipTruncated, [](QByteArray &b) { b.clear(); });
        row("a PDF", ErrorCode::ZipMalformed,
            [](QByteArray &b) { b = "%PDF-1.7 and so on, for quite a while"; });
        row("bytes before", ErrorCode::ZipGap, [](QByteArray &b) { b.prepend("#!/bin/sh\n"); });
        row("bytes after", ErrorCode::ZipGap, [](QByteArray &b) { b.append('x'); });
        row("a second archive after", ErrorCode::ZipGap, [](QByteArray &b) { b.append(QByteArray(b)); });
        row("gap between entries", ErrorCode::ZipGap, [](QByteArray &b) { b.insert(local1, "\0\0\0\0", 4); });
        row("gap before directory", ErrorCode::ZipGap,
            [](QByteArray &b) { b.insert(central0, "\0\0\0\0", 4); });
        row("gap before end", ErrorCode::ZipGap, [](QByteArray &b) { b.insert(end0, "\0\0\0\0", 4); });
        row("archive comment", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set16(b, end0 + 20, 3);
            b.append("abc");
        });
        row("entry comment", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set16(b, central0 + 32, 3);
            b.insert(central1, "abc");
        });
        row("local extra field", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set16(b, 28, 4);
            b.insert(35, "\1\2\0\0", 4);
        });
        row("central extra field", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set16(b, central0 + 30, 4);
            b.insert(central1, "\1\2\0\0", 4);
        });
        row("descriptor flag", ErrorCode::ZipExtraRefused, [](QByteArray &b) { set16(b, 6, 8); });
        row("descriptor", ErrorCode::ZipExtraRefused,
            [](QByteArray &b) { b.insert(local1, QByteArray("PK\x07\x08", 4) + QByteArray(12, '\0')); });
        row("encryption flag", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set16(b, 6, 1);
            set16(b, central0 + 8, 1);
        });
        row("flag in the directory only", ErrorCode::ZipExtraRefused,
            [](QByteArray &b) { set16(b, central0 + 8, 0x800); });
        row("ZIP64 size", ErrorCode::ZipExtraRefused, [](QByteArray &b) {
            set32(b, 18, 0xFFFFFFFF);
            set32(b, 22, 0xFFFFFFFF);
        });
        row("ZIP64 end", ErrorCode::ZipExtraRefused,
            [](QByteArray &b) { b.insert(end0, QByteArray("PK\x06\x06", 4) + QByteArray(52, '\0')); });
        row("deflated", ErrorCode::ZipNotStored, [](QByteArray &b) {
            set16(b, 8, 8);
            set16(b, central0 + 10, 8);
        });
        row("deflated, says the directory", ErrorCode::ZipNotStored,
            [](QByteArray &b) { set16(b, central0 + 10, 8); });
        row("packed size differs", ErrorCode::ZipNotStored, [](QByteArray &b) { set32(b, 22, 500); });
        row("another date", ErrorCode::ZipMalformed, [](QByteArray &b) { set16(b, 12, 0x5A6B); });
        row("another version", ErrorCode::ZipMalformed, [](QByteArray &b) { set16(b, 4, 45); });
        for (const char *name : {"/a.tx", "../ab", "ab/..", "a//bc", "./abc", "a/./b", "abcd/", "A.txt",
                                 "a\\bcd", "c:abc", "a bcd", "a\xC3\xA9xy"})
            row(name, ErrorCode::ZipNameRefused, rename(name));
        row("NUL in name", ErrorCode::ZipNameRefused, rename(QByteArray("a\0txt", 5)));
        row("no name", ErrorCode::ZipNameRefused, [](QByteArray &b) {
            set16(b, 26, 0);
            b.remove(30, 5);
        });
        row("long name", ErrorCode::ZipNameRefused, [](QByteArray &b) { set16(b, 26, 60000); });
        row("local name differs", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { b.replace(30, 5, "z.txt"); });
        row("central name differs", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { b.replace(central0 + 46, 5, "z.txt"); });
        row("central CRC differs", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { set32(b, central0 + 16, 7); });
        row("central size differs", ErrorCode::ZipHeadersDisagree, [](QByteArray &b) {
            set32(b, central0 + 20, 4);
            set32(b, central0 + 24, 4);
        });
        row("two names for one content", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { set32(b, central1 + 42, 0); });
        row("hidden entry", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { b.remove(central1, end0 - central1); });
        row("hidden first entry", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { b.remove(central0, central1 - central0); });
        row("directory in another order", ErrorCode::ZipHeadersDisagree, [](QByteArray &b) {
            const QByteArray first = b.mid(central0, central1 - central0);
            b.remove(central0, first.size()).insert(central0 + end0 - central1, first);
        });
        row("directory names more", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { b.insert(end0, b.mid(central1, end0 - central1)); });
        row("overlap", ErrorCode::ZipHeadersDisagree, [](QByteArray &b) {
            const quint32 size = central0 - 35; // the first entry swallows the second
            for (const int at : {18, 22, central0 + 20, central0 + 24})
                set32(b, at, size);
        });
        row("end counts more", ErrorCode::ZipHeadersDisagree, [](QByteArray &b) { set16(b, end0 + 10, 3); });
        row("end on another disk", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { set16(b, end0 + 4, 1); });
        row("end points elsewhere", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { set32(b, end0 + 16, 0); });
        row("attributes", ErrorCode::ZipHeadersDisagree,
            [](QByteArray &b) { set32(b, central0 + 38, 0x81A40000); });
        row("content changed", ErrorCode::ZipCrcMismatch, [](QByteArray &b) { b[36] = 'X'; });
        row("same name twice", ErrorCode::ZipDuplicateName, [](QByteArray &b) {
            b = b.left(local1) + b.left(local1) + b.mid(central0, central1 - central0) + b.mid(end0);
        });
    }
    void refusesHostile()
    {
        QFETCH(Patch, patch);
        QFETCH(ErrorCode, code);
        QByteArray bytes = good();
        patch(bytes);
        QCOMPARE(codeOf(bytes), code);
    }

    void refusesNamesThatDifferInCaseOnly()
    {
        QByteArray bytes =
            pack({{QStringLiteral("a.txt"), "1"}, {QStringLiteral("b.txt"), "2"}}, ZipNames::AnyCase);
        bytes.replace("b.txt", "A.txt");
        QCOMPARE(codeOf(bytes, ZipNames::AnyCase), ErrorCode::ZipDuplicateName);
    }

    void refusesEveryTruncation()
    {
        const QByteArray bytes = good();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto zip = ZipReader::fromBytes(bytes.left(size), ZipNames::LowerCase);
            QVERIFY2(!zip, qPrintable(QString::number(size)));
            QCOMPARE(zip.error().code, ErrorCode::ZipTruncated);
            QVERIFY2(zip.error().detail.startsWith(QStringLiteral("%1 of at least ").arg(size)),
                     qPrintable(zip.error().detail));
        }
    }

    void refusesEveryFlippedBit()
    {
        const QByteArray bytes = good();
        for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
            QByteArray flipped = bytes;
            flipped[i / 8] = static_cast<char>(flipped.at(i / 8) ^ (1 << (i % 8)));
            QVERIFY2(codeOf(flipped) != ErrorCode::Internal, qPrintable(QString::number(i)));
        }
    }

    void refusesTooMany()
    {
        QByteArray bytes;
        for (int i = 0; i <= ZipWriter::mostEntries; ++i) {
            const QString name = QString::number(i);
            bytes += zipheaders::local({name, 0, 0, 0});
        }
        QCOMPARE(codeOf(bytes), ErrorCode::ZipTooManyEntries);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipWriter zip(buffer, ZipNames::LowerCase);
        for (int i = 0; i < ZipWriter::mostEntries; ++i)
            QVERIFY(zip.add(QString::number(i), {}));
        QCOMPARE(zip.add(QStringLiteral("one-more"), {}).error().code, ErrorCode::ZipTooManyEntries);
        QVERIFY(zip.finish());
        QCOMPARE(ZipReader::fromBytes(buffer.data(), ZipNames::LowerCase)->entries().size(),
                 ZipWriter::mostEntries);
    }

    void refusesTooLarge()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(0xFFFFFFFFLL))
            QSKIP("no sparse files here");
        QCOMPARE(ZipReader::open(file.fileName(), ZipNames::LowerCase).error().code,
                 ErrorCode::ZipEntryTooLarge);
    }

    void refusesFilesThatAreNot()
    {
        QCOMPARE(ZipReader::open(QStringLiteral("/nowhere/at.all"), ZipNames::LowerCase).error().code,
                 ErrorCode::FileNotFound);
        QTemporaryDir folder;
        QCOMPARE(ZipReader::open(folder.path(), ZipNames::LowerCase).error().code, ErrorCode::FileUnreadable);
    }

    void noticesAFileThatShrinks()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.zip")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(good());
        QVERIFY(file.flush());
        const auto zip = ZipReader::open(file.fileName(), ZipNames::LowerCase);
        QVERIFY(zip);
        QVERIFY(file.resize(50));
        QCOMPARE(zip->read(1, 100).error().code, ErrorCode::ZipTruncated);
    }

    void writerRefuses()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipWriter zip(buffer, ZipNames::LowerCase);
        QVERIFY(zip.add(QStringLiteral("a"), "1"));
        QCOMPARE(zip.add(QStringLiteral("a"), "1").error().code, ErrorCode::ZipDuplicateName);
        QCOMPARE(zip.add(QStringLiteral("META-INF/x"), "1").error().code, ErrorCode::ZipNameRefused);
        QCOMPARE(zip.add(QStringLiteral("한글"), "1").error().code, ErrorCode::ZipNameRefused);
        QCOMPARE(zip.add(QString(256, u'a'), "1").error().code, ErrorCode::ZipNameRefused);
        QVERIFY(zip.add(QString(255, u'a'), "1"));
        QBuffer closed;
        ZipWriter nowhere(closed, ZipNames::LowerCase);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QCOMPARE(nowhere.add(QStringLiteral("a"), "1").error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "testzip.moc"
