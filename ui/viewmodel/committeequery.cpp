// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeequery.h"

#include "viewmodel/choseong.h"

#include <QRegularExpression>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

std::optional<MatrixQuery::Key> keyNamed(const QString &name)
{
    using Key = MatrixQuery::Key;
    static const QHash<QString, Key> keys{
        {QStringLiteral("id"), Key::Id},      {QStringLiteral("score"), Key::Score},
        {QStringLiteral("mean"), Key::Mean},  {QStringLiteral("sd"), Key::Deviation},
        {QStringLiteral("rank"), Key::Rank},  {QStringLiteral("n"), Key::Reviews},
        {QStringLiteral("range"), Key::Range}};
    const auto found = keys.constFind(name.toLower());
    return found == keys.cend() ? std::nullopt : std::optional(*found);
}

bool compare(double value, const QString &comparison, double number)
{
    if (comparison == QLatin1String(">="))
        return value >= number;
    if (comparison == QLatin1String("<="))
        return value <= number;
    if (comparison == QLatin1String(">"))
        return value > number;
    if (comparison == QLatin1String("<"))
        return value < number;
    return qFuzzyCompare(value + 1, number + 1);
}

std::optional<committee::Cell::State> stateNamed(const QString &name)
{
    using State = committee::Cell::State;
    static const QHash<QString, State> states{
        {QStringLiteral("missing"), State::Missing},       {QStringLiteral("late"), State::Late},
        {QStringLiteral("recused"), State::Recused},       {QStringLiteral("superseded"), State::Superseded},
        {QStringLiteral("unverified"), State::Unverified}, {QStringLiteral("fork"), State::Forked}};
    const auto found = states.constFind(name);
    return found == states.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

MatrixQuery MatrixQuery::parse(const QString &text)
{
    MatrixQuery query;
    bool negated = false;
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    for (QString word : text.split(blank, Qt::SkipEmptyParts)) {
        if (word.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0)
            continue;
        if (word.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0) {
            negated = !negated;
            continue;
        }
        if (word.size() > 1 && word.startsWith(u'-')) {
            negated = !negated;
            word.remove(0, 1);
        }
        query.add(word, negated);
        negated = false;
    }
    return query;
}

void MatrixQuery::sortBy(QString key)
{
    const bool descending = key.startsWith(u'-');
    if (descending)
        key.remove(0, 1);
    if (const auto found = keyNamed(key)) {
        m_sortKey = *found;
        m_descending = descending;
    } else {
        m_notUnderstood << QStringLiteral("sort:") + key;
    }
}

void MatrixQuery::add(const QString &word, bool negated)
{
    QString plain = word;
    plain.replace(u'≥', QLatin1String(">=")).replace(u'≤', QLatin1String("<="));
    static const QRegularExpression number(QStringLiteral("^([a-z]+)(>=|<=|>|<|=)(-?[0-9]+(?:\\.[0-9]+)?)$"));
    static const QRegularExpression named(QStringLiteral("^(sort|state|pool|cluster):(.+)$"));
    if (const auto match = number.match(plain); match.hasMatch() && keyNamed(match.captured(1))) {
        m_terms.append({Kind::Number,
                        negated,
                        {},
                        *keyNamed(match.captured(1)),
                        match.captured(2),
                        match.captured(3).toDouble()});
        return;
    }
    const auto match = named.match(plain);
    if (!match.hasMatch()) {
        if (plain.contains(u'<') || plain.contains(u'>'))
            m_notUnderstood << word;
        else
            m_terms.append({Kind::Text, negated, word, {}, {}, 0});
        return;
    }
    const QString value = match.captured(2);
    if (match.captured(1) == QLatin1String("sort"))
        return sortBy(value);
    const Kind kind = match.captured(1) == QLatin1String("state")  ? Kind::State
                      : match.captured(1) == QLatin1String("pool") ? Kind::Pool
                                                                   : Kind::Cluster;
    if (kind == Kind::State && !stateNamed(value) && value != QLatin1String("withdrawn"))
        m_notUnderstood << word;
    else
        m_terms.append({kind, negated, value, {}, {}, 0});
}

std::optional<double> MatrixQuery::valueOf(const committee::Row &row, Key key)
{
    const auto &statistics = row.official.statistics;
    if (key == Key::Reviews)
        return statistics.n;
    if (key == Key::Rank)
        return row.rank > 0 ? std::optional<double>(row.rank) : std::nullopt;
    if (key == Key::Id || statistics.n == 0)
        return std::nullopt;
    if (key == Key::Score)
        return row.official.rounded().value() / 100.0;
    if (key == Key::Mean)
        return statistics.mean.points();
    if (key == Key::Range)
        return statistics.range().value() / 100.0;
    return statistics.n > 1 ? std::optional<double>(statistics.deviation()) : std::nullopt;
}

bool MatrixQuery::hasState(const committee::Row &row, const QString &state)
{
    if (state == QLatin1String("withdrawn"))
        return row.proposal.eligibility == call::Eligibility::Withdrawn;
    const auto wanted = stateNamed(state);
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&](const committee::Cell &cell) { return cell.state == *wanted; });
}

bool MatrixQuery::holds(const Term &term, const committee::Row &row)
{
    const call::Proposal &proposal = row.proposal;
    switch (term.kind) {
    case Kind::Text:
        return matchesQuery(QStringList{proposal.id.text(), proposal.title.ko, proposal.title.en,
                                        proposal.orgName.ko, proposal.orgName.en}
                                .join(u' '),
                            term.text);
    case Kind::Number: {
        const auto value = valueOf(row, term.key);
        return value && compare(*value, term.comparison, term.number);
    }
    case Kind::State:
        return hasState(row, term.text);
    case Kind::Pool:
        return proposal.pool.text().compare(term.text, Qt::CaseInsensitive) == 0;
    case Kind::Cluster:
        return proposal.request.preferred.text().compare(term.text, Qt::CaseInsensitive) == 0;
    }
    return false;
}

bool MatrixQuery::matches(const committee::Row &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return holds(term, row) != term.negated; });
}

} // namespace simsa::viewmodel
