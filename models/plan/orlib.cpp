// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orlib.h"

#include <QList>

#include <algorithm>

namespace simsa::plan {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr int mostDecimals = 6;
constexpr qint64 largestDigits = 1'000'000'000'000;     // of one number, without its point
constexpr qint64 exactInDouble = 9'007'199'254'740'992; // 2^53: what the relaxation adds up exactly
constexpr qint64 mostItems = 100'000;

/// A decimal fraction ≥ 0.
struct Decimal
{
    qint64 digits = 0;
    int decimals = 0;

    [[nodiscard]] qint64 scaled(int to) const
    {
        qint64 value = digits;
        for (int i = decimals; i < to; ++i)
            value *= 10;
        return value;
    }
};

std::optional<Decimal> decimalFrom(const QByteArray &word)
{
    Decimal number;
    bool point = false;
    bool digit = false;
    for (const char c : word) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || number.digits >= largestDigits || number.decimals >= mostDecimals)
            return std::nullopt;
        digit = true;
        number.digits = number.digits * 10 + (c - '0');
        number.decimals += point ? 1 : 0;
    }
    while (number.decimals > 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        --number.decimals;
    }
    return digit ? std::optional(number) : std::nullopt;
}

bool beginsNumber(const QByteArray &line)
{
    const char first = line.at(0);
    return (first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+';
}

/// All numbers of the file.
Result<QList<Decimal>> numbersOf(const QByteArray &bytes)
{
    QList<Decimal> numbers;
    int at = 0;
    for (const QByteArray &whole : bytes.split('\n')) {
        ++at;
        const qsizetype comment = whole.indexOf("//");
        const QByteArray line = (comment < 0 ? whole : whole.left(comment)).simplified();
        if (line.isEmpty() || !beginsNumber(line))
            continue;
        for (const QByteArray &word : line.split(' ')) {
            const auto number = decimalFrom(word);
            if (!number)
                return base::fail(ErrorCode::PlanInstanceInvalid, QStringLiteral("line %1").arg(at));
            numbers.append(*number);
        }
    }
    return numbers;
}

/// One problem as it stands in the file.
struct Raw
{
    QList<Decimal> values;
    QList<QList<Decimal>> rules;
    QList<Decimal> limits;
    Decimal known;
};

/// Takes numbers from the front.
class Reader
{
public:
    explicit Reader(const QList<Decimal> &numbers)
        : m_numbers(numbers)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_numbers.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    QList<Decimal> take(qint64 count)
    {
        if (m_failed || count > m_numbers.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += count;
        return m_numbers.mid(m_at - count, count);
    }
    /// A whole number from 1 up.
    qint64 count()
    {
        const Decimal number = take(1).value(0);
        m_failed = m_failed || number.decimals > 0 || number.digits < 1 || number.digits > mostItems;
        return m_failed ? 0 : number.digits;
    }
    QList<QList<Decimal>> rules(qint64 rules, qint64 items)
    {
        QList<QList<Decimal>> rows;
        for (qint64 i = 0; i < rules && !m_failed; ++i)
            rows.append(take(items));
        return rows;
    }

private:
    const QList<Decimal> &m_numbers;
    qint64 m_at = 0;
    bool m_failed = false;
};

std::optional<QList<Raw>> countedProblems(const QList<Decimal> &numbers)
{
    Reader reader(numbers);
    const qint64 count = reader.count();
    QList<Raw> problems;
    for (qint64 i = 0; i < count && !reader.failed(); ++i) {
        const qint64 items = reader.count();
        const qint64 rules = reader.count();
        Raw raw;
        raw.known = reader.take(1).value(0);
        raw.values = reader.take(items);
        raw.rules = reader.rules(rules, items);
        raw.limits = reader.take(rules);
        problems.append(raw);
    }
    return !reader.failed() && reader.atEnd() ? std::optional(problems) : std::nullopt;
}

std::optional<QList<Raw>> uncountedProblems(const QList<Decimal> &numbers)
{
    Reader reader(numbers);
    QList<Raw> problems;
    while (!reader.atEnd() && !reader.failed()) {
        const qint64 rules = reader.count();
        const qint64 items = reader.count();
        Raw raw;
        raw.values = reader.take(items);
        raw.limits = reader.take(rules);
        raw.rules = reader.rules(rules, items);
        raw.known = reader.take(1).value(0);
        problems.append(raw);
    }
    return !reader.failed() ? std::optional(problems) : std::nullopt;
}

int decimalsOf(const QList<Decimal> &numbers, int least)
{
    for (const Decimal &number : numbers)
        least = std::max(least, number.decimals);
    return least;
}

/// Σ of the numbers, scaled; nothing if it is too large to be added up exactly.
std::optional<qint64> sumOf(const QList<Decimal> &numbers, int decimals)
{
    qint64 sum = 0;
    for (const Decimal &number : numbers) {
        sum += number.scaled(decimals);
        if (sum > exactInDouble)
            return std::nullopt;
    }
    return sum;
}

/// False for numbers that are too large together.
bool addRule(Program &program, const QList<Decimal> &rule, const Decimal &limit, int index)
{
    const int decimals = decimalsOf(rule, limit.decimals);
    if (!sumOf(rule, decimals))
        return false;
    Row row;
    row.kind = RowKind::Capacity;
    row.month = index;
    row.most = limit.scaled(decimals);
    for (int i = 0; i < int(rule.size()); ++i) {
        if (rule.at(i).digits > 0)
            row.terms.push_back({i, rule.at(i).scaled(decimals)});
    }
    program.rows.push_back(std::move(row));
    return true;
}

std::optional<Knapsack> knapsackOf(const Raw &raw)
{
    Knapsack knapsack;
    knapsack.decimals = decimalsOf(raw.values, raw.known.decimals);
    if (!sumOf(raw.values, knapsack.decimals))
        return std::nullopt;
    for (int i = 0; i < int(raw.values.size()); ++i)
        knapsack.program.columns.push_back({i, 0, raw.values.at(i).scaled(knapsack.decimals)});
    for (int i = 0; i < int(raw.rules.size()); ++i) {
        if (!addRule(knapsack.program, raw.rules.at(i), raw.limits.at(i), i + 1))
            return std::nullopt;
    }
    if (raw.known.digits > 0)
        knapsack.known = raw.known.scaled(knapsack.decimals);
    return knapsack;
}

} // namespace

QString Knapsack::text(qint64 value) const
{
    QString digits = QString::number(value);
    if (decimals == 0)
        return digits;
    digits = digits.rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

Result<QList<Knapsack>> readOrLibrary(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return base::fail(ErrorCode::FileTooLarge);
    const auto numbers = numbersOf(bytes);
    if (!numbers)
        return base::fail(numbers);
    auto problems = countedProblems(*numbers);
    if (!problems)
        problems = uncountedProblems(*numbers);
    if (!problems || problems->isEmpty())
        return base::fail(ErrorCode::PlanInstanceInvalid, QStringLiteral("neither mknap1 nor mknap2"));
    QList<Knapsack> knapsacks;
    for (const Raw &raw : std::as_const(*problems)) {
        const auto knapsack = knapsackOf(raw);
        if (!knapsack)
            return base::fail(ErrorCode::PlanInstanceInvalid,
                              QStringLiteral("problem %1").arg(knapsacks.size() + 1));
        knapsacks.append(*knapsack);
    }
    return knapsacks;
}

} // namespace simsa::plan
