#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test. --full adds what takes longer or needs more.
set -euo pipefail
cd "$(dirname "$0")/.."
full=
case "${1:-}" in
    "") ;;
    --full) full=1 ;;
    *) echo "usage: packaging/test.sh [--full]" >&2; exit 2 ;;
esac
groups=(build run test)
[ -n "$full" ] && groups+=(full)
bash packaging/install-packages.sh "${groups[@]}"

echo "== configure and build"
cmake --preset check -DRENQIAN_BENCH=OFF >build-configure.log 2>&1 || { cat build-configure.log; exit 1; }
rm -f build-configure.log
cmake --build --preset check

echo "== tests"
ctest --preset check -j "$(nproc)" --no-tests=error
[ -z "$full" ] && exit 0
bash packaging/test-full.sh
