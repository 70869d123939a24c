// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score_printing.h"

#include "print/score_sheet.h"
#include "ui/text.h"

namespace ui {

bool printScore(Workspace& workspace, ExportModel& exports, const QString& attemptId, bool withWrong)
{
    auto remarked = workspace.history ? flow::remark(*workspace.history, fromQt(attemptId))
                                      : base::Result<flow::Remarked>(base::fail(base::Code::notFound));
    if (!remarked)
        return exports.refuse(remarked.error());
    // A colon is no good in the name of a file on other systems.
    const QString started = toQt(base::localDayTime(remarked->attempt.startedWall))
                                .replace(QLatin1Char(':'), QString())
                                .replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString name = ExportModel::tr("成绩单-%1.pdf").arg(started);
    return exports.write(name,
                         [sheet = print::ScoreSheet{workspace.settings.name, workspace.settings.unit,
                                                    withWrong, *std::move(remarked)},
                          language = languageOf(workspace.settings)](const std::filesystem::path& file) {
                             return print::save(sheet, language, file);
                         });
}

} // namespace ui
