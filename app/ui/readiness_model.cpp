// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness_model.h"

#include "flow/predictions.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t shownNext = 3;
constexpr std::size_t shownPast = 20;

QString reasonText(const flow::StudyAdvice& advice)
{
    switch (advice.reason) {
    case flow::StudyReason::mistakes:
        return ReadinessModel::tr("答错 %1 次，还在错题本里").arg(advice.count);
    case flow::StudyReason::unseen:
        return ReadinessModel::tr("还没学过，有 %1 题").arg(advice.count);
    case flow::StudyReason::resting:
        return ReadinessModel::tr("%1 天未复习").arg(advice.count);
    case flow::StudyReason::open:
        break;
    }
    return ReadinessModel::tr("还有 %1 题没做或做错").arg(advice.count);
}

} // namespace

ReadinessModel::ReadinessModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_blueprints(new RowsModel({"id", "title"}, this))
    , m_next(new RowsModel(
          {"statute", "chapter", "statuteName", "chapterName", "mastery", "answers", "reason", "gain"}, this))
    , m_mastery(new RowsModel(
          {"name", "level", "foldable", "unfolded", "mastery", "answers", "statute", "chapter"}, this))
    , m_past(new RowsModel({"day", "title", "chance", "low", "high", "result"}, this))
    , m_bands(new RowsModel({"from", "until", "told", "passed", "exams"}, this))
{}

ReadinessModel::~ReadinessModel() = default;

double ReadinessModel::percent(double practice::Chance::*member) const
{
    return m_found.outlook.chance ? 100 * (*m_found.outlook.chance).*member : 0;
}

QString ReadinessModel::subjectsMissing() const
{
    const words::Language language = languageOf(m_workspace.settings);
    QStringList names;
    for (const bank::Subject subject : m_found.outlook.raw.missing.subjects)
        names.append(toQt(words::name(subject, language)));
    return names.join(language == words::Language::chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString ReadinessModel::blueprint() const
{
    return toQt(m_found.data.blueprint.id);
}

QString ReadinessModel::title() const
{
    return toQt(m_found.data.blueprint.title);
}

int ReadinessModel::toJudge() const
{
    return flow::predictionsToJudge;
}

bool ReadinessModel::recalibrated() const
{
    return m_judged >= practice::forecastsNeeded;
}

void ReadinessModel::setBlueprint(const QString& id)
{
    if (id == blueprint() && toQt(m_workspace.settings.blueprint) == id)
        return;
    flow::Settings next = m_workspace.settings;
    next.blueprint = fromQt(id);
    // What cannot be stored still holds until the window closes.
    if (m_workspace.history)
        static_cast<void>(flow::saveSettings(*m_workspace.history, m_workspace.settings, next));
    m_workspace.settings = next;
    setOutdated();
}

base::Result<ReadinessModel::Found> ReadinessModel::find(const flow::Places& places,
                                                         const std::filesystem::path& person,
                                                         const flow::OutlookRequest& request)
{
    auto gathered = readBeside(places, person, [&](const flow::Library& library, store::History& history) {
        return flow::gatherOutlook(library, history, request);
    }); // both are closed again before the long part
    if (!gathered)
        return tl::unexpected(gathered.error());
    Found found{*std::move(gathered), {}};
    found.outlook = flow::outlookOf(found.data);
    return found;
}

std::unique_ptr<ReadinessModel::Reader> ReadinessModel::readerOf(const flow::OutlookRequest& request) const
{
    return std::make_unique<Reader>([places = m_workspace.places, person = m_workspace.person(), request] {
        return find(places, person, request);
    });
}

flow::OutlookRequest ReadinessModel::request() const
{
    const flow::Settings& settings = m_workspace.settings;
    return {settings.blueprint, settings.region, m_workspace.studyDay(), settings.examDay};
}

void ReadinessModel::setOutdated()
{
    m_outdated = true;
    Q_EMIT outdated();
}

void ReadinessModel::forget()
{
    m_reader.reset();
    m_keeper.reset();
    ++m_asked;
    m_found = {};
    m_error.clear();
    m_state = QStringLiteral("computing");
    m_tree = {};
    show();
    setOutdated();
}

void ReadinessModel::refresh()
{
    if (!m_workspace.history || !m_workspace.library || m_reader ||
        (!m_outdated && m_day == m_workspace.studyDay()))
        return;
    m_outdated = false;
    m_day = m_workspace.studyDay();
    m_reader = readerOf(request());
    connect(m_reader.get(), &QThread::finished, this, &ReadinessModel::take);
    m_reader->start();
}

void ReadinessModel::take()
{
    if (!m_reader) // it had finished already when others took its place
        return;
    m_reader->wait();
    const std::unique_ptr<Reader> reader = std::move(m_reader);
    if (const auto& result = reader->result()) {
        m_found = *result;
        m_error.clear();
        m_state = m_found.outlook.chance ? QStringLiteral("value") : QStringLiteral("missing");
    } else {
        const bool empty = result.error().code == base::Code::notFound;
        m_found = {};
        m_error = empty ? QString() : describe(result.error(), m_workspace.settings);
        m_state = empty ? QStringLiteral("empty") : QStringLiteral("failed");
    }
    m_tree.grow(m_found.outlook.mastery);
    show();
    if (m_outdated)
        Q_EMIT outdated();
}

void ReadinessModel::show()
{
    QList<Row> blueprints;
    for (const std::string& id : m_found.data.choices)
        blueprints.append(Row{toQt(id), toQt(m_found.data.titles.at(id))});
    m_blueprints->setRows(blueprints);
    m_mastery->setRows(m_tree.rows(languageOf(m_workspace.settings)));
    showNext();
    showPast();
    Q_EMIT changed();
}

void ReadinessModel::showNext()
{
    QList<Row> rows;
    const auto& next = m_found.outlook.next;
    for (std::size_t i = 0; i < std::min(shownNext, next.size()); ++i) {
        const practice::Topic& topic = next[i].topic;
        rows.append(Row{toQt(nameOr(topic.statute)), toQt(nameOr(topic.chapter)), statuteName(topic),
                        chapterName(topic), percentOf(next[i].mastery), next[i].mastery.answers,
                        reasonText(next[i]), m_found.outlook.chance ? 100 * next[i].gain : -1});
    }
    m_next->setRows(rows);
}

void ReadinessModel::showPast()
{
    const auto past = flow::pastPredictions(m_found.data.predictions);
    QList<Row> rows;
    for (auto one = past.rbegin(); one != past.rend() && rows.size() < static_cast<int>(shownPast); ++one) {
        const auto title = m_found.data.titles.find(one->blueprintId);
        rows.append(Row{toQt(base::localDay(one->wall)),
                        toQt(title == m_found.data.titles.end() ? one->blueprintId : title->second),
                        100 * one->told.value, 100 * one->told.low, 100 * one->told.high,
                        !one->passed   ? QString()
                        : *one->passed ? QStringLiteral("passed")
                                       : QStringLiteral("failed")});
    }
    m_past->setRows(rows);
    const flow::Reliability reliability = flow::reliabilityOf(past);
    m_judged = reliability.exams;
    m_judgedPassed = reliability.passed;
    m_judgedTold = 100 * reliability.told;
    QList<Row> bands;
    for (const flow::ReliabilityBand& band : reliability.bands)
        bands.append(Row{100 * band.from, std::min(100.0, 100 * band.until), 100 * band.told,
                         100.0 * band.passed / band.exams, band.exams});
    m_bands->setRows(bands);
}

int ReadinessModel::unfold(int row, bool unfolded)
{
    const int branch = m_tree.unfold(row, unfolded);
    m_mastery->setRows(m_tree.rows(languageOf(m_workspace.settings)));
    return branch;
}

void ReadinessModel::retranslate()
{
    show();
}

// A prediction that cannot be made or kept must not trouble the exam: there is none, then.
void ReadinessModel::keepPrediction(const QString& attemptId, const QString& blueprint)
{
    if (!m_workspace.history || !m_workspace.library)
        return;
    flow::OutlookRequest now = request();
    now.blueprint = fromQt(blueprint);
    now.examDay.reset();
    m_keeper = readerOf(now);
    const base::Millis wall = m_workspace.clock.read().wall;
    connect(m_keeper.get(), &QThread::finished, this,
            [this, attemptId, wall, wanted = now.blueprint, asked = ++m_asked] {
                if (asked != m_asked || !m_keeper || !m_workspace.history)
                    return;
                const std::unique_ptr<Reader> keeper = std::move(m_keeper);
                if (!keeper->wait() || !keeper->result())
                    return;
                if (keeper->result()->data.blueprint.id == wanted)
                    static_cast<void>(flow::keepPrediction(store::StudyLog(*m_workspace.history),
                                                           keeper->result()->outlook.raw, wanted,
                                                           fromQt(attemptId), wall));
                setOutdated();
            });
    m_keeper->start();
}

} // namespace ui
