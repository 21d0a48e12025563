// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashworker.h"

#include "crashlines.h"
#include "review/desk.h"
#include "support/fixed.h"
#include "support/results.h"
#include "workstation.h"

#include <QDir>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace simsa::crashtest {

namespace {

using base::ErrorCode;
using base::Result;

class Worker
{
public:
    explicit Worker(const QStringList &arguments)
        : m_vault(arguments.at(0))
        , m_depot(arguments.at(1))
        , m_bundles(arguments.at(2))
        , m_random(arguments.at(3).toUInt())
    {
    }

    Result<> open()
    {
        auto station = app::Workstation::open({m_vault, support::passphrase(), &m_clock, {}});
        if (!station)
            return base::fail(station);
        m_station = *std::move(station);
        const auto calls = m_station->calls();
        if (!calls)
            return base::fail(calls);
        m_call = calls->first();
        return openDesk();
    }

    /// One step; an error is one that a user would have been shown.
    Result<> step()
    {
        m_clock.advance(1);
        const quint32 dice = m_random.bounded(100U);
        Step step;
        step.proposal = base::ProposalId(m_random.bounded(2) ? u"p-001"_s : u"p-002"_s);
        if (dice < 45)
            return setLevel(step);
        if (dice < 70)
            return comment(step);
        if (dice < 88)
            return seal(step);
        return dice < 96 ? sync() : load();
    }

private:
    Result<> openDesk()
    {
        auto desk = review::Desk::open(m_station->seat(m_call));
        if (desk)
            m_desk = *std::move(desk);
        return desk ? Result<>() : base::fail(desk);
    }

    static void say(Step &step, bool done)
    {
        step.done = done;
        const QByteArray line = step.line();
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    Result<> setLevel(Step &step)
    {
        step.kind = Step::Kind::Level;
        step.number = 1 + m_random.bounded(2);
        say(step, false);
        const auto set = m_desk->setLevel(step.proposal, base::ItemId(u"i1"_s), step.number);
        if (set)
            say(step, true);
        return set;
    }

    Result<> comment(Step &step)
    {
        step.kind = Step::Kind::Comment;
        step.number = m_random.bounded(1, 1000000);
        say(step, false);
        const auto kept =
            m_desk->record(step.proposal, commented(m_desk->work(step.proposal)->content, step.number));
        if (kept)
            say(step, true);
        return kept;
    }

    Result<> seal(Step &step)
    {
        step.kind = Step::Kind::Seal;
        say(step, false);
        auto sealed = m_desk->seal(step.proposal);
        if (!sealed && sealed.error().code == ErrorCode::ReasonMissing)
            sealed = m_desk->seal(step.proposal, u"다시 보았다"_s);
        if (!sealed && sealed.error().code == ErrorCode::ReviewSealed) // nothing new to seal
            return {};
        if (!sealed)
            return base::fail(sealed);
        step.id = sealed->hex();
        say(step, true);
        return {};
    }

    Result<> sync()
    {
        Step step{Step::Kind::Sync, false, {}, 0, {}};
        say(step, false);
        const auto synced = m_station->sync(m_call, m_depot);
        if (!synced)
            return base::fail(synced);
        say(step, true);
        return m_desk->refresh();
    }

    Result<> load()
    {
        const QStringList bundles = QDir(m_bundles).entryList({u"*.simsa"_s}, QDir::Files, QDir::Name);
        Step step{Step::Kind::Load, false, {}, 0, {}};
        say(step, false);
        // The newest, or one that is superseded.
        const QString &name =
            m_random.bounded(5) ? bundles.last() : bundles[m_random.bounded(int(bundles.size()))];
        const auto loaded = review::Desk::load(m_station->seat(m_call), QDir(m_bundles).filePath(name));
        if (!loaded && loaded.error().code == ErrorCode::BundleSuperseded) // a newer one is here already
            return {};
        if (!loaded)
            return base::fail(loaded);
        step.id = loaded->bundle.hex();
        say(step, true);
        return openDesk();
    }

    QString m_vault, m_depot, m_bundles;
    base::ManualClock m_clock = support::fixedClock();
    QRandomGenerator m_random;
    std::unique_ptr<app::Workstation> m_station;
    std::unique_ptr<review::Desk> m_desk;
    base::CallId m_call;
};

} // namespace

int work(const QStringList &arguments)
{
    Worker worker(arguments);
    auto good = worker.open();
    while (good)
        good = worker.step();
    std::fprintf(stderr, "%s\n", qPrintable(support::outcomeOf(good)));
    return 1;
}

} // namespace simsa::crashtest
