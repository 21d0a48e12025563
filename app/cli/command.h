// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace simsa::cli {

class Session;

/// An option of one command. `value` names what it takes; nullptr for a switch. May be given several times
/// where its command says so.
struct Option
{
    const char *name;
    const char *value;
    const char *help; ///< English source of the context "Cli"
};

/// The words and options a command was given.
class Arguments
{
public:
    Arguments(const QCommandLineParser &parser, QStringList words)
        : m_parser(&parser)
        , m_words(std::move(words))
    {
    }

    /// Words after the command's own name.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Word `index`, or empty.
    [[nodiscard]] QString word(qsizetype index) const { return m_words.value(index); }
    [[nodiscard]] bool has(const char *option) const { return m_parser->isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_parser->value(QLatin1String(option)); }
    [[nodiscard]] QStringList values(const char *option) const
    {
        return m_parser->values(QLatin1String(option));
    }
    /// A whole number of at least `least`; `fallback` without the option; a usage failure for anything else.
    [[nodiscard]] Attempt<int> number(const char *option, int fallback, int least) const;

private:
    const QCommandLineParser *m_parser;
    QStringList m_words;
};

/// One line of the table of commands.
struct Command
{
    const char *name;  ///< one or two words: "load", "ca init"
    const char *words; ///< what follows it, as in the manual page
    const char *help;  ///< one line; English source of the context "Cli"
    int least;         ///< words it needs
    int most;          ///< words it takes; -1: any number
    std::span<const Option> options;
    Outcome (*run)(Session &session, const Arguments &arguments);
};

} // namespace simsa::cli
