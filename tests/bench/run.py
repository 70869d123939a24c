#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark and prints one table: run.py BUILD_DIR HOMES [README]

Exit 1 when a budget is missed; what misses it at first is measured once more. The table replaces the one of README.
"""
import datetime
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
from dataclasses import dataclass

HERE = pathlib.Path(__file__).parent
STARTS = 15
MARK = "<!-- packaging/bench.sh --write -->"


@dataclass(frozen=True)
class Row:
    """A benchmark, what it is compared with, and its budget: `ratio` times the peer, `most` seconds or MB, or
    `beyond` seconds more than the peer."""
    program: str
    name: str
    what: str
    peer: str
    ratio: float = 0
    most: float = 0
    beyond: float = 0

    @property
    def unit(self):
        return "MB" if self.name.startswith("resident") else "s"


WINDOW = "least Qt Quick window with Chinese text"
SYNC = "4 KiB written in place and synced"
STREAM = "XXH3 streamed over the same files"
FEWER = "the same with 1,000 questions"
FROM_FEWER = "the same from 10,000 questions"
ROWS = (
    Row("bank", "readAndValidate", "reading and checking 10,000 questions of YAML", "bare yaml-cpp event parse", ratio=1.2),
    Row("refresh", "refreshUnchanged/1000", "finding no bank changed, 1,000 questions", STREAM, ratio=2),
    Row("refresh", "refreshUnchanged/10000", "finding no bank changed, 10,000 questions", STREAM, ratio=2),
    Row("refresh", "refreshUnchanged/100000", "finding no bank changed, 100,000 questions", STREAM, ratio=2),
    Row("draw", "drawPaper", "drawing 100 of 100,000 questions", FROM_FEWER, ratio=1.3, most=2e-3),
    Row("draw", "drawAvoiding", "drawing 100 others than the last two papers", FROM_FEWER, ratio=1.3, most=2e-3),
    Row("draw", "drawFirst", "drawing the first paper after the start", FROM_FEWER, ratio=1.3, most=2e-3),
    Row("store", "firstResponses", "a response on the disk, first exam after the start", SYNC, ratio=2),
    Row("store", "responses", "a response on the disk, a long day", SYNC, ratio=2),
    Row("hand_in", "handIn", "handing in and marking 100 questions", "two such writes", beyond=5e-3),
    Row("store", "backUp", "backing up 100 exams, checked", "the file copied and synced"),
    Row("practice", "nextQuestion", "next question of a smart run", "–", most=1e-3),
    Row("practice", "answerAndNext", "answer on the disk and next question", SYNC, beyond=1e-3),
    Row("practice", "startSmart", "starting a smart run", "the same rows added up by SQLite"),
    Row("practice", "homePage", "counts and days of the home page", "–", most=20e-3),
    Row("practice", "statisticsPage", "sums of the statistics page", "added up from the log", most=50e-3),
    Row("statistics", "scores", "scores of 200 exams, after 1,000,000 answers", "–", most=50e-3),
    Row("statistics", "development", "development by subject, month and question", "–", most=50e-3),
    Row("statistics", "comparison", "two exams compared", "–", most=50e-3),
    Row("statistics", "year", "record of a year", "–", most=50e-3),
    Row("practice", "openHistory", "opening the history", "an empty history"),
    Row("readiness", "readiness/allOrNothing", "chance of passing from 5,000 answers", "–", most=50e-3),
    Row("readiness", "readiness/proportionalWithFloors", "the same with part marks and floors", "–", most=50e-3),
    Row("readiness", "rankChapters", "what to study next, from 5,000 answers", "–", most=50e-3),
    Row("readiness", "mastery", "mastery of every chapter, from 5,000 answers", "–"),
    Row("startup", "firstPage/1000", "first page, 1,000 questions", WINDOW, ratio=2),
    Row("startup", "firstPage/100000", "first page, 100,000 questions", WINDOW, ratio=2),
    Row("startup", "firstPage/studied", "first page, 100,000 questions and 1,000,000 answers", WINDOW, ratio=2),
    Row("startup", "growth/100000", "first page, 100,000 questions", FEWER, ratio=1.2),
    Row("startup", "growth/studied", "first page, 100,000 questions and 1,000,000 answers", FEWER, ratio=1.2),
    Row("startup", "resident/1000", "resident at most, 1,000 questions", WINDOW, most=100),
    Row("startup", "resident/studied", "resident at most, 100,000 questions and 1,000,000 answers", WINDOW, most=100),
)


def run(build, homes, program, name=None):
    """name -> figures of all benchmarks of a program, or of one."""
    if program == "startup":
        command = [sys.executable, HERE / "startup/run.py", build, homes, str(STARTS)]
    else:
        command = [build / f"tests/bench/bench_{program}", "--benchmark_format=json"]
        command += [f"--benchmark_filter=^{name}(/|$)"] if name else []
    print(f"-- {program} {name or ''}", file=sys.stderr)
    output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    figures = {}
    for figure in json.loads(output)["benchmarks"]:
        if figure.get("error_occurred"):
            sys.exit(f"{figure['name']}: {figure['error_message']}")
        figures[re.sub(r"/iterations:\d+$", "", figure["name"])] = figure
    return figures


def ratio(figure):
    return figure["p50"] / figure["peer_p50"] if "peer_p50" in figure else None


def met(row, figure):
    return ((not row.ratio or ratio(figure) <= row.ratio) and (not row.most or figure["p50"] <= row.most)
            and (not row.beyond or figure["p50"] - figure["peer_p50"] <= row.beyond))


def measured(build, homes):
    """[(row, figure)]; a row that misses its budget has the figure of its second run."""
    programs = list(dict.fromkeys(row.program for row in ROWS))
    figures = {program: run(build, homes, program) for program in programs}
    for program in programs:
        late = [row for row in ROWS if row.program == program and not met(row, figures[program][row.name])]
        if program == "startup" and late:
            figures[program] = run(build, homes, program)
        elif late:
            for row in late:
                figures[program].update(run(build, homes, program, row.name))
    return [(row, figures[row.program][row.name]) for row in ROWS]


def number(value, unit):
    if unit == "MB":
        return f"{value:.0f} MB"
    for scale, word in ((1, "s"), (1e-3, "ms")):
        if value >= scale:
            return f"{value / scale:.3g} {word}"
    return f"{value / 1e-6:.0f} µs"


def spread(figure, prefix, unit):
    p50, low, high = (number(figure[prefix + key], unit) for key in ("p50", "min", "max"))
    return f"{p50} [{low}..{high}]"


def budget(row):
    parts = [f"≤ {number(row.most, row.unit)}"] if row.most else []
    parts += [f"≤ {row.ratio:g}x"] if row.ratio else []
    parts += [f"≤ {number(row.beyond, row.unit)} more"] if row.beyond else []
    return ", ".join(parts) or "–"


def cells(row, figure):
    compared = ratio(figure)
    verdict = "–" if budget(row) == "–" else "yes" if met(row, figure) else "NO"
    return [row.what, spread(figure, "", row.unit), row.peer, spread(figure, "peer_", row.unit) if compared else "–",
            f"{compared:.2g}" if compared else "–", budget(row), verdict]


def table(results):
    head = ["what", "p50 [min..max]", "limit or peer", "p50 [min..max]", "ratio", "budget", "met"]
    rows = [head] + [cells(row, figure) for row, figure in results]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows)


def file_system(folder):
    mounts = [line.split()[1:3] for line in pathlib.Path("/proc/self/mounts").read_text().splitlines()]
    inside = [(len(place), kind) for place, kind in mounts if folder.resolve().is_relative_to(place)]
    return max(inside)[1] if inside else "unknown file system"


def machine(folder, load):
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    kernel = re.match(r"[\d.]*\d", platform.release())[0]
    return (f"{datetime.date.today()}: {os.cpu_count()} cores, {cpu[1] if cpu else platform.machine()}, Linux {kernel}, "
            f"{file_system(folder)}; load at the start {load:.1f}.")


def main():
    build, homes = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    load = os.getloadavg()[0]
    results = measured(build, homes)
    text = f"{machine(homes, load)}\n\n{table(results)}\n"
    print(text)
    if len(sys.argv) > 3:
        readme = pathlib.Path(sys.argv[3])
        before = readme.read_text(encoding="utf-8").split(MARK)[0]
        readme.write_text(f"{before}{MARK}\n{text}", encoding="utf-8")
    missed = [row.what for row, figure in results if not met(row, figure)]
    for what in missed:
        print(f"over its budget: {what}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
