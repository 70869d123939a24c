# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the English of the window to the texts of its sources.

complete.py ROOT: brings the sources into a copy of renqian_en.ts and fails on every message without a good
translation, printing CONTEXT: source: reason.
complete.py --self-test: shows that each fault is found.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TS = "qml/i18n/renqian_en.ts"
PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
CHINESE = re.compile("[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
# Translations that may hold Chinese: (context, source) and why.
MAY_BE_CHINESE = {}


def places(text):
    return collections.Counter(PLACE.findall(text))


def faults(context, message, allowed):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    state = translation.get("type")
    if state:
        yield {"vanished": "obsolete"}.get(state, state)
    elif not all(form.strip() for form in forms) or numerus and len(forms) != 2:
        yield "missing"
    else:
        for form in forms:
            # A singular may say "one" in place of the number.
            wanted = places(source) - (places("%n") if numerus and "%n" not in form else places(""))
            if places(form) != wanted:
                yield f"place markers differ: {form}"
            if CHINESE.search(form) and (context, source) not in allowed:
                yield f"Chinese in the translation: {form}"
            if "!" in form:
                yield f"exclamation mark: {form}"
            if re.search("[\u2018-\u201d]", form):
                yield f"quotation mark that a Chinese font sets full-width: {form}"


def check(path, allowed):
    count = 0
    found = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            count += 1
            found += [f"{name}: {message.findtext('source')}: {fault}" for fault in faults(name, message, allowed)]
    return count, found


def check_tree(root):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "renqian_en.ts"
        shutil.copy(root / TS, copy)
        subprocess.run([root / "qml/i18n/update.sh", copy], check=True)
        count, found = check(copy, MAY_BE_CHINESE)
    for line in found:
        print(line)
    print(f"{count} messages, {len(found)} faults")
    return 1 if found or count == 0 else 0


SAMPLES = [
    ('<message><source>共 %1 题</source><translation>Questions: %1</translation></message>', None),
    ('<message numerus="yes"><source>%n 题</source><translation><numerusform>one question</numerusform>'
     '<numerusform>%n questions</numerusform></translation></message>', None),
    ('<message><source>首页</source><translation type="unfinished"></translation></message>', "unfinished"),
    ('<message><source>首页</source><translation type="unfinished">Home</translation></message>', "unfinished"),
    ('<message><source>首页</source><translation></translation></message>', "missing"),
    ('<message><source>首页</source><translation type="vanished">Home</translation></message>', "obsolete"),
    ('<message><source>首页</source><translation type="obsolete">Home</translation></message>', "obsolete"),
    ('<message numerus="yes"><source>%n 题</source><translation><numerusform>%n question</numerusform>'
     '<numerusform></numerusform></translation></message>', "missing"),
    ('<message><source>共 %1 题，%2 分</source><translation>Questions: %1</translation></message>', "place markers"),
    ('<message><source>共 %1 题</source><translation>Questions: %1 of %1</translation></message>', "place markers"),
    ('<message><source>法律</source><translation>Law 法</translation></message>', "Chinese"),
    ('<message><source>，</source><translation>，</translation></message>', "Chinese"),
    ('<message><source>好</source><translation>Good!</translation></message>', "exclamation"),
    ('<message><source>好</source><translation>\u201cGood\u201d</translation></message>', "quotation"),
]


def self_test():
    wrong = 0
    for message, expected in SAMPLES:
        found = list(faults("Sample", ElementTree.fromstring(message), {}))
        if [expected in fault for fault in found] != ([True] if expected else []):
            print(f"{message}\n  expected {expected}, found {found}")
            wrong += 1
    allowed = {("Sample", "法律"): "data"}
    return 1 if wrong or list(faults("Sample", ElementTree.fromstring(SAMPLES[10][0]), allowed)) else 0


sys.exit(self_test() if sys.argv[1] == "--self-test" else check_tree(pathlib.Path(sys.argv[1])))
