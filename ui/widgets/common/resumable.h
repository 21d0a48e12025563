// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace simsa::widgets {

/// A page that can say where its user is and what was typed there but is nowhere else yet, so that unlocking
/// or a restart returns to it. What is kept is sealed in the vault like everything else.
class Resumable
{
public:
    virtual ~Resumable() = default;

    /// Strings, whole numbers, objects and arrays of these; empty when there is nothing to return to.
    [[nodiscard]] virtual QJsonObject place() const = 0;
    /// Goes back to what place() said, as far as it still exists; a page whose data is read later does so
    /// once they are there. What it does not understand it leaves alone.
    virtual void resume(const QJsonObject &place) = 0;
};

} // namespace simsa::widgets
