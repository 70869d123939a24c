// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/outlook.h"
#include "ui/background_read.h"
#include "ui/mastery_tree.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace ui {

// 通过把握, 接下来学什么, 掌握情况 and how past predictions fared. Reckoned on another thread; what was
// reckoned last stays until then.
class ReadinessModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    // "computing" (nothing to show yet), "value", "missing", "empty" (there is no paper), "failed"
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL) // of "failed", a sentence
    // Of "value", in percent.
    Q_PROPERTY(double chance READ chance NOTIFY changed FINAL)
    Q_PROPERTY(double low READ low NOTIFY changed FINAL)
    Q_PROPERTY(double high READ high NOTIFY changed FINAL)
    // What it rests on: first answers, finished mock exams.
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL)
    Q_PROPERTY(int mocks READ mocks NOTIFY changed FINAL)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool dated READ dated NOTIFY changed FINAL) // the day of the exam is set
    // Of "missing": how many answers more, in which subjects there are too few, whether no paper can be
    // drawn.
    Q_PROPERTY(int answersMissing READ answersMissing NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectsMissing READ subjectsMissing NOTIFY changed FINAL)
    Q_PROPERTY(bool paperMissing READ paperMissing NOTIFY changed FINAL)
    // Of the paper it is told for.
    Q_PROPERTY(QString blueprint READ blueprint WRITE setBlueprint NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(ui::RowsModel* blueprints READ blueprints CONSTANT FINAL) // id, title
    // The three chapters to study next: statute, chapter, statuteName, chapterName, mastery (percent, -1
    // without answers), answers, reason (words), gain (percent for ten questions, -1 while the chance cannot
    // be told)
    Q_PROPERTY(ui::RowsModel* next READ next CONSTANT FINAL)
    // See MasteryTree.
    Q_PROPERTY(ui::RowsModel* mastery READ mastery CONSTANT FINAL)
    // The newest predictions, newest first: day (date), title, chance, low, high (percent), result ("passed",
    // "failed", "" not finished)
    Q_PROPERTY(ui::RowsModel* past READ past CONSTANT FINAL)
    Q_PROPERTY(int predictions READ predictions NOTIFY changed FINAL) // all of them
    // Finished exams with a prediction, how many were passed, how many were to be expected by the
    // predictions.
    Q_PROPERTY(int judged READ judged NOTIFY changed FINAL)
    Q_PROPERTY(int judgedPassed READ judgedPassed NOTIFY changed FINAL)
    Q_PROPERTY(double judgedTold READ judgedTold NOTIFY changed FINAL)
    Q_PROPERTY(int toJudge READ toJudge CONSTANT FINAL) // from so many on something is said
    Q_PROPERTY(bool recalibrated READ recalibrated NOTIFY changed FINAL)
    // from, until, told, passed (percent), exams
    Q_PROPERTY(ui::RowsModel* bands READ bands CONSTANT FINAL)

public:
    ReadinessModel(Workspace& workspace, QObject* parent);
    ~ReadinessModel() override;

    QString state() const { return m_state; }
    QString error() const { return m_error; }
    double chance() const { return percent(&practice::Chance::value); }
    double low() const { return percent(&practice::Chance::low); }
    double high() const { return percent(&practice::Chance::high); }
    int answers() const { return m_found.outlook.raw.answers; }
    int mocks() const { return m_found.data.mocks; }
    int daysLeft() const { return m_found.data.daysLeft; }
    bool dated() const { return m_workspace.settings.examDay.has_value(); }
    int answersMissing() const { return m_found.outlook.raw.missing.answers; }
    QString subjectsMissing() const;
    bool paperMissing() const { return m_found.outlook.raw.missing.paper; }
    QString blueprint() const;
    void setBlueprint(const QString& id);
    QString title() const;
    RowsModel* blueprints() const { return m_blueprints; }
    RowsModel* next() const { return m_next; }
    RowsModel* mastery() const { return m_mastery; }
    RowsModel* past() const { return m_past; }
    int predictions() const { return static_cast<int>(m_found.data.predictions.size()); }
    int judged() const { return m_judged; }
    int judgedPassed() const { return m_judgedPassed; }
    double judgedTold() const { return m_judgedTold; }
    int toJudge() const;
    bool recalibrated() const;
    RowsModel* bands() const { return m_bands; }

    // Reckons anew if anything changed since.
    Q_INVOKABLE void refresh();
    // Unfolds or folds a row of `mastery`; returns the row of that branch.
    Q_INVOKABLE int unfold(int row, bool unfolded);
    // Answers, settings or banks changed, or it shall be tried again: a page that is shown asks for a
    // refresh.
    Q_INVOKABLE void setOutdated();
    // Other records: nothing of the former ones stays.
    void forget();
    // Keeps what can be told of an exam that begins now. It takes its time beside the exam.
    void keepPrediction(const QString& attemptId, const QString& blueprint);
    void retranslate();

Q_SIGNALS:
    void changed();
    void outdated();

private:
    struct Found
    {
        flow::OutlookData data;
        flow::Outlook outlook;
    };
    using Reader = BackgroundRead<Found>;

    static base::Result<Found> find(const flow::Places& places, const std::filesystem::path& person,
                                    const flow::OutlookRequest& request);
    std::unique_ptr<Reader> readerOf(const flow::OutlookRequest& request) const;
    flow::OutlookRequest request() const;
    double percent(double practice::Chance::*member) const;
    void take();
    void show();
    void showNext();
    void showPast();

    Workspace& m_workspace;
    RowsModel* m_blueprints;
    RowsModel* m_next;
    RowsModel* m_mastery;
    RowsModel* m_past;
    RowsModel* m_bands;
    MasteryTree m_tree;
    QString m_state = QStringLiteral("computing");
    QString m_error;
    Found m_found;
    int m_judged = 0;
    int m_judgedPassed = 0;
    double m_judgedTold = 0;
    bool m_outdated = true;
    base::Day m_day;                  // of what is shown
    std::unique_ptr<Reader> m_reader; // while it reads
    std::unique_ptr<Reader> m_keeper; // for a prediction,
    int m_asked = 0;                  // the last of so many
};

} // namespace ui
