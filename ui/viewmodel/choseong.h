// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace simsa::viewmodel {

/// The initial consonants of a text: "봉인 A" gives "ㅂㅇ A". What is not a Hangul syllable stays as it is.
[[nodiscard]] QString choseong(QStringView text);

/// True when every word of `query` occurs in `text`: as typed (case and NFC insensitive), or, for a word made
/// of consonants alone, in the text's choseong with spaces left out ("ㅅㄹㅍㄱ" finds "새로운 평가"). An
/// empty query matches everything.
[[nodiscard]] bool matchesQuery(QStringView text, QStringView query);

/// What a text is found by, made once where many texts are searched at each key.
struct SearchKey
{
    QString folded;   ///< NFC, case folded
    QString initials; ///< choseong without spaces
};
[[nodiscard]] SearchKey searchKey(QStringView text);

/// A query taken apart once; matches() decides as matchesQuery does.
class SearchQuery
{
public:
    explicit SearchQuery(QStringView query);
    [[nodiscard]] bool matches(const SearchKey &key) const;

private:
    struct Word
    {
        QString folded;
        bool isInitials = false;
    };
    QList<Word> m_words;
};

} // namespace simsa::viewmodel
