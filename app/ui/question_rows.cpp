// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/question_rows.h"

#include "ui/range_tree.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString placeOf(const bank::Citation& citation)
{
    return toQt(bank::formatCitation(citation).substr(citation.statute.size())).trimmed();
}

} // namespace

QList<Row> optionRows(const bank::Question& question, const std::vector<int>& order, bank::OptionSet chosen)
{
    const bool trueFalse = question.type == bank::Type::trueFalse;
    QList<Row> rows;
    for (std::size_t shown = 0; shown < order.size(); ++shown) {
        const QString text = !trueFalse   ? toQt(question.options[static_cast<std::size_t>(order[shown])])
                             : shown == 0 ? QCoreApplication::translate("Question", "正确")
                                          : QCoreApplication::translate("Question", "错误");
        rows.append(Row{QString(QChar(u'A' + static_cast<char16_t>(shown))), text,
                        question.key.contains(order[shown]), chosen.contains(static_cast<int>(shown))});
    }
    return rows;
}

QList<Row> basisRows(const bank::Question& question, const bank::Statutes& statutes)
{
    QList<Row> rows;
    std::string before;
    for (const bank::Citation& citation : question.basis) {
        const bank::Statute* statute = statutes.find(citation.statute);
        rows.append(Row{toQt(statute ? statute->name : citation.statute), placeOf(citation),
                        citation.statute != before, toQt(bank::formatCitation(citation))});
        before = citation.statute;
    }
    return rows;
}

QString difficultyName(int difficulty)
{
    return difficulty <= 2   ? QCoreApplication::translate("Question", "易")
           : difficulty == 3 ? QCoreApplication::translate("Question", "中")
                             : QCoreApplication::translate("Question", "难");
}

QString scopeName(const flow::Scope& scope, words::Language language)
{
    QStringList names;
    const auto add = [&](flow::Grouping grouping, const std::string& branch, const std::string& part) {
        const QString name = branchName(grouping, false, branch, language);
        names.append(
            part.empty() ? name : name + QStringLiteral(" · ") + branchName(grouping, true, part, language));
    };
    for (const auto& [statute, chapter] : scope.chapters)
        add(flow::Grouping::statute, statute, chapter);
    for (const auto& [subject, statute] : scope.branches)
        add(flow::Grouping::subject, std::string(bank::toString(subject)), statute);
    for (const bank::Subject subject : scope.subjects)
        add(flow::Grouping::subject, std::string(bank::toString(subject)), {});
    for (const bank::Type type : scope.types)
        add(flow::Grouping::type, std::string(bank::toString(type)), {});
    for (const std::string& tag : scope.tags)
        add(flow::Grouping::tag, tag, {});
    if (!scope.ids.empty())
        return QCoreApplication::translate("Question", "选定的 %1 题").arg(scope.ids.size());
    if (names.isEmpty())
        return QCoreApplication::translate("Question", "全部范围");
    return names.size() == 1
               ? names.front()
               : QCoreApplication::translate("Question", "%1等 %2 项").arg(names.front()).arg(names.size());
}

} // namespace ui
