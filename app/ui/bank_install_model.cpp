// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank_install_model.h"

#include "ui/bank_checker.h"
#include "ui/finding_rows.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

QString fateWord(flow::Fate fate)
{
    constexpr const char* words[] = {"fresh",    "replaces",  "precedes", "same",     "older",
                                     "outdated", "sharesIds", "refused",  "otherKind"};
    return QString::fromLatin1(words[static_cast<std::size_t>(fate)]);
}

QString fileName(const std::string& path)
{
    return toQt(std::filesystem::path(path).filename().string());
}

int countOf(const base::Findings& findings, base::Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const base::Finding& f) { return f.severity == severity; }));
}

QString dayText(std::optional<base::Day> day)
{
    return day && base::dayNumber(*day) != 0 ? toQt(base::formatDay(*day)) : QString();
}

} // namespace

BankInstallModel::BankInstallModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_rows(new RowsModel({"title", "file", "kind", "fate", "questions", "revision", "revisionHere", "other",
                            "sharedIds", "warnings", "errors", "possible", "ticked"},
                           this))
    , m_findings(new RowsModel(findingRoles(), this))
    , m_doubts(new RowsModel({"question", "bank", "day", "stem", "said", "place"}, this))
    , m_chooser(new FolderModel({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, this))
{}

BankInstallModel::~BankInstallModel() = default;

void BankInstallModel::check(const QString& path)
{
    m_chosen = path;
    m_done.clear();
    m_error.clear();
    start();
}

void BankInstallModel::start()
{
    m_offers.clear();
    m_ticked.clear();
    m_doubts->setRows({});
    showRows();
    showFindings();
    m_checked = m_total = 0;
    m_checker = std::make_unique<BankChecker>(m_workspace.places, m_workspace.today(), fromQt(m_chosen));
    connect(m_checker.get(), &BankChecker::progressed, this, [this](int done, int total) {
        m_checked = done;
        m_total = total;
        Q_EMIT progressed();
    });
    connect(m_checker.get(), &BankChecker::finished, this, &BankInstallModel::finish);
    Q_EMIT progressed();
    Q_EMIT changed();
    m_checker->start();
}

void BankInstallModel::finish()
{
    if (!m_checker || !m_checker->isFinished())
        return; // told of one that was given up
    const auto checker = std::move(m_checker);
    if (const auto& result = checker->result()) {
        m_offers = result->offers;
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            if (m_offers[i].recommended())
                m_ticked.insert(i);
        }
        showDoubts(result->places);
    } else {
        m_error = describe(result.error(), m_workspace.settings);
    }
    showRows();
    showFindings();
    Q_EMIT changed();
}

void BankInstallModel::toggle(int row)
{
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= m_offers.size() || !m_offers[index].possible())
        return;
    if (m_ticked.erase(index) == 0)
        m_ticked.insert(index);
    showRows();
    Q_EMIT changed();
}

bool BankInstallModel::install()
{
    if (m_checker || m_ticked.empty())
        return false;
    std::vector<flow::BankOffer> wanted;
    wanted.reserve(m_ticked.size());
    for (const std::size_t index : m_ticked)
        wanted.push_back(m_offers[index]);
    const flow::BanksInstalled result = flow::installBanks(m_workspace.places, wanted);
    const int count = static_cast<int>(result.files.size());
    m_done = count > 0 ? tr("已装入 %n 个题库，学习进度照旧。", "", count) : QString();
    m_error = result.error ? describe(*result.error, m_workspace.settings) : QString();
    for (int i = 0; i < count; ++i) { // in order, up to the one that failed
        m_offers[*m_ticked.begin()].fate = flow::Fate::same;
        m_ticked.erase(m_ticked.begin());
    }
    showRows();
    Q_EMIT changed();
    if (count > 0)
        Q_EMIT installed();
    return !result.error;
}

void BankInstallModel::close()
{
    m_checker.reset();
    m_chosen.clear();
    m_offers.clear();
    m_ticked.clear();
    m_done.clear();
    m_error.clear();
    m_doubts->setRows({});
    showRows();
    showFindings();
    Q_EMIT changed();
}

void BankInstallModel::showRows()
{
    QList<Row> rows;
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        const flow::BankOffer& offer = m_offers[i];
        QStringList shared;
        for (const std::string& id : offer.sharedIds)
            shared.append(toQt(id));
        rows.append(Row{offer.title.empty() ? fileName(offer.path) : toQt(offer.title), fileName(offer.path),
                        toQt(offer.kind), fateWord(offer.fate), offer.questions, dayText(offer.revision),
                        dayText(offer.revisionHere), toQt(offer.otherBank), shared.join(QStringLiteral("、")),
                        countOf(offer.findings, base::Severity::warning),
                        countOf(offer.findings, base::Severity::error), offer.possible(),
                        m_ticked.contains(i)});
    }
    m_rows->setRows(rows);
}

void BankInstallModel::showFindings()
{
    QList<Row> rows;
    for (const base::Severity severity : {base::Severity::error, base::Severity::warning})
        for (const flow::BankOffer& offer : m_offers)
            addFindings(rows, fileName(offer.path), offer.findings, languageOf(m_workspace.settings),
                        severity);
    m_findings->setRows(rows);
}

void BankInstallModel::showDoubts(const std::vector<std::optional<flow::QuestionPlace>>& places)
{
    QList<Row> rows;
    for (const flow::BankOffer& offer : m_offers) {
        for (const flow::ReportedDoubt& doubt : offer.doubts) {
            const auto& place = places[static_cast<std::size_t>(rows.size())];
            rows.append(
                Row{toQt(doubt.questionId), toQt(doubt.bankId), dayText(doubt.day), toQt(doubt.stem),
                    toQt(doubt.said),
                    place ? tr("%1 第 %2 行").arg(fileName(place->file)).arg(place->at.line) : QString()});
        }
    }
    m_doubts->setRows(rows);
}

} // namespace ui
