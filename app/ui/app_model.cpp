// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_model.h"

#include "flow/data_choice.h"
#include "ui/indexer.h"
#include "ui/text.h"
#include "ui/weight_fitter.h"

#include <QTimer>
#include <tuple>
#include <utility>

namespace ui {

AppModel::AppModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_home(new HomeModel(workspace, this))
    , m_today(new TodayModel(workspace, this))
    , m_plans(new PlansModel(workspace, this))
    , m_practice(new PracticeModel(workspace, this))
    , m_practiceRun(new PracticeRunModel(workspace, this))
    , m_readiness(new ReadinessModel(workspace, this))
    , m_mistakes(new MistakesModel(workspace, this))
    , m_mock(new MockModel(workspace, this))
    , m_exam(new ExamModel(workspace, this))
    , m_result(new ResultModel(workspace, this))
    , m_review(new ReviewModel(workspace, this))
    , m_history(new HistoryModel(workspace, this))
    , m_settings(new SettingsModel(workspace, this))
    , m_studySettings(new StudySettingsModel(workspace, this))
    , m_statutes(new StatutesModel(workspace, this))
    , m_banks(new BanksModel(workspace, this))
    , m_bankInstall(new BankInstallModel(workspace, this))
    , m_dataFolder(new DataFolderModel(workspace, this))
    , m_profiles(new ProfilesModel(workspace, this))
{
    connect(m_profiles, &ProfilesModel::choosingChanged, this, &AppModel::changePerson);
    connect(m_settings, &SettingsModel::changed, m_profiles, &ProfilesModel::noteName);
    connect(m_settings, &SettingsModel::restored, this, &AppModel::openHistory);
    connect(m_dataFolder, &DataFolderModel::moved, this, &AppModel::moveOver);
    connect(m_settings, &SettingsModel::regionChanged, m_mock, &MockModel::reload);
    connect(m_bankInstall, &BankInstallModel::installed, this, &AppModel::refreshBanks);
    connect(m_banks, &BanksModel::removed, this, &AppModel::refreshBanks);
    connectStudy();
    openHistory();
}

AppModel::~AppModel() = default;

void AppModel::connectStudy()
{
    connect(m_settings, &SettingsModel::changed, this, &AppModel::followSettings);
    connect(m_studySettings, &StudySettingsModel::changed, this, &AppModel::followSettings);
    connect(m_studySettings, &StudySettingsModel::forgotten, this, [this] {
        m_practiceRun->open();
        m_practice->refreshDue();
    });
    connect(m_exam, &ExamModel::left, this, &AppModel::catchUpLater);
    connect(m_practiceRun, &PracticeRunModel::answerWritten, m_practice, &PracticeModel::refreshDue);
    connect(m_practiceRun, &PracticeRunModel::answerWritten, m_readiness, &ReadinessModel::setOutdated);
    connect(m_mistakes, &MistakesModel::changed, m_readiness, &ReadinessModel::setOutdated);
    connect(m_studySettings, &StudySettingsModel::forgotten, m_readiness, &ReadinessModel::setOutdated);
    connect(m_mock, &MockModel::started, m_readiness, [this] {
        const store::Attempt& attempt = m_workspace.desk->attempt();
        m_readiness->keepPrediction(toQt(attempt.id), toQt(attempt.paper.blueprint.id));
    });
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &AppModel::watchDay);
    constexpr int minute = 60'000;
    minutes->start(minute);
}

void AppModel::catchUp()
{
    m_studyDay = m_workspace.studyDay();
    m_studied = m_workspace.settings;
    // What fails here is tried again, and told, when somebody wants to practise.
    static_cast<void>(m_workspace.catchUp());
    m_practice->refreshDue();
    m_readiness->setOutdated();
    m_today->reloadLater();
}

// Never while somebody waits for a page.
void AppModel::catchUpLater()
{
    QTimer::singleShot(0, this, &AppModel::catchUp);
}

void AppModel::followSettings()
{
    const auto schedule = [](const flow::Settings& s) {
        return std::tuple(s.examDay, s.region, s.retention, s.rolloverHour);
    };
    if (schedule(m_studied) != schedule(m_workspace.settings))
        catchUpLater();
}

void AppModel::watchDay()
{
    if (m_workspace.studyDay() != m_studyDay)
        catchUp();
}

bool AppModel::canRestore() const
{
    return !m_problem.isEmpty() && !store::History::backups(m_workspace.person()).empty();
}

void AppModel::retry()
{
    openHistory();
    refreshBanks();
}

void AppModel::restoreNewest()
{
    const auto backups = store::History::backups(m_workspace.person());
    m_workspace.desk.reset();
    m_workspace.history.reset();
    for (const store::Backup& backup : backups) {
        if (store::History::restore(m_workspace.person(), backup.path, m_workspace.clock.read().wall))
            break;
    }
    openHistory();
}

void AppModel::useStandardFolder()
{
    if (const auto forgotten = flow::forgetDataFolder(m_workspace.places.choice); !forgotten)
        return setProblem(tl::unexpected(forgotten.error()));
    openHistory();
}

void AppModel::retranslate()
{
    m_settings->reload();
    reload();
    if (!m_result->attemptId().isEmpty())
        m_result->load(m_result->attemptId());
    if (!m_review->attemptId().isEmpty())
        m_review->load(m_review->attemptId(), m_review->filter());
    if (m_practice->loaded())
        m_practice->reload();
    m_practiceRun->retranslate();
    m_mistakes->reload();
    m_readiness->retranslate();
    m_today->reload();
    m_plans->reload();
}

void AppModel::refreshBanks()
{
    if (m_indexing) {
        m_indexAgain = true;
        return;
    }
    m_indexer =
        std::make_unique<Indexer>(m_workspace.places, m_workspace.person(), m_workspace.today(), nullptr);
    connect(m_indexer.get(), &Indexer::damaged, this,
            [this, person = m_workspace.person()](const base::Error& error) {
                if (person == m_workspace.person())
                    closeHistory(error);
            });
    connect(m_indexer.get(), &Indexer::progressed, this, [this](int done, int total) {
        m_indexed = done;
        m_toIndex = total;
        Q_EMIT indexingChanged();
    });
    connect(m_indexer.get(), &Indexer::done, this, [this](bool changed) {
        m_indexing = false;
        Q_EMIT indexingChanged();
        if (changed || !m_workspace.library) {
            if (auto opened = m_workspace.openLibrary(); !opened)
                m_banks->setError(describe(opened.error(), m_workspace.settings));
            reloadBanks();
        }
        if (std::exchange(m_indexAgain, false))
            QMetaObject::invokeMethod(this, &AppModel::refreshBanks, Qt::QueuedConnection);
        catchUp();
        if (changed && m_practice->loaded())
            m_practice->reload();
        fitWeights();
    });
    m_indexing = true;
    m_indexed = m_toIndex = 0;
    Q_EMIT indexingChanged();
    m_indexer->start();
}

void AppModel::fitWeights()
{
    if (!m_workspace.history || m_fitter)
        return;
    m_fitter = std::make_unique<WeightFitter>(m_workspace.person());
    const WeightFitter* fitter = m_fitter.get();
    connect(fitter, &WeightFitter::done, this, [this, fitter](const flow::WeightTrial& trial) {
        // A run on the desk has cards of its own: then the next start of the program tries again.
        if (fitter != m_fitter.get() || !m_workspace.history || m_workspace.practice)
            return;
        const auto adopted = flow::adoptWeights(*m_workspace.history, trial, m_workspace.clock.read().wall);
        if (adopted.value_or(false))
            catchUp();
    });
    m_fitter->start(QThread::LowPriority);
}

void AppModel::changePerson()
{
    openHistory();
    Q_EMIT m_settings->languageChanged();
    if (!m_profiles->choosing())
        refreshBanks();
}

// A copy is of the people who were here; in another folder are others.
void AppModel::moveOver(bool copied)
{
    m_copied = copied;
    openHistory();
}

// Whether the data folder is another one now. What is wrong with it is told when its history is opened.
bool AppModel::followDataFolder()
{
    const std::filesystem::path before = m_workspace.places.data;
    static_cast<void>(flow::settleDataFolder(m_workspace.places));
    const bool copied = std::exchange(m_copied, false);
    if (m_workspace.places.data == before)
        return false;
    m_workspace.library.reset();
    if (!copied)
        m_profiles->arrive();
    return true;
}

void AppModel::openHistory()
{
    m_fitter.reset();
    const bool moved = followDataFolder();
    if (m_profiles->choosing())
        leaveHistory();
    else
        enterHistory();
    if (moved) {
        m_profiles->reload();
        Q_EMIT dataFolderChanged(m_dataFolder->folder());
        refreshBanks();
    }
}

void AppModel::enterHistory()
{
    const auto opened = m_workspace.openHistory();
    if (!m_workspace.library)
        static_cast<void>(m_workspace.openLibrary()); // the indexer reports what keeps it from opening
    m_home->setExpired(opened ? toQt(*opened) : QString());
    showPerson();
    setProblem(opened);
}

// Nothing of the one who was here may stay in the models.
void AppModel::leaveHistory()
{
    m_workspace.practice.reset();
    m_workspace.desk.reset();
    m_workspace.history.reset();
    m_workspace.settings = m_profiles->lookOfLast();
    m_home->setExpired(QString());
    showPerson();
    setProblem({});
}

void AppModel::showPerson()
{
    m_settings->reload();
    m_studied = m_workspace.settings;
    m_studyDay = m_workspace.studyDay();
    m_practiceRun->open();
    m_practice->refreshDue();
    m_readiness->forget();
    reload();
    m_today->reloadLater();
}

// Whatever would still be written to a damaged file might be lost with it.
void AppModel::closeHistory(const base::Error& error)
{
    m_workspace.desk.reset();
    m_workspace.history.reset();
    m_readiness->forget();
    reload();
    setProblem(tl::unexpected(error));
}

void AppModel::reload()
{
    m_history->reload();
    reloadBanks();
}

void AppModel::reloadBanks()
{
    m_banks->reload();
    m_mock->reload();
    m_home->reload();
}

void AppModel::setProblem(const base::Result<std::string>& opened)
{
    m_problem = opened ? QString() : describe(opened.error(), m_workspace.settings);
    m_canUseStandard = !opened && (opened.error().code == base::Code::dataFolderMissing ||
                                   opened.error().code == base::Code::dataChoiceUnreadable);
    Q_EMIT problemChanged();
}

} // namespace ui
