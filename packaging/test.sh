#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test labelled `ci`, the fuzz targets (ten seconds each, built with
# clang) among them. Only tests of the real cases, which lie outside the project (SIMSA_SHARED, default ../shared), may
# skip; any other skip fails. Ends with ctest's summary.
#
#   test.sh               the ci tests
#   test.sh --slow        the ci tests, then those labelled `slow` (full lint, long runs, other servers)
#   test.sh --asan        with AddressSanitizer and UndefinedBehaviorSanitizer
#   test.sh --no-install  as it is; a missing tool fails the test that needs it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

preset=dev
labels=(ci)
sets=(build test)
while [[ $# -gt 0 ]]; do
  case $1 in
    --slow) labels+=(slow) sets+=(slow packaging lint) ;;
    --asan) preset=dev-asan ;;
    --no-install) sets=() ;;
    *) sed -n '5,12s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done

build=build/$preset
jobs=$(nproc)
# A compiler of this code base takes up to 1.5 GB; more jobs than memory would swap or die.
memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
if [[ $memory -lt $jobs ]]; then jobs=$((memory > 0 ? memory : 1)); fi

# One compiler cache serves every clone.
CCACHE_BASEDIR=$PWD
export CCACHE_BASEDIR CCACHE_NOHASHDIR=1 LC_ALL=C.UTF-8
step() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }

if [[ ${#sets[@]} -gt 0 ]]; then
  step "install: ${sets[*]}"
  packaging/deps.sh install "${sets[@]}"
fi
step "configure: $preset"
cmake --preset "$preset"
step "build: $jobs jobs"
cmake --build "$build" --parallel "$jobs"

failed=0
summaries=()
for label in "${labels[@]}"; do
  step "test: $label"
  log=$build/ctest-$label.log
  ctest --test-dir "$build" -L "^$label\$" -j "$jobs" --no-tests=error --timeout 600 --output-on-failure \
    --output-junit "$PWD/$build/ctest-$label.xml" \
    --test-output-size-passed 50000000 --test-output-size-failed 50000000 2>&1 | tee "$log" || failed=1
  python3 -B packaging/skips.py "$build/Testing/Temporary/LastTest.log" "$build/ctest-$label.xml" || failed=1
  summaries+=("$(sed -n '/tests passed,/,$p' "$log")")
done

if [[ $preset == dev ]]; then
  step "fuzz: build"
  cmake --preset fuzz >"build/fuzz-configure.log" 2>&1 || { cat build/fuzz-configure.log; exit 1; }
  cmake --build build/fuzz --target fuzzers --parallel "$jobs"
  step "fuzz: ten seconds each"
  log=build/fuzz/ctest-ci.log
  ctest --test-dir build/fuzz -L '^ci$' -j 2 --no-tests=error --timeout 120 --output-on-failure 2>&1 | tee "$log" \
    || failed=1
  summaries+=("$(sed -n '/tests passed,/,$p' "$log")")
fi

step "done"
if [[ $failed != 0 ]]; then echo "FAILED: a test failed, did not run, or skipped without leave (see above)"; fi
printf '%s\n' "${summaries[@]}"
exit "$failed"
