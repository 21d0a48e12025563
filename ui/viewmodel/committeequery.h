// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/desk.h"

#include <QStringList>

namespace simsa::viewmodel {

/// The matrix's small query: words ("효소") find id, title and organisation (also by choseong); conditions
/// `sd>=7.5 score<70 mean rank<=46 n<5 range>=25`; `state:missing` (late, recused, withdrawn, fork …),
/// `pool:`, `cluster:`; `not` or `-` before a term turns it round; `sort:sd`, `sort:-sd`. All terms must
/// hold.
class MatrixQuery
{
public:
    enum class Key { Id, Score, Mean, Deviation, Rank, Reviews, Range };

    [[nodiscard]] static MatrixQuery parse(const QString &text);

    [[nodiscard]] bool matches(const committee::Row &row) const;
    [[nodiscard]] Key sortKey() const { return m_sortKey; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    /// Terms that look like conditions and could not be read; they are left out.
    [[nodiscard]] const QStringList &notUnderstood() const { return m_notUnderstood; }

    /// The number a key stands for, in points or as a count; nullopt where the row has none.
    [[nodiscard]] static std::optional<double> valueOf(const committee::Row &row, Key key);

private:
    enum class Kind { Text, Number, State, Pool, Cluster };
    struct Term
    {
        Kind kind = Kind::Text;
        bool negated = false;
        QString text;
        Key key = Key::Id;
        QString comparison;
        double number = 0;
    };

    void add(const QString &word, bool negated);
    void sortBy(QString key);
    [[nodiscard]] static bool holds(const Term &term, const committee::Row &row);
    [[nodiscard]] static bool hasState(const committee::Row &row, const QString &state);

    QList<Term> m_terms;
    Key m_sortKey = Key::Id;
    bool m_descending = false;
    QStringList m_notUnderstood;
};

} // namespace simsa::viewmodel
