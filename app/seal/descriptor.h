// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>

namespace seal {

// Closes on every way out.
class Descriptor
{
public:
    explicit Descriptor(int fd);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    bool write(std::string_view bytes) const;

private:
    int m_fd;
};

// What errno means: diskFull, else `otherwise`.
tl::unexpected<base::Error> systemError(base::Code otherwise, const std::filesystem::path& path, int number);

} // namespace seal
