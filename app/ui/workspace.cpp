// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "flow/attempts.h"
#include "flow/data_choice.h"

namespace ui {

base::Result<std::string> Workspace::openHistory()
{
    desk.reset();
    history.reset();
    if (const auto settled = flow::settleDataFolder(places); !settled)
        return tl::unexpected(settled.error());
    auto opened = store::History::open(places.data, clock.read().wall);
    if (!opened)
        return tl::unexpected(opened.error());
    history = *std::move(opened);
    auto loaded = flow::loadSettings(*history);
    if (!loaded)
        return tl::unexpected(loaded.error());
    settings = *std::move(loaded);

    const auto open = history->openAttempt();
    if (!open)
        return tl::unexpected(open.error());
    auto settled = flow::settleOpenAttempt(*history, clock);
    if (!settled)
        return tl::unexpected(settled.error());
    if (*settled)
        desk = **std::move(settled);
    const bool ranOut = *open && !desk;
    if (ranOut)
        backUp();
    return ranOut ? (*open)->id : std::string();
}

base::Result<void> Workspace::openLibrary()
{
    auto opened = flow::Library::open(places);
    if (!opened)
        return tl::unexpected(opened.error());
    library = *std::move(opened);
    return {};
}

void Workspace::backUp()
{
    // A failed copy must not spoil a finished exam: the attempt itself is on the disk, and the settings page
    // shows of when the newest backup is.
    if (history)
        static_cast<void>(history->backUp(clock.read().wall));
}

} // namespace ui
