// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/headings.h"

#include "pdfhost/pdfworkerprotocol.h"

#include <QList>
#include <poppler-qt6.h>

namespace simsa::pdfworker {

namespace wire = pdfhost::pdfwire;

namespace {

std::uint32_t pageOf(const Poppler::OutlineItem &item, int pages)
{
    const auto target = item.destination();
    const bool elsewhere = !item.externalFileName().isEmpty();
    const int page = target && !elsewhere ? target->pageNumber() : 0;
    return page >= 1 && page <= pages ? static_cast<std::uint32_t>(page - 1) : wire::noPage;
}

// A heading without a text would be an empty line that leads somewhere; its children keep their depth.
void append(std::vector<FoundHeading> &found, const QList<Poppler::OutlineItem> &items, std::uint32_t depth,
            int pages)
{
    for (const Poppler::OutlineItem &item : items) {
        if (found.size() >= wire::maxHeadings)
            return;
        const QString text = item.name().simplified();
        found.push_back({depth, pageOf(item, pages), text.isEmpty() ? QStringLiteral("–") : text});
        if (depth + 1 < wire::maxHeadingDepth && item.hasChildren())
            append(found, item.children(), depth + 1, pages);
    }
}

} // namespace

std::vector<FoundHeading> headingsOf(const Poppler::Document &document)
{
    std::vector<FoundHeading> found;
    append(found, document.outline(), 0, document.numPages());
    return found;
}

} // namespace simsa::pdfworker
