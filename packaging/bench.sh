#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures. --learning [N]: whether smart review pays, on N simulated learners a row (tests/learning/README.md).
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
    --learning) ;;
    *) echo "usage: packaging/bench.sh --learning [N]" >&2; exit 2 ;;
esac
bash packaging/install-packages.sh build run test
cmake --preset release -DRENQIAN_BENCH=OFF >/dev/null
cmake --build --preset release --target simulate_learning
build/release/tests/learning/simulate_learning "${@:2}"
