#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a program loads, directly or through another library, Qt's GUI. usage: headless.sh PROGRAM
set -euo pipefail
program=$1
[[ -x $program ]] || { echo "$program is not built: simsa-cli must exist and link no Qt6::Gui" >&2; exit 1; }
libraries=$(ldd "$program")
grep -q 'libQt6Core\.' <<<"$libraries" || { echo "ldd shows no Qt at all for $program:"; echo "$libraries"; exit 1; }
if grep -E 'libQt6(Gui|Widgets|OpenGL|PrintSupport|Svg)|libqcustomplot|=> not found' <<<"$libraries"; then
  echo "$program must load none of these" >&2
  exit 1
fi
echo "$program loads $(wc -l <<<"$libraries") libraries, none of them Qt's GUI"
