// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/choseong.h"

#include <QStringList>

#include <algorithm>

#include <array>

namespace simsa::viewmodel {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 21 * 28;

// The compatibility jamo that keyboards send, in the order of the initials in the syllable block.
constexpr std::array<char16_t, 19> initials = {u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                               u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                               u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

bool isConsonant(QChar c)
{
    return c >= u'ㄱ' && c <= u'ㅎ';
}

} // namespace

QString choseong(QStringView text)
{
    const QString nfc = text.toString().normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(nfc.size());
    for (const QChar c : nfc) {
        const char16_t u = c.unicode();
        const bool syllable = u >= firstSyllable && u <= lastSyllable;
        out +=
            syllable ? QChar(initials.at(static_cast<size_t>((u - firstSyllable) / syllablesPerInitial))) : c;
    }
    return out;
}

SearchKey searchKey(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_C);
    return {plain.toCaseFolded(), choseong(plain).remove(u' ')};
}

SearchQuery::SearchQuery(QStringView query)
{
    const QString wanted = query.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts))
        m_words.append({word, std::all_of(word.begin(), word.end(), isConsonant)});
}

bool SearchQuery::matches(const SearchKey &key) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&key](const Word &word) {
        return key.folded.contains(word.folded) || (word.isInitials && key.initials.contains(word.folded));
    });
}

bool matchesQuery(QStringView text, QStringView query)
{
    return SearchQuery(query).matches(searchKey(text));
}

} // namespace simsa::viewmodel
