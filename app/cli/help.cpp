// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/commands.h"

namespace simsa::cli {

namespace {

QString usageOf(const Command &command)
{
    return QStringLiteral("%1 %2")
        .arg(QLatin1String(command.name), QString::fromUtf8(command.words))
        .trimmed();
}

QString line(const QString &left, const QString &right)
{
    constexpr int indent = 2;
    constexpr int column = 34;
    const QString head = QString(indent, QLatin1Char(' ')) + left;
    if (head.size() + 1 > column)
        return head + QLatin1Char('\n') + QString(column, QLatin1Char(' ')) + right + QLatin1Char('\n');
    return head.leftJustified(column) + right + QLatin1Char('\n');
}

QString optionLine(const Option &option)
{
    QString left = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        left += QLatin1Char(' ') + QLatin1String(option.value);
    return line(left, Cli::tr(option.help));
}

QString optionsBeforeCommands()
{
    QString text;
    for (const Option &option : commonOptions())
        text += optionLine(option);
    return text;
}

} // namespace

QString helpText()
{
    QString text = Cli::tr("Everything the desks of Simsa do, without a window.") + QStringLiteral("\n\n");
    text += Cli::tr("Usage: %1")
                .arg(QStringLiteral(
                    "simsa-cli [--vault V] [--passphrase-file F] [--call ID] [--json] COMMAND …\n\n"));
    text += optionsBeforeCommands() + QLatin1Char('\n') + Cli::tr("Commands:") + QLatin1Char('\n');
    for (const Command &command : allCommands())
        text += line(QLatin1String(command.name), Cli::tr(command.help));
    text += QLatin1Char('\n') + Cli::tr("\"simsa-cli COMMAND --help\" says more about one of them.") +
            QLatin1Char('\n');
    text += Cli::tr(
        "Exit: 0 good, 1 the thing is bad, 2 usage, 3 surroundings (disk, network, wrong passphrase).");
    return text;
}

QString helpText(const QList<Command> &commands)
{
    QStringList parts;
    for (const Command &command : commands) {
        QString text =
            Cli::tr("Usage: %1").arg(QStringLiteral("simsa-cli ") + usageOf(command)) + QLatin1Char('\n');
        text += QStringLiteral("  ") + Cli::tr(command.help) + QLatin1Char('\n');
        for (const Option &option : command.options)
            text += optionLine(option);
        parts.append(text);
    }
    return parts.join(QLatin1Char('\n')) + QLatin1Char('\n') + optionsBeforeCommands().chopped(1);
}

} // namespace simsa::cli
