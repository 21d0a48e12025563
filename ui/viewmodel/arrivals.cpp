// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/arrivals.h"

#include "viewmodel/errortext.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arrivals)
};

LookItem lookOf(const ForkedChain &fork, const Arrivals &arrivals)
{
    LookItem item;
    item.id = fork.feed.hex();
    item.status = Status::Fork;
    item.what = statusName(Status::Fork);
    item.who = arrivals.nameOf(fork.author);
    item.plain = Words::tr("Number %1 of this chain exists twice. Both are kept.").arg(fork.lastGood + 1);
    item.safe =
        Words::tr("This often comes from a laptop restored from an old backup. Nothing is lost; the chain "
                  "is stopped here until it is settled.");
    item.todo =
        Words::tr("Ask %1 which of the two is meant. Signing anew settles it; until then the contradicted "
                  "records do not count.")
            .arg(item.who);
    return item;
}

LookItem lookOf(const ArrivedRecord &record, const Arrivals &arrivals)
{
    const ErrorText words = errorText(*record.refused);
    LookItem item;
    item.id = record.id.hex();
    item.status = Status::Unverified;
    item.what = statusName(Status::Unverified);
    item.who = arrivals.nameOf(record.author);
    item.when = format::dateTime(record.received);
    item.plain = QStringLiteral("%1 · %2").arg(typeWord(record.type), words.what);
    item.safe = words.safe;
    item.todo = words.todo;
    return item;
}

} // namespace

int Arrivals::verified() const
{
    return static_cast<int>(
        std::count_if(records.begin(), records.end(), [](const ArrivedRecord &r) { return !r.refused; }));
}

int Arrivals::chains() const
{
    QSet<base::FeedId> feeds;
    for (const ArrivedRecord &record : records)
        feeds.insert(record.feed);
    return static_cast<int>(feeds.size());
}

QString Arrivals::nameOf(const base::PersonId &person) const
{
    const auto found = names.constFind(person);
    if (found == names.cend() || found->isEmpty())
        return person.isEmpty() ? Words::tr("not known") : person.text();
    return QStringLiteral("%1 %2").arg(found->in(QLocale().language() == QLocale::Korean), person.text());
}

QList<LookItem> looksOf(const Arrivals &arrivals)
{
    QList<LookItem> looks;
    for (const ForkedChain &fork : arrivals.forks)
        looks.append(lookOf(fork, arrivals));
    QList<ArrivedRecord> refused;
    std::copy_if(arrivals.records.begin(), arrivals.records.end(), std::back_inserter(refused),
                 [](const ArrivedRecord &r) { return r.refused.has_value(); });
    std::stable_sort(refused.begin(), refused.end(),
                     [](const ArrivedRecord &a, const ArrivedRecord &b) { return a.received > b.received; });
    for (const ArrivedRecord &record : refused)
        looks.append(lookOf(record, arrivals));
    return looks;
}

QStringList lookColumns()
{
    return {Words::tr("What"), Words::tr("In plain words"), Words::tr("Who"), Words::tr("When")};
}

QList<TableRow> lookRows(const QList<LookItem> &looks)
{
    QList<TableRow> rows;
    for (const LookItem &look : looks)
        rows.append({look.id,
                     {statusCell(look.status, look.what),
                      {.text = look.plain, .toolTip = look.plain},
                      {look.who},
                      {look.when.isEmpty() ? format::missing() : look.when, Tone::Secondary}}});
    return rows;
}

QStringList recordColumns()
{
    return {Words::tr("Record"), Words::tr("Who"),     Words::tr("Number"),
            Words::tr("Made"),   Words::tr("Arrived"), Words::tr("State")};
}

QList<TableRow> recordRows(const Arrivals &arrivals)
{
    QList<TableRow> rows;
    for (const ArrivedRecord &record : arrivals.records) {
        const Status status = record.refused        ? Status::Unverified
                              : record.acknowledged ? Status::Acknowledged
                                                    : Status::Uploaded;
        const QString word = status == Status::Uploaded ? Words::tr("verified") : statusName(status);
        rows.append({record.id.hex(),
                     {{typeWord(record.type)},
                      {arrivals.nameOf(record.author)},
                      numberCell(format::count(record.seq)),
                      {format::dateTime(record.created), Tone::Secondary},
                      {format::dateTime(record.received), Tone::Secondary},
                      statusCell(status, word)}});
    }
    return rows;
}

QStringList authorColumns()
{
    return {Words::tr("Who"), Words::tr("Records"), Words::tr("Verified"), Words::tr("Last arrival")};
}

QList<TableRow> authorRows(const Arrivals &arrivals)
{
    struct Sum
    {
        int all = 0, good = 0;
        QDateTime last;
    };
    QMap<base::PersonId, Sum> sums;
    for (const ArrivedRecord &record : arrivals.records) {
        Sum &sum = sums[record.author];
        ++sum.all;
        sum.good += record.refused ? 0 : 1;
        if (!sum.last.isValid() || record.received > sum.last)
            sum.last = record.received;
    }
    QList<TableRow> rows;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const bool clean = it->good == it->all;
        rows.append(
            {it.key().text(),
             {statusCell(clean ? Status::Acknowledged : Status::Unverified, arrivals.nameOf(it.key())),
              numberCell(format::count(it->all)),
              numberCell(format::count(it->good)),
              {format::dateTime(it->last), Tone::Secondary}}});
    }
    return rows;
}

} // namespace simsa::viewmodel
