#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# second_start.sh RENQIAN RENQIANCTL: a second start ends at once and leaves the first window open; the command
# line reads beside it.
set -euo pipefail
renqian=$1 ctl=$2
dir=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$dir"' EXIT
mkdir -p -m 700 "$dir/run"
export XDG_RUNTIME_DIR="$dir/run" RENQIAN_DATA="$dir/data" XDG_CACHE_HOME="$dir/cache" QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
"$renqian" &
first=$!
for _ in $(seq 100); do
    compgen -G "$dir/run/renqian-*" >/dev/null && [ -e "$dir/data/history.sqlite" ] && break
    sleep 0.1
done
timeout 20 "$renqian" || { echo "the second start did not end by itself"; exit 1; }
kill -0 "$first" || { echo "the first window is gone"; exit 1; }
"$ctl" attempt list
# The window may be at its index for longer than the command line waits.
for _ in $(seq 10); do
    "$ctl" bank list >"$dir/banks" && break
done
grep -q pre-appointment "$dir/banks"
mkdir -p "$dir/config/renqian"
echo "$dir/data" >"$dir/config/renqian/data-folder"
env -u RENQIAN_DATA XDG_CONFIG_HOME="$dir/config" timeout 20 "$renqian" ||
    { echo "a start on the chosen folder did not find the window on it"; exit 1; }
env -u RENQIAN_DATA XDG_CONFIG_HOME="$dir/config" "$ctl" attempt list
RENQIAN_DATA="$dir/other" timeout 3 "$renqian" && { echo "another data folder is another window"; exit 1; } || [ $? -eq 124 ]
