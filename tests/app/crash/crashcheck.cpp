// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashcheck.h"

#include "exchange/shelf.h"
#include "record/sealed.h"
#include "review/desk.h"
#include "support/results.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simsa::crashtest {

using exchange::Delivery;
using exchange::Table;

namespace {

call::ReviewContent after(call::ReviewContent content, const Step &step)
{
    if (step.kind == Step::Kind::Level)
        content.levels[base::ItemId(u"i1"_s)] = step.number;
    if (step.kind == Step::Kind::Comment)
        content = commented(content, step.number);
    return content;
}

bool isUpTo(const Step &step, const base::ProposalId &proposal)
{
    const bool changes =
        step.kind == Step::Kind::Level || step.kind == Step::Kind::Comment || step.kind == Step::Kind::Seal;
    return changes && step.proposal == proposal;
}

/// One's own records, and what is wrong with their chain; outbox rows that must be there.
class FeedCheck
{
public:
    FeedCheck(app::Workstation &station, const base::CallId &call, const QString &depotFolder)
        : m_station(station)
        , m_call(call)
        , m_depot(depotFolder)
    {
    }

    void check(const exchange::FeedState &feed)
    {
        base::RecordId before;
        for (qsizetype i = 0; i < feed.ids.size(); ++i) {
            checkRecord(feed, i, before);
            before = feed.ids.at(i);
        }
    }

    QStringList faults;
    QSet<QString> outbox;
    qsizetype records = 0;

private:
    void checkRecord(const exchange::FeedState &feed, qsizetype index, const base::RecordId &before)
    {
        const base::RecordId &id = feed.ids.at(index);
        const auto stored = exchange::readRecord(m_station.vault(), m_call, id);
        if (!stored) {
            faults.append(u"record %1 of the feed is not here"_s.arg(id.hex()));
            return;
        }
        ++records;
        const auto verified = record::verify(stored->signedData, m_station.device().pins().ca);
        if (!verified || verified->id != id || verified->record.seq != index + 1 ||
            verified->record.prev != before || verified->record.feed != feed.feed)
            faults.append(u"record %1 breaks the feed"_s.arg(id.hex()));
        if (stored->delivery != Delivery::Acknowledged)
            outbox.insert(exchange::outboxId(feed.feed, index + 1));
        if (stored->delivery == Delivery::Uploaded && !QFile::exists(m_depot + u'/' + stored->packName))
            faults.append(u"uploaded, not in the depot: %1"_s.arg(stored->packName));
    }

    app::Workstation &m_station;
    const base::CallId &m_call;
    QString m_depot;
};

} // namespace

QStringList faultsOf(app::Workstation &station, const QString &depotFolder)
{
    const base::CallId call = station.calls()->first();
    FeedCheck check(station, call, depotFolder);
    if (const auto sound = station.vault().check(); !sound)
        check.faults.append(u"vault: "_s + support::outcomeOf(sound));
    const auto feeds = exchange::readFeeds(station.vault(), call);
    if (!feeds)
        return check.faults + QStringList{u"feeds: "_s + support::outcomeOf(feeds)};
    for (const exchange::FeedState &feed : *feeds) {
        if (feed.device == station.device().id())
            check.check(feed);
    }
    const auto records = station.vault().all({call, Table::Records});
    const auto queued = station.vault().all({call, Table::Outbox});
    if (!records || !queued)
        return check.faults + QStringList{u"records or outbox cannot be read"_s};
    const auto own = std::count_if(records->begin(), records->end(), [](const exchange::Row &row) {
        const auto stored = exchange::storedRecordFromBytes(row.bytes);
        return stored && stored->delivery != Delivery::Received;
    });
    if (own != check.records)
        check.faults.append(u"%1 own records, %2 in feeds"_s.arg(own).arg(check.records));
    QSet<QString> outbox;
    for (const exchange::Row &row : *queued)
        outbox.insert(row.id);
    if (outbox != check.outbox)
        check.faults.append(
            u"outbox has %1 records, should have %2"_s.arg(outbox.size()).arg(check.outbox.size()));
    return check.faults;
}

void Promises::take(const QByteArray &output)
{
    m_open.reset();
    for (const QByteArray &line : output.split('\n')) {
        const auto step = Step::fromLine(line);
        if (!step)
            continue;
        m_open = step->done ? std::nullopt : step;
        if (!step->done)
            continue;
        ++m_count;
        ++m_done[step->kind];
        if (m_content.contains(step->proposal))
            m_content[step->proposal] = after(m_content.value(step->proposal), *step);
        if (step->kind == Step::Kind::Seal) {
            m_sealed.insert(step->id);
            m_untouched.insert(step->proposal);
        } else {
            m_untouched.remove(step->proposal);
        }
        if (step->kind == Step::Kind::Load)
            m_loaded.insert(step->id);
    }
    if (m_open)
        ++m_interrupted[m_open->kind];
}

QStringList Promises::brokenContent(app::Workstation &station)
{
    const auto desk = review::Desk::open(station.seat(station.calls()->first()));
    if (!desk)
        return {u"desk: "_s + support::outcomeOf(desk)};
    QStringList faults;
    for (auto it = m_content.begin(); it != m_content.end(); ++it) {
        const auto work = (*desk)->work(it.key());
        if (!work) {
            faults.append(u"no work on "_s + it.key().text());
            continue;
        }
        const bool begun = m_open && isUpTo(*m_open, it.key());
        if (work->content != it.value() && !(begun && work->content == after(it.value(), *m_open)))
            faults.append(u"what was written of %1 is not there"_s.arg(it.key().text()));
        if (!begun && m_untouched.contains(it.key()) && work->progress <= review::Progress::Draft)
            faults.append(u"%1 was sealed and is a draft"_s.arg(it.key().text()));
        if (begun)
            m_untouched.remove(it.key());
        it.value() = work->content;
    }
    return faults;
}

QStringList Promises::broken(app::Workstation &station)
{
    QStringList faults = brokenContent(station);
    const base::CallId call = station.calls()->first();
    for (const QString &id : std::as_const(m_sealed)) {
        if (!exchange::readRecord(station.vault(), call, *base::RecordId::fromHex(id)))
            faults.append(u"sealed review %1 is gone"_s.arg(id));
    }
    for (const QString &id : std::as_const(m_loaded)) {
        if (!station.vault().keptFiles()->join(u' ').contains(id))
            faults.append(u"loaded bundle %1 is gone"_s.arg(id));
    }
    return faults;
}

} // namespace simsa::crashtest
