// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simsa::base {

/// Asks the disk to keep what was written to this descriptor (fsync). False with errno set on failure.
[[nodiscard]] bool syncToDisk(int fileDescriptor);
/// Makes renames inside the folder durable. True where the platform has no such call.
[[nodiscard]] bool syncFolder(const QString &path);

/// What a process that holds secrets switches off: core dumps and being read by other processes of the user.
/// False where the platform has no such switch; the caller says so.
bool forbidCoreDumps();

/// How long this computer has slept since it was started, in milliseconds (clock_gettime(2): CLOCK_BOOTTIME
/// less CLOCK_MONOTONIC); 0 where the platform does not tell.
[[nodiscard]] qint64 sleptMilliseconds();

/// Renames `from` to `to` only if `to` does not exist yet. False with errno == EEXIST if it does.
[[nodiscard]] bool renameIfAbsent(const QString &from, const QString &to);

} // namespace simsa::base
