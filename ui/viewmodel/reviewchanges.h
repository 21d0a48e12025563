// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/reviewcells.h"

namespace simsa::viewmodel {

/// Name of a part of a review: "1.1 level", "Weaknesses".
[[nodiscard]] QString partName(const call::Rubric &rubric, call::ReviewField field, const base::ItemId &item);
/// What a part says, in words: "4", "축소 16대, 12개월", a comment as it stands.
[[nodiscard]] QString partValue(call::ReviewField field, const QString &value);
/// One part before and after in one line: "1.1 level: 3 → 4". Long texts are cut round the place where they
/// begin to differ.
[[nodiscard]] QString changeText(const call::Rubric &rubric, const call::ReviewChange &change);
/// The two sides of a text around the place where they begin to differ, each at most `most` characters, with
/// … where something is left out.
struct Excerpts
{
    QString before;
    QString after;
};
[[nodiscard]] Excerpts excerptsOf(const QString &before, const QString &after, int most = 60);

} // namespace simsa::viewmodel
