// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spellchecker.h"

#include <hunspell/hunspell.hxx>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace simsa::language {

using base::ErrorCode;
using base::Result;
using review::Misspelling;

namespace {

constexpr qsizetype mostSuggestions = 8;
constexpr qsizetype shortestPart = 2; // syllables of either half of a compound
constexpr qsizetype longestWord = 40; // longer runs are no words

enum class Script { Hangul, Latin, Other };

Script scriptOf(QChar c)
{
    if (c.script() == QChar::Script_Hangul)
        return Script::Hangul;
    return c.script() == QChar::Script_Latin || c == u'\'' || c == u'’' ? Script::Latin : Script::Other;
}

std::unique_ptr<Hunspell> dictionary(const QString &folder, const QString &name)
{
    const QString affixes = folder + u'/' + name + QStringLiteral(".aff");
    const QString words = folder + u'/' + name + QStringLiteral(".dic");
    if (!QFileInfo(affixes).isFile() || !QFileInfo(words).isFile())
        return nullptr;
    return std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(),
                                      QFile::encodeName(words).constData());
}

/// A run of one script within `text`.
struct Run
{
    qsizetype at = 0;
    qsizetype length = 0;
    Script script = Script::Other;
};

/// Runs of letters; those that touch a digit are left out ("H200", "3차").
QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    qsizetype at = 0;
    while (at < text.size()) {
        const Script script = scriptOf(text[at]);
        qsizetype end = at + 1;
        while (end < text.size() && scriptOf(text[end]) == script)
            ++end;
        const bool byDigit = (at > 0 && text[at - 1].isDigit()) || (end < text.size() && text[end].isDigit());
        if (script != Script::Other && !byDigit)
            runs.append({at, end - at, script});
        at = end;
    }
    return runs;
}

/// What follows a foreign word is a particle ("GPU를"), and no word by itself.
bool isParticle(const QList<Run> &runs, qsizetype index)
{
    return index > 0 && runs[index].script == Script::Hangul && runs[index - 1].script == Script::Latin &&
           runs[index - 1].at + runs[index - 1].length == runs[index].at;
}

Run withoutApostrophes(const QString &text, Run run)
{
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == u'’'; };
    while (run.length > 0 && isApostrophe(text[run.at])) {
        ++run.at;
        --run.length;
    }
    while (run.length > 0 && isApostrophe(text[run.at + run.length - 1]))
        --run.length;
    return run;
}

bool isName(const QString &word)
{
    return word.size() < 2 || word.size() > longestWord || (word == word.toUpper() && word != word.toLower());
}

} // namespace

SpellChecker::SpellChecker() = default;
SpellChecker::~SpellChecker() = default;

Result<std::unique_ptr<SpellChecker>> SpellChecker::open(const QString &folder)
{
    std::unique_ptr<SpellChecker> checker(new SpellChecker);
    checker->m_korean = dictionary(folder, QStringLiteral("ko"));
    checker->m_english = dictionary(folder, QStringLiteral("en_US"));
    if (!checker->m_korean && !checker->m_english)
        return base::fail(ErrorCode::FileNotFound, folder);
    return checker;
}

Hunspell *SpellChecker::dictionaryOf(const QString &word) const
{
    switch (word.isEmpty() ? Script::Other : scriptOf(word.front())) {
    case Script::Hangul:
        return m_korean.get();
    case Script::Latin:
        return m_english.get();
    case Script::Other:
        break;
    }
    return nullptr;
}

bool SpellChecker::isRight(const QString &word) const
{
    Hunspell *dictionary = dictionaryOf(word);
    if (!dictionary || isName(word) || m_accepted.contains(word))
        return true;
    return dictionary->spell(QString(word).replace(u'’', u'\'').toStdString()) ||
           (dictionary == m_korean.get() && isCompound(word));
}

bool SpellChecker::isCompound(const QString &word) const
{
    for (qsizetype i = shortestPart; i + shortestPart <= word.size(); ++i) {
        if (m_korean->spell(word.left(i).toStdString()) && m_korean->spell(word.mid(i).toStdString()))
            return true;
    }
    return false;
}

QList<Misspelling> SpellChecker::misspellings(const QString &text) const
{
    const std::lock_guard lock(m_mutex);
    const QList<Run> runs = runsOf(text);
    QList<Misspelling> found;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run run = withoutApostrophes(text, runs[i]);
        if (!isParticle(runs, i) && !isRight(text.mid(run.at, run.length)))
            found.append({run.at, run.length});
    }
    return found;
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    const std::lock_guard lock(m_mutex);
    Hunspell *dictionary = dictionaryOf(word);
    QStringList better;
    if (!dictionary)
        return better;
    for (const std::string &one : dictionary->suggest(word.toStdString())) {
        if (better.size() < mostSuggestions)
            better.append(QString::fromStdString(one));
    }
    return better;
}

void SpellChecker::accept(const QString &word)
{
    const std::lock_guard lock(m_mutex);
    m_accepted.insert(word);
}

} // namespace simsa::language
