// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commands.h"

#include "viewmodel/choseong.h"

#include <QAction>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace simsa::widgets {

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression suffix(QStringLiteral("\\(&.\\)"));
    return text.remove(suffix).remove(u'&');
}

// 0 is best; -1 is no match.
int rank(const Command &command, const QString &query)
{
    if (command.text.startsWith(query, Qt::CaseInsensitive))
        return 0;
    if (command.text.contains(query, Qt::CaseInsensitive))
        return 1;
    if (viewmodel::matchesQuery(command.text, query))
        return 2;
    const QString all = command.text + u' ' + command.where + u' ' + command.alternates.join(u' ');
    return viewmodel::matchesQuery(all, query) ? 3 : -1;
}

} // namespace

Command commandOf(QAction *action)
{
    Command command;
    command.text = withoutMnemonic(action->text());
    command.alternates = QStringList{action->property("english").toString()};
    command.where = action->property("where").toString();
    command.keys = action->shortcut();
    command.enabled = action->isEnabled();
    command.disabledReason = action->property("disabledReason").toString();
    command.run = [target = QPointer<QAction>(action)] {
        if (target)
            target->trigger();
    };
    return command;
}

QList<Command> matchingCommands(const QList<Command> &commands, const QString &query)
{
    const QString wanted = query.normalized(QString::NormalizationForm_C).simplified();
    QList<QPair<int, qsizetype>> hits;
    for (qsizetype i = 0; i < commands.size(); ++i)
        if (const int r = rank(commands.at(i), wanted); r >= 0)
            hits += {r, i};
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Command> out;
    for (const auto &hit : hits)
        out += commands.at(hit.second);
    return out;
}

} // namespace simsa::widgets
