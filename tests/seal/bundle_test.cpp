// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/bundle.h"
#include "seal/sha256.h"
#include "support/tar.h"
#include "support/temp_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/stat.h>

using namespace seal;
using support::TarEntry;
using support::writeText;

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string hashOf(const std::string& bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

struct Bundle : testing::Test
{
    support::TempFolder folder;
    fs::path file = folder / "a.rqp";
    fs::path into = folder / "into";

    void SetUp() override { fs::create_directory(into); }

    base::Result<void> write(const std::string& text = "records")
    {
        writeText(folder / "h", text);
        writeText(folder / "b", "bank");
        return writeBundle(file, {"profile", "0.1.0", "2026-11-25 10:00", {}},
                           {{"history.sqlite", folder / "h"}, {"questionbanks/我的题库.yaml", folder / "b"}});
    }
    // A manifest for those entries, true to them, and then the entries.
    void forge(std::vector<TarEntry> entries, const std::string& kind = "profile")
    {
        Manifest manifest{kind, "0.1.0", "", {}};
        for (const TarEntry& entry : entries)
            manifest.parts.push_back({entry.name, hashOf(entry.bytes)});
        forge(formatManifest(manifest), std::move(entries));
    }
    void forge(const std::string& manifest, std::vector<TarEntry> entries)
    {
        entries.insert(entries.begin(), {"MANIFEST.txt", manifest});
        support::writeTar(file, entries);
    }
    std::string reason(const Limits& limits = {})
    {
        const auto read = readBundle(file, into, "profile", limits);
        if (read)
            return "";
        EXPECT_EQ(read.error().code, base::Code::bundleRefused) << read.error().what;
        EXPECT_EQ(read.error().where, file.string());
        return read.error().what;
    }
    static std::string listing(const std::string& name, const std::string& bytes)
    {
        return "# format renqian/bundle@1\n# kind profile\n" + hashOf(bytes) + "  " + name + "\n";
    }
};

} // namespace

TEST_F(Bundle, GivesBackWhatWentIn)
{
    const std::string large(1'000'003, 'x');
    ASSERT_TRUE(write(large).has_value());
    const auto read = readBundle(file, into, "profile");
    ASSERT_TRUE(read.has_value()) << read.error().what;
    EXPECT_EQ(read->created, "2026-11-25 10:00");
    EXPECT_EQ(bytesOf(into / "history.sqlite"), large);
    EXPECT_EQ(bytesOf(into / "questionbanks/我的题库.yaml"), "bank");
    EXPECT_FALSE(fs::exists(folder / "a.rqp.part"));
}

TEST_F(Bundle, CanBeCheckedByTheToolsOfTheSystem)
{
    ASSERT_TRUE(write().has_value());
    const std::string command =
        "cd " + into.string() + " && tar -xf ../a.rqp && sha256sum --quiet --strict -c MANIFEST.txt";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST_F(Bundle, IsForItsOwnerAlone)
{
    ASSERT_TRUE(write().has_value());
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Bundle, LeavesTheOldFileWhenANewOneCannotBeWritten)
{
    ASSERT_TRUE(write().has_value());
    const std::string before = bytesOf(file);
    EXPECT_FALSE(writeBundle(file, {"profile", "0.1.0", "", {}}, {{"history.sqlite", folder / "none"}}));
    EXPECT_FALSE(writeBundle(file, {"profile", "0.1.0", "", {}}, {{"../history.sqlite", folder / "h"}}));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_FALSE(fs::exists(folder / "a.rqp.part"));
    EXPECT_EQ(
        writeBundle(folder / "none" / "a.rqp", {"profile", "", "", {}}, {{"h", folder / "h"}}).error().code,
        base::Code::fileNotWritable);
}

TEST_F(Bundle, IsRefusedWhereverItIsCut)
{
    ASSERT_TRUE(write(std::string(3'000, 'x')).has_value());
    const std::string whole = bytesOf(file);
    const std::size_t end = whole.find("bank", whole.rfind("ustar")) + 4;
    for (std::size_t size = 0; size < end; size += size < 2'048 ? 97 : 511) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, size);
        fs::remove_all(into);
        fs::create_directory(into);
        EXPECT_NE(reason(), "") << size << " of " << whole.size();
    }
}

TEST_F(Bundle, IsRefusedWhereverAByteOfAPartIsChanged)
{
    ASSERT_TRUE(write().has_value());
    std::string bytes = bytesOf(file);
    bytes[bytes.find("records")] = 'R';
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    EXPECT_EQ(reason(), "hash");
}

TEST_F(Bundle, IsRefusedWhenItIsNone)
{
    writeText(file, "");
    EXPECT_EQ(reason(), "not-a-bundle");
    writeText(file, std::string(20'000, 'x'));
    EXPECT_EQ(reason(), "not-a-bundle");
    support::writeTar(
        file, {{"history.sqlite", "records"}, {"MANIFEST.txt", listing("history.sqlite", "records")}});
    EXPECT_EQ(reason(), "not-a-bundle") << "the manifest comes first";
    support::writeTar(file, {});
    EXPECT_EQ(reason(), "not-a-bundle");
    EXPECT_EQ(readBundle(folder / "none", into, "profile").error().code, base::Code::fileMissing);
    EXPECT_EQ(readBundle(into, into, "profile").error().code, base::Code::fileUnreadable);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readBundle(folder / "pipe", into, "profile").error().code, base::Code::fileUnreadable);
}

TEST_F(Bundle, IsRefusedWhenItWantsOutOfItsFolder)
{
    for (const char* name : {"../history.sqlite", "/tmp/renqian-history.sqlite", "a/../../b", ".hidden"}) {
        forge({{name, "x"}});
        EXPECT_EQ(reason(), "name") << name;
        forge(listing("history.sqlite", "x"), {{name, "x"}});
        EXPECT_EQ(reason(), "name") << name << " beside a sound manifest";
    }
    EXPECT_FALSE(fs::exists(folder / "history.sqlite"));
}

TEST_F(Bundle, IsRefusedForLinksAndSpecialFiles)
{
    forge({{"history.sqlite", "", AE_IFLNK, "/etc/passwd"}});
    EXPECT_EQ(reason(), "link");
    forge({{"history.sqlite", "", AE_IFREG, "", "MANIFEST.txt"}});
    EXPECT_EQ(reason(), "link");
    forge({{"history.sqlite", "", AE_IFIFO}});
    EXPECT_EQ(reason(), "link");
    forge({{"history.sqlite", "", AE_IFCHR}});
    EXPECT_EQ(reason(), "link");
    forge({{"questionbanks", "", AE_IFDIR}});
    EXPECT_EQ(reason(), "link");
    forge({{"questionbanks", "", AE_IFLNK, "/tmp"}, {"questionbanks/a", "x"}});
    EXPECT_EQ(reason(), "link");
    EXPECT_TRUE(fs::is_empty(into));
}

TEST_F(Bundle, IsRefusedForFilesThatComeTwiceOrAreNotListed)
{
    const std::string manifest = listing("history.sqlite", "x");
    forge(manifest, {{"history.sqlite", "x"}, {"history.sqlite", "y"}});
    EXPECT_EQ(reason(), "twice");
    fs::remove(into / "history.sqlite");
    forge(manifest, {{"history.sqlite", "x"}, {"b", "y"}});
    EXPECT_EQ(reason(), "unlisted");
    fs::remove(into / "history.sqlite");
    forge(manifest, {});
    EXPECT_EQ(reason(), "truncated") << "a listed file is missing";
    forge(manifest, {{"MANIFEST.txt", manifest}, {"history.sqlite", "x"}});
    EXPECT_EQ(reason(), "unlisted") << "a second manifest";
}

TEST_F(Bundle, IsRefusedWhenItIsForSomethingElse)
{
    forge({{"history.sqlite", "x"}}, "roster");
    EXPECT_EQ(reason(), "kind");
    forge("# format renqian/bundle@9\n# kind profile\n", {});
    EXPECT_EQ(reason(), "newer");
    forge("hello\n", {});
    EXPECT_EQ(reason(), "manifest");
}

TEST_F(Bundle, IsRefusedBeyondItsLimitsBeforeAnythingIsWritten)
{
    forge({{"a", "x"}, {"b", "x"}, {"c", "x"}});
    EXPECT_EQ(reason({1'000'000, 2}), "too-many");
    EXPECT_EQ(reason({1'000, 10}), "too-large");
    forge(std::string(1'000'001, '#'), {});
    EXPECT_EQ(reason(), "too-large");
    EXPECT_TRUE(fs::is_empty(into));
}

TEST_F(Bundle, IsRefusedWhenAPartClaimsMoreThanTheWholeFile)
{
    forge({{"history.sqlite", std::string(600, 'x')}});
    std::string bytes = bytesOf(file);
    const std::size_t header = bytes.rfind("history.sqlite");
    bytes.replace(header + 124, 12, std::string("77777777777\0", 12)); // 8 GiB
    unsigned sum = 0;
    bytes.replace(header + 148, 8, "        ");
    for (std::size_t i = 0; i < 512; ++i)
        sum += static_cast<unsigned char>(bytes[header + i]);
    char text[9];
    std::snprintf(text, sizeof text, "%06o", sum);
    bytes.replace(header + 148, 8, std::string(text, 6) + std::string("\0 ", 2));
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    EXPECT_EQ(reason(), "too-large");
    EXPECT_TRUE(fs::is_empty(into));
}
