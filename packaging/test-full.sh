#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes longer or needs more than packaging/test.sh does, whose --full runs all of it:
#   packaging/test-full.sh [tidy] [sanitizers] [fuzz] [power] [tidy_tests]
# clang-tidy reads app/; over the tests, which take as long again, only when tidy_tests is asked for.
# One table at the end tells what was run; the logs stay in build/full. RENQIAN_FUZZ_SECONDS: for each fuzzer (60).
set -uo pipefail
cd "$(dirname "$0")/.."
logs=build/full
mkdir -p "$logs"
table=$logs/table
: >"$table"
jobs=$(nproc)

# The sanitizers of g++ 12 and clang 14 do not start where addresses are more random than this.
run=()
if [ "$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 28)" -gt 28 ] && setarch -R true 2>/dev/null; then
    run=(setarch -R)
fi

# row WHAT COUNT RESULT, of $part
row() { printf '%s\t%s\t%s\t%s\t%s\n' "$part" "$1" "$2" "$3" $((SECONDS - began)) >>"$table"; }

# logged NAME COMMAND…: to a log; its end is shown when the command fails
logged() {
    local log=$logs/$1.log
    shift
    "$@" >"$log" 2>&1 && return
    tail -n 60 "$log" | cut -c 1-300
    echo "all of it: $log"
    return 1
}

need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null && continue
        row "$tool" - "failed: not installed (bash packaging/install-packages.sh build run test full)"
        return 1
    done
}

# The compiler is clang only to write commands that clang-tidy understands: nothing but generated headers is built.
tidy() {
    need clang++ clang-tidy-16
    local build=build/tidy folder=${1:-app} info headers
    logged tidy-configure cmake -B $build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
        -DRENQIAN_BENCH=ON -DRENQIAN_FUZZ=ON
    headers=$(ninja -C $build -t targets all | sed -n 's|^\(app/.*/sql\.h\): CUSTOM_COMMAND$|\1|p')
    # shellcheck disable=SC2086 # a list
    logged tidy-headers cmake --build $build --target $headers
    # Fails where all that is asked for is code of QML; a header that is missed is an error of clang-tidy.
    while read -r info; do
        cmake -E cmake_autogen "$info" Debug >>"$logs/tidy-moc.log" 2>&1 || true
    done < <(find $build/app $build/tests -name AutogenInfo.json)
    if python3 packaging/tidy.py $build "$jobs" "$folder" >"$logs/tidy.log"; then
        row "clang-tidy-16 over $folder/" "$(tail -n 1 "$logs/tidy.log") files" passed
    else
        grep -E ' (error|warning): ' "$logs/tidy.log" | sort -u
        row "clang-tidy-16 over $folder/" "$(tail -n 1 "$logs/tidy.log") files" \
            "failed: $(grep -E ' error: ' "$logs/tidy.log" | sort -u | wc -l) findings, $logs/tidy.log"
        return 1
    fi
}

tidy_tests() { tidy tests; }

sanitizers() {
    # house, i18n and the rules of qml read the sources and run nothing of ours; qmllint likewise.
    local left_out='^(house|i18n)\.|^qml\.(qmllint|rules)' summary
    logged sanitizers-configure cmake --preset asan -DRENQIAN_BENCH=OFF
    logged sanitizers-build "${run[@]}" cmake --build --preset asan -j "$jobs"
    export ASAN_OPTIONS=detect_stack_use_after_return=1
    export UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
    if logged sanitizers "${run[@]}" ctest --preset asan -j "$jobs" --no-tests=error -E "$left_out"; then
        summary=passed
    else
        summary="failed: $logs/sanitizers.log"
    fi
    row "ctest under the address, leak and undefined-behaviour sanitizers" \
        "$(sed -n 's/^.*tests passed.* out of \([0-9]*\)$/\1/p' "$logs/sanitizers.log") tests" "$summary"
    [ "$summary" = passed ]
}

# one_fuzzer NAME SEEDS…: first every seed as it is, then what it makes of them
one_fuzzer() {
    local name=$1 build=build/fuzz status=0 inputs began=$SECONDS
    local program=$build/tests/fuzz/fuzz_$name seeds=$build/seeds/$name corpus=$build/corpus/$name options
    shift
    rm -rf "$seeds"
    mkdir -p "$seeds" "$corpus" "$build/found"
    find "$@" -type f -exec cp --backup=numbered -t "$seeds" {} +
    options=(-rss_limit_mb=200 -timeout=20 -artifact_prefix="$build/found/$name-")
    [ -f "tests/fuzz/$name.dict" ] && options+=(-dict="tests/fuzz/$name.dict")
    logged "fuzz-$name-seeds" "${run[@]}" "$program" "${options[@]}" "$seeds"/* &&
        logged "fuzz-$name" "${run[@]}" "$program" "${options[@]}" -max_len=4096 -print_final_stats=1 \
            -max_total_time="${RENQIAN_FUZZ_SECONDS:-60}" "$corpus" "$seeds" || status=1
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$logs/fuzz-$name.log" 2>/dev/null)
    if [ $status = 0 ]; then
        row "$name, $(find "$seeds" -type f | wc -l) seeds" "${inputs:-0} inputs" passed
    else
        row "$name" "${inputs:-0} inputs" "failed: $logs/fuzz-$name.log, the input in $build/found"
    fi
    return $status
}

fuzz() {
    need clang++
    local status=0 banks=questionbanks
    logged fuzz-configure cmake -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
        -DCMAKE_CXX_FLAGS=-fsanitize=float-cast-overflow -DRENQIAN_FUZZ=ON -DRENQIAN_SANITIZE=ON -DRENQIAN_WINDOW=OFF \
        -DRENQIAN_BENCH=OFF
    logged fuzz-build "${run[@]}" cmake --build build/fuzz -j "$jobs" --target fuzz_bank fuzz_statutes fuzz_citation \
        fuzz_question_json fuzz_blueprint fuzz_paper_json
    # Memory that was given back is kept from use for a while, but must not count as used.
    export ASAN_OPTIONS=quarantine_size_mb=8 UBSAN_OPTIONS=print_stacktrace=1
    one_fuzzer bank tests/bank/hostile $banks/*/ || status=1
    one_fuzzer statutes tests/bank/hostile $banks/statutes.yaml || status=1
    one_fuzzer blueprint tests/bank/hostile $banks/blueprints || status=1
    one_fuzzer citation tests/fuzz/seeds/citation || status=1
    one_fuzzer question_json tests/fuzz/seeds/question_json || status=1
    one_fuzzer paper_json tests/fuzz/seeds/paper_json || status=1
    return $status
}

power() {
    local what="acknowledged answers survive power cuts on ext4" cuts skipped
    logged power-configure cmake --preset check -DRENQIAN_BENCH=OFF
    logged power-build cmake --build --preset check -j "$jobs" --target store_kill_writer
    if ! logged power packaging/power_cut.sh build/check; then
        row "$what" - "failed: $logs/power.log"
        return 1
    fi
    cat "$logs/power.log"
    skipped=$(grep '^skipped: ' "$logs/power.log" || true)
    cuts=$(sed -n 's/^syncs on: \([0-9]* cuts, [0-9]* \).*/\1answers/p' "$logs/power.log")
    row "$what" "${cuts:--}" "${skipped:-passed}"
}

parts=("$@")
[ $# -gt 0 ] || parts=(tidy sanitizers fuzz power)
for part in "${parts[@]}"; do
    case $part in
        tidy | tidy_tests | sanitizers | fuzz | power) ;;
        *) echo "usage: packaging/test-full.sh [tidy] [sanitizers] [fuzz] [power] [tidy_tests]" >&2; exit 2 ;;
    esac
done

failed=
for part in "${parts[@]}"; do
    echo "== $part"
    began=$SECONDS
    (set -e; "$part")
    status=$?
    [ $status -eq 0 ] && continue
    failed=1
    grep -q "^$part	.*	failed" "$table" || row "building it" - "failed: $logs"
done

echo "== all of it"
{ printf 'part\twhat was run\tcount\tresult\tseconds\n'; cat "$table"; } | awk -F '\t' '
    { for (i = 1; i <= NF; ++i) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
    END { for (r = 1; r <= NR; ++r) {
        for (i = 1; i < NF; ++i) printf "%-" width[i] + 2 "s", cell[r, i]
        print cell[r, NF] } }'
[ -z "$failed" ]
