// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/run_summary.h"
#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 练习题 and 小结: the run on the desk. Numbers of questions count from 1, indexes from 0.
class PracticeRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool active READ active NOTIFY runChanged FINAL)
    Q_PROPERTY(QString mode READ mode NOTIFY runChanged FINAL) // practice::toString
    Q_PROPERTY(QString modeName READ modeName NOTIFY runChanged FINAL)
    Q_PROPERTY(QString scopeName READ scopeName NOTIFY runChanged FINAL)
    Q_PROPERTY(bool recites READ recites NOTIFY runChanged FINAL) // shows answers at once, counts nothing
    Q_PROPERTY(bool batch READ batch NOTIFY runChanged FINAL)     // right or wrong is told at the end
    Q_PROPERTY(bool autoNext READ autoNext NOTIFY runChanged FINAL)
    // The run was ended: it is looked back on.
    Q_PROPERTY(bool over READ over NOTIFY overChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY answerChanged FINAL)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY answerChanged FINAL)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY answerChanged FINAL)
    Q_PROPERTY(int rights READ rights NOTIFY answerChanged FINAL)
    Q_PROPERTY(int wrongs READ wrongs NOTIFY answerChanged FINAL)

    // The question on the screen.
    Q_PROPERTY(int current READ current NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString type READ type NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString typeName READ typeName NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString difficulty READ difficulty NOTIFY questionChanged FINAL) // a word
    Q_PROPERTY(int meeting READ meeting NOTIFY questionChanged FINAL) // how often it was met, with this time
    Q_PROPERTY(int missed READ missed NOTIFY questionChanged FINAL)   // how often it was wrong before
    Q_PROPERTY(bool again READ again NOTIFY questionChanged FINAL)    // asked once more in this run
    Q_PROPERTY(QString stem READ stem NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString material READ material NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool several READ several NOTIFY questionChanged FINAL)
    // letter, text, isKey (bool), chosen (bool)
    Q_PROPERTY(ui::RowsModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY answerChanged FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY answerChanged FINAL)
    Q_PROPERTY(bool judged READ judged NOTIFY answerChanged FINAL) // key and reasons may be shown
    Q_PROPERTY(bool right READ right NOTIFY answerChanged FINAL)
    Q_PROPERTY(bool guessed READ guessed NOTIFY answerChanged FINAL)
    Q_PROPERTY(QString key READ key NOTIFY questionChanged FINAL) // letters as shown
    Q_PROPERTY(QString explanation READ explanation NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString chapter READ chapter NOTIFY questionChanged FINAL)
    // statute, place, first (bool), citation
    Q_PROPERTY(ui::RowsModel* basis READ basis CONSTANT FINAL)
    Q_PROPERTY(QString firstStatute READ firstStatute NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString firstPlace READ firstPlace NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString verified READ verified NOTIFY questionChanged FINAL)
    Q_PROPERTY(int daysToReview READ daysToReview NOTIFY answerChanged FINAL) // -1 not planned
    Q_PROPERTY(QDateTime nextReview READ nextReview NOTIFY answerChanged FINAL)
    Q_PROPERTY(bool starred READ starred NOTIFY cardChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY cardChanged FINAL)
    Q_PROPERTY(bool inNotebook READ inNotebook NOTIFY cardChanged FINAL)
    Q_PROPERTY(bool doubted READ doubted NOTIFY cardChanged FINAL) // reported during this run
    // Why the last thing could not be written or read, a sentence.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

    // The answer sheet. cells: number, answered (bool), verdict (0 none, 1 right, 2 wrong), current (bool).
    // wrongList: item (index), number, stem; empty while results are not told.
    Q_PROPERTY(ui::RowsModel* cells READ cells CONSTANT FINAL)
    Q_PROPERTY(ui::RowsModel* wrongList READ wrongList CONSTANT FINAL)

    // 小结: seconds of thinking, wrong ones that were right when asked again, how many can be repeated.
    // statutes: name, rights (int), answered (int), percent (int)
    Q_PROPERTY(int seconds READ seconds NOTIFY overChanged FINAL)
    Q_PROPERTY(int regained READ regained NOTIFY overChanged FINAL)
    Q_PROPERTY(int repeatable READ repeatable NOTIFY overChanged FINAL)
    Q_PROPERTY(ui::RowsModel* statutes READ statutes CONSTANT FINAL)

public:
    PracticeRunModel(Workspace& workspace, QObject* parent);

    bool active() const { return m_workspace.practice.has_value(); }
    QString mode() const;
    QString modeName() const;
    QString scopeName() const;
    bool recites() const { return active() && desk().recites(); }
    bool batch() const { return m_batch; }
    bool autoNext() const { return m_workspace.settings.autoNext; }
    bool over() const { return m_over; }
    int total() const { return active() ? static_cast<int>(desk().items().size()) : 0; }
    int answeredCount() const;
    int unanswered() const { return total() - answeredCount(); }
    int rights() const { return active() ? desk().rights() : 0; }
    int wrongs() const { return active() ? desk().wrongs() : 0; }
    int current() const { return active() ? desk().current() : 0; }
    QString type() const;
    QString typeName() const;
    QString difficulty() const;
    int meeting() const;
    int missed() const;
    bool again() const { return active() && item().again; }
    QString stem() const;
    QString material() const;
    bool several() const;
    RowsModel* options() const { return m_options; }
    int chosenCount() const;
    bool answered() const { return active() && item().answered(); }
    bool judged() const;
    bool right() const { return active() && item().right; }
    bool guessed() const { return active() && item().guessed; }
    QString key() const;
    QString explanation() const;
    QString chapter() const;
    RowsModel* basis() const { return m_basis; }
    QString firstStatute() const
    {
        return m_basis->count() > 0 ? m_basis->row(0).at(0).toString() : QString();
    }
    QString firstPlace() const { return m_basis->count() > 0 ? m_basis->row(0).at(1).toString() : QString(); }
    QString verified() const;
    int daysToReview() const;
    QDateTime nextReview() const;
    bool starred() const { return active() && card().bookmarked; }
    QString note() const;
    bool inNotebook() const { return active() && card().mistake == practice::Mistake::open; }
    bool doubted() const { return m_doubted.contains(current()); }
    QString error() const { return m_error; }
    RowsModel* cells() const { return m_cells; }
    RowsModel* wrongList() const { return m_wrongList; }
    int seconds() const;
    int regained() const { return m_summary.regained; }
    int repeatable() const { return static_cast<int>(m_summary.toRepeat.size()); }
    RowsModel* statutes() const { return m_statutes; }

    // Shows the run that was put on the desk, from its first question.
    Q_INVOKABLE void open();
    // A letter or press: answers a question with one key at once, else toggles or changes the choice.
    Q_INVOKABLE void choose(int option);
    // Gives the chosen options as the answer; false when there are none or they could not be written.
    Q_INVOKABLE bool confirm();
    // Where nothing is told until the end, going away from a question gives what was chosen.
    Q_INVOKABLE bool goTo(int index);
    Q_INVOKABLE bool next() { return goTo(current() + 1); }
    Q_INVOKABLE bool previous() { return goTo(current() - 1); }
    Q_INVOKABLE void admitGuess();
    Q_INVOKABLE void toggleStar();
    Q_INVOKABLE bool setNote(const QString& note);
    Q_INVOKABLE void clearMistake();
    Q_INVOKABLE bool reportDoubt(const QString& said);
    // Ends the run; its results are told from here on.
    Q_INVOKABLE void finish();
    // Starts another run with what was wrong and is still in the notebook.
    Q_INVOKABLE bool repeatMistakes();
    Q_INVOKABLE void dismissError() { setError({}); }
    // Makes the texts anew after the language changed.
    void retranslate();

Q_SIGNALS:
    void runChanged();
    void overChanged();
    void questionChanged();
    void answerChanged();
    void cardChanged();
    void errorChanged();
    void answerWritten(); // one more answer is on the disk

private:
    const flow::PracticeDesk& desk() const { return *m_workspace.practice; }
    const flow::PracticeItem& item() const { return desk().items()[static_cast<std::size_t>(current())]; }
    const practice::Card& card() const { return desk().shelfItem(current()).card; }
    const bank::Question& question() const { return desk().question().question; }
    bank::OptionSet chosen() const;
    bool respond(bank::OptionSet shown);
    bool done(const base::Result<void>& result);
    void showQuestion();
    void refreshAnswer();
    void refreshSheet();
    void sumUp();
    void setError(const QString& error);

    Workspace& m_workspace;
    RowsModel* m_options;
    RowsModel* m_basis;
    RowsModel* m_cells;
    RowsModel* m_wrongList;
    RowsModel* m_statutes;
    bool m_batch = false;
    bool m_over = false;
    QHash<int, bank::OptionSet> m_pending; // chosen and not given, by item; as shown
    QHash<int, QString> m_stems;           // of wrong ones
    QSet<int> m_doubted;
    flow::RunSummary m_summary;
    QString m_error;
};

} // namespace ui
