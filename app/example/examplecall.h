// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/desk.h"
#include "example/exampledata.h"
#include "workstation.h"

#include <functional>
#include <map>

namespace simsa::app {

/// Stations of the way, in order.
enum class Station { Bundles, Reviews, Sync, Reconcile, Plan, Decide, Packet };

/// One station done, for the log: what was made, and how long it took.
struct StationReport
{
    Station station = Station::Bundles;
    int made = 0; ///< bundles, reviews, records, scored proposals, awards, decisions, packets
    qint64 milliseconds = 0;
    bool repeated = false; ///< it had been done before
};

struct ExampleOptions
{
    QString folder;
    Station until = Station::Packet;
    quint64 seed = 1;
    QDateTime today;   ///< UTC; when the call is laid out
    QString realCases; ///< folder of real submissions and requests; empty: the invented call
    int most = 0;      ///< of the real proposals; 0: all
    std::function<void(const StationReport &)> told;
};

/// Lays a complete call out in a folder, as `simsa-cli demo` does, station by station and resumable:
/// everything is done by the same desks that people use. `demo.json` there names people, vaults and
/// passphrases.
class ExampleCall
{
public:
    [[nodiscard]] static base::Result<> layOut(const ExampleOptions &options);

private:
    explicit ExampleCall(ExampleOptions options);

    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<> resume();
    [[nodiscard]] base::Result<> remember(int stationsDone);

    [[nodiscard]] base::Result<int> makeBundles();
    [[nodiscard]] base::Result<int> makeReviews();
    [[nodiscard]] base::Result<int> exchangeAll();
    [[nodiscard]] base::Result<int> reconcile();
    [[nodiscard]] base::Result<int> plan();
    [[nodiscard]] base::Result<int> decide();
    [[nodiscard]] base::Result<int> makePackets();

    [[nodiscard]] base::Result<> foundPeople();
    [[nodiscard]] base::Result<> foundCa();
    [[nodiscard]] base::Result<crypto::Crl> newCrl();
    [[nodiscard]] base::Result<> enrol(const base::PersonId &person, const call::LocalText &name,
                                       bool isChair);
    [[nodiscard]] base::Result<> foundCall();
    [[nodiscard]] base::Result<call::Roster> rosterOfAll();
    [[nodiscard]] base::Result<> loadBundles();
    [[nodiscard]] base::Result<> countersignAll();
    [[nodiscard]] base::Result<> sync(const QString &who);
    [[nodiscard]] base::Result<> checkpoint();
    [[nodiscard]] base::Result<int> reviewAs(const call::Person &reviewer, const ExampleTexts &texts);
    [[nodiscard]] base::Result<std::unique_ptr<committee::Desk>> chairDesk();
    [[nodiscard]] base::Result<> writeOpinions(committee::Desk &desk, const record::Plan &plan,
                                               const record::Reconciliation &scores,
                                               const ExampleTexts &texts);
    [[nodiscard]] base::Result<int> endorseAndDeliver(int decisions);
    [[nodiscard]] base::Result<Workstation *> station(const QString &who);
    [[nodiscard]] QString passphraseOf(const QString &who) const;
    [[nodiscard]] QString pathOf(const QString &relative) const;

    ExampleOptions m_options;
    base::ManualClock m_clock;
    ExampleData m_data;
    int m_done = 0;
    std::map<QString, std::unique_ptr<Workstation>> m_stations; // by vault folder, relative
};

/// The published passphrase of a vault of the example, named by its folder ("reviewers/V01").
[[nodiscard]] QString examplePassphrase(const QString &vault);

/// Name of a station as the command line spells it; and back, or nothing.
[[nodiscard]] QString nameOf(Station station);
[[nodiscard]] std::optional<Station> stationNamed(const QString &name);

} // namespace simsa::app
