#!/bin/sh
# chromium.sh install   installs Debian's Chromium and fonts with Chinese letters; needs root and apt-get
set -eu

[ "${1-}" = install ] || exit 2
for path in /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ ! -x "$path" ] || exit 0
done
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || exit 1
export DEBIAN_FRONTEND=noninteractive
{ apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fonts-noto-color-emoji; } >/dev/null 2>&1
