// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers attempts as fast as it can until it is killed. `write FOLDER` prints the number of each answer
// after save() returned; `check FOLDER ACKNOWLEDGED` says what became of them: "stored N lost N", exit 1 when
// any is lost or wrong. With RENQIAN_WRITER_SYNC=off its fsync and fdatasync do nothing, as under eatmydata:
// the control that shows what a power cut does to a program that does not sync.

#include "answers.h"

#include "store/checks.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool syncs()
{
    static const char* const knob = std::getenv("RENQIAN_WRITER_SYNC");
    return knob == nullptr || std::strcmp(knob, "off") != 0;
}

[[noreturn]] void quit(const base::Error& error)
{
    std::fprintf(stderr, "code %d: %s: %s\n", static_cast<int>(error.code), error.where.c_str(),
                 error.what.c_str());
    std::exit(2);
}

template<typename T>
T need(base::Result<T> result)
{
    if (!result)
        quit(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void acknowledge(std::int64_t answer)
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%lld\n", static_cast<long long>(answer));
    if (::write(STDOUT_FILENO, line, static_cast<std::size_t>(length)) != length)
        std::exit(0);
}

void answerOne(store::History& history, std::int64_t number)
{
    const std::string id = sample::idOf(static_cast<int>(number) + 1);
    if (!need(history.openAttempt()))
        need(history.createAttempt(answers::attemptOf(number)));
    sample::Player player(history, need(history.attempt(id)), need(history.nextSeq(id)));
    while (player.next() <= answers::perAttempt) {
        const std::int64_t answer = number * answers::perAttempt + player.next() - 1;
        need(player.play(exam::Respond{answers::itemOf(answer), answers::responseOf(answer)}));
        acknowledge(answer);
    }
    if (player.session().phase == exam::Phase::running)
        need(player.play(exam::Submit{}));
    need(player.close());
    need(history.backUp(player.attempt().clock.wall + number * 1'000));
}

int check(const std::filesystem::path& folder, std::int64_t acknowledged)
{
    const auto whole = store::look(folder / "history.sqlite", 1, store::Depth::whole);
    const auto history = store::History::open(folder, sample::noon);
    const auto stored = whole && history ? answers::stored(*history) : std::nullopt;
    const std::int64_t lost = stored ? std::max<std::int64_t>(0, acknowledged - *stored) : acknowledged;
    std::printf("stored %lld lost %lld%s\n", static_cast<long long>(stored.value_or(0)),
                static_cast<long long>(lost), stored ? "" : " (damaged)");
    return stored && lost == 0 ? 0 : 1;
}

} // namespace

extern "C" int fdatasync(int fd)
{
    return syncs() ? static_cast<int>(::syscall(SYS_fdatasync, fd)) : 0;
}

extern "C" int fsync(int fd)
{
    return syncs() ? static_cast<int>(::syscall(SYS_fsync, fd)) : 0;
}

int main(int count, char** arguments)
{
    const std::string mode = count > 2 ? arguments[1] : "";
    if (mode == "check" && count == 4)
        return check(arguments[2], std::atoll(arguments[3]));
    if (mode != "write")
        return 2;
    store::History history = need(store::History::open(arguments[2], sample::noon));
    for (auto number = static_cast<std::int64_t>(need(history.attempts(1'000'000)).size());; ++number)
        answerOne(history, number);
}
