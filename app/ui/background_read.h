// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "store/history.h"

#include <QThread>
#include <filesystem>
#include <functional>

namespace ui {

// Does its work on a thread of its own; waits for the end of it when it is destroyed.
template<typename T>
class BackgroundRead : public QThread
{
public:
    using Work = std::function<base::Result<T>()>;

    explicit BackgroundRead(Work work)
        : m_work(std::move(work))
    {}
    ~BackgroundRead() override { wait(); }

    // Once it is finished.
    const base::Result<T>& result() const { return m_result; }

protected:
    void run() override { m_result = m_work(); }

private:
    Work m_work;
    base::Result<T> m_result = base::fail(base::Code::notFound);
};

// What `read` makes of the library and of the history in `person`, both opened for as long as it takes,
// beside those that the window has open.
template<typename Read>
auto readBeside(const flow::Places& places, const std::filesystem::path& person, Read&& read)
    -> decltype(read(std::declval<const flow::Library&>(), std::declval<store::History&>()))
{
    const auto library = flow::Library::open(places);
    if (!library)
        return tl::unexpected(library.error());
    auto history = store::History::openReadOnly(person);
    if (!history)
        return tl::unexpected(history.error());
    return read(*library, *history);
}

} // namespace ui
