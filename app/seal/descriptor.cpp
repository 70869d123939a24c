// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/descriptor.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace seal {

Descriptor::Descriptor(int fd)
    : m_fd(fd)
{}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Descriptor::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

tl::unexpected<base::Error> systemError(base::Code otherwise, const std::filesystem::path& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return base::fail(full ? base::Code::diskFull : otherwise, path.string(), std::strerror(number));
}

} // namespace seal
