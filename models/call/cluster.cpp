// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/cluster.h"

#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

MonthCapacity readMonth(base::JsonReader &reader)
{
    MonthCapacity month;
    month.inService = fields::nodes(reader, u"in_service"_s);
    month.spare = fields::nodes(reader, u"spare"_s);
    month.reserved = fields::nodes(reader, u"reserved"_s);
    month.committed = fields::nodes(reader, u"committed"_s);
    return month;
}

} // namespace

Pool fields::readPool(base::JsonReader &reader)
{
    return Pool{.id = reader.name<base::PoolId>(u"id"_s), .name = localText(reader, u"name"_s)};
}

Cluster fields::readCluster(base::JsonReader &reader)
{
    Cluster cluster;
    cluster.id = reader.name<base::ClusterId>(u"id"_s);
    cluster.name = localText(reader, u"name"_s);
    cluster.gpuModel = reader.text(u"gpu_model"_s, longestName);
    cluster.gpusPerNode = reader.number(u"gpus_per_node"_s, 1, 1024);
    cluster.perProjectCap = nodes(reader, u"per_project_cap"_s, 1);
    cluster.maxMonths = reader.number(u"max_months"_s, 1, 60);
    cluster.capacity = reader.list<MonthCapacity>(u"capacity"_s, readMonth, mostMonths);
    return cluster;
}

QJsonObject toJson(const MonthCapacity &month)
{
    return {{u"in_service"_s, month.inService.value()},
            {u"spare"_s, month.spare.value()},
            {u"reserved"_s, month.reserved.value()},
            {u"committed"_s, month.committed.value()}};
}

QJsonObject toJson(const Cluster &cluster)
{
    return {{u"id"_s, cluster.id.text()},
            {u"name"_s, toJson(cluster.name)},
            {u"gpu_model"_s, cluster.gpuModel},
            {u"gpus_per_node"_s, cluster.gpusPerNode},
            {u"per_project_cap"_s, cluster.perProjectCap.value()},
            {u"max_months"_s, cluster.maxMonths},
            {u"capacity"_s, fields::array(cluster.capacity)}};
}

QJsonObject toJson(const Pool &pool)
{
    return {{u"id"_s, pool.id.text()}, {u"name"_s, toJson(pool.name)}};
}

base::Result<MonthCapacity> monthCapacityFromJson(const QJsonObject &object)
{
    return fields::whole<MonthCapacity>(object, u"month"_s, readMonth);
}

base::Result<Cluster> clusterFromJson(const QJsonObject &object)
{
    return fields::whole<Cluster>(object, u"cluster"_s, fields::readCluster);
}

base::Result<Pool> poolFromJson(const QJsonObject &object)
{
    return fields::whole<Pool>(object, u"pool"_s, fields::readPool);
}

} // namespace simsa::call
