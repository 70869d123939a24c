# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds QML to the rules that keep text of banks and people plain and every part drawable in software.

rules.py DIR: prints FILE:LINE: reason and fails on any finding.
rules.py --expect-marked DIR: passes if exactly the lines ending in "// refused" are findings.
"""
import pathlib
import re
import sys

TEXT_TYPES = {"PlainText.qml"}
RULES = [
    (re.compile(r"(?<![\w.])(QtQuick\.)?(Text|TextEdit|Label)\s*\{"), "use PlainText or SerifText"),
    (re.compile(r"textFormat\s*:(?!\s*Text\.PlainText\b)"), "textFormat must stay Text.PlainText"),
    (re.compile(r"\btextFormat\s*=[^=]"), "textFormat must stay Text.PlainText"),
    (re.compile(r"import\s+(QtQuick\.Controls|QtQuick\.Effects|QtQuick\.Particles|Qt5Compat|QtQuick\.Dialogs)"),
     "module is not for this window"),
    (re.compile(r"\b(ShaderEffect|ShaderEffectSource|OpacityMask|MultiEffect)\b|\blayer\.(enabled|effect)\b"),
     "not drawable by the software renderer"),
]
TEMPLATES = re.compile(r"\b\w+\.(\w*Button|Label|\w*Delegate|TextField|TextArea|ComboBox|CheckBox|Dialog|ToolTip|MenuItem|GroupBox)\s*\{")


def findings(root):
    for path in sorted(root.rglob("*.qml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = re.sub(r"(?<!:)//.*", "", line)
            for pattern, reason in RULES:
                if pattern.search(code) and not (path.name in TEXT_TYPES and "PlainText" in reason):
                    yield path, number, reason
            if TEMPLATES.search(code) and path.parent.name != "components":
                yield path, number, "use the components of the module"


def marked(root):
    for path in sorted(root.rglob("*.qml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.rstrip().endswith("// refused"):
                yield path, number


def main():
    expect = sys.argv[1] == "--expect-marked"
    root = pathlib.Path(sys.argv[-1])
    found = list(findings(root))
    for path, number, reason in found:
        print(f"{path}:{number}: {reason}")
    if expect:
        wanted = set(marked(root))
        got = {(path, number) for path, number, _ in found}
        for path, number in sorted(wanted ^ got):
            print(f"{path}:{number}: expected otherwise")
        return 0 if wanted and wanted == got else 1
    return 1 if found or not any(root.rglob("*.qml")) else 0


sys.exit(main())
