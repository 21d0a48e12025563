// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace simsa::tests {

/// An A4 PDF by Cairo and Pango, one string a page, lines at '\n', NanumBarunGothic 14.
[[nodiscard]] QByteArray pdfOf(const QStringList &pages);
/// A hand-written PDF whose page tree says it has `claimed` pages and holds one.
[[nodiscard]] QByteArray pdfClaiming(int claimed);
/// Three pages with an outline: two chapters, the first with a section on the second page, and a link out.
[[nodiscard]] QByteArray pdfWithOutline();
/// One page with outline objects as given, numbered from 10; object 10 is the outline itself.
[[nodiscard]] QByteArray pdfWithOutlineObjects(const QByteArrayList &objects);
/// A hand-written PDF that needs a password.
[[nodiscard]] QByteArray encryptedPdf();

} // namespace simsa::tests
