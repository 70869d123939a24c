// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace seal {

// SHA-256 of what is added piece by piece, in hex as sha256sum writes it.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    // Once, at the end.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace seal
