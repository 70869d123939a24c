// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "seal/bundle.h"
#include "seal/descriptor.h"
#include "seal/sha256.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace seal {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

using Writer = std::unique_ptr<archive, int (*)(archive*)>;
using Entry = std::unique_ptr<archive_entry, void (*)(archive_entry*)>;

constexpr std::size_t chunk = 65'536;

tl::unexpected<base::Error> writerError(const Writer& writer, const fs::path& file)
{
    return systemError(Code::fileNotWritable, file, archive_errno(writer.get()));
}

// Hands the bytes of a file on, piece by piece, until `take` does not want more.
base::Result<void> pour(const fs::path& file, const std::function<base::Result<void>(std::string_view)>& take)
{
    const Descriptor source(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (source.get() < 0)
        return systemError(errno == ENOENT ? Code::fileMissing : Code::fileUnreadable, file, errno);
    std::array<char, chunk> buffer{};
    for (;;) {
        const ssize_t count = ::read(source.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(Code::fileUnreadable, file, errno);
        if (count == 0)
            return {};
        if (auto taken = take({buffer.data(), static_cast<std::size_t>(count)}); !taken)
            return taken;
    }
}

base::Result<std::string> hashFile(const fs::path& file)
{
    Sha256 hash;
    const auto poured = pour(file, [&](std::string_view bytes) -> base::Result<void> {
        hash.add(bytes);
        return {};
    });
    if (!poured)
        return tl::unexpected(poured.error());
    return hash.hex();
}

bool startEntry(const Writer& writer, const std::string& name, std::uintmax_t size)
{
    const Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
    return archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK;
}

bool addBytes(const Writer& writer, std::string_view bytes)
{
    return archive_write_data(writer.get(), bytes.data(), bytes.size()) ==
           static_cast<la_ssize_t>(bytes.size());
}

base::Result<void> addFile(const Writer& writer, const Part& part, const fs::path& target)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(part.file, error);
    if (error)
        return systemError(Code::fileUnreadable, part.file, error.value());
    if (!startEntry(writer, part.name, size))
        return writerError(writer, target);
    return pour(part.file, [&](std::string_view bytes) -> base::Result<void> {
        if (!addBytes(writer, bytes))
            return writerError(writer, target);
        return {};
    });
}

base::Result<void> writeTar(const fs::path& target, const std::string& manifest,
                            const std::vector<Part>& parts)
{
    const Descriptor file(::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (file.get() < 0)
        return systemError(Code::fileNotWritable, target, errno);
    const Writer writer(archive_write_new(), archive_write_free);
    // Of the tar forms the one that keeps long names and bytes beyond ASCII as they are in every locale.
    if (archive_write_set_format_gnutar(writer.get()) != ARCHIVE_OK ||
        archive_write_add_filter_none(writer.get()) != ARCHIVE_OK ||
        archive_write_open_fd(writer.get(), file.get()) != ARCHIVE_OK)
        return writerError(writer, target);
    if (!startEntry(writer, std::string(manifestName), manifest.size()) || !addBytes(writer, manifest))
        return writerError(writer, target);
    for (const Part& part : parts)
        if (auto added = addFile(writer, part, target); !added)
            return added;
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return writerError(writer, target);
    if (::fsync(file.get()) != 0)
        return systemError(Code::fileNotWritable, target, errno);
    return {};
}

} // namespace

base::Result<void> writeBundle(const fs::path& target, Manifest head, const std::vector<Part>& parts)
{
    for (const Part& part : parts) {
        if (!isPartName(part.name))
            return fail(Code::bundleRefused, part.file.string(), "name");
        auto hash = hashFile(part.file);
        if (!hash)
            return tl::unexpected(hash.error());
        head.parts.push_back({part.name, *std::move(hash)});
    }
    fs::path unfinished = target;
    unfinished += ".part";
    auto done = writeTar(unfinished, formatManifest(head), parts);
    if (done) {
        const auto readBack = readBundle(unfinished, {}, head.kind);
        if (!readBack)
            done = tl::unexpected(readBack.error());
    }
    if (done && ::rename(unfinished.c_str(), target.c_str()) != 0)
        done = systemError(Code::fileNotWritable, target, errno);
    if (!done) {
        ::unlink(unfinished.c_str());
        return done;
    }
    return base::syncFolder(target.parent_path());
}

} // namespace seal
