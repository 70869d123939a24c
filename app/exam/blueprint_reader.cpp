// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/field_checks.h"
#include "bank/map_reader.h"
#include "exam/blueprint.h"

namespace exam {

namespace {

using bank::MapReader;
using bank::RawNode;
using bank::RawText;
using bank::Report;

enum Key {
    format,
    id,
    title,
    source,
    minutes,
    pass,
    total,
    book,
    organs,
    sections,
    subjects,
    difficulty,
    floors,
    away,
    attempts,
    shuffle,
    remind,
    earlySubmit,
    excludeRecent,
    keyCount
};
constexpr std::array<std::string_view, keyCount> keys{
    "format",   "id",      "title",    "source",       "minutes",       "pass",   "total",
    "book",     "organs",  "sections", "subjects",     "difficulty",    "floors", "away",
    "attempts", "shuffle", "remind",   "early-submit", "exclude-recent"};

enum SectionKey { sectionTitle, sectionType, sectionCount, sectionQuestions, sectionPoints, sectionScoring };
constexpr std::array<std::string_view, 6> sectionKeys{"title",     "type",   "count",
                                                      "questions", "points", "scoring"};

constexpr std::array<std::string_view, 3> difficultyKeys{"easy", "medium", "hard"};
constexpr std::array<std::string_view, 3> attemptKeys{"max", "counts", "retake-days"};
constexpr std::array<std::string_view, 2> shuffleKeys{"questions", "options"};

struct Range
{
    int low;
    int high;
};

class BlueprintReader
{
public:
    BlueprintReader(const RawNode& root, Report& report)
        : m_root(root)
        , m_report(report)
        , m_reader(root, keys, report)
    {}

    Blueprint read()
    {
        readHead();
        readSections();
        readShares();
        readConduct();
        return std::move(m_blueprint);
    }

private:
    int number(const RawText& field, std::string_view key, Range range)
    {
        const auto value = bank::checkNumber(field, key, m_report);
        if (value && (*value < range.low || *value > range.high))
            m_report.add(
                "blueprint.out-of-range", field.at,
                {std::string(key), field.text, std::to_string(range.low), std::to_string(range.high)});
        return value.value_or(range.low);
    }

    int need(const MapReader& reader, std::size_t index, std::string_view key, base::Position owner,
             Range range)
    {
        const RawText field = reader.text(index);
        return bank::present(field, key, owner, m_report) ? number(field, key, range) : range.low;
    }

    int optional(const MapReader& reader, std::size_t index, std::string_view key, Range range, int otherwise)
    {
        const RawText field = reader.text(index);
        return field.given ? number(field, key, range) : otherwise;
    }

    Points points(const MapReader& reader, std::size_t index, std::string_view key, base::Position owner)
    {
        const RawText field = reader.text(index);
        if (!bank::present(field, key, owner, m_report))
            return {};
        const auto value = parsePoints(field.text);
        if (!value || value->halves == 0)
            m_report.add("blueprint.points-form", field.at, {std::string(key), field.text});
        return value.value_or(Points{});
    }

    std::string words(std::size_t index, std::size_t limit)
    {
        const RawText field = m_reader.text(index);
        if (bank::present(field, keys[index], m_root.at, m_report))
            bank::checkLength(field, keys[index], limit, m_report);
        return field.text;
    }

    // One of two words; the first is the default.
    bool isSecond(std::size_t index, std::string_view first, std::string_view second)
    {
        const RawText field = m_reader.text(index);
        if (field.given && field.text != first && field.text != second)
            bank::reportUnknownValue(field, keys[index], {first, second}, m_report);
        return field.text == second;
    }

    void readHead()
    {
        const RawText idField = m_reader.text(id);
        if (bank::present(idField, "id", m_root.at, m_report))
            bank::checkId(idField, true, m_report);
        m_blueprint.id = idField.text;
        m_blueprint.title = words(title, bank::maxTitle);
        m_blueprint.source = words(source, bank::maxOption);
        m_blueprint.minutes = need(m_reader, minutes, "minutes", m_root.at, {1, 600});
        m_blueprint.total = points(m_reader, total, "total", m_root.at);
        m_blueprint.pass = points(m_reader, pass, "pass", m_root.at);
        m_blueprint.openBook = isSecond(book, "closed", "open");
        for (const RawText& organ : m_reader.textOrList(organs).items) {
            if (const auto value = bank::parseOrgan(organ.text))
                m_blueprint.organs |= static_cast<unsigned>(*value);
            else
                bank::reportUnknownValue(organ, "organs", {"人大", "政府", "监委", "法院", "检察院", "执法"},
                                         m_report);
        }
    }

    void readSections()
    {
        const auto* list = m_reader.sequence(sections);
        if (!list || list->empty()) {
            m_report.add("blueprint.no-sections", m_root.at);
            return;
        }
        constexpr Points beyondAnyTotal = Points::whole(10'000);
        Points sum; // stops there, and so stays an int
        for (const RawNode& node : *list) {
            if (!bank::isMap(node, "sections", m_report))
                continue;
            m_blueprint.sections.push_back(readSection(node));
            const Section& section = m_blueprint.sections.back();
            if (sum < beyondAnyTotal)
                sum += section.points * section.questions();
        }
        if (!m_report.hasErrors() && sum != m_blueprint.total)
            m_report.add("blueprint.total", m_reader.text(total).at,
                         {formatPoints(m_blueprint.total), formatPoints(sum)});
        if (!m_report.hasErrors() && m_blueprint.pass > m_blueprint.total)
            m_report.add("blueprint.pass", m_reader.text(pass).at,
                         {formatPoints(m_blueprint.pass), formatPoints(m_blueprint.total)});
    }

    Section readSection(const RawNode& node)
    {
        const MapReader reader(node, sectionKeys, m_report);
        Section section;
        const RawText titleField = reader.text(sectionTitle);
        if (bank::present(titleField, "title", node.at, m_report))
            bank::checkLength(titleField, "title", bank::maxTitle, m_report);
        section.title = titleField.text;
        readKind(reader, node, section);
        section.count = need(reader, sectionCount, "count", node.at, {1, 500});
        section.points = points(reader, sectionPoints, "points", node.at);
        readScoring(reader, section);
        return section;
    }

    void readKind(const MapReader& reader, const RawNode& node, Section& section)
    {
        const RawText type = reader.text(sectionType);
        if (!bank::present(type, "type", node.at, m_report))
            return;
        const auto kind = parseSectionKind(type.text);
        if (!kind)
            bank::reportUnknownValue(type, "type", {"single", "multiple", "indefinite", "truefalse", "case"},
                                     m_report);
        section.kind = kind.value_or(SectionKind::single);
        const RawText size = reader.text(sectionQuestions);
        if ((section.kind == SectionKind::caseGroup) != size.given)
            m_report.add("blueprint.case-size", size.given ? size.at : node.at);
        else if (size.given)
            section.caseSize = number(size, "questions", {2, 10});
    }

    void readScoring(const MapReader& reader, Section& section)
    {
        const RawText scoring = reader.text(sectionScoring);
        if (!scoring.given)
            return;
        const auto value = parseScoring(scoring.text);
        const bool oneKey = section.kind == SectionKind::single || section.kind == SectionKind::trueFalse;
        if (!value)
            bank::reportUnknownValue(
                scoring, "scoring",
                {"all-or-nothing", "half-if-subset", "per-option", "proportional", "signed"}, m_report);
        else if (oneKey && *value != Scoring::allOrNothing)
            m_report.add("blueprint.scoring-unwanted", scoring.at, {scoring.text});
        section.scoring = value.value_or(Scoring::allOrNothing);
    }

    // Percentages by subject; unknown subjects and impossible numbers are reported.
    std::map<bank::Subject, int> percents(std::size_t index)
    {
        std::map<bank::Subject, int> result;
        const RawNode* node = m_reader.node(index);
        if (!node || node->kind == RawNode::Kind::null || !bank::isMap(*node, keys[index], m_report))
            return result;
        for (const bank::RawEntry& entry : node->entries) {
            const auto subject = bank::parseSubject(entry.key);
            if (!subject)
                bank::reportUnknownValue({entry.key, entry.at, true}, keys[index],
                                         {"constitution", "civil-code", "administrative-law",
                                          "local-regulation", "party-rules", "supervision", "general"},
                                         m_report);
            else
                result[*subject] = number({entry.value.text, entry.value.at, true}, entry.key, {1, 100});
        }
        return result;
    }

    void checkSum(std::size_t index, int sum)
    {
        if (sum != 100)
            m_report.add("blueprint.percent-sum", m_reader.node(index)->at,
                         {std::string(keys[index]), std::to_string(sum)});
    }

    void readShares()
    {
        m_blueprint.subjects = percents(subjects);
        int sum = 0;
        for (const auto& [subject, percent] : m_blueprint.subjects)
            sum += percent;
        if (!m_blueprint.subjects.empty())
            checkSum(subjects, sum);

        m_blueprint.floors = percents(floors);
        for (const auto& [subject, percent] : m_blueprint.floors) {
            if (!m_blueprint.subjects.contains(subject))
                m_report.add("blueprint.floor-subject", m_reader.node(floors)->at,
                             {std::string(bank::toString(subject))});
        }
        readDifficulty();
    }

    void readDifficulty()
    {
        const RawNode* node = m_reader.node(difficulty);
        if (!node || node->kind == RawNode::Kind::null || !bank::isMap(*node, keys[difficulty], m_report))
            return;
        const MapReader reader(*node, difficultyKeys, m_report);
        DifficultyShare& share = m_blueprint.difficulty;
        share = {optional(reader, 0, "easy", {0, 100}, 0), optional(reader, 1, "medium", {0, 100}, 0),
                 optional(reader, 2, "hard", {0, 100}, 0)};
        checkSum(difficulty, share.easy + share.medium + share.hard);
    }

    void readConduct()
    {
        m_blueprint.away = isSecond(away, "count", "pause") ? Away::pause : Away::count;
        readAttempts();
        readShuffle();
        int before = m_blueprint.minutes;
        for (const RawText& field : m_reader.textOrList(remind).items) {
            const int value = number(field, "remind", {1, 600});
            if (value >= before)
                m_report.add("blueprint.remind", field.at, {field.text});
            m_blueprint.remind.push_back(value);
            before = value;
        }
        m_blueprint.earlySubmit =
            optional(m_reader, earlySubmit, "early-submit", {0, m_blueprint.minutes}, 0);
        m_blueprint.excludeRecent = optional(m_reader, excludeRecent, "exclude-recent", {0, 20}, 0);
    }

    void readAttempts()
    {
        const RawNode* node = m_reader.node(attempts);
        if (!node || node->kind == RawNode::Kind::null || !bank::isMap(*node, keys[attempts], m_report))
            return;
        const MapReader reader(*node, attemptKeys, m_report);
        m_blueprint.maxAttempts = optional(reader, 0, "max", {1, 100}, 0);
        const RawText counts = reader.text(1);
        if (counts.text == "last")
            m_blueprint.counts = CountedAttempt::last;
        else if (counts.text == "first")
            m_blueprint.counts = CountedAttempt::first;
        else if (counts.given && counts.text != "best")
            bank::reportUnknownValue(counts, "counts", {"best", "last", "first"}, m_report);
        m_blueprint.retakeDays = optional(reader, 2, "retake-days", {0, 3660}, 0);
    }

    void readShuffle()
    {
        const RawNode* node = m_reader.node(shuffle);
        if (!node || node->kind == RawNode::Kind::null || !bank::isMap(*node, keys[shuffle], m_report))
            return;
        const MapReader reader(*node, shuffleKeys, m_report);
        m_blueprint.shuffleQuestions = truth(reader.text(0), "questions");
        m_blueprint.shuffleOptions = truth(reader.text(1), "options");
    }

    bool truth(const RawText& field, std::string_view key)
    {
        if (field.given && field.text != "true" && field.text != "false")
            m_report.add("field.not-a-truth", field.at, {std::string(key), field.text});
        return field.text != "false";
    }

    const RawNode& m_root;
    Report& m_report;
    MapReader m_reader;
    Blueprint m_blueprint;
};

} // namespace

std::optional<Blueprint> readBlueprint(const bank::RawDocument& document, base::Findings& findings)
{
    Report report(document.file, findings);
    if (!bank::hasFormat(document, "blueprint", report))
        return std::nullopt;
    Blueprint blueprint = BlueprintReader(document.root, report).read();
    if (!document.sound || report.hasErrors())
        return std::nullopt;
    return blueprint;
}

} // namespace exam
