#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The whole way once, headless: the invented call from its CA to two decision packets, which Simsa verifies and which
# stock tools open, too. Going on with a finished call changes nothing.
#   wholeway.sh SIMSA-CLI
set -euo pipefail
cli=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

"$cli" demo "$work/call" --until bundles
[[ $(find "$work/call/bundles" -name '*.simsa' | wc -l) == 17 ]] || fail "17 bundles: 15 reviewers, chair, member"
"$cli" demo "$work/call"
for packet in "$work"/call/packets/*.asice; do
  "$cli" packet verify "$packet" >"$work/verdict" || { cat "$work/verdict"; fail "$packet does not hold"; }
done
[[ $(find "$work/call/packets" -name '*.asice' | wc -l) == 2 ]] || fail "two packets"

mkdir "$work/packet"
(
  cd "$work/packet"
  unzip -q "$work/call/packets/archive.asice"
  cat certs/*.pem >"$work/all.pem"
  # The CA is the certificate that signed itself.
  for certificate in certs/*.pem; do
    openssl verify -CAfile "$certificate" "$certificate" >/dev/null 2>&1 && ca=$certificate
  done
  openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s \
    -content META-INF/ASiCManifest001.xml -CAfile "${ca:?no CA}" -purpose any -out /dev/null
  digest=$(openssl dgst -sha256 -binary decisions.json | base64)
  grep -qF "$digest" META-INF/ASiCManifest001.xml || fail "digest of decisions.json"
)

# Nothing readable at rest: a reviewer's words stand in no vault, bundle or depot object.
words='산정 근거가 분명하다'
if grep -rqF "$words" "$work/call/office" "$work/call/chair" "$work/call/reviewers" "$work/call/depot" "$work/call/bundles"; then
  fail "a review is readable on the disk"
fi

before=$(sha256sum "$work"/call/packets/*.asice)
"$cli" demo "$work/call"
[[ $before == "$(sha256sum "$work"/call/packets/*.asice)" ]] || fail "a finished call changed"
printf 'x' | dd of="$work/call/packets/archive.asice" bs=1 seek=5000 conv=notrunc status=none
if "$cli" packet verify "$work/call/packets/archive.asice" >/dev/null 2>&1; then fail "a damaged packet holds"; fi
echo "whole way: holds"
