// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace words {

namespace {

struct Entry
{
    base::Code code{};
    Both text;
    Both remedy;
};

// %1 is Error::where.
constexpr Entry entries[] = {
    {base::Code::fileMissing, {"找不到文件：%1", "File not found: %1"}, {"请检查路径。", "Check the path."}},
    {base::Code::fileUnreadable,
     {"无法读取：%1", "Cannot read: %1"},
     {"请检查文件权限，以及它是不是普通文件。", "Check its permissions and that it is an ordinary file."}},
    {base::Code::fileTooLarge,
     {"文件或文件夹太大：%1", "File or folder too large: %1"},
     {"题库文件不得超过 8 MB，请拆成几个；文件夹请选只放这些文件的。",
      "A bank may have 8 MB; split it. Choose a folder that holds nothing else."}},
    {base::Code::fileNotWritable,
     {"无法写入：%1", "Cannot write: %1"},
     {"请检查该文件夹是否只读。", "Check whether the folder is read-only."}},
    {base::Code::diskFull,
     {"磁盘已满，无法写入：%1", "The disk is full, cannot write: %1"},
     {"请腾出一些空间后重试。已保存的内容没有丢失。",
      "Free some space and try again. Nothing saved is lost."}},
    {base::Code::folderNotAbsolute,
     {"不是完整的路径：%1", "Not a full path: %1"},
     {"请填写以 / 开头的完整路径。", "Give the whole path, beginning with /."}},
    {base::Code::folderNested,
     {"是现在的数据文件夹，或者在它里面：%1", "This is the present data folder or inside it: %1"},
     {"请选另一处的文件夹。", "Choose a folder elsewhere."}},
    {base::Code::folderNotEmpty,
     {"文件夹里已有别的文件：%1", "There are other files in this folder: %1"},
     {"请在后面再写一个新文件夹的名字。", "Add the name of a new folder at its end."}},
    {base::Code::folderUnsuited,
     {"这个位置不能可靠地保存学习记录：%1", "This place cannot keep the records safely: %1"},
     {"请选本机硬盘上的文件夹。网络文件夹和 FAT、exFAT 格式的 U 盘都不行。",
      "Choose a folder on a disk of this computer: no network folder, no stick with FAT or exFAT."}},
    {base::Code::dataFolderMissing,
     {"数据文件夹里没有学习记录：%1", "There are no records in the data folder: %1"},
     {"如果它在另一个磁盘上，请接好磁盘后重试；也可以改用默认的文件夹。",
      "If it is on another disk, connect the disk and try again, or use the standard folder."}},
    {base::Code::dataChoiceUnreadable,
     {"记着数据文件夹位置的文件无法理解：%1", "The file that names the data folder makes no sense: %1"},
     {"里面应当只有一行完整的路径。请改正后重试，或改用默认的文件夹。",
      "It should hold one full path and nothing else. Mend it and try again, or use the standard folder."}},
    {base::Code::stopped, {"已停止。", "Stopped."}, {}},
    {base::Code::databaseLocked,
     {"记录正被另一个程序使用：%1", "The records are in use by another program: %1"},
     {"请关闭另一个窗口后重试。", "Close the other window and try again."}},
    {base::Code::databaseReadOnly,
     {"数据文件夹不可写：%1", "The data folder cannot be written: %1"},
     {"请检查文件夹权限，或换一个数据文件夹（环境变量 RENQIAN_DATA）后重试。",
      "Check its permissions, or choose another data folder (RENQIAN_DATA), then try again."}},
    {base::Code::databaseCorrupt,
     {"记录文件已损坏：%1", "The record file is damaged: %1"},
     {"请用最近的备份恢复；损坏的文件会改名保留。",
      "Restore the newest backup; the damaged file is kept under another name."}},
    {base::Code::databaseNewer,
     {"记录由更新版本的程序写成：%1", "The records were written by a newer version: %1"},
     {"请使用更新版本的程序打开。文件没有改动。",
      "Open them with the newer version. The file was not touched."}},
    {base::Code::databaseFailed,
     {"数据库操作失败：%1", "A database operation failed: %1"},
     {"请重试。", "Try again."}},
    {base::Code::notFound, {"没有找到：%1", "Not found: %1"}, {}},
    {base::Code::invalidArgument, {"参数不正确：%1", "Wrong argument: %1"}, {}},
    {base::Code::notRunning, {"考试没有在进行。", "The exam is not running."}, {}},
    {base::Code::timeOver, {"考试时间已到。", "The time is over."}, {}},
    {base::Code::emptyPaper,
     {"一题都没有作答，不能交卷。", "Nothing is answered, so the paper cannot be handed in."},
     {"请至少回答一题。", "Answer at least one question."}},
    {base::Code::badResponse, {"选项不存在：%1", "No such option: %1"}, {}},
    {base::Code::bankRefused, {"题库未通过检查：%1", "The bank was refused: %1"}, {}},
    {base::Code::cannotDraw,
     {"现有题库不够组成这份试卷。", "The banks cannot fill this paper."},
     {"请添加题库，或换一个组卷方案。", "Add banks or choose another blueprint."}},
    {base::Code::pinWrong,
     {"口令不正确，还可再试 %1 次。", "Wrong PIN, tries left: %1."},
     {"口令是 4 至 12 位数字。", "A PIN has 4 to 12 digits."}},
    {base::Code::pinPaused,
     {"口令连续输错 5 次，请等 %1 秒再试。", "Five wrong PINs in a row: wait %1 seconds."},
     {"重新启动程序不会缩短等待。", "Starting the program again does not shorten the wait."}},
    {base::Code::bundleRefused,
     {"没有导入或导出，%2：%1", "Nothing was imported or exported, %2: %1"},
     {"请从原来的电脑重新导出一份。", "Export it once more on the computer it came from."}},
    {base::Code::profileInUse,
     {"这个用户正在使用，不能删除：%1", "This person is in use and cannot be deleted: %1"},
     {"请先切换到另一个用户，并关闭其他窗口。", "Switch to another person and close other windows first."}},
    {base::Code::attemptOpen,
     {"还有一场未交卷的考试：%1", "An exam is still open: %1"},
     {"请先继续作答或放弃它。", "Go on with it or give it up first."}},
    {base::Code::damagedRecord,
     {"一条记录已损坏：%1", "A record is damaged: %1"},
     {"其余记录不受影响；可用备份恢复。", "The others are not affected; a backup can be restored."}},
};

struct Reason
{
    std::string_view word;
    Both text;
};

// Why a bundle is refused, by Error::what.
constexpr Reason reasons[] = {
    {"not-a-bundle", {"这不是本程序导出的文件", "this is no file that the program exported"}},
    {"truncated", {"文件不完整", "the file is not complete"}},
    {"hash", {"文件内容与清单不一致", "its content is not what its list says"}},
    {"manifest", {"文件里的清单无法理解", "its list makes no sense"}},
    {"newer", {"文件由更新版本的程序写成", "a newer version of the program wrote it"}},
    {"kind", {"这是另一种用途的文件", "it is a file for another purpose"}},
    {"name", {"里面有不允许的文件名", "it holds a file name that is not allowed"}},
    {"link", {"里面有链接或其他特殊文件", "it holds a link or another special file"}},
    {"too-large", {"文件太大", "it is too large"}},
    {"too-many", {"里面的文件太多", "it holds too many files"}},
    {"twice", {"同一个文件出现了两次", "it holds a file twice"}},
    {"unlisted", {"里面有清单以外的文件", "it holds a file that is not on its list"}},
    {"damaged", {"里面的学习记录已损坏", "the records in it are damaged"}},
    {"schema", {"里面的学习记录不是本程序写的", "this program did not write the records in it"}},
};

std::string reasonOf(const std::string& what, Language language)
{
    for (const Reason& reason : reasons) {
        if (reason.word == what)
            return std::string(reason.text.in(language));
    }
    return what;
}

} // namespace

Sentence describe(const base::Error& error, Language language)
{
    for (const Entry& entry : entries) {
        if (entry.code == error.code)
            return {fill(entry.text.in(language), {error.where, reasonOf(error.what, language)}),
                    std::string(entry.remedy.in(language))};
    }
    return {error.where, error.what};
}

} // namespace words
