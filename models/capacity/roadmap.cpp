// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/roadmap.h"

#include "call/fields.h"
#include "capacity/texts.h"

namespace simsa::capacity {

using base::ErrorCode;
using base::JsonReader;
using base::Month;
using base::Result;
namespace fields = call::fields;

namespace {

constexpr int mostStages = 500;
constexpr int mostAims = 50;
constexpr int mostShown = 240;
constexpr int mostGpus = 8 * fields::mostNodes;

tl::unexpected<base::Error> invalid(const QString &list, qsizetype index, const QString &field)
{
    return base::fail(ErrorCode::CapacityInvalid,
                      QStringLiteral("%1[%2].%3").arg(list).arg(index).arg(field));
}

/// The field of a stage that breaks a rule, or empty.
QString faultOf(const RoadmapStage &stage)
{
    if (!stage.id.isValid())
        return QStringLiteral("id");
    if (stage.name.ko.isEmpty() || !isOneLine(stage.name.ko) || !isOneLine(stage.name.en))
        return QStringLiteral("name");
    if (!isOneLine(stage.gpuModel))
        return QStringLiteral("gpu_model");
    if (stage.gpusPerNode < 1 || stage.gpusPerNode > 1000)
        return QStringLiteral("gpus_per_node");
    if (stage.gpus < 1 || stage.gpus > mostGpus)
        return QStringLiteral("gpus");
    if (!stage.first.isValid())
        return QStringLiteral("from");
    if (stage.last && (!stage.last->isValid() || *stage.last < stage.first))
        return QStringLiteral("to");
    return stage.source.isEmpty() || !isOneLine(stage.source) ? QStringLiteral("source") : QString();
}

QString faultOf(const RoadmapAim &aim)
{
    if (!aim.month.isValid())
        return QStringLiteral("month");
    if (aim.gpus < 1 || aim.gpus > mostGpus)
        return QStringLiteral("gpus");
    return aim.source.isEmpty() || !isOneLine(aim.source) ? QStringLiteral("source") : QString();
}

RoadmapStage readStage(JsonReader &r)
{
    RoadmapStage stage;
    stage.id = r.name<base::ClusterId>(QStringLiteral("id"));
    stage.name = fields::localText(r, QStringLiteral("name"));
    stage.gpuModel = r.string(QStringLiteral("gpu_model"), longestText);
    stage.gpus = r.number(QStringLiteral("gpus"), 1, mostGpus);
    stage.gpusPerNode = r.number(QStringLiteral("gpus_per_node"), 1, 1000);
    stage.first = r.month(QStringLiteral("from"));
    if (r.has(QStringLiteral("to")))
        stage.last = r.month(QStringLiteral("to"));
    stage.standing = static_cast<Standing>(r.choice(QStringLiteral("standing"), standingNames()));
    stage.source = r.text(QStringLiteral("source"), longestText);
    return stage;
}

RoadmapAim readAim(JsonReader &r)
{
    return {r.month(QStringLiteral("month")), r.number(QStringLiteral("gpus"), 1, mostGpus),
            r.text(QStringLiteral("source"), longestText)};
}

} // namespace

const QStringList &standingNames()
{
    static const QStringList names{QStringLiteral("existing"), QStringLiteral("planned"),
                                   QStringLiteral("estimate")};
    return names;
}

int Roadmap::gpusIn(Month month) const
{
    qint64 sum = 0;
    for (const RoadmapStage &stage : stages)
        sum += stage.holdsIn(month) ? stage.gpus : 0;
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

Month Roadmap::firstMonth() const
{
    Month first;
    for (const RoadmapStage &stage : stages)
        first = first.isValid() ? std::min(first, stage.first) : stage.first;
    return first;
}

int Roadmap::months() const
{
    const Month first = firstMonth();
    if (!first.isValid())
        return 0;
    Month last = first;
    for (const RoadmapStage &stage : stages)
        last = std::max(last, stage.last.value_or(stage.first));
    for (const RoadmapAim &aim : aims)
        last = std::max(last, aim.month);
    return std::min(mostShown, Month(last.year(), 12).since(first) + 1);
}

Result<> validate(const Roadmap &roadmap)
{
    if (roadmap.stages.size() > mostStages || roadmap.aims.size() > mostAims)
        return base::fail(ErrorCode::CapacityInvalid, QStringLiteral("stages"));
    QSet<base::ClusterId> seen;
    for (qsizetype i = 0; i < roadmap.stages.size(); ++i) {
        QString fault = faultOf(roadmap.stages.at(i));
        if (fault.isEmpty() && seen.contains(roadmap.stages.at(i).id))
            fault = QStringLiteral("id");
        if (!fault.isEmpty())
            return invalid(QStringLiteral("stages"), i, fault);
        seen.insert(roadmap.stages.at(i).id);
    }
    for (qsizetype i = 0; i < roadmap.aims.size(); ++i) {
        if (const QString fault = faultOf(roadmap.aims.at(i)); !fault.isEmpty())
            return invalid(QStringLiteral("aims"), i, fault);
    }
    return {};
}

QJsonObject toJson(const RoadmapStage &stage)
{
    QJsonObject json{{QStringLiteral("id"), stage.id.text()},
                     {QStringLiteral("name"), call::toJson(stage.name)},
                     {QStringLiteral("gpu_model"), stage.gpuModel},
                     {QStringLiteral("gpus"), stage.gpus},
                     {QStringLiteral("gpus_per_node"), stage.gpusPerNode},
                     {QStringLiteral("from"), stage.first.toString()},
                     {QStringLiteral("standing"), standingNames().at(static_cast<int>(stage.standing))},
                     {QStringLiteral("source"), stage.source}};
    if (stage.last)
        json.insert(QStringLiteral("to"), stage.last->toString());
    return json;
}

QJsonObject toJson(const RoadmapAim &aim)
{
    return {{QStringLiteral("month"), aim.month.toString()},
            {QStringLiteral("gpus"), aim.gpus},
            {QStringLiteral("source"), aim.source}};
}

QJsonObject toJson(const Roadmap &roadmap)
{
    return {{QStringLiteral("stages"), fields::array(roadmap.stages)},
            {QStringLiteral("aims"), fields::array(roadmap.aims)}};
}

Result<Roadmap> roadmapFromJson(const QJsonObject &object)
{
    const auto roadmap = fields::whole<Roadmap>(object, QStringLiteral("roadmap"), [](JsonReader &r) {
        return Roadmap{r.list<RoadmapStage>(QStringLiteral("stages"), readStage, mostStages),
                       r.list<RoadmapAim>(QStringLiteral("aims"), readAim, mostAims)};
    });
    if (!roadmap)
        return roadmap;
    if (const auto ok = validate(*roadmap); !ok)
        return base::fail(ok);
    return roadmap;
}

} // namespace simsa::capacity
