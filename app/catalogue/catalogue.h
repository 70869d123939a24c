// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "bank/statutes.h"
#include "base/error.h"
#include "base/finding.h"
#include "catalogue/entry.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace catalogue {

enum class Origin { shipped, user, given }; // in this order one bank id or question id takes precedence
enum class State { active, superseded, refused };

struct Folder
{
    std::filesystem::path path;
    Origin origin = Origin::shipped;
};

// Where the statutes come from; they are read only when a file has to be checked.
struct Registry
{
    std::string fingerprint;
    std::function<bank::Statutes()> load;
};

// A file of a bank folder as it was found: "bank", "blueprint", "plan", or "other" (not for the catalogue).
struct Source
{
    std::string path;
    Origin origin = Origin::shipped;
    State state = State::active;
    std::string kind;
    std::string id;
    std::string title;
    bank::Subject subject = bank::Subject::general;
    std::string region;
    base::Day revision;
    int questions = 0;
    base::Findings findings;
};

// Questions that differ in nothing a paper asks for; `band` 0 easy, 1 medium, 2 hard. Cases: caseSize > 0.
struct Cell
{
    int id = 0;
    bank::Type type = bank::Type::single;
    bank::Subject subject = bank::Subject::general;
    int band = 0;
    int caseSize = 0;
    std::string region;
    unsigned organs = 0;
    bank::Validity validity;
    int count = 0;
};

struct Hit
{
    std::string questionId;
    std::string stem;
    std::string bankTitle;
};

struct Progress
{
    std::size_t done = 0;
    std::size_t total = 0;
};

struct Refreshed
{
    std::size_t files = 0;
    std::size_t parsed = 0;
    bool changed = false;
};

// While it lives, its catalogue shows the index of one moment, whatever others write. One at a time, and none
// during a refresh of the same object.
class Snapshot
{
public:
    Snapshot(Snapshot&&) noexcept;
    Snapshot& operator=(Snapshot&&) noexcept;
    ~Snapshot();

private:
    friend class Catalogue;
    struct Impl;
    explicit Snapshot(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// Every bank on the machine as a searchable index: derived, may be deleted at any time. One object a thread.
class Catalogue
{
public:
    // Opens or makes the index; one that is damaged or of another version is thrown away and made anew.
    static base::Result<Catalogue> open(const std::filesystem::path& file);

    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    // Brings the index up to date: files are compared by hash, only changed ones are read. `progress` is
    // called once a file and may return false to stop, which leaves the index as it was.
    base::Result<Refreshed> refresh(const std::vector<Folder>& folders, const Registry& registry,
                                    base::Day today, const std::function<bool(Progress)>& progress = {});

    base::Result<Snapshot> snapshot() const;

    base::Result<std::vector<Source>> sources() const;
    // Text of an active file that is no bank, with its path.
    base::Result<std::string> documentText(const std::string& path) const;

    base::Result<std::vector<Cell>> cells() const;
    base::Result<std::string> member(int cell, int rank) const;
    base::Result<std::optional<int>> cellOf(const std::string& id) const;

    // The question, or all questions of the case; notFound when it is in no active bank.
    base::Result<std::vector<bank::SeenQuestion>> load(const std::string& id) const;

    // Every question that could be practised, in the order of the banks, cases together.
    base::Result<std::vector<Entry>> entries() const;
    // Ids of the questions that hold every word of `text`.
    base::Result<std::set<std::string>> matching(const std::string& text) const;

    // Questions that hold every word of `text` (two-character Chinese words included), best known order: by
    // id.
    base::Result<std::vector<Hit>> search(const std::string& text, std::size_t limit) const;

private:
    struct Impl;
    explicit Catalogue(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace catalogue
