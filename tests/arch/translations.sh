#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on a text of the program that has no Korean, or Korean that lost a placeholder. usage: translations.sh ROOT LUPDATE
set -euo pipefail
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/* "$work"
"$2" -silent -no-obsolete -locations none -source-language en -target-language ko ui app -ts "$work/simsa_ko.ts"
python3 -B "$work/merge.py" --check
echo "every text has its Korean"
