// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/score_sheet.h"

#include "print/sheet.h"
#include "stats/score_summary.h"
#include "words/words.h"

namespace print {

namespace {

using words::Both;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString points(exam::Points points)
{
    return qt(exam::formatPoints(points));
}

class Writer
{
public:
    Writer(const ScoreSheet& sheet, words::Language language)
        : m_sheet(sheet)
        , m_attempt(sheet.attempt.attempt)
        , m_report(sheet.attempt.report)
        , m_language(language)
        , m_paper(say({"成绩单", "Score sheet"}))
    {}

    Sheet& write()
    {
        m_paper.title(say({"模拟考试成绩单", "Score of a mock exam"}));
        m_paper.note(heading());
        result();
        sections();
        subjects();
        weakArticles();
        if (m_sheet.withWrong)
            wrongQuestions();
        m_paper.note(say({"本成绩单由任前学法根据本机的模拟考试记录生成，不代表任何机关组织的考试成绩。",
                          "Made by Renqian from a mock exam on this computer; it is not the result of any "
                          "official exam."}));
        return m_paper;
    }

private:
    QString say(Both text) const { return qt(text.in(m_language)); }
    QString heading() const
    {
        QStringList parts;
        for (const std::string& part : {m_sheet.name, m_sheet.unit}) {
            if (!part.empty())
                parts << qt(part);
        }
        parts << qt(m_attempt.paper.blueprint.title) << qt(base::localDayTime(m_attempt.startedWall));
        return parts.join(QStringLiteral(" · "));
    }
    QString duration(base::Millis millis) const
    {
        const base::Millis seconds = millis / 1000;
        return say({"%1 分 %2 秒", "%1 min %2 s"}).arg(seconds / 60).arg(seconds % 60);
    }
    void result()
    {
        const store::Outcome outcome = flow::outcomeOf(m_report);
        m_paper.table(
            {say({"得分", "Score"}), say({"结果", "Result"}), say({"合格线", "Pass mark"}),
             say({"答对", "Right"}), say({"用时", "Time"})},
            {{QStringLiteral("%1 / %2").arg(points(m_report.earned), points(m_report.total)),
              m_report.passed ? say({"合格", "pass"}) : say({"不合格", "fail"}), points(m_report.pass),
              QStringLiteral("%1 / %2").arg(outcome.right).arg(outcome.questions),
              duration(m_attempt.session.consumed)}},
            {20, 20, 20, 20, 20});
        for (const exam::FloorResult& floor : m_report.floors) {
            if (!floor.reached)
                m_paper.paragraph(
                    say({"%1没有达到该科目的最低得分率 %2 %。", "%1 is below its lowest share of %2 %."})
                        .arg(qt(words::name(floor.subject, m_language)))
                        .arg(floor.percent));
        }
    }
    QStringList tallyRow(const QString& name, const exam::Tally& tally) const
    {
        return {name, QStringLiteral("%1 / %2").arg(tally.right).arg(tally.questions),
                QStringLiteral("%1 / %2").arg(points(tally.earned), points(tally.possible)),
                duration(tally.spent)};
    }
    void tallies(Both heading, Both first, const QList<QStringList>& rows)
    {
        m_paper.heading(say(heading));
        m_paper.table({say(first), say({"答对", "Right"}), say({"得分", "Score"}), say({"用时", "Time"})},
                      rows, {46, 18, 18, 18});
    }
    void sections()
    {
        QList<QStringList> rows;
        for (std::size_t s = 0; s < m_report.sections.size(); ++s)
            rows.append(tallyRow(qt(m_attempt.paper.blueprint.sections[s].title), m_report.sections[s]));
        tallies({"各部分得分", "By section"}, {"部分", "Section"}, rows);
    }
    void subjects()
    {
        QList<QStringList> rows;
        for (const auto& [subject, tally] : m_report.subjects)
            rows.append(tallyRow(qt(words::name(subject, m_language)), tally));
        tallies({"各科目得分", "By subject"}, {"科目", "Subject"}, rows);
    }
    void weakArticles()
    {
        const auto weak = stats::weakArticles(m_attempt.paper, m_attempt.questions, m_report);
        m_paper.heading(say({"失分条文", "Articles that cost points"}));
        if (weak.empty())
            return m_paper.paragraph(say({"没有失分条文。", "None."}));
        QList<QStringList> rows;
        for (const stats::WeakArticle& article : weak)
            rows.append({qt(bank::formatCitation(article.article)), QString::number(article.wrong),
                         points(article.lost)});
        m_paper.table({say({"条文", "Article"}), say({"错题", "Wrong"}), say({"失分", "Points lost"})}, rows,
                      {64, 18, 18});
    }
    void wrongQuestions()
    {
        m_paper.heading(say({"错题", "Wrong questions"}));
        bool any = false;
        for (std::size_t i = 0; i < m_report.items.size(); ++i) {
            if (!m_report.items[i].right) {
                wrongQuestion(i);
                any = true;
            }
        }
        if (!any)
            m_paper.paragraph(say({"没有错题。", "None."}));
    }
    void wrongQuestion(std::size_t i)
    {
        const bank::SeenQuestion& seen = m_attempt.questions[i];
        const bank::Question& question = seen.question;
        const std::vector<int>& order = m_attempt.paper.items[i].order;
        if (seen.material != m_material && !seen.material.empty())
            m_paper.paragraph(qt(seen.material));
        m_material = seen.material;
        m_paper.paragraph(
            QStringLiteral("%1. [%2] %3")
                .arg(QString::number(i + 1), qt(words::name(question.type, m_language)), qt(question.stem)));
        for (std::size_t p = 0; !question.options.empty() && p < order.size(); ++p)
            m_paper.indented(
                QStringLiteral("%1. %2").arg(QChar(u'A' + static_cast<char16_t>(p)),
                                             qt(question.options[static_cast<std::size_t>(order[p])])));
        m_paper.indented(say({"你的答案：%1　正确答案：%2", "Your answer: %1   Key: %2"})
                             .arg(answerText(question, m_attempt.session.items[i].response, order),
                                  answerText(question, question.key, order)));
        if (!question.explanation.empty())
            m_paper.indented(qt(exam::mapLetters(question.explanation, order)));
        QStringList basis;
        for (const bank::Citation& citation : question.basis)
            basis << qt(bank::formatCitation(citation));
        if (!basis.isEmpty())
            m_paper.note(say({"依据：", "Basis: "}) + basis.join(say({"；", "; "})));
    }
    QString answerText(const bank::Question& question, bank::OptionSet answer,
                       const std::vector<int>& order) const
    {
        if (answer == bank::OptionSet())
            return say({"未答", "none"});
        if (question.type != bank::Type::trueFalse)
            return qt(exam::toShown(answer, order).letters());
        return answer.contains(0) ? say({"正确", "true"}) : say({"错误", "false"});
    }

    const ScoreSheet& m_sheet;
    const store::Attempt& m_attempt;
    const exam::ScoreReport& m_report;
    words::Language m_language;
    Sheet m_paper;
    std::string m_material; // of the case printed last
};

} // namespace

base::Result<void> save(const ScoreSheet& sheet, words::Language language, const std::filesystem::path& file)
{
    Writer writer(sheet, language);
    return writer.write().save(file);
}

} // namespace print
