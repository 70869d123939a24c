// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <ostream>

namespace cli {

namespace {

struct Options
{
    std::vector<std::filesystem::path> banks;
    std::string language;
    bool json = false;
    std::vector<std::filesystem::path> paths;
    bool strict = false;
    bool older = false;
    std::filesystem::path file;
    std::string text;
    std::string id;
    std::size_t limit = 50;
    DrawOptions draw;
    PlanOptions plan;
    ReplayOptions replay;
    CoverageOptions coverage;
    std::string day;
    ProfileOptions profile{{}, {}, false, false, RENQIAN_VERSION};
    std::string person; // --profile
    int year = 0;
    bool csv = false;
};

using Command = std::function<int(const Context&, const Options&)>;

// A command with its help; `chosen` is set when the command line names it.
CLI::App* add(CLI::App& parent, const char* name, const char* help, Command& chosen, Command command)
{
    CLI::App* app = parent.add_subcommand(name, help);
    app->callback([&chosen, command = std::move(command)] { chosen = command; });
    return app;
}

CLI::App* group(CLI::App& program, const char* name, const char* help)
{
    CLI::App* app = program.add_subcommand(name, help);
    app->require_subcommand(1);
    return app;
}

void addBankReports(CLI::App& bank, Options& options, Command& chosen)
{
    CLI::App* coverage =
        add(bank, "coverage",
            "题库考到哪些条文、能出几份互不重题的卷 / what the banks ask and how many papers they give",
            chosen, [](const Context& c, const Options& o) { return bankCoverage(c, o.coverage); });
    coverage->add_option("--blueprint", options.coverage.blueprint,
                         "组卷方案，不写则全部 / blueprint id, all without it");
    coverage->add_option("--region", options.coverage.region,
                         "试卷的地区代码 / region code of the papers, empty for none");
    coverage->add_option("--hot", options.coverage.hot,
                         "高频条文表（CSV：law,article,times）/ table of articles that exams ask");
    CLI::App* stale =
        add(bank, "stale",
            "法律修改后要重新核对的题；有则返回 1，没有则返回 0 / questions to be checked again "
            "because the law changed; exit code 1 when there are some, 0 when there are none",
            chosen, [](const Context& c, const Options& o) { return bankStale(c, o.day); });
    stale->add_option("--day", options.day,
                      "到哪一天，可以是将来 / as of this day, which may be to come, YYYY-MM-DD");
}

void addBankCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& bank = *group(program, "bank", "题库 / question banks");
    CLI::App* check = add(bank, "check", "检查题库文件 / check bank files", chosen,
                          [](const Context& c, const Options& o) { return bankCheck(c, o.paths, o.strict); });
    check->add_option("PATH", options.paths, "文件或文件夹 / files or folders")->required();
    check->add_flag("--strict", options.strict,
                    "也检查命题质量，有提醒就算不合格 / also how questions are written; any warning fails");
    add(bank, "list", "列出本机的题库 / list the banks of this machine", chosen,
        [](const Context& c, const Options&) { return bankList(c); });
    CLI::App* search = add(bank, "search", "查找试题 / find questions", chosen,
                           [](const Context& c, const Options& o) { return bankSearch(c, o.text, o.limit); });
    search->add_option("TEXT", options.text, "词语 / words")->required();
    search->add_option("--limit", options.limit, "最多几题 / at most");
    addBankReports(bank, options, chosen);
    CLI::App* install = add(
        bank, "install",
        "检查题库文件，装入我的题库；有没装的返回 1 / check and install banks; exit code 1 when one was not",
        chosen, [](const Context& c, const Options& o) { return bankInstall(c, o.paths, o.older); });
    install->add_option("PATH", options.paths, "文件或文件夹 / files or folders")->required();
    install->add_flag("--older", options.older,
                      "不比已装入的新也要 / also where it is not newer than what is installed");
    add(bank, "doubts", "读学员导出的存疑题目 / read doubts that a learner exported", chosen,
        [](const Context& c, const Options& o) { return bankDoubts(c, o.file); })
        ->add_option("FILE", options.file, "renqian/doubts@1")
        ->required();
}

void addPaperCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& paper = *group(program, "paper", "试卷 / papers");
    CLI::App* draw = add(paper, "draw", "组一份试卷 / draw a paper", chosen,
                         [](const Context& c, const Options& o) { return paperDraw(c, o.draw); });
    draw->add_option("--blueprint", options.draw.blueprint, "组卷方案 / blueprint id")->required();
    draw->add_option("--seed", options.draw.seed, "种子 / seed")->required()->check(CLI::NonNegativeNumber);
    draw->add_option("--day", options.draw.day, "考试日 / day of the exam, YYYY-MM-DD");
    draw->add_option("--region", options.draw.region, "地区代码 / region code, empty for none");
}

void addPlanCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& plan = *group(program, "plan", "学法计划 / study plans");
    add(plan, "list", "列出学法计划 / list the study plans", chosen,
        [](const Context& c, const Options&) { return planList(c); });
    CLI::App* show = add(plan, "show", "一个计划的全部 / one plan in full", chosen,
                         [](const Context& c, const Options& o) { return planShow(c, o.plan); });
    show->add_option("ID", options.plan.id, "编号 / id")->required();
    show->add_option("--day", options.plan.day,
                     "开班日或考试日 / first day of the course or day of the exam, YYYY-MM-DD");
    show->add_option("--region", options.plan.region, "地区代码 / region code, empty for none");
}

void addPracticeCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& practice = *group(program, "practice", "练习 / practice");
    CLI::App* replay =
        add(practice, "replay", "按复习记录推算记忆（FSRS-6） / memory after each review of a history",
            chosen, [](const Context& c, const Options& o) { return practiceReplay(c, o.replay); });
    replay->add_option("FILE", options.replay.file, R"(JSON: [{"elapsed_days":0,"rating":3}, …])")
        ->required();
    replay->add_option("--retention", options.replay.retention, "希望记住的比例 / desired retention")
        ->check(CLI::Range(0.01, 1.0));
    replay->add_flag("!--no-short-term", options.replay.shortTerm, "不用同日复习公式 / no same-day formulas");
}

void addStatuteCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& statutes = *group(program, "statutes", "法规原文 / texts of statutes");
    add(statutes, "install", "检查并装入一个文件夹里的条文 / check and install texts", chosen,
        [](const Context& c, const Options& o) { return statutesInstall(c, o.paths.front()); })
        ->add_option("DIR", options.paths, "文件夹 / folder")
        ->required()
        ->expected(1);
    add(statutes, "list", "列出已装入的条文 / list installed texts", chosen,
        [](const Context& c, const Options&) { return statutesList(c); });
    add(statutes, "show", "显示一条 / show an article", chosen,
        [](const Context& c, const Options& o) { return statutesShow(c, o.text); })
        ->add_option("CITATION", options.text, "如“行政处罚法 第三十六条”")
        ->required();
    CLI::App* search =
        add(statutes, "search", "在条文里查找 / search the texts", chosen,
            [](const Context& c, const Options& o) { return statutesSearch(c, o.text, o.limit); });
    search->add_option("TEXT", options.text, "词语 / words")->required();
    search->add_option("--limit", options.limit, "最多几条 / at most");
}

void addAttemptCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& attempt = *group(program, "attempt", "考试记录 / attempts");
    CLI::App* list = add(attempt, "list", "列出考试记录 / list attempts", chosen,
                         [](const Context& c, const Options& o) { return attemptList(c, o.limit, o.csv); });
    list->add_option("--limit", options.limit, "最多几次 / at most");
    list->add_flag("--csv", options.csv, "用于电子表格 / for spreadsheets");
    add(attempt, "show", "一次考试的全部 / one attempt in full", chosen,
        [](const Context& c, const Options& o) { return attemptShow(c, o.id); })
        ->add_option("ID", options.id, "编号 / id")
        ->required();
    add(attempt, "remark", "重新阅卷 / mark again", chosen, [](const Context& c, const Options& o) {
        return attemptRemark(c, o.id);
    })->add_option("ID", options.id, "编号 / id; 不写则全部 / all without it");
}

void addProfileCommands(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App& people = *group(program, "profile", "用户 / the people who share this computer");
    add(people, "list", "列出用户 / list them", chosen,
        [](const Context& c, const Options&) { return profileList(c); });
    const auto addFor = [&](const char* name, const char* help,
                            int (*run)(const Context&, const ProfileOptions&)) {
        return add(people, name, help, chosen,
                   [run](const Context& c, const Options& o) { return run(c, o.profile); });
    };
    const auto askId = [&](CLI::App* app) {
        app->add_option("ID", options.profile.id, "编号，见 profile list / id, see profile list")->required();
    };
    const auto askFile = [&](CLI::App* app) {
        app->add_option("FILE", options.profile.file, "文件 / file, .rqp")->required();
    };
    CLI::App* save = addFor(
        "export", "把一个用户的全部记录写进一个文件 / all records of a person in one file", profileExport);
    askId(save);
    askFile(save);
    save->add_flag("--with-banks", options.profile.withBanks, "一并带上自己的题库 / own banks too");
    askFile(addFor("import", "从文件添加一个用户 / add the person of a file", profileImport));
    CLI::App* remove = addFor("delete", "彻底删除一个用户 / delete a person for good", profileDelete);
    askId(remove);
    remove->add_flag("--yes", options.profile.yes, "不再询问 / do not ask");
    askId(addFor("forget-pin", "忘记口令时取消它 / take a forgotten PIN away", profileForgetPin));
}

void addRecordCommand(CLI::App& program, Options& options, Command& chosen)
{
    CLI::App* record = add(program, "record", "一年的学法情况 / what was studied in a year", chosen,
                           [](const Context& c, const Options& o) { return yearRecord(c, o.year, o.file); });
    record->add_option("YEAR", options.year, "年份 / year")->required()->check(CLI::Range(1970, 9999));
    record->add_option("--csv", options.file, "写入电子表格文件 / write a file for spreadsheets");
}

words::Language languageFor(const std::string& asked, const flow::Environment& environment)
{
    std::string language = asked;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (language.empty())
            language = environment(variable);
    }
    return language.starts_with("en") ? words::Language::english : words::Language::chinese;
}

} // namespace

int runProgram(const std::vector<std::string>& arguments, const flow::Environment& environment,
               const base::Clock& clock, std::ostream& out, std::ostream& err)
{
    Options options;
    Command chosen;
    CLI::App program("任前学法 Renqian", "renqianctl");
    program.set_version_flag("--version", RENQIAN_VERSION);
    program.require_subcommand(1);
    program.fallthrough();
    program.add_option("--banks", options.banks,
                       "再用这个文件夹里的题库 / also use the banks in this folder");
    program.add_option("--lang", options.language, "zh, en")->check(CLI::IsMember({"zh", "en"}));
    program.add_option("--profile", options.person, "谁的记录 / whose records: id, see profile list");
    program.add_flag("--json", options.json, "JSON");
    addBankCommands(program, options, chosen);
    addPaperCommands(program, options, chosen);
    addPlanCommands(program, options, chosen);
    addPracticeCommands(program, options, chosen);
    addStatuteCommands(program, options, chosen);
    addAttemptCommands(program, options, chosen);
    addProfileCommands(program, options, chosen);
    addRecordCommand(program, options, chosen);
    try {
        program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend() - 1));
    } catch (const CLI::ParseError& e) {
        return program.exit(e, out, err) == 0 ? exitOk : exitUsage;
    }
    const auto shipped =
        flow::shippedBanks(std::filesystem::weakly_canonical("/proc/self/exe"), RENQIAN_SOURCE_DIR);
    const Context context{flow::findPlaces(environment, shipped, options.banks),
                          clock,
                          out,
                          err,
                          languageFor(options.language, environment),
                          options.json,
                          options.person};
    return chosen(context, options);
}

} // namespace cli
