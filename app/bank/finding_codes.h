// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <array>
#include <string_view>

namespace bank {

struct CodeInfo
{
    std::string_view code;
    base::Severity severity;
};

// Every finding that a file of ours can get, in whichever room it is made; what each means and what its args
// are stands in questionbanks/FORMAT.md.
inline constexpr auto findingCodes = [] {
    using enum base::Severity;
    return std::to_array<CodeInfo>({
        {"file.unreadable", error},
        {"file.too-large", error},
        {"file.empty", error},
        {"file.looks-gbk", error},
        {"file.not-utf8", error},
        {"file.control-character", error},
        {"file.hidden-character", error},
        {"file.wrong-format", error},
        {"file.newer-format", error},
        {"file.more-errors", error},
        {"file.more-warnings", warning},
        {"file.more-advice", advice},

        {"yaml.syntax", error},
        {"yaml.indentation", error},
        {"yaml.tab", error},
        {"yaml.unclosed", error},
        {"yaml.needs-quotes", error},
        {"yaml.fullwidth-colon", error},
        {"yaml.escape", error},
        {"yaml.anchor", error},
        {"yaml.alias", error},
        {"yaml.tag", error},
        {"yaml.second-document", error},
        {"yaml.extra-content", error},
        {"yaml.duplicate-key", error},
        {"yaml.key-form", error},
        {"yaml.not-a-map", error},
        {"yaml.too-deep", error},
        {"yaml.too-many-nodes", error},
        {"yaml.runaway", error},

        {"field.unknown-key", error},
        {"field.missing", error},
        {"field.empty", error},
        {"field.too-long", error},
        {"field.not-a-text", error},
        {"field.not-a-list", error},
        {"field.not-a-map", error},
        {"field.not-a-day", error},
        {"field.not-a-number", error},
        {"field.not-a-truth", error},
        {"field.id-form", error},
        {"field.region-form", error},
        {"field.unknown-value", error},

        {"bank.no-questions", error},
        {"bank.too-many-questions", error},
        {"bank.id-repeated", error},
        {"bank.region-needed", warning},

        {"question.option-count", error},
        {"question.option-empty", error},
        {"question.option-repeated", error},
        {"question.option-label", warning},
        {"question.options-unwanted", error},
        {"question.answer-form", error},
        {"question.answer-outside", error},
        {"question.answer-count", error},
        {"question.answer-truefalse", error},
        {"question.keep-last", error},
        {"question.explanation-option", error},
        {"question.verified-future", warning},
        {"question.no-basis", warning},
        {"question.no-explanation", advice},
        {"question.not-examined", advice},
        {"question.stale", warning},
        {"question.repealed", warning},
        {"question.not-in-force", warning},

        {"case.size", error},
        {"case.nested", error},

        {"citation.unreadable", error},
        {"citation.statute-unknown", warning},
        {"citation.no-preamble", error},
        {"citation.article-missing", error},
        {"citation.paragraph-missing", error},
        {"citation.item-missing", error},
        {"citation.article-needed", warning},

        {"statute.name-repeated", error},
        {"statute.no-versions", error},
        {"statute.version-order", error},
        {"statute.article-form", error},
        {"statute.article-outside", error},
        {"statute.shapes-form", error},
        {"statute.shapes-count", error},

        {"blueprint.out-of-range", error},
        {"blueprint.points-form", error},
        {"blueprint.no-sections", error},
        {"blueprint.case-size", error},
        {"blueprint.scoring-unwanted", error},
        {"blueprint.total", error},
        {"blueprint.pass", error},
        {"blueprint.percent-sum", error},
        {"blueprint.floor-subject", error},
        {"blueprint.remind", error},

        {"machine.same-edition", error},
        {"machine.duplicate-id", error},
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
