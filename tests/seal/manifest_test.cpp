// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/manifest.h"

#include <gtest/gtest.h>

using namespace seal;

namespace {

const std::string hash(64, 'a');

std::string reason(const std::string& text)
{
    const auto read = parseManifest(text);
    return read ? "" : read.error().what;
}

} // namespace

TEST(Manifest, ComesBackAsItWasWritten)
{
    const Manifest manifest{
        "profile", "0.1.0", "2026-11-25 10:00", {{"history.sqlite", hash}, {"b/题 库.yaml", hash}}};
    EXPECT_EQ(parseManifest(formatManifest(manifest)).value(), manifest);
}

TEST(Manifest, PassesOverLinesThatLaterVersionsAdd)
{
    const std::string text = "# format renqian/bundle@1\n# kind profile\n# sealed yes\n" + hash + "  a\n";
    EXPECT_EQ(parseManifest(text).value().parts, (std::vector<Digest>{{"a", hash}}));
}

TEST(Manifest, IsRefusedWithTheReason)
{
    const std::string head = "# format renqian/bundle@1\n# kind profile\n";
    EXPECT_EQ(reason(""), "manifest");
    EXPECT_EQ(reason(head), "manifest") << "no parts";
    EXPECT_EQ(reason("# format renqian/bundle@1\n" + hash + "  a\n"), "manifest") << "no kind";
    EXPECT_EQ(reason("# kind profile\n" + hash + "  a\n"), "manifest") << "no format";
    EXPECT_EQ(reason("# format renqian/bundle@2\n# kind profile\n" + hash + "  a\n"), "newer");
    EXPECT_EQ(reason(head + hash + " a\n"), "manifest") << "one space";
    EXPECT_EQ(reason(head + std::string(64, 'A') + "  a\n"), "manifest") << "capitals";
    EXPECT_EQ(reason(head + hash + "  \n"), "manifest") << "no name";
    EXPECT_EQ(reason(head + hash + "  a\n\n"), "manifest") << "an empty line";
    EXPECT_EQ(reason(head + hash + "  a\n" + hash + "  a\n"), "twice");
    EXPECT_EQ(reason(head + hash + "  ../a\n"), "name");
    EXPECT_EQ(reason(head + hash + "  MANIFEST.txt\n"), "name");
}

TEST(PartName, StaysInsideTheFolder)
{
    for (const char* good : {"a", "history.sqlite", "questionbanks/本地/我的 题库.yaml", "a/b..c"})
        EXPECT_TRUE(isPartName(good)) << good;
    for (const char* bad : {"", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a//b", "a/",
                            ".hidden", "a/.hidden", "a\\b", "a\nb", "a\x7f", "\xff\xfe"})
        EXPECT_FALSE(isPartName(bad)) << bad;
    EXPECT_TRUE(isPartName(std::string(255, 'a')));
    EXPECT_FALSE(isPartName(std::string(256, 'a')));
    EXPECT_FALSE(isPartName(std::string("a\0b", 3)));
}
