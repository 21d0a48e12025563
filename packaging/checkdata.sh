#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks what the package brings besides programs: desktop file, AppStream, media types, icon, manual pages, scripts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
failed=0
check() {
  local what=$1
  shift
  if output=$("$@" 2>&1); then echo "ok   $what"; else failed=1; printf 'FAIL %s\n%s\n' "$what" "$output"; fi
}
silent() { local output; output=$("$@" 2>&1 >/dev/null) && [[ -z $output ]] || { echo "$output"; return 1; }; }

check "desktop file" desktop-file-validate packaging/data/org.simsa.Simsa.desktop
check "AppStream" appstreamcli validate --no-net --no-color packaging/data/org.simsa.Simsa.metainfo.xml
check "media types: XML" xmllint --noout --nonet packaging/data/org.simsa.Simsa.mime.xml
check "icon: XML" xmllint --noout --nonet resources/icons/simsa.svg
for page in packaging/man/*.1; do
  check "$page" silent env LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page"
  check "$page: whatis" lexgrog "$page"
done

# A desktop must know our files by their content, whatever they are called.
mkdir -p "$temporary/mime/packages"
cp packaging/data/org.simsa.Simsa.mime.xml "$temporary/mime/packages/"
check "media types: database" update-mime-database "$temporary/mime"
content_type() {
  XDG_DATA_HOME=$temporary XDG_DATA_DIRS=$temporary:/usr/share gio info -a standard::content-type "$1" \
    | sed -n 's/^ *standard::content-type: //p'
}
is_type() { [[ $(content_type "$2") == "$1" ]] || { echo "$2 is $(content_type "$2")"; return 1; }; }
for type in application/vnd.simsa.bundle+zip application/vnd.etsi.asic-e+zip; do
  printf '%s' "$type" >"$temporary/mimetype"
  (cd "$temporary" && zip -q -X -0 sample mimetype && mv sample.zip sample)
  check "$type by content" is_type "$type" "$temporary/sample"
done
cp "$temporary/sample" "$temporary/a.asice"
check "*.asice by name" is_type application/vnd.etsi.asic-e+zip "$temporary/a.asice"

check "scripts" shellcheck -S warning .ci/run packaging/*.sh tests/arch/*.sh tests/tools/*.sh
exit "$failed"
