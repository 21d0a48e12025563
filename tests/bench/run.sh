#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benchmarks as users get the program and prints one table of ratios, ours : peer.
#
#   run.sh [--full] [--dir FOLDER] [--build DIR] [NAME...]
#
# NAME: bundle largebundle autosave charts cutline desk firstpaint records seal (all, if none is named). --full: larger
# amounts.
# --dir: where files are written. --build: a build folder that is configured already (default: the release preset's).
# Exit 0 also when an aim is missed: a figure is no test. 2 usage, 3 something failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all=(bundle largebundle autosave charts cutline desk firstpaint records seal)
build='' options=() names=()
usage() { sed -n '7,11s/^# \{0,1\}//p' tests/bench/run.sh >&2; exit 2; }
while [[ $# -gt 0 ]]; do
  case $1 in
    --full) options+=(--full) ;;
    --dir) options+=(--dir "$(realpath "${2:?--dir FOLDER}")"); shift ;;
    --build) build=$(realpath "${2:?--build DIR}"); shift ;;
    -*) usage ;;
    *) [[ " ${all[*]} " == *" $1 "* ]] || usage; names+=("$1") ;;
  esac
  shift
done
[[ ${#names[@]} -gt 0 ]] || names=("${all[@]}")

if [[ -z $build ]]; then
  cmake --preset release >/dev/null
  build=$PWD/build/release
fi
targets=()
for name in "${names[@]}"; do
  targets+=("simsa_bench_$name")
  [[ $name != firstpaint ]] || targets+=(simsa simsa_bench_plainwindow)
done
cmake --build "$build" --target "${targets[@]}" >&2

rows=$(mktemp)
trap 'rm -f "$rows"' EXIT
load() { cut -d' ' -f1-3 /proc/loadavg; }
before=$(load)
for name in "${names[@]}"; do
  echo "run.sh: $name" >&2
  "$build/tests/bench/simsa_bench_$name" ${options[@]+"${options[@]}"} >>"$rows" || exit 3
done
{ printf 'ours : peer\tunit\tours\tpeer\tratio\taim\t\n'; cat "$rows"; } \
  | awk -F '\t' '{ printf "%-48s %-5s %9s %9s %7s  %-6s %s\n", $1, $2, $3, $4, $5, $6, $7 }'
echo
echo "$(nproc) cores of $(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1); load $before, then $(load)"
