#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and opens the program. Where there is no display it sits a mock exam on a
# virtual one, saves the pictures to build/tour and prints the score.
set -euo pipefail
cd "$(dirname "$0")/.."
groups=(build run)
display=1
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    display=
    groups+=(test)
fi
bash packaging/install-packages.sh "${groups[@]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "正在编译，第一次需要几分钟 / building, the first time takes some minutes"
targets=(renqian renqianctl)
[ -z "$display" ] && targets+=(renqian-tour)
if ! { cmake --preset release -DRENQIAN_BENCH=OFF && cmake --build --preset release --target "${targets[@]}"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
fi
if [ -n "$display" ]; then
    exec build/release/app/desktop/renqian "$@"
fi
export LANG=C.UTF-8
rm -rf build/tour
xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" build/release/tests/tour/renqian-tour build/tour
