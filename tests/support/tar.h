// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <filesystem>
#include <string>
#include <vector>

namespace support {

// Anything that a tar can hold, so that a test can write what no program of ours would.
struct TarEntry
{
    std::string name;
    std::string bytes;
    int type = AE_IFREG;
    std::string link{}; // target of a symbolic link
    std::string hardLink{};
};

inline void writeTar(const std::filesystem::path& path, const std::vector<TarEntry>& entries)
{
    archive* tar = archive_write_new();
    archive_write_set_format_gnutar(tar);
    archive_write_open_filename(tar, path.c_str());
    for (const TarEntry& part : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, part.name.c_str());
        archive_entry_set_filetype(entry, static_cast<unsigned>(part.type));
        archive_entry_set_perm(entry, 0777);
        archive_entry_set_size(entry, static_cast<la_int64_t>(part.bytes.size()));
        if (!part.link.empty())
            archive_entry_set_symlink(entry, part.link.c_str());
        if (!part.hardLink.empty())
            archive_entry_set_hardlink(entry, part.hardLink.c_str());
        archive_write_header(tar, entry);
        archive_write_data(tar, part.bytes.data(), part.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_free(tar);
}

} // namespace support
