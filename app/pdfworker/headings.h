// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace Poppler {
class Document;
} // namespace Poppler

namespace simsa::pdfworker {

/// A heading as the wire wants it, its text not cut yet.
struct FoundHeading
{
    std::uint32_t depth = 0;
    std::uint32_t page = 0;
    QString text;
};

/// The outline in reading order within the wire's bounds, however deep, long or circular the file makes it.
[[nodiscard]] std::vector<FoundHeading> headingsOf(const Poppler::Document &document);

} // namespace simsa::pdfworker
