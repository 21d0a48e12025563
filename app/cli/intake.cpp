// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/findings.h"

#include "base/files.h"
#include "intake/applications.h"
#include "intake/calltables.h"
#include "intake/openreviewopenb.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Which clusters a model means: as in the example call where it has those clusters, else by the clusters'
/// own models.
QList<intake::ModelMapping> modelsOf(const call::Charter &charter)
{
    const auto known = [&](const base::ClusterId &id) {
        return id.isEmpty() || charter.cluster(id) != nullptr;
    };
    const QList<intake::ModelMapping> example = intake::exampleModels();
    const bool fits = std::all_of(example.begin(), example.end(), [&](const intake::ModelMapping &one) {
        return known(one.preferred) && known(one.flexible) &&
               std::all_of(one.same.begin(), one.same.end(), known);
    });
    if (fits)
        return example;
    QList<intake::ModelMapping> models;
    for (const call::Cluster &cluster : charter.clusters) {
        auto found = std::find_if(models.begin(), models.end(),
                                  [&](const auto &one) { return one.model == cluster.gpuModel; });
        if (found == models.end())
            models.append({cluster.gpuModel, cluster.id, {}, {}});
        else
            found->same.append(cluster.id);
    }
    return models;
}

Attempt<call::Charter> charterOf(Session &session, const Arguments &arguments)
{
    if (arguments.has("charter")) {
        if (!arguments.has("dry-run"))
            return usage(Cli::tr("--charter goes with --dry-run; otherwise the call's own charter counts."));
        const auto bytes = fileBytes(arguments.value("charter"));
        if (!bytes)
            return failed(bytes);
        const auto json = jsonObject(*bytes, arguments.value("charter"));
        if (!json)
            return failed(json);
        const auto charter = call::charterFromJson(*json);
        return charter ? Attempt<call::Charter>(*charter) : failed(charter);
    }
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    if (!(*desk)->ledger().charter())
        return tl::unexpected(Failure::of({ErrorCode::CharterNotCountersigned, {}}));
    return (*desk)->ledger().charter()->value;
}

Attempt<QDateTime> receivedAt(const Session &session, const Arguments &arguments)
{
    if (!arguments.has("received"))
        return session.clock().now();
    const QDateTime time = base::parseUtc(arguments.value("received"));
    if (!time.isValid())
        return usage(Cli::tr("--received takes a time as 2026-02-11T14:05:00Z."));
    return time;
}

Attempt<intake::ApplicationRules> rulesOf(Session &session, const Arguments &arguments)
{
    intake::ApplicationRules rules;
    const auto time = receivedAt(session, arguments);
    if (!time)
        return failed(time);
    auto charter = charterOf(session, arguments);
    if (!charter)
        return failed(charter);
    rules.receivedAt = *time;
    rules.charter = *std::move(charter);
    rules.models = modelsOf(rules.charter);
    rules.attachments = arguments.value("attachments");
    rules.sheet = arguments.value("sheet");
    if (!arguments.has("organisations"))
        return rules;
    const auto bytes = fileBytes(arguments.value("organisations"));
    if (!bytes)
        return failed(bytes);
    const auto organisations = intake::readOrganisations(*bytes);
    if (!organisations)
        return failed(organisations);
    rules.organisations = *organisations;
    return rules;
}

Attempt<QList<office::Application>> withFiles(const QList<call::Proposal> &proposals, const QString &folder)
{
    QList<office::Application> applications;
    for (const call::Proposal &proposal : proposals) {
        office::Application application{proposal, {}};
        for (const call::Attachment &attachment : proposal.attachments) {
            const auto bytes = fileBytes(QDir(folder).filePath(attachment.name));
            if (!bytes)
                return failed(bytes);
            application.files.append(*bytes);
        }
        applications.append(application);
    }
    return applications;
}

Outcome taken(Session &session, const QList<office::Application> &applications, QJsonObject json)
{
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    if (const auto kept = (*desk)->takeIn(applications); !kept)
        return failed(kept);
    session.say(Cli::tr("Took %1 applications in.").arg(applications.size()));
    json.insert(u"taken"_s, applications.size());
    return Answer{json, Exit::Good, {}};
}

Outcome takeTable(Session &session, const Arguments &arguments)
{
    const auto table = fileBytes(arguments.word(0));
    if (!table)
        return failed(table);
    const auto rules = rulesOf(session, arguments);
    if (!rules)
        return failed(rules);
    const intake::IntakeReport report = intake::checkApplications(*table, *rules);
    QJsonArray findings;
    for (const intake::Finding &finding : report.findings) {
        session.say(lineOf(finding));
        findings.append(toJson(finding));
    }
    session.say(Cli::tr("%1 rows, %2 good, %3 errors, %4 warnings")
                    .arg(report.rows)
                    .arg(report.accepted)
                    .arg(report.errors())
                    .arg(report.warnings()));
    QJsonObject json{{u"rows"_s, report.rows},       {u"accepted"_s, report.accepted},
                     {u"errors"_s, report.errors()}, {u"warnings"_s, report.warnings()},
                     {u"findings"_s, findings},      {u"taken"_s, 0},
                     {u"sheet"_s, report.sheet}};
    const auto proposals = intake::takeApplications(report);
    if (!proposals) {
        const Failure failure = Failure::of(proposals.error());
        session.note(u"simsa-cli: %1: %2 [%3]"_s.arg(failure.code, failure.text, failure.detail));
        json.insert(
            u"error"_s,
            QJsonObject{{u"code"_s, failure.code}, {u"detail"_s, failure.detail}, {u"text"_s, failure.text}});
        return Answer{json, Exit::Bad, {}};
    }
    if (arguments.has("dry-run")) {
        session.say(Cli::tr("Nothing was taken: this was a dry run."));
        return Answer{json, Exit::Good, {}};
    }
    const auto applications = withFiles(*proposals, rules->attachments);
    return applications ? taken(session, *applications, json) : Outcome(failed(applications));
}

Outcome takeCases(Session &session, const Arguments &arguments)
{
    const auto time = receivedAt(session, arguments);
    const auto most = arguments.number("most", 0, 0);
    if (!time)
        return failed(time);
    if (!most)
        return failed(most);
    const auto real = intake::readOpenReviewOpenB(arguments.word(0), *time, *most);
    if (!real)
        return failed(real);
    session.say(Cli::tr("%1 proposals, %2 ratings, %3 clusters")
                    .arg(real->proposals.size())
                    .arg(real->ratings.size())
                    .arg(real->clusters.size()));
    const QJsonObject json{{u"rows"_s, real->proposals.size()},
                           {u"accepted"_s, real->proposals.size()},
                           {u"ratings"_s, real->ratings.size()},
                           {u"clusters"_s, real->clusters.size()},
                           {u"taken"_s, 0}};
    if (arguments.has("dry-run"))
        return Answer{json, Exit::Good, {}};
    const auto applications = withFiles(real->proposals, {});
    return applications ? taken(session, *applications, json) : Outcome(failed(applications));
}

} // namespace

Outcome intake(Session &session, const Arguments &arguments)
{
    const QString format = arguments.has("format") ? arguments.value("format") : u"csv"_s;
    // What a table is, its first bytes say.
    if (format == u"csv" || format == u"xlsx")
        return takeTable(session, arguments);
    if (format == u"openreview-openb")
        return takeCases(session, arguments);
    return usage(Cli::tr("--format %1: there are csv, xlsx and openreview-openb.").arg(format));
}

} // namespace simsa::cli
