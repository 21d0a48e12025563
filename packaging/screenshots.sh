#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Opens each desk of an example call and takes a picture of it. Runs inside a desktop (tests/tools/desktop.sh).
#
#   screenshots.sh SIMSA DIR OUT            pictures of the three desks of DIR into OUT/*.png
#   screenshots.sh --passphrase DIR VAULT   the passphrase of a vault (relative to DIR) of DIR/demo.json
set -euo pipefail

# demo.json lists people with "vault" (a path, absolute or relative to DIR) and "passphrase".
passphrase() {
  python3 - "$1" "$2" <<'PYTHON'
import json, os, sys
folder, vault = sys.argv[1:]
wanted = os.path.realpath(os.path.join(folder, vault))
people = json.load(open(os.path.join(folder, "demo.json"), encoding="utf-8"))["people"]
for person in people.values() if isinstance(people, dict) else people:
    if os.path.realpath(os.path.join(folder, person.get("vault", ""))) == wanted:
        print(person["passphrase"])
        sys.exit(0)
sys.exit(f"demo.json names nobody whose vault is {vault}")
PYTHON
}

if [[ ${1:-} == --passphrase && $# == 3 ]]; then
  passphrase "$2" "$3"
  exit
fi
[[ $# == 3 ]] || { sed -n '5,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
simsa=$1 dir=$2 out=$3
mkdir -p "$out"
secret=$(mktemp)
pid=""
trap 'rm -f "$secret"; [[ -z $pid ]] || kill "$pid" 2>/dev/null || true' EXIT
chmod 600 "$secret"
# The example is Korean; Qt needs no installed locale to speak it.
export LANG=ko_KR.UTF-8 LC_CTYPE=C.UTF-8
unset LC_ALL

# A window of the process, within 30 s.
wait_for_window() {
  local _
  for _ in $(seq 300); do
    kill -0 "$pid" 2>/dev/null || return 1
    [[ -z $(xdotool search --onlyvisible --pid "$pid" 2>/dev/null) ]] || return 0
    sleep 0.1
  done
  return 1
}

# Shoots until two pictures in a row are the same (pages load in the background), for at most 20 s.
shoot() {
  local file=$1 previous="" current _
  for _ in $(seq 40); do
    import -window root "$file"
    current=$(convert "$file" rgb:- | sha256sum)
    [[ $current != "$previous" ]] || return 0
    previous=$current
    sleep 0.5
  done
}

taken=0
for vault in reviewers/V01 chair office; do
  name=${vault//\//-}
  passphrase "$dir" "$vault" >"$secret"
  "$simsa" --vault "$dir/$vault" --passphrase-file "$secret" >"$out/$name.log" 2>&1 </dev/null &
  pid=$!
  if ! wait_for_window; then
    echo "no window for $vault within 30 s:" >&2
    cat "$out/$name.log" >&2
    exit 1
  fi
  shoot "$out/$name.png"
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  pid=""
  [[ -s $out/$name.log ]] || rm -f "$out/$name.log"
  taken=$((taken + 1))
done
echo "$taken pictures in $out"
