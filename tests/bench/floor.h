// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace measure {

// The least any program can do to keep an answer: 4 KiB written in place and synced.
class Floor
{
public:
    explicit Floor(const std::filesystem::path& file)
        : m_fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        write();
    }
    ~Floor() { ::close(m_fd); }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    void write()
    {
        ++m_block[0];
        if (::pwrite(m_fd, m_block, sizeof m_block, 0) != sizeof m_block || ::fdatasync(m_fd) != 0)
            throw std::runtime_error("the floor cannot be written");
    }

private:
    int m_fd;
    char m_block[4096] = {};
};

} // namespace measure
