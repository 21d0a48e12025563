#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing (root or sudo, Debian 12), builds Simsa, lays the example call out and opens the first
# reviewer's workstation. Without a display: goes the whole way headless, takes pictures of the three desks, and
# prints what was made, where it lies, how long it took and what the packet's verification says.
#
#   run.sh [--dir D] [--real DIR] [--headless] [--no-install]
#
#   --dir D       where the example call goes (default: build/example); a call begun there is gone on with
#   --real DIR    the real applications of DIR instead of the invented ones (default place: build/real)
#   --headless    as if there were no display
#   --no-install  install nothing
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() { sed -n '5,14s/^# \{0,1\}//p' "$root/packaging/run.sh"; }
dir="" real="" headless=no install=yes
while [[ $# -gt 0 ]]; do
  case $1 in
    --dir) dir=$(realpath -m "${2:?--dir D}"); shift ;;
    --real) real=$(realpath -e "${2:?--real DIR}"); shift ;;
    --headless) headless=yes ;;
    --no-install) install=no ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
cd "$root"
if [[ -z $dir ]]; then dir=$root/build/$([[ -n $real ]] && echo real || echo example); fi
demo=(demo "$dir")
if [[ -n $real ]]; then demo+=(--real "$real"); fi
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then headless=yes; fi

CCACHE_BASEDIR=$root
export CCACHE_BASEDIR CCACHE_NOHASHDIR=1
build=build/release
rows=()
failed=0

row() { rows+=("$(printf '%s\t%s\t%s' "$1" "$2" "$3")"); }
seconds() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", b - a }'; }

# Runs a command as a step of the table: timed NAME COMMAND...; its last line of output is the result.
timed() {
  local name=$1 start=$EPOCHREALTIME output status=0
  shift
  printf '== %s\n' "$name"
  output=$("$@" 2>&1 </dev/null) || status=$?
  [[ -z $output ]] || printf '%s\n' "$output"
  if [[ $status != 0 ]]; then
    row "$name" "$(seconds "$start")" "FAILED (exit $status): $(tail -n 1 <<<"$output")"
    failed=1
    return 1
  fi
  row "$name" "$(seconds "$start")" "$(tail -n 1 <<<"$output")"
}

# The table so far, and where things lie.
report() {
  local name count
  printf '\n%-28s %10s   %s\n' "step" "time" "result"
  local line
  for line in "${rows[@]}"; do
    IFS=$'\t' read -r name count line <<<"$line"
    printf '%-28s %10s   %s\n' "$name" "$count" "$line"
  done
  printf '\n%-28s %10s   %s\n' "made" "files" "where"
  for name in ca office chair reviewers depot bundles packets screenshots; do
    [[ -d $dir/$name ]] || continue
    count=$(find "$dir/$name" -type f | wc -l)
    printf '%-28s %10s   %s (%s)\n' "$name" "$count" "$dir/$name" "$(du -sh "$dir/$name" | cut -f1)"
  done
  printf '%-28s %10s   %s\n' "people, passphrases" "" "$dir/demo.json"
}

prepare() {
  [[ $install == no ]] || packaging/deps.sh install build display
  cmake --preset release
  cmake --build "$build" --parallel --target simsa simsa-cli simsa-pdf-worker
  cli=$root/$build/app/cli/simsa-cli
  gui=$root/$build/app/simsa
  local program
  for program in "$cli" "$gui"; do
    [[ -x $program ]] || { echo "run.sh: the build did not make $program" >&2; exit 3; }
  done
}

# Verifies a packet; the verdict comes last, for the table.
verified() {
  local output status=0
  output=$("$cli" packet verify "$1") || status=$?
  tail -n +2 <<<"$output"
  head -n 1 <<<"$output"
  return "$status"
}

headless_way() {
  local stage packet
  for stage in bundles reviews sync reconcile plan decide packet; do
    timed "demo: $stage" "$cli" "${demo[@]}" --until "$stage" || break
  done
  shopt -s nullglob
  local packets=("$dir"/packets/*.asice)
  for packet in "${packets[@]}"; do
    timed "verify ${packet##*/}" verified "$packet" || true
  done
  if [[ ${#packets[@]} == 0 ]]; then
    row "verify packet" "-" "FAILED: there is no packet"
    failed=1
  fi
  timed "screenshots" tests/tools/desktop.sh packaging/screenshots.sh "$gui" "$dir" "$dir/screenshots" || true
}

start=$EPOCHREALTIME
prepare
row "install and build" "$(seconds "$start")" "$build"
mkdir -p "$dir"
if [[ $headless == yes ]]; then
  headless_way
  report
  exit "$failed"
fi
timed "demo" "$cli" "${demo[@]}" || { report; exit 1; }
report
passphrase=$(packaging/screenshots.sh --passphrase "$dir" reviewers/V01)
echo "The passphrase of every person of the example stands in $dir/demo.json; that of reviewer V01: $passphrase"
exec "$gui" --vault "$dir/reviewers/V01"
