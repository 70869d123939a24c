// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/index_writer.h"

#include "base/utf8.h"
#include "catalogue/finding_json.h"
#include "catalogue/sql.h"
#include "db/guard.h"

#include <map>
#include <set>

namespace catalogue {

namespace {

int bandOf(int difficulty)
{
    return difficulty <= 2 ? 0 : difficulty == 3 ? 1 : 2;
}

const std::string& materialOf(const bank::Bank& bank, const bank::Question& question)
{
    static const std::string none;
    for (const bank::Case& group : bank.cases()) {
        if (group.id == question.caseId)
            return group.material;
    }
    return none;
}

// Under its short name, however the bank wrote it.
std::string statuteOf(const bank::Question& question, const bank::Statutes& statutes)
{
    if (question.basis.empty())
        return {};
    const std::string& written = question.basis.front().statute;
    const bank::Statute* statute = statutes.find(written);
    return statute ? statute->shortName : written;
}

template<typename Values, typename Text>
std::string lines(const Values& values, const Text& textOf)
{
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : "\n") + textOf(value);
    return text;
}

std::string wordsOf(const bank::Question& question)
{
    std::string text = question.stem + "\n" + question.chapter + "\n" + question.explanation;
    for (const std::string& option : question.options)
        text += "\n" + option;
    for (const bank::Citation& citation : question.basis)
        text += "\n" + bank::formatCitation(citation);
    std::string words;
    for (const std::string& term : base::searchTerms(text))
        words += term + " ";
    return words;
}

void setState(SQLite::Database& database, std::int64_t source, State state, const base::Findings& conflicts)
{
    auto update = db::prepare(database, "UPDATE source SET state = ?, conflicts = ? WHERE id = ?");
    update.bind(1, static_cast<int>(state));
    update.bind(2, toJson(conflicts));
    update.bind(3, source);
    update.exec();
}

base::Finding conflict(const std::string& file, std::string code, std::vector<std::string> args)
{
    return {file, {}, base::Severity::error, std::move(code), std::move(args)};
}

struct Edition
{
    std::int64_t source;
    std::string path;
    std::string hash;
    int revision;
};

} // namespace

IndexWriter::IndexWriter(SQLite::Database& database)
    : m_database(database)
{}

void IndexWriter::remove(const std::string& path)
{
    auto statement = db::prepare(m_database, "DELETE FROM source WHERE path = ?");
    statement.bind(1, path);
    statement.exec();
}

void IndexWriter::add(const ScannedFile& scanned, const SourceFile& file, const bank::Statutes& statutes)
{
    auto insert = db::prepare(m_database, sql::insertSource);
    const bool broken = base::hasErrors(file.findings);
    const bank::Bank* bank = file.bank ? &*file.bank : nullptr;
    insert.bind(":path", scanned.path);
    insert.bind(":hash", scanned.hash);
    insert.bind(":origin", static_cast<int>(scanned.origin));
    insert.bind(":state", static_cast<int>(broken ? State::refused : State::active));
    insert.bind(":kind", file.kind);
    insert.bind(":bank_id", bank ? bank->id() : file.id);
    insert.bind(":title", bank ? bank->title() : file.title);
    insert.bind(":subject", std::string(bank ? bank::toString(bank->subject()) : "general"));
    insert.bind(":region", bank ? bank->region() : std::string());
    insert.bind(":organs", bank ? static_cast<std::int64_t>(bank->organs()) : 0);
    insert.bind(":revision", bank ? base::dayNumber(bank->revision()) : 0);
    insert.bind(":questions", bank ? static_cast<std::int64_t>(bank->questions().size()) : 0);
    insert.bind(":body", file.text);
    insert.bind(":findings", toJson(file.findings));
    insert.exec();
    if (bank)
        addBank(m_database.getLastInsertRowid(), *bank, statutes);
}

void IndexWriter::addBank(std::int64_t source, const bank::Bank& bank, const bank::Statutes& statutes)
{
    auto insert = db::prepare(m_database, sql::insertQuestion);
    for (std::size_t i = 0; i < bank.questions().size(); ++i) {
        const bank::Question& question = bank.questions()[i];
        const bank::Validity validity = statutes.validity(question.basis, question.verified);
        const bank::SeenQuestion seen{question, bank.subject(), bank.id(), bank.revision(),
                                      materialOf(bank, question)};
        insert.bind(":source", source);
        insert.bind(":ordinal", static_cast<std::int64_t>(i));
        insert.bind(":id", question.id);
        insert.bind(":case_id", question.caseId);
        insert.bind(":type", std::string(bank::toString(question.type)));
        insert.bind(":statute", statuteOf(question, statutes));
        insert.bind(":chapter", question.chapter);
        insert.bind(":difficulty", question.difficulty);
        insert.bind(":options", question.optionCount());
        insert.bind(":keys", question.key.count());
        insert.bind(":substance", bank::substanceOf(seen));
        insert.bind(":basis", lines(question.basis, bank::formatCitation));
        insert.bind(":tags", lines(question.tags, [](const std::string& tag) { return tag; }));
        insert.bind(":band", bandOf(question.difficulty));
        insert.bind(":drawable", question.status == bank::Status::active && question.examined() ? 1 : 0);
        insert.bind(":from_day", base::dayNumber(validity.from));
        insert.bind(":until_day", base::dayNumber(validity.until));
        insert.bind(":body", bank::toJson(seen));
        insert.exec();
        insert.reset();
        addWords(source, i, question);
    }
}

void IndexWriter::addWords(std::int64_t source, std::size_t ordinal, const bank::Question& question)
{
    auto row = db::prepare(m_database, "INSERT INTO word_row(source, ordinal) VALUES (?, ?)");
    row.bind(1, source);
    row.bind(2, static_cast<std::int64_t>(ordinal));
    row.exec();
    auto words = db::prepare(m_database, "INSERT INTO word(rowid, terms) VALUES (?, ?)");
    words.bind(1, static_cast<std::int64_t>(m_database.getLastInsertRowid()));
    words.bind(2, wordsOf(question));
    words.exec();
}

void IndexWriter::settle()
{
    chooseEditions();
    refuseDuplicates();
    db::run(m_database, sql::rebuildMembers);
    compactWords();
}

// Of the files with one id the newest revision counts; among equals the earlier folder, then the earlier
// name.
void IndexWriter::chooseEditions()
{
    std::map<std::pair<std::string, std::string>, std::vector<Edition>> groups;
    auto rows =
        db::prepare(m_database, "SELECT id, path, hash, revision, kind, bank_id, findings FROM source "
                                "WHERE kind <> 'other' ORDER BY origin, path");
    while (rows.executeStep()) {
        const std::int64_t source = rows.getColumn(0);
        if (base::hasErrors(findingsFromJson(rows.getColumn(6).getString())))
            setState(m_database, source, State::refused, {});
        else
            groups[{rows.getColumn(4).getString(), rows.getColumn(5).getString()}].push_back(
                {source, rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                 rows.getColumn(3).getInt()});
    }
    for (const auto& [key, editions] : groups) {
        const auto newest =
            std::max_element(editions.begin(), editions.end(),
                             [](const Edition& a, const Edition& b) { return a.revision < b.revision; });
        for (const Edition& edition : editions) {
            if (edition.source == newest->source)
                setState(m_database, edition.source, State::active, {});
            else if (edition.revision < newest->revision || edition.hash == newest->hash)
                setState(m_database, edition.source, State::superseded, {});
            else
                setState(m_database, edition.source, State::refused,
                         {conflict(edition.path, "machine.same-edition", {key.second, newest->path})});
        }
    }
}

void IndexWriter::refuseDuplicates()
{
    auto rows = db::prepare(m_database, sql::duplicateIds);
    std::map<std::string, std::string> owner; // question id -> path of the first file that has it
    std::map<std::int64_t, std::pair<std::string, base::Findings>> refused;
    while (rows.executeStep()) {
        const std::string id = rows.getColumn(0).getString();
        const std::int64_t source = rows.getColumn(1);
        const std::string path = rows.getColumn(2).getString();
        const auto [first, isFirst] = owner.emplace(id, path);
        if (!isFirst)
            refused[source].second.push_back(conflict(path, "machine.duplicate-id", {id, first->second}));
    }
    for (const auto& [source, found] : refused)
        setState(m_database, source, State::refused, found.second);
}

// A contentless index keeps the words of replaced files for ever: made anew once most of it is that.
void IndexWriter::compactWords()
{
    const std::int64_t live = m_database.execAndGet("SELECT COUNT(*) FROM word_row").getInt64();
    const std::int64_t ever = m_database.execAndGet("SELECT IFNULL(MAX(row), 0) FROM word_row").getInt64();
    if (ever < 2 * live + 10'000)
        return;
    db::run(m_database, "INSERT INTO word(word) VALUES ('delete-all'); DELETE FROM word_row; "
                        "DELETE FROM sqlite_sequence WHERE name = 'word_row';");
    auto rows =
        db::prepare(m_database, "SELECT source, ordinal, body FROM question ORDER BY source, ordinal");
    while (rows.executeStep()) {
        if (const auto seen = bank::seenQuestionFromJson(rows.getColumn(2).getString()))
            addWords(rows.getColumn(0), static_cast<std::size_t>(rows.getColumn(1).getInt64()),
                     seen->question);
    }
}

} // namespace catalogue
