// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "bundle/zip.h"

#include <QBuffer>

using namespace simsa;
using bundle::ZipNames;

namespace {

constexpr qint64 mostEntryBytes = 1024 * 1024;

/// Whatever opens and reads is what the writer writes of the same entries.
void checkArchive(const QByteArray &bytes, ZipNames names)
{
    const auto zip = bundle::ZipReader::fromBytes(bytes, names);
    if (!zip)
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter writer(buffer, names);
    for (qsizetype i = 0; i < zip->entries().size(); ++i) {
        const auto content = zip->read(i, mostEntryBytes);
        if (!content)
            return; // the CRC is looked at on reading only
        fuzz::require(content->size() == zip->entries().at(i).size, "an entry is as long as it says");
        fuzz::require(writer.add(zip->entries().at(i).name, *content).has_value(), "entries can be written");
    }
    fuzz::require(writer.finish().has_value(), "archives can be written");
    fuzz::require(buffer.data() == bytes, "an archive that opens is the one the writer writes");
    fuzz::require(!zip->read(-1, mostEntryBytes) && !zip->read(zip->entries().size(), mostEntryBytes),
                  "only entries can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkArchive(bytes, ZipNames::LowerCase);
    checkArchive(bytes, ZipNames::AnyCase);
    return 0;
}
