// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/source_file.h"

#include "base/file.h"

namespace catalogue {

namespace {

std::string textOf(const bank::RawNode& root, std::string_view key)
{
    const bank::RawNode* node = root.find(key);
    return node && node->kind == bank::RawNode::Kind::scalar ? node->text : std::string();
}

// "renqian/blueprint@1" -> "blueprint"
std::string kindOf(std::string_view format)
{
    constexpr std::string_view prefix = "renqian/";
    if (!format.starts_with(prefix))
        return {};
    format.remove_prefix(prefix.size());
    return std::string(format.substr(0, format.find('@')));
}

} // namespace

SourceFile readSourceFile(const std::string& path, const bank::Statutes& statutes, base::Day today)
{
    SourceFile file;
    const auto document = bank::readYamlFile(path, file.findings);
    if (!document) {
        file.kind = "bank"; // what cannot be read is shown among the banks, where people look for it
        return file;
    }
    const std::string kind = kindOf(textOf(document->root, "format"));
    file.id = textOf(document->root, "id");
    file.title = textOf(document->root, "title");
    if (kind == "statutes")
        return file;
    if (kind == "blueprint" || kind == "plan") {
        file.kind = kind;
        file.text = base::readFile(path, bank::maxFileBytes).value_or(std::string());
        return file;
    }
    file.kind = "bank";
    if (const auto raw = bank::readBank(*document, file.findings))
        file.bank = bank::validate(*raw, statutes, today, file.findings);
    return file;
}

} // namespace catalogue
