// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace base {

// What went wrong, for programs; the sentence for people is made in `words`.
enum class Code {
    fileMissing,
    fileUnreadable,
    fileTooLarge,
    fileNotWritable,
    diskFull,
    folderNotAbsolute,
    folderNested,
    folderNotEmpty,
    folderUnsuited,
    dataFolderMissing,
    dataChoiceUnreadable,
    stopped,
    databaseLocked,
    databaseReadOnly,
    databaseCorrupt,
    databaseNewer,
    databaseFailed,
    notFound,
    invalidArgument,
    notRunning,
    timeOver,
    emptyPaper,
    badResponse,
    bankRefused,
    cannotDraw,
    pinWrong,      // where: tries left
    pinPaused,     // where: seconds left
    bundleRefused, // what: the reason, for words
    profileInUse,
    attemptOpen,
    damagedRecord,
};

// `where` names the file, table or thing; `what` carries the detail that a log needs, untranslated.
struct Error
{
    Code code;
    std::string where;
    std::string what;

    bool operator==(const Error&) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Code code, std::string where = {}, std::string what = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(what)});
}

} // namespace base
