// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values the tests of call, capacity, reconcile, plan, conflict and assign start from.

#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "call/proposal.h"
#include "call/reviewcontent.h"

#include <QTimeZone>

namespace samples {

using namespace simsa;
using namespace Qt::StringLiterals;

inline call::LocalText text(const QString &name)
{
    return {.ko = u"가상 "_s + name, .en = name};
}

inline QDateTime day(int month, int date)
{
    return QDateTime(QDate(2026, month, date), QTime(9, 0), Qt::UTC);
}

inline QList<call::Level> fiveLevels()
{
    QList<call::Level> levels;
    for (int value = 1; value <= 5; ++value)
        levels.append({.value = value,
                       .label = text(u"level %1"_s.arg(value)),
                       .percent = 25 + 15 * value,
                       .anchor = text(u"anchor %1"_s.arg(value))});
    return levels;
}

/// The example rubric of the demo call: C1 40 = 15+15+10, C2 30 = 15+15, C3 30 = 10+10+10.
inline call::Rubric rubric()
{
    const QList<QList<int>> weights{{15, 15, 10}, {15, 15}, {10, 10, 10}};
    call::Rubric rubric;
    for (int c = 0; c < weights.size(); ++c) {
        const QString code = u"C%1"_s.arg(c + 1);
        call::Criterion criterion{.id = base::CriterionId(code), .name = text(code), .items = {}};
        for (int i = 0; i < weights.at(c).size(); ++i) {
            const QString item = u"%1.%2"_s.arg(code).arg(i + 1);
            criterion.items.append({.id = base::ItemId(item),
                                    .name = text(item),
                                    .weight = weights.at(c).at(i),
                                    .minComment = 0,
                                    .levels = fiveLevels()});
        }
        rubric.criteria.append(criterion);
    }
    return rubric;
}

inline call::Cluster cluster(const QString &id, const QString &model, int cap, const QList<int> &inService)
{
    call::Cluster cluster;
    cluster.id = base::ClusterId(id);
    cluster.name = text(id);
    cluster.gpuModel = model;
    cluster.perProjectCap = base::Nodes(cap);
    for (const int nodes : inService)
        cluster.capacity.append(
            {.inService = base::Nodes(nodes), .spare = {}, .reserved = {}, .committed = {}});
    return cluster;
}

/// 15 months from 2026-03; H200 in clusters of 255 and 32 nodes, B200 0 → 128 → 255.
inline call::Charter charter()
{
    call::Charter charter;
    charter.call = base::CallId(u"GPU-2026-1"_s);
    charter.title = text(u"2026 GPU call"_s);
    charter.office = text(u"Programme office"_s);
    for (const QString &pool : {u"ACADEMIA"_s, u"INDUSTRY"_s, u"RESEARCH"_s})
        charter.pools.append({.id = base::PoolId(pool), .name = text(pool)});
    charter.firstMonth = base::Month(2026, 3);
    charter.months = 15;
    QList<int> ramp(15, 255);
    ramp[0] = 0;
    ramp[1] = 128;
    charter.clusters = {cluster(u"H200-A"_s, u"H200"_s, 32, QList<int>(15, 255)),
                        cluster(u"H200-B"_s, u"H200"_s, 32, QList<int>(15, 32)),
                        cluster(u"B200"_s, u"B200"_s, 16, ramp)};
    charter.rubric = rubric();
    charter.scoring.lotterySeed = u"SIMSA-2026-R1"_s;
    charter.dates = {.opens = day(1, 5),
                     .closes = day(1, 28),
                     .reviewFrom = day(2, 2),
                     .reviewUntil = day(2, 13),
                     .meeting = day(2, 20),
                     .release = day(2, 27)};
    charter.destroyAfter = {{.what = call::RecordClass::Applications, .days = 365},
                            {.what = call::RecordClass::Identities, .days = 30}};
    return charter;
}

inline call::Proposal proposal(const QString &id = u"SIM26-001"_s)
{
    call::Proposal proposal;
    proposal.id = base::ProposalId(id);
    proposal.pool = base::PoolId(u"ACADEMIA"_s);
    proposal.title = text(u"A model of "_s + id);
    proposal.summary = u"요약"_s;
    proposal.field = u"BIO"_s;
    proposal.receivedAt = day(1, 20);
    proposal.request = {.preferred = base::ClusterId(u"H200-A"_s),
                        .nodes = base::Nodes(16),
                        .months = 9,
                        .earliestStart = 2,
                        .latestStart = 4,
                        .floorPercent = 50,
                        .alternatives = {{.cluster = base::ClusterId(u"B200"_s), .nodes = base::Nodes(8)}}};
    proposal.attachments = {{.name = u"계획서.pdf"_s,
                             .mediaType = u"application/pdf"_s,
                             .size = 12345,
                             .sha256 = base::Digest::fromRaw(QByteArray(32, '\x5a')).value()}};
    proposal.applicantType = u"UNIVERSITY"_s;
    proposal.org = base::OrgId(u"U11"_s);
    proposal.orgName = text(u"Byeolha University"_s);
    proposal.department = u"AI 연구실"_s;
    proposal.region = u"전북"_s;
    proposal.nonCapital = true;
    proposal.applicant = {.ko = u"강도윤"_s, .en = u"Kang Doyun"_s};
    return proposal;
}

inline call::RosterEntry entry(const QString &id, const QList<call::Role> &roles, char device)
{
    call::RosterEntry entry;
    entry.person = {.id = base::PersonId(id),
                    .name = text(u"Person "_s + id),
                    .org = base::OrgId(u"U02"_s),
                    .department = u"Physics"_s};
    entry.roles = roles;
    entry.devices = {{.device = base::DeviceId::fromRaw(QByteArray(16, device)).value(),
                      .signing = QByteArray("signing"),
                      .encryption = QByteArray("encryption"),
                      .transport = {},
                      .from = day(1, 1),
                      .until = day(12, 31)}};
    return entry;
}

inline call::Roster roster()
{
    call::Roster roster;
    roster.organisations = {{.id = base::OrgId(u"U02"_s),
                             .name = text(u"Dodam"_s),
                             .type = u"UNIVERSITY"_s,
                             .region = u"대전"_s,
                             .nonCapital = true}};
    roster.entries = {entry(u"V01"_s, {call::Role::Reviewer}, 1), entry(u"V02"_s, {call::Role::Reviewer}, 2),
                      entry(u"CH"_s, {call::Role::Chair, call::Role::Reviewer}, 3),
                      entry(u"CL"_s, {call::Role::Clerk}, 4)};
    return roster;
}

/// Levels 5 4 4 3 4 5 4 3 of domain.md §2.0: 85.00.
inline call::LevelSet levels()
{
    const QList<int> values{5, 4, 4, 3, 4, 5, 4, 3};
    call::LevelSet set;
    const QList<call::Item> items = rubric().items();
    for (int i = 0; i < values.size(); ++i)
        set.insert(items.at(i).id, values.at(i));
    return set;
}

inline call::ReviewContent review()
{
    call::ReviewContent content;
    content.levels = levels();
    content.itemComments = {{base::ItemId(u"C1.1"_s), u"충분함"_s}};
    content.confidence = 2;
    content.recommendation = call::Recommendation{
        .kind = call::Recommendation::Kind::Reduced, .nodes = base::Nodes(8), .months = 6};
    content.strengths = u"강점"_s;
    content.weaknesses = u"약점"_s;
    content.commentToApplicant = u"의견"_s;
    content.confidentialComment = u"위원회만"_s;
    return content;
}

} // namespace samples
