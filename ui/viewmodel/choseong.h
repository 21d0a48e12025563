// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace simsa::viewmodel {

/// The initial consonants of a text: "봉인 A" gives "ㅂㅇ A". What is not a Hangul syllable stays as it is.
[[nodiscard]] QString choseong(QStringView text);

/// True when every word of `query` occurs in `text`: as typed (case and NFC insensitive), or, for a word made
/// of consonants alone, in the text's choseong with spaces left out ("ㅅㄹㅍㄱ" finds "새로운 평가"). An
/// empty query matches everything.
[[nodiscard]] bool matchesQuery(QStringView text, QStringView query);

} // namespace simsa::viewmodel
