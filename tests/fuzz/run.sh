#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs one fuzz target: run.sh PROGRAM NAME [SECONDS]. Without SECONDS: SIMSA_FUZZ_SECONDS, or 600. What it finds lies
# beside the program: NAME.found/ new inputs (kept from run to run), NAME.crash-* inputs that fail.
set -euo pipefail
program=$1
name=$2
seconds=${3:-${SIMSA_FUZZ_SECONDS:-600}}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
found=$(dirname "$program")/$name.found
mkdir -p "$found"
options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
  -artifact_prefix="$(dirname "$program")/$name.")
if [[ -f $here/$name.dict ]]; then options+=(-dict="$here/$name.dict"); fi
exec "$program" "${options[@]}" "$found" "$here/corpus/$name"
