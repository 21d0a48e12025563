#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy 14 (.clang-tidy) and clazy over sources that the build compiles; any finding fails.
#
#   lint.sh [--build DIR] [--tidy] [--clazy] [--since COMMIT | --all]
#
# Without --tidy or --clazy: both. --since COMMIT (default HEAD): what changed since then, committed or not; for a
# changed header its own .cpp, or else one file that includes it. DIR (default build/dev) must have been built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/dev since=HEAD all=no tidy=no clazy=no
while [[ $# -gt 0 ]]; do
  case $1 in
    --build) build=${2:?--build DIR}; shift ;;
    --since) since=${2:?--since COMMIT}; shift ;;
    --all) all=yes ;;
    --tidy) tidy=yes ;;
    --clazy) clazy=yes ;;
    *) sed -n '5,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done
if [[ $tidy$clazy == nono ]]; then tidy=yes clazy=yes; fi
commands=$build/compile_commands.json
[[ -f $commands ]] || { echo "lint.sh: no $commands: configure with a preset and build first" >&2; exit 3; }

# Sources of the project that the build compiles, relative to the root, one a line.
compiled() {
  python3 - "$commands" "$PWD" <<'PYTHON'
import json, os, sys
for entry in json.load(open(sys.argv[1], encoding="utf-8")):
    path = os.path.relpath(os.path.join(entry["directory"], entry["file"]), sys.argv[2])
    if path.split("/")[0] in ("models", "ui", "app"):
        print(path)
PYTHON
}

# For a changed header: its own source, or the first that includes it.
source_of_header() {
  local own=${1%.h}.cpp
  if [[ -f $own ]]; then echo "$own"; return; fi
  grep -rlF --include='*.cpp' "\"${1#*/}\"" models ui app | sort | head -n 1 || true
}

changed() {
  local path
  { git diff --name-only --diff-filter=d "$since" -- models ui app
    git ls-files --others --exclude-standard -- models ui app; } | while read -r path; do
    case $path in
      *.cpp) echo "$path" ;;
      *.h) source_of_header "$path" ;;
    esac
  done
}

if [[ $all == yes ]]; then
  mapfile -t files < <(compiled | sort -u)
else
  mapfile -t files < <(comm -12 <(compiled | sort -u) <(changed | sort -u))
fi
if [[ ${#files[@]} == 0 ]]; then
  [[ $all == no ]] || { echo "lint.sh: the build compiles no source of ours" >&2; exit 3; }
  echo "lint.sh: nothing to check"
  exit 0
fi
echo "lint.sh: ${#files[@]} files"

failed=0
# The build's flags are GCC's; what clang does not know of them is no finding.
unused=-Wno-unused-command-line-argument
if [[ $tidy == yes ]]; then
  printf '%s\0' "${files[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy-14 --quiet --extra-arg="$unused" -p "$build" 2> >(grep -v ' warnings\? generated\.$' >&2) || failed=1
fi
if [[ $clazy == yes ]]; then
  # Its exit status does not tell findings; its output does.
  report=$(printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clazy-standalone \
    -extra-arg="$unused" -checks=level1,no-qproperty-without-notify,no-qstring-ref -ignore-dirs='/usr/include/.*' -p "$build" 2>&1) || failed=1
  if grep -E '(warning|error):' -A 3 <<<"$report"; then failed=1; fi
fi
[[ $failed == 0 ]] && echo "lint.sh: clean"
exit "$failed"
