// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/examplecall.h"

#include "base/files.h"
#include "base/json.h"
#include "example/examplevaults.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

const QStringList stationNames{QStringLiteral("bundles"), QStringLiteral("reviews"),
                               QStringLiteral("sync"),    QStringLiteral("reconcile"),
                               QStringLiteral("plan"),    QStringLiteral("decide"),
                               QStringLiteral("packet")};
const QString summaryName = QStringLiteral("demo.json");

} // namespace

QString examplePassphrase(const QString &vault)
{
    return QStringLiteral("example passphrase of ") + vault;
}

QString nameOf(Station station)
{
    return stationNames.at(static_cast<int>(station));
}

std::optional<Station> stationNamed(const QString &name)
{
    const auto index = stationNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Station>(index));
}

ExampleCall::ExampleCall(ExampleOptions options)
    : m_options(std::move(options))
    , m_clock(m_options.today)
{
    // Formats know whole seconds only.
    m_options.today = QDateTime::fromSecsSinceEpoch(m_options.today.toSecsSinceEpoch(), Qt::UTC);
    // The whole way takes about ten hours of its clock and must not end in the future.
    m_clock.set(m_options.today.addDays(-1));
}

Result<> ExampleCall::layOut(const ExampleOptions &options)
{
    ExampleCall call(options);
    if (const auto ready = call.prepare(); !ready)
        return ready;
    using Step = Result<int> (ExampleCall::*)();
    const std::array<Step, 7> steps{&ExampleCall::makeBundles, &ExampleCall::makeReviews,
                                    &ExampleCall::exchangeAll, &ExampleCall::reconcile,
                                    &ExampleCall::plan,        &ExampleCall::decide,
                                    &ExampleCall::makePackets};
    for (int i = 0; i <= static_cast<int>(options.until); ++i) {
        StationReport report{static_cast<Station>(i), 0, 0, i < call.m_done};
        if (!report.repeated) {
            QElapsedTimer timer;
            timer.start();
            const auto made = (call.*steps.at(static_cast<size_t>(i)))();
            if (!made)
                return base::failAt(made, nameOf(report.station));
            if (const auto kept = call.remember(i + 1); !kept)
                return kept;
            report.made = *made;
            report.milliseconds = timer.elapsed();
        }
        if (options.told)
            options.told(report);
    }
    return {};
}

Result<> ExampleCall::prepare()
{
    for (const char *folder : {"", "bundles", "packets", "reviewers"}) {
        if (const auto made = base::makeFolder(pathOf(QLatin1String(folder))); !made)
            return made;
    }
    if (const auto resumed = resume(); !resumed)
        return resumed;
    auto data = m_options.realCases.isEmpty()
                    ? inventedCall(m_options.today)
                    : realCall(m_options.realCases, m_options.today, m_options.most);
    if (!data)
        return base::fail(data);
    m_data = *std::move(data);
    return {};
}

Result<> ExampleCall::resume()
{
    const auto bytes = base::readFile(pathOf(summaryName));
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return {};
    if (!bytes)
        return base::fail(bytes);
    const QJsonObject summary = QJsonDocument::fromJson(*bytes).object();
    const QDateTime today = base::parseUtc(summary.value(QStringLiteral("today")).toString());
    if (!today.isValid())
        return base::fail(ErrorCode::JsonFieldInvalid, summaryName);
    // A call that was begun is gone on with as it was begun; the clock only goes forward.
    m_done = summary.value(QStringLiteral("stations")).toInt();
    m_options.today = today;
    m_options.seed = static_cast<quint64>(summary.value(QStringLiteral("seed")).toInteger(1));
    m_options.realCases = summary.value(QStringLiteral("real")).toString();
    m_options.most = summary.value(QStringLiteral("most")).toInt();
    m_clock.set(base::parseUtc(summary.value(QStringLiteral("clock")).toString()));
    return {};
}

Result<> ExampleCall::remember(int stationsDone)
{
    QJsonArray people;
    const auto add = [&](const QString &vault, const QString &role, const QString &name) {
        people.append(QJsonObject{{QStringLiteral("vault"), vault},
                                  {QStringLiteral("role"), role},
                                  {QStringLiteral("name"), name},
                                  {QStringLiteral("passphrase"), passphraseOf(vault)}});
    };
    add(caVault, QStringLiteral("ca"), QString());
    add(officeVault, QStringLiteral("clerk"), QStringLiteral("담당자 (가상)"));
    add(chairVault, QStringLiteral("chair"), QStringLiteral("위원장 (가상)"));
    add(memberVault, QStringLiteral("member"), QStringLiteral("위원 (가상)"));
    for (const call::Person &reviewer : std::as_const(m_data.reviewers))
        add(reviewerVault(reviewer.id), QStringLiteral("reviewer"), reviewer.name.ko);
    const QJsonObject summary{{QStringLiteral("call"), m_data.charter.call.text()},
                              {QStringLiteral("clock"), base::formatUtc(m_clock.now())},
                              {QStringLiteral("depot"), QStringLiteral("depot")},
                              {QStringLiteral("most"), m_options.most},
                              {QStringLiteral("people"), people},
                              {QStringLiteral("real"), m_options.realCases},
                              {QStringLiteral("seed"), static_cast<qint64>(m_options.seed)},
                              {QStringLiteral("stations"), stationsDone},
                              {QStringLiteral("today"), base::formatUtc(m_options.today)}};
    return base::writeFile(pathOf(summaryName), QJsonDocument(summary).toJson());
}

Result<Workstation *> ExampleCall::station(const QString &who)
{
    std::unique_ptr<Workstation> &station = m_stations[who];
    if (!station) {
        auto opened = Workstation::open({pathOf(who), passphraseOf(who), &m_clock, {}});
        if (!opened)
            return base::failAt(opened, who);
        station = *std::move(opened);
    }
    return station.get();
}

QString ExampleCall::passphraseOf(const QString &who) const
{
    return examplePassphrase(who);
}

QString ExampleCall::pathOf(const QString &relative) const
{
    return QDir(m_options.folder).filePath(relative);
}

Result<> ExampleCall::sync(const QString &who)
{
    const auto station = this->station(who);
    if (!station)
        return base::fail(station);
    const auto report = (*station)->sync(m_data.charter.call, pathOf(QStringLiteral("depot")));
    if (!report)
        return base::failAt(report, who);
    m_clock.advance(1);
    return {};
}

} // namespace simsa::app
