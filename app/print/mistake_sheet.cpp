// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/mistake_sheet.h"

#include "exam/paper.h"
#include "print/sheet.h"
#include "words/words.h"

#include <numeric>

namespace print {

namespace {

using words::Both;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class Writer
{
public:
    Writer(const MistakeSheet& sheet, words::Language language)
        : m_sheet(sheet)
        , m_language(language)
        , m_paper(say({"错题本", "Wrong-question notebook"}))
    {}

    Sheet& write()
    {
        m_paper.title(say({"错题本", "Wrong-question notebook"}));
        m_paper.note(heading());
        for (std::size_t i = 0; i < m_sheet.questions.size(); ++i)
            question(i);
        if (m_sheet.withKey) {
            m_paper.heading(say({"答案与解析", "Keys and explanations"}));
            for (std::size_t i = 0; i < m_sheet.questions.size(); ++i)
                key(i);
        }
        return m_paper;
    }

private:
    QString say(Both text) const { return qt(text.in(m_language)); }

    QString heading() const
    {
        QStringList parts;
        if (!m_sheet.name.empty())
            parts << qt(m_sheet.name);
        parts << qt(base::formatDay(m_sheet.day));
        parts << say({"共 %1 题", "%1 questions"}).arg(m_sheet.questions.size());
        return parts.join(QStringLiteral(" · "));
    }
    void question(std::size_t index)
    {
        const MistakeOnPaper& entry = m_sheet.questions[index];
        const bank::Question& question = entry.seen.question;
        const std::string& material = entry.seen.material;
        if (!material.empty() && (index == 0 || m_sheet.questions[index - 1].seen.material != material))
            m_paper.paragraph(qt(material));
        m_paper.paragraph(QStringLiteral("%1. [%2] %3")
                              .arg(QString::number(index + 1), qt(words::name(question.type, m_language)),
                                   qt(question.stem)));
        for (std::size_t i = 0; i < question.options.size(); ++i)
            m_paper.indented(QStringLiteral("%1. %2").arg(QChar(u'A' + static_cast<char16_t>(i)),
                                                          qt(question.options[i])));
    }
    void key(std::size_t index)
    {
        const MistakeOnPaper& entry = m_sheet.questions[index];
        const bank::Question& question = entry.seen.question;
        std::vector<int> order(static_cast<std::size_t>(question.optionCount()));
        std::iota(order.begin(), order.end(), 0);
        m_paper.paragraph(
            say({"%1. 答案：%2（错过 %3 次）", "%1. Key: %2 (wrong %3 times)"})
                .arg(QString::number(index + 1), keyText(question), QString::number(entry.wrongs)));
        if (!question.explanation.empty())
            m_paper.indented(qt(exam::mapLetters(question.explanation, order)));
        QStringList basis;
        for (const bank::Citation& citation : question.basis)
            basis << qt(bank::formatCitation(citation));
        if (!basis.isEmpty())
            m_paper.note(say({"依据：", "Basis: "}) + basis.join(say({"；", "; "})));
        if (!entry.note.empty())
            m_paper.note(say({"我的笔记：", "My note: "}) + qt(entry.note));
    }
    QString keyText(const bank::Question& question) const
    {
        if (question.type != bank::Type::trueFalse)
            return qt(question.key.letters());
        return question.key.contains(0) ? say({"正确", "true"}) : say({"错误", "false"});
    }

    const MistakeSheet& m_sheet;
    words::Language m_language;
    Sheet m_paper;
};

} // namespace

base::Result<void> save(const MistakeSheet& sheet, words::Language language,
                        const std::filesystem::path& file)
{
    Writer writer(sheet, language);
    return writer.write().save(file);
}

} // namespace print
