// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

#include "call/reviewcontent.h"

#include <QJsonArray>
#include <QJsonDocument>

// Reviews as one JSON file: {"call": ID, "reviews": [{"proposal": ID, "content": …}]}.
namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

using Imported = QList<std::pair<base::ProposalId, call::ReviewContent>>;

/// Everything is looked at before anything is kept.
Attempt<Imported> readAll(const review::Desk &desk, const QJsonObject &json)
{
    base::JsonReader reader(json, u"reviews"_s);
    if (reader.name<base::CallId>(u"call"_s) != desk.charter().call)
        return tl::unexpected(
            Failure::of({base::ErrorCode::RecordForeignCall, json.value(u"call"_s).toString()}));
    Imported all;
    for (const QJsonValue &value : reader.array(u"reviews"_s)) {
        const QJsonObject one = value.toObject();
        const base::ProposalId proposal(one.value(u"proposal"_s).toString());
        const auto work = desk.work(proposal);
        if (!work)
            return failed(work);
        if (work->recusal)
            return tl::unexpected(Failure::of({base::ErrorCode::Recused, proposal.text()}));
        const auto content = call::reviewContentFromJson(one.value(u"content"_s).toObject());
        if (!content)
            return failed(content);
        if (const auto valid = call::validate(desk.charter().rubric, *content); !valid)
            return failed(valid);
        all.append({proposal, *content});
    }
    if (const auto finished = reader.finish(); !finished)
        return failed(finished);
    if (!desk.hasPledged())
        return tl::unexpected(Failure::of({base::ErrorCode::PledgeMissing, {}}));
    return all;
}

} // namespace

Outcome reviewExport(Session &session, const Arguments &arguments)
{
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    QJsonArray reviews;
    for (const review::Work &work : (*desk)->works()) {
        if (work.recusal || work.content == call::ReviewContent())
            continue;
        reviews.append(QJsonObject{{u"proposal"_s, work.proposal.id.text()},
                                   {u"content"_s, call::toJson(work.content)}});
    }
    const QJsonObject json{{u"call"_s, (*desk)->charter().call.text()}, {u"reviews"_s, reviews}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (arguments.words().isEmpty())
        return Answer{json, Exit::Good, bytes};
    const auto kept = keepAs(arguments.word(0), bytes);
    if (!kept)
        return failed(kept);
    session.say(Cli::tr("Wrote %1 reviews, readable by everybody: %2").arg(reviews.size()).arg(*kept));
    return Answer{{{u"reviews"_s, reviews.size()}, {u"file"_s, *kept}}, Exit::Good, {}};
}

Outcome reviewImport(Session &session, const Arguments &arguments)
{
    const auto bytes = fileBytes(arguments.word(0));
    if (!bytes)
        return failed(bytes);
    const auto json = jsonObject(*bytes, arguments.word(0));
    if (!json)
        return failed(json);
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    const auto all = readAll(**desk, *json);
    if (!all)
        return failed(all);
    int changed = 0;
    for (const auto &[proposal, content] : *all) {
        const auto work = (*desk)->work(proposal);
        if (work && work->content == content)
            continue;
        if (const auto kept = (*desk)->record(proposal, content); !kept)
            return failed(kept);
        ++changed;
    }
    session.say(Cli::tr("%1 reviews read, %2 drafts changed.").arg(all->size()).arg(changed));
    return Answer{{{u"reviews"_s, all->size()}, {u"changed"_s, changed}}, Exit::Good, {}};
}

} // namespace simsa::cli
