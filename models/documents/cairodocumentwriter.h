// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/documentwriter.h"

namespace simsa::documents {

/// The documents of a packet by Pango, Cairo, libqpdf and libxlsxwriter. Has no state: one object may be used
/// from several threads.
class CairoDocumentWriter final : public packet::DocumentWriter
{
public:
    [[nodiscard]] base::Result<QByteArray> letter(const packet::Letter &letter,
                                                  packet::Language language) override;
    [[nodiscard]] base::Result<QByteArray> minutes(const packet::Minutes &minutes,
                                                   packet::Language language) override;
    [[nodiscard]] base::Result<QByteArray> sheet(const packet::Workbook &workbook) override;
};

} // namespace simsa::documents
