#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Renqian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes banks of invented questions to measure with: packaging/make_synthetic_banks.py DIR --questions N

Valid in format version 1 and without findings, but about no law at all: never mix them with real banks. About
2,000 questions a bank, at least one bank a subject; the same N and seed give the same bytes everywhere, and
the banks of a smaller N are the beginnings of those of a larger one.
"""
import argparse
import random
from pathlib import Path

BANK = 2_000
REGIONS = ["320600", "310000", "320000"]
# subject -> title, what its questions may rest on: statute and number of its last article, 0 for the whole
SUBJECTS = {
    "constitution": ("宪法", [("宪法", 143), ("立法法", 120), ("地方组织法", 90), ("代表法", 65)]),
    "civil-code": ("民法典", [("民法典", 1260)]),
    "administrative-law": ("行政法", [("行政处罚法", 86), ("行政许可法", 83), ("行政强制法", 71),
                                  ("行政复议法", 90), ("行政诉讼法", 103), ("公务员法", 113)]),
    "local-regulation": ("地方性法规", []),
    "supervision": ("监督与安全", [("监察法", 78), ("数据安全法", 55), ("国家安全法", 84), ("保守国家秘密法", 65)]),
}
LOCAL = {
    "320600": [("南通市文明行为促进条例", 0), ("南通市烟花爆竹燃放管理条例", 0), ("南通市人才发展促进条例", 0)],
    "310000": [("上海市数据条例", 91), ("上海市消防条例", 77), ("上海市生活垃圾管理条例", 65)],
    "320000": [("江苏省行政程序条例", 0), ("江苏省优化营商环境条例", 0)],
}
TYPES = ["single"] * 40 + ["multiple"] * 25 + ["truefalse"] * 25 + ["indefinite"] * 10
DIFFICULTIES = [1] * 15 + [2] * 25 + [3] * 30 + [4] * 20 + [5] * 10

PLACES = ["某市", "某县", "某区", "某镇", "某街道", "某开发区", "某乡", "某设区的市"]
ORGANS = ["市场监督管理局", "自然资源局", "城市管理局", "应急管理局", "生态环境局", "住房保障部门", "财政部门",
          "人力资源和社会保障局", "交通运输局", "农业农村局"]
MATTERS = ["办理一起群众反映的事项", "审查一份拟提交讨论的文件", "答复一名申请人的书面询问", "准备年度依法行政的材料",
           "核对一批历史档案的记载", "处理一件跨部门移送的案件", "组织一次面向基层的宣讲", "复核下级报来的处理意见"]
DETAILS = ["有关人员对办理的期限和方式有不同的看法", "当事人提出了书面意见并附有证明材料", "材料中有两处记载前后不一致",
           "经办人员认为可以参照以往的做法", "相邻部门主张应当由其管辖", "申请人要求说明所依据的规定"]
QUESTIONS = ["下列说法符合规定的是（ ）。", "正确的处理是（ ）。", "应当采取的做法是（ ）。", "下列判断成立的是（ ）。"]
CLAIMS = ["承办机关可以先行处理，事后再补办有关的手续", "承办机关应当自收到材料之日起按照规定的期限作出处理",
          "是否公开处理的结果，由承办机关根据情况自行决定"]
OPTIONS = ["应当书面告知并说明理由", "可以当场作出决定并记录在案", "应当报请上一级机关批准后办理", "由承办人员集体讨论后决定",
           "应当听取利害关系人的意见", "可以委托符合条件的组织实施", "期限届满前可以申请延长一次", "应当在规定的平台上公开",
           "不得因此加重当事人的负担", "有异议的可以申请重新核查", "依照职权主动更正并通知当事人", "超过期限的视为放弃这项权利"]
REASONS = ["规定把这一步列为必经的程序，缺少它处理就不能成立", "这是为了让当事人知道理由并及时提出自己的意见",
           "期限从收到全部材料之日起计算，节假日顺延", "例外只限于规定写明的情形，不能类推到别的场合",
           "有关的记录应当归档，供以后核查和监督使用"]
TAGS = ["程序", "期限", "权限", "公开", "责任", "救济", "听证", "证据"]
DIGITS = "零一二三四五六七八九"


def numeral(n):
    """1260 -> 一千二百六十"""
    text = ""
    for unit, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = n // unit % 10
        if digit:
            text += ("零" if text and n // (unit * 10) % 10 == 0 else "") + DIGITS[digit] + word
    return text.removeprefix("一") if 10 <= n < 20 else text


def question(rng, prefix, number, basis):
    kind = rng.choice(TYPES)
    statute, last = rng.choice(basis)
    cited = f"{statute} 第{numeral(rng.randint(1, last))}条" if last else statute
    scene = f"第{number}号情形：{rng.choice(PLACES)}{rng.choice(ORGANS)}{rng.choice(MATTERS)}，{rng.choice(DETAILS)}"
    reasons = "；".join(rng.sample(REASONS, 2))
    lines = [f"  - id: {prefix}-{number}", f"    type: {kind}", f"    chapter: 第{numeral(number % 12 + 1)}章 试验用的题目"]
    if kind == "truefalse":
        truth = rng.random() < 0.5
        lines += [f"    stem: {scene}。对此，{rng.choice(CLAIMS)}，并且{rng.choice(OPTIONS)}；其他机关应当予以配合，不得以内部分工为由推诿。",
                  f"    answer: {'true' if truth else 'false'}"]
        explanation = f"这一说法{'成立' if truth else '不成立'}。{reasons}。办理中还要留意前后环节的衔接，处理的结果应当能够查证。"
    else:
        count = rng.choice([4, 4, 4, 5] if kind != "single" else [4])
        keys = 1 if kind == "single" else rng.randint(2, count) if kind == "multiple" else rng.randint(1, count)
        key = "".join(sorted(rng.sample("ABCDE"[:count], keys)))
        lines += [f"    stem: {scene}。{rng.choice(QUESTIONS)}", "    options:"]
        lines += [f"      - {option}" for option in rng.sample(OPTIONS, count)]
        lines += [f"    answer: {key}"]
        explanation = f"对的是{'、'.join(f'{{{letter}}}' for letter in key)}。{reasons}。"
    lines += [f"    basis: [{cited}]", f"    explanation: {explanation}", f"    difficulty: {rng.choice(DIFFICULTIES)}",
              f"    verified: 2026-{rng.randint(9, 10):02}-{rng.randint(1, 28):02}",
              f"    tags: [{', '.join(rng.sample(TAGS, 2))}]", ""]
    return "\n".join(lines)


def bank(seed, index, questions):
    subject = list(SUBJECTS)[index % len(SUBJECTS)]
    title, basis = SUBJECTS[subject]
    prefix = f"syn-{index:03}"
    region = ""
    if subject == "local-regulation":
        code = REGIONS[index // len(SUBJECTS) % len(REGIONS)]
        region, basis = f'region: "{code}"\n', LOCAL[code]
    rng = random.Random(f"{seed} {index}")
    head = (f"# SPDX-FileCopyrightText: 2026 The Renqian authors\n# SPDX-License-Identifier: CC-BY-4.0\n"
            f"format: renqian/bank@1\nid: {prefix}\ntitle: 试验题库 {index}（{title}）\nsubject: {subject}\n"
            f"revision: 2026-11-01\n{region}license: CC-BY-4.0\nquestions:\n")
    return head + "".join(question(rng, prefix, number, basis) for number in range(1, questions + 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--questions", type=int, required=True, metavar="N")
    parser.add_argument("--seed", default="renqian")
    options = parser.parse_args()
    banks = max(len(SUBJECTS), -(-options.questions // BANK))
    options.folder.mkdir(parents=True, exist_ok=True)
    for index in range(banks):
        size = options.questions // banks + (index < options.questions % banks)
        if size:
            text = bank(options.seed, index, size)
            (options.folder / f"synthetic-{index:03}.yaml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
