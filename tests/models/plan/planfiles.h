// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/instancejson.h"
#include "plan/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace planfiles {

using namespace simsa;

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QByteArray vectors(const QString &name)
{
    return bytes(QStringLiteral(SIMSA_VECTORS "/") + name);
}

inline QJsonObject json(const QByteArray &data)
{
    return QJsonDocument::fromJson(data).object();
}

inline plan::Award award(const QString &id, const QString &cluster, int start, int months, int nodes)
{
    return {.proposal = base::ProposalId(id),
            .option = {.cluster = base::ClusterId(cluster),
                       .start = start,
                       .months = months,
                       .nodes = base::Nodes(nodes),
                       .profile = {}}};
}

/// `awards` of expected_alloc.json: id → [cluster, start, months, nodes].
inline plan::Plan expectedPlan(const QString &name)
{
    const QJsonObject file = json(bytes(QStringLiteral(SIMSA_RESOURCES "/demo/expected_alloc.json")));
    const QJsonObject awards = file.value(name).toObject().value(QStringLiteral("awards")).toObject();
    plan::Plan plan;
    for (auto it = awards.begin(); it != awards.end(); ++it) {
        const QJsonArray a = it.value().toArray();
        plan.awards.append(
            award(it.key(), a.at(0).toString(), a.at(1).toInt(), a.at(2).toInt(), a.at(3).toInt()));
    }
    return plan;
}

} // namespace planfiles
