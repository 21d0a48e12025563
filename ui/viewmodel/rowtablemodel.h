// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <optional>

namespace simsa::viewmodel {

/// Beside the roles of status.h: true where the text is a title and SecondLineRole its short id, drawn before
/// it.
inline constexpr int TitleRole = Qt::UserRole + 60;

/// One cell as the table delegate draws it. Texts are ready for the user.
struct TableCell
{
    QString text;
    Tone tone = Tone::Plain;
    bool bold = false;
    bool right = false; ///< numbers
    std::optional<Status> status = {};
    double part = 0;                     ///< of a Draft glyph, 0…1
    std::optional<double> fraction = {}; ///< a progress bar before the text, 0…1
    QString toolTip = {};

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// A number, right-aligned.
[[nodiscard]] TableCell numberCell(const QString &text, bool bold = false, Tone tone = Tone::Plain);
/// A glyph with its own words beside it.
[[nodiscard]] TableCell statusCell(Status status, const QString &text, Tone tone = Tone::Plain);

/// A row; `id` is stable and unique, so that the current row survives a reset.
struct TableRow
{
    QString id;
    QList<TableCell> cells;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// A table of finished rows: lists of people, bundles, findings and the like, which are short and change as a
/// whole.
class RowTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowTableModel(QObject *parent = nullptr);

    /// Titles; those in `right` stand over numbers. Set again when the language changes.
    void setColumns(const QStringList &titles, const QList<int> &right = {});
    /// Replaces everything; does nothing when the rows are the ones shown.
    void setRows(QList<TableRow> rows);
    /// The id of a row, empty outside.
    [[nodiscard]] QString idAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spoken(const TableCell &cell, int column) const;

    QStringList m_titles;
    QList<int> m_right;
    QList<TableRow> m_rows;
};

} // namespace simsa::viewmodel
