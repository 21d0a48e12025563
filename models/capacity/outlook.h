// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/change.h"
#include "capacity/roadmap.h"
#include "capacity/use.h"

namespace simsa::capacity {

/// What an office knows of its clusters beside the charter: what will change, what was used, what is bought
/// when. No number of a decision comes from here; what is to count goes into the next charter.
struct Outlook
{
    QList<CapacityChange> changes;
    MeasuredUse use;
    Roadmap roadmap;

    friend bool operator==(const Outlook &, const Outlook &) = default;
};

/// FORMAT.md, "The file". Reading checks everything but what only a charter can tell (changed()):
/// JsonFieldInvalid or CapacityInvalid with the place; Unsupported for a version this program does not know.
[[nodiscard]] QJsonObject toJson(const Outlook &outlook);
[[nodiscard]] base::Result<Outlook> outlookFromJson(const QJsonObject &object);
/// The bytes of such a file: canonical JSON and a newline. Reading takes them with or without the newline.
[[nodiscard]] QByteArray outlookBytes(const Outlook &outlook);
[[nodiscard]] base::Result<Outlook> outlookFromBytes(const QByteArray &bytes);
/// Whether bytes claim to be such a file, for whoever is handed one of several kinds.
[[nodiscard]] bool looksLikeOutlook(const QByteArray &bytes);

} // namespace simsa::capacity
