#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh RENQIAN-TOUR RENQIANCTL: the tour in a real window on a virtual display; then the command line finds
# the attempt, its score and the pictures.
set -euo pipefail
tour=$1 ctl=$2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p -m 700 "$dir/run"
export XDG_RUNTIME_DIR="$dir/run" LANG=C.UTF-8
xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" "$tour" "$dir/tour" | tee "$dir/out"

score=$(sed -n 's/^成绩 .*: \([0-9.]*\) .*/\1/p' "$dir/out")
export RENQIAN_DATA="$dir/tour/data" XDG_CACHE_HOME="$dir/tour/cache"
"$ctl" --json attempt list >"$dir/list"
python3 - "$dir/list" "$score" <<'PY'
import json, sys
attempts = json.load(open(sys.argv[1], encoding="utf-8"))
assert len(attempts) == 1, attempts
assert attempts[0]["phase"] == "submitted", attempts
assert attempts[0]["earned"] == float(sys.argv[2]), (attempts, sys.argv[2])
assert 50 < attempts[0]["earned"] < 100, "every fifth answer was wrong"
PY
"$ctl" attempt remark
pictures=$(find "$dir/tour" -maxdepth 1 -name '*.png' | wc -l)
[ "$pictures" -ge 36 ] || { echo "only $pictures pictures"; exit 1; }
for picture in "$dir"/tour/*.png; do
    [ "$(identify -format '%k' "$picture")" -gt 50 ] || { echo "$picture is nearly empty"; exit 1; }
done
find "$dir/tour/data/backups" -name '*.sqlite' | grep -q . || { echo "no backup after the attempt"; exit 1; }
