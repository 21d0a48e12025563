#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on a C++ file that clang-format 14 would write otherwise. usage: format.sh ROOT
set -euo pipefail
cd "$1"
command -v clang-format-14 >/dev/null || { echo "clang-format-14 is missing: packaging/deps.sh install test" >&2; exit 1; }
# Lists first: a find that fails must not look like a clean tree.
mapfile -d '' -t files < <(find models ui app tests -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
[[ ${#files[@]} -gt 0 ]] || { echo "no C++ file below $1" >&2; exit 1; }
printf '%s\0' "${files[@]}" | xargs -0 -n 40 -P 2 clang-format-14 --dry-run -Werror
echo "${#files[@]} files are formatted"
