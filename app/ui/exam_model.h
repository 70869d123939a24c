// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows_model.h"
#include "ui/workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

// 考试: the attempt on the desk, as the exam page shows it. All numbers of questions shown count from 1,
// all indexes from 0.
class ExamModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool active READ active NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString attemptId READ attemptId NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString candidate READ candidate NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString total READ total NOTIFY paperChanged FINAL)
    Q_PROPERTY(QString pass READ pass NOTIFY paperChanged FINAL)
    Q_PROPERTY(bool openBook READ openBook NOTIFY paperChanged FINAL)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY paperChanged FINAL)

    // The question on the screen.
    Q_PROPERTY(int current READ current NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString type READ type NOTIFY questionChanged FINAL) // single, multiple, indefinite, truefalse
    Q_PROPERTY(QString typeName READ typeName NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString points READ points NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString rule READ rule NOTIFY questionChanged FINAL) // how it is marked, empty for one key
    Q_PROPERTY(QString stem READ stem NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString material READ material NOTIFY questionChanged FINAL) // of its case, else empty
    Q_PROPERTY(bool several READ several NOTIFY questionChanged FINAL) // more than one option may be chosen
    // letter, text, chosen (bool)
    Q_PROPERTY(ui::RowsModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY responseChanged FINAL)
    Q_PROPERTY(bool marked READ marked NOTIFY responseChanged FINAL)

    // The answer sheet. sections: title, first (index), total (int), answered (int).
    // cells: number, section (index), answered (bool), marked (bool), current (bool).
    Q_PROPERTY(ui::RowsModel* sections READ sections CONSTANT FINAL)
    Q_PROPERTY(ui::RowsModel* cells READ cells CONSTANT FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY responseChanged FINAL)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY responseChanged FINAL)
    Q_PROPERTY(int markedCount READ markedCount NOTIFY responseChanged FINAL)
    Q_PROPERTY(int markedUnanswered READ markedUnanswered NOTIFY responseChanged FINAL)
    Q_PROPERTY(QList<int> unansweredIndexes READ unansweredIndexes NOTIFY responseChanged FINAL)
    Q_PROPERTY(QList<int> markedIndexes READ markedIndexes NOTIFY responseChanged FINAL)

    // The clock. level: 0, 1 (ten minutes or less), 2 (one minute or less).
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(int level READ level NOTIFY timeChanged FINAL)
    Q_PROPERTY(
        int reminder READ reminder NOTIFY reminderChanged FINAL) // minutes of the reminder shown, 0 none

    // Whether what is on the screen is on the disk.
    Q_PROPERTY(bool saved READ saved NOTIFY saveChanged FINAL)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY saveChanged FINAL)           // hh:mm:ss
    Q_PROPERTY(QString unsavedSince READ unsavedSince NOTIFY saveChanged FINAL) // hh:mm:ss
    Q_PROPERTY(int saveFailures READ saveFailures NOTIFY saveChanged FINAL)
    Q_PROPERTY(bool askForHelp READ askForHelp NOTIFY saveChanged FINAL) // unsaved for a minute
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveChanged FINAL)

    // What happened while the program was closed, until dismissed: -1 nothing.
    Q_PROPERTY(int awaySeconds READ awaySeconds NOTIFY awayChanged FINAL)
    Q_PROPERTY(bool awayCounted READ awayCounted NOTIFY awayChanged FINAL)

    // After the end: "" while it goes on, "submitted" or "expired"; settled once the score is on the disk.
    Q_PROPERTY(QString over READ over NOTIFY overChanged FINAL)
    Q_PROPERTY(bool settled READ settled NOTIFY overChanged FINAL)

public:
    ExamModel(Workspace& workspace, QObject* parent);

    bool active() const { return m_workspace.desk.has_value(); }
    QString attemptId() const;
    QString title() const;
    QString candidate() const;
    QString unit() const;
    QString total() const;
    QString pass() const;
    bool openBook() const;
    int questionCount() const;
    int current() const;
    QString type() const;
    QString typeName() const;
    QString points() const;
    QString rule() const;
    QString stem() const;
    QString material() const;
    bool several() const;
    RowsModel* options() const { return m_options; }
    int chosenCount() const;
    bool marked() const;
    RowsModel* sections() const { return m_sections; }
    RowsModel* cells() const { return m_cells; }
    int answered() const;
    int unanswered() const;
    int markedCount() const;
    int markedUnanswered() const;
    QList<int> unansweredIndexes() const;
    QList<int> markedIndexes() const;
    int secondsLeft() const { return m_secondsLeft; }
    int level() const;
    int reminder() const { return m_reminder; }
    bool saved() const;
    QString savedAt() const;
    QString unsavedSince() const;
    int saveFailures() const;
    bool askForHelp() const;
    QString saveProblem() const;
    int awaySeconds() const { return m_awaySeconds; }
    bool awayCounted() const { return m_awayCounted; }
    QString over() const;
    bool settled() const;

    // Shows the attempt on the desk from its current question on.
    Q_INVOKABLE void open();
    // One option: chooses it; again takes it back. Several: toggles it.
    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void goTo(int index);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void toggleMark();
    // The second step of handing in. False when it was refused (nothing answered, time over).
    Q_INVOKABLE bool submit();
    Q_INVOKABLE void dismissReminder();
    Q_INVOKABLE void dismissAway();
    // Called about four times a second while the page is shown.
    Q_INVOKABLE void tick();
    // Leaves the desk after settled; the attempt is in the history.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void left(); // a closed attempt left the desk
    void paperChanged();
    void questionChanged();
    void responseChanged();
    void timeChanged();
    void reminderChanged();
    void saveChanged();
    void awayChanged();
    void overChanged();

private:
    const store::Attempt& attempt() const { return m_workspace.desk->attempt(); }
    const bank::SeenQuestion* question() const;
    void afterVerb();
    void refreshOptions();
    void refreshSheet();
    void refreshTime();

    Workspace& m_workspace;
    RowsModel* m_options;
    RowsModel* m_sections;
    RowsModel* m_cells;
    int m_secondsLeft = 0;
    int m_reminder = 0;
    int m_lastReminder = 0;
    int m_awaySeconds = -1;
    bool m_awayCounted = true;
    base::Millis m_nextRetry = 0;
};

} // namespace ui
