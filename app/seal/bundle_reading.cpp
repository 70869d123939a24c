// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/bundle.h"
#include "seal/descriptor.h"
#include "seal/sha256.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <memory>
#include <optional>
#include <sys/stat.h>

namespace seal {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

constexpr std::size_t chunk = 65'536;
constexpr std::uintmax_t manifestLimit = 1'000'000;

// One pass over a bundle; every fault ends it.
class Reading
{
public:
    Reading(fs::path source, fs::path into, const Limits& limits)
        : m_source(std::move(source))
        , m_into(std::move(into))
        , m_limits(limits)
    {}

    base::Result<Manifest> run(const std::string& kind);

private:
    tl::unexpected<base::Error> refuse(const char* reason) const
    {
        return fail(Code::bundleRefused, m_source.string(), reason);
    }
    base::Result<void> open();
    base::Result<bool> next();
    base::Result<void> checkEntry(archive_entry* entry);
    base::Result<void> readManifest(const std::string& kind);
    base::Result<void> readPart();
    base::Result<std::string> copyData(int target, std::string* text);

    fs::path m_source;
    fs::path m_into;
    Limits m_limits;
    std::optional<Descriptor> m_file;
    std::uintmax_t m_bytes = 0; // of the whole file
    std::unique_ptr<archive, int (*)(archive*)> m_tar{archive_read_new(), archive_read_free};
    std::string m_name; // of the present entry
    std::uintmax_t m_size = 0;
    Manifest m_manifest;
    std::map<std::string, std::string> m_missing; // name to hash
};

base::Result<void> Reading::open()
{
    // O_NONBLOCK: a named pipe must not hang the program.
    m_file.emplace(::open(m_source.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (m_file->get() < 0)
        return systemError(errno == ENOENT ? Code::fileMissing : Code::fileUnreadable, m_source, errno);
    struct stat info
    {};
    if (::fstat(m_file->get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(Code::fileUnreadable, m_source.string(), "not a regular file");
    m_bytes = static_cast<std::uintmax_t>(info.st_size);
    if (m_bytes > m_limits.bytes)
        return refuse("too-large");
    if (archive_read_support_format_tar(m_tar.get()) != ARCHIVE_OK ||
        archive_read_open_fd(m_tar.get(), m_file->get(), chunk) != ARCHIVE_OK)
        return refuse("not-a-bundle");
    return {};
}

// A plain file with a name that stays inside and a size that the bundle can hold.
base::Result<void> Reading::checkEntry(archive_entry* entry)
{
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr ||
        archive_entry_symlink(entry) != nullptr || archive_entry_sparse_count(entry) > 0)
        return refuse("link");
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr || !isPartName(name))
        return refuse("name");
    const la_int64_t size = archive_entry_size(entry);
    if (archive_entry_size_is_set(entry) == 0 || size < 0 || static_cast<std::uintmax_t>(size) > m_bytes)
        return refuse("too-large");
    m_name = name;
    m_size = static_cast<std::uintmax_t>(size);
    return {};
}

// Steps to the next entry; false at the end.
base::Result<bool> Reading::next()
{
    archive_entry* entry = nullptr;
    const int found = archive_read_next_header(m_tar.get(), &entry);
    if (found == ARCHIVE_EOF)
        return false;
    if (found != ARCHIVE_OK)
        return refuse(m_manifest.kind.empty() ? "not-a-bundle" : "truncated");
    if (auto checked = checkEntry(entry); !checked)
        return tl::unexpected(checked.error());
    return true;
}

// The hash of the present entry, whose bytes go to `target` unless it is -1 and to `text` when given.
base::Result<std::string> Reading::copyData(int target, std::string* text)
{
    const Descriptor file(target);
    std::array<char, chunk> buffer{};
    std::uintmax_t filled = 0;
    Sha256 hash;
    for (;;) {
        const la_ssize_t count = archive_read_data(m_tar.get(), buffer.data(), buffer.size());
        if (count < 0 || (count == 0 && filled < m_size))
            return refuse("truncated");
        if (count == 0)
            break;
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
        filled += bytes.size();
        if (filled > m_size)
            return refuse("too-large");
        hash.add(bytes);
        if (text != nullptr)
            *text += bytes;
        if (file.get() >= 0 && !file.write(bytes))
            return systemError(Code::fileNotWritable, m_into / m_name, errno);
    }
    return hash.hex();
}

base::Result<void> Reading::readManifest(const std::string& kind)
{
    const auto found = next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || m_name != manifestName)
        return refuse("not-a-bundle");
    if (m_size > manifestLimit)
        return refuse("too-large");
    std::string text;
    if (const auto copied = copyData(-1, &text); !copied)
        return tl::unexpected(copied.error());
    auto manifest = parseManifest(text);
    if (!manifest)
        return refuse(manifest.error().what.c_str());
    if (manifest->kind != kind)
        return refuse("kind");
    if (manifest->parts.size() > m_limits.parts)
        return refuse("too-many");
    m_manifest = *std::move(manifest);
    for (const Digest& part : m_manifest.parts)
        m_missing.emplace(part.name, part.sha256);
    return {};
}

base::Result<void> Reading::readPart()
{
    const auto wanted = m_missing.find(m_name);
    if (wanted == m_missing.end()) {
        for (const Digest& part : m_manifest.parts)
            if (part.name == m_name)
                return refuse("twice");
        return refuse("unlisted");
    }
    int target = -1;
    if (!m_into.empty()) {
        const fs::path path = m_into / m_name;
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        target = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (target < 0)
            return systemError(Code::fileNotWritable, path, errno);
    }
    const auto hash = copyData(target, nullptr);
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != wanted->second)
        return refuse("hash");
    m_missing.erase(wanted);
    return {};
}

base::Result<Manifest> Reading::run(const std::string& kind)
{
    auto done = open();
    if (done)
        done = readManifest(kind);
    if (!done)
        return tl::unexpected(done.error());
    for (;;) {
        const auto found = next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        if (auto read = readPart(); !read)
            return tl::unexpected(read.error());
    }
    if (!m_missing.empty())
        return refuse("truncated");
    return std::move(m_manifest);
}

} // namespace

base::Result<Manifest> readBundle(const fs::path& source, const fs::path& into, const std::string& kind,
                                  const Limits& limits)
{
    return Reading(source, into, limits).run(kind);
}

} // namespace seal
