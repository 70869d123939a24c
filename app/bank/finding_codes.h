// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace bank {

struct CodeInfo
{
    std::string_view code;
    base::Severity severity;
    std::size_t args; // how many every such finding has
};

// Every finding that a file of ours can get, in whichever room it is made; what each means and what its args
// are stands in questionbanks/FORMAT.md.
inline constexpr auto findingCodes = [] {
    using enum base::Severity;
    return std::to_array<CodeInfo>({
        {"file.unreadable", error, 1},
        {"file.too-large", error, 2},
        {"file.empty", error, 0},
        {"file.looks-gbk", error, 0},
        {"file.not-utf8", error, 0},
        {"file.control-character", error, 1},
        {"file.hidden-character", error, 1},
        {"file.wrong-format", error, 2},
        {"file.newer-format", error, 1},
        {"file.more-errors", error, 1},
        {"file.more-warnings", warning, 1},
        {"file.more-advice", advice, 1},

        {"yaml.syntax", error, 2},
        {"yaml.indentation", error, 2},
        {"yaml.tab", error, 2},
        {"yaml.unclosed", error, 2},
        {"yaml.needs-quotes", error, 2},
        {"yaml.fullwidth-colon", error, 1},
        {"yaml.escape", error, 1},
        {"yaml.anchor", error, 1},
        {"yaml.alias", error, 0},
        {"yaml.tag", error, 1},
        {"yaml.second-document", error, 0},
        {"yaml.extra-content", error, 0},
        {"yaml.duplicate-key", error, 2},
        {"yaml.key-form", error, 0},
        {"yaml.not-a-map", error, 0},
        {"yaml.too-deep", error, 1},
        {"yaml.too-many-nodes", error, 1},
        {"yaml.runaway", error, 1},

        {"field.unknown-key", error, 2},
        {"field.missing", error, 1},
        {"field.empty", error, 1},
        {"field.too-long", error, 3},
        {"field.not-a-text", error, 1},
        {"field.not-a-list", error, 1},
        {"field.not-a-map", error, 1},
        {"field.not-a-day", error, 2},
        {"field.not-a-number", error, 2},
        {"field.not-a-truth", error, 2},
        {"field.id-form", error, 2},
        {"field.region-form", error, 1},
        {"field.unknown-value", error, 4},

        {"bank.no-questions", error, 0},
        {"bank.too-many-questions", error, 1},
        {"bank.id-repeated", error, 2},
        {"bank.region-needed", advice, 0},

        {"question.option-count", error, 1},
        {"question.option-empty", error, 1},
        {"question.option-repeated", error, 2},
        {"question.option-label", warning, 1},
        {"question.options-unwanted", error, 1},
        {"question.answer-form", error, 1},
        {"question.answer-outside", error, 2},
        {"question.answer-count", error, 2},
        {"question.answer-truefalse", error, 1},
        {"question.keep-last", error, 2},
        {"question.explanation-option", error, 1},
        {"question.verified-future", warning, 2},
        {"question.no-basis", warning, 0},
        {"question.no-explanation", advice, 0},
        {"question.not-examined", advice, 1},
        {"question.stale", warning, 3},
        {"question.repealed", warning, 3},
        {"question.not-in-force", warning, 2},

        {"case.size", error, 2},
        {"case.nested", error, 1},

        {"citation.unreadable", error, 1},
        {"citation.statute-unknown", warning, 2},
        {"citation.no-preamble", error, 1},
        {"citation.article-missing", error, 2},
        {"citation.paragraph-missing", error, 2},
        {"citation.item-missing", error, 2},
        {"citation.article-needed", warning, 2},

        {"text.statute-unknown", error, 1},
        {"text.no-articles", error, 0},
        {"text.article-repeated", error, 2},
        {"text.article-missing", warning, 1},
        {"text.article-unknown", warning, 1},

        {"statute.name-repeated", error, 2},
        {"statute.no-versions", error, 1},
        {"statute.version-order", error, 1},
        {"statute.article-form", error, 1},
        {"statute.article-outside", error, 1},
        {"statute.shapes-form", error, 2},
        {"statute.shapes-count", error, 2},

        {"blueprint.out-of-range", error, 4},
        {"blueprint.points-form", error, 2},
        {"blueprint.no-sections", error, 0},
        {"blueprint.case-size", error, 0},
        {"blueprint.scoring-unwanted", error, 1},
        {"blueprint.total", error, 2},
        {"blueprint.pass", error, 2},
        {"blueprint.percent-sum", error, 2},
        {"blueprint.floor-subject", error, 1},
        {"blueprint.remind", error, 1},

        {"plan.no-entries", error, 0},
        {"plan.too-many-entries", error, 1},
        {"plan.out-of-range", error, 4},
        {"plan.month-form", error, 1},
        {"plan.time-missing", error, 2},
        {"plan.time-unwanted", error, 2},
        {"plan.time-mixed", error, 2},
        {"plan.order", error, 3},
        {"plan.statute-unknown", error, 2},
        {"plan.range-form", error, 1},
        {"plan.range-statute", error, 1},
        {"plan.range-order", error, 1},
        {"plan.repealed", warning, 3},

        {"writing.article-asked", warning, 1},
        {"writing.negation-unmarked", warning, 1},
        {"writing.double-negation", warning, 1},
        {"writing.catch-all-option", warning, 2},
        {"writing.option-same", warning, 2},
        {"writing.explanation-missing", warning, 0},
        {"writing.explanation-repeats", warning, 1},
        {"writing.number-unexplained", warning, 1},
        {"writing.key-position", warning, 5},
        {"writing.key-longest", warning, 4},
        {"writing.difficulty-spread", warning, 3},
        {"writing.all-right", warning, 2},
        {"writing.near-duplicate", advice, 4},
        {"writing.option-length", advice, 3},
        {"writing.option-kinds", advice, 1},

        {"table.column-missing", error, 1},
        {"table.cell-count", error, 2},
        {"table.quote", error, 0},
        {"table.unclosed-quote", error, 0},

        {"machine.same-edition", error, 2},
        {"machine.duplicate-id", error, 2},
    });
}();

// A code of the table above: any other text does not compile.
class FindingCode
{
public:
    consteval FindingCode(const char* code)
        : m_info(lookUp(code))
    {}
    constexpr std::string_view code() const { return m_info->code; }
    constexpr base::Severity severity() const { return m_info->severity; }
    constexpr std::size_t args() const { return m_info->args; }

private:
    static consteval const CodeInfo* lookUp(std::string_view code)
    {
        for (const CodeInfo& info : findingCodes) {
            if (info.code == code)
                return &info;
        }
        throw "no such finding code";
    }

    const CodeInfo* m_info;
};

} // namespace bank
