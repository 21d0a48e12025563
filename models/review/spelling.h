// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace simsa::review {

/// Where a word stands that no dictionary knows; in UTF-16 units.
struct Misspelling
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const Misspelling &, const Misspelling &) = default;
};

/// Knows how words are spelled (port; implemented by `language`). Safe to call from several threads; may be
/// slow.
class Spelling
{
public:
    virtual ~Spelling() = default;
    /// In order of the text.
    [[nodiscard]] virtual QList<Misspelling> misspellings(const QString &text) const = 0;
    /// Better spellings, best first, at most eight.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) const = 0;
    /// Takes a word for right until the program ends.
    virtual void accept(const QString &word) = 0;
};

} // namespace simsa::review
