// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhost/pdfworkerprotocol.h"

#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace simsa::pdfworker {

/// The one document of this process and what may be asked of it. Answers go into the shared memory; the reply
/// tells how much of it counts.
class Document
{
public:
    /// `shared` has pdfwire::sharedBytes bytes and outlives the document.
    explicit Document(char *shared);
    ~Document();

    /// Fills status and the figures of `reply`; never throws.
    void answer(const pdfhost::pdfwire::Request &request, pdfhost::pdfwire::Reply &reply);

private:
    using Request = pdfhost::pdfwire::Request;
    using Reply = pdfhost::pdfwire::Reply;

    pdfhost::pdfwire::Status open(Reply &reply);
    pdfhost::pdfwire::Status render(Poppler::Page &page, const Request &request, Reply &reply);
    pdfhost::pdfwire::Status words(Poppler::Page &page, Reply &reply);
    pdfhost::pdfwire::Status search(Poppler::Page &page, const Request &request, Reply &reply);
    pdfhost::pdfwire::Status outline(Reply &reply);
    pdfhost::pdfwire::Status onPage(const Request &request, Reply &reply);

    char *m_shared;
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace simsa::pdfworker
