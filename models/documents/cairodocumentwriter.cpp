// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cairodocumentwriter.h"

#include "documents/letterdocument.h"
#include "documents/sheetdocument.h"

namespace simsa::documents {

base::Result<QByteArray> CairoDocumentWriter::letter(const packet::Letter &letter, packet::Language language)
{
    return letterPdf(letter, language);
}

base::Result<QByteArray> CairoDocumentWriter::minutes(const packet::Minutes &minutes,
                                                      packet::Language language)
{
    return minutesPdf(minutes, language);
}

base::Result<QByteArray> CairoDocumentWriter::sheet(const packet::Workbook &workbook)
{
    return workbookXlsx(workbook);
}

} // namespace simsa::documents
