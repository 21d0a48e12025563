// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/outlook.h"

#include <QStringList>

namespace simsa::viewmodel {

/// Something found in a file of measured use, as the composition root hands it over: codes are the
/// enumerators of intake::UseProblem by name.
struct UseNote
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Error;
    QString code;
    int line = 0; ///< from 1
    QString field;
    QString value;
    int rows = 1;

    friend bool operator==(const UseNote &, const UseNote &) = default;
};

/// The enumerators of intake::UseProblem in their order, to convert by position.
[[nodiscard]] const QStringList &useProblemNames();
/// One sentence with what stood there; without the line. An unknown code is named as it is.
[[nodiscard]] QString useProblemText(const UseNote &note);
/// "Line 12, Start: …" for people; the same without a place where it is of many rows.
[[nodiscard]] QString useNoteLine(const UseNote &note);

/// "In service", "Spare", "Reserved", "Committed".
[[nodiscard]] QString partName(capacity::CapacityPart part);
/// "existing", "planned", "estimate".
[[nodiscard]] QString standingName(capacity::Standing standing);
/// "2026-04 – 2026-06" or "from 2026-04".
[[nodiscard]] QString spanText(base::Month first, std::optional<base::Month> last);
/// "By 2028-12 there shall be 52,000 GPUs; 49,456 are accounted for, 2,544 are not." Empty without an aim.
[[nodiscard]] QString aimSentence(const capacity::Roadmap &roadmap);

} // namespace simsa::viewmodel
