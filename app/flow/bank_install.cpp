// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bank_install.h"

#include "bank/bank.h"
#include "base/file.h"
#include "base/hash.h"
#include "flow/file_walk.h"

#include <algorithm>
#include <map>

namespace flow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t namedIds = 5;

std::string kindOf(const bank::RawDocument& document)
{
    const bank::RawNode* format = document.root.find("format");
    const std::string text = format ? format->text : std::string();
    for (const char* kind : {"blueprint", "plan", "statutes", "doubts"}) {
        if (text.starts_with("renqian/" + std::string(kind) + "@"))
            return kind;
    }
    return "bank";
}

// Checks the chosen files one after the other.
class Offering
{
public:
    Offering(const bank::Statutes& statutes, base::Day today, std::vector<catalogue::Source> sources,
             const Library& library)
        : m_statutes(statutes)
        , m_today(today)
        , m_sources(std::move(sources))
        , m_library(library)
    {}

    void add(const fs::path& path)
    {
        BankOffer& offer = m_offers.emplace_back();
        offer.path = path.string();
        const auto content = base::readFile(path, bank::maxFileBytes);
        if (!content) {
            offer.findings.push_back(
                {offer.path, {}, base::Severity::error, "file.unreadable", {content.error().what}});
            return;
        }
        offer.hash = base::contentHash(*content);
        const auto document = bank::readYaml(offer.path, *content, offer.findings);
        if (!document)
            return;
        offer.kind = kindOf(*document);
        if (offer.kind == "bank")
            addBank(*document, base::fingerprint(*content), offer);
        else if (offer.kind == "doubts")
            addDoubts(*document, offer);
        else
            offer.fate = Fate::otherKind;
    }

    std::vector<BankOffer> finish()
    {
        chooseEditions();
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            if (m_offers[i].possible())
                claimIds(m_offers[i], m_ids[i]);
        }
        return std::move(m_offers);
    }

private:
    void addDoubts(const bank::RawDocument& document, BankOffer& offer)
    {
        auto doubts = readDoubts(document, offer.findings);
        offer.fate = doubts ? Fate::otherKind : Fate::refused;
        if (doubts)
            offer.doubts = *std::move(doubts);
    }
    void addBank(const bank::RawDocument& document, const std::string& fingerprint, BankOffer& offer)
    {
        const auto raw = bank::readBank(document, offer.findings);
        if (!raw)
            return;
        offer.id = raw->id.text;
        offer.title = raw->title.text;
        offer.questions = static_cast<int>(raw->questions.size());
        const auto bank = bank::validate(*raw, m_statutes, m_today, offer.findings);
        if (!bank)
            return;
        offer.revision = bank->revision();
        offer.fate = fateOf(offer, fingerprint);
        std::vector<std::string>& ids = m_ids[m_offers.size() - 1];
        for (const bank::Question& question : bank->questions())
            ids.push_back(question.id);
        for (const bank::Case& group : bank->cases())
            ids.push_back(group.id);
    }
    // Against the banks of this machine; the catalogue takes the newest, of equals the earlier folder.
    Fate fateOf(BankOffer& offer, const std::string& fingerprint) const
    {
        const catalogue::Source* used = nullptr;
        for (const catalogue::Source& source : m_sources) {
            if (source.kind != "bank" || source.id != offer.id || base::hasErrors(source.findings))
                continue;
            if (base::fingerprintFile(source.path).value_or("") == fingerprint)
                return Fate::same;
            if (source.origin == catalogue::Origin::user)
                offer.replaced = source.path;
            if (!used || used->revision < source.revision)
                used = &source;
        }
        if (!used)
            return Fate::fresh;
        offer.revisionHere = used->revision;
        const bool ofUser = used->origin == catalogue::Origin::user;
        if (offer.revision > used->revision)
            return ofUser ? Fate::replaces : Fate::precedes;
        if (ofUser)
            offer.replaced = used->path;
        return ofUser && !stands(offer, *used) ? Fate::older : Fate::outdated;
    }
    // Whether a file that stays is newer than the offer, or as new.
    bool stands(const BankOffer& offer, const catalogue::Source& goes) const
    {
        return std::any_of(m_sources.begin(), m_sources.end(), [&](const catalogue::Source& source) {
            return source.kind == "bank" && source.id == offer.id && source.path != goes.path &&
                   source.revision >= offer.revision;
        });
    }
    // Of the chosen files with one id the newest counts.
    void chooseEditions()
    {
        std::map<std::string, BankOffer*> newest;
        for (BankOffer& offer : m_offers) {
            if (!offer.possible())
                continue;
            const auto [at, isFirst] = newest.try_emplace(offer.id, &offer);
            if (isFirst)
                continue;
            BankOffer*& best = at->second;
            BankOffer& loser = best->revision < offer.revision ? *best : offer;
            best = best->revision < offer.revision ? &offer : best;
            loser.fate = loser.hash == best->hash ? Fate::same : Fate::outdated;
            loser.revisionHere = best->revision;
        }
    }
    void claimIds(BankOffer& offer, const std::vector<std::string>& ids)
    {
        for (const std::string& id : ids) {
            const std::string owner = ownerOf(id);
            if (owner.empty() || owner == offer.id)
                continue;
            offer.fate = Fate::sharesIds;
            offer.otherBank = owner;
            if (offer.sharedIds.size() < namedIds)
                offer.sharedIds.push_back(id);
        }
        if (offer.fate == Fate::sharesIds)
            return;
        for (const std::string& id : ids)
            m_owners.emplace(id, offer.id);
    }

    std::string ownerOf(const std::string& id) const
    {
        const auto chosen = m_owners.find(id);
        if (chosen != m_owners.end())
            return chosen->second;
        const auto here = m_library.catalogue().load(id);
        return here && !here->empty() ? here->front().bankId : std::string();
    }

    const bank::Statutes& m_statutes;
    base::Day m_today;
    std::vector<catalogue::Source> m_sources;
    const Library& m_library;
    std::map<std::string, std::string> m_owners; // of the chosen files: id -> bank
    std::vector<BankOffer> m_offers;
    std::map<std::size_t, std::vector<std::string>> m_ids; // of an offer
};

// "id.yaml", or "id-2.yaml" … where something else has the name.
fs::path freeName(const fs::path& folder, const std::string& stem, const std::string& ending)
{
    std::error_code ignored;
    fs::path name = folder / (stem + ending);
    for (int i = 2; fs::exists(fs::symlink_status(name, ignored)); ++i)
        name = folder / std::string(stem).append("-").append(std::to_string(i)).append(ending);
    return name;
}

base::Result<fs::path> installOne(const Places& places, const BankOffer& offer)
{
    const auto content = base::readFile(offer.path, bank::maxFileBytes);
    if (!content)
        return tl::unexpected(content.error());
    if (base::contentHash(*content) != offer.hash)
        return base::fail(base::Code::bankRefused, offer.path, "changed since it was checked");
    std::error_code error;
    fs::create_directories(places.userBanks, error);
    if (error)
        return base::fail(base::Code::fileNotWritable, places.userBanks.string(), error.message());
    const fs::path target =
        offer.replaced.empty() ? freeName(places.userBanks, offer.id, ".yaml") : fs::path(offer.replaced);
    if (const auto written = base::writeFile(target, *content); !written)
        return tl::unexpected(written.error());
    return target;
}

bool isBelow(const fs::path& path, const fs::path& folder)
{
    std::error_code error;
    const fs::path real = fs::weakly_canonical(path.parent_path(), error);
    const fs::path base = fs::weakly_canonical(folder, error);
    return !error && std::mismatch(base.begin(), base.end(), real.begin(), real.end()).first == base.end();
}

} // namespace

base::Result<std::vector<BankOffer>> offerBanks(const Library& library, const bank::Statutes& statutes,
                                                base::Day today, const std::vector<fs::path>& chosen,
                                                const std::function<bool(catalogue::Progress)>& progress)
{
    std::vector<fs::path> files;
    for (const fs::path& path : chosen) {
        const auto found = chosenFiles(path, {".yaml", ".yml"});
        if (!found)
            return tl::unexpected(found.error());
        files.insert(files.end(), found->begin(), found->end());
    }
    auto sources = library.catalogue().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    Offering offering(statutes, today, *std::move(sources), library);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress && !progress({i, files.size()}))
            return base::fail(base::Code::stopped);
        offering.add(files[i]);
    }
    return offering.finish();
}

BanksInstalled installBanks(const Places& places, const std::vector<BankOffer>& offers)
{
    BanksInstalled done;
    for (const BankOffer& offer : offers) {
        if (!offer.possible())
            continue;
        const auto file = installOne(places, offer);
        if (!file) {
            done.error = file.error();
            break;
        }
        done.files.push_back(file->string());
    }
    return done;
}

base::Result<fs::path> setBankAside(const Places& places, const fs::path& bank, base::Day today)
{
    std::error_code error;
    if (!isBelow(bank, places.userBanks))
        return base::fail(base::Code::invalidArgument, bank.string());
    if (!fs::is_regular_file(fs::symlink_status(bank, error)))
        return base::fail(base::Code::fileMissing, bank.string());
    const fs::path aside =
        freeName(bank.parent_path(), bank.filename().string() + ".removed-" + base::formatDay(today), "");
    fs::rename(bank, aside, error);
    if (error)
        return base::fail(base::Code::fileNotWritable, bank.string(), error.message());
    if (const auto synced = base::syncFolder(bank.parent_path()); !synced)
        return tl::unexpected(synced.error());
    return aside;
}

} // namespace flow
