#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the windows in turn and prints JSON as Google Benchmark does: run.py BUILD_DIR HOMES RUNS

HOMES holds the machines of tests/bench/homes.h, with their index already made. Seconds run from just before exec
to the first frame on the screen; peak resident memory is in MB, taken when the program has nothing left to do.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HOMES = ("1000", "100000", "studied")


def start(program, environment):
    """One start: seconds and MB."""
    reading, writing = os.pipe()
    environment = environment | {"RENQIAN_T0": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))}
    pid = os.posix_spawn(program, [program], environment, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)])
    os.close(writing)
    with os.fdopen(reading) as answer:
        line = answer.read()
    os.waitpid(pid, 0)
    if not line:
        sys.exit(f"{program} told nothing")
    millis, kib = line.split()
    return float(millis) / 1e3, int(kib) / 1024


def measure(programs, runs):
    """name -> [(seconds, MB), …]; the first start of each makes the history and warms the caches."""
    figures = {name: [] for name in programs}
    for run in range(runs + 1):
        for name, (program, environment) in programs.items():
            figure = start(str(program), environment)
            if run > 0:
                figures[name].append(figure)
    return figures


def compared(name, figures, peer, column):
    def spread(rows, prefix):
        values = [row[column] for row in rows]
        return {f"{prefix}p50": statistics.median(values), f"{prefix}min": min(values), f"{prefix}max": max(values)}

    return {"name": name} | spread(figures, "") | spread(peer, "peer_")


def main():
    folder, homes, runs = pathlib.Path(sys.argv[1]) / "tests/bench/startup", pathlib.Path(sys.argv[2]), int(sys.argv[3])
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number, tempfile.TemporaryDirectory() as runtime:
        display = number.readline().strip()
        base = {key: os.environ[key] for key in ("HOME", "PATH") if key in os.environ}
        base |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": runtime, "LANG": "C.UTF-8"}
        programs = {"minimal": (folder / "startup_minimal", base)}
        for home in HOMES:
            programs[home] = (folder / "startup_renqian", base | {"RENQIAN_DATA": str(homes / home / "data"),
                                                                  "XDG_CACHE_HOME": str(homes / home / "cache")})
        figures = measure(programs, runs)
    server.terminate()
    server.wait()
    rows = [compared(f"firstPage/{home}", figures[home], figures["minimal"], 0) for home in HOMES]
    rows += [compared(f"growth/{home}", figures[home], figures["1000"], 0) for home in HOMES[1:]]
    rows += [compared(f"resident/{home}", figures[home], figures["minimal"], 1) for home in HOMES]
    print(json.dumps({"benchmarks": rows}))


if __name__ == "__main__":
    main()
