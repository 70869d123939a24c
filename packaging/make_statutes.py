#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes questionbanks/statutes.yaml: packaging/make_statutes.py LAWS_FOLDER > questionbanks/statutes.yaml

LAWS_FOLDER holds one Markdown file a statute: a front matter (name, short, alias, level, region, adopted,
amended, effective, version_effective, completeness), then one block an article that begins with 第…条,
its paragraphs and items on lines of their own. Only facts are taken: names, days, numbers of articles,
paragraphs and items. No sentence of a statute gets into the registry.
"""
import re
import sys
import textwrap
from pathlib import Path

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
UNITS = {"十": 10, "百": 100, "千": 1000}
NUMERAL = "[零〇○一二两三四五六七八九十百千]+"
ARTICLE = re.compile(rf"^第({NUMERAL})条(?:之({NUMERAL}))?\s")
ITEM = re.compile(rf"^[（(]{NUMERAL}[）)]")
DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
LEVELS = ["宪法", "法律", "行政法规", "地方性法规", "党内法规"]
REGIONS = {"江苏省": "320000", "南通市": "320600", "上海市": "310000"}

# Adopted, effective, assumed: where the collection lacks a day. The effective day is assumed where it is the
# day of approval, general knowledge or the latest day possible.
KNOWN_DAYS = {
    "党政主要负责人履行推进法治建设第一责任人职责规定": ("2016-11-30", "2016-11-30", True),
    "江苏省优化营商环境条例": ("2020-11-27", "2021-01-01", True),
    "南通市优化营商环境条例": ("2025-10-31", "2025-10-31", True),
    "南通市制定地方性法规条例": ("2024-01-19", "2024-03-27", True),
    "南通市城市建筑垃圾管理条例": ("2022-10-27", "2022-11-25", True),
    "南通市水利工程管理条例": ("2017-09-01", "2017-09-24", True),
    "南通市人才发展促进条例": ("2018-01-24", "2018-08-01", False),
    "上海市制定地方性法规条例": ("2001-03-01", "2001-03-01", True),
    "南通市濠河风景名胜区条例": ("2016-07-29", "2016-12-01", False),
}
# Nobody knows whether it is in force.
LEFT_OUT = {"南通市养老服务条例"}
# The text in the collection is older than the one in force: its paragraphs are not counted.
OLDER_TEXT = {"党章"}
# Names people write that the collection does not list.
ALIASES = {"各级人大常委会监督法": ["人大常委会监督法"], "全国人大议事规则": ["全国人民代表大会议事规则"]}

CIVIL_CODE = ("2021-01-01", "民法典 第一千二百六十条")
ECOLOGICAL_CODE = ("2026-08-15", "生态环境法典 第一千二百四十二条")
REPEALED = {"环境保护法": ECOLOGICAL_CODE}

# Cited as a whole: short name, name, level, adopted and effective day of the last version, repeal. The days
# are general knowledge and therefore assumed.
WHOLE = [
    ("婚姻法", "中华人民共和国婚姻法", "法律", "2001-04-28", "2001-04-28", CIVIL_CODE),
    ("继承法", "中华人民共和国继承法", "法律", "1985-04-10", "1985-10-01", CIVIL_CODE),
    ("民法通则", "中华人民共和国民法通则", "法律", "2009-08-27", "2009-08-27", CIVIL_CODE),
    ("收养法", "中华人民共和国收养法", "法律", "1998-11-04", "1999-04-01", CIVIL_CODE),
    ("担保法", "中华人民共和国担保法", "法律", "1995-06-30", "1995-10-01", CIVIL_CODE),
    ("合同法", "中华人民共和国合同法", "法律", "1999-03-15", "1999-10-01", CIVIL_CODE),
    ("物权法", "中华人民共和国物权法", "法律", "2007-03-16", "2007-10-01", CIVIL_CODE),
    ("侵权责任法", "中华人民共和国侵权责任法", "法律", "2009-12-26", "2010-07-01", CIVIL_CODE),
    ("民法总则", "中华人民共和国民法总则", "法律", "2017-03-15", "2017-10-01", CIVIL_CODE),
    ("环境影响评价法", "中华人民共和国环境影响评价法", "法律", "2018-12-29", "2018-12-29", ECOLOGICAL_CODE),
    ("海洋环境保护法", "中华人民共和国海洋环境保护法", "法律", "2023-10-24", "2024-01-01", ECOLOGICAL_CODE),
    ("大气污染防治法", "中华人民共和国大气污染防治法", "法律", "2018-10-26", "2018-10-26", ECOLOGICAL_CODE),
    ("水污染防治法", "中华人民共和国水污染防治法", "法律", "2017-06-27", "2018-01-01", ECOLOGICAL_CODE),
    ("土壤污染防治法", "中华人民共和国土壤污染防治法", "法律", "2018-08-31", "2019-01-01", ECOLOGICAL_CODE),
    ("固体废物污染环境防治法", "中华人民共和国固体废物污染环境防治法", "法律", "2020-04-29", "2020-09-01",
     ECOLOGICAL_CODE),
    ("噪声污染防治法", "中华人民共和国噪声污染防治法", "法律", "2021-12-24", "2022-06-05", ECOLOGICAL_CODE),
    ("放射性污染防治法", "中华人民共和国放射性污染防治法", "法律", "2003-06-28", "2003-10-01", ECOLOGICAL_CODE),
    ("清洁生产促进法", "中华人民共和国清洁生产促进法", "法律", "2012-02-29", "2012-07-01", ECOLOGICAL_CODE),
    ("全面推进依法治国决定", "中共中央关于全面推进依法治国若干重大问题的决定", "文件", "2014-10-23", "2014-10-23", None),
    ("法治政府建设实施纲要", "法治政府建设实施纲要（2021—2025年）", "文件", "2021-08-02", "2021-08-02", None),
    ("法治社会建设实施纲要", "法治社会建设实施纲要（2020—2025年）", "文件", "2020-12-07", "2020-12-07", None),
    ("法治中国建设规划", "法治中国建设规划（2020—2025年）", "文件", "2021-01-10", "2021-01-10", None),
    ("八五普法规划", "中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）", "文件",
     "2021-06-10", "2021-06-10", None),
]


def number(numeral):
    total = digit = 0
    for char in numeral:
        if char in DIGITS:
            digit = DIGITS[char]
        else:
            total += (digit or 1) * UNITS[char]
            digit = 0
    return total + digit


def shape(article):
    """One word: how many paragraphs, then paragraph:items for those that have items."""
    items = []
    for line in article.split("\n"):
        if not line.strip(" \u3000\u200b"):
            continue
        if ITEM.match(line):
            items[-1] += 1
        else:
            items.append(0)
    pairs = [f"{i}:{n}" for i, n in enumerate(items, 1) if n]
    return f"{len(items)}/{','.join(pairs)}" if pairs else str(len(items))


def read(path):
    """The front matter as a dict of raw texts, and (article, inserted, shape) of every article."""
    text = path.read_text(encoding="utf-8")
    front, body = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
    head = dict(re.findall(r"^(\w+): *(.*)$", front, re.M))
    articles = []
    for block in re.split(r"\n{2,}", body):
        match = ARTICLE.match(block.strip("\n"))
        if match:
            articles.append((number(match[1]), number(match[2] or ""), shape(block.strip("\n"))))
    return head, articles, "\n## 序言" in body


def strings(raw):
    return re.findall(r'"([^"]*)"', raw)


def word(head, key):
    return (strings(head.get(key, "")) or [""])[0]


def days(head, short):
    """(adopted, effective, assumed) of the version in force."""
    if short in KNOWN_DAYS:
        return KNOWN_DAYS[short]
    amended = strings(head.get("amended", ""))
    adopted = max([*amended, word(head, "adopted")])
    effective = word(head, "version_effective")
    if DAY.match(effective):
        return adopted, effective, False
    first = word(head, "effective")
    if not amended and DAY.match(first):
        return adopted or first, first, False
    if not DAY.match(adopted):
        sys.exit(f"{short}: no day is known")
    return adopted, adopted, True


def entry(short, name, aliases, level, region, version, repealed):
    lines = [f"  - short: {short}", f"    name: {name}"]
    if aliases:
        lines.append(f"    aliases: [{', '.join(aliases)}]")
    lines.append(f"    level: {level}")
    if region:
        lines.append(f'    region: "{region}"')
    lines.append("    versions:")
    lines += [f"      {'-' if i == 0 else ' '} {line}" for i, line in enumerate(version)]
    if repealed:
        lines.append(f"    repealed: {{on: {repealed[0]}, by: {repealed[1]}}}")
    return "\n".join(lines)


def version_lines(adopted, effective, assumed, articles, preamble, shapes):
    lines = [f"adopted: {adopted}", f"effective: {effective}"]
    if assumed:
        lines.append("assumed: true")
    if not articles:
        return lines
    lines.append(f"last: {max(a for a, _, _ in articles)}")
    inserted = [f"{a}-{i}" for a, i, _ in articles if i]
    if inserted:
        lines.append("inserted:")
        lines += textwrap.wrap(f"[{', '.join(inserted)}]", 100, initial_indent="  ", subsequent_indent="  ")
    if preamble:
        lines.append("preamble: true")
    if shapes:
        words = " ".join(s for _, _, s in articles)
        lines.append("shapes: >-")
        lines += textwrap.wrap(words, 100, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return lines


def from_file(path):
    head, articles, preamble = read(path)
    short, name = word(head, "short"), word(head, "name")
    level = word(head, "level")
    if level not in LEVELS or short in LEFT_OUT:
        return None
    expected = [(a, i) for a, i, _ in articles]
    if expected != sorted(set(expected)):
        sys.exit(f"{short}: articles are not in order")
    aliases = [a for a in strings(head.get("alias", "")) + ALIASES.get(short, []) if a not in (short, name)]
    region = word(head, "region") or next((c for p, c in REGIONS.items() if short.startswith(p)), "")
    version = version_lines(*days(head, short), articles, preamble, short not in OLDER_TEXT)
    text = entry(short, name, aliases, level, region, version, REPEALED.get(short))
    return LEVELS.index(level), region, short, text


def main(folder):
    statutes = filter(None, (from_file(p) for p in Path(folder).glob("*/**/*.md")))
    texts = [text for *_, text in sorted(statutes)]
    for short, name, level, adopted, effective, repealed in WHOLE:
        version = version_lines(adopted, effective, True, [], False, False)
        texts.append(entry(short, name, [], level, "", version, repealed))
    print("# SPDX-FileCopyrightText: 2026 The Renqian authors\n"
          "# SPDX-License-Identifier: CC-BY-4.0\n"
          "# Made by packaging/make_statutes.py; what the words mean stands in FORMAT.md.\n"
          "format: renqian/statutes@1\n"
          "statutes:\n" + "\n".join(texts))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
