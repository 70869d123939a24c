#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the sources of a folder: tidy.py BUILD_DIR JOBS FOLDER

Prints findings, then how many files there are. A file that passed is passed over until anything that its compiler
reads, or a rule, changes; exit 1 when one has findings.
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

TIDY = "clang-tidy-16"


def rules(file, root):
    """The text of every .clang-tidy that holds for a file."""
    folders = [folder for folder in file.parents if folder == root or root in folder.parents]
    return b"".join((folder / ".clang-tidy").read_bytes() for folder in folders if (folder / ".clang-tidy").exists())


def fingerprint(entry, root):
    command = entry["command"].split(" -o ")[0] + " -E -P " + entry["file"]
    read = subprocess.run(command, shell=True, cwd=entry["directory"], stdout=subprocess.PIPE, check=True).stdout
    text = pathlib.Path(entry["file"]).read_bytes()  # comments may silence a finding
    return hashlib.sha256(b"\0".join((read, text, rules(pathlib.Path(entry["file"]), root)))).hexdigest()


def check(entry, build, root):
    passed = build / "passed" / fingerprint(entry, root)
    if passed.exists():
        return True
    run = subprocess.run([TIDY, "-quiet", "-p", build, entry["file"]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if run.returncode == 0:
        passed.touch()
    else:
        print(run.stdout.decode(errors="replace"), flush=True)
    return run.returncode == 0


def main():
    build, jobs, root = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path.cwd()
    ours = os.path.join(root, sys.argv[3], "")
    commands = json.loads((build / "compile_commands.json").read_text())
    entries = {entry["file"]: entry for entry in commands if entry["file"].startswith(ours)}.values()
    (build / "passed").mkdir(exist_ok=True)
    with ThreadPoolExecutor(jobs) as pool:
        results = list(pool.map(lambda entry: check(entry, build, root), entries))
    print(len(results))
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
