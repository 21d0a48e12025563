// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts out of a sealed file into a vault: all or none, and nothing is replaced unasked.
#include "cli/commands.h"
#include "cli/desks.h"
#include "review/drafts.h"
#include "store/draftsfile.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using exchange::Table;

namespace {

using Desks = std::map<base::CallId, std::unique_ptr<review::Desk>>;

enum class Difference { None, New, Other };

/// One draft beside what the vault has in its place.
struct Compared
{
    store::KeptDrafts::Row row;
    Difference difference = Difference::None;
    QString line; ///< for people
};

tl::unexpected<Failure> refused(ErrorCode code, const QString &detail)
{
    return tl::unexpected(Failure::of({code, detail}));
}

QString changeOf(const review::DraftOfRow &draft)
{
    if (draft.draft)
        return base::formatUtc(draft.draft->changedAt);
    return draft.recusal ? Cli::tr("conflict declared") : Cli::tr("own notes");
}

/// Everything that recording it by hand would ask for.
Attempt<bool> checkFits(const review::Desk &desk, const review::DraftOfRow &draft)
{
    if (draft.isOwnNotes && draft.proposal.isEmpty())
        return true; // the ranking
    const auto work = desk.work(draft.proposal);
    if (!work)
        return failed(work);
    if (!desk.hasPledged())
        return refused(ErrorCode::PledgeMissing, {});
    if (work->recusalSealed || (work->recusal && draft.draft))
        return refused(ErrorCode::Recused, draft.proposal.text());
    if (draft.recusal && work->sealed)
        return refused(ErrorCode::ReviewSealed, draft.proposal.text());
    if (!draft.draft)
        return true;
    const auto valid = call::validate(desk.charter().rubric, draft.draft->content);
    return valid ? Attempt<bool>(true) : failed(valid);
}

Attempt<review::Desk *> deskOf(app::Workstation &station, Desks &desks, const base::CallId &call)
{
    auto &desk = desks[call];
    if (!desk) {
        auto opened = review::Desk::open(station.seat(call));
        if (!opened)
            return failed(opened);
        desk = *std::move(opened);
    }
    return desk.get();
}

/// A text that was being typed is taken where there is none; what is here stays.
Attempt<Compared> compareTyped(app::Workstation &station, const store::KeptDrafts::Row &row)
{
    const auto here = station.vault().read({row.call, Table::Drafts}, row.row.id);
    if (!here)
        return failed(here);
    if (*here)
        return Compared{row, Difference::None, {}};
    return Compared{row, Difference::New,
                    Cli::tr("%1: new here (%2)").arg(row.call.text(), Cli::tr("a text that was not sent"))};
}

Attempt<Compared> compare(app::Workstation &station, Desks &desks, const store::KeptDrafts::Row &row)
{
    const auto desk = deskOf(station, desks, row.call);
    if (!desk)
        return failed(desk);
    if (review::isTypedText(row.row.id))
        return compareTyped(station, row);
    const review::DraftOfRow theirs = review::draftOfRow(row.row);
    if (!theirs.draft && !theirs.recusal && !theirs.isOwnNotes)
        return refused(ErrorCode::VaultDamaged, row.row.id);
    const auto here = station.vault().read({row.call, Table::Drafts}, row.row.id);
    if (!here)
        return failed(here);
    Compared compared{row, Difference::New, {}};
    const QString name = row.call.text() + u' ' + theirs.proposal.text();
    if (*here && **here == row.row.bytes) {
        compared.difference = Difference::None;
        return compared;
    }
    if (const auto fits = checkFits(**desk, theirs); !fits)
        return failed(fits);
    if (!*here) {
        compared.line = Cli::tr("%1: new here (%2)").arg(name, changeOf(theirs));
        return compared;
    }
    compared.difference = Difference::Other;
    compared.line = Cli::tr("%1: differs. In the file: %2; here: %3")
                        .arg(name, changeOf(theirs), changeOf(review::draftOfRow({row.row.id, **here})));
    return compared;
}

Attempt<store::KeptDrafts> draftsFrom(Session &session, const Arguments &arguments)
{
    const auto bytes = fileBytes(arguments.word(0));
    if (!bytes)
        return failed(bytes);
    const auto passphrase = session.passphrase();
    if (!passphrase)
        return failed(passphrase);
    auto drafts = store::openDrafts(*bytes, *passphrase);
    return drafts ? Attempt<store::KeptDrafts>(*std::move(drafts)) : failed(drafts);
}

} // namespace

Outcome vaultImportDrafts(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto drafts = draftsFrom(session, arguments);
    if (!drafts)
        return failed(drafts);
    Desks desks;
    exchange::Changes changes;
    QJsonArray lines;
    int added = 0, other = 0;
    for (const store::KeptDrafts::Row &row : drafts->rows) {
        const auto compared = compare(**station, desks, row);
        if (!compared)
            return failed(compared);
        if (compared->difference == Difference::None)
            continue;
        ++(compared->difference == Difference::New ? added : other);
        session.say(compared->line);
        lines.append(compared->line);
        changes.put({row.call, Table::Drafts}, row.row.id, row.row.bytes);
    }
    QJsonObject json{{u"drafts"_s, drafts->rows.size()}, {u"new"_s, added},         {u"differ"_s, other},
                     {u"whole"_s, drafts->whole},        {u"differences"_s, lines}, {u"taken"_s, 0}};
    if (other > 0 && !arguments.has("replace")) {
        session.say(
            Cli::tr("Nothing was taken in. --replace puts the file's drafts in the place of those here."));
        return Answer{json, Exit::Bad, {}};
    }
    if (const auto written = (*station)->vault().write(changes); !written)
        return failed(written);
    session.say(Cli::tr("%1 drafts read, %2 taken in.").arg(drafts->rows.size()).arg(added + other));
    json[u"taken"_s] = added + other;
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
