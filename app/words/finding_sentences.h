// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/language.h"

namespace words {

struct FindingSentence {
    std::string_view code;
    Both text;
    Both remedy;
};

// What each finding says and what to do about it; %1 … are the finding's arguments (questionbanks/FORMAT.md).
// clang-format off: one finding a line
inline constexpr FindingSentence findingSentences[] = {
    {"file.unreadable", {"文件无法读取：%1", "The file cannot be read: %1"}, {"检查路径和权限。", "Check its path and permissions."}},
    {"file.too-large", {"文件有 %1 字节，超过 %2", "The file has %1 bytes, more than %2"}, {"拆成几个题库。", "Split it into several banks."}},
    {"file.empty", {"文件是空的", "The file is empty"}, {"至少写明 format、id 和 questions。", "Write at least format, id and questions."}},
    {"file.looks-gbk", {"文件不是 UTF-8，像是 GBK 编码", "The file is not UTF-8; it looks like GBK"}, {"用编辑器另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8。", "Save it as UTF-8, or run iconv -f GB18030 -t UTF-8."}},
    {"file.not-utf8", {"这里的字节不是 UTF-8", "These bytes are not UTF-8"}, {"把文件另存为 UTF-8。", "Save the file as UTF-8."}},
    {"file.control-character", {"含有控制字符 %1", "There is a control character %1"}, {"删去这个字符。", "Remove it."}},
    {"file.hidden-character", {"含有看不见的字符 %1", "There is an invisible character %1"}, {"删去这个字符；从网页复制的文字常带有它。", "Remove it; text copied from web pages often has it."}},
    {"file.wrong-format", {"format 是 %1，应为 %2", "The format is %1 where %2 is expected"}, {"改正 format 一行。", "Correct the format line."}},
    {"file.newer-format", {"format %1 比本程序新", "The format %1 is newer than this program"}, {"请升级程序。", "Use a newer version of the program."}},
    {"file.more-errors", {"另有 %1 处错误未列出", "%1 more errors are not listed"}, {"先改正已列出的。", "Correct those that are listed first."}},
    {"file.more-warnings", {"另有 %1 处提醒未列出", "%1 more warnings are not listed"}, {}},
    {"file.more-advice", {"另有 %1 条建议未列出", "%1 more pieces of advice are not listed"}, {}},

    {"yaml.syntax", {"YAML 语法错误⟦（%1）⟧⟦，可能是第 %2 行的引号没有关上⟧", "YAML syntax error⟦ (%1)⟧⟦; perhaps the quote in line %2 is not closed⟧"}, {"对照 FORMAT.md 的例子检查这一行和上一行。", "Compare this line and the one before with the examples in FORMAT.md."}},
    {"yaml.indentation", {"缩进不对⟦，可能是第 %2 行的引号没有关上⟧", "The indentation is wrong⟦; perhaps the quote in line %2 is not closed⟧"}, {"同一层的行要对齐，每层缩进两个空格。", "Align the lines of one level, two spaces a level."}},
    {"yaml.tab", {"缩进里有制表符", "There is a tab in the indentation"}, {"改用空格。", "Use spaces."}},
    {"yaml.unclosed", {"引号或括号没有关上⟦，可能从第 %2 行开始⟧", "A quote or bracket is not closed⟦, perhaps from line %2 on⟧"}, {"补上右引号、] 或 }。", "Add the closing quote, ] or }."}},
    {"yaml.needs-quotes", {"这里的文字要加引号", "This text needs quotes"}, {"用英文双引号括起来。", "Put it in double quotes."}},
    {"yaml.fullwidth-colon", {"“%1”后面是全角冒号", "There is a full-width colon after \"%1\""}, {"改成英文冒号加一个空格。", "Use an ordinary colon and a space."}},
    {"yaml.escape", {"不认识的转义 %1", "Unknown escape %1"}, {"改用单引号，或把 \\ 写成 \\\\。", "Use single quotes, or write \\ as \\\\."}},
    {"yaml.anchor", {"不允许锚点 &%1", "Anchors (&%1) are not allowed"}, {"直接写出内容；以 & 开头的文字要加引号。", "Write the content out; put text that begins with & in quotes."}},
    {"yaml.alias", {"不允许引用（*）", "Aliases (*) are not allowed"}, {"直接写出内容；以 * 开头的文字要加引号。", "Write the content out; put text that begins with * in quotes."}},
    {"yaml.tag", {"不允许标签 %1", "Tags (%1) are not allowed"}, {"删去它；以 ! 开头的文字要加引号。", "Remove it; put text that begins with ! in quotes."}},
    {"yaml.second-document", {"文件里有第二个文档", "The file holds a second document"}, {"一个文件只放一个题库，删去 --- 及其后的内容。", "Keep one bank a file; remove --- and what follows."}},
    {"yaml.extra-content", {"文档结束后还有内容", "There is content after the end of the document"}, {"检查这里的缩进，或删去多余内容。", "Check the indentation here or remove it."}},
    {"yaml.duplicate-key", {"“%1”在第 %2 行已经写过", "\"%1\" stands in line %2 already"}, {"删去其中一个。", "Remove one of them."}},
    {"yaml.key-form", {"键必须是一个词", "A key must be one word"}, {"检查冒号前面的内容。", "Check what stands before the colon."}},
    {"yaml.not-a-map", {"文件开头应是“键: 值”", "The file should begin with \"key: value\""}, {"对照 FORMAT.md 的例子。", "Compare it with the examples in FORMAT.md."}},
    {"yaml.too-deep", {"嵌套超过 %1 层", "Nested deeper than %1 levels"}, {"减少嵌套。", "Nest less deeply."}},
    {"yaml.too-many-nodes", {"内容超过 %1 个节点", "More than %1 nodes"}, {"拆成几个文件。", "Split it into several files."}},
    {"yaml.runaway", {"连续 %1 KB 读不出任何内容", "%1 KB yield nothing readable"}, {"检查引号和括号。", "Check quotes and brackets."}},

    {"field.unknown-key", {"不认识的键“%1”⟦，是不是“%2”？⟧", "Unknown key \"%1\"⟦; did you mean \"%2\"?⟧"}, {"改正或删去它。", "Correct or remove it."}},
    {"field.missing", {"缺少“%1”", "\"%1\" is missing"}, {"补上这一项。", "Add it."}},
    {"field.empty", {"“%1”是空的", "\"%1\" is empty"}, {"写上内容。", "Fill it in."}},
    {"field.too-long", {"“%1”有 %2 个字符，最多 %3", "\"%1\" has %2 characters, at most %3"}, {"缩短它。", "Shorten it."}},
    {"field.not-a-text", {"“%1”应是一段文字", "\"%1\" should be a text"}, {"不要写成列表或分层。", "Do not write a list or a map."}},
    {"field.not-a-list", {"“%1”应是列表", "\"%1\" should be a list"}, {"写成 [甲, 乙] 或每行一个“- ”。", "Write [a, b], or one \"- \" a line."}},
    {"field.not-a-map", {"“%1”应由“键: 值”组成", "\"%1\" should consist of \"key: value\""}, {"对照 FORMAT.md 的例子。", "Compare it with the examples in FORMAT.md."}},
    {"field.not-a-day", {"“%1”不是日期：%2", "\"%1\" is not a day: %2"}, {"写成 2026-11-23 的样子，且须是真实日期。", "Write it like 2026-11-23; the day must exist."}},
    {"field.not-a-number", {"“%1”不是整数：%2", "\"%1\" is not a whole number: %2"}, {"写一个整数。", "Write a whole number."}},
    {"field.not-a-truth", {"“%1”应为 true 或 false：%2", "\"%1\" should be true or false: %2"}, {"写 true 或 false。", "Write true or false."}},
    {"field.id-form", {"编号“%1”的写法不对", "The id \"%1\" is not well formed"}, {"只用 %2，不超过 64 个字符。", "Use only %2, up to 64 characters."}},
    {"field.region-form", {"地区代码“%1”应是六位数字", "The region \"%1\" should have six digits"}, {"写行政区划代码并加引号，如 \"320600\"。", "Write the GB/T 2260 code in quotes, such as \"320600\"."}},
    {"field.unknown-value", {"“%1”不能是“%2”⟦，是不是“%3”？⟧", "\"%1\" cannot be \"%2\"⟦; did you mean \"%3\"?⟧"}, {"可用：%4", "Possible: %4"}},

    {"bank.no-questions", {"题库里没有题", "The bank has no questions"}, {"在 questions 下面写题。", "Write them under questions."}},
    {"bank.too-many-questions", {"超过 %1 题", "More than %1 questions"}, {"拆成几个题库。", "Split the bank."}},
    {"bank.id-repeated", {"编号“%1”在第 %2 行已经用过", "The id \"%1\" is used in line %2 already"}, {"换一个编号；编号永不重复使用。", "Choose another; ids are never reused."}},
    {"bank.region-needed", {"地方性法规题库没有写地区", "A bank of local regulations names no region"}, {"写上 region，如 \"320600\"；全国通用的写 null。", "Add region, such as \"320600\", or null for the whole country."}},

    {"question.option-count", {"有 %1 个选项，应为 2 到 10 个", "%1 options where 2 to 10 are expected"}, {"增减选项。", "Add or remove options."}},
    {"question.option-empty", {"选项 %1 是空的", "Option %1 is empty"}, {"写上内容或删去它。", "Fill it in or remove it."}},
    {"question.option-repeated", {"选项 %1 和 %2 相同", "Options %1 and %2 are the same"}, {"改写其中一个。", "Change one of them."}},
    {"question.option-label", {"选项 %1 自带了字母", "Option %1 brings its own letter"}, {"删去“A.”这样的字母，程序会自己标。", "Remove letters such as \"A.\"; the program adds them."}},
    {"question.options-unwanted", {"%1 题不要选项", "A %1 question takes no options"}, {"删去 options 或 keep-last。", "Remove options or keep-last."}},
    {"question.answer-form", {"答案“%1”写法不对", "The answer \"%1\" is not well formed"}, {"按字母顺序写大写字母，如 ABD。", "Write capital letters in order, such as ABD."}},
    {"question.answer-outside", {"答案含有选项里没有的字母：%1，选项只到 %2", "The answer %1 goes beyond the options, which end at %2"}, {"改正答案或补上选项。", "Correct the answer or add options."}},
    {"question.answer-count", {"%1 题的答案个数不对：%2", "Wrong number of keys for a %1 question: %2"}, {"单选一个，多选至少两个，不定项至少一个。", "single: one; multiple: two or more; indefinite: one or more."}},
    {"question.answer-truefalse", {"判断题的答案应为 true 或 false：%1", "The answer of a true/false question should be true or false: %1"}, {"写 true 或 false。", "Write true or false."}},
    {"question.keep-last", {"keep-last 的“%1”不是选项（到 %2 为止）", "keep-last names \"%1\", which is no option (up to %2)"}, {"写选项的字母。", "Write the letter of an option."}},
    {"question.explanation-option", {"解析提到不存在的选项 %1", "The explanation names an option %1 that does not exist"}, {"改正 {A} 这样的字母。", "Correct the letter in {A}."}},
    {"question.verified-future", {"核对日 %1 在今天（%2）之后", "Verified on %1, after today (%2)"}, {"写真正核对的那一天。", "Write the day on which it was checked."}},
    {"question.no-basis", {"没有法律依据", "There is no basis"}, {"写上法规和条款，法律改动时才能发现。", "Name statute and article, so that a change of law is noticed."}},
    {"question.no-explanation", {"没有解析", "There is no explanation"}, {"写明为什么对、为什么错。", "Say why it is right and the others wrong."}},
    {"question.not-examined", {"%1 题暂不考，已读取", "%1 questions are read but not examined yet"}, {}},
    {"question.stale", {"依据 %1 已在 %2 修改，晚于核对日 %3", "%1 was changed on %2, after the check on %3"}, {"对照新条文核对后改 verified。", "Check it against the new text, then set verified."}},
    {"question.repealed", {"依据 %1 已在 %2 废止⟦，见 %3⟧", "%1 was repealed on %2⟦, see %3⟧"}, {"改引现行规定，或停用本题。", "Cite what is in force, or retire the question."}},
    {"question.not-in-force", {"依据 %1 到 %2 才施行", "%1 comes into force on %2"}, {"施行前不会抽到本题。", "It is not drawn before."}},

    {"case.size", {"案例“%1”有 %2 题，应为 2 到 10 题", "The case \"%1\" has %2 questions, 2 to 10 are expected"}, {"增减题目。", "Add or remove questions."}},
    {"case.nested", {"案例“%1”里不能再有案例", "A case inside the case \"%1\""}, {"把它移到外面。", "Move it out."}},

    {"citation.unreadable", {"看不懂的依据：%1", "Cannot read the citation: %1"}, {"写成“行政处罚法 第三十六条第一款”的样子。", "Write it like 行政处罚法 第三十六条第一款."}},
    {"citation.statute-unknown", {"法规登记里没有“%1”⟦，是不是“%2”？⟧", "\"%1\" is not in the registry⟦; did you mean \"%2\"?⟧"}, {"用登记的简称；未登记的法规无法核对条文和时效。", "Use the registered short name; articles of others cannot be checked."}},
    {"citation.no-preamble", {"%1 没有序言", "%1 has no preamble"}, {"改正依据。", "Correct the citation."}},
    {"citation.article-missing", {"没有这一条：%1（共到第 %2 条）", "No such article: %1 (the last is %2)"}, {"对照现行条文改正。", "Correct it against the text in force."}},
    {"citation.paragraph-missing", {"没有这一款：%1（该条共 %2 款）", "No such paragraph: %1 (the article has %2)"}, {"对照现行条文改正。", "Correct it against the text in force."}},
    {"citation.item-missing", {"没有这一项：%1（共 %2 项）", "No such item: %1 (there are %2)"}, {"对照现行条文改正。", "Correct it against the text in force."}},
    {"citation.article-needed", {"%1 有 %2 条，依据没有写到条", "%1 has %2 articles; the citation names none"}, {"写上第几条。", "Name the article."}},

    {"statute.name-repeated", {"名称“%1”在第 %2 行已登记", "The name \"%1\" is registered in line %2"}, {"删去重复的。", "Remove one."}},
    {"statute.no-versions", {"“%1”没有版本", "\"%1\" has no version"}, {"写上 versions。", "Add versions."}},
    {"statute.version-order", {"“%1”的版本没有按施行日排列", "The versions of \"%1\" are not in order"}, {"从早到晚排列。", "Sort them by effective day."}},
    {"statute.article-form", {"条号“%1”写法不对", "The article \"%1\" is not well formed"}, {"写成 120 或 120-1。", "Write 120 or 120-1."}},
    {"statute.article-outside", {"条号超出最后一条 %1", "An article beyond the last one, %1"}, {"改正 last 或条号。", "Correct last or the article."}},
    {"statute.shapes-form", {"第 %2 个条文结构“%1”写法不对", "Shape %2, \"%1\", is not well formed"}, {"见 FORMAT.md 的 shapes。", "See shapes in FORMAT.md."}},
    {"statute.shapes-count", {"条文结构有 %1 个，条文有 %2 条", "%1 shapes for %2 articles"}, {"每条一个。", "Write one for each article."}},

    {"blueprint.out-of-range", {"“%1”为 %2，应在 %3 到 %4 之间", "\"%1\" is %2, it should be between %3 and %4"}, {"改正数字。", "Correct the number."}},
    {"blueprint.points-form", {"“%1”应是 0.5 的倍数：%2", "\"%1\" should be a multiple of 0.5: %2"}, {"写成 2 或 1.5 的样子。", "Write it like 2 or 1.5."}},
    {"blueprint.no-sections", {"组卷方案没有大题", "The blueprint has no sections"}, {"写上 sections。", "Add sections."}},
    {"blueprint.case-size", {"questions 只用于、且必须用于 type: case", "questions belongs to type: case, which needs it"}, {"写明每个案例几题，或删去它。", "Say how many questions a case has, or remove it."}},
    {"blueprint.scoring-unwanted", {"单选和判断不能用计分方法 %1", "single and truefalse cannot be marked by %1"}, {"删去 scoring。", "Remove scoring."}},
    {"blueprint.total", {"total 是 %1，各大题合计 %2", "total is %1, the sections make %2"}, {"改正 total 或各大题。", "Correct total or the sections."}},
    {"blueprint.pass", {"及格线 %1 高于总分 %2", "The pass mark %1 is above the total %2"}, {"改正 pass。", "Correct pass."}},
    {"blueprint.percent-sum", {"“%1”合计 %2，应为 100", "\"%1\" adds up to %2 instead of 100"}, {"改正百分比。", "Correct the percentages."}},
    {"blueprint.floor-subject", {"单科线科目 %1 不在 subjects 里", "The floor's subject %1 is not among subjects"}, {"在 subjects 里写上它，或删去单科线。", "Add it to subjects or remove the floor."}},
    {"blueprint.remind", {"提醒时间 %1 应依次变小并少于总时间", "The reminder %1 must be smaller than the one before and than the time"}, {"从大到小写，如 [10, 5]。", "Write them in falling order, such as [10, 5]."}},

    {"machine.same-edition", {"“%1”的同一版本已在 %2，内容却不同", "The same edition of \"%1\" is in %2 with other content"}, {"改用新的 revision，或删去其中一个文件。", "Give it a newer revision, or remove one file."}},
    {"machine.duplicate-id", {"编号“%1”已被 %2 使用", "The id \"%1\" is used by %2"}, {"换一个编号，或删去其中一个题库。", "Choose another id, or remove one bank."}},
};
// clang-format on

} // namespace words
