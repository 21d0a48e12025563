// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dispatcher.h"

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/session.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace simsa::cli {

namespace {

const QString helpOption = QStringLiteral("help");
const QString jsonOption = QStringLiteral("json");

bool isAmong(std::span<const Option> options, const Option &wanted)
{
    return std::any_of(options.begin(), options.end(), [&](const Option &option) {
        return QLatin1String(option.name) == QLatin1String(wanted.name);
    });
}

/// All but those that stand among `own`: behind `call roster` `--version` is the roster's.
void declare(QCommandLineParser &parser, std::span<const Option> options, std::span<const Option> own = {})
{
    for (const Option &option : options) {
        if (isAmong(own, option))
            continue;
        const QString value = option.value ? QString::fromLatin1(option.value) : QString();
        parser.addOption(QCommandLineOption(QLatin1String(option.name), {}, value));
    }
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void writeJson(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson());
}

Exit answer(bool json, const Outcome &outcome)
{
    if (outcome) {
        if (json)
            writeJson(outcome->json);
        else
            write(outcome->raw);
        return outcome->exit;
    }
    const Failure &failure = outcome.error();
    QString line = QStringLiteral("simsa-cli: %1: %2").arg(failure.code, failure.text);
    if (!failure.detail.isEmpty())
        line += QStringLiteral(" [%1]").arg(failure.detail);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    if (json) {
        writeJson(
            {{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), failure.code},
                                                   {QStringLiteral("detail"), failure.detail},
                                                   {QStringLiteral("exit"), static_cast<int>(failure.exit)},
                                                   {QStringLiteral("text"), failure.text}}}});
    }
    return failure.exit;
}

Exit help(bool json, const QString &text)
{
    return answer(json, Answer{{{QStringLiteral("help"), text}}, Exit::Good, text.toLocal8Bit() + '\n'});
}

bool isNamed(const Command &command, const QStringList &words)
{
    const QStringList name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
    return words.mid(0, name.size()) == name;
}

/// The commands that the first words name: one, or all that begin with a word such as "bundle".
QList<Command> named(const QStringList &words)
{
    QList<Command> family;
    for (const Command &command : allCommands()) {
        if (isNamed(command, words))
            return {command};
        if (words.first() == QString::fromLatin1(command.name).section(QLatin1Char(' '), 0, 0))
            family.append(command);
    }
    return family;
}

Outcome runOne(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser, commonOptions(), command.options);
    declare(parser, command.options);
    const QString program = QStringLiteral("simsa-cli");
    if (!parser.parse(QStringList{program} + arguments))
        return usage(parser.errorText());
    const QStringList name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
    const QStringList words = parser.positionalArguments().mid(name.size());
    if (words.size() < command.least || (command.most >= 0 && words.size() > command.most)) {
        return usage(QStringLiteral("simsa-cli %1 %2")
                         .arg(QLatin1String(command.name), QString::fromUtf8(command.words)));
    }
    Session session({parser.value(QStringLiteral("vault")), parser.value(QStringLiteral("passphrase-file")),
                     parser.value(QStringLiteral("pin-file")), parser.value(QStringLiteral("call")),
                     parser.isSet(jsonOption)});
    return command.run(session, Arguments(parser, words));
}

} // namespace

Attempt<int> Arguments::number(const char *option, int fallback, int least) const
{
    if (!has(option))
        return fallback;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole || number < least)
        return usage(
            Cli::tr("--%1 takes a whole number of at least %2.").arg(QLatin1String(option)).arg(least));
    return number;
}

Exit run(const QStringList &arguments)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    // A first look finds the command's name; its own options come with the second.
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    declare(parser, commonOptions());
    if (!parser.parse(QStringList{QStringLiteral("simsa-cli")} + arguments))
        return answer(json, usage(parser.errorText()));
    if (parser.isSet(QStringLiteral("version")))
        return help(json, QStringLiteral("simsa-cli " SIMSA_VERSION));
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        if (parser.isSet(helpOption))
            return help(json, helpText());
        return answer(json, usage(Cli::tr("No command. \"simsa-cli --help\" lists them.")));
    }
    const QList<Command> found = named(words);
    if (found.isEmpty())
        return answer(
            json,
            usage(
                Cli::tr("There is no command \"%1\". \"simsa-cli --help\" lists them.").arg(words.first())));
    if (arguments.contains(QStringLiteral("--help")))
        return help(json, helpText(found));
    if (found.size() > 1 || !isNamed(found.first(), words))
        return answer(json, usage(Cli::tr("\"%1\" needs a second word. \"simsa-cli %1 --help\" lists them.")
                                      .arg(words.first())));
    return answer(json, runOne(found.first(), arguments));
}

} // namespace simsa::cli
