// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and validating 10,000 questions against a bare event parse of the same text by yaml-cpp.
#include "bank/bank.h"
#include "measure.h"

#include <sstream>
#include <string>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

namespace {

constexpr int questionCount = 10'000;
const base::Day today = base::makeDay(2026, 11, 23);

// Block style as people write it, about 780 bytes a question.
std::string makeBank()
{
    std::string text = "format: renqian/bank@1\nid: bench\ntitle: 试验\nsubject: administrative-law\n"
                       "revision: 2026-11-23\nlicense: CC-BY-4.0\nquestions:\n";
    for (int i = 1; i <= questionCount; ++i) {
        const std::string number = std::to_string(i);
        text += "  - id: bench-" + number +
                "\n    type: multiple\n    chapter: 第四章 管辖和适用\n    stem: 第" + number +
                "题：行政机关在作出处罚决定之前，应当告知当事人拟作出的处罚内容以及事实、理由、依据，并告知"
                "当事人依法享有哪些权利（ ）。\n"
                "    options:\n      - 陈述的权利，可以口头也可以书面\n      - 申辩的权利，不因此加重处罚\n"
                "      - 要求听证的权利，法律规定的情形\n      - 拒绝接受任何检查的权利\n"
                "    answer: ABC\n    basis:\n      - 试验法 第一条第一款\n"
                "    explanation: >-\n      {A}、{B}、{C}都是当事人在程序中享有的权利，"
                "{D}没有依据，\n      配合检查是义务。\n"
                "    difficulty: 3\n    verified: 2026-11-23\n    tags: [程序, 权利]\n";
    }
    return text;
}

bank::Statutes makeStatutes()
{
    bank::Statute statute;
    statute.shortName = statute.name = "试验法";
    bank::StatuteVersion version;
    version.adopted = version.effective = base::makeDay(2021, 7, 15);
    version.last = 1;
    version.shapes = {{{1, 0}, 1, {}}};
    statute.versions = {version};
    return bank::Statutes({statute});
}

struct Deaf final : YAML::EventHandler
{
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {}
    void OnMapEnd() override {}
};

void bareEvents(const std::string& text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Deaf handler;
    benchmark::DoNotOptimize(parser.HandleNextDocument(handler));
}

void readAndValidate(benchmark::State& state)
{
    const std::string text = makeBank();
    const bank::Statutes statutes = makeStatutes();
    const auto read = [&] {
        base::Findings findings;
        const auto document = bank::readYaml("bench.yaml", text, findings);
        const auto raw = document ? bank::readBank(*document, findings) : std::nullopt;
        const auto bank = raw ? bank::validate(*raw, statutes, today, findings) : std::nullopt;
        if (!bank || !findings.empty() || bank->questions().size() != questionCount)
            throw std::runtime_error("the bank is not sound");
    };
    measure::inTurn(state, read, [&] { bareEvents(text); });
}
BENCHMARK(readAndValidate)->Iterations(7);

} // namespace
