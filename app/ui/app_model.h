// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bank_install_model.h"
#include "ui/banks_model.h"
#include "ui/data_folder_model.h"
#include "ui/exam_model.h"
#include "ui/history_model.h"
#include "ui/home_model.h"
#include "ui/mistakes_model.h"
#include "ui/mock_model.h"
#include "ui/plans_model.h"
#include "ui/practice_model.h"
#include "ui/practice_run_model.h"
#include "ui/profiles_model.h"
#include "ui/readiness_model.h"
#include "ui/result_model.h"
#include "ui/review_model.h"
#include "ui/settings_model.h"
#include "ui/statutes_model.h"
#include "ui/study_settings_model.h"
#include "ui/today_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

class Indexer;
class WeightFitter;

// The one object that Main.qml is given: every page's view-model, and what keeps the program from starting.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(ui::HomeModel* home READ home CONSTANT FINAL)
    Q_PROPERTY(ui::TodayModel* today READ today CONSTANT FINAL)
    Q_PROPERTY(ui::PlansModel* plans READ plans CONSTANT FINAL)
    Q_PROPERTY(ui::PracticeModel* practice READ practice CONSTANT FINAL)
    Q_PROPERTY(ui::PracticeRunModel* practiceRun READ practiceRun CONSTANT FINAL)
    Q_PROPERTY(ui::ReadinessModel* readiness READ readiness CONSTANT FINAL)
    Q_PROPERTY(ui::MistakesModel* mistakes READ mistakes CONSTANT FINAL)
    Q_PROPERTY(ui::MockModel* mock READ mock CONSTANT FINAL)
    Q_PROPERTY(ui::ExamModel* exam READ exam CONSTANT FINAL)
    Q_PROPERTY(ui::ResultModel* result READ result CONSTANT FINAL)
    Q_PROPERTY(ui::ReviewModel* review READ review CONSTANT FINAL)
    Q_PROPERTY(ui::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(ui::SettingsModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(ui::StudySettingsModel* studySettings READ studySettings CONSTANT FINAL)
    Q_PROPERTY(ui::StatutesModel* statutes READ statutes CONSTANT FINAL)
    Q_PROPERTY(ui::BanksModel* banks READ banks CONSTANT FINAL)
    Q_PROPERTY(ui::BankInstallModel* bankInstall READ bankInstall CONSTANT FINAL)
    Q_PROPERTY(ui::DataFolderModel* dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(ui::ProfilesModel* profiles READ profiles CONSTANT FINAL)
    // Why there is no history: empty, else a sentence with what to do.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY problemChanged FINAL)
    Q_PROPERTY(
        bool canUseStandard READ canUseStandard NOTIFY problemChanged FINAL) // instead of a chosen folder
    // While the catalogue is being brought up to date.
    Q_PROPERTY(bool indexing READ indexing NOTIFY indexingChanged FINAL)
    Q_PROPERTY(int indexed READ indexed NOTIFY indexingChanged FINAL)
    Q_PROPERTY(int toIndex READ toIndex NOTIFY indexingChanged FINAL)

public:
    explicit AppModel(Workspace& workspace, QObject* parent = nullptr);
    ~AppModel() override;

    HomeModel* home() const { return m_home; }
    TodayModel* today() const { return m_today; }
    PlansModel* plans() const { return m_plans; }
    PracticeModel* practice() const { return m_practice; }
    PracticeRunModel* practiceRun() const { return m_practiceRun; }
    ReadinessModel* readiness() const { return m_readiness; }
    MistakesModel* mistakes() const { return m_mistakes; }
    MockModel* mock() const { return m_mock; }
    ExamModel* exam() const { return m_exam; }
    ResultModel* result() const { return m_result; }
    ReviewModel* review() const { return m_review; }
    HistoryModel* history() const { return m_history; }
    SettingsModel* settings() const { return m_settings; }
    StudySettingsModel* studySettings() const { return m_studySettings; }
    StatutesModel* statutes() const { return m_statutes; }
    BanksModel* banks() const { return m_banks; }
    BankInstallModel* bankInstall() const { return m_bankInstall; }
    DataFolderModel* dataFolder() const { return m_dataFolder; }
    ProfilesModel* profiles() const { return m_profiles; }
    QString problem() const { return m_problem; }
    bool canRestore() const;
    bool canUseStandard() const { return m_canUseStandard; }
    bool indexing() const { return m_indexing; }
    int indexed() const { return m_indexed; }
    int toIndex() const { return m_toIndex; }

    // Tries to open the history again.
    Q_INVOKABLE void retry();
    // Puts the newest good backup in place of a damaged history.
    Q_INVOKABLE void restoreNewest();
    // Gives up the chosen data folder, which is not touched.
    Q_INVOKABLE void useStandardFolder();
    // Makes every text anew after the language changed.
    void retranslate();
    // Brings the cards in line with what was examined, banks, settings and day; tells anew what is due.
    void catchUp();
    // Called every minute: a study day may have begun.
    void watchDay();
    // Brings the catalogue up to date in the background.
    Q_INVOKABLE void refreshBanks();
    // Looks in the background for weights that foretell this learner better, once there is reason to.
    void fitWeights();

Q_SIGNALS:
    void problemChanged();
    void indexingChanged();
    void dataFolderChanged(const QString& folder);
    void raiseRequested(); // a second start of the program

private:
    void connectStudy();
    void catchUpLater();
    void followSettings();
    void changePerson();
    void moveOver(bool copied);
    bool followDataFolder();
    void openHistory();
    void enterHistory();
    void leaveHistory();
    void showPerson();
    void closeHistory(const base::Error& error);
    void reload();
    void reloadBanks();
    void setProblem(const base::Result<std::string>& opened);

    Workspace& m_workspace;
    HomeModel* m_home;
    TodayModel* m_today;
    PlansModel* m_plans;
    PracticeModel* m_practice;
    PracticeRunModel* m_practiceRun;
    ReadinessModel* m_readiness;
    MistakesModel* m_mistakes;
    MockModel* m_mock;
    ExamModel* m_exam;
    ResultModel* m_result;
    ReviewModel* m_review;
    HistoryModel* m_history;
    SettingsModel* m_settings;
    StudySettingsModel* m_studySettings;
    StatutesModel* m_statutes;
    BanksModel* m_banks;
    BankInstallModel* m_bankInstall;
    DataFolderModel* m_dataFolder;
    base::Day m_studyDay;     // on which the cards were brought in line,
    flow::Settings m_studied; // and with which settings
    ProfilesModel* m_profiles;
    bool m_copied = false; // the data folder that comes is a copy of this one
    QString m_problem;
    bool m_canUseStandard = false;
    bool m_indexing = false;
    bool m_indexAgain = false; // the folders changed while they were being read
    int m_indexed = 0;
    int m_toIndex = 0;
    std::unique_ptr<Indexer> m_indexer;
    std::unique_ptr<WeightFitter> m_fitter;
};

} // namespace ui
