// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/documentwriter.h"

namespace simsa::documents {

/// A result letter in the layout of an official letter (head, 수신, 제목, numbered body, 붙임, 끝., 발신명의)
/// or its English counterpart. InvalidArgument names the first required field that is missing.
[[nodiscard]] base::Result<QByteArray> letterPdf(const packet::Letter &letter, packet::Language language);

/// Minutes of a meeting. InvalidArgument names the first required field that is missing.
[[nodiscard]] base::Result<QByteArray> minutesPdf(const packet::Minutes &minutes, packet::Language language);

} // namespace simsa::documents
