// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewranking.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewchanges.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa::viewmodel {

using namespace Qt::StringLiterals;

namespace {

struct RankingWords
{
    Q_DECLARE_TR_FUNCTIONS(RankingWords)
};

constexpr qint64 point = 100; // of a Score
constexpr int binPoints = 10;
constexpr int bins = 10;

const review::Work *find(const QList<review::Work> &works, const base::ProposalId &id)
{
    const auto it = std::find_if(works.begin(), works.end(),
                                 [&](const review::Work &work) { return work.proposal.id == id; });
    return it == works.end() ? nullptr : &*it;
}

std::optional<base::Score> totalOf(const call::Charter &charter, const review::Work &work)
{
    if (!isOpen(work) || call::weightSet(charter.rubric, work.content.levels) == 0)
        return std::nullopt;
    return call::weightedTotal(charter.rubric, work.content.levels);
}

TableCell titleCell(const review::Work &work)
{
    TableCell cell;
    cell.text = u"%1 %2"_s.arg(shortId(work.proposal.id), work.proposal.title.in(isKoreanShown()));
    cell.status = statusOf(work);
    cell.toolTip = work.proposal.title.in(isKoreanShown());
    return cell;
}

/// The proposal further down that has the highest own total, if that is a point or more above `total`.
const review::Work *betterBelow(const call::Charter &charter, const QList<review::Work> &works,
                                const QList<review::Ranking::Group> &below, base::Score total)
{
    const review::Work *best = nullptr;
    base::Score highest = base::Score(total.value() + point - 1);
    for (const review::Ranking::Group &group : below) {
        for (const base::ProposalId &id : group) {
            const review::Work *work = find(works, id);
            const auto other = work ? totalOf(charter, *work) : std::nullopt;
            if (other && *other > highest) {
                highest = *other;
                best = work;
            }
        }
    }
    return best;
}

} // namespace

QStringList rankingColumns()
{
    return {RankingWords::tr("Place"),          RankingWords::tr("Proposal"), RankingWords::tr("My score"),
            RankingWords::tr("Recommendation"), RankingWords::tr("Request"),  RankingWords::tr("Remark")};
}

QList<TableRow> rankingRows(const call::Charter &charter, const QList<review::Work> &works,
                            const review::Ranking &ranking)
{
    QList<TableRow> rows;
    const QList<review::Ranking::Group> &groups = ranking.groups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (const base::ProposalId &id : groups[i]) {
            const review::Work *work = find(works, id);
            if (!work)
                continue;
            const auto total = totalOf(charter, *work);
            const QString place =
                QString::number(ranking.rankOf(id)) + (ranking.isTied(id) ? u"="_s : QString());
            const review::Work *better =
                total ? betterBelow(charter, works, groups.mid(i + 1), *total) : nullptr;
            TableCell remark;
            if (better) {
                remark.text =
                    RankingWords::tr("above %1 with a higher score", "id").arg(shortId(better->proposal.id));
                remark.tone = Tone::Warn;
            }
            const auto &wish = work->content.recommendation;
            rows.append({id.text(),
                         {numberCell(place, true), titleCell(*work), numberCell(format::score(total)),
                          TableCell{wish ? recommendationText(*wish) : format::missing()},
                          TableCell{requestBrief(charter, work->proposal.request)}, remark}});
        }
    }
    return rows;
}

review::Ranking rankingByTotals(const call::Charter &charter, const QList<review::Work> &works)
{
    struct Placed
    {
        base::ProposalId id;
        std::optional<base::Score> total;
    };
    QList<Placed> placed;
    for (const review::Work &work : works) {
        if (!work.recusal)
            placed.append({work.proposal.id, totalOf(charter, work)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.total > b.total; });
    QList<review::Ranking::Group> groups;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const bool tied = i > 0 && placed[i].total && placed[i].total == placed[i - 1].total;
        if (tied)
            groups.last().append(placed[i].id);
        else
            groups.append({placed[i].id});
    }
    return review::Ranking(groups);
}

QStringList spreadColumns()
{
    return {RankingWords::tr("My score"), RankingWords::tr("Proposals")};
}

QList<TableRow> spreadRows(const call::Charter &charter, const QList<review::Work> &works)
{
    QList<int> counts(bins, 0);
    int all = 0;
    for (const review::Work &work : works) {
        if (const auto total = totalOf(charter, work)) {
            const auto bin = total->value() / (binPoints * point);
            ++counts[std::clamp<qint64>(bin, 0, bins - 1)];
            ++all;
        }
    }
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    QList<TableRow> rows;
    for (int bin = bins - 1; bin >= 0; --bin) {
        TableCell bar = numberCell(counts[bin] > 0 ? format::count(counts[bin]) : QString());
        bar.fraction = static_cast<double>(counts[bin]) / most;
        const int from = bin * binPoints;
        const QString name =
            bin + 1 < bins ? u"%1–%2"_s.arg(from).arg(from + binPoints - 1) : u"%1–100"_s.arg(from);
        rows.append({u"bin%1"_s.arg(bin), {TableCell{name}, bar}});
    }
    return all > 0 ? rows : QList<TableRow>();
}

QStringList levelUseColumns(const call::Rubric &rubric)
{
    qsizetype most = 0;
    for (const call::Item &item : rubric.items())
        most = std::max(most, item.levels.size());
    QStringList titles{RankingWords::tr("Item")};
    for (qsizetype level = most; level >= 1; --level)
        titles += QString::number(level);
    return titles;
}

QList<TableRow> levelUseRows(const call::Charter &charter, const QList<review::Work> &works)
{
    const auto columns = levelUseColumns(charter.rubric).size();
    QList<TableRow> rows;
    for (const call::Item &item : charter.rubric.items()) {
        QList<TableCell> cells{
            TableCell{u"%1 %2"_s.arg(itemNumber(charter.rubric, item.id), item.name.in(isKoreanShown()))}};
        for (int level = static_cast<int>(columns) - 1; level >= 1; --level) {
            const auto count = std::count_if(works.begin(), works.end(), [&](const review::Work &work) {
                return isOpen(work) && work.content.levels.value(item.id) == level;
            });
            cells.append(numberCell(count > 0 ? format::count(count) : QString()));
        }
        rows.append({item.id.text(), cells});
    }
    return rows;
}

QStringList compareColumns(const review::Work &a, const review::Work &b)
{
    return {RankingWords::tr("Part"), shortId(a.proposal.id), shortId(b.proposal.id)};
}

QList<TableRow> compareRows(const call::Charter &charter, const review::Work &a, const review::Work &b)
{
    QList<TableRow> rows;
    const auto add = [&rows](const QString &name, const QString &left, const QString &right, bool number) {
        const auto cell = [&](const QString &text) {
            TableCell made{text.isEmpty() ? format::missing() : QString(text).replace(u'\n', u' ')};
            made.right = number;
            made.bold = left != right && number;
            made.toolTip = text;
            return made;
        };
        rows.append({name, {TableCell{name}, cell(left), cell(right)}});
    };
    add(RankingWords::tr("My score"), format::score(totalOf(charter, a)), format::score(totalOf(charter, b)),
        true);
    for (const call::Item &item : charter.rubric.items()) {
        const auto level = [&](const review::Work &work) {
            const int value = work.content.levels.value(item.id);
            return value > 0 ? QString::number(value) : QString();
        };
        add(u"%1 %2"_s.arg(itemNumber(charter.rubric, item.id), item.name.in(isKoreanShown())), level(a),
            level(b), true);
    }
    const auto wish = [](const review::Work &work) {
        return work.content.recommendation ? recommendationText(*work.content.recommendation) : QString();
    };
    add(partName(charter.rubric, call::ReviewField::Recommendation, {}), wish(a), wish(b), false);
    add(RankingWords::tr("Request"), requestBrief(charter, a.proposal.request),
        requestBrief(charter, b.proposal.request), false);
    add(partName(charter.rubric, call::ReviewField::Strengths, {}), a.content.strengths, b.content.strengths,
        false);
    add(partName(charter.rubric, call::ReviewField::Weaknesses, {}), a.content.weaknesses,
        b.content.weaknesses, false);
    return rows;
}

} // namespace simsa::viewmodel
