// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/field_checks.h"
#include "bank/map_reader.h"
#include "practice/study_plan.h"

#include <array>
#include <map>
#include <utility>

namespace practice {

namespace {

using bank::MapReader;
using bank::RawNode;
using bank::RawText;
using bank::Report;

enum Key { format, id, title, kind, source, entries, keyCount };
constexpr std::array<std::string_view, keyCount> keys{"format", "id", "title", "kind", "source", "entries"};

enum EntryKey { month, week, day, topic, statutes, articles, goal, entryKeyCount };
constexpr std::array<std::string_view, entryKeyCount> entryKeys{"month",    "week",     "day", "topic",
                                                                "statutes", "articles", "goal"};

enum GoalKey { questions, mastery, goalKeyCount };
constexpr std::array<std::string_view, goalKeyCount> goalKeys{"questions", "mastery"};

struct Bounds
{
    int low;
    int high;
};

constexpr Bounds timeBounds{1, 400};
constexpr Bounds questionBounds{1, 10'000};
constexpr Bounds masteryBounds{1, 100};

// The ranges of each statute of one entry, the statutes in the order in which they are written.
struct NamedStatutes
{
    std::vector<const bank::Statute*> order;
    std::map<const bank::Statute*, std::vector<ArticleRange>> ranges;

    void add(const bank::Statute* statute)
    {
        if (ranges.try_emplace(statute).second)
            order.push_back(statute);
    }
};

// Which of a plan's kind's words for time an entry may have.
bool takes(PlanKind kind, EntryKey key)
{
    if (kind == PlanKind::monthly)
        return key == month;
    return key != month && (kind == PlanKind::course || kind == PlanKind::sprint);
}

class PlanReader
{
public:
    PlanReader(const RawNode& root, const bank::Statutes& registry, base::Day today, Report& report)
        : m_root(root)
        , m_registry(registry)
        , m_today(today)
        , m_report(report)
        , m_reader(root, keys, report)
    {}

    StudyPlan read()
    {
        const RawText idField = m_reader.text(id);
        if (bank::present(idField, "id", m_root.at, m_report))
            bank::checkId(idField, true, m_report);
        m_plan.id = idField.text;
        const RawText titleField = m_reader.text(title);
        if (bank::present(titleField, "title", m_root.at, m_report))
            bank::checkLength(titleField, "title", bank::maxTitle, m_report);
        m_plan.title = titleField.text;
        const RawText sourceField = m_reader.text(source);
        bank::checkLength(sourceField, "source", bank::maxOption, m_report);
        m_plan.source = sourceField.text;
        readKind();
        readEntries();
        return std::move(m_plan);
    }

private:
    void readKind()
    {
        const RawText field = m_reader.text(kind);
        if (!bank::present(field, "kind", m_root.at, m_report))
            return;
        m_kind = parsePlanKind(field.text);
        m_plan.kind = m_kind.value_or(PlanKind::unitList);
        if (!m_kind)
            bank::reportUnknownValue(
                field, "kind", {"monthly", "before-meeting", "unit-list", "course", "sprint"}, m_report);
    }

    void readEntries()
    {
        const auto* list = m_reader.sequence(entries);
        if (!list || list->empty())
            return m_report.add("plan.no-entries", m_root.at);
        if (list->size() > maxPlanEntries)
            return m_report.add("plan.too-many-entries", (*list)[maxPlanEntries].at,
                                {std::to_string(maxPlanEntries)});
        for (const RawNode& node : *list) {
            if (bank::isMap(node, "entries", m_report))
                m_plan.entries.push_back(readEntry(node));
        }
    }

    PlanEntry readEntry(const RawNode& node)
    {
        const MapReader reader(node, entryKeys, m_report);
        PlanEntry entry;
        if (m_kind)
            entry.time = readTime(reader, node.at);
        const RawText topicField = reader.text(topic);
        bank::checkLength(topicField, "topic", bank::maxTitle, m_report);
        entry.topic = topicField.text;
        entry.ranges = readRanges(reader, node.at);
        if (const RawNode* map = reader.node(goal);
            map && map->kind != RawNode::Kind::null && bank::isMap(*map, "goal", m_report))
            entry.goal = readGoal(*map);
        return entry;
    }

    PlanTime readTime(const MapReader& reader, base::Position owner)
    {
        PlanTime time;
        bool given = false;
        for (const EntryKey key : {month, week, day}) {
            const RawText field = reader.text(key);
            given = given || field.at.line > 0;
            if (!field.given)
                continue;
            if (!takes(*m_kind, key)) {
                m_report.add("plan.time-unwanted", field.at,
                             {std::string(entryKeys[key]), std::string(toString(*m_kind))});
                continue;
            }
            time = key == month ? readMonth(field) : readCount(field, key);
            checkOrder(field, key, time);
        }
        if (!given && (takes(*m_kind, month) || takes(*m_kind, week)))
            m_report.add("plan.time-missing", owner,
                         {std::string(toString(*m_kind)), takes(*m_kind, month) ? "month" : "week day"});
        return time;
    }

    PlanTime readMonth(const RawText& field)
    {
        const auto first = base::parseDay(field.text + "-01");
        if (!first) {
            m_report.add("plan.month-form", field.at, {field.text});
            return {};
        }
        const std::chrono::year_month_day date(*first);
        return {PlanUnit::month, 12 * static_cast<int>(date.year()) +
                                     static_cast<int>(static_cast<unsigned>(date.month())) - 1};
    }

    PlanTime readCount(const RawText& field, EntryKey key)
    {
        const auto value = number(field, entryKeys[key], timeBounds);
        if (!value)
            return {};
        return {key == week ? PlanUnit::week : PlanUnit::day, *value};
    }

    // One word for time in a whole plan, and time never runs back.
    void checkOrder(const RawText& field, EntryKey key, PlanTime time)
    {
        if (time.unit == PlanUnit::none)
            return;
        const RawText before = std::exchange(m_lastField, field);
        const PlanTime last = std::exchange(m_last, time);
        if (last.unit == PlanUnit::none)
            return;
        if (last.unit != time.unit)
            return m_report.add("plan.time-mixed", field.at,
                                {std::string(entryKeys[key]), std::string(toString(last.unit))});
        const bool back = *m_kind == PlanKind::sprint ? time.number > last.number : time.number < last.number;
        if (back)
            m_report.add("plan.order", field.at, {std::string(entryKeys[key]), field.text, before.text});
    }

    std::optional<int> number(const RawText& field, std::string_view key, Bounds bounds)
    {
        const auto value = bank::checkNumber(field, key, m_report);
        if (value && (*value < bounds.low || *value > bounds.high)) {
            m_report.add(
                "plan.out-of-range", field.at,
                {std::string(key), field.text, std::to_string(bounds.low), std::to_string(bounds.high)});
            return std::nullopt;
        }
        return value;
    }

    std::vector<ArticleRange> readRanges(const MapReader& reader, base::Position owner)
    {
        NamedStatutes named;
        const bank::RawList names = reader.textOrList(statutes);
        if (bank::present(names, "statutes", owner, m_report) && names.items.empty())
            m_report.add("field.empty", names.at, {"statutes"});
        for (const RawText& name : names.items)
            readStatute(name, named);
        for (const RawText& text : reader.textOrList(articles).items)
            readRange(text, named);
        std::vector<ArticleRange> all;
        for (const bank::Statute* statute : named.order) {
            const auto& ranges = named.ranges.at(statute);
            if (ranges.empty())
                all.push_back({statute->shortName, false, {}, {}});
            all.insert(all.end(), ranges.begin(), ranges.end());
        }
        return all;
    }

    void readStatute(const RawText& name, NamedStatutes& named)
    {
        if (!name.given)
            return;
        const bank::Statute* statute = m_registry.find(name.text);
        if (!statute)
            return reportUnknown(name);
        if (statute->repeal && statute->repeal->on <= m_today)
            m_report.add("plan.repealed", name.at,
                         {statute->shortName, base::formatDay(statute->repeal->on), statute->repeal->by});
        named.add(statute);
    }

    void reportUnknown(const RawText& name)
    {
        constexpr bank::FindingCode code = "plan.statute-unknown";
        std::vector<std::string_view> known;
        if (m_report.wants(code)) {
            for (const bank::Statute& statute : m_registry.all())
                known.emplace_back(statute.shortName);
        }
        m_report.add(code, name.at, {name.text, bank::nearest(name.text, known)});
    }

    void readRange(const RawText& text, NamedStatutes& named)
    {
        if (!text.given)
            return;
        auto range = parseRange(text.text);
        const bank::Statute* statute = range ? m_registry.find(range->statute) : nullptr;
        const bool isTitle = range && range->whole() && !statute;
        if (!range || isTitle)
            return m_report.add("plan.range-form", text.at, {text.text});
        const auto found = statute ? named.ranges.find(statute) : named.ranges.end();
        if (!statute || found == named.ranges.end())
            return m_report.add("plan.range-statute", text.at, {range->statute});
        range->statute = statute->shortName;
        if (range->last < range->first)
            return m_report.add("plan.range-order", text.at, {text.text});
        if (exists(*range, *statute, text.at))
            found->second.push_back(*range);
    }

    bool exists(const ArticleRange& range, const bank::Statute& statute, base::Position at)
    {
        return exists(range, range.first, statute, at) && exists(range, range.last, statute, at);
    }

    bool exists(const ArticleRange& range, bank::ArticleNumber end, const bank::Statute& statute,
                base::Position at)
    {
        const bank::Citation citation{range.statute, range.preamble, end.article, end.inserted};
        const bank::Resolution resolution = m_registry.resolve(citation, m_today);
        if (resolution == bank::Resolution::noPreamble)
            m_report.add("citation.no-preamble", at, {range.statute});
        if (resolution == bank::Resolution::articleMissing)
            m_report.add("citation.article-missing", at,
                         {bank::formatCitation(citation), std::to_string(statute.inForce(m_today)->last)});
        return resolution != bank::Resolution::noPreamble && resolution != bank::Resolution::articleMissing;
    }

    StudyGoal readGoal(const RawNode& map)
    {
        const MapReader reader(map, goalKeys, m_report);
        StudyGoal read;
        const RawText count = reader.text(questions);
        if (bank::present(count, "questions", map.at, m_report))
            read.questions = number(count, "questions", questionBounds).value_or(0);
        if (const RawText percent = reader.text(mastery); percent.given)
            read.mastery = number(percent, "mastery", masteryBounds).value_or(0);
        return read;
    }

    const RawNode& m_root;
    const bank::Statutes& m_registry;
    base::Day m_today;
    Report& m_report;
    MapReader m_reader;
    std::optional<PlanKind> m_kind;
    PlanTime m_last;
    RawText m_lastField;
    StudyPlan m_plan;
};

} // namespace

std::optional<StudyPlan> readPlan(const bank::RawDocument& document, const bank::Statutes& statutes,
                                  base::Day today, base::Findings& findings)
{
    Report report(document.file, findings);
    if (!bank::hasFormat(document, "plan", report))
        return std::nullopt;
    StudyPlan plan = PlanReader(document.root, statutes, today, report).read();
    if (!document.sound || report.hasErrors())
        return std::nullopt;
    return plan;
}

} // namespace practice
