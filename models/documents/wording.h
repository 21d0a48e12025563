// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdfdocument.h"
#include "documents/templatetext.h"

namespace simsa::documents {

/// The date under `key`, whose template may use {year} {month} {day} and the two-digit {month2} {day2}.
[[nodiscard]] QString dated(TemplateText &words, const QString &key, QDate date);
/// 8530 → "85.30".
[[nodiscard]] QString points(base::Score score);
/// 붙임 with its numbered entries and the end mark two spaces behind the last word; without attachments the
/// end mark follows `last`, the paragraph before.
void appendEnd(QList<PdfBlock> &blocks, TemplateText &words, const QStringList &attachments);
/// InvalidArgument with `field` unless `there`.
[[nodiscard]] base::Result<> require(bool there, const QString &field);

} // namespace simsa::documents
