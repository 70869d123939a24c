#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and prints one table of every benchmark with its budget; exit 1 when one is
# missed. --write puts the table into tests/bench/README.md; --learning shows what simulated learners learn.
set -euo pipefail
cd "$(dirname "$0")/.."
readme=()
learning=
case "${1:-}" in
    "") ;;
    --write) readme=(tests/bench/README.md) ;;
    --learning) learning=1; shift ;;
    *) echo "usage: packaging/bench.sh [--write | --learning ...]" >&2; exit 2 ;;
esac
bash packaging/install-packages.sh build run test full
build() {
    local log
    log=$(mktemp)
    if ! { cmake --preset release -DRENQIAN_BENCH=ON && cmake --build --preset release --target "$1"; } >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        rm "$log"
        return 1
    fi
    rm "$log"
}
echo "== build" >&2
if [ -n "$learning" ]; then
    build simulate_learning
    exec build/release/tests/learning/simulate_learning "$@"
fi
build benchmarks

# Machines with questions installed, made once for each version of the script that writes them.
homes=$PWD/build/bench/homes
version=$(sha256sum packaging/make_synthetic_banks.py)
if [ "$(cat "$homes/version" 2>/dev/null)" != "$version" ]; then
    echo "== questions" >&2
    rm -rf "$homes"
    for home in 1000 10000 100000 studied; do
        questions=${home/studied/100000}
        python3 packaging/make_synthetic_banks.py "$homes/$home/data/questionbanks" --questions "$questions"
    done
    echo "$version" >"$homes/version"
fi
echo "== measure" >&2
mkdir -p build/bench/tmp
export TMPDIR=$PWD/build/bench/tmp RENQIAN_BENCH_HOMES=$homes
python3 tests/bench/run.py build/release "$homes" "${readme[@]}"
