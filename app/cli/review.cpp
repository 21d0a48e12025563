// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

#include "call/reviewcells.h"
#include "viewmodel/format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(review::Progress progress)
{
    switch (progress) {
    case review::Progress::NotStarted:
        return u"not-started"_s;
    case review::Progress::Draft:
        return u"draft"_s;
    case review::Progress::Sealed:
        return u"sealed"_s;
    case review::Progress::Uploaded:
        return u"uploaded"_s;
    case review::Progress::Acknowledged:
        return u"acknowledged"_s;
    case review::Progress::Recused:
        return u"recused"_s;
    }
    return {};
}

QJsonObject workJson(const review::Desk &desk, const review::Work &work)
{
    return {{u"proposal"_s, work.proposal.id.text()},
            {u"title"_s, work.proposal.title.ko},
            {u"due"_s, base::formatUtc(work.due)},
            {u"state"_s, nameOf(work.progress)},
            {u"unsealedChanges"_s, work.hasUnsealedChanges},
            {u"late"_s, work.late},
            {u"missing"_s, call::missing(desk.charter(), work.content).size()},
            {u"total"_s, call::weightedTotal(desk.charter().rubric, work.content.levels).value()}};
}

Attempt<bool> setLevels(const QStringList &words, call::ReviewContent &content)
{
    for (const QString &word : words) {
        const qsizetype at = word.lastIndexOf(u'=');
        bool whole = false;
        const int level = word.mid(at + 1).toInt(&whole);
        if (at < 1 || !whole)
            return usage(Cli::tr("%1: a level is written ITEM=LEVEL.").arg(word));
        const base::ItemId item(word.left(at));
        if (level == 0)
            content.levels.remove(item);
        else
            content.levels.insert(item, level);
    }
    return true;
}

Attempt<bool> setTexts(const Arguments &arguments, call::ReviewContent &content)
{
    const std::pair<const char *, QString *> fields[] = {{"strengths", &content.strengths},
                                                         {"weaknesses", &content.weaknesses},
                                                         {"comment", &content.commentToApplicant},
                                                         {"confidential", &content.confidentialComment}};
    for (const auto &[option, field] : fields) {
        if (arguments.has(option))
            *field = base::toNfc(arguments.value(option));
    }
    for (const QString &one : arguments.values("item-comment")) {
        const qsizetype at = one.indexOf(u'=');
        if (at < 1)
            return usage(Cli::tr("%1: a comment on an item is written ITEM=TEXT.").arg(one));
        const base::ItemId item(one.left(at));
        content.itemComments.remove(item);
        if (at + 1 < one.size())
            content.itemComments.insert(item, base::toNfc(one.mid(at + 1)));
    }
    return true;
}

} // namespace

Outcome reviewList(Session &session, const Arguments &)
{
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    QJsonArray works;
    for (const review::Work &work : (*desk)->works()) {
        const base::Score total = call::weightedTotal((*desk)->charter().rubric, work.content.levels);
        session.say(u"%1  %2  %3  %4"_s.arg(work.proposal.id.text(), nameOf(work.progress).leftJustified(12),
                                            viewmodel::format::score(total).rightJustified(6),
                                            work.proposal.title.ko));
        works.append(workJson(**desk, work));
    }
    const review::Standing standing = (*desk)->standing();
    session.say(Cli::tr("%1 assigned, %2 remaining, %3 acknowledged")
                    .arg(standing.assigned)
                    .arg(standing.remaining)
                    .arg(standing.acknowledged));
    return Answer{{{u"call"_s, (*desk)->charter().call.text()},
                   {u"pledged"_s, (*desk)->hasPledged()},
                   {u"works"_s, works}},
                  Exit::Good,
                  {}};
}

Outcome reviewShow(Session &session, const Arguments &arguments)
{
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    const base::ProposalId proposal(arguments.word(0));
    const auto work = (*desk)->work(proposal);
    if (!work)
        return failed(work);
    QJsonObject json = workJson(**desk, *work);
    const auto body = (*desk)->toBeSealed(proposal);
    const QJsonObject content = call::toJson(body ? body->content : work->content);
    json.insert(u"content"_s, content);
    session.say(QString::fromUtf8(QJsonDocument(content).toJson()).trimmed());
    QJsonArray readers;
    for (const exchange::Contact &reader : (*desk)->readers()) {
        session.say(Cli::tr("could be read by: %1 (%2)").arg(reader.name.ko, reader.person.text()));
        readers.append(reader.person.text());
    }
    json.insert(u"readers"_s, readers);
    for (const call::Missing &one : call::missing((*desk)->charter(), work->content)) {
        if (one.field == call::MissingField::Level)
            session.say(Cli::tr("missing: level of %1").arg(one.item.text()));
    }
    return Answer{json, Exit::Good, {}};
}

Outcome reviewSet(Session &session, const Arguments &arguments)
{
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    const base::ProposalId proposal(arguments.word(0));
    const auto work = (*desk)->work(proposal);
    if (!work)
        return failed(work);
    call::ReviewContent content = work->content;
    if (const auto set = setLevels(arguments.words().mid(1), content); !set)
        return failed(set);
    if (const auto set = setTexts(arguments, content); !set)
        return failed(set);
    if (arguments.has("confidence")) {
        const auto confidence = arguments.number("confidence", 0, 1);
        if (!confidence)
            return failed(confidence);
        content.confidence = *confidence;
    }
    if (arguments.has("recommendation")) {
        const auto recommendation = call::recommendationFromText(arguments.value("recommendation"));
        if (!recommendation)
            return usage(Cli::tr("--recommendation takes full, reduced:NODES:MONTHS or reject."));
        content.recommendation = *recommendation;
    }
    if (const auto kept = (*desk)->record(proposal, content); !kept)
        return failed(kept);
    const auto missing = call::missing((*desk)->charter(), content).size();
    session.say(Cli::tr("Saved. %1 things are still missing.").arg(missing));
    return Answer{{{u"proposal"_s, proposal.text()}, {u"missing"_s, missing}}, Exit::Good, {}};
}

Outcome reviewSeal(Session &session, const Arguments &arguments)
{
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    QJsonArray sealed;
    for (const QString &word : arguments.words()) {
        const auto id = (*desk)->seal(base::ProposalId(word), base::toNfc(arguments.value("reason")));
        if (!id) {
            Failure failure = Failure::of(id.error());
            failure.detail = failure.detail.isEmpty() ? word : word + u": "_s + failure.detail;
            return tl::unexpected(failure);
        }
        session.say(Cli::tr("%1: sealed as %2").arg(word, id->hex()));
        sealed.append(QJsonObject{{u"proposal"_s, word}, {u"record"_s, id->hex()}});
    }
    return Answer{{{u"sealed"_s, sealed}}, Exit::Good, {}};
}

} // namespace simsa::cli
