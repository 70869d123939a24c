#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include of app/ to the table of app/ARCHITECTURE.md: layers.py SOURCE_DIR"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])
ROW = re.compile(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|([^|]*)\|")


def table():
    """room -> (rooms it may include, libraries it may include anywhere, libraries in sources only)"""
    rooms = {}
    for line in (ROOT / "app/ARCHITECTURE.md").read_text(encoding="utf-8").splitlines():
        match = ROW.match(line)
        if match:
            words = lambda cell: set(re.findall(r"`([\w.+/-]+)`", cell))
            rooms[match[1]] = (words(match[2]), words(match[3]))
    return rooms


# How an include names its library; what is not here is the standard library or the system.
LIBRARIES = {
    "yaml-cpp": r"yaml-cpp/", "SQLiteCpp": r"SQLiteCpp/|sqlite3\.h", "nlohmann": r"nlohmann/", "CLI11": r"CLI/",
    "archive": r"archive(_entry)?\.h",
    "glpk": r"glpk\.h", "xxhash": r"xxhash\.h", "sodium": r"sodium\.h", "tl": r"tl/", "Qt": r"Q[A-Z]|Qt\w+/",
}


def library_of(include):
    return next((name for name, pattern in LIBRARIES.items() if re.match(pattern, include)), None)


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'#include [<"]([^>"]+)[>"]', line)
        if match:
            yield number, match[1]


def main():
    rooms = table()
    files = [p for p in sorted((ROOT / "app").rglob("*")) if p.suffix in (".h", ".cpp")]
    room_of = {p: p.relative_to(ROOT / "app").parts[0] for p in files}
    # A header is public once another room includes it.
    public = {i for p in files for _, i in includes(p) if i.split("/")[0] in rooms and i.split("/")[0] != room_of[p]}
    faults = []
    for path in files:
        room = room_of[path]
        if room not in rooms:
            faults.append(f"{path}: the room {room} is not in app/ARCHITECTURE.md")
            continue
        may_rooms, may_libraries = rooms[room]
        for number, include in includes(path):
            other = include.split("/")[0]
            where = f"{path.relative_to(ROOT)}:{number}"
            if other in rooms and "/" in include:
                if other != room and other not in may_rooms:
                    faults.append(f"{where}: {room} may not use {other}")
                continue
            library = library_of(include)
            if not library or f"{library}.h" in may_libraries:
                continue
            if library not in may_libraries:
                faults.append(f"{where}: {room} may not use {library}")
            elif str(path.relative_to(ROOT / "app")) in public:
                faults.append(f"{where}: {library} may not show in a public header of {room}")
    for fault in faults:
        print(fault)
    if not rooms:
        print("no table found")
    return 1 if faults or not rooms else 0


sys.exit(main())
