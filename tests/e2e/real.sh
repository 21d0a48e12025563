#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Real applications, real ratings and a real node list: the papers and reviews of a conference stand for applications,
# the pods and nodes of a GPU cluster for their requests and the machines. The whole way, every step timed, and both
# packets verified. Minutes long: labelled `slow`.
#   real.sh SIMSA-CLI
set -euo pipefail
cli=$1
cases=${SIMSA_SHARED:-$(dirname "${BASH_SOURCE[0]}")/../../../shared}/cases
if [[ ! -d $cases ]]; then # said as Qt Test would, for the list of skips
  echo "SKIP   : real::wholeWay() SIMSA_SHARED: the real cases are not on this machine"
  echo "Totals: 0 passed, 0 failed, 1 skipped, 0 blacklisted"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

for step in bundles reviews sync reconcile plan decide packet; do
  start=$EPOCHREALTIME
  "$cli" demo "$work/call" --real "$cases" --until "$step" >"$work/$step"
  awk -v name="$step" -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%-10s %8.1f s   ", name, b - a }'
  tail -n 1 "$work/$step"
done
for packet in "$work"/call/packets/*.asice; do
  start=$EPOCHREALTIME
  "$cli" packet verify "$packet" >"$work/verdict" || { cat "$work/verdict"; fail "$packet does not hold"; }
  awk -v name="$(basename "$packet")" -v a="$start" -v b="$EPOCHREALTIME" \
    'BEGIN { printf "verify %-24s %8.1f s\n", name, b - a }'
done
[[ $(find "$work/call/packets" -name '*.asice' | wc -l) == 2 ]] || fail "two packets"
[[ $(find "$work/call/bundles" -name '*.simsa' | wc -l) == 12 ]] || fail "12 bundles: 10 reviewers, chair, member"
