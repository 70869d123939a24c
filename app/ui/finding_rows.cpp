// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding_rows.h"

#include "ui/text.h"

namespace ui {

namespace {

constexpr int findingsShown = 500;

QString severityWord(base::Severity severity)
{
    constexpr const char* words[] = {"error", "warning", "advice"};
    return QString::fromLatin1(words[static_cast<std::size_t>(severity)]);
}

QString placeOf(const base::Finding& finding)
{
    return finding.at.line > 0 ? QStringLiteral("%1:%2").arg(finding.at.line).arg(finding.at.column)
                               : QString();
}

} // namespace

QList<QByteArray> findingRoles()
{
    return {"file", "place", "severity", "text", "remedy"};
}

void addFindings(QList<Row>& rows, const QString& file, const base::Findings& findings,
                 words::Language language, std::optional<base::Severity> only)
{
    for (const base::Finding& finding : findings) {
        if (finding.severity == base::Severity::advice || rows.size() >= findingsShown ||
            finding.severity != only.value_or(finding.severity))
            continue;
        const words::Sentence sentence = words::describe(finding, language);
        rows.append(Row{file, placeOf(finding), severityWord(finding.severity), toQt(sentence.text),
                        toQt(sentence.remedy)});
    }
}

} // namespace ui
