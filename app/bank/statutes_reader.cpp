// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/article_shapes.h"
#include "bank/field_checks.h"
#include "bank/map_reader.h"

#include <algorithm>
#include <charconv>

namespace bank {

namespace {

enum RegistryKey { format, statutes, registryKeyCount };
constexpr std::array<std::string_view, registryKeyCount> registryKeys{"format", "statutes"};

enum StatuteKey { shortName, name, aliases, level, region, versions, repealed, statuteKeyCount };
constexpr std::array<std::string_view, statuteKeyCount> statuteKeys{"short",  "name",     "aliases", "level",
                                                                    "region", "versions", "repealed"};

enum VersionKey { adopted, effective, assumed, last, inserted, preamble, changed, shapes, versionKeyCount };
constexpr std::array<std::string_view, versionKeyCount> versionKeys{
    "adopted", "effective", "assumed", "last", "inserted", "preamble", "changed", "shapes"};

enum RepealKey { repealedOn, repealedBy, repealKeyCount };
constexpr std::array<std::string_view, repealKeyCount> repealKeys{"on", "by"};

bool readTruth(const RawText& text, std::string_view key, Report& report)
{
    if (text.given && text.text != "true" && text.text != "false")
        report.add("field.not-a-truth", text.at, {std::string(key), text.text});
    return text.text == "true";
}

int readLast(const RawText& text, Report& report)
{
    constexpr int most = 9999;
    int number = 0;
    const char* end = text.text.data() + text.text.size();
    const auto [stop, failure] = std::from_chars(text.text.data(), end, number);
    if (text.given && (failure != std::errc{} || stop != end || number < 0 || number > most))
        report.add("field.not-a-number", text.at, {"last", text.text});
    return std::clamp(number, 0, most);
}

std::vector<ArticleNumber> readArticles(const RawList& list, Report& report)
{
    std::vector<ArticleNumber> articles;
    for (const RawText& item : list.items) {
        if (const auto number = parseArticleNumber(item.text))
            articles.push_back(*number);
        else if (item.given)
            report.add("statute.article-form", item.at, {item.text});
    }
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    return articles;
}

base::Day readDay(const RawText& text, std::string_view key, base::Position owner, Report& report)
{
    if (!present(text, key, owner, report))
        return {};
    return checkDay(text, key, report).value_or(base::Day{});
}

StatuteVersion readVersion(const RawNode& map, Report& report)
{
    const MapReader reader(map, versionKeys, report);
    StatuteVersion version;
    version.adopted = readDay(reader.text(adopted), "adopted", map.at, report);
    version.effective = readDay(reader.text(effective), "effective", map.at, report);
    version.assumed = readTruth(reader.text(assumed), "assumed", report);
    version.last = readLast(reader.text(last), report);
    const RawList insertedItems = reader.list(inserted);
    version.inserted = readArticles(insertedItems, report);
    const bool outside = std::any_of(version.inserted.begin(), version.inserted.end(), [&](ArticleNumber n) {
        return n.inserted == 0 || n.article > version.last;
    });
    if (outside)
        report.add("statute.article-outside", insertedItems.at, {std::to_string(version.last)});
    version.preamble = readTruth(reader.text(preamble), "preamble", report);
    const RawList changedItems = reader.textOrList(changed);
    version.changedAll =
        !changedItems.given || (changedItems.items.size() == 1 && changedItems.items[0].text == "all");
    if (!version.changedAll)
        version.changed = readArticles(changedItems, report);
    if (const RawText words = reader.text(shapes); words.given && !outside)
        version.shapes = readShapes(words, version.last, version.inserted, report);
    return version;
}

class StatuteReader
{
public:
    explicit StatuteReader(Report& report)
        : m_report(report)
    {}

    Statute read(const RawNode& map)
    {
        const MapReader reader(map, statuteKeys, m_report);
        Statute statute;
        statute.shortName = readName(reader.text(shortName), "short", map.at);
        const RawText fullName = reader.text(name);
        statute.name =
            fullName.text == statute.shortName ? fullName.text : readName(fullName, "name", map.at);
        for (const RawText& alias : reader.textOrList(aliases).items)
            statute.aliases.push_back(readName(alias, "aliases", map.at));
        readLevel(reader.text(level), map.at, statute);
        if (const RawText code = reader.text(region); code.given && checkRegion(code, m_report))
            statute.region = code.text;
        readVersions(reader, map.at, statute);
        if (const RawNode* repeal = reader.node(repealed); repeal && repeal->kind != RawNode::Kind::null)
            readRepeal(*repeal, statute);
        return statute;
    }

private:
    std::string readName(const RawText& text, std::string_view key, base::Position owner)
    {
        if (!present(text, key, owner, m_report))
            return {};
        checkLength(text, key, maxTitle, m_report);
        const auto [known, isNew] = m_names.try_emplace(text.text, text.at.line);
        if (!isNew)
            m_report.add("statute.name-repeated", text.at, {text.text, std::to_string(known->second)});
        return text.text;
    }

    void readLevel(const RawText& text, base::Position owner, Statute& statute)
    {
        const std::vector<std::string_view> levels{"宪法",       "法律",     "行政法规",
                                                   "地方性法规", "党内法规", "文件"};
        if (!present(text, "level", owner, m_report))
            return;
        if (std::find(levels.begin(), levels.end(), text.text) == levels.end())
            reportUnknownValue(text, "level", levels, m_report);
        statute.level = text.text;
    }

    void readVersions(const MapReader& reader, base::Position owner, Statute& statute)
    {
        const auto* nodes = reader.sequence(versions);
        if (!nodes || nodes->empty()) {
            m_report.add("statute.no-versions", owner, {statute.shortName});
            return;
        }
        for (const RawNode& node : *nodes) {
            if (!isMap(node, "versions", m_report))
                continue;
            statute.versions.push_back(readVersion(node, m_report));
            const std::size_t count = statute.versions.size();
            if (count > 1 && statute.versions[count - 2].effective >= statute.versions[count - 1].effective)
                m_report.add("statute.version-order", node.at, {statute.shortName});
        }
    }

    void readRepeal(const RawNode& node, Statute& statute)
    {
        if (!isMap(node, "repealed", m_report))
            return;
        const MapReader reader(node, repealKeys, m_report);
        const base::Day on = readDay(reader.text(repealedOn), "on", node.at, m_report);
        const RawText by = reader.text(repealedBy);
        if (present(by, "by", node.at, m_report))
            checkLength(by, "by", maxTitle, m_report);
        statute.repeal = Repeal{on, by.text};
    }

    Report& m_report;
    std::map<std::string, int> m_names; // with the line of the first
};

} // namespace

Statutes readStatutes(const RawDocument& document, base::Findings& findings)
{
    Report report(document.file, findings);
    std::vector<Statute> known;
    if (!hasFormat(document, "statutes", report))
        return Statutes{};
    const MapReader reader(document.root, registryKeys, report);
    StatuteReader statuteReader(report);
    if (const auto* nodes = reader.sequence(statutes)) {
        for (const RawNode& node : *nodes) {
            if (!isMap(node, "statutes", report))
                continue;
            const std::size_t before = report.errors();
            Statute statute = statuteReader.read(node);
            if (report.errors() == before)
                known.push_back(std::move(statute));
        }
    }
    return Statutes(std::move(known));
}

} // namespace bank
