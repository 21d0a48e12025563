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

bool wordMatches(const QString &text, const QString &initialsOfText, const QString &word)
{
    if (text.contains(word, Qt::CaseInsensitive))
        return true;
    return std::all_of(word.begin(), word.end(), isConsonant) && initialsOfText.contains(word);
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

bool matchesQuery(QStringView text, QStringView query)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_C);
    const QString initialsOfText = choseong(plain).remove(u' ');
    const QString wanted = query.toString().normalized(QString::NormalizationForm_C);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return wordMatches(plain, initialsOfText, word); });
}

} // namespace simsa::viewmodel
