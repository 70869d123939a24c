#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file we wrote says whose it is and under which licence; nothing strange at the top: files.py SOURCE_DIR"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[1])
TOP = {"CMakeLists.txt", "CMakePresets.json", "app", "qml", "questionbanks", "tests", "packaging", "README.md",
       "README.en.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"}
# Files whose form has no room for a comment; everything else carries its two lines.
BARE = {".json", ".png", ".ts"}
BARE_NAMES = {"LICENSE"}
# Files whose very bytes are the test.
BARE_FOLDERS = ("tests/bank/hostile/", "tests/fuzz/")


def files():
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"],
                            capture_output=True, text=True, check=True).stdout
    return [name for name in listed.splitlines() if (ROOT / name).is_file()]


def main():
    faults = []
    names = files()
    for name in names:
        top = name.split("/")[0]
        if top not in TOP and not top.startswith("."):
            faults.append(f"{name}: nothing of that name belongs at the top")
        path = pathlib.PurePath(name)
        if path.suffix in BARE or path.name in BARE_NAMES or name.startswith(BARE_FOLDERS):
            continue
        head = (ROOT / name).read_bytes()[:600].decode("utf-8", "replace")
        bank = name.endswith(".yaml") and name.startswith(("questionbanks/", "tests/qml/pages/banks/", "tests/qml/pages/faulty/"))
        licence = "CC-BY-4.0" if bank else "GPL-3.0-or-later"
        if "SPDX-FileCopyrightText: 2026 The Renqian authors" not in head:
            faults.append(f"{name}: no SPDX-FileCopyrightText")
        if f"SPDX-License-Identifier: {licence}" not in head:
            faults.append(f"{name}: no SPDX-License-Identifier: {licence}")
    for fault in faults:
        print(fault)
    if not names:
        print("no files found")
    return 1 if faults or not names else 0


sys.exit(main())
