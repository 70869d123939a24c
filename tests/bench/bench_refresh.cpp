// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for changed banks where none has changed, against the bare XXH3 streaming of the same files.
#include "homes.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>
#include <xxhash.h>

namespace {

std::vector<std::filesystem::path> bankFiles(const flow::Places& places)
{
    std::vector<std::filesystem::path> files;
    for (const catalogue::Folder& folder : places.bankFolders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path)) {
            if (entry.path().extension() == ".yaml")
                files.push_back(entry.path());
        }
    }
    return files;
}

// The least that finds every change: each byte read and hashed once.
std::uint64_t stream(const std::vector<std::filesystem::path>& files)
{
    static std::array<char, 256 * 1024> block;
    std::uint64_t sum = 0;
    XXH3_state_t* const hash = XXH3_createState();
    for (const auto& file : files) {
        XXH3_128bits_reset(hash);
        const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        for (ssize_t count; (count = ::read(fd, block.data(), block.size())) > 0;)
            XXH3_128bits_update(hash, block.data(), static_cast<std::size_t>(count));
        ::close(fd);
        sum ^= XXH3_128bits_digest(hash).low64;
    }
    XXH3_freeState(hash);
    return sum;
}

void refreshUnchanged(benchmark::State& state)
{
    const std::string home = std::to_string(state.range(0));
    flow::Library library = homes::library(home);
    const auto files = bankFiles(homes::places(home));
    const auto refresh = [&] {
        if (measure::need(library.refresh(homes::today)).changed)
            throw std::runtime_error("a bank changed");
    };
    measure::inTurn(state, refresh, [&] { benchmark::DoNotOptimize(stream(files)); });
}
BENCHMARK(refreshUnchanged)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(60);

} // namespace
