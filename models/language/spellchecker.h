// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/spelling.h"

#include <QSet>

#include <memory>
#include <mutex>

class Hunspell;

namespace simsa::language {

/// Korean and English by Hunspell. Each run of one script is a word of its own, so that "GPU를" is looked up
/// as "GPU"; words in capitals or with digits are names. Korean compounds are taken for right when both their
/// parts are: applicants write them without a space.
class SpellChecker final : public review::Spelling
{
public:
    /// Reads the dictionaries of `folder` (ko and en_US), which takes up to a second. FileNotFound when there
    /// is neither; with one of them, words of the other script are not looked at.
    [[nodiscard]] static base::Result<std::unique_ptr<SpellChecker>>
    open(const QString &folder = QStringLiteral("/usr/share/hunspell"));
    ~SpellChecker() override;

    [[nodiscard]] QList<review::Misspelling> misspellings(const QString &text) const override;
    [[nodiscard]] QStringList suggestions(const QString &word) const override;
    void accept(const QString &word) override;

private:
    SpellChecker();
    [[nodiscard]] bool isRight(const QString &word) const;
    [[nodiscard]] bool isCompound(const QString &word) const;
    /// The dictionary of the word's script, or nullptr.
    [[nodiscard]] Hunspell *dictionaryOf(const QString &word) const;

    std::unique_ptr<Hunspell> m_korean;
    std::unique_ptr<Hunspell> m_english;
    QSet<QString> m_accepted;
    mutable std::mutex m_mutex; // Hunspell changes its own state while looking words up
};

} // namespace simsa::language
