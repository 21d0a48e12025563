// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace simsa::viewmodel {

/// The twelve states a review or record can be shown in; drawn by widgets/common/statusglyph.h, which alone
/// decides shape and colour. Item models give it out under ItemRole::StatusRole as int.
enum class Status {
    NotStarted,
    Draft,
    Sealed,
    Uploaded,
    Acknowledged,
    Late,
    Recused,
    Superseded,
    Missing,
    Unverified,
    Fork,
    Returned,
};
inline constexpr int statusCount = 12;

/// The word that stands beside the glyph, in the current language ("봉인", "sealed").
[[nodiscard]] QString statusName(Status status);

/// What the delegates of widgets/common ask an item model for, beyond Qt's own roles.
enum ItemRole {
    StatusRole = Qt::UserRole + 1, ///< int of Status; invalid = no glyph
    PartRole,                      ///< double 0…1: how much of a draft is filled in
    SecondLineRole,                ///< QString: "115 · H200 32×12개월"
    TotalRole,                     ///< QString: own total, already formatted
    IncompleteRole,                ///< bool: a star after the total
    ResidualRole,                  ///< double, points: matrix triangle (none under 4)
    BoldRole,                      ///< bool: this cell is the official or outlying number
    ToneRole,                      ///< int of Tone: colour of the text, always beside a word or shape
    FractionRole,                  ///< double 0…1: draws a bar before the text (progress column)
    IdRole,                        ///< QString: stable id, used to keep the current row over a reset
};

/// Meaning of a text's colour. Never the only sign of it.
enum class Tone { Plain, Secondary, Disabled, Accent, Ok, Warn, Bad, Secret };

} // namespace simsa::viewmodel
