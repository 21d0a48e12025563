// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over the files of its corpus: what was found once stays found, with any compiler.

#include "fuzz.h"

#include "base/files.h"

#include <QDirIterator>

#include <cstdio>

int main(int argc, char *argv[])
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator entries(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (entries.hasNext()) {
            const QString path = entries.next();
            const auto bytes = simsa::base::readFile(path, 16 * 1024 * 1024);
            simsa::fuzz::require(bytes.has_value(), "the corpus can be read");
            std::printf("%s\n", qPrintable(path));
            std::fflush(stdout);
            static_cast<void>(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes->constData()),
                                                     static_cast<size_t>(bytes->size())));
            ++files;
        }
    }
    simsa::fuzz::require(files > 0, "there is a corpus");
    return 0;
}
