// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "reviewfiles.h"

#include "viewmodel/reviewchanges.h"

#include <QJsonArray>
#include <QJsonDocument>

// One's own reviews as files for other programs (app/reviewfiles.h).
namespace simsa::cli {

using namespace Qt::StringLiterals;
using app::ReviewFormat;

namespace {

/// What --format names, else what the ending of `path` says.
Attempt<ReviewFormat> formatFor(const Arguments &arguments, const QString &path)
{
    const QString name = arguments.value("format");
    if (name.isEmpty())
        return app::reviewFormatOf(path);
    if (name == u"json")
        return ReviewFormat::Json;
    if (name == u"csv")
        return ReviewFormat::Csv;
    if (name == u"markdown")
        return ReviewFormat::Markdown;
    return usage(Cli::tr("--format takes json, csv or markdown."));
}

QJsonObject toJson(const call::ReviewChange &change)
{
    return {{u"field"_s, call::nameOf(change.field)},
            {u"item"_s, change.item.text()},
            {u"before"_s, change.before},
            {u"after"_s, change.after}};
}

/// Tells what would change, a line each.
QJsonArray tell(Session &session, const review::Desk &desk, const QList<app::ReviewDifference> &differences)
{
    QJsonArray json;
    for (const app::ReviewDifference &one : differences) {
        QJsonArray changes;
        for (const call::ReviewChange &change : one.changes) {
            session.say(
                u"%1  %2"_s.arg(one.proposal.text(), viewmodel::changeText(desk.charter().rubric, change)));
            changes.append(toJson(change));
        }
        json.append(QJsonObject{{u"proposal"_s, one.proposal.text()}, {u"changes"_s, changes}});
    }
    return json;
}

} // namespace

Outcome reviewExport(Session &session, const Arguments &arguments)
{
    const auto format = formatFor(arguments, arguments.word(0));
    if (!format)
        return failed(format);
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    const app::WrittenReviews written = app::writeReviews(**desk, *format);
    if (arguments.words().isEmpty()) {
        const auto json = app::writeReviews(**desk, ReviewFormat::Json);
        return Answer{QJsonDocument::fromJson(json.bytes).object(), Exit::Good, written.bytes};
    }
    const auto kept = keepAs(arguments.word(0), written.bytes);
    if (!kept)
        return failed(kept);
    session.say(Cli::tr("Wrote %1 reviews, readable by everybody: %2").arg(written.count).arg(*kept));
    return Answer{{{u"reviews"_s, written.count}, {u"file"_s, *kept}}, Exit::Good, {}};
}

Outcome reviewImport(Session &session, const Arguments &arguments)
{
    const auto format = formatFor(arguments, arguments.word(0));
    if (!format)
        return failed(format);
    const auto bytes = fileBytes(arguments.word(0));
    if (!bytes)
        return failed(bytes);
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    const auto reviews = app::readReviews(**desk, *bytes, *format);
    if (!reviews)
        return failed(reviews);
    const QList<app::ReviewDifference> differences = app::differencesOf(**desk, *reviews);
    const QJsonArray told = tell(session, **desk, differences);
    const bool dry = arguments.has("dry-run");
    app::ReadReviews changed;
    for (const app::ReviewDifference &one : differences)
        changed.insert(one.proposal, reviews->value(one.proposal));
    if (!dry && !changed.isEmpty()) {
        if (const auto kept = (*desk)->replace(changed); !kept)
            return failed(kept);
    }
    session.say(
        dry ? Cli::tr("%1 reviews read, %2 would change; nothing was changed.")
                  .arg(reviews->size())
                  .arg(changed.size())
            : Cli::tr("%1 reviews read, %2 drafts changed.").arg(reviews->size()).arg(changed.size()));
    return Answer{
        {{u"reviews"_s, reviews->size()}, {u"changed"_s, dry ? 0 : changed.size()}, {u"differences"_s, told}},
        Exit::Good,
        {}};
}

} // namespace simsa::cli
