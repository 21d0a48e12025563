// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QAction;

namespace simsa::widgets {

/// One thing the palette can do or open.
struct Command
{
    QString text;           ///< in the language of the moment
    QStringList alternates; ///< other words it is found by: English, ids, the other language
    QString where;          ///< the page it belongs to, shown after the text
    QKeySequence keys;
    bool enabled = true;
    QString disabledReason; ///< shown instead of the key when not enabled
    std::function<void()> run;
};

/// A command that triggers `action`, which must outlive it. Mnemonics are dropped; the properties "english",
/// "where" and "disabledReason" (QString) of the action are taken over.
[[nodiscard]] Command commandOf(QAction *action);

/// The commands that match, best first: text starting with the query, then a word of the text, then
/// alternates and choseong; ties keep the given order. Every word of the query must be found. An empty query
/// gives everything.
[[nodiscard]] QList<Command> matchingCommands(const QList<Command> &commands, const QString &query);

} // namespace simsa::widgets
