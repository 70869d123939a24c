#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the windows in turn and prints the medians as JSON: run.py BUILD_DIR HOMES RUNS

HOMES holds a folder for each number of installed questions, with their index already made (packaging/bench.sh).
Milliseconds run from just before exec to the first frame, "busy" are those of them that the program was on a
processor, which its neighbours on a shared machine disturb less; peak resident memory is in MB.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time


def start(program, environment):
    """One start: milliseconds, of them on a processor, and MB."""
    reading, writing = os.pipe()
    environment = environment | {"RENQIAN_T0": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))}
    pid = os.posix_spawn(program, [program], environment, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)])
    os.close(writing)
    with os.fdopen(reading) as answer:
        line = answer.read()
    os.waitpid(pid, 0)
    if not line:
        sys.exit(f"{program} told nothing")
    millis, busy, kib = line.split()
    return float(millis), float(busy), int(kib) / 1024


def main():
    build, homes, runs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    folder = build / "tests/bench/startup"
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number, tempfile.TemporaryDirectory() as runtime:
        display = number.readline().strip()
        base = {key: os.environ[key] for key in ("HOME", "PATH") if key in os.environ}
        base |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": runtime, "LANG": "C.UTF-8"}
        programs = {"minimal": (folder / "startup_minimal", base)}
        for home in sorted(homes.iterdir(), key=lambda path: int(path.name)):
            programs[home.name] = (folder / "startup_renqian",
                                   base | {"RENQIAN_DATA": str(home / "data"), "XDG_CACHE_HOME": str(home / "cache")})
        figures = {name: [] for name in programs}
        for run in range(runs + 1):
            for name, (program, environment) in programs.items():
                figure = start(str(program), environment)
                if run > 0:  # the first start makes the history and warms the caches
                    figures[name].append(figure)
    server.terminate()
    server.wait()
    def middle(rows, column):
        return round(statistics.median(row[column] for row in rows), 1)

    print(json.dumps({name: {"ms": middle(rows, 0), "fastest": round(min(rows)[0], 1), "busy": middle(rows, 1),
                             "MB": middle(rows, 2)} for name, rows in figures.items()}))


if __name__ == "__main__":
    main()
