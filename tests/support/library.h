// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "support/bank_text.h"
#include "support/temp_folder.h"

#include <optional>

namespace support {

// A machine with one shipped bank of `questions` single questions, a blueprint of ten and its statutes.
struct LibraryFolder
{
    TempFolder folder;
    flow::Places places;

    explicit LibraryFolder(int questions = 30)
    {
        std::string text;
        for (int i = 0; i < questions; ++i)
            text += yamlQuestion("q-" + std::to_string(i), "题干" + std::to_string(i) + "（ ）。",
                                 "宪法 第一条", 1 + i % 5);
        writeText(folder / "shipped/a.yaml", yamlBank("a", text));
        writeText(folder / "shipped/ten.yaml", blueprintText("ten", 10));
        writeText(folder / "shipped/statutes.yaml", "format: renqian/statutes@1\nstatutes:\n  - short: "
                                                    "宪法\n    name: 中华人民共和国宪法\n    level: 宪法\n"
                                                    "    region: null\n    versions:\n      - {adopted: "
                                                    "1982-12-04, effective: 2018-03-11, last: 143}\n");
        const auto environment = [this](const char* name) -> std::string {
            return name == std::string("HOME") ? (folder / "home").string() : "";
        };
        places = flow::findPlaces(environment, folder / "shipped", {});
    }

    static std::string blueprintText(const std::string& id, int count)
    {
        return "format: renqian/blueprint@1\nid: " + id +
               "\ntitle: 测试卷\nsource: 测试\nminutes: 10\npass: 6\ntotal: " + std::to_string(count) +
               "\nsections:\n  - {title: 一、单项选择题, type: single, count: " + std::to_string(count) +
               ", points: 1}\nexclude-recent: 1\n";
    }

    flow::Library open() const
    {
        flow::Library library = *flow::Library::open(places);
        static_cast<void>(library.refresh(base::makeDay(2026, 11, 23)).value());
        return library;
    }
};

} // namespace support
