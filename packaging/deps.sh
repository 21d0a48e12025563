#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The only list of Debian packages Simsa needs (why and under which licence: DEPENDENCIES.md).
#
#   deps.sh list SET...       print the packages of the sets, one a line
#   deps.sh missing SET...    print those that are not installed
#   deps.sh install SET...    install those that are not installed (root or sudo); does nothing if none
#
# Sets: build test slow packaging lint display later
# shellcheck disable=SC2034,SC2016  # the sets are read by name; dpkg-query has its own ${…}
set -euo pipefail

# What compiles and links the product.
build=(
  g++ cmake ninja-build ccache pkg-config ca-certificates git
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl1-mesa-dev
  qt6-translations-l10n libqcustomplot-dev libsqlite3-dev libssl-dev libp11-kit-dev libexpected-dev
  libpoppler-qt6-dev poppler-data libseccomp-dev libcairo2-dev libpango1.0-dev libqpdf-dev
  libxlsxwriter-dev libzip-dev libdeflate-dev libhunspell-dev libglpk-dev libeigen3-dev liblcms2-dev librsvg2-bin
  libqrencode-dev
  fonts-nanum
)
# What a window without a screen and a picture of it need.
display=(
  xvfb xauth openbox xdotool x11-utils at-spi2-core dbus dconf-gsettings-backend libglib2.0-bin
  imagemagick python3 fonts-nanum fonts-nanum-coding fonts-dejavu-core
)
# What checks format, scripts and the data files of the package; all of it runs among the `ci` tests.
check=(
  clang-format-14 shellcheck desktop-file-utils appstream shared-mime-info libxml2-utils man-db groff-base
)
# libFuzzer.
fuzz=(
  clang-14 libclang-rt-14-dev
)
# What the tests labelled `ci` call: the desktop above, and stock tools that check our files. A faster linker too.
test=(
  lld
  "${display[@]}" "${check[@]}"
  python3-pyatspi gir1.2-atspi-2.0
  poppler-utils qpdf openssl unzip zip xxd age zbar-tools
  faketime fiu-utils procps hunspell-ko hunspell-en-us
  "${fuzz[@]}" gpgsm gpg-agent gpgconf libnss3-tools gnutls-bin
  softhsm2 opensc
)
# What only tests labelled `slow` call: Bouncy Castle, run from source; Hangul typed through an input method.
slow=(
  default-jdk-headless libbcpkix-java libbcprov-java
  fcitx5 fcitx5-modules fcitx5-hangul fcitx5-frontend-qt6
)
# What makes and checks a Debian package.
packaging=(
  "${check[@]}" dpkg-dev file fakeroot lintian
)
# Format, lint, coverage.
lint=(
  "${check[@]}" "${fuzz[@]}" clang-tidy-14 clazy gcovr
)
# Proven to be there and to work, but needed by nothing yet.
later=(
  liblemon-dev
  nginx-light libnginx-mod-http-dav-ext apache2-bin
)
sets=(build test slow packaging lint display later)

# Releases below these have faults that our tests find: OpenSSL before 3.0.22 lets plaintext out before its tag was
# checked. An older one counts as missing, so that installing brings the newest; where the known archives have none
# that is new enough, installing says so and goes on.
declare -A least=([openssl]=3.0.22 [libssl-dev]=3.0.22)

usage() {
  sed -n '5,11s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

# The packages of the named sets, each once.
packages() {
  local set known name
  for set in "$@"; do
    known=no
    for name in "${sets[@]}"; do [[ $name == "$set" ]] && known=yes; done
    [[ $known == yes ]] || { echo "deps.sh: no set '$set' (there are: ${sets[*]})" >&2; return 2; }
    local -n list=$set
    printf '%s\n' "${list[@]}"
  done | sort -u
}

# Packages of the sets that are not installed.
absent() {
  local wanted
  wanted=$(packages "$@")
  # dpkg-query names unknown packages on stderr and exits 1; both are an answer here, not a failure.
  comm -23 <(printf '%s\n' "$wanted") \
    <(xargs dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' 2>/dev/null <<<"$wanted" \
        | awk '$2 ~ /^.i/ { print $1 }' | sort -u)
}

# Packages of the sets that are installed, but in a release below the least.
outdated() {
  local wanted name
  wanted=$(packages "$@")
  for name in "${!least[@]}"; do
    if grep -qx "$name" <<<"$wanted" && dpkg-query -W "$name" >/dev/null 2>&1 \
      && dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$name")" lt "${least[$name]}"; then
      echo "$name"
    fi
  done
}

missing() {
  absent "$@"
  outdated "$@"
}

# apt-get as root; waits for another apt, retries a broken download.
apt() {
  local root=()
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || { echo "deps.sh: must be root, or have sudo, to install packages" >&2; exit 3; }
    root=(sudo)
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q \
    -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

install() {
  local todo
  mapfile -t todo < <(missing "$@")
  if [[ ${#todo[@]} == 0 ]]; then
    echo "deps.sh: nothing to install for: $*"
    return 0
  fi
  echo "deps.sh: installing ${#todo[@]} packages: ${todo[*]}"
  # Known package lists may be good enough; if they are absent or stale, one update mends that.
  if ! apt-get -s -q install --no-install-recommends "${todo[@]}" >/dev/null 2>&1 \
    || ! apt install -y --no-install-recommends "${todo[@]}" || [[ -n $(missing "$@") ]]; then
    apt update
    apt install -y --no-install-recommends "${todo[@]}"
  fi
  mapfile -t todo < <(absent "$@")
  [[ ${#todo[@]} == 0 ]] || { echo "deps.sh: still missing: ${todo[*]}" >&2; exit 3; }
  local name
  for name in $(outdated "$@"); do
    echo "deps.sh: WARNING: $name $(dpkg-query -W -f='${Version}' "$name") has known holes; ${least[$name]} mends them." \
      "The archives of this system have none: add Debian's security archive" \
      "(deb http://security.debian.org/debian-security bookworm-security main)." >&2
  done
}

[[ $# -ge 2 ]] || usage
command=$1
shift
packages "$@" >/dev/null || exit 2
case $command in
  list) packages "$@" ;;
  missing) missing "$@" ;;
  install) install "$@" ;;
  *) usage ;;
esac
