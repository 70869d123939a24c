// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mastery_tree.h"

#include "ui/range_tree.h"
#include "ui/text.h"

#include <cmath>

namespace ui {

namespace {

QString keyOf(const practice::Topic& topic)
{
    return toQt(std::string(bank::toString(topic.subject)) + '\n' + topic.statute);
}

} // namespace

std::string nameOr(const std::string& name)
{
    return name.empty() ? flow::unnamed : name;
}

int percentOf(const practice::Mastery& mastery)
{
    return mastery.answers > 0 ? static_cast<int>(std::lround(100 * mastery.value)) : -1;
}

QString statuteName(const practice::Topic& topic)
{
    return branchName(flow::Grouping::statute, false, nameOr(topic.statute), words::Language::chinese);
}

QString chapterName(const practice::Topic& topic)
{
    return branchName(flow::Grouping::statute, true, nameOr(topic.chapter), words::Language::chinese);
}

bool MasteryTree::unfoldedAt(const flow::MasteryBranch& branch, int level) const
{
    return level < 2 && (level == 0) != m_turned.contains(keyOf(branch.topic));
}

void MasteryTree::add(QList<Row>& rows, const flow::MasteryBranch& branch, int level,
                      words::Language language)
{
    const bool unfolded = unfoldedAt(branch, level);
    const QString name = level == 0   ? toQt(words::name(branch.topic.subject, language))
                         : level == 1 ? statuteName(branch.topic)
                                      : chapterName(branch.topic);
    m_lines.push_back({keyOf(branch.topic), level, !branch.parts.empty(), unfolded});
    rows.append(Row{name, level, !branch.parts.empty(), unfolded, percentOf(branch.mastery),
                    branch.mastery.answers, level > 0 ? toQt(nameOr(branch.topic.statute)) : QString(),
                    level > 1 ? toQt(nameOr(branch.topic.chapter)) : QString()});
    if (!unfolded)
        return;
    for (const flow::MasteryBranch& part : branch.parts)
        add(rows, part, level + 1, language);
}

QList<Row> MasteryTree::rows(words::Language language)
{
    QList<Row> rows;
    m_lines.clear();
    for (const flow::MasteryBranch& subject : m_subjects)
        add(rows, subject, 0, language);
    return rows;
}

int MasteryTree::unfold(int row, bool unfolded)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_lines.size())
        return row;
    const auto line = [this](int at) -> const Line& { return m_lines[static_cast<std::size_t>(at)]; };
    const int from = line(row).level;
    // What is folded already leads to the branch above.
    if (!unfolded && !line(row).unfolded) {
        while (row > 0 && line(row).level >= from && from > 0)
            --row;
        if (from < 2)
            return row;
    }
    if (line(row).foldable && line(row).unfolded != unfolded) {
        const QString& key = line(row).key;
        if (!m_turned.remove(key))
            m_turned.insert(key);
    }
    return row;
}

} // namespace ui
