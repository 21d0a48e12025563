// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"

#include "base/files.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace simsa::app {

namespace {

constexpr int usageError = 2;
constexpr int surroundingsError = 3;
constexpr int longestIdle = 120; // minutes

struct ArgumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentTexts)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ArgumentTexts::tr("Decides who gets scarce GPUs: review, committee and office desks."));
    parser.addOption(
        {QStringLiteral("vault"), ArgumentTexts::tr("The vault to open."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("passphrase-file"),
                      ArgumentTexts::tr("Its passphrase: the file's first line."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("language"), ArgumentTexts::tr("ko or en."), QStringLiteral("language")});
    parser.addOption({QStringLiteral("theme"), ArgumentTexts::tr("light or dark."), QStringLiteral("theme")});
    parser.addOption(
        {QStringLiteral("page"), ArgumentTexts::tr("The page to show first."), QStringLiteral("id")});
    parser.addOption(
        {QStringLiteral("lock-after"),
         ArgumentTexts::tr("Lock by itself after so many minutes without keys or mouse: 1 to 120."),
         QStringLiteral("minutes"), QString::number(AutoLock::defaultIdleMinutes)});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 ArgumentTexts::tr("Bundles, packets or enrolment replies to open."),
                                 QStringLiteral("[FILE…]"));
}

} // namespace

Arguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    Arguments read;
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        read.exitCode = usageError;
        return read;
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        std::printf("%s\n", qPrintable(parser.isSet(QStringLiteral("help"))
                                           ? parser.helpText()
                                           : QStringLiteral("simsa " SIMSA_VERSION)));
        read.exitCode = 0;
        return read;
    }
    read.language = viewmodel::Language::ofSystem();
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty())
        read.language = language == QLatin1String("ko") ? viewmodel::Language::Id::Korean
                                                        : viewmodel::Language::Id::English;
    if (parser.value(QStringLiteral("theme")) == QLatin1String("dark"))
        read.theme = widgets::ThemeController::Choice::Dark;
    read.shell.vaultFolder = parser.value(QStringLiteral("vault"));
    read.shell.page = parser.value(QStringLiteral("page"));
    const int minutes = parser.value(QStringLiteral("lock-after")).toInt();
    if (minutes < 1 || minutes > longestIdle) {
        std::fprintf(stderr, "%s\n", qPrintable(ArgumentTexts::tr("--lock-after: 1 to 120 minutes.")));
        read.exitCode = usageError;
        return read;
    }
    read.shell.lockAfter = std::chrono::minutes(minutes);
    read.shell.files = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        const auto bytes = base::readFile(parser.value(QStringLiteral("passphrase-file")), 4096);
        if (!bytes) {
            std::fprintf(stderr, "%s\n", qPrintable(bytes.error().detail));
            read.exitCode = surroundingsError;
            return read;
        }
        read.shell.passphrase = QString::fromUtf8(*bytes).section(QLatin1Char('\n'), 0, 0);
    }
    return read;
}

} // namespace simsa::app
