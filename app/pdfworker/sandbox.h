// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace simsa::pdfworker {

/// Locks this process in for good: no core dumps, 1 GiB of address space (not under AddressSanitizer), no new
/// privileges, read-only sight of font folders only (Landlock), and a closed list of system calls (seccomp).
/// Returns the pdfwire::Guard bits that hold. Without Landlock in the kernel it goes on and says so on
/// stderr; without seccomp it ends the process, because then nothing would stand between a PDF and the user's
/// files.
[[nodiscard]] std::uint32_t enterSandbox();

/// Tries what must not work inside and prints one line for each try: `open EACCES`. Returns 0 when all was
/// refused with EPERM or EACCES.
[[nodiscard]] int probeSandbox();

} // namespace simsa::pdfworker
