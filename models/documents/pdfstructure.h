// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfdocument.h"

namespace simsa::documents {

/// What Cairo cannot write itself, added by libqpdf: the Document element, /Alt of figures (in order of the
/// document), scope of header cells, artifacts, /Lang, DisplayDocTitle, XMP (PDF/A-2a, PDF/UA-1), the sRGB
/// output intent, fixed dates and a deterministic /ID. DocumentFailed with the library's reason.
[[nodiscard]] base::Result<QByteArray> completePdf(const QByteArray &pdf, const PdfInfo &info,
                                                   const QStringList &alternatives);

} // namespace simsa::documents
