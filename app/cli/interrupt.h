// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simsa::cli {

/// While it stands, the first Ctrl+C (or termination) is only noted; the second ends the program as ever.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool happened() const;
};

} // namespace simsa::cli
